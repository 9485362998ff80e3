/** Tables of results, wherever their lines come from: titles above them, headings, rows. */
import { readTitle } from '../race-title.js';
import { type RaceHead, Reading } from '../reading.js';
import type { OfficialResults } from '../results.js';
import { SheetHeadings } from '../sheet-heading.js';
import { UnreadableResults } from '../unreadable.js';
import { headings, type TableLine } from './headings.js';
import { Table } from './table.js';

/**
 * @param lines the file's, from the top
 * @param dateOrder how `03/04/2026` is read
 * @throws UnreadableResults when no row can be used
 */
export function readTables(
  file: string,
  lines: readonly TableLine[],
  dateOrder: 'dmy' | 'mdy',
): Omit<OfficialResults, 'format'> {
  const reading = new Reading(file, { dateOrder });
  const above = new SheetHeadings(dateOrder);
  let table: Table | undefined;
  for (const line of lines) {
    const columns = headings(line.cells);
    if (columns) {
      table?.readInto(reading);
      table = new Table(columns, line.cells, above.head ?? headOfFile(file));
    } else if (!table || isHeading(line, table)) {
      if (table) {
        table.readInto(reading);
        above.take(line.row);
        table = new Table(table.columns, table.headed, above.head ?? headOfFile(file));
      } else above.take(line.row);
    } else table.add(line, reading);
  }
  table?.readInto(reading);
  if (reading.races.length === 0) {
    const [first] = reading.unusable;
    throw new UnreadableResults(
      file,
      first ? `no row can be used: this one ${first.why}` : 'no row stands under the headings of its table',
      first?.line ?? lines.at(-1)?.line,
    );
  }
  return { file, ...above.about, races: reading.races, unusable: reading.unusable };
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
