/** What follows from the places and marks that are told: who was behind whom, by how much, and whom else a place is left to. */

import { combinedEvents, fieldEvents, isRelay } from '../knowledge/events.js';
import { markPlus } from '../recognise/marks.js';
import type { Person } from './athletes.js';
import type { Attributed } from './attributed.js';
import type { Performance } from './choose.js';
import { isEarlyRound, type RaceEntry } from './races.js';
import { toldBy } from './source.js';

/** Places told by who was in front. */
export function placeBehind(performances: ReadonlyMap<Person, Performance>, claims: readonly Attributed[]): void {
  const taken = new Set([...performances.values()].map(({ place }) => place?.value));
  for (let pass = 0; pass < 3; pass++) {
    for (const { claim, person, other } of claims) {
      if (claim.kind !== 'behind' || !other) continue;
      const performance = performances.get(person) as Performance;
      const leader = performances.get(other)?.place;
      // "Just ahead of Roe, the third, was Orr"
      if (claim.rule === 'order/inverted' && performance.place && !leader) {
        const front = performances.get(other);
        const place = performance.place.value - claim.steps;
        if (!front || front.status || place < 1 || taken.has(place)) continue;
        front.place = { ...toldBy(claim, place), weight: claim.weight, tied: false };
        taken.add(place);
        continue;
      }
      if (performance.place || performance.status || !leader) continue;
      // "Roe was 43rd; following her were …": team-mates, with others between them.
      if (claim.rule === 'order/next' && leader.value > 10) continue;
      const place = leader.value + claim.steps;
      if (taken.has(place)) continue;
      performance.place = { ...toldBy(claim, place), weight: claim.weight, tied: false };
      taken.add(place);
    }
  }
}

/** "A beat B in the 800 metres", and nothing else of the race: the one who beat is its winner. */
export function placeBeaten(
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
  leader.place = { ...toldBy(first.claim, 1), basis: 'implied', weight: 0.4, tied: false };
  return true;
}

/**
 * The one place that a race lacks between, or before, those it has told, and the one athlete whose mark falls there:
 * nobody else can have it.
 */
export function placeBetween(race: RaceEntry, performances: ReadonlyMap<Person, Performance>): void {
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
export function addGaps(
  performances: ReadonlyMap<Person, Performance>,
  claims: readonly Attributed[],
  race: RaceEntry,
): void {
  const field = race.event !== undefined && fieldEvents.has(race.event);
  for (let pass = 0; pass < 2; pass++) {
    for (const { claim, person, other } of claims) {
      if (claim.kind !== 'gap' && claim.kind !== 'same') continue;
      const performance = performances.get(person) as Performance;
      if (performance.mark || performance.status) continue;
      const from = other ? performances.get(other) : nextAhead(performances, performance);
      if (!from?.mark) continue;
      if (claim.kind === 'same') {
        performance.mark = { ...toldBy(claim, from.mark.value), weight: claim.weight };
        continue;
      }
      if ((from.mark.value.unit === 'm') !== (claim.unit === 'm') || field !== (claim.unit === 'm')) continue;
      performance.mark = {
        ...toldBy(claim, markPlus(from.mark.value, field ? -claim.amount : claim.amount, from.mark.value.text)),
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

/** Teams whose points are known but not their place stand in that order, once nobody before them is missing; the fastest relay won. */
export function placeByMark(race: RaceEntry, performances: readonly Performance[]): void {
  const unit = isRelay(race.event) ? 's' : 'points';
  const marked = performances.filter(({ mark, status }) => mark?.value.unit === unit && !status);
  if (marked.length < 2) return;
  // Cross-country points add places up; a meeting's points are earned.
  const sign = unit === 'points' && race.event === undefined ? -1 : 1;
  marked.sort((a, b) => sign * ((a.mark?.value.value ?? 0) - (b.mark?.value.value ?? 0)));
  if (unit === 's' && !performances.some(({ place }) => place)) return;
  // Of points a list is whole or it tells nothing; of times the fastest won, whoever else is not told of.
  if (marked.some(({ place }, i) => place && (unit === 's' ? place.value < i + 1 : place.value !== i + 1))) return;
  for (const [i, performance] of marked.entries()) {
    if (performance.place && performance.place.value !== i + 1) return;
    if (performance.place || !performance.mark) continue;
    if (performances.some((other) => other.place?.value === i + 1) || (unit === 's' && i > 0)) return;
    const { start, end, rule, weight } = performance.mark;
    performance.place = { value: i + 1, start, end, rule, basis: 'implied', weight, tied: false };
  }
}
