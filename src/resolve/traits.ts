/** What a sentence shows of its people beside their results: whether they are women or men, and which event is theirs. */

import type { ClaimedSentence } from '../relate/index.js';
import type { Sex } from '../report/schema.js';
import type { Person } from './athletes.js';
import { referent, type Salient, subjectAt } from './reference.js';
import { stated } from './source.js';

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

function learnBothSexes({ coded, claims }: ClaimedSentence, who: ReadonlyMap<number, Person>): void {
  const first =
    /(?:^| )(?:the|in|both) (men|women|ladies|boys|girls)s? (?:'s? )?and (?:the )?(?:E\d+|men|women|ladies|boys|girls) /.exec(
      coded.line,
    )?.[1];
  if (first === undefined) return;
  for (const [i, { claim }] of claims.filter(({ claim }) => claim.rule === 'place/both-winners').entries())
    learnStated(who.get(claim.who), (i === 0) === (first === 'men' || first === 'boys') ? 'M' : 'W', claim);
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
    learnStated(subjectAt(said, index, who, salient), /^him|^his/.test(chunk.word) ? 'M' : 'W', chunk);
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
    const strives = (/^E\d+ K\d+ /.test(after) && AT_RECORD.test(before)) || RECORD_IN.test(before);
    if (!calls && !strives) return;
    const person = subjectAt(said, index, who, salient);
    if (person && !person.trade) person.trade = { event: event.event, metres: event.metres ?? undefined };
  });
}

/** Before the event of what somebody is called: `as Britain's top`, `is the country's leading`. */
const AS_RUNNER =
  /(?:^| )(?:as|is|was|remains?|remained|became|still) (?:(?:the|his|her|an?|our|[a-z]+ 's|[NC]\d+|'s) ){0,3}(?:top|best|leading|number one|premier|fastest|finest|outstanding) $/;

/** Before a record that somebody was near: `just missed the`, `came close to breaking his own`. */
const NEAR =
  '(?:^| )(?:missed|missing|failed (?:[a-z]+ ){0,4}to (?:break|beat|better)|fell (?:[a-z]+ )?short of|came (?:[a-z]+ ){0,3}(?:to|of)|was (?:[a-z]+ ){0,3}(?:outside|off)|chased|chasing|attacked|attacking|threatened|threatening) (?:out on )?(?:breaking |beating )?(?:(?:the|his|her|own) )*';
/** "just missed the world steeplechase record" */
const AT_RECORD = new RegExp(`${NEAR}$`);
/** "missed the world record in the steeplechase", "stretched his unbeaten run in the 800m" */
const RECORD_IN = new RegExp(
  String.raw`(?:${NEAR}K\d+ (?:in|for|over|at)|(?:unbeaten|winning|perfect|victory) (?:run|streak|record|sequence) (?:in|over|at)) (?:the )?$`,
);

/** What a word shows of somebody whose sex is not known yet. */
function learnStated(person: Person | undefined, sex: Sex, at: { start: number; end: number }): void {
  if (person && !person.sex) person.sex = stated(sex, at, 'athlete/sex');
}
