/** How a report is shown: a table for a person, rows for a program. */
export { raceLine, reportLine, rowLine } from './json-lines.js';
export { openTrackRaces } from './opentrack-races.js';
export type { Paint, Part } from './paint.js';
export { csv, csvHeader } from './rows.js';
export { table } from './table.js';
