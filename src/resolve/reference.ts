/** Whom a phrase about a person stands for: a name, a pronoun, "the Briton", "another Briton". */

import type { Chunk } from '../recognise/chunk.js';
import { nameWords, type PersonMention } from '../recognise/index.js';
import type { ClaimedSentence, Referent } from '../relate/index.js';
import { RECENT, TOPIC } from '../relate/index.js';
import type { Sex } from '../report/schema.js';
import { contradicts, learn, type People, type Person } from './athletes.js';
import { stated } from './source.js';

/** Who a later word may stand for. */
export interface Salient {
  topic: Person | undefined;
  /** People of the sentences before, the latest last. */
  recent: Person[];
  /** People of the paragraph whose names are lost, still to be named. */
  lost: Person[];
  compatriots: Compatriot[];
}

/** Somebody who is told to be of the nation of one of the others. */
interface Compatriot {
  person: Person;
  mention: PersonMention;
  others: readonly Person[];
}

/** Finds who each phrase about a person stands for, by the chunk's index. */
export function refer(
  said: ClaimedSentence,
  people: People,
  salient: Salient,
  conflicts: (person: Person, index: number) => boolean,
): Map<number, Person> {
  const who = new Map<number, Person>();
  const inSentence: Person[] = [];
  const { chunks } = said.coded;
  let rivals: readonly Rival[] | undefined;
  let announced: PersonMention['nation'];
  chunks.forEach((chunk, index) => {
    const mention = chunk.person;
    if (!mention) return;
    let person: Person | undefined;
    if (mention.partnerOf) christenLost(mention.partnerOf, people, salient);
    if (mention.ref === 'lost') {
      person = people.unnamed(mention.start);
      salient.lost.push(person);
    } else if (mention.ref === 'name')
      person = christenLost(mention, people, salient) ?? people.named(mention.name, mention.start, mention.end);
    else if (isYetToBeNamed(mention, index, said)) announced = mention.nation;
    else if (!mention.plural && !isAnothers(mention, said)) {
      // "and Orr took 18 seconds off the best she ran in May": a pronoun means the one its own clause is about.
      const within = mention.ref === 'pronoun' && !ADVERBIAL.test(chunks[index - 1]?.word ?? '');
      const [subject, ...others] = within ? (said.clauses.subjects[index - 1] ?? []) : [];
      const own = subject === undefined || others.length > 0 ? undefined : who.get(subject);
      rivals ??= namedBeside(said);
      const beside = new Set(
        rivals.flatMap(({ at, name }) => (at > index ? (people.find(nameWords(name)) ?? []) : [])),
      );
      // "Roe dominated, the Holt runner winning in 49.88": of whom the sentence is about.
      const absolute = chunks[index - 1]?.word === ',' && /^[a-z]{3,}ing$/.test(chunks[index + 1]?.word ?? '');
      // "Roe accelerated away from the Irish runner": not from herself.
      const runner = said.clauses.subjects[index - 1]?.at(-1);
      const left =
        mention.ref === 'epithet' &&
        /^(?:from|past|over|against|beating|passing|behind|by|beat|than)$/.test(chunks[index - 1]?.word ?? '')
          ? runner === undefined || runner === TOPIC
            ? salient.topic
            : who.get(runner)
          : undefined;
      // "There was no record for Roe but the 27-year-old won": of a sentence that has left the topic, of its own people.
      const leaves =
        /^(?:but|and)$/.test(chunks[index - 1]?.word ?? '') &&
        (salient.topic === undefined || !inSentence.includes(salient.topic));
      // "Not to be outshone by Roe, Orr led as he liked": of two told before, the one whom the main clause is about.
      const main =
        own || within
          ? undefined
          : said.clauses.subjects.slice(0, index).find(([one]) => one !== undefined && one >= 0)?.[0];
      const about = own ?? (main === undefined ? undefined : who.get(main));
      // "having seen off Roe at the feed station, where the Kenyan stopped": whoever was named last
      const there =
        mention.ref === 'epithet' && chunks[index - 1]?.word === 'where' && inSentence.length > 1
          ? inSentence.at(-1)
          : undefined;
      const beaten =
        left && inSentence.find((one) => one !== left && one.nation?.value === mention.nation?.code && one.nation);
      // "Orr reached the semi-finals but is the only Briton left": whoever the clause is about
      const predicate =
        mention.ref === 'epithet' && /^(?:is|was|remains|remained|became|becomes)$/.test(chunks[index - 1]?.word ?? '')
          ? subjectOf(said, index, who)
          : undefined;
      person =
        (predicate && !contradicts(predicate, mention) ? predicate : undefined) ??
        (there && !contradicts(there, mention) ? there : undefined) ??
        beaten ??
        antecedent(
          mention,
          index,
          about ? [about, ...inSentence] : inSentence,
          mention.ref === 'pronoun' || absolute || leaves,
          salient,
          (one, at) => beside.has(one) || one === left || conflicts(one, at),
        );
    }
    if (!person) return;
    if (announced && mention.ref === 'name') {
      if (!person.nation && !mention.nation) person.nation = stated(announced.code, announced, 'athlete/nation');
      announced = undefined;
    }
    if (mention.ref === 'epithet' || mention.ref === 'pronoun')
      person.mentions.push({ start: mention.start, end: mention.end });
    learn(person, mention);
    if (mention.compatriot && mention.nation)
      tellFellow(
        person,
        mention,
        [...salient.recent, ...inSentence],
        isFellow(said, chunk) ? inSentence[0] : undefined,
      );
    if (mention.compatriot && !person.nation)
      salient.compatriots.push({
        person,
        mention,
        others: near(
          [...salient.recent, ...inSentence, ...passer(said, index, mention, who), ...besideSubject(said, index, who)],
          inSentence,
          person,
        ),
      });
    who.set(index, person);
    if (!inSentence.includes(person)) inSentence.push(person);
  });
  return who;
}

