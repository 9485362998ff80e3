/**
 * World Athletics' JSON, as its result pages fetch it: `getCalendarCompetitionResults` with `eventTitles`, their
 * `events`, and the `races` of each; and the form in which results are sent to it, with `units` and `rounds`.
 */
import { bornOn, type PrintedRow, windOf } from '../entrant.js';
import { heatOf, readTitle, roundOf, sexOf } from '../race-title.js';
import type { RaceHead, Reading } from '../reading.js';
import { firstText, isObject, type Json, type JsonDocument, type JsonObject, objectsIn, textOf } from './document.js';
import { rowAsPrinted } from './opentrack.js';

/** The competitions of a JSON value, however deep the answer has them. */
export function competitionsIn(root: Json): JsonObject[] {
  if (Array.isArray(root)) return (root as readonly Json[]).flatMap(competitionsIn);
  if (!isObject(root)) return [];
  if (objectsIn(root['eventTitles']).length > 0) return [root];
  return Object.values(root).flatMap((value) => (value === undefined ? [] : competitionsIn(value)));
}

/** Whether a JSON value is a message of results to World Athletics. */
export const isSentResults = (root: JsonObject): boolean =>
  objectsIn(root['units']).some((unit) => Array.isArray(unit['rounds']));

/** Reads the races of one competition. */
export function readCompetition(competition: JsonObject, { lineOf }: JsonDocument, reading: Reading): void {
  const meeting = isObject(competition['competition']) ? competition['competition'] : {};
  const held = isoOf(meeting['startDate']) === isoOf(meeting['endDate']) ? isoOf(meeting['startDate']) : undefined;
  for (const group of objectsIn(competition['eventTitles']))
    for (const event of objectsIn(group['events']))
      for (const race of objectsIn(event['races'])) {
        const head = headOf(group, event, race, objectsIn(event['races']).length, held);
        reading.open(head);
        for (const row of objectsIn(race['results'])) {
          const printed = printedRow(row, event['isRelay'] === true);
          reading.readRow(printed, lineOf(row), rowAsPrinted(printed));
        }
      }
}

function headOf(
  group: JsonObject,
  event: JsonObject,
  race: JsonObject,
  races: number,
  held: string | undefined,
): RaceHead {
  const name = firstText(event, 'event') ?? '';
  const round = firstText(race, 'race') ?? '';
  const number = textOf(race['raceNumber']);
  const gender = firstText(event, 'gender') ?? '';
  const sex = sexOf(gender);
  const words = [name, sex === 'M' ? 'Men' : sex === 'W' ? 'Women' : sex === 'X' ? 'Mixed' : gender, round];
  const title = [...words, races > 1 ? number : undefined].filter((word) => word).join(' ');
  const head: RaceHead = { title, ...readTitle(`${words.join(' ')} ${firstText(group, 'eventTitle') ?? ''}`) };
  const named = roundOf(round);
  if (named !== undefined) head.round = named;
  const heat = Number(number);
  if (heat > 0 && (races > 1 || head.round === 'heat' || head.round === 'semi-final')) head.heat = heat;
  const date = isoOf(race['date']) ?? held;
  if (date !== undefined) head.date = date;
  const wind = windOf(textOf(race['wind']));
  if (wind !== undefined) head.wind = wind;
  return head;
}

function printedRow(row: JsonObject, relay: boolean): PrintedRow {
  const competitor = isObject(row['competitor']) ? row['competitor'] : {};
  const name = firstText(competitor, 'name');
  const runners = objectsIn(competitor['teamMembers']).flatMap((runner) => firstText(runner, 'name') ?? []);
  const team = relay || runners.length > 0;
  return {
    place: firstText(row, 'place'),
    name: team ? undefined : name,
    team: team ? name : undefined,
    members: runners,
    nation: firstText(row, 'nationality') ?? firstText(competitor, 'nationality', 'country'),
    born: firstText(competitor, 'birthDate'),
    mark: firstText(row, 'mark'),
    wind: firstText(row, 'wind'),
    records: firstText(row, 'records'),
    qualified: /^[Qq]/u.exec(firstText(row, 'qualified') ?? '')?.[0],
    note: firstText(row, 'remark'),
  };
}

const isoOf = (value: Json | undefined): string | undefined => {
  const text = textOf(value);
  const day = /^\d{4}-\d\d-\d\d/u.exec(text ?? '')?.[0] ?? bornOn(text, 'dmy');
  return day !== undefined && day.length === 10 ? day : undefined;
};

/** Reads the races of a message of results. */
export function readSentResults(root: JsonObject, { lineOf }: JsonDocument, reading: Reading): void {
  const byId = (list: Json | undefined): ReadonlyMap<string, JsonObject> =>
    new Map(objectsIn(list).map((entry) => [textOf(entry['id']) ?? '', entry]));
  const athletes = byId(root['athletes']);
  const teams = byId(root['relayTeams'] ?? root['teams']);
  for (const unit of objectsIn(root['units']))
    for (const round of objectsIn(unit['rounds']))
      for (const race of objectsIn(round['races'])) {
        const title = [firstText(unit, 'title', 'name'), firstText(round, 'type', 'name')]
          .filter((word) => word)
          .join(' ');
        const head: RaceHead = { title, ...readTitle(title) };
        const heat = heatOf(textOf(race['number']) ?? '');
        if (heat !== undefined && objectsIn(round['races']).length > 1) head.heat = heat;
        const date = isoOf(race['date']);
        if (date !== undefined) head.date = date;
        const wind = windOf(textOf(race['wind']));
        if (wind !== undefined) head.wind = wind;
        reading.open(head);
        for (const row of objectsIn(race['results'])) {
          const athlete = athletes.get(textOf(row['athleteId']) ?? '') ?? {};
          const team = teams.get(textOf(row['relayTeamId'] ?? row['teamId']) ?? '');
          const printed: PrintedRow = {
            place: firstText(row, 'place', 'rank', 'position'),
            given: firstText(athlete, 'firstName'),
            family: firstText(athlete, 'lastName'),
            team: team && firstText(team, 'name', 'country'),
            nation: firstText(team ?? athlete, 'country'),
            born: firstText(athlete, 'birthdate', 'birthDate'),
            mark: firstText(row, 'result', 'mark', 'performance'),
            wind: firstText(row, 'wind'),
            qualified: firstText(row, 'qualification', 'qualified'),
            records: Array.isArray(row['records']) ? row['records'].join(' ') : firstText(row, 'records'),
          };
          reading.readRow(printed, lineOf(row), rowAsPrinted(printed));
        }
      }
}
