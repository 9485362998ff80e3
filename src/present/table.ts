import type { Reason } from '../report/explain.js';
import type { Athlete, Meeting, Race, RaceReport, Result } from '../report/schema.js';
import { align, type Cells, columnWidths, oneLine, type Side, type Width, widthFor } from './columns.js';
import { meetingHeading, raceHeading, signed } from './headings.js';
import { type Paint, plain } from './paint.js';
import { reasonLines } from './reasons.js';

/** What a table shows besides the results that the article reports. */
interface TableOptions {
  /** Also the performances of other days. */
  background?: boolean;
  /** Why each value is held; printed under each result when given. */
  reasons?: (result: Result) => Reason[];
  /** The colours; none when absent. */
  paint?: Paint;
}

/** What is shown of a result. */
interface Shown {
  cells: Cells;
  /** The named athletes of a team. */
  runners: readonly string[];
  reasons: readonly Reason[];
}

const INDENT = '  ';
const GAP = '  ';
const SIDES: readonly Side[] = ['right', 'left', 'left', 'right', 'left', 'left'];

/**
 * A report for a person: each meeting, its races, and their results in aligned columns (place, name, nation, mark,
 * records, and what else there is to say). Columns in which the article gives nothing are left out.
 *
 * @param report what `extract` returned
 * @returns lines, the last one ended too
 */
export async function table(report: RaceReport, options: TableOptions = {}): Promise<string> {
  const paint = options.paint ?? plain;
  const other = options.background ? report.background : [];
  const athletes = new Map(report.athletes.map((athlete) => [athlete.key, athlete]));
  const shown = new Map(
    [...report.races, ...other].flatMap((race) =>
      race.results.map((result): [Result, Shown] => [
        result,
        {
          cells: cells(result, race, athletes),
          runners: result.team === undefined ? [] : members(result, athletes),
          reasons: options.reasons?.(result) ?? [],
        },
      ]),
    ),
  );
  const width = await widthFor(
    [...shown.values()].flatMap((one) => [...one.cells, ...one.reasons.map(({ value }) => value)]),
  );
  const widths = columnWidths(
    [...shown.values()].map((one) => one.cells),
    width,
  );

  const raceLines = (race: Race, meeting: Meeting | undefined): string[] => [
    paint('race', raceHeading(race, meeting)),
    ...race.results.flatMap((result) => resultLines(result, shown.get(result) as Shown, widths, width, paint)),
  ];
  const meetingLines = ([meeting, races]: [Meeting | undefined, Race[]]): string[] => [
    paint('meeting', meetingHeading(meeting)),
    ...races.flatMap((race) => ['', ...raceLines(race, meeting)]),
    '',
  ];

  const lines = byMeeting(report.races, report.meetings).flatMap(meetingLines);
  if (lines.length === 0) lines.push('No race results.', '');
  if (other.length > 0) {
    lines.push(paint('meeting', 'OTHER DAYS'), '', ...byMeeting(other, report.meetings).flatMap(meetingLines));
  }
  for (const finding of report.findings) lines.push(paint('aside', `Note: ${oneLine(finding.message)}`));
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${line}\n`).join('');
}

/** Races under their meetings, both in the article's order. */
function byMeeting(races: Race[], meetings: Meeting[]): [Meeting | undefined, Race[]][] {
  const groups = new Map<Meeting | undefined, Race[]>();
  for (const race of races) {
    const meeting = meetings.find((candidate) => candidate.key === race.meeting);
    groups.set(meeting, [...(groups.get(meeting) ?? []), race]);
  }
  return [...groups];
}

function resultLines(
  result: Result,
  { cells, runners, reasons }: Shown,
  widths: number[],
  width: Width,
  paint: Paint,
): string[] {
  const padded = align(cells, widths, SIDES, width);
  const aside = (widths[5] ?? 0) > 0 ? (padded.pop()?.trimEnd() ?? '') : '';
  const main = aside === '' ? padded.join(GAP).trimEnd() : padded.join(GAP) + GAP;
  return [
    `${INDENT}${result.place?.value === 1 ? paint('first', main) : main}${aside && paint('aside', aside)}`,
    ...(runners.length > 0 ? [`${INDENT.repeat(3)}${paint('aside', runners.join(', '))}`] : []),
    ...reasonLines(reasons, paint, width),
  ];
}

/** The cells of a result: place, name, nation, mark or status, records, asides. */
function cells(result: Result, race: Race, athletes: Map<string, Athlete>): Cells {
  const athlete = result.athlete === undefined ? undefined : athletes.get(result.athlete);
  const name = result.team?.value ?? athlete?.name.value ?? members(result, athletes).join(', ');
  return [
    place(result, race),
    name,
    (result.nationality ?? athlete?.nationality)?.value ?? '',
    result.mark?.value.text ?? result.status?.value ?? '',
    result.records.map((record) => record.value).join(' '),
    asides(result, athlete).join(', '),
  ].map(oneLine);
}

/** `2`, or `2=` when others of the race share it. */
function place(result: Result, race: Race): string {
  const value = result.place?.value;
  if (value === undefined) return '';
  const sharing = race.results.filter((other) => other.place?.value === value);
  return sharing.length > 1 ? `${value}=` : String(value);
}

function asides(result: Result, athlete: Athlete | undefined): string[] {
  const implied = [
    result.place?.basis === 'implied' ? ['place'] : [],
    result.mark?.basis === 'implied' ? ['mark'] : [],
    result.status?.basis === 'implied' ? ['status'] : [],
  ].flat();
  return [
    (result.club ?? athlete?.club)?.value,
    result.wind && `wind ${signed(result.wind.value)}`,
    result.mark && result.status?.value,
    result.subPlace && `${result.subPlace.value.place} in ${result.subPlace.value.group}`,
    implied.length > 0 && `${implied.join(' and ')} implied`,
  ].flatMap((aside) => aside || []);
}

function members(result: Result, athletes: Map<string, Athlete>): string[] {
  return result.members.flatMap((key) => oneLine(athletes.get(key)?.name.value ?? '') || []);
}
