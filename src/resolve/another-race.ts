/** An event told again with a winner of its own is another race: the men's after the women's, where no word says so. */
import { isRelay } from '../knowledge/events.js';
import type { EventMention } from '../recognise/index.js';
import type { ClaimedSentence } from '../relate/index.js';
import type { Person } from './athletes.js';
import { isSureWin } from './attributed.js';
import type { Discourse } from './discourse.js';
import { eventAt, governing } from './governing.js';
import { readAt } from './in-force.js';
import { liveEvents } from './live-events.js';
import { isEarlyRound, otherSex } from './races.js';
import { referent } from './reference.js';

/**
 * The sentence as it is to be read: "Roe took the women's 800m … Ofor won the 800m" names two races, so that the second
 * phrase is given the other sex, and in any case a race of its own.
 */
export function asAnotherRace(
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
): ClaimedSentence {
  if (!said.claims.some(({ claim }) => isSureWin(claim))) return said;
  for (const index of liveEvents(said)) {
    const other = otherRaceAt(said, index, who, state);
    if (other) return withRace(said, index, other);
  }
  return said;
}

/** What sets the race of an event phrase apart from the one told before it. */
type OtherRace = Pick<EventMention, 'sex'> & { section: string };

function otherRaceAt(
  said: ClaimedSentence,
  index: number,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
): OtherRace | undefined {
  const event = eventAt(said, index);
  if (!event || !namesEventOnly(event)) return undefined;
  const winner = winnerAt(said, index, who, state);
  if (!winner) return undefined;
  const race = state.races.find(readAt(said, index, event, state));
  if (!race || isEarlyRound(race.round)) return undefined;
  const before = state.claims.in(race).find(
    // A team that won the classification has the same race as the runner who won it.
    ({ claim, block, person }) =>
      isSureWin(claim) &&
      block >= 0 &&
      block !== said.sentence.block &&
      (person.members === undefined || isRelay(race.event)),
  )?.person;
  if (!before || before === winner || [...who.values()].includes(before)) return undefined;
  const own = state.claims.resultsOf(winner).find((one) => one.race.event === race.event)?.race;
  if (own) return own.section === undefined ? undefined : { sex: own.sex ?? null, section: own.section };
  // A sprint medley and a shuttle are both of no code of their own.
  const sex = (race.event === 'RELAY' ? race.sex : otherSex(race.sex)) ?? null;
  const mayBe = winner.sex === undefined || winner.sex.value === sex;
  return { sex: mayBe ? sex : null, section: `from ${said.coded.chunks[index]?.start}` };
}

/** Whether a phrase names an event and nothing that would tell one race over it from another. */
const namesEventOnly = ({ event, sex, category, heat, round, section }: EventMention): boolean =>
  event !== null && sex === null && category === null && heat === null && !isEarlyRound(round) && section === undefined;

/** Who is surely told to have won the event of a phrase. */
function winnerAt(
  said: ClaimedSentence,
  index: number,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
): Person | undefined {
  const win = said.claims.find(
    ({ claim, scope }) => scope === 'reported' && isSureWin(claim) && governing(claim, said) === index,
  );
  return win && referent(win.claim.who, who, state);
}

const withRace = (said: ClaimedSentence, index: number, race: OtherRace): ClaimedSentence => ({
  ...said,
  coded: {
    ...said.coded,
    chunks: said.coded.chunks.map((chunk, i) =>
      i === index && chunk.event ? { ...chunk, event: { ...chunk.event, ...race } } : chunk,
    ),
  },
});
