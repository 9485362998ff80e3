import { stringify } from 'csv-stringify/sync';
import { COLUMNS } from '../report/columns.js';
import type { Row } from '../report/schema.js';
import { spreadsheetText } from './spreadsheet-text.js';

const LIST_SEPARATOR = '; ';

/** A line ends as RFC 4180 has it, the last one too. Other line ends inside a cell are not quoted unless asked for. */
const CSV = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

/** The line that names the columns of `csv`. */
export function csvHeader(): string {
  return stringify([COLUMNS.map(({ name }) => name)], CSV);
}

/**
 * Rows as CSV without a header: an unknown value is empty, a list's values are separated by a semicolon and a space, and
 * no text starts a formula in a spreadsheet (`spreadsheetText`). Numbers are left as they are.
 */
export function csv(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => COLUMNS.map(({ name }) => cell(row[name]))),
    CSV,
  );
}

function cell(value: Row[keyof Row]): string | number | null {
  if (typeof value === 'number' || value === null) return value;
  return spreadsheetText(typeof value === 'string' ? value : value.join(LIST_SEPARATOR));
}
