/** Result lists as claims: what a row prints is said of its athlete in so many words. */
import { fieldEvents, isOffTrack, openEvents } from '../knowledge/events.js';
import { nameWords, readHeading } from '../recognise/index.js';
import type { MarkMention } from '../recognise/marks.js';
import type { Claim } from '../relate/index.js';
import type { ListRow, ListSection, Quoted } from '../relate/lists/index.js';
import type { Basis } from '../report/schema.js';
import { learn, type People, type Person } from './athletes.js';
import type { Attributed } from './attributed.js';
import { timesTheBest } from './likely-marks.js';
import { eventNamed, findMeetingNames, type MeetingBook } from './meetings/index.js';
import { factsOf, type RaceEntry, type RaceFacts, readEvent } from './races.js';

/** A team's line in a list. */
export interface TeamLine {
  race: RaceEntry;
  row: ListRow;
  layout: string;
}

/**
 * The race that a list's heading names, against the one in force.
 *
 * @param retold finds the race whose results the rows repeat, if the story has told them
 */
export function raceOfSection(
  section: ListSection,
  text: string,
  inForce: RaceFacts,
  meetings: MeetingBook,
  retold: () => RaceEntry | undefined,
  group?: RaceFacts['sex'],
): { facts: RaceFacts; source: { start: number; end: number; rule: string } } {
  const heading = section.heading;
  const first = section.rows[0] ?? section;
  const source = { start: heading?.start ?? first.start, end: heading?.end ?? first.end, rule: 'race/heading' };
  const mention = heading ? readHeading(text, heading.start, heading.end) : undefined;
  const told = mention && mention.event !== null ? undefined : retold();
  const force = told && told.meeting === inForce.meeting ? factsOf(told) : inForce;
  if (!mention) {
    if (tellsPoints(section) && inStadium(force.event))
      return { facts: { meeting: force.meeting, sex: group }, source };
    // "Oakley 10" over its times
    const [name] = heading && force.event === undefined ? findMeetingNames(text, heading.start, heading.end) : [];
    const named = name && eventNamed(name.words, meetings.surface(force.meeting));
    return { facts: named ? { ...force, ...named } : force, source };
  }
  const fresh: RaceFacts =
    mention.event === null
      ? { ...force, heat: undefined, section: undefined }
      : { meeting: force.meeting, sex: section.inProse ? (group ?? force.sex) : group };
  const read = readEvent(mention, fresh, meetings.surface(force.meeting));
  // "Women: 1. Roe 2:49:55", of the section whose marks the story has told
  const facts = told?.ofNation && !mention.section ? { ...read, section: told.section, ofNation: told.ofNation } : read;
  // "Teams: 1. Holt 312": of the whole match, where the events are the stadium's
  if (mention.event === null && tellsPoints(section) && inStadium(facts.event))
    return { facts: { meeting: facts.meeting, sex: mention.sex ?? group }, source };
  return { facts, source };
}

const tellsPoints = ({ rows }: ListSection): boolean =>
  rows.every(({ team, mark }) => team !== undefined && mark?.form === 'points');

const inStadium = (event: string | undefined): boolean =>
  event !== undefined && (fieldEvents.has(event) || /^(?:4x\d+|\d+(?:H|SC|W)?|MILE|2MILE)$/.test(event));

/** So many claims before a list are searched for its marks, and so many of its rows are looked up. */
const RETOLD_REACH = 1000;
const RETOLD_ROWS = 8;

/**
 * The race that the story has told with marks which rows of the list repeat: a list of results at the end of an article
 * that names no event is not always of the race told last.
 */
export function raceRetold(section: ListSection, people: People, claims: readonly Attributed[]): RaceEntry | undefined {
  const story = claims.slice(-RETOLD_REACH);
  for (const { name, mark } of section.rows.slice(0, RETOLD_ROWS)) {
    const person = name && mark ? people.find(nameWords(name.value)) : undefined;
    if (!person) continue;
    const told = story.find(
      (one) =>
        one.person === person &&
        !one.race.background &&
        one.claim.kind === 'mark' &&
        one.claim.mark.fields.length > 1 &&
        one.claim.mark.fields.join() === mark?.fields.join(),
    );
    if (told) return told.race;
  }
  return undefined;
}

/**
 * The race that a list without an event above it is of: the one in force, unless its times are those of another that
 * the article has named. "Half marathon", then an aside about the 5k fun run, then the list.
 *
 * @param named the other races named so far, the likeliest last
 */
export function raceOfRows(section: ListSection, force: RaceFacts, named: readonly RaceFacts[]): RaceFacts {
  const marks = section.rows.flatMap(({ mark }) => (mark ? [mark] : []));
  if (force.event === undefined || marks.length < 3 || marks.some(({ form }) => form === 'points')) return force;
  if (suits(marks, force)) return force;
  const fitting = named.findLast((race) => race.meeting === force.meeting && suits(marks, race));
  return fitting ? { ...fitting, heat: undefined } : force;
}

