/** Which race a claim belongs to. */
import {
  bareDistances,
  combinedEvents,
  eventSex,
  isOffTrack,
  isRelay,
  metresOf,
  openEvents,
} from '../knowledge/events.js';
import { AGE_LEVEL, type EventMention, VARSITY } from '../recognise/index.js';
import type { Round, Sex } from '../report/schema.js';
import { addTo } from './lookup.js';

/** What is known of a race; `undefined` is unknown, not absent. */
export interface RaceFacts {
  meeting: number;
  event?: string | undefined;
  metres?: number | undefined;
  sex?: Sex | undefined;
  category?: string | undefined;
  round?: Round | undefined;
  heat?: number | undefined;
  /** The words name the sex themselves; a race whose sex is open is then another, until they share an athlete. */
  sexStated?: boolean | undefined;
  /** A section of several, told by its heading (`A`, `B`). */
  section?: string | undefined;
  /** The nation whose people alone run in that section, and where that is said. */
  ofNation?: { code: string; start: number; end: number } | undefined;
  /** "The female winner was Roe": a sex that was told of one place, and of no other distance. */
  ofWinner?: boolean | undefined;
  /** "In the under-11 races": the age group of the boys' and the girls' races that are told next. */
  ageGroup?: string | undefined;
}

export interface RaceEntry extends RaceFacts {
  key: string;
  /** Where each fact was said. */
  sources: Partial<Record<keyof RaceFacts, { start: number; end: number; rule: string; implied?: boolean }>>;
  /** Told of another day. */
  background: boolean;
}

/** What a race hands on to words that stand in for it: not its heat, nor that its sex was stated. */
export const factsOf = ({ meeting, event, metres, sex, category, round, section, ofNation }: RaceFacts): RaceFacts => ({
  meeting,
  event,
  metres,
  sex,
  category,
  round,
  section,
  ofNation,
});

/** Whether a round is one before the final. */
export const isEarlyRound = (round: Round | null | undefined): round is Exclude<Round, 'final'> =>
  round != null && round !== 'final';

/** The men's of a women's race, and the other way round; nothing of a mixed one. */
export const otherSex = (sex: Sex | undefined): 'M' | 'W' | undefined =>
  sex === 'W' ? 'M' : sex === 'M' ? 'W' : undefined;

export class RaceBook {
  readonly races: RaceEntry[] = [];
  /** By what no race ever changes. */
  private readonly alike = new Map<string, RaceEntry[]>();
  /** The reported ones. */
  private readonly byEvent = new Map<string | undefined, RaceEntry[]>();

  /** The race that fits the facts, or a new one; facts it lacks are filled in. */
  entry(facts: RaceFacts, background: boolean, source: { start: number; end: number; rule: string }): RaceEntry {
    const race = this.closest(facts, background) ?? this.add(facts, background);
    for (const slot of ['event', 'metres', 'sex', 'category', 'round', 'heat'] as const) {
      if (facts[slot] === undefined) continue;
      if (race[slot] === undefined || !race.sources[slot]) {
        (race as unknown as Record<string, unknown>)[slot] = facts[slot];
        race.sources[slot] = source;
      }
    }
    // "Roe won the 10km. … In the men's 10km": said later, it is said
    if (facts.sexStated === true && facts.sex === race.sex) race.sexStated = true;
    return race;
  }

  /** The reported race that fits the facts, if there is one. */
  find(facts: RaceFacts): RaceEntry | undefined {
    return this.closest(facts, false);
  }

  /** A heading for one sex leaves the race told before it, of which the text named none, to the other. */
  leaveTo(sex: 'M' | 'W', force: RaceFacts, heading: { start: number; end: number }): void {
    if (force.event === undefined) return;
    for (const race of this.byEvent.get(force.event) ?? []) {
      if (race.sex !== undefined) continue;
      race.sex = otherSex(sex);
      race.sources.sex = { start: heading.start, end: heading.end, rule: 'race/other-sex', implied: true };
    }
  }

  private closest(facts: RaceFacts, background: boolean): RaceEntry | undefined {
    const fitting = (this.alike.get(likeness(facts, background)) ?? []).filter((race) => fits(race, facts));
    return fitting.sort((a, b) => closeness(b, facts) - closeness(a, facts))[0];
  }

  private add(facts: RaceFacts, background: boolean): RaceEntry {
    const race: RaceEntry = { ...facts, key: `r${this.races.length + 1}`, sources: {}, background };
    this.races.push(race);
    addTo(this.alike, likeness(facts, background), race);
    if (!background) addTo(this.byEvent, race.event, race);
    return race;
  }
}

const likeness = ({ meeting, event }: RaceFacts, background: boolean): string => `${meeting} ${event} ${background}`;

/** The races that an article has named, each event and length of a meeting once, where it was named last. */
export class NamedRaces {
  private readonly byMeeting = new Map<number, Map<string, RaceFacts>>();

