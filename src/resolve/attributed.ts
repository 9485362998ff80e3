import type { Claim, ClaimedSentence } from '../relate/index.js';
import type { Person } from './athletes.js';
import type { RaceEntry, RaceFacts } from './races.js';

/** A claim with its referents found. */
export interface Attributed {
  claim: Claim;
  person: Person;
  other?: Person | undefined;
  race: RaceEntry;
  block: number;
  /** The sentence that says it; absent for a row of a list. */
  said?: ClaimedSentence;
  /** What was in force there, of a claim about another day. */
  force?: RaceFacts;
}
