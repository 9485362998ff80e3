/** The rows under one line of headings, and the races that they are of. */
import { dayOfCell } from '../dates.js';
import type { PrintedRow } from '../entrant.js';
import { heatOf, readTitle, roundOf, sexOf } from '../race-title.js';
import type { RaceHead, Reading } from '../reading.js';
import { type Column, unitHeaded } from '../words.js';
import type { TableLine } from './headings.js';

/** One record under its headings. */
interface Row {
  record: TableLine;
  cells: ReadonlyMap<Column, string>;
  members: readonly string[];
  unit: 's' | 'm' | undefined;
}

/** The rows under one line of headings. */
export class Table {
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
      const head = reading.open(headOf(this.head, rows, reading.dateOrder));
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
function headOf(above: RaceHead, rows: readonly Row[], dateOrder: 'dmy' | 'mdy'): RaceHead {
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
  const group = category === undefined ? undefined : readTitle(category).category;
  if (group !== undefined) head.category ??= group;
  const date = all('date');
  const day = date === undefined ? undefined : dayOfCell(date, dateOrder);
  if (day?.length === 10) head.date = day;
  return head;
}

/** What says which race a row is of, or nothing. */
const NOT_OF_A_ROW: ReadonlySet<Column> = new Set(['event', 'round', 'date', 'members', 'other']);

const printedRow = ({ cells, members }: Row): PrintedRow => ({
  ...Object.fromEntries([...cells].filter(([column]) => !NOT_OF_A_ROW.has(column))),
  members,
});
