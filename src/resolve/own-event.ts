/** Whether somebody is told of in the event that he is known for, by his title or trade, and not in the race told before. */

import { combinedEvents, fieldEvents } from '../knowledge/events.js';
import type { EventMention } from '../recognise/index.js';
import type { Claim, ClaimedSentence } from '../relate/index.js';
import { segmentWords } from '../relate/index.js';
import type { Person } from './athletes.js';
import { canBeOf, isLikelyMark } from './likely-marks.js';
import { namesEvent } from './live-events.js';
import { isEarlyRound, type RaceFacts } from './races.js';

/** "Olympic 800m champion Roe stayed on course, winning her semi-final": told under the 200m, of her own event. */
export function ofOwnTitle(
  facts: RaceFacts,
  told: EventMention,
  event: number,
  claim: Claim,
  said: ClaimedSentence,
): RaceFacts {
  if (told.event !== null || !isEarlyRound(told.round)) return facts;
  if (!/^(?:his|her)$/.test(said.coded.chunks[event - 1]?.word ?? '')) return facts;
  const holds = claim.who < 0 ? undefined : said.coded.chunks[claim.who]?.person?.holds;
  if (!holds?.event || holds.event === facts.event) return facts;
  const { meeting } = facts;
  return { meeting, event: holds.event, metres: holds.metres ?? undefined, round: told.round, heat: facts.heat };
}

/** "clocked 10.31 in the 100m and won his speciality event in 13.15": the event that he is known for. */
export const tellsOwnEvent = ({ at }: Claim, said: ClaimedSentence): boolean => OWN_EVENT.test(segmentWords(said, at));

const OWN_EVENT =
  / (?:his|her) (?:(?:speciality|specialist|specialty|favourite|favorite|favoured|favored|preferred|pet|main|stronger|strongest|usual|best) (?:event|distance|discipline|race)|speciality|specialty) /;

/** "set a games record in the event." */
export const tellsOfOneEvent = ({ coded }: ClaimedSentence): boolean => / in the event (?=[.,]|$)/.test(coded.line);

/** "Long jumper Roe cleared 7.96m to win, while javelin thrower Orr had 82.17m": of two trades each has its own. */
export function inOwnTrade(facts: RaceFacts, { who }: Claim, said: ClaimedSentence, { trade }: Person): RaceFacts {
  if (!trade || facts.event === trade.event || (facts.event !== undefined && combinedEvents.has(facts.event)))
    return facts;
  const marks = said.claims.flatMap(({ claim, scope }) =>
    claim.kind === 'mark' && claim.who === who && scope === 'reported' && claim.weight > 0.5 ? [claim.mark] : [],
  );
  // "Top javelin thrower Roe took silver with 47.06m" under the discus: her own event, where the phrase that names her says it.
  // … unless "the world long jump champion was sixth in 7.30" under the 60m: nobody jumps in something.
  const { chunks } = said.coded;
  const inTime =
    fieldEvents.has(trade.event ?? '') &&
    chunks.some(({ mark }, i) => mark && marks.includes(mark) && chunks[i - 1]?.word === 'in');
  const called = !namesEvent(said) && !inTime && chunks[who]?.person?.holds?.event === trade.event;
  const fits = !called && marks.some((mark) => facts.event !== undefined && isLikelyMark(mark, facts.event));
  if (fits || marks.length === 0 || !marks.every((mark) => isLikelyMark(mark, trade.event))) return facts;
  return { meeting: facts.meeting, ...trade };
}

/** "took the 3000m in 9:14 with high jumper Orr clinching gold in 1.81m": an event is told that her mark cannot be of. */
export function besideTold(facts: RaceFacts, { who }: Claim, said: ClaimedSentence, { trade }: Person): RaceFacts {
  if (!trade || said.coded.chunks[who]?.person?.holds?.event !== trade.event || combinedEvents.has(trade.event))
    return facts;
  const marks = said.claims.flatMap(({ claim }) => (claim.kind === 'mark' && claim.who === who ? [claim.mark] : []));
  const isOfTrade = marks.every((mark) => !canBeOf(mark, facts) && canBeOf(mark, trade));
  return marks.length > 0 && isOfTrade ? { meeting: facts.meeting, ...trade } : facts;
}
