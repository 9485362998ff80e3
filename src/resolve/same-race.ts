/** Claims that the walk gave to a race of their own, and that are of one told more fully elsewhere. */
import { isOffTrack, openEvents } from '../knowledge/events.js';
import { type MarkMention, markFor } from '../recognise/marks.js';
import type { Person } from './athletes.js';
import { type Attributed, isSureWin } from './attributed.js';
import { eventOfMarks } from './event-of-marks.js';
import { canBeOf, isLikelyMark, timesTheBest } from './likely-marks.js';
import { addTo, groupBy } from './lookup.js';
import type { NamedRaces, RaceEntry, RaceFacts } from './races.js';

/** Claims made before the article named an event belong to the race their athlete has, or to the only one there is. */
export function nameEvents(claims: readonly Attributed[], races: readonly RaceEntry[], spoken: NamedRaces): void {
  const told = new Set(claims.map(({ race }) => race));
  const named = races.filter((race) => race.event !== undefined && !race.background && told.has(race));
  const racesOf = new Map<Person, Set<RaceEntry>>();
  for (const { person, race } of claims) racesOf.set(person, (racesOf.get(person) ?? new Set()).add(race));
  const byRace = groupBy(claims, ({ race }) => race);
  for (const [race, own] of byRace) {
    if (race.background || race.event !== undefined) continue;
    nameBySpoken(race, own, named);
    if (race.event === undefined) nameByMarks(race, own, named);
    if (race.event === undefined && !named.some((other) => mayBe(race, other)))
      nameAfterwards(race, own, spoken.at(race.meeting));
  }
  const fitting = new Map<RaceEntry, Set<RaceEntry>>();
  for (const claim of claims) {
    const { race, person } = claim;
    if (race.background || race.event !== undefined || person.members) continue;
    const all = fitting.get(race) ?? new Set(named.filter((other) => mayBe(race, other)));
    fitting.set(race, all);
    const own = new Set([...(racesOf.get(person) ?? [])].filter((other) => all.has(other)));
    const told = (byRace.get(race) ?? []).filter((one) => one.person === person);
    const meant = own.size > 0 ? own : new Set([...all].filter((other) => mayHave(other, told)));
    const [only] = meant;
    if (!only || meant.size > 1) continue;
    claim.race = only;
    racesOf.get(person)?.add(only);
  }
}

/** Nobody is this much slower than the best and told of in a report that does not say of which race. */
const NEAR = 1.25;

/**
 * "Greene, beaten by Bailey since winning the 100m title, raced to victory in 9.96": the race of marks that are near the
 * best of an event named in passing, and of none that is told.
 */
function nameBySpoken(race: RaceEntry, claims: readonly Attributed[], named: readonly RaceEntry[]): void {
  const marked = claims.filter(({ claim, person }) => claim.kind === 'mark' && !person.members);
  const [first] = marked;
  const marks = marked.flatMap(({ claim }) => (claim.kind === 'mark' ? [claim.mark] : []));
  if (!first || named.some((other) => marks.some((mark) => isLikelyMark(mark, other.event as string)))) return;
  const event = (first.spoken ?? []).find(
    (one) =>
      one.event !== undefined &&
      !isOffTrack(one.event) &&
      marks.every(
        (mark) => (timesTheBest(mark, one.event as string, one.metres ?? null) ?? Number.POSITIVE_INFINITY) < NEAR,
      ),
  );
  if (event === undefined) return;
  race.event = event.event;
  race.metres = event.metres;
  const { start, end } = first.claim;
  race.sources.event = { start, end, rule: 'race/in-force', implied: true };
}

/** A club's runner is so much slower than the best at most. */
const SLOWEST = 4;
/** Seconds a kilometre. */
const FASTEST_PACE = 160;

/** "… came home in 37:45. The 10k course took them along quiet lanes": the only race of that sex that is named, behind its results. */
function nameAfterwards(race: RaceEntry, claims: readonly Attributed[], spoken: readonly RaceFacts[]): void {
  const [only, ...others] = spokenFor(race, spoken);
  const marks = claims.flatMap(({ claim }) => (claim.kind === 'mark' ? [claim.mark] : []));
  const [first] = claims;
  if (!only?.event || others.length > 0 || !first || !isOffTrack(only.event)) return;
  if (!marks.every((mark) => mayBeOf(mark, only))) return;
  const { start, end } = first.claim;
  const source = { start, end, rule: 'race/in-force', implied: true };
  race.event = only.event;
  race.sources.event = source;
  if (only.metres === undefined) return;
  race.metres = only.metres;
  race.sources.metres = source;
}

