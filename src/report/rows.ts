import type { Athlete, Meeting, Race, RaceReport, Result, Row, Span } from './schema.js';

/** Which results `toRows` gives besides those that the article reports. */
export interface RowOptions {
  /** Also the performances of other days (`scope: 'background'`). */
  background?: boolean;
}

/**
 * Flattens a report into one row a result.
 *
 * @param report what `extract` returned
 * @param options `background: true` adds the other days' performances
 */
export function toRows(report: RaceReport, options: RowOptions = {}): Row[] {
  const meetings = new Map(report.meetings.map((meeting) => [meeting.key, meeting]));
  const athletes = new Map(report.athletes.map((athlete) => [athlete.key, athlete]));
  const rows = (races: Race[], scope: Row['scope']): Row[] =>
    races.flatMap((race) => race.results.map((result) => row(report, race, result, scope, meetings, athletes)));
  const reported = rows(report.races, 'reported');
  return options.background ? [...reported, ...rows(report.background, 'background')] : reported;
}

function row(
  report: RaceReport,
  race: Race,
  result: Result,
  scope: Row['scope'],
  meetings: Map<string, Meeting>,
  athletes: Map<string, Athlete>,
): Row {
  const meeting = race.meeting === undefined ? undefined : meetings.get(race.meeting);
  const athlete = result.athlete === undefined ? undefined : athletes.get(result.athlete);
  const slots = {
    athlete: athlete?.name,
    team: result.team,
    nationality: result.nationality ?? athlete?.nationality,
    club: result.club ?? athlete?.club,
    place: result.place,
    mark: result.mark,
    status: result.status,
    wind: result.wind ?? race.wind,
    event: race.event,
    metres: race.metres,
    sex: race.sex,
    category: race.category,
    round: race.round,
    date: race.date ?? meeting?.dates[0],
  };
  const spans = evidence(result, athlete);
  return {
    article: report.article.id,
    meeting: meeting?.name?.value ?? null,
    venue: meeting?.venue?.value ?? null,
    city: meeting?.city?.value ?? null,
    country: meeting?.country?.value ?? null,
    date: slots.date?.value ?? null,
    event: slots.event?.value ?? null,
    metres: slots.metres?.value ?? null,
    sex: slots.sex?.value ?? null,
    category: slots.category?.value ?? null,
    round: slots.round?.value ?? null,
    heat: race.heat?.value ?? null,
    athlete: slots.athlete?.value ?? null,
    team: slots.team?.value ?? null,
    members: result.members.flatMap((key) => athletes.get(key)?.name.value ?? []),
    club: slots.club?.value ?? null,
    nationality: slots.nationality?.value ?? null,
    place: slots.place?.value ?? null,
    mark: slots.mark?.value.text ?? null,
    value: slots.mark?.value.value ?? null,
    unit: slots.mark?.value.unit ?? null,
    wind: slots.wind?.value ?? null,
    status: slots.status?.value ?? null,
    records: result.records.map((record) => record.value),
    implied: Object.entries(slots).flatMap(([slot, fact]) =>
      fact === undefined || fact.basis === 'stated' ? [] : [slot],
    ),
    scope,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** The words a result rests on: its own facts', or the entrant's name where they have none. */
function evidence(result: Result, athlete: Athlete | undefined): Span[] {
  const own = [result.place, result.mark, result.status].flatMap((fact) => fact?.spans ?? []);
  const entrant = result.team?.spans ?? athlete?.name.spans ?? [];
  return own.length > 0 ? own : entrant;
}