  add(race: RaceFacts): void {
    const own = this.byMeeting.get(race.meeting) ?? new Map<string, RaceFacts>();
    this.byMeeting.set(race.meeting, own);
    const key = `${race.event} ${race.metres}`;
    own.delete(key);
    own.set(key, race);
  }

  /** Those of a meeting, the latest last. */
  at(meeting: number): RaceFacts[] {
    return [...(this.byMeeting.get(meeting)?.values() ?? [])];
  }
}

/** Of races of one meeting and event: an unknown fact fits any; a heat and a final are two races, and so is a race without a round beside a heat. */
function fits(race: RaceEntry, facts: RaceFacts): boolean {
  if (race.metres !== facts.metres && race.metres !== undefined && facts.metres !== undefined) return false;
  if (
    race.sex !== facts.sex &&
    ((race.sex !== undefined && facts.sex !== undefined) || (facts.sexStated === true && facts.sex !== undefined))
  )
    return false;
  if (race.category !== facts.category || race.section !== facts.section) return false;
  if (race.heat !== facts.heat && race.heat !== undefined && facts.heat !== undefined) return false;
  return race.round === facts.round || (!isEarlyRound(race.round) && !isEarlyRound(facts.round));
}

const closeness = (race: RaceEntry, facts: RaceFacts): number =>
  (race.sex === facts.sex ? 2 : 0) +
  (race.round === facts.round ? 1 : 0) +
  (race.metres === facts.metres ? 1 : 0) +
  (race.heat === facts.heat ? 1 : 0);

/** A class or an age group that has a race for each sex. */
const OF_BOTH_SEXES = new RegExp(`^(?:wheelchair|${AGE_LEVEL})$`, 'u');

/** What an event phrase says, against the race in force before it. */
export function readEvent(mention: EventMention, force: RaceFacts, surface: Surface): RaceFacts {
  const named = mention.event !== null;
  const event = named
    ? eventOn(surface, mention, force)
    : ofOneSex(mention, force)
      ? { event: surface === 'cross' ? 'XC' : undefined, metres: undefined }
      : { event: force.event, metres: force.metres };
  const changed = named && event.event !== force.event;
  // "In the under-13 2,500m … In the novice over 4,000m": another age group runs another length across country.
  const otherLength =
    named &&
    event.event === 'XC' &&
    event.metres !== undefined &&
    force.metres !== undefined &&
    event.metres !== force.metres;
  // "In the wheelchair races … Dunstall won the men's event": the first sex named after it is still of the wheelchairs,
  // and so under "Intermediate 100m".
  const goesOn =
    mention.section === undefined &&
    !changed &&
    (mention.sex === null || (OF_BOTH_SEXES.test(force.section ?? '') && force.sexStated === false));
  return {
    meeting: force.meeting,
    event: event.event,
    metres:
      named || mention.sex === null || mention.sex === force.sex || /^(?:ROAD|ULTRA|TRAIL)$/.test(force.event ?? '')
        ? (event.metres ?? undefined)
        : undefined,
    sex:
      event.event === '4x400X'
        ? 'X'
        : (mention.sex ??
          (event.event !== undefined ? eventSex[event.event] : undefined) ??
          ((groupOf(mention) !== undefined && groupOf(mention) !== force.category) ||
          (changed && (force.ofWinner || (isOffTrack(event.event) && isOffTrack(force.event))))
            ? undefined
            : force.sex)),
    ofWinner: mention.sex === null ? force.ofWinner : mention.event === null && mention.winner === true,
    sexStated: mention.sex !== null,
    category:
      mention.category ?? (changed || otherLength ? undefined : mention.sex !== null ? force.ageGroup : force.category),
    ageGroup: mention.category !== null ? (groupOf(mention) ?? undefined) : changed ? undefined : force.ageGroup,
    round: mention.round ?? (changed || mention.sex !== null ? undefined : force.round),
    heat: mention.heat ?? undefined,
    section: goesOn ? force.section : mention.section === VARSITY ? undefined : mention.section,
    ofNation: goesOn ? force.ofNation : mention.ofNation,
  };
}

/** "The team won the mixed relay. … In the women's race": another than that of women and men. */
const ofOneSex = ({ event, sex }: EventMention, force: RaceFacts): boolean =>
  event === null && (sex === 'M' || sex === 'W') && force.sex === 'X' && isRelay(force.event);

/** The young age group of races that are told by it alone, the boys' as well as the girls'. */
const groupOf = ({ event, sex, category }: EventMention): string | undefined =>
  event === null && sex === null && category?.startsWith('U') ? category : undefined;

/** Where the meeting's races are run: it decides what `10km` or `mile` is. */
export type Surface = 'track' | 'road' | 'cross' | 'mountain' | 'trail' | 'walk' | 'unknown';

