/** How a report is shown: a table for a person, rows for a program. */
export type { Paint, Part } from './paint.js';
export { csv, csvHeader, ndjson, ndjsonRows } from './rows.js';
export { table } from './table.js';
