import type { Source } from '../athletes.js';
import type { RaceFacts, Surface } from '../races.js';

/** What the article says of one meeting. */
export interface MeetingEntry {
  key: string;
  name?: Source<string>;
  series?: Source<string>;
  venue?: Source<string>;
  city?: Source<string>;
  /** World Athletics code. */
  country?: Source<string>;
  /** ISO days, the surest first. */
  dates: Source<string>[];
  surface: Surface;
  /** The event that the meeting's name implies. */
  event?: Pick<RaceFacts, 'event' | 'metres'>;
}