/** Of the races that have been named, those that one of no event may be: the men's 5km is not the women's 3km. */
function spokenFor({ sex }: RaceEntry, spoken: readonly RaceFacts[]): RaceFacts[] {
  const named = spoken.filter(({ event }) => event !== undefined);
  return sex === undefined ? named : named.filter((one) => one.sex === undefined || one.sex === sex);
}

function mayBeOf(mention: MarkMention, { event = '', metres }: RaceFacts): boolean {
  if (!openEvents.has(event)) {
    const times = timesTheBest(mention, event, metres ?? null);
    return times !== undefined && times >= 1 && times <= SLOWEST;
  }
  const mark = markFor(mention, event, metres ?? null);
  const pace = mark?.unit === 's' && metres ? (1000 * mark.value) / metres : Number.POSITIVE_INFINITY;
  return pace >= FASTEST_PACE && pace <= SLOWEST * FASTEST_PACE;
}

/** "Roe clocked 9.98 seconds. … In the javelin Orr was third": where marks tell which event alone is meant, it is that one. */
function nameByMarks(race: RaceEntry, claims: readonly Attributed[], named: readonly RaceEntry[]): void {
  const marked = claims.filter(({ claim, person }) => claim.kind === 'mark' && !person.members);
  const [first] = marked;
  // "was in the women's race in 11.15 of rain": no result, where nobody has a place.
  if (!first || !claims.some(({ claim }) => claim.kind === 'place' || claim.kind === 'behind')) return;
  if (named.some((other) => mayBe(race, other) && mayHave(other, marked))) return;
  const event = eventOfMarks(marked.flatMap(({ claim }) => (claim.kind === 'mark' ? [claim.mark] : [])));
  if (event === undefined) return;
  race.event = event;
  const { start, end } = first.claim;
  race.sources.event = { start, end, rule: 'race/of-marks', implied: true };
}

/**
 * Whether one at least of the marks told of a race that no word names can be of another that one does, or there is none.
 * A race named before them has them, though they cannot be its: they may be printed wrongly.
 */
function mayHave(race: RaceEntry, claims: readonly Attributed[]): boolean {
  const named = race.sources.event?.start ?? 0;
  if (claims.some(({ claim }) => claim.start > named)) return true;
  const marks = claims.flatMap(({ claim }) =>
    claim.kind === 'mark' && claim.mark.form !== 'points' ? [claim.mark] : [],
  );
  return marks.length === 0 || marks.some((mark) => canBeOf(mark, race));
}

const mayBe = ({ meeting, sex }: RaceEntry, other: RaceEntry): boolean =>
  other.meeting === meeting && (other.sex === undefined || sex === undefined || other.sex === sex);

/** A race told first without its sex is the one told with it when an athlete is in both. */
export function joinRaces(claims: readonly Attributed[], races: readonly RaceEntry[]): void {
  const byRace = groupBy(claims, ({ race }) => race);
  const of = (race: RaceEntry): readonly Attributed[] => byRace.get(race) ?? [];
  for (const race of races) {
    if (race.background || race.sex !== undefined) continue;
    const own = of(race);
    const people = new Set(own.map(({ person }) => person));
    const same = races.find(
      (other) =>
        other !== race &&
        !other.background &&
        other.sex !== undefined &&
        other.meeting === race.meeting &&
        other.event === race.event &&
        (other.metres === race.metres || other.metres === undefined || race.metres === undefined) &&
        other.category === race.category &&
        (other.round === race.round || !other.round || !race.round) &&
        of(other).some(({ person }) => people.has(person)) &&
        !of(other).some((claim) => own.some((one) => clash(one, claim))),
    );
    if (!same) continue;
    // "First woman was Roe": the men and the women of a race that all ran together; only who is in both moves.
    const others = of(same);
    const two =
      others.some(({ claim }) => claim.kind === 'place' && claim.sex !== undefined) ||
      own.some(
        (one) => isSureWin(one.claim) && others.some((other) => isSureWin(other.claim) && other.person !== one.person),
      );
    const shared = two ? new Set(others.map(({ person }) => person)) : people;
    byRace.delete(race);
    for (const claim of own) {
      if (shared.has(claim.person)) claim.race = same;
      addTo(byRace, claim.race, claim);
    }
  }
}

/** A team with two places is in two races, that of its girls and that of its boys. */
const clash = (one: Attributed, other: Attributed): boolean =>
  one.person === other.person &&
  one.person.members !== undefined &&
  one.claim.kind === 'place' &&
  other.claim.kind === 'place' &&
  one.claim.basis === 'stated' &&
  other.claim.basis === 'stated' &&
  one.claim.place !== other.claim.place;
