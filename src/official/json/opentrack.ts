/**
 * OpenTrack's JSON: a competition with `events`, each with the `result` of one race (as athlib publishes it) or with
 * `units`, whose results name their competitors by bib.
 */
import { combinedEvents } from '../../knowledge/events.js';
import { type PrintedRow, windOf } from '../entrant.js';
import { eventOfCode, readTitle, sexOf } from '../race-title.js';
import type { RaceHead, Reading } from '../reading.js';
import { firstText, type JsonDocument, type JsonObject, objectsIn, textOf } from './document.js';

/** Whether a JSON value is such a competition. */
export const isOpenTrack = (root: JsonObject): boolean =>
  objectsIn(root['events']).some(
    (event) => Array.isArray(event['result']) || Array.isArray(event['results']) || Array.isArray(event['units']),
  ) || objectsIn(root['results']).some((race) => Array.isArray(race['positions']));

/** Reads the races of a competition. */
export function readOpenTrack(root: JsonObject, { lineOf }: JsonDocument, reading: Reading): void {
  const people = peopleOf(root);
  const readAll = (rows: readonly JsonObject[], head: RaceHead): void => {
    reading.open(head);
    for (const row of rows) {
      const printed = printedRow(row, people);
      reading.readRow(printed, lineOf(row), rowAsPrinted(printed));
    }
  };
  for (const event of objectsIn(root['events'])) {
    const units = objectsIn(event['units']).filter((unit) => objectsIn(unit['results']).length > 0);
    for (const unit of units) readAll(objectsIn(unit['results']), headOf(root, event, unit));
    const whole = objectsIn(event['result'] ?? event['results']);
    // a combined event has its ranking beside the units of its parts
    if (units.length === 0 || combinedEvents.has(textOf(event['eventCode']) ?? ''))
      readAll(whole, headOf(root, event, undefined));
  }
  for (const race of objectsIn(root['results']))
    readAll(
      objectsIn(race['positions']),
      headOf(root, { ...race, name: race['discipline'] ?? null, eventCode: race['discipline'] ?? null }, undefined),
    );
}

const ROUNDS: Readonly<Record<string, RaceHead['round']>> = {
  FINAL: 'final',
  SEMI: 'semi-final',
  HEAT: 'heat',
  PRELIM: 'heat',
};

/** What the event, and the heat of it, say of a race. */
function headOf(root: JsonObject, event: JsonObject, unit: JsonObject | undefined): RaceHead {
  const roundName = firstText(event, 'roundName') ?? (unit ? firstText(unit, 'heatName', 'name') : undefined);
  const name = firstText(event, 'name', 'eventName') ?? firstText(event, 'eventCode') ?? '';
  const combined = textOf(event['athlon'])?.toLowerCase();
  const title = [name, roundName, combined && `(${combined})`].filter((words) => words).join(' ');
  const head: RaceHead = { title, ...readTitle(title) };
  const code = eventOfCode(textOf(event['eventCode']) ?? '');
  if (code !== undefined) head.event = code;
  const sex = sexOf(firstText(event, 'gender', 'genders', 'sex') ?? '');
  if (sex !== undefined) head.sex ??= sex;
  const round = ROUNDS[textOf(event['round'])?.toUpperCase() ?? ''];
  if (round !== undefined) head.round ??= round;
  const category = textOf(event['category']);
  if (category !== undefined && /^U\d\d$/u.test(category)) head.category ??= category;
  const heat = Number(unit ? textOf(unit['heat']) : Number.NaN);
  if (heat > 0 && (head.round === 'heat' || head.round === 'semi-final' || objectsIn(event['units']).length > 1))
    head.heat ??= heat;
  const date = (unit && firstText(unit, 'date', 'startDate')) ?? firstText(event, 'date') ?? dayOfMeeting(root, event);
  if (date !== undefined && /^\d{4}-\d\d-\d\d/u.test(date)) head.date = date.slice(0, 10);
  const wind = windOf((unit && firstText(unit, 'windAssistance', 'wind')) ?? firstText(event, 'wind'));
  if (wind !== undefined) head.wind = wind;
  return head;
}

/** The day of a meeting on which an event was held; of several days it must say which. */
function dayOfMeeting(root: JsonObject, event: JsonObject): string | undefined {
  const from = firstText(root, 'date', 'startDate');
  const to = firstText(root, 'finishDate', 'endDate') ?? from;
  const nth = Number(textOf(event['day']) ?? (from === to ? 1 : 0));
  if (from === undefined || nth < 1 || !/^\d{4}-\d\d-\d\d/u.test(from)) return undefined;
  const day = new Date(`${from.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + nth - 1);
  return day.toISOString();
}

/** Competitors and relay teams by their bibs. */
function peopleOf(root: JsonObject): ReadonlyMap<string, JsonObject> {
  const people = new Map<string, JsonObject>();
  for (const person of [...objectsIn(root['competitors']), ...objectsIn(root['relayTeams'])])
    for (const key of ['competitorId', 'sortBib', 'bib']) {
      const bib = textOf(person[key]);
      if (bib !== undefined) people.set(bib, person);
    }
  return people;
}

function printedRow(row: JsonObject, people: ReadonlyMap<string, JsonObject>): PrintedRow {
  const person: JsonObject = { ...people.get(textOf(row['bib']) ?? ''), ...row };
  const given = firstText(person, 'givenName', 'firstName');
  const family = firstText(person, 'familyName', 'lastName');
  const runners = person['runners'] ?? person['runnerNames'] ?? person['members'];
  const members = Array.isArray(runners) ? runners.flatMap((runner) => memberName(runner as JsonObject | string)) : [];
  const isTeam = members.length > 0 || (given === undefined && family === undefined);
  return {
    place: firstText(person, 'rank', 'place', 'position'),
    name: isTeam ? firstText(person, 'fullName', 'athlete') : undefined,
    given,
    family,
    team: isTeam ? firstText(person, 'name', 'teamName', 'teamCode', 'team') : undefined,
    members,
    nation: firstText(person, 'country', 'nationality', 'nation'),
    club: firstText(person, 'club', 'teamName', 'teamId'),
    born: firstText(person, 'dateOfBirth', 'birthDate', 'birthdate'),
    mark: firstText(person, 'performance', 'perf', 'mark', 'result', 'total'),
    points: firstText(person, 'points'),
    wind: firstText(person, 'wind', 'windAssistance'),
    group: /^([A-Z])(?:\s|$)/u.exec(firstText(person, 'group') ?? '')?.[1],
    records: flagsOf(person),
    qualified: firstText(person, 'qualification', 'qualified'),
  };
}

/** A runner given by name, or by an object with one. */
function memberName(runner: JsonObject | string): string[] {
  if (typeof runner === 'string') return [runner];
  const parts = [firstText(runner, 'givenName', 'firstName'), firstText(runner, 'familyName', 'lastName')];
  const name = parts.filter((part) => part !== undefined).join(' ');
  return [name === '' ? (firstText(runner, 'name') ?? '') : name].filter((words) => words !== '');
}

function flagsOf(row: JsonObject): string | undefined {
  const flags = row['recordFlags'];
  return Array.isArray(flags) ? flags.join(' ') : firstText(row, 'recordflag', 'recordFlag', 'records');
}

/** The printed values of a row, in a sheet's order: what a person sees of it. */
export function rowAsPrinted(printed: PrintedRow): string {
  const { place, given, family, name, team, nation, mark, records, qualified, members } = printed;
  const who = [name, given, family, team].filter((part) => part).join(' ');
  return [place, who, members?.join(', '), nation, mark, qualified, records].filter((part) => part).join(' ');
}
