/** Marks: finding them in running text, reading them for an event, and reckoning with the gaps between them. */
export { markPlus, quantityOf } from './marks/arithmetic.js';
export { findMarks } from './marks/find.js';
export type { MarkMention } from './marks/mention.js';
export { barePoints, findTotals } from './marks/points.js';
export { markFor } from './marks/reading.js';
