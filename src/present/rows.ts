import { stringify } from 'csv-stringify/sync';
import { COLUMNS } from '../report/columns.js';
import type { Row } from '../report/schema.js';
import { spreadsheetText } from './spreadsheet-text.js';

const LIST_SEPARATOR = '; ';

/** As RFC 4180 ends a line, the last one too. */
const CSV = { record_delimiter: 'windows' } as const;

/** Values as newline-delimited JSON: one a line. */
export function ndjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/**
 * Rows as newline-delimited JSON, so that a reader which infers its types from the first lines infers them right: every
 * line has every key in the same order, and a number that may have a fraction is written with one (`1500.0`).
 */
export function ndjsonRows(rows: readonly Row[]): string {
  return rows.map((row) => `{${COLUMNS.map(({ name, type }) => member(name, type, row[name])).join()}}\n`).join('');
}

function member(name: string, type: string, value: Row[keyof Row]): string {
  const json = JSON.stringify(value);
  return `"${name}":${type === 'number' && /^-?\d+$/.test(json) ? `${json}.0` : json}`;
}

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
