import type { Claim, ClaimedSentence } from '../relate/index.js';
import type { Person } from './athletes.js';
import type { RaceEntry, RaceFacts } from './races.js';

/** An event that the text has named, be it as somebody's trade: `hammer thrower`. */
export type EventSpoken = Pick<RaceFacts, 'event' | 'metres'>;

/** A claim with its referents found. */
export interface Attributed {
  claim: Claim;
  person: Person;
  other?: Person | undefined;
  race: RaceEntry;
  block: number;
  /** The sentence that says it; absent for a row of a list. */
  said?: ClaimedSentence;
  /** The race in force there. */
  force?: RaceFacts;
  /** The events named up to there, in whatever words, the latest first; the first of all is the athlete's trade. */
  spoken?: readonly EventSpoken[];
}
