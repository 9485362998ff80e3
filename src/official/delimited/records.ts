/** Delimited text cut into records, each with the line on which it stands. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { headings, type TableLine } from '../tables/headings.js';
import { UnreadableResults } from '../unreadable.js';

const DELIMITERS = ['\t', ';', ',', '|'];
/** A table stands near the top of its file. */
const LOOKED_AT = 400;
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
