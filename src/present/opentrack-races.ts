import type { Athlete, Fact, Meeting, Race, RaceReport, Result } from '../report/schema.js';

/**
 * Races as OpenTrack's `race.json`, which athlib publishes, has them; every one is valid against that schema. What the
 * article does not say is absent, but for `perf`, which the schema asks for: null.
 *
 * Of the schema's own properties a race has `discipline`, `venue` (with the town), `country`, `wind` (a text) and `results`,
 * and a result `rank`, `perf` (a mark, or else `DNF` and the like), `points`, `givenName`, `familyName`, `gender`,
 * `nationality` and `category`. A name is divided only where the article calls the athlete by the family name alone.
 *
 * Beside them stand, in OpenTrack's words where it has some: in a race `competition`, `startDate`, `metres`, `gender` (`X`
 * when mixed), `category`, `round` and `heat`; in a result `fullName`, `club`, `team`, `runners` (a team's, by name),
 * `categoryRank`, `wind` and `recordFlags`; and in both `facts`: by property, the facts that give it, each with its basis,
 * rule and spans.
 */
export interface OpenTrackRace {
  /** The article's id, and the race's key in its report. */
  article: string | null;
  key: string;
  /** Whether the article reports the race, or tells of it from another day. */
  scope: 'reported' | 'background';
  competition?: string;
  discipline?: string;
  venue?: string;
  country?: string;
  startDate?: string;
  metres?: number;
  gender?: 'M' | 'F' | 'X';
  category?: string;
  round?: string;
  heat?: number;
  wind?: string;
  results: OpenTrackResult[];
  facts: OpenTrackFacts;
}

interface OpenTrackResult {
  rank?: number;
  perf: string | null;
  points?: number;
  givenName?: string;
  familyName?: string;
  fullName?: string;
  gender?: 'M' | 'F';
  nationality?: string;
  club?: string;
  team?: string;
  runners: string[];
  category?: string;
  categoryRank?: number;
  wind?: string;
  recordFlags: string[];
  facts: OpenTrackFacts;
}

/** By property, what it rests on. */
type OpenTrackFacts = Record<string, Pick<Fact<unknown>, 'basis' | 'rule' | 'spans'>[]>;

/** The races of a report: the reported ones first, then other days'. */
export function openTrackRaces(report: RaceReport): OpenTrackRace[] {
  const athletes = new Map(report.athletes.map((athlete) => [athlete.key, athlete]));
  const meetings = new Map(report.meetings.map((meeting) => [meeting.key, meeting]));
  const races = (list: readonly Race[], scope: OpenTrackRace['scope']): OpenTrackRace[] =>
    list.map((race) => {
      const told: OpenTrackRace = { article: report.article.id, key: race.key, scope, results: [], facts: {} };
      tellRace(told, race, meetings.get(race.meeting ?? ''));
      for (const result of race.results) told.results.push(resultOf(result, race, athletes));
      return told;
    });
  return [...races(report.races, 'reported'), ...races(report.background, 'background')];
}

const GENDERS = { M: 'M', W: 'F', X: 'X' } as const;

function tellRace(told: OpenTrackRace, race: Race, meeting: Meeting | undefined): void {
  const { event, date = meeting?.dates[0], metres, sex, category, round, heat, wind } = race;
  const where = [meeting?.venue, meeting?.city];
  tell(told, 'competition', meeting?.name?.value, meeting?.name);
  tell(told, 'discipline', event?.value, event);
  tell(told, 'venue', where.flatMap((fact) => fact?.value ?? []).join(', '), ...where);
  tell(told, 'country', nation(meeting?.country), meeting?.country);
  tell(told, 'startDate', date?.value, date);
  tell(told, 'metres', metres?.value, metres);
  tell(told, 'gender', sex && GENDERS[sex.value], sex);
  tell(told, 'category', category?.value, category);
  tell(told, 'round', round?.value, round);
  tell(told, 'heat', heat?.value, heat);
  tell(told, 'wind', wind && String(wind.value), wind);
}

function resultOf(result: Result, race: Race, athletes: ReadonlyMap<string, Athlete>): OpenTrackResult {
  const { place, mark, status, team, members, wind, records, subPlace } = result;
  const athlete = athletes.get(result.athlete ?? '');
  const told: OpenTrackResult = { perf: null, runners: [], recordFlags: [], facts: {} };
  tell(told, 'rank', place?.value, place);
  if (mark) tell(told, 'perf', mark.value.text, mark);
  else tell(told, 'perf', status?.value, status);
  if (mark?.value.unit === 'points') tell(told, 'points', mark.value.value, mark);
  if (athlete) tellAthlete(told, athlete, race);
  const nationality = result.nationality ?? athlete?.nationality;
  const club = result.club ?? athlete?.club;
  tell(told, 'nationality', nation(nationality), nationality);
  tell(told, 'club', club?.value, club);
  tell(told, 'team', team?.value, team);
  const runners = members.flatMap((key) => athletes.get(key)?.name ?? []);
  tell(told, 'runners', values(runners), ...runners);
  tell(told, 'category', subPlace?.value.group, subPlace);
  tell(told, 'categoryRank', subPlace?.value.place, subPlace);
  tell(told, 'wind', wind && String(wind.value), wind);
  tell(told, 'recordFlags', values(records), ...records);
  return told;
}

function tellAthlete(told: OpenTrackResult, { name, sex, mentions }: Athlete, race: Race): void {
  tell(told, 'fullName', name.value, name);
  const called = mentions.map(({ text }) => text).filter((text) => name.value.endsWith(` ${text}`));
  const family = called.sort((a, b) => b.length - a.length)[0];
  if (family !== undefined) {
    const spans = mentions.filter(({ text }) => text === family);
    tell(told, 'givenName', name.value.slice(0, -family.length).trimEnd(), { ...name, spans });
    tell(told, 'familyName', family, { ...name, spans });
  }
  const whose = sex ?? race.sex;
  if (whose && whose.value !== 'X') tell(told, 'gender', GENDERS[whose.value], whose);
}

/** Gives a race or a result a property, unless no fact does. */
function tell<T extends { facts: OpenTrackFacts }, Name extends keyof T & string>(
  told: T,
  name: Name,
  value: T[Name] | undefined,
  ...facts: (Fact<unknown> | undefined)[]
): void {
  const given = facts.filter((fact) => fact !== undefined);
  if (value === undefined || given.length === 0) return;
  told[name] = value;
  told.facts[name] = given.map(({ basis, rule, spans }) => ({ basis, rule, spans }));
}

/** A nation's code; the schema has no room for a longer name. */
const nation = (fact: Fact<string> | undefined): string | undefined =>
  fact?.value.length === 3 ? fact.value : undefined;

const values = (facts: readonly Fact<string>[]): string[] => facts.map(({ value }) => value);
