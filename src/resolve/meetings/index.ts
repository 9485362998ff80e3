export { MeetingBook } from './book.js';
export type { MeetingEntry } from './entry.js';
export { readMeetings } from './read.js';