/** "Roe was second to Orr, with compatriot Venn third": of the nation of whom the clause is about. */
function besideSubject(said: ClaimedSentence, index: number, who: ReadonlyMap<number, Person>): Person[] {
  const subject = said.coded.chunks[index - 1]?.word === 'with' ? subjectOf(said, index, who) : undefined;
  return subject ? [subject] : [];
}

/** Whom alone the clause is about that ends in the word before an index. */
function subjectOf(said: ClaimedSentence, index: number, who: ReadonlyMap<number, Person>): Person | undefined {
  const [subject, ...others] = said.clauses.subjects[index - 1] ?? [];
  return subject === undefined || others.length > 0 ? undefined : who.get(subject);
}

/** The paragraph goes on with the surname of whoever it lost. */
function christenLost(
  { name, start, end }: Pick<PersonMention, 'name' | 'start' | 'end'>,
  people: People,
  { lost }: Salient,
): Person | undefined {
  if (lost.length === 0 || nameWords(name).length !== 1 || people.find(nameWords(name))) return undefined;
  const person = lost.shift() as Person;
  people.christen(person, name, start, end);
  return person;
}

/** Whose compatriot somebody may be, the likeliest first: those of the sentence, or else the one told of last. */
function near(told: readonly Person[], inSentence: readonly Person[], person: Person): readonly Person[] {
  const others = told.filter((other) => other !== person).reverse();
  const own = others.filter((other) => inSentence.includes(other));
  return own.length > 0 ? others.slice(0, 1).concat(own) : others.slice(0, 2);
}

