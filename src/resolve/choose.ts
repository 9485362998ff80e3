/** Weighs what was claimed of each race's people and picks what can all be true. */
import { combinedEvents, fieldEvents } from '../knowledge/events.js';
import { markFor } from '../recognise/marks.js';
import type { Mark, Status } from '../report/schema.js';
import type { Person } from './athletes.js';
import { type Attributed, SURE_WIN } from './attributed.js';
import { type Doubt, placeShared, toldOtherwise } from './doubts.js';
import { addGaps, placeBeaten, placeBehind, placeBetween } from './implied.js';
import { groupBy } from './lookup.js';
import { isEarlyRound, type RaceEntry } from './races.js';
import { type Source, toldBy } from './source.js';

export interface Performance {
  person: Person;
  race: RaceEntry;
  place?: Source<number> & { weight: number; tied: boolean };
  mark?: Source<Mark> & { weight: number };
  status?: Source<Status>;
  wind?: Source<number>;
  records: Source<string>[];
  subPlace?: Source<{ group: string; place: number }>;
}

/**
 * The performances of one race.
 *
 * @param doubts takes what could not be settled, and what was plainly told otherwise
 */
export function choose(race: RaceEntry, claims: readonly Attributed[], doubts: Doubt[]): Performance[] {
  const people = [
    ...new Set(
      claims.flatMap((claim) =>
        claim.other && claim.claim.kind === 'behind' ? [claim.other, claim.person] : [claim.person],
      ),
    ),
  ];
  const performances = new Map<Person, Performance>(people.map((person) => [person, { person, race, records: [] }]));
  const of = (person: Person): Performance => performances.get(person) as Performance;
  const byPerson = groupBy(claims, ({ person }) => person);
  for (const [person, own] of byPerson) {
    choosePlace(of(person), own);
    chooseMark(of(person), own, race);
    const { place, mark } = of(person);
    doubts.push(...toldOtherwise(person, place, mark, own, race));
    chooseStatus(of(person), own);
  }
  settleTies(race, performances, doubts);
  placeBehind(performances, claims);
  if (placeBeaten(race, performances, claims)) placeBehind(performances, claims);
  addGaps(performances, claims, race);
  placeBetween(race, performances);
  for (const { claim, person } of claims) {
    if (claim.kind === 'subPlace') of(person).subPlace ??= toldBy(claim, { group: claim.group, place: claim.place });
    if (claim.kind !== 'record') continue;
    const performance = of(person);
    if (!performance.records.some((record) => record.value === claim.code))
      performance.records.push(toldBy(claim, claim.code));
  }
  return [...performances.values()].filter(
    (performance) => performance.person.name !== '' && (performance.place || performance.mark || performance.status),
  );
}

function choosePlace(performance: Performance, claims: readonly Attributed[]): void {
  const votes = new Map<number, { weight: number; best: Attributed['claim']; tied: boolean }>();
  for (const { claim } of claims) {
    if (claim.kind !== 'place') continue;
    const vote = votes.get(claim.place);
    if (!vote) votes.set(claim.place, { weight: claim.weight, best: claim, tied: claim.tied });
    else {
      if (claim.weight > vote.best.weight) vote.best = claim;
      vote.weight = Math.max(vote.weight, claim.weight) + 0.1;
    }
  }
  const [first] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  if (first) performance.place = { ...toldBy(first[1].best, first[0]), weight: first[1].weight, tied: first[1].tied };
}

function chooseMark(performance: Performance, claims: readonly Attributed[], race: RaceEntry): void {
  const event = race.event ?? null;
  let best: (Source<Mark> & { weight: number }) | undefined;
  let wind: Source<number> | undefined;
  for (const { claim } of claims) {
    if (claim.kind !== 'mark') continue;
    // Points are a team's, or a combined event's total; a runner who is told with points scored them for others.
    if (claim.mark.form === 'points' && !performance.person.members && !(event !== null && combinedEvents.has(event)))
      continue;
    const mark = markFor(claim.mark, event, race.metres ?? null);
    if (!mark) continue;
    const furthest: boolean =
      (event === null && claim.mark.form === 'metres') ||
      (event !== null && fieldEvents.has(event) && event !== 'HJ' && event !== 'PV');
    const better =
      best === undefined ||
      (claim.weight > best.weight + 0.01 &&
        !(furthest && best.weight >= SERIES_WEIGHT && mark.value < best.value.value)) ||
      ((furthest || (event !== null && (fieldEvents.has(event) || combinedEvents.has(event)))) &&
        claim.weight >= (furthest ? Math.min(best.weight, SERIES_WEIGHT) : best.weight) &&
        mark.value > best.value.value);
    if (!better) continue;
    best = { ...toldBy(claim, mark), start: claim.mark.start, end: claim.mark.end, weight: claim.weight };
    wind = claim.mark.wind && { ...toldBy(claim, claim.mark.wind.value), ...claim.mark.wind };
  }
  if (best) performance.mark = best;
  if (wind) performance.wind = wind;
}

function chooseStatus(performance: Performance, claims: readonly Attributed[]): void {
  const claim = claims.find((candidate) => candidate.claim.kind === 'status')?.claim;
  if (claim?.kind !== 'status') return;
  // "had to stop to tie a shoe, was only 21st", "climbed into an ambulance … Roe held on for second": he went on, or it was another.
  const { place } = performance;
  if (
    claim.status === 'DNF' &&
    claim.basis === 'implied' &&
    place?.basis === 'stated' &&
    place.start > claim.end &&
    place.weight >= 0.85
  )
    return;
  performance.status = toldBy(claim, claim.status);
  // Who went out at an opening height has it for no mark; fouls may have come after a throw.
  if (claim.status === 'NM') return;
  delete performance.place;
  delete performance.mark;
}

/** Of a series of throws or long jumps the best counts, however surely the others are told; of heights one may have failed. */
const SERIES_WEIGHT = 0.7;

/** Several who are said to have won, each in a time of their own: races that the text did not keep apart by their class. */
const isWinnerOfOwn = ({ place, mark }: Performance): boolean =>
  place?.value === 1 && place.basis === 'stated' && place.weight >= SURE_WIN && mark !== undefined;

/** One place each, unless the text says they shared it: the weaker claim gives way. */
function settleTies(race: RaceEntry, performances: ReadonlyMap<Person, Performance>, doubts: Doubt[]): void {
  // Heats without their numbers are told as one race: each has its own first and second.
  const heats = isEarlyRound(race.round) && race.heat === undefined;
  const placed = [...performances.values()].filter(({ place }) => place);
  for (const rivals of groupBy(placed, ({ place }) => place?.value).values()) {
    if (rivals.length < 2 || rivals.filter((rival) => rival.place?.tied).length >= 2) continue;
    if (heats && rivals.every((rival) => rival.place?.basis === 'stated' && rival.place.weight >= 0.8)) continue;
    if (rivals.every(isWinnerOfOwn) && new Set(rivals.map((rival) => rival.mark?.value.text)).size === rivals.length)
      continue;
    rivals.sort(
      (a, b) => (b.place?.weight ?? 0) - (a.place?.weight ?? 0) || (a.place?.start ?? 0) - (b.place?.start ?? 0),
    );
    const [first] = rivals as [Performance];
    for (const rival of rivals.slice(1)) {
      if (first.place && rival.place) doubts.push(...placeShared(first.person, first.place, rival.person, rival.place));
      delete rival.place;
    }
  }
}
