/** Two races over one event that no word sets apart: the districts' meets of one day, a second race told below the first. */

import type { Person } from './athletes.js';
import type { Attributed } from './attributed.js';
import { isPlainPlace } from './attributed.js';
import { groupBy } from './lookup.js';
import { isEarlyRound, type RaceEntry } from './races.js';

/** So many people of a paragraph must have the places of others before they are taken for those of another race. */
const CLASHES = 2;

/**
 * "Roe was third (18:58) and Orr fourth. … For Marl, Pask was third (19:09) and Dreeve fourth": of one misprint a place is
 * told twice, of another race several are.
 */
export function setRacesApart(claims: readonly Attributed[], races: RaceEntry[]): void {
  const byRace = groupBy(claims, ({ race }) => race);
  for (let race of [...races]) {
    if (race.background || isEarlyRound(race.round)) continue;
    const own = (byRace.get(race) ?? []).filter(({ block }) => block >= 0);
    const blocks = [...new Set(own.map(({ block }) => block))].sort((a, b) => a - b);
    if (blocks.length < 2) continue;
    let holders = new Map<number, Person>();
    const known = new Set<Person>();
    for (const block of blocks) {
      const told = own.filter((one) => one.block === block && !known.has(one.person));
      const placed = told.filter(({ claim, person }) => isPlainPlace(claim) && person.members === undefined);
      const clashing = new Set(
        placed.flatMap(({ claim, person }) => {
          const holder = claim.kind === 'place' ? holders.get(claim.place) : undefined;
          return holder !== undefined && holder !== person ? [person] : [];
        }),
      );
      if (clashing.size >= CLASHES) {
        race = apart(race, told[0] as Attributed, races);
        holders = new Map();
        // whoever is told of from here on and has not been before is in the other race
        for (const one of own) if (one.block >= block && !known.has(one.person)) one.race = race;
      }
      for (const { claim, person } of placed)
        if (claim.kind === 'place' && !holders.has(claim.place)) holders.set(claim.place, person);
      for (const { person } of told) known.add(person);
    }
  }
}

/** A race of the same kind, which starts where its first claim is told. */
function apart(race: RaceEntry, { claim }: Attributed, races: RaceEntry[]): RaceEntry {
  const other = { ...race, key: `r${races.length + 1}`, section: `from ${claim.start}`, sources: { ...race.sources } };
  races.push(other);
  return other;
}