/** "Orr, who once beat Roe, was second ahead of her compatriot Brel": of whoever the clause puts in front of the compatriot. */
function passer(
  said: ClaimedSentence,
  index: number,
  mention: PersonMention,
  who: ReadonlyMap<number, Person>,
): readonly Person[] {
  const chunk = said.coded.chunks[index] as Chunk;
  const own = said.sentence.chunks.find(({ start }) => start === Math.min(chunk.start, mention.start))?.word ?? '';
  const [subject, ...others] = said.clauses.subjects[index - 1] ?? [];
  const ahead = /(?:^| )(?:(?:ahead|clear|front) of|beat|beating|over|from|past) $/.test(
    said.coded.line.slice(0, said.coded.at[index]),
  );
  const person = subject === undefined || others.length > 0 ? undefined : who.get(subject);
  return /^(?:his|her)$/.test(own) && ahead && person ? [person] : [];
}

/** "her Romanian rival", "his team-mate": somebody beside the one told of, whom only a name could tell. */
const isAnothers = (mention: PersonMention, { sentence }: ClaimedSentence): boolean =>
  mention.ref === 'epithet' &&
  /^(?:rival|team-?mate|clubmate|counterpart|partner|friend|colleague)$/.test(mention.role ?? '') &&
  /^(?:his|her)$/.test(sentence.chunks.find(({ start }) => start === mention.start)?.word ?? '');

/** "no problems for another Welshman, as Roe won": somebody else, whom the sentence goes on to name. */
const isYetToBeNamed = (mention: PersonMention, index: number, { coded, sentence }: ClaimedSentence): boolean =>
  mention.ref === 'epithet' &&
  sentence.chunks.find(({ start }) => start === mention.start)?.word === 'another' &&
  NAMED_NEXT.test(coded.line.slice(coded.at[index]));

/** Behind what stands for somebody: `as Roe`, `when Roe`, `, Roe,`, `with Roe`. */
const NAMED_NEXT = /^A\d+ (?:(?:, )?(?:as|when|with|because|after|in|:) |, (?:the )?)A\d+ /;

