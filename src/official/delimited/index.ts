/** Results as delimited text: CSV, TSV, semicolons, or a table pasted from a web page. */

import { chronoDate } from '../../read/dates.js';
import { guessDateOrder } from '../../read/index.js';
import { bornOn, type PrintedRow } from '../entrant.js';
import { heatOf, readTitle, roundOf, sexOf } from '../race-title.js';
import { type RaceHead, Reading } from '../reading.js';
import type { OfficialResults } from '../results.js';
import { SheetHeadings } from '../sheet-heading.js';
import { UnreadableResults } from '../unreadable.js';
import { type Column, unitHeaded } from '../words.js';
import { cutRecords, headings, type TableLine } from './records.js';

/** One record under its headings. */
interface Row {
  record: TableLine;
  cells: ReadonlyMap<Column, string>;
  members: readonly string[];
  unit: 's' | 'm' | undefined;
}

/**
 * @param text the file's
 * @throws UnreadableResults when no line heads a table, a quotation is not closed, or no row can be used
 */
export function readDelimited(file: string, text: string): OfficialResults {
  const records = cutRecords(file, text, 'results; put one above it, such as Place,Name,Nation,Time');
  const dateOrder = guessDateOrder(text) ?? 'dmy';
  const reading = new Reading(file, { dateOrder });
  const above = new SheetHeadings(dateOrder);
  let table: Table | undefined;
  for (const record of records) {
    const columns = headings(record.cells);
    if (columns) {
      table?.readInto(reading);
      table = new Table(columns, record.cells, above.head ?? headOfFile(file));
    } else if (!table || isHeading(record, table)) {
      if (table) {
        table.readInto(reading);
        above.take(record.row);
        table = new Table(table.columns, table.headed, above.head ?? headOfFile(file));
      } else above.take(record.row);
    } else table.add(record, reading);
  }
  table?.readInto(reading);
  if (reading.races.length === 0) {
    const [first] = reading.unusable;
    throw new UnreadableResults(
      file,
      first ? `no row can be used: this one ${first.why}` : 'no row stands under the headings of its table',
      first?.line ?? records.at(-1)?.line,
    );
  }
  return { file, format: 'delimited', ...above.about, races: reading.races, unusable: reading.unusable };
}

/** A line between rows that names the next race: `Heat 2`, `Women’s 5000m, final`, `Wind: -0.3`. */
function isHeading({ cells, row }: TableLine, table: Table): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  // "Rex Hill" alone under the headings of names has neither place nor mark, but is a row
  if (filled === 1 && cells.length === table.columns.length && cells[0] === '') return false;
  if (filled === 1) return !/^\d/u.test(row) || readTitle(row).event !== undefined;
  return (
    filled <= Math.max(2, table.columns.length / 3) &&
    !/^["\s]*[=T]?\d+["\s]*[\t,;|]/u.test(row) &&
    readTitle(row).event !== undefined
  );
}

/** `5000m-men.csv` names its race where nothing in it does. */
function headOfFile(file: string): RaceHead {
  const words = (file.split(/[\\/]/u).at(-1) ?? file).replace(/\.\w{1,5}$/u, '').replace(/[_-]+/gu, ' ');
  const title = readTitle(words);
  return { title: words, ...title };
}

/** The rows under one line of headings. */
class Table {
  private readonly rows: Row[] = [];

  constructor(
    readonly columns: readonly (Column | undefined)[],
    /** The headings as printed. */
    readonly headed: readonly string[],
    private readonly head: RaceHead,
  ) {}

