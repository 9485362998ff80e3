/** Claims with their referents found. */
import type { Claim, ClaimedSentence } from '../relate/index.js';
import type { Person } from './athletes.js';
import type { EventSpoken } from './events-spoken.js';
import { addTo } from './lookup.js';
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
  /** The race in force there. */
  force?: RaceFacts;
  /** The events named up to there, in whatever words, the latest first; the first of all is the athlete's trade. */
  spoken?: readonly EventSpoken[];
}

/** Whether a claim says how somebody did, not only who he is or by how much he was in front. */
export const isResult = (claim: Claim): boolean =>
  claim.kind === 'place' || claim.kind === 'mark' || claim.kind === 'status' || claim.kind === 'behind';

/** From this weight on the words of a win are so sure that two of them make two races. */
export const SURE_WIN = 0.85;

/** Whether a claim says in sure words that somebody won. */
export const isSureWin = (claim: Claim): boolean =>
  claim.kind === 'place' && claim.place === 1 && claim.basis === 'stated' && claim.weight >= SURE_WIN;

/** Whether a claim gives a place in words that hardly mean anything else, and alone. */
export const isPlainPlace = (claim: Claim): boolean =>
  claim.kind === 'place' && claim.basis === 'stated' && !claim.tied && claim.weight >= SURE_WIN;

/** More claims about one person than any article makes; each is asked of those before it. */
const FAR_BACK = 300;

/** The claims of an article in its order. A long one has thousands, so that nobody's may be looked for among all. */
export class ClaimBook {
  readonly all: Attributed[] = [];
  private readonly byPerson = new Map<Person, Attributed[]>();
  private readonly byRace = new Map<RaceEntry, Attributed[]>();

  add(claim: Attributed): void {
    this.all.push(claim);
    addTo(this.byPerson, claim.person, claim);
    addTo(this.byRace, claim.race, claim);
  }

  of(person: Person): readonly Attributed[] {
    return this.byPerson.get(person) ?? [];
  }

  /** The claims about a person, as far back as any article's go on about somebody. */
  lately(person: Person): readonly Attributed[] {
    const told = this.of(person);
    return told.length > FAR_BACK ? told.slice(-FAR_BACK) : told;
  }

  /** The results told of a person in the races that the article reports. */
  resultsOf(person: Person): readonly Attributed[] {
    return this.lately(person).filter(({ claim, race }) => !race.background && isResult(claim));
  }

  in(race: RaceEntry | undefined): readonly Attributed[] {
    return (race && this.byRace.get(race)) ?? [];
  }

  /** The races that have a claim, the one told of first at the head. */
  get races(): Iterable<RaceEntry> {
    return this.byRace.keys();
  }
}
