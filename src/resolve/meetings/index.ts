export { MeetingBook } from './book.js';
export { findMeetingNames } from './names.js';
export { readMeetings } from './read.js';
export { eventNamed } from './surface.js';
