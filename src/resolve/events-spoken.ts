/** The events that an article has named last, in whatever words: a mark told without one can be of any of them. */
import type { ClaimedSentence } from '../relate/index.js';
import { lastUpTo } from './lookup.js';
import type { RaceFacts } from './races.js';

/** An event that the text has named, be it as somebody's trade: `hammer thrower`. */
export type EventSpoken = Pick<RaceFacts, 'event' | 'metres'>;

/** How many of the events named before are remembered. */
const REMEMBERED = 4;

/** The events that a sentence names before an offset, the latest first, as many as are remembered. */
export function eventsSpoken(said: ClaimedSentence, end: number): readonly EventSpoken[] {
  const known = SPOKEN.get(said) ?? spokenIn(said);
  SPOKEN.set(said, known);
  return lastUpTo(known, end - 1)?.events ?? [];
}

/** Asked for each claim; a sentence may have thousands of both. */
const SPOKEN = new WeakMap<ClaimedSentence, readonly { start: number; events: readonly EventSpoken[] }[]>();

function spokenIn({ sentence }: ClaimedSentence): { start: number; events: readonly EventSpoken[] }[] {
  const spoken: { start: number; events: readonly EventSpoken[] }[] = [];
  for (const { event, start } of sentence.chunks) {
    if (event?.event == null) continue;
    const named = { event: event.event, metres: event.metres ?? undefined };
    spoken.push({ start, events: latestOf([named, ...(spoken.at(-1)?.events ?? [])]) });
  }
  return spoken;
}

const sameEvent = (a: EventSpoken, b: EventSpoken): boolean => a.event === b.event && a.metres === b.metres;

/** The events named last, each once. */
export const latestOf = (events: readonly EventSpoken[]): EventSpoken[] =>
  events.filter((event, i) => events.findIndex((other) => sameEvent(event, other)) === i).slice(0, REMEMBERED);
