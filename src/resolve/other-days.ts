/**
 * The performances of other days. Each is on an occasion of its own: a career told in three sentences is three races,
 * not one, and what one clause tells of Oslo says nothing of the next one's Rome.
 */
import { otherTime } from '../english/lexicon/scope.js';
import { isRelay, openEvents } from '../knowledge/events.js';
import { type Claim, type ClaimedSentence, segmentOf, segmentWords } from '../relate/index.js';
import type { Person } from './athletes.js';
import type { Attributed } from './attributed.js';
import { choose, type Performance } from './choose.js';
import type { EventSpoken } from './events-spoken.js';
import { canBeOf, timesTheBest } from './likely-marks.js';
import { addTo, groupBy } from './lookup.js';
import { type RaceEntry, type RaceFacts, readEvent } from './races.js';
import type { ResolvedRace } from './report.js';

/** A claim of another day with its own event, as far as its clause or the race in force tells it. */
interface Told {
  told: Attributed;
  said: ClaimedSentence;
  event: EventTold | undefined;
}

interface EventTold {
  facts: RaceFacts;
  source: { start: number; end: number; rule: string; implied?: boolean };
}

interface Occasion {
  claims: Told[];
  event: EventTold | undefined;
}

/**
 * What the claims tell of other days.
 *
 * @param claims those of other days; in an article that reports no race, all of its prose
 * @param reported what the article reports, which is no other day's when it is told again
 */
export function otherDays(claims: readonly Attributed[], reported: readonly ResolvedRace[]): ResolvedRace[] {
  const bySentence = new Map<ClaimedSentence, Told[]>();
  for (const told of claims) {
    const { said } = told;
    if (!said) continue;
    const event = eventOf(told, said);
    if (!told.person.members && isRelay(event?.facts.event)) continue;
    addTo(bySentence, said, { told, said, event });
  }
  const known = groupBy(
    reported.flatMap(({ performances }) => performances),
    ({ person }) => person,
  );
  const found: ResolvedRace[] = [];
  for (const told of bySentence.values()) {
    for (const occasion of oncePerPlace(occasionsIn(told))) {
      const race = raceOf(occasion);
      const performances = choose(
        race,
        occasion.claims.map((one) => one.told),
        [],
      ).filter(
        (performance) =>
          !isBareBest(performance, occasion) &&
          !known.get(performance.person)?.some((other) => tellsAgain(performance, other, occasion)),
      );
      if (performances.length === 0) continue;
      for (const one of performances) if (one.mark) addTo(known, one.person, one);
      found.push({ race, performances });
    }
  }
  return found;
}

/** The occasions of a sentence. A person has one place and one mark on each. */
function occasionsIn(told: readonly Told[]): Occasion[] {
  const occasions: Occasion[] = [];
  const latest = new Map<Person, Occasion>();
  for (const one of [...told].sort((a, b) => a.told.claim.at - b.told.claim.at)) {
    const { person, other } = one.told;
    const before = latest.get(person) ?? (other && latest.get(other));
    const occasion = before && joins(one, before) ? before : { claims: [], event: undefined };
    if (occasion !== before) occasions.push(occasion);
    occasion.claims.push(one);
    if (one.event && (!occasion.event || occasion.event.source.implied)) occasion.event = one.event;
    latest.set(person, occasion);
    if (other) latest.set(other, occasion);
  }
  return occasions;
}

/** "Runner-up 12 months ago": two rules may read one place, and only one of them its event. */
function oncePerPlace(occasions: readonly Occasion[]): Occasion[] {
  const told = new Map<string, Occasion>();
  return occasions.filter((occasion) => {
    const [only, ...others] = occasion.claims;
    if (only?.told.claim.kind !== 'place' || others.length > 0) return true;
    const key = `${only.told.person.key} ${only.told.claim.place} ${only.said.clauses.segments[only.told.claim.at]}`;
    const before = told.get(key);
    if (!before) {
      told.set(key, occasion);
      return true;
    }
    before.event ??= occasion.event;
    return false;
  });
}

/** Whether a claim can tell of the same occasion as those before it. */
function joins({ told: { claim, person }, said, event }: Told, occasion: Occasion): boolean {
  const own = occasion.event;
  if (event && own && !event.source.implied && !own.source.implied && event.facts.event !== own.facts.event)
    return false;
  const contrary = occasion.claims.some(
    ({ told }) => told.person === person && told.claim.kind === claim.kind && !sameResult(told.claim, claim),
  );
  if (contrary) return false;
  const last = occasion.claims.at(-1) as Told;
  return sameSegment(said, last.told.claim.at, claim.at) || !SCENE.test(segmentWords(said, claim.at));
}

const sameSegment = ({ clauses }: ClaimedSentence, a: number, b: number): boolean =>
  clauses.segments[a] === clauses.segments[b];

/** A town, meeting, day or year: where a clause has its own, it goes on to another occasion. */
const SCENE = / (?:[CVSYD]\d+|ago|later|earlier|year|season|month|week|here) /;

function sameResult(a: Claim, b: Claim): boolean {
  if (a.kind === 'place' && b.kind === 'place') return a.place === b.place;
  if (a.kind === 'mark' && b.kind === 'mark') return a.mark.start === b.mark.start;
  return true;
}