/** Whether the middle one of a list's marks is neither too good nor too slow for a field of club runners. */
function suits(marks: readonly MarkMention[], { event, metres }: RaceFacts): boolean {
  if (event === undefined) return false;
  const times = marks
    .map((mark) => timesTheBest(mark, event, metres ?? null) ?? Number.POSITIVE_INFINITY)
    .sort((a, b) => a - b);
  const middle = times[times.length >> 1] as number;
  if (openEvents.has(event)) return middle < Number.POSITIVE_INFINITY;
  // the ranges start at wheelchair racers', a third faster than anybody on foot
  return middle <= 5 && (middle >= 1.4 || !isOffTrack(event));
}

const GROUP_LABEL =
  /^[\s*_#]*(?:(?:\p{L}+\s){0,2}results?\s?[:¯(-]\s?)?(men|women|boys|girls|ladies)(?:'s)?\)?\s?[:¯](?!\s*$)/iu;

/** "Men: 100m: 1. …": the sex that a label gives to the events that follow in the same list. */
export function sexOfLabel(section: ListSection, text: string): 'M' | 'W' | undefined {
  if (section.sex) return section.sex;
  const label = section.heading && GROUP_LABEL.exec(text.slice(section.heading.start, section.heading.end));
  return label ? (/^m|^b/iu.test(label[1] as string) ? 'M' : 'W') : undefined;
}

/** Whom the lists of a race have named so far, and which places they gave. */
export class ListedRows {
  private readonly names = new Set<string | undefined>();
  private readonly places = new Set<number>();

  add({ placesCount, rows }: ListSection): void {
    if (!placesCount) return;
    for (const { place, name } of rows) {
      this.names.add(lastWord(name?.value));
      if (place && name) this.places.add(place.value);
    }
  }

  /** Whether they gave a list's first place to somebody else: then that list is of another class or section. */
  giveElse({ placesCount, rows }: ListSection): boolean {
    const leader = placesCount ? rows.find(({ place, name }) => place && name) : undefined;
    return (
      leader?.place !== undefined &&
      this.places.has(leader.place.value) &&
      !this.names.has(lastWord(leader.name?.value))
    );
  }
}

const lastWord = (name: string | undefined): string | undefined => name?.split(' ').at(-1)?.toLowerCase();

/** What the rows of athletes say; teams' rows are handed back. */
export function claimsOfSection(
  section: ListSection,
  race: RaceEntry,
  people: People,
  add: (person: Person, claim: Claim) => void,
): TeamLine[] {
  const teams: TeamLine[] = [];
  const places = new Set<number>();
  const shared = new Set<number>();
  for (const { place } of section.rows) if (place) (places.has(place.value) ? shared : places).add(place.value);
  section.rows.forEach((row, i) => {
    if (!row.name) {
      if (row.team) teams.push({ race, row, layout: section.layout });
      return;
    }
    const person = people.named(row.name.value, row.name.start, row.name.end);
    learn(person, {
      ref: 'name',
      name: row.name.value,
      start: row.name.start,
      end: row.name.end,
      ...(row.nation ? { nation: { code: row.nation.value, start: row.nation.start, end: row.nation.end } } : {}),
      ...(row.club ? { club: { name: row.club.value, start: row.club.start, end: row.club.end } } : {}),
      ...(row.sex ? { sex: row.sex.value } : {}),
    });
    const place: Quoted<number> | undefined = section.placesCount
      ? row.place
      : section.orderIsPlace
        ? { value: i + 1, start: row.name.start, end: row.name.end }
        : undefined;
    const ranked = place && {
      ...place,
      tied: row.place !== undefined && shared.has(row.place.value),
      basis: section.placesCount ? ('stated' as const) : ('implied' as const),
    };
    for (const claim of claimsOfRow(row, section.layout, ranked)) add(person, claim);
  });
  return teams;
}

/** Above any rule of prose. */
const LIST_WEIGHT = 2;

/**
 * What a row prints of whoever stands in it.
 *
 * @param layout the list's, which stands for the rule
 * @param place the place that counts: printed, or told by the order of the rows
 */
export function claimsOfRow(
  row: ListRow,
  layout: string,
  place: (Quoted<number> & { tied: boolean; basis: Basis }) | undefined,
): Claim[] {
  const said = ({ start, end }: { start: number; end: number }) => ({
    who: 0,
    rule: layout,
    basis: 'stated' as const,
    start,
    end,
    at: 0,
    weight: LIST_WEIGHT,
  });
  const claims: Claim[] = [];
  if (place && !row.status)
    claims.push({ kind: 'place', place: place.value, tied: place.tied, ...said(place), basis: place.basis });
  if (row.mark && !row.status)
    claims.push({ kind: 'mark', mark: row.wind ? { ...row.mark, wind: row.wind } : row.mark, ...said(row.mark) });
  if (row.status) claims.push({ kind: 'status', status: row.status.value, ...said(row.status) });
  for (const record of row.records) claims.push({ kind: 'record', code: record.value, ...said(record) });
  if (row.subPlace) claims.push({ kind: 'subPlace', ...row.subPlace.value, ...said(row.subPlace) });
  return claims;
}
