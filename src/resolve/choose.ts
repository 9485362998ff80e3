/** Weighs what was claimed of each race's people and picks what can all be true. */
import { combinedEvents, fieldEvents } from '../knowledge/events.js';
import { markFor, markPlus } from '../recognise/marks.js';
import type { Mark, Status } from '../report/schema.js';
import type { Person } from './athletes.js';
import type { Attributed } from './attributed.js';
import { isEarlyRound, type RaceEntry } from './races.js';
import type { Source } from './source.js';

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

/** Two readings that were as good as each other, and what became of them. */
export interface Doubt {
  rule: string;
  message: string;
  /** The reading that was left out, and the one that was kept. */
  claim: { start: number; end: number };
  against: { start: number; end: number };
}

/**
 * The performances of one race.
 *
 * @param doubts takes what could not be settled
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
  for (const person of people) {
    const own = claims.filter((claim) => claim.person === person);
    choosePlace(of(person), own);
    chooseMark(of(person), own, race);
    chooseStatus(of(person), own);
  }
  settleTies(race, performances, doubts);
  placeBehind(performances, claims);
  if (placeBeaten(race, performances, claims)) placeBehind(performances, claims);
  addGaps(performances, claims, race);
  placeBetween(race, performances);
  for (const { claim, person } of claims) {
    if (claim.kind === 'subPlace') of(person).subPlace ??= source(claim, { group: claim.group, place: claim.place });
    if (claim.kind !== 'record') continue;
    const performance = of(person);
    if (!performance.records.some((record) => record.value === claim.code))
      performance.records.push(source(claim, claim.code));
  }
  return [...performances.values()].filter(
    (performance) => performance.person.name !== '' && (performance.place || performance.mark || performance.status),
  );
}

const source = <T>(claim: Attributed['claim'], value: T): Source<T> => ({
  value,
  start: claim.start,
  end: claim.end,
  basis: claim.basis,
  rule: claim.rule,
});

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
  if (first) performance.place = { ...source(first[1].best, first[0]), weight: first[1].weight, tied: first[1].tied };
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
    const furthest: boolean = event !== null && fieldEvents.has(event) && event !== 'HJ' && event !== 'PV';
    const better =
      best === undefined ||
      (claim.weight > best.weight + 0.01 &&
        !(furthest && best.weight >= SERIES_WEIGHT && mark.value < best.value.value)) ||
      (event !== null &&
        (fieldEvents.has(event) || combinedEvents.has(event)) &&
        claim.weight >= (furthest ? Math.min(best.weight, SERIES_WEIGHT) : best.weight) &&
        mark.value > best.value.value);
    if (!better) continue;
    best = { ...source(claim, mark), start: claim.mark.start, end: claim.mark.end, weight: claim.weight };
    wind = claim.mark.wind && { ...source(claim, claim.mark.wind.value), ...claim.mark.wind };
  }
  if (best) performance.mark = best;
  if (wind) performance.wind = wind;
}

function chooseStatus(performance: Performance, claims: readonly Attributed[]): void {
  const claim = claims.find((candidate) => candidate.claim.kind === 'status')?.claim;
  if (claim?.kind !== 'status') return;
  performance.status = source(claim, claim.status);
  if (claim.status === 'DQ' || claim.status === 'DNS' || claim.status === 'DNF') {
    delete performance.place;
    delete performance.mark;
  }
}

/** Of a series of throws or long jumps the best counts, however surely the others are told; of heights one may have failed. */
const SERIES_WEIGHT = 0.7;

/** Several who are said to have won, each in a time of their own: races that the text did not keep apart by their class. */
const isWinnerOfOwn = ({ place, mark }: Performance): boolean =>
  place?.value === 1 && place.basis === 'stated' && place.weight >= 0.85 && mark !== undefined;

/** One place each, unless the text says they shared it: the weaker claim gives way. */
function settleTies(race: RaceEntry, performances: ReadonlyMap<Person, Performance>, doubts: Doubt[]): void {
  // Heats without their numbers are told as one race: each has its own first and second.
  const heats = isEarlyRound(race.round) && race.heat === undefined;
  const byPlace = new Map<number, Performance[]>();
  for (const performance of performances.values()) {
    if (!performance.place) continue;
    byPlace.set(performance.place.value, [...(byPlace.get(performance.place.value) ?? []), performance]);
  }
  for (const rivals of byPlace.values()) {
    if (rivals.length < 2 || rivals.filter((rival) => rival.place?.tied).length >= 2) continue;
    if (heats && rivals.every((rival) => rival.place?.basis === 'stated' && rival.place.weight >= 0.8)) continue;
    if (rivals.every(isWinnerOfOwn) && new Set(rivals.map((rival) => rival.mark?.value.text)).size === rivals.length)
      continue;
    rivals.sort(
      (a, b) => (b.place?.weight ?? 0) - (a.place?.weight ?? 0) || (a.place?.start ?? 0) - (b.place?.start ?? 0),
    );
    const [first] = rivals as [Performance];
    for (const rival of rivals.slice(1)) {
      if (first.place && rival.place && rival.place.weight === first.place.weight)
        doubts.push({
          rule: 'place/contested',
          message: `place ${first.place.value} is told of ${first.person.name} and of ${rival.person.name}; it was left to the first`,
          claim: rival.place,
          against: first.place,
        });
      delete rival.place;
    }
  }
}