  add(record: TableLine, reading: Reading): void {
    const beyond = record.cells.slice(this.columns.length).filter((cell) => cell !== '');
    if (beyond.length > 0) {
      const why = `has ${record.cells.length} cells under ${this.columns.length} headings; a comma inside a cell needs quotation marks around it`;
      reading.refuse(record.line, record.row, why);
      return;
    }
    const cells = new Map<Column, string>();
    const members: string[] = [];
    let unit: 's' | 'm' | undefined;
    record.cells.forEach((cell, at) => {
      const column = this.columns[at];
      if (column === undefined || cell === '') return;
      if (column === 'members') members.push(...cell.split(/\s*[,;/]\s*|\s[-–]\s/u).filter((name) => name !== ''));
      else if (!cells.has(column)) cells.set(column, cell);
      if (/^(?:mark|gun|chip)$/u.test(column)) unit ??= unitHeaded(this.headed[at] ?? '');
    });
    this.rows.push({ record, cells, members, unit });
  }

  /** Reads the rows, each into its race, in the order of the file. */
  readInto(reading: Reading): void {
    const heads = new Map<Row, RaceHead>();
    for (const rows of this.races()) {
      const head = reading.open(headOf(this.head, rows));
      for (const row of rows) heads.set(row, head);
    }
    for (const row of this.rows) {
      const { record, unit } = row;
      const head = heads.get(row) as RaceHead;
      reading.readRow(printedRow(row), record.line, record.row, head, unit);
    }
    this.rows.length = 0;
  }

  /**
   * The rows of each race: events, rounds and days are always apart; sexes, classes and heats where places begin anew in
   * each, for a mass start and a final of several heats are one race.
   */
  private races(): Row[][] {
    let races = split(this.rows, ({ cells }) =>
      ['event', 'round', 'date'].map((column) => cells.get(column as Column)).join('\n'),
    );
    for (const column of ['sex', 'category', 'heat'] as const)
      races = races.flatMap((rows) => {
        const groups = split(rows, ({ cells }) => cells.get(column) ?? '');
        const won = groups.filter((group) => group.some(({ cells }) => /^\D?1\D*$/u.test(cells.get('place') ?? '')));
        return won.length > 1 ? groups : [rows];
      });
    return races;
  }
}

function split(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups.values()];
}

/** What is the same in every row of a race says what the race is, with the headings above it. */
function headOf(above: RaceHead, rows: readonly Row[]): RaceHead {
  const all = (column: Column): string | undefined => {
    const [first, ...others] = new Set(rows.map(({ cells }) => cells.get(column) ?? ''));
    return others.length === 0 && first !== '' ? first : undefined;
  };
  const event = all('event');
  const [sex, category, round, heat] = [all('sex'), all('category'), all('round'), all('heat')];
  const heatTitle = heat !== undefined && round === undefined && /^\d+$/u.test(heat) ? `Heat ${heat}` : heat;
  const title = [event ?? above.title, sex, category, round, heatTitle].filter((words) => words).join(' ');
  const named = sex === undefined ? undefined : sexOf(sex);
  const head: RaceHead = { ...above, title };
  if (event !== undefined) Object.assign(head, readTitle(`${event}${named === 'X' ? ' Mixed' : ''}`));
  if (named !== undefined) head.sex = named;
  const inRound = round === undefined ? undefined : roundOf(round);
  if (inRound !== undefined) head.round = inRound;
  const number = heat === undefined ? undefined : heatOf(heat);
  if (number !== undefined && head.round !== 'final') head.heat ??= number;
  if (category !== undefined) head.category ??= readTitle(category).category ?? category;
  const date = all('date');
  const day = date === undefined ? undefined : (chronoDate(date, 'dmy') ?? bornOn(date, 'dmy'));
  if (day?.length === 10) head.date = day;
  return head;
}

const CELLS = [
  ...([
    'place',
    'name',
    'given',
    'family',
    'team',
    'nation',
    'club',
    'born',
    'age',
    'sex',
    'category',
    'mark',
  ] as const),
  ...(['gun', 'chip', 'points', 'wind', 'heat', 'status', 'records', 'qualified', 'note'] as const),
];

const printedRow = ({ cells, members }: Row): PrintedRow => ({
  ...Object.fromEntries(CELLS.flatMap((column) => (cells.has(column) ? [[column, cells.get(column)]] : []))),
  members,
});