function raceOf({ event, claims }: Occasion): RaceEntry {
  const facts = event?.facts;
  const { source } = event ?? {};
  const sexes = new Set(claims.flatMap(({ told }) => told.person.sex?.value ?? []));
  const [sex] = sexes;
  return {
    meeting: -1,
    key: '',
    background: true,
    event: facts?.event,
    metres: facts?.metres,
    sex: facts?.sex ?? (sexes.size === 1 ? sex : undefined),
    round: facts?.round,
    sources: source ? { event: source, metres: source, sex: source, round: source } : {},
  };
}

/** "Okeke (10.12)", "Brel, 2:22:58,": a best that tells of no occasion. */
function isBareBest({ person, place, status, mark }: Performance, { claims }: Occasion): boolean {
  if (place || status || !mark || !/^mark\/(?:bracket|beside-name|in-clause|possessed)$/.test(mark.rule)) return false;
  return !claims.some(
    ({ told, said }) =>
      told.person === person && told.claim.kind === 'mark' && SCENE.test(segmentWords(said, told.claim.at)),
  );
}

/** Whether a performance repeats another of its person: the same mark; or, in a clause without a time of its own, the same place ("the woman who had won on Sunday"). */
function tellsAgain(performance: Performance, known: Performance, { claims }: Occasion): boolean {
  if (performance.mark && known.mark) return performance.mark.value.text === known.mark.value.text;
  if (performance.mark || performance.place?.value !== known.place?.value || known.race.meeting < 0) return false;
  if (performance.race.event !== undefined && performance.race.event !== known.race.event) return false;
  return claims.every(({ told, said }) => !told.claim.past && !otherTime.test(segmentWords(said, told.claim.at)));
}

/** A clause about the event that the article is about: "fifth in this fixture last winter", "who won here in 2019". */
const SAME_EVENT =
  / (?:here|in this (?:race|event|fixture|competition|one)|this (?:race|event)|last (?:year|season|time|winter|summer) 's (?:race|event|edition|winner|A\d+)|the (?:last|previous) (?:edition|championships)|defending|(?:his|her) (?:title|crown)) /;

/** The event of a clause about another day: named in it, or the race in force where the mark or the words show it. */
function eventOf(
  { claim, person, race, force = race, spoken = [] }: Attributed,
  said: ClaimedSentence,
): EventTold | undefined {
  const { chunks } = said.coded;
  const sex = person.sex?.value;
  const named = namedEvent(claim, said);
  const event = named === undefined ? undefined : chunks[named]?.event;
  if (named !== undefined && event) {
    const { start, end } = chunks[named] as (typeof chunks)[number];
    const facts = readEvent(event, { meeting: -1, sex }, 'unknown');
    return { facts, source: { start, end, rule: 'race/event' } };
  }
  const shown = shownEvent(claim, said, force, spoken);
  if (shown?.event === undefined) return undefined;
  return {
    facts: { meeting: -1, event: shown.event, metres: shown.metres, sex: sex ?? force.sex },
    source: { start: claim.start, end: claim.end, rule: 'race/in-force', implied: true },
  };
}

/** The event that a clause does not name: its mark, or words about the same race, can be of only one near it. */
function shownEvent(
  claim: Claim,
  said: ClaimedSentence,
  force: RaceFacts,
  spoken: readonly EventSpoken[],
): EventSpoken | undefined {
  const words = segmentWords(said, claim.at);
  const { from, to } = segmentOf(said.clauses, claim.at);
  const record = said.coded.chunks.slice(from, to).some((chunk) => chunk.record && !/^(?:PB|SB)$/.test(chunk.record));
  if (force.event !== undefined && (SAME_EVENT.test(words) || (record && openEvents.has(force.event)))) return force;
  if (claim.kind !== 'mark') return undefined;
  const fitting = [...(force.event === undefined ? [] : [force]), ...spoken].filter(
    (one) => one.event !== undefined && !openEvents.has(one.event) && canBeOf(claim.mark, one),
  );
  const good = fitting.find(
    ({ event, metres }) => (timesTheBest(claim.mark, event as string, metres) ?? GOOD + 1) <= GOOD,
  );
  return good ?? fitting.find(({ event, metres }) => (timesTheBest(claim.mark, event as string, metres) ?? 0) <= FAIR);
}

/** A mark that is at most so many times the best there is tells its event. */
const GOOD = 1.6;
/** … and one that is more than so many times it tells none. */
const FAIR = 3;

const HOLDER_AFTER =
  /^(?:[a-z]+ )?(?:champion|medall?ist|specialist|runner|star|holder|title-?holder|record-?holder)s? /;

/** The nearest event phrase in the claim's own segment. */
function namedEvent(claim: Claim, said: ClaimedSentence): number | undefined {
  if (claim.event !== undefined) return claim.event;
  const { chunks, at, line } = said.coded;
  const { from, to } = segmentOf(said.clauses, claim.at);
  let nearest: number | undefined;
  for (let i = from; i < to; i++) {
    if (chunks[i]?.kind !== 'E' || chunks[i]?.event?.event == null) continue;
    if (HOLDER_AFTER.test(line.slice(at[i + 1] ?? line.length))) continue;
    if (nearest === undefined || Math.abs(i - claim.at) < Math.abs(nearest - claim.at)) nearest = i;
  }
  return nearest;
}
