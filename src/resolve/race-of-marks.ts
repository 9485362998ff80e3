/** Which race marks are of that a sentence tells without an event, or beside another's: what they can be a mark of says it. */

import { combinedEvents, isOffTrack, isRelay } from '../knowledge/events.js';
import type { MarkMention } from '../recognise/marks.js';
import type { Claim, ClaimedSentence, MarkClaim } from '../relate/index.js';
import type { Person } from './athletes.js';
import type { Discourse } from './discourse.js';
import { governing } from './governing.js';
import { readUnder } from './in-force.js';
import { canBeOf, isLikelyMark, timesTheBest } from './likely-marks.js';
import { namesEvent } from './live-events.js';
import type { RaceFacts } from './races.js';
import { referent } from './reference.js';

/**
 * "Roe ran 14:56" under a lead that names a 5,000m and then an 800m: where none of a sentence's marks can be of the
 * race in force, the one race named before that they can be of is told.
 */
export function raceOfMarks(said: ClaimedSentence, who: ReadonlyMap<number, Person>, state: Discourse): RaceFacts {
  const { force } = state;
  if (namesEvent(said)) return force;
  const claims = marksClaimed(said);
  return besideOfMarks(said, claims, state) ?? raceFor(claims, who, state);
}

/**
 * "Roe, who won the 110m hurdles at the Harbour Games last week, got home in 13.12", told under the 200m: the only event
 * of the sentence, where all its marks are likely for it and none is for the race in force.
 */
function besideOfMarks(said: ClaimedSentence, claims: readonly MarkClaim[], state: Discourse): RaceFacts | undefined {
  if (claims.length === 0) return undefined;
  const { force } = state;
  const beside = said.coded.chunks.flatMap(({ event }) => (event?.event == null ? [] : [event]));
  const [only, ...others] = beside;
  if (!only?.event || others.length > 0 || only.event === force.event) return undefined;
  if (isRelay(only.event) || combinedEvents.has(only.event) || isOffTrack(only.event)) return undefined;
  const fits = (event: string | undefined) =>
    claims.some(({ mark }) => event !== undefined && isLikelyMark(mark, event));
  if (fits(force.event) || !claims.every(({ mark }) => isLikelyMark(mark, only.event as string))) return undefined;
  return readUnder({ ...only, round: null, heat: null, category: null }, { meeting: force.meeting }, state);
}

/**
 * "Pole vaulter Roe won with 5.60m, while Orr and Venn cleared 5.40m", told under the long jump: where a sentence that
 * names no event opens with somebody's calling and has one mark of it at least, all are in that event.
 */
export function raceOfCalling(said: ClaimedSentence, state: Discourse): RaceFacts {
  const { force } = state;
  const called = said.coded.chunks.filter(({ person }) => person?.holds);
  const holds = called[0]?.person?.holds;
  const at = said.coded.chunks.findIndex(({ kind }) => kind === 'A');
  const person = called[0]?.person;
  const calling = holds?.core === null || (person && CALLING.test(state.text.slice(called[0]?.start, person.start)));
  if (!holds?.event || !calling || called.length > 1 || holds.event === force.event) return force;
  if (said.coded.chunks[at] !== called[0] || namesEvent(said) || combinedEvents.has(force.event ?? '')) return force;
  const own = marksClaimed(said).filter(({ who }) => who === at);
  const wins = said.claims.some(
    ({ claim, scope }) => scope === 'reported' && claim.kind === 'place' && claim.who === at,
  );
  if (
    (own.length === 0 && !(wins && said.coded.chunks.every(({ kind }) => kind !== 'M'))) ||
    !own.every(({ mark }) => isLikelyMark(mark, holds.event as string))
  )
    return force;
  return { meeting: force.meeting, event: holds.event };
}

/**
 * "Roe won in 47.48, while Orr (20.38) got the 200m": of a sentence that names another's race, the race of who is told
 * before it.
 */
export function raceOfOwnMarks(
  { who: own }: Claim,
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
): RaceFacts {
  if (own < 0 || !namesEvent(said)) return state.force;
  const marks = marksClaimed(said).filter((claim) => claim.who === own && governing(claim, said) === undefined);
  return raceFor(marks, who, state);
}

