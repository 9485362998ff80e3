/** Whom a phrase about a person stands for: a name, a pronoun, "the Briton", "another Briton". */

import type { Chunk } from '../recognise/chunk.js';
import { nameWords, type PersonMention } from '../recognise/index.js';
import type { ClaimedSentence, Referent } from '../relate/index.js';
import { onlySubject, RECENT, TOPIC } from '../relate/index.js';
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
      rivals ??= namedBeside(said);
      person = meant(mention, index, { said, who, inSentence, people, rivals, salient, conflicts });
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
        others: near([...salient.recent, ...inSentence, ...besides(said, index, mention, who)], inSentence, person),
      });
    who.set(index, person);
    if (!inSentence.includes(person)) inSentence.push(person);
  });
  return who;
}

/** What a sentence has told before a phrase that stands for somebody. */
interface Told {
  said: ClaimedSentence;
  /** Whom the phrases before it stand for. */
  who: ReadonlyMap<number, Person>;
  inSentence: readonly Person[];
  people: People;
  rivals: readonly Rival[];
  salient: Salient;
  conflicts: (person: Person, index: number) => boolean;
}

/** Whom a pronoun or an epithet stands for. */
function meant(mention: PersonMention, index: number, told: Told): Person | undefined {
  const { said, who, inSentence, people, rivals, salient, conflicts } = told;
  const plain = plainlyMeant(mention, index, told);
  if (plain && !contradicts(plain, mention)) return plain;
  const { chunks } = said.coded;
  const before = chunks[index - 1]?.word ?? '';
  const left = mention.ref === 'epithet' && LEFT_BEHIND.test(before) ? leaver(index, told) : undefined;
  const beaten =
    left && inSentence.find((one) => one !== left && one.nation?.value === mention.nation?.code && one.nation);
  if (beaten) return beaten;
  // "and Orr took 18 seconds off the best she ran in May": a pronoun means the one its own clause is about.
  const within = mention.ref === 'pronoun' && !ADVERBIAL.test(before);
  const own = within ? namedSubject(said, index - 1, who) : undefined;
  // "Not to be outshone by Roe, Orr led as he liked": of two told before, the one whom the main clause is about.
  const main =
    own || within
      ? undefined
      : said.clauses.subjects.slice(0, index).find(([one]) => one !== undefined && one >= 0)?.[0];
  const about = own ?? (main === undefined ? undefined : who.get(main));
  // "Roe dominated, the Holt runner winning in 49.88": of whom the sentence is about.
  const absolute = before === ',' && /^[a-z]{3,}ing$/.test(chunks[index + 1]?.word ?? '');
  // "There was no record for Roe but the 27-year-old won": of a sentence that has left the topic, of its own people.
  const leaves = /^(?:but|and)$/.test(before) && (salient.topic === undefined || !inSentence.includes(salient.topic));
  const beside = new Set(rivals.flatMap(({ at, name }) => (at > index ? (people.find(nameWords(name)) ?? []) : [])));
  return antecedent(
    mention,
    index,
    about ? [about, ...inSentence] : inSentence,
    mention.ref === 'pronoun' || absolute || leaves,
    salient,
    (one, at) =>
      beside.has(one) ||
      one === left ||
      (mention.ref === 'epithet' && placedOtherwise(one, at, said, who)) ||
      conflicts(one, at),
  );
}

/** Whom the word right before a pronoun or an epithet says plainly, unless what is known of him contradicts it. */
function plainlyMeant(mention: PersonMention, index: number, { said, who, inSentence }: Told): Person | undefined {
  const { chunks } = said.coded;
  const before = chunks[index - 1]?.word ?? '';
  // "was there to cheer Orr as she finished sixth": whoever was watched
  if (mention.ref === 'pronoun')
    return /^(?:as|when|while)$/.test(before) && WATCHED.test(chunks[index - 3]?.word ?? '')
      ? who.get(index - 2)
      : undefined;
  if (mention.ref !== 'epithet') return undefined;
  // "Orr reached the semi-finals but is the only Briton left": whoever the clause is about
  if (/^(?:is|was|remains|remained|became|becomes)$/.test(before)) return namedSubject(said, index - 1, who);
  // "having seen off Roe at the feed station, where the Kenyan stopped": whoever was named last
  return before === 'where' && inSentence.length > 1 ? inSentence.at(-1) : undefined;
}

