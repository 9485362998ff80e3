/**
 * Phrases that name a race or field event: `the men's 3000m steeplechase final`, `over 5,000m`,
 * `women's race`, `heat two`. English wording; the codes are the sport's.
 */
export { findEvents } from './events/find.js';
export { readHeading } from './events/heading.js';
export { blankEvent, type EventMention } from './events/mention.js';
export { AGE_LEVEL, VARSITY } from './events/words.js';
