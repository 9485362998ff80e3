import type { Claim } from '../relate/index.js';
import type { Person } from './athletes.js';
import type { RaceEntry } from './races.js';

/** A claim with its referents found. */
export interface Attributed {
  claim: Claim;
  person: Person;
  other?: Person | undefined;
  race: RaceEntry;
  block: number;
}
