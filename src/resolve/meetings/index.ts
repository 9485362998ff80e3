export { MeetingBook } from './book.js';
export { readMeetings } from './read.js';
