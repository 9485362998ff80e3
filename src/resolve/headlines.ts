/** What headlines tell: the story in short, once its body is known. */
import type { ClaimedSentence } from '../relate/index.js';
import type { Person } from './athletes.js';
import { type ClaimBook, isResult } from './attributed.js';
import type { RaceEntry } from './races.js';

/** A headline with whom its phrases stand for. */
export interface Headline {
  said: ClaimedSentence;
  who: ReadonlyMap<number, Person>;
}

/** A headline repeats the story in short: it only adds to the one race that its athlete has in the body. */
export function readHeadline({ said, who }: Headline, claims: ClaimBook): void {
  for (const { claim, scope } of said.claims) {
    const person = who.get(claim.who);
    if (!person || scope !== 'reported' || (claim.kind !== 'place' && claim.kind !== 'mark')) continue;
    const { block } = said.sentence;
    const [race, ...others] = new Set(claims.resultsOf(person).map((told) => told.race));
    if (race && others.length === 0)
      claims.add({ claim: { ...claim, weight: claim.weight * 0.3 }, person, race, block });
    // "Jerubo sixth as Kip wins the 5000m": of a story about one race, whoever the body names without a place.
    if (race || claim.kind !== 'place' || person.mentions.length < 2) continue;
    const only = onlyRace(claims);
    if (only) claims.add({ claim: { ...claim, weight: claim.weight * 0.6 }, person, race: only, block });
  }
}

/** The race of all that the article reports, if it is one. */
function onlyRace(claims: ClaimBook): RaceEntry | undefined {
  let only: RaceEntry | undefined;
  for (const race of claims.races) {
    if (race.background || !claims.in(race).some(({ claim }) => isResult(claim))) continue;
    if (only) return undefined;
    only = race;
  }
  return only;
}
