/** Weighs what was claimed of each race's people and picks what can all be true. */
import { combinedEvents, fieldEvents } from '../knowledge/events.js';
import { markFor, markPlus } from '../recognise/marks.js';
import type { Mark, Status } from '../report/schema.js';
import type { Person, Source } from './athletes.js';
import type { Attributed } from './discourse.js';
import type { RaceEntry } from './races.js';

export interface Performance {
  person: Person;
  race: RaceEntry;
  place?: Source<number> & { weight: number; tied: boolean };
  mark?: Source<Mark> & { weight: number };
  status?: Source<Status>;
  records: Source<string>[];
}

/** The performances of one race. */
export function choose(race: RaceEntry, claims: readonly Attributed[]): Performance[] {
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
  settleTies(performances);
  placeBehind(performances, claims);
  addGaps(performances, claims, race);
  for (const { claim, person } of claims) {
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
  for (const { claim } of claims) {
    if (claim.kind !== 'mark') continue;
    // Points are a team's, or a combined event's total; a runner who is told with points scored them for others.
    if (claim.mark.form === 'points' && !performance.person.members && !(event !== null && combinedEvents.has(event)))
      continue;
    const mark = markFor(claim.mark, event, race.metres ?? null);
    if (!mark) continue;
    const better =
      best === undefined ||
      claim.weight > best.weight + 0.01 ||
      (event !== null && (fieldEvents.has(event) || combinedEvents.has(event)) && claim.weight >= best.weight && mark.value > best.value.value);
    if (better) best = { ...source(claim, mark), start: claim.mark.start, end: claim.mark.end, weight: claim.weight };
  }
  if (best) performance.mark = best;
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

/** One place each, unless the text says they shared it: the weaker claim gives way. */
function settleTies(performances: ReadonlyMap<Person, Performance>): void {
  const byPlace = new Map<number, Performance[]>();
  for (const performance of performances.values()) {
    if (!performance.place) continue;
    byPlace.set(performance.place.value, [...(byPlace.get(performance.place.value) ?? []), performance]);
  }
  for (const rivals of byPlace.values()) {
    if (rivals.length < 2 || rivals.filter((rival) => rival.place?.tied).length >= 2) continue;
    rivals.sort(
      (a, b) => (b.place?.weight ?? 0) - (a.place?.weight ?? 0) || (a.place?.start ?? 0) - (b.place?.start ?? 0),
    );
    for (const rival of rivals.slice(1)) delete rival.place;
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
