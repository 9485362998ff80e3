import { stringify } from 'csv-stringify/sync';
import { Row } from '../report/schema.js';

const COLUMNS = Object.keys(Row.shape);
const LIST_SEPARATOR = '; ';

/** Rows as newline-delimited JSON: one object a line. */
export function ndjson(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** The line that names the columns of `csv`. */
export function csvHeader(): string {
  return stringify([COLUMNS]);
}

/** Rows as CSV without a header: an unknown value is empty, a list's values are separated by a semicolon and a space. */
export function csv(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          Array.isArray(value) ? value.join(LIST_SEPARATOR) : value,
        ]),
      ),
    ),
    { columns: COLUMNS },
  );
}
