/** How a report is shown: a table for a person, rows for a program. */
export { reportLine, rowLine } from './json-lines.js';
export type { Paint, Part } from './paint.js';
export { csv, csvHeader } from './rows.js';
export { table } from './table.js';
