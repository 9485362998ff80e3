/** Delimited text cut into records, each with the line on which it stands. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { UnreadableResults } from '../unreadable.js';
import { type Column, columnHeaded } from '../words.js';

export interface TableLine {
  /** Counted from 1. */
  line: number;
  /** As printed. */
  row: string;
  cells: readonly string[];
}

const DELIMITERS = ['\t', ';', ',', '|'];
/** A table stands near the top of its file. */
const LOOKED_AT = 400;
const NAMING: ReadonlySet<Column> = new Set(['name', 'given', 'family', 'team', 'members']);

/**
 * What the cells of a line head, or undefined when it is no line of headings: most of its words must be known, and one
 * of them head the names.
 */
export function headings(cells: readonly string[]): (Column | undefined)[] | undefined {
  // a place in the first cell, a time in any: a row
  if (/^\d{1,5}$/u.test(cells[0] ?? '') || cells.some((cell) => /\d[:.,]\d\d/u.test(cell))) return undefined;
  const columns = cells.map((cell) => (cell.trim() === '' ? undefined : columnHeaded(cell)));
  const known = columns.filter((column) => column !== undefined).length;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (known < 2 || known < filled * 0.6) return undefined;
  return columns.some((column) => column !== undefined && NAMING.has(column)) ? columns : undefined;
}

/**
 * Cuts a text at the sign that parts the headings of its first table; columns set apart by spaces alone count too.
 *
 * @param advice what the table is of, and what to put above it
 * @throws UnreadableResults when no line heads a table, or a quotation is not closed
 */
export function cutRecords(file: string, text: string, advice: string): TableLine[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const delimiter = delimiterOf(lines);
  const spaced = delimiter === undefined ? lines.map(spacesAsTabs) : lines;
  const sign = delimiter ?? delimiterOf(spaced);
  if (sign === undefined) {
    throw new UnreadableResults(file, `no line here heads a table of ${advice}`);
  }
  return parseRecords(file, lines, spaced.join('\n'), sign);
}

/** Columns parted by two spaces or more, parted by tabs; a row set far in has nothing in its first column. */
const spacesAsTabs = (line: string): string =>
  `${/^ {4,}/u.test(line) ? '\t' : ''}${line.trim().replace(/ {2,}|\t+/gu, '\t')}`;

function parseRecords(file: string, lines: readonly string[], text: string, delimiter: string): TableLine[] {
  const records: TableLine[] = [];
  let read = 0;
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      on_record(cells: string[], { lines: last }) {
        const within = cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
        const first = last - within;
        read = last;
        // the rule under the headings of a table in Markdown
        if (cells.some((cell) => cell !== '') && cells.every((cell) => /^(?::?-+:?)?$/u.test(cell))) return null;
        records.push({
          line: first,
          row: lines
            .slice(first - 1, last)
            .join('\n')
            .trim(),
          cells,
        });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = lines.findIndex((line, at) => at >= read && line.includes('"')) + 1;
    const why = /QUOTE/u.test(error.code) ? 'a quotation mark opens here and is not closed' : error.message;
    throw new UnreadableResults(file, `${why}; close it, or double it where it is meant`, open || read + 1);
  }
  return records;
}

/** The sign that parts most known headings on one line. */
function delimiterOf(lines: readonly string[]): string | undefined {
  let best: { delimiter: string; known: number } | undefined;
  for (const delimiter of DELIMITERS)
    for (const line of lines.slice(0, LOOKED_AT)) {
      const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
      const known = headings(cells)?.filter((column) => column !== undefined).length ?? 0;
      if (known > (best?.known ?? 0)) best = { delimiter, known };
    }
  return best?.delimiter;
}
