/** Writes what was resolved as a report. */
import { finding } from '../report/finding.js';
import type { Fact, Race, RaceReport, Result, Span } from '../report/schema.js';
import type { Person } from './athletes.js';
import type { Performance } from './choose.js';
import { type Doubt, nationsLeftOut } from './doubts.js';
import type { MeetingBook } from './meetings/index.js';
import type { RaceEntry, RaceFacts } from './races.js';
import { type Source, stated } from './source.js';

export interface ResolvedRace {
  race: RaceEntry;
  performances: Performance[];
}

export interface Resolved {
  meetings: MeetingBook;
  races: readonly ResolvedRace[];
  background: readonly ResolvedRace[];
  doubts: readonly Doubt[];
}

export function writeReport(text: string, article: RaceReport['article'], resolved: Resolved): RaceReport {
  const span = (at: { start: number; end: number }): Span => ({
    start: at.start,
    end: at.end,
    text: text.slice(at.start, at.end),
  });
  const fact = <T>(source: Source<T>): Fact<T> => ({
    value: source.value,
    spans: [span(source)],
    basis: source.basis,
    rule: source.rule,
  });
  const people = new Map<Person, string>();
  const keyOf = (person: Person): string => {
    const key = people.get(person) ?? `a${people.size + 1}`;
    people.set(person, key);
    return key;
  };
  const used = new Set<number>();
  const races = (list: readonly ResolvedRace[], prefix: string): Race[] =>
    list.map(({ race, performances }, i) => {
      if (race.meeting >= 0) used.add(race.meeting);
      return {
        ...raceFacts(race, fact),
        key: `${prefix}${i + 1}`,
        ...(race.meeting >= 0 ? { meeting: `m${race.meeting + 1}`, ...dayOfRace(race) } : {}),
        results: performances.map((performance) => result(performance, keyOf, fact)),
      };
    });
  const dayOfRace = (race: RaceEntry): Pick<Race, 'date'> => {
    const at = race.sources.event ?? race.sources.sex;
    const day = at && resolved.meetings.dayAt(at.start);
    return day ? { date: fact(day) } : {};
  };
  const reported = races(resolved.races, 'r');
  const background = races(resolved.background, 'b');
  const meetings = resolved.meetings.meetings.flatMap((meeting, i) =>
    used.has(i) ? [{ ...meetingFacts(meeting, fact), key: `m${i + 1}` }] : [],
  );
  const athletes = [...people].map(([person, key]) => ({
    key,
    name: fact(stated(person.name, person.nameAt, 'athlete/name')),
    ...(person.nation ? { nationality: fact(person.nation) } : {}),
    ...(person.sex ? { sex: fact(person.sex) } : {}),
    ...(person.age ? { age: fact(person.age) } : {}),
    ...(person.club ? { club: fact(person.club) } : {}),
    mentions: uniqueSpans(person.mentions).map(span),
  }));
  const findings = [...resolved.doubts, ...[...people.keys()].flatMap(nationsLeftOut)].map(
    ({ claim, against, ...said }) =>
      finding({ ...said, severity: 'info', claim: [span(claim)], against: [span(against)] }),
  );
  return { article, meetings, athletes, races: reported, background, findings };
}

type MakeFact = <T>(source: Source<T>) => Fact<T>;

function raceFacts(race: RaceEntry, fact: MakeFact): Omit<Race, 'key' | 'results'> {
  const told: Record<string, unknown> = {};
  for (const slot of [
    'event',
    'metres',
    'sex',
    'category',
    'round',
    'heat',
  ] as const satisfies readonly (keyof RaceFacts)[]) {
    const at = race.sources[slot];
    const value = race[slot];
    if (value === undefined || !at) continue;
    told[slot] = fact({
      value,
      start: at.start,
      end: at.end,
      basis: at.implied ? 'implied' : 'stated',
      rule: at.rule,
    } as Source<unknown>);
  }
  return told as Omit<Race, 'key' | 'results'>;
}

function meetingFacts(meeting: MeetingBook['meetings'][number], fact: MakeFact) {
  return {
    ...(meeting.name ? { name: fact(meeting.name) } : {}),
    ...(meeting.series ? { series: fact(meeting.series) } : {}),
    ...(meeting.venue ? { venue: fact(meeting.venue) } : {}),
    ...(meeting.city ? { city: fact(meeting.city) } : {}),
    ...(meeting.country ? { country: fact(meeting.country) } : {}),
    dates: meeting.dates.map(fact),
  };
}

function result(performance: Performance, keyOf: (person: Person) => string, fact: MakeFact): Result {
  return {
    ...entrant(performance, keyOf, fact),
    ...(performance.place ? { place: fact(performance.place) } : {}),
    ...(performance.mark ? { mark: fact(performance.mark) } : {}),
    ...(performance.status ? { status: fact(performance.status) } : {}),
    ...(performance.wind ? { wind: fact(performance.wind) } : {}),
    records: performance.records.map(fact),
    ...(performance.subPlace ? { subPlace: fact(performance.subPlace) } : {}),
  };
}

/** An athlete by key; a team by its name, nation and runners. */
function entrant(
  { person, race }: Performance,
  keyOf: (person: Person) => string,
  fact: MakeFact,
): Pick<Result, 'athlete' | 'team' | 'members' | 'nationality'> {
  if (!person.members) return { athlete: keyOf(person), members: [] };
  return {
    team: fact(stated(person.name, person.nameAt, 'team/name')),
    members: (person.members.get(race) ?? []).map(keyOf),
    ...(person.nation ? { nationality: fact(person.nation) } : {}),
  };
}

function uniqueSpans(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const seen = new Set<string>();
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && Boolean(seen.add(`${start}-${end}`)));
}