/** "Discus thrower Roe": what somebody does, and no title. */
const CALLING = /^(?:[\p{Lu}\p{L}'-]+\s){0,2}(?:thrower|putter|vaulter|jumper)\s$/iu;

const marksClaimed = ({ claims }: ClaimedSentence): MarkClaim[] =>
  claims.flatMap(({ claim, scope }) =>
    claim.kind === 'mark' && scope === 'reported' && claim.weight > 0.5 ? [claim] : [],
  );

/** The race that marks told together are of: that in force, or one named before it that they alone can be of. */
function raceFor(claims: readonly MarkClaim[], who: ReadonlyMap<number, Person>, state: Discourse): RaceFacts {
  const { force } = state;
  if (force.event === undefined || combinedEvents.has(force.event)) return force;
  const marks = claims.map(({ mark }) => mark);
  // "200m champion Roe won silver in 20.60", told under the relay.
  if (isRelay(force.event)) {
    const own = tradeOf(claims, who, state);
    return own && marks.every((mark) => isLikelyMark(mark, own.event)) ? { meeting: force.meeting, ...own } : force;
  }
  if (marks.length === 0 || marks.some(({ form }) => form === 'points')) return force;
  const { event } = force;
  const possible = marks.some((mark) => canBeOf(mark, force));
  // 14:38 under a 1500m: possible, but far likelier of the 5000m that was named beside it.
  if (
    possible &&
    (!(Number(event) >= 800 || event === 'TJ' || event === 'MILE' || marks.every((mark) => isFarFrom(mark, event))) ||
      marks.some((mark) => isLikelyMark(mark, event)))
  )
    return force;
  const fitting = state.named
    .at(force.meeting)
    .filter(
      (race) =>
        race.event !== undefined &&
        !isRelay(race.event) &&
        marks.every((mark) => isLikelyMark(mark, race.event as string)),
    );
  const last = fitting.at(-1);
  if (last !== undefined) {
    const best = fitting.every((race) => race.event === last.event) ? last : closestTo(fitting, marks);
    return best === undefined ? force : { ...best, heat: undefined };
  }
  if (possible) return force;
  // "800m champion Roe won her semi-final in 2:02": told under the 100m.
  const trade = tradeOf(claims, who, state);
  if (!trade || !marks.every((mark) => isLikelyMark(mark, trade.event)))
    return marks.every(isTimeOrLength) && !isOffTrack(force.event) ? { meeting: force.meeting } : force;
  return { meeting: force.meeting, ...trade };
}

/** The event of the first of those whom marks are told of who is known for one. */
const tradeOf = (claims: readonly MarkClaim[], who: ReadonlyMap<number, Person>, state: Discourse): Person['trade'] =>
  claims.map((claim) => referent(claim.who, who, state)?.trade).find((one) => one !== undefined);

/** 53.48 under a 200m: slower than anybody runs it. */
const isFarFrom = (mark: MarkMention, event: string): boolean =>
  /^\d+H?$/.test(event) && (timesTheBest(mark, event) ?? 0) > 2.3;

/** The latest of the races whose event the marks are near the best of, where they are far from it in all the others. */
function closestTo(races: readonly RaceFacts[], marks: readonly MarkMention[]): RaceFacts | undefined {
  // On the road a 5K and a 10K are told beside each other, and their runners are of every kind.
  if (races.some((race) => isOffTrack(race.event))) return undefined;
  const measured = races.map((race) => ({
    race,
    far: Math.max(...marks.map((mark) => timesTheBest(mark, race.event as string) ?? Number.POSITIVE_INFINITY)),
  }));
  const nearest = Math.min(...measured.map(({ far }) => far));
  const best = measured.findLast(({ far }) => far === nearest)?.race;
  const clear = measured.every(({ race, far }) => race.event === best?.event || far > 1.15 * nearest);
  return nearest < 1.6 && clear ? best : undefined;
}

const isTimeOrLength = ({ form, fields }: MarkMention): boolean =>
  form !== 'points' && (form !== 'bare' || (fields.length === 2 && fields[1]?.length === 2));