/** "Roe accelerated away from the Irish runner": not from herself. */
function leaver(index: number, { said, who, salient }: Told): Person | undefined {
  const runner = said.clauses.subjects[index - 1]?.at(-1);
  return runner === undefined || runner === TOPIC ? salient.topic : who.get(runner);
}

const LEFT_BEHIND = /^(?:from|past|over|against|beating|passing|behind|by|beat|than)$/;

/** "Orr was second in 4:11.30 to the winner's 4:10.20": whom the sentence gives another place is not meant. */
function placedOtherwise(
  person: Person,
  index: number,
  { claims }: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
): boolean {
  const own = claims.find(({ claim }) => claim.kind === 'place' && claim.who === index)?.claim;
  return (
    own?.kind === 'place' &&
    claims.some(({ claim }) => claim.kind === 'place' && claim.place !== own.place && who.get(claim.who) === person)
  );
}

const WATCHED =
  /^(?:cheer|cheered|cheering|watch|watched|watching|see|saw|seeing|support|supported|supporting|applaud|applauded|applauding|greet|greeted|greeting|pace|paced|pacing|encourage|encouraged|encouraging)$/;

/** Whom alone the words at an index are about, where the sentence names them. */
function namedSubject(said: ClaimedSentence, index: number, who: ReadonlyMap<number, Person>): Person | undefined {
  const subject = onlySubject(said.clauses, index);
  return subject === undefined ? undefined : who.get(subject);
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

/**
 * "Roe was second to Orr, with compatriot Venn third", "Orr, who once beat Roe, was second ahead of her compatriot Brel": of
 * the nation of whom the clause is about.
 */
function besides(
  said: ClaimedSentence,
  index: number,
  mention: PersonMention,
  who: ReadonlyMap<number, Person>,
): readonly Person[] {
  const { chunks, line, at } = said.coded;
  const opens = Math.min((chunks[index] as Chunk).start, mention.start);
  const own = /^(?:his|her)$/.test(wordAt(said, opens)) && AHEAD_OF.test(line.slice(0, at[index]));
  const subject = own || chunks[index - 1]?.word === 'with' ? namedSubject(said, index - 1, who) : undefined;
  return subject ? [subject] : [];
}

const AHEAD_OF = /(?:^| )(?:(?:ahead|clear|front) of|beat|beating|over|from|past) $/;

/** The word that starts at an offset of a sentence. */
const wordAt = ({ sentence }: ClaimedSentence, offset: number): string =>
  sentence.chunks.find(({ start }) => start === offset)?.word ?? '';

/** "her Romanian rival", "his team-mate": somebody beside the one told of, whom only a name could tell. */
const isAnothers = (mention: PersonMention, said: ClaimedSentence): boolean =>
  mention.ref === 'epithet' &&
  /^(?:rival|team-?mate|clubmate|counterpart|partner|friend|colleague)$/.test(mention.role ?? '') &&
  /^(?:his|her)$/.test(wordAt(said, mention.start));

/** "no problems for another Welshman, as Roe won": somebody else, whom the sentence goes on to name. */
const isYetToBeNamed = (mention: PersonMention, index: number, said: ClaimedSentence): boolean =>
  mention.ref === 'epithet' &&
  wordAt(said, mention.start) === 'another' &&
  NAMED_NEXT.test(said.coded.line.slice(said.coded.at[index]));

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

/** Whom alone the words at an index are about: somebody of the sentence, or the one told of before it. */
export function subjectAt(
  said: ClaimedSentence,
  index: number,
  who: ReadonlyMap<number, Person>,
  salient: Salient,
): Person | undefined {
  const subject = onlySubject(said.clauses, index);
  return subject === undefined ? undefined : referent(subject, who, salient);
}

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

/** "the mark set by Orr", "four minutes off Roe's record": somebody that another is measured by. */
const MEASURED_BY =
  /(?:^| )(?:(?<!(?:performance|run|display|win|effort|throw|leap|debut) )by|off|than|from|(?<!(?:return|comeback|run|performance|victory|display|debut|case|story|form|appearance) )of|behind|ahead of|past|like|since) (?:the |[CN]\d+ |'s ){0,3}$/;

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