/** A race over hills that is longer than this, in metres, is an ultra. */
const LONGEST_FELL = 80_000;

function eventOn(
  surface: Surface,
  mention: EventMention,
  force: RaceFacts,
): { event: string | undefined; metres: number | undefined } {
  const event = mention.event as string;
  const metres = mention.metres ?? undefined;
  // The length of an ekiden's stage, or of the whole, is no race of its own.
  if (
    force.event === 'RELAY' &&
    surface !== 'track' &&
    (mention.length !== null || (event === 'XC' && surface === 'cross')) &&
    (mention.sex === null || surface === 'cross')
  )
    return { event: 'RELAY', metres: force.metres };
  if (event === 'HURDLES') return { event: hurdles(mention.sex ?? force.sex, force), metres: undefined };
  if (event === 'WALK') return { event: force.event?.endsWith('W') ? force.event : undefined, metres: undefined };
  // "won the women's relay": over the distance of the men's.
  const { core } = mention;
  if (event === 'RELAY' && force.event !== undefined && isRelay(force.event) && core && core.end - core.start === 5)
    return { event: force.event, metres: force.metres };
  const length = mention.length ?? metresOf(event);
  // "the men's 20k" of a walk is the walk.
  if (
    force.event !== undefined &&
    /^\d+KW$/.test(force.event) &&
    mention.length !== null &&
    length === metresOf(force.event)
  )
    return { event: force.event, metres: undefined };
  // "won the 5000m walk and later the 20km race": a walker walks.
  if (/^\d{4,5}W$/.test(force.event ?? '') && (mention.length === 20000 || mention.length === 35000))
    return { event: `${mention.length / 1000}KW`, metres: undefined };
  // Nobody runs at a walking meeting.
  if (surface === 'walk' && mention.length !== null && !event.endsWith('W'))
    return { event: `${mention.length / 1000}KW`, metres: undefined };
  if (surface === 'walk' && /^\d{4,5}$/.test(event)) return { event: `${event}W`, metres: undefined };
  // Cross country is what a runner comes from, and metres are a climb, where the race goes over hills.
  if (
    (surface === 'mountain' || surface === 'trail') &&
    (event === 'XC' || (/^\d+$/.test(event) && !bareDistances.has(Number(event)) && mention.sex === null))
  )
    return { event: force.event ?? (surface === 'trail' ? 'TRAIL' : 'MR'), metres: force.metres };
  // Miles on the way are splits across country.
  if (
    surface === 'cross' &&
    mention.sex === null &&
    (event === 'MILE' || event === '2MILE' || (length !== undefined && length < 2000 && !/H$|SC$/.test(event)))
  )
    return { event: force.event ?? 'XC', metres: force.metres };
  if (
    surface === 'road' &&
    mention.sex === null &&
    event === 'MILE' &&
    force.event !== undefined &&
    force.event !== 'MILE-ROAD'
  )
    return { event: force.event, metres: force.metres };
  if (surface === 'cross' && mention.length !== null && !openEvents.has(event) && event !== 'MILE')
    return { event: 'XC', metres: mention.length };
  if (surface === 'cross' && event === 'ROAD') return { event: 'XC', metres };
  if (surface === 'cross' && /^\d+$/.test(event) && length !== undefined && length >= 2000)
    return { event: 'XC', metres: length };
  if (surface === 'mountain' && mention.length !== null)
    return { event: mention.length > LONGEST_FELL ? 'ULTRA' : 'MR', metres: mention.length };
  if (surface === 'trail' && (mention.length !== null || event === 'HM' || event === 'MAR'))
    return { event: 'TRAIL', metres: length };
  if (
    surface === 'track' &&
    mention.length !== null &&
    /^(?:5K|10K|ROAD)$/.test(event) &&
    [3000, 5000, 10000].includes(mention.length)
  )
    return { event: String(mention.length), metres: undefined };
  if (surface === 'road' && event === 'MILE') return { event: 'MILE-ROAD', metres: undefined };
  if (surface === 'road' && event === '2MILE') return { event: 'ROAD', metres: mention.length ?? undefined };
  if (surface === 'road' && (event === '5000' || event === '10000'))
    return { event: event === '5000' ? '5K' : '10K', metres: undefined };
  if (event === 'XC' && force.event === 'XC' && force.metres !== undefined && mention.sex === null)
    return { event: 'XC', metres: force.metres };
  if (combinedEvents.has(event)) return { event, metres: undefined };
  return { event, metres };
}

/** `the hurdles`: 60 indoors, 100 for women and 110 for men outdoors; unknown sex leaves it open. */
function hurdles(sex: Sex | undefined, force: RaceFacts): string | undefined {
  if (force.event === '60' || force.event === '60H') return '60H';
  if (force.event !== undefined && /^\d+H$/.test(force.event)) return force.event;
  return sex === 'W' ? '100H' : sex === 'M' ? '110H' : undefined;
}