/** Places told by who was in front. */
function placeBehind(performances: ReadonlyMap<Person, Performance>, claims: readonly Attributed[]): void {
  for (let pass = 0; pass < 3; pass++) {
    for (const { claim, person, other } of claims) {
      if (claim.kind !== 'behind' || !other) continue;
      const performance = performances.get(person) as Performance;
      const leader = performances.get(other)?.place;
      if (performance.place || performance.status || !leader) continue;
      const place = leader.value + claim.steps;
      const taken = [...performances.values()].some((rival) => rival.place?.value === place);
      if (!taken) performance.place = { ...source(claim, place), weight: claim.weight, tied: false };
    }
  }
}

/** "A beat B in the 800 metres", and nothing else of the race: the one who beat is its winner. */
function placeBeaten(
  race: RaceEntry,
  performances: ReadonlyMap<Person, Performance>,
  claims: readonly Attributed[],
): boolean {
  if (race.background || race.event === undefined || isEarlyRound(race.round)) return false;
  if ([...performances.values()].some((one) => one.place?.value === 1)) return false;
  const behind = claims.filter(({ claim }) => claim.kind === 'behind' && claim.weight >= 0.55);
  const [first] = behind;
  const leader = first?.other && performances.get(first.other);
  if (!first || !leader || leader.place || leader.status) return false;
  const contrary = behind.some(({ claim, other, person }) => {
    const place = performances.get(person)?.place?.value;
    return other !== first.other || (place !== undefined && (claim.kind !== 'behind' || place !== claim.steps + 1));
  });
  // Somebody with a better mark was in front of both.
  const better = [...performances.values()].some(
    (one) =>
      one.mark !== undefined &&
      leader.mark !== undefined &&
      one.mark.value.unit === leader.mark.value.unit &&
      (one.mark.value.unit === 's'
        ? one.mark.value.value < leader.mark.value.value
        : one.mark.value.value > leader.mark.value.value),
  );
  if (contrary || better) return false;
  leader.place = { ...source(first.claim, 1), basis: 'implied', weight: 0.4, tied: false };
  return true;
}

/**
 * The one place that a race lacks between, or before, those it has told, and the one athlete whose mark falls there:
 * nobody else can have it.
 */
function placeBetween(race: RaceEntry, performances: ReadonlyMap<Person, Performance>): void {
  if (race.background || race.event === undefined || isEarlyRound(race.round)) return;
  const all = [...performances.values()].filter((one) => one.person.name !== '' && !one.person.members);
  const open = all.filter((one) => !one.place && !one.status && one.mark);
  const [one] = open;
  if (!one?.mark || open.length !== 1) return;
  const better = fieldEvents.has(race.event) || combinedEvents.has(race.event) ? -1 : 1;
  const at = (place: number) => all.find((other) => other.place?.value === place);
  const highest = Math.max(0, ...all.flatMap((other) => other.place?.value ?? []));
  for (let place = 1; place < highest; place++) {
    const [before, after] = [at(place - 1), at(place + 1)];
    if (at(place) || !after?.mark || (place > 1 && !before?.mark)) continue;
    const value = one.mark.value.value * better;
    if (after.mark.value.value * better <= value || (before?.mark && before.mark.value.value * better >= value))
      continue;
    one.place = {
      ...one.mark,
      value: place,
      basis: 'implied',
      rule: 'place/between',
      weight: 0.3,
      tied: false,
    };
    return;
  }
}

/** Marks worked out from another's and a gap, and marks said to be the same. */
function addGaps(performances: ReadonlyMap<Person, Performance>, claims: readonly Attributed[], race: RaceEntry): void {
  const field = race.event !== undefined && fieldEvents.has(race.event);
  for (let pass = 0; pass < 2; pass++) {
    for (const { claim, person, other } of claims) {
      if (claim.kind !== 'gap' && claim.kind !== 'same') continue;
      const performance = performances.get(person) as Performance;
      if (performance.mark || performance.status) continue;
      const from = other ? performances.get(other) : nextAhead(performances, performance);
      if (!from?.mark) continue;
      if (claim.kind === 'same') {
        performance.mark = { ...source(claim, from.mark.value), weight: claim.weight };
        continue;
      }
      if ((from.mark.value.unit === 'm') !== (claim.unit === 'm') || field !== (claim.unit === 'm')) continue;
      performance.mark = {
        ...source(claim, markPlus(from.mark.value, field ? -claim.amount : claim.amount, from.mark.value.text)),
        weight: claim.weight,
      };
    }
  }
}

/** The nearest finisher in front of whom a mark is known. */
function nextAhead(performances: ReadonlyMap<Person, Performance>, performance: Performance): Performance | undefined {
  const place = performance.place?.value;
  if (place === undefined) return undefined;
  return [...performances.values()]
    .filter((rival) => rival.mark && rival.place && rival.place.value < place)
    .sort((a, b) => (b.place?.value ?? 0) - (a.place?.value ?? 0))[0];
}
