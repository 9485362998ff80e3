/** An event told again with a winner of its own is another race: the men's after the women's, where no word says so. */
import type { ClaimedSentence } from '../relate/index.js';
import type { Sex } from '../report/schema.js';
import type { Person } from './athletes.js';
import type { Discourse } from './discourse.js';
import { eventAt, governing } from './governing.js';
import { readAt } from './in-force.js';
import { liveEvents } from './live-events.js';
import { isEarlyRound } from './races.js';
import { referent } from './reference.js';

/** How sure the words of a win must be for two of them to make two races. */
const SURE = 0.85;

/**
 * The sentence as it is to be read: "Roe took the women's 800m … Ofor won the 800m" names two races, so that the second
 * phrase is given the other sex, and in any case a race of its own.
 */
export function asAnotherRace(
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
): ClaimedSentence {
  for (const index of liveEvents(said)) {
    const event = eventAt(said, index);
    if (!event || event.event === null || event.sex !== null || event.category !== null || event.heat !== null)
      continue;
    if (isEarlyRound(event.round) || event.section !== undefined) continue;
    const race = state.races.find(readAt(said, index, event, state));
    if (!race || isEarlyRound(race.round)) continue;
    const told = state.claims.in(race);
    const before = told.find(
      ({ claim, block }) =>
        claim.kind === 'place' &&
        claim.place === 1 &&
        claim.weight >= SURE &&
        block !== said.sentence.block &&
        block >= 0,
    );
    if (!before) continue;
    const winner = said.claims.find(
      ({ claim, scope }) =>
        scope === 'reported' &&
        claim.kind === 'place' &&
        claim.place === 1 &&
        claim.basis === 'stated' &&
        claim.weight >= SURE &&
        governing(claim, said) === index,
    );
    const person = winner && referent(winner.claim.who, who, state);
    if (!person || person === before.person) continue;
    const own = state.claims.resultsOf(person).find((one) => one.race.event === race.event)?.race;
    if (own && own.section === undefined) continue;
    if ([...who.values()].includes(before.person)) continue;
    const sex: Sex | null = race.sex === 'W' ? 'M' : race.sex === 'M' ? 'W' : null;
    const other = own ? (own.sex ?? null) : person.sex === undefined || person.sex.value === sex ? sex : null;
    const chunks = said.coded.chunks.map((chunk, i) =>
      i === index && chunk.event
        ? { ...chunk, event: { ...chunk.event, sex: other, section: own?.section ?? `from ${chunk.start}` } }
        : chunk,
    );
    return { ...said, coded: { ...said.coded, chunks } };
  }
  return said;
}