/** Behind these words stands a rival of whom the clause is about. */
const BESIDE =
  /(?:^| )(?:with|from|over|(?:ahead|front|clear) of|beat|beating|past|behind) (?:(?:the|his|her|fellow|[CN]\d+|'s) ){0,3}$/;

/** Somebody whom a sentence names beside somebody else, and the chunk. */
interface Rival {
  at: number;
  name: string;
}

/** "The American won in 13.13, with Jackson fourth": whom a sentence goes on to name beside somebody else is not he. */
const namedBeside = ({ coded }: ClaimedSentence): Rival[] =>
  coded.chunks.flatMap(({ person, kind }, at) =>
    kind === 'A' && person?.ref === 'name' && BESIDE.test(coded.line.slice(0, coded.at[at]))
      ? [{ at, name: person.name }]
      : [],
  );

/** "the record that Holt had held when she took the 800": the pronoun is the main clause's subject. */
const ADVERBIAL = /^(?:when|as|after|before|while|where|until|since|because|although)$/;

function antecedent(
  mention: PersonMention,
  index: number,
  inSentence: readonly Person[],
  within: boolean,
  salient: Salient,
  conflicts: (person: Person, index: number) => boolean,
): Person | undefined {
  const candidates: Person[] = [];
  const add = (person: Person | undefined) => {
    if (person && !candidates.includes(person) && !contradicts(person, mention)) candidates.push(person);
  };
  if (within) for (const person of inSentence) add(person);
  add(salient.topic);
  if (mention.ref === 'epithet') for (const person of inSentence) add(person);
  for (const person of [...salient.recent].reverse().slice(0, 6)) add(person);
  // An epithet with a nation or age prefers somebody of whom that is already known, next to the topic.
  if (mention.ref === 'epithet' && mention.nation) {
    const known = candidates.find((person) => person.nation && person.nation.value === mention.nation?.code);
    const topic = candidates[0];
    if (
      known &&
      topic !== known &&
      (topic?.nation === undefined || topic.nation.value !== mention.nation.code) &&
      topic?.nation !== undefined
    )
      candidates.unshift(known);
  }
  return candidates.find((person) => !conflicts(person, index)) ?? candidates[0];
}

/** The person that a claim is about. */
export const referent = (who: Referent, found: ReadonlyMap<number, Person>, salient: Salient): Person | undefined =>
  who === TOPIC ? salient.topic : who <= RECENT ? salient.recent.at(who - RECENT - 1) : found.get(who);

/** Makes the people of a sentence the ones that the next may mean. */
export function remember(said: ClaimedSentence, who: ReadonlyMap<number, Person>, salient: Salient): void {
  for (const person of who.values()) {
    const at = salient.recent.indexOf(person);
    if (at >= 0) salient.recent.splice(at, 1);
    salient.recent.push(person);
  }
  if (salient.recent.length > 20) salient.recent.splice(0, salient.recent.length - 20);
  // The topic is the sentence's first subject.
  for (const subjects of said.clauses.subjects) {
    const first = subjects[0];
    if (first === undefined || first === TOPIC) continue;
    const person = who.get(first);
    if (person) {
      salient.topic = person;
      return;
    }
  }
  // "For the home crowd the race was about Orr": the only one named, where nobody does anything.
  const named = [...who].filter(([index]) => said.coded.chunks[index]?.person?.ref === 'name');
  const [only] = named;
  if (!only || named.length > 1) return;
  const { line, at } = said.coded;
  if (!MEASURED_BY.test(line.slice(0, at[only[0]]))) salient.topic = only[1];
}

type SexWords = ReadonlyMap<string, 'M' | 'W'>;
const sexWords = (women: string, men: string): SexWords =>
  new Map([
    ...women.split(' ').map((word) => [word, 'W'] as const),
    ...men.split(' ').map((word) => [word, 'M'] as const),
  ]);
const FIRST_EVER = /(?:^| )(?:became|becomes|become|is|was) (?:only )?the (?:O\d+|only) $/;
const POSSESSIVES = new Set(['his', 'her', 'himself', 'herself']);
const RANKED = sexWords('women ladies girls', 'men boys');
const COUNTED = sexWords('woman lady girl female', 'man boy male');
/** "the mark set by Orr", "four minutes off Roe's record": somebody that another is measured by. */
const MEASURED_BY =
  /(?:^| )(?:(?<!(?:performance|run|display|win|effort|throw|leap|debut) )by|off|than|from|(?<!(?:return|comeback|run|performance|victory|display|debut|case|story|form|appearance) )of|behind|ahead of|past|like|since) (?:the |[CN]\d+ |'s ){0,3}$/;

function learnBothSexes({ coded, claims }: ClaimedSentence, who: ReadonlyMap<number, Person>): void {
  const first = / the (men|women|ladies) (?:'s? )?and (?:the )?(?:E\d+|men|women|ladies) /.exec(coded.line)?.[1];
  if (first === undefined) return;
  for (const [i, { claim }] of claims.filter(({ claim }) => claim.rule === 'place/both-winners').entries())
    learnStated(who.get(claim.who), (i === 0) === (first === 'men') ? 'M' : 'W', claim);
}

/** "Roe won the Holt Marathon in 2:22:10, while Venn took the men's title": the winner that no word calls a man is none. */
const OTHER_SIDE =
  /A(\d+) (?:[a-z]+ly )?(?:won|took|claimed|captured|retained|winning|taking) (?:the |[A-Z]\d+ 's )?(?:[a-z]+ )?V\d+ (?:[^A]*)(?:while|and|as|with) A(\d+) (?:[a-z]+ly )?(?:won|took|claimed|captured|retained|winning|taking|claiming) the E(\d+) /;

function learnOtherSide({ coded }: ClaimedSentence, who: ReadonlyMap<number, Person>): void {
  if (!coded.line.includes(' V')) return;
  const [, first, second, side] = OTHER_SIDE.exec(coded.line) ?? [];
  const chunk = coded.chunks[Number(side)];
  const sex = chunk?.event?.event === null ? chunk.event.sex : null;
  if (!chunk || (sex !== 'M' && sex !== 'W')) return;
  learnStated(who.get(Number(first)), sex === 'M' ? 'W' : 'M', chunk);
  learnStated(who.get(Number(second)), sex, chunk);
}

/** "his run", "her best": the possessive shows the subject's sex. */
export function learnSex(said: ClaimedSentence, who: ReadonlyMap<number, Person>, salient: Salient): void {
  const { chunks } = said.coded;
  // "Roe and Venn won the women's and men's races": who won which.
  if (said.claims.some(({ claim }) => claim.rule === 'place/both-winners')) learnBothSexes(said, who);
  learnOtherSide(said, who);
  chunks.forEach((chunk, index) => {
    // "completed the top five ladies"
    const ranked = RANKED.get(chunk.word);
    for (const { claim } of ranked ? said.claims : [])
      if (ranked && claim.rule === 'place/podium' && claim.kind === 'place' && claim.at === index - 1)
        learnStated(referent(claim.who, who, salient), ranked, chunk);
    // "the second woman", "third lady home"
    const counted = COUNTED.get(chunk.word);
    for (const { claim } of counted && chunks[index - 1]?.kind === 'O' ? said.claims : [])
      if (counted && claim.kind === 'place' && claim.at === index - 1)
        learnStated(referent(claim.who, who, salient), counted, chunk);
    // "became the first man to win the race twice"
    if (
      counted &&
      chunks[index + 1]?.word === 'to' &&
      FIRST_EVER.test(said.coded.line.slice(0, said.coded.at[index]))
    ) {
      const [subject] = said.clauses.subjects[index] ?? [];
      if (subject !== undefined) learnStated(referent(subject, who, salient), counted, chunk);
    }
    // "the women's world record holder, Roe, …"
    if (ranked && chunks[index + 1]?.word === "'s" && chunks[index + 2]?.kind === 'K') {
      const holder = chunks.findIndex(({ person }, i) => i > index && i < index + 7 && person?.ref === 'name');
      if (holder > 0 && chunks[index + 3]?.word === 'holder') learnStated(who.get(holder), ranked, chunk);
    }
    if (chunk.kind !== '-' || !POSSESSIVES.has(chunk.word)) return;
    const next = chunks[index + 1];
    if (
      chunk.word === 'her' &&
      (next === undefined ||
        (next.kind === '-' &&
          /^(?:[^a-z].*|to|in|at|on|and|by|for|with|from|home|as|a|the|into|out|up|past|off|again)$/.test(next.word)))
    )
      return;
    const subjects = said.clauses.subjects[index] ?? [];
    const subject =
      subjects.length === 1 ? (subjects[0] === TOPIC ? salient.topic : who.get(subjects[0] as number)) : undefined;
    learnStated(subject, /^him|^his/.test(chunk.word) ? 'M' : 'W', chunk);
  });
}

/** The event in a phrase that stands for somebody: `the two-time Olympic 1500m finalist`. */
export const eventWithin = (phrase: { start: number; end: number }, { sentence }: ClaimedSentence) =>
  sentence.chunks.find((chunk) => chunk.event?.event != null && chunk.start >= phrase.start && chunk.end <= phrase.end)
    ?.event;

/** "Hammer thrower Orr": the event in the phrase that names somebody. */
export function learnTrades(said: ClaimedSentence, who: ReadonlyMap<number, Person>, salient: Salient): void {
  for (const [index, person] of who) {
    const phrase = said.coded.chunks[index];
    if (!phrase || person.trade) continue;
    const event = eventWithin(phrase, said) ?? phrase.person?.holds;
    if (event?.event != null) person.trade = { event: event.event, metres: event.metres ?? undefined };
  }
  // "asserted his position as Britain's top 400m runner"
  const { chunks, line, at } = said.coded;
  chunks.forEach(({ event }, index) => {
    if (event?.event == null) return;
    const here = at[index] as number;
    const [before, after] = [line.slice(0, here), line.slice(here)];
    const calls =
      /^E\d+ (?:runner|specialist|star|athlete|sprinter|hurdler|er)(?= )/.test(after) && AS_RUNNER.test(before);
    const strives = (AT_RECORD.test(before) && /^E\d+ K\d+ /.test(after)) || RECORD_IN.test(before);
    if (!calls && !strives) return;
    const [subject, ...others] = said.clauses.subjects[index] ?? [];
    const person = others.length > 0 || subject === undefined ? undefined : referent(subject, who, salient);
    if (person && !person.trade) person.trade = { event: event.event, metres: event.metres ?? undefined };
  });
}

/** Before the event of what somebody is called: `as Britain's top`, `is the country's leading`. */
const AS_RUNNER =
  /(?:^| )(?:as|is|was|remains?|remained|became|still) (?:(?:the|his|her|an?|our|[a-z]+ 's|[NC]\d+|'s) ){0,3}(?:(?:top|best|leading|number one|premier|fastest|finest|outstanding) )$/;

/** "just missed the world steeplechase record": before the event of a record that somebody was near. */
const AT_RECORD =
  /(?:^| )(?:missed|missing|failed (?:[a-z]+ ){0,4}to (?:break|beat|better)|fell (?:[a-z]+ )?short of|came (?:[a-z]+ ){0,3}(?:to|of)|was (?:[a-z]+ ){0,3}(?:outside|off)|chased|chasing|attacked|attacking|threatened|threatening) (?:out on )?(?:breaking |beating )?(?:(?:the|his|her|own) )*$/;
/** "missed the world record in the steeplechase", "stretched his unbeaten run in the 800m" */
const RECORD_IN = new RegExp(
  `${AT_RECORD.source.slice(0, -1)}K\\d+ (?:in|for|over|at) (?:the )?$|(?:unbeaten|winning|perfect|victory) (?:run|streak|record|sequence) (?:in|over|at) (?:the )?$`,
);

/** What a word shows of somebody whose sex is not known yet. */
function learnStated(person: Person | undefined, sex: Sex, at: { start: number; end: number }): void {
  if (person && !person.sex) person.sex = stated(sex, at, 'athlete/sex');
}

const isFellow = ({ sentence }: ClaimedSentence, { start, end }: Chunk): boolean =>
  sentence.chunks.some((chunk) => chunk.word === 'fellow' && chunk.start >= start && chunk.end <= end);

/** "Another Briton", "his fellow Ethiopian": whoever was told of before is one too, where nobody near is known to be. */
function tellFellow(
  person: Person,
  mention: PersonMention,
  before: readonly Person[],
  subject: Person | undefined,
): void {
  const others = before.filter((other) => other !== person && other.name !== '').slice(-4);
  // "Roe fought off fellow Briton Orr": of whom the sentence is about.
  const fellow = subject ?? others.at(-1);
  if (!mention.nation || !fellow || fellow.nation) return;
  if (!subject && others.some((other) => other.nation?.value === mention.nation?.code)) return;
  fellow.nation = { ...stated(mention.nation.code, mention.nation, 'athlete/compatriot'), weak: true };
}

/** The nation of the last other person before who has one; asked at the end, when all nations are known. */
export function settleCompatriot({ person, mention, others }: Compatriot): void {
  const [fellow] = others;
  if (
    person.nation &&
    fellow &&
    !fellow.nation &&
    !others.some((other) => other.nation?.value === person.nation?.value)
  )
    fellow.nation = { ...person.nation, rule: 'athlete/compatriot', weak: true };
  const nation = others.find((candidate) => candidate.nation)?.nation;
  if (!nation || person.nation) return;
  person.nation = stated(nation.value, mention, 'athlete/compatriot');
}
