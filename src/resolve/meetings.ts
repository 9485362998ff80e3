/** The article's meetings: names, venues, cities, days, and where in the article each is in force. */
import { cities } from '../knowledge/cities.js';
import type { Block } from '../read/index.js';
import { findEvents } from '../recognise/index.js';
import type { ClaimedSentence } from '../relate/index.js';
import type { Source } from './athletes.js';
import type { RaceFacts, Surface } from './races.js';

export interface MeetingEntry {
  key: string;
  name?: Source<string>;
  venue?: Source<string>;
  city?: Source<string>;
  country?: Source<string>;
  dates: Source<string>[];
  surface: Surface;
  event?: Pick<RaceFacts, 'event' | 'metres'>;
}

export class MeetingBook {
  readonly main = 0;

  constructor(
    readonly meetings: readonly MeetingEntry[],
    private readonly byBlock: ReadonlyMap<number, number>,
  ) {}

  at(block: number): number {
    return this.byBlock.get(block) ?? this.main;
  }

  /** Whether one of the article's meetings is of a level: `olympic`, `world`, `european` … */
  isOf(level: string): boolean {
    return this.meetings.some((meeting) => meeting.name?.value.toLowerCase().includes(level.slice(0, 5)) ?? false);
  }

  surface(meeting: number): Surface {
    return this.meetings[meeting]?.surface ?? 'unknown';
  }

  eventOf(meeting: number): Pick<RaceFacts, 'event' | 'metres'> {
    return this.meetings[meeting]?.event ?? {};
  }
}

const SURFACES: readonly [RegExp, Surface][] = [
  [/cross[\s-]country|\bxc\b|\bcross\b/iu, 'cross'],
  [/\b(?:fell|mountain|hill)\b/iu, 'mountain'],
  [/\btrail\b/iu, 'trail'],
  [/marathon|\b(?:road|parkrun|10k|5k|10km|5km|run|trot|miler)\b/iu, 'road'],
  [
    /league|grand prix|stadium|track|indoor|athletics|championships|games|meeting|meet\b|classic|twilight|invitational|relays/iu,
    'track',
  ],
];

export const surfaceOf = (words: string): Surface =>
  SURFACES.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';

/** Reads the meetings from the sentences' named things. */
export function readMeetings(
  sentences: readonly ClaimedSentence[],
  blocks: readonly Block[],
  text: string,
): MeetingBook {
  const head = sentences.slice(0, 14);
  const votes = new Map<string, { score: number; start: number; end: number; words: string; said: ClaimedSentence }>();
  head.forEach((said, row) => {
    for (const chunk of said.coded.chunks) {
      if (chunk.kind !== 'V' || chunk.text === undefined) continue;
      const key = chunk.text.toLowerCase();
      const score = 10 - row + chunk.text.split(' ').length;
      const vote = votes.get(key);
      if (vote) vote.score += 2;
      else votes.set(key, { score, start: chunk.start, end: chunk.end, words: chunk.text, said });
    }
  });
  const best = [...votes.values()].sort((a, b) => b.score - a.score)[0];
  const lead = text.slice(0, Math.min(text.length, 1500));
  const surface = surfaceOf(`${best?.words ?? ''} ${lead.slice(0, 300)}`);
  const meeting: MeetingEntry = { key: 'm1', dates: [], surface };
  if (best) {
    meeting.name = { value: best.words, start: best.start, end: best.end, basis: 'stated', rule: 'meeting/name' };
    const event = findEvents(best.words, 0, best.words.length).find((mention) => mention.event !== null);
    if (event) meeting.event = { event: event.event ?? undefined, metres: event.metres ?? undefined };
    const city = cityNear(best.said, best.words, best.start);
    if (city) meeting.city = city;
  }
  void blocks;
  return new MeetingBook([meeting], new Map());
}

function cityNear(said: ClaimedSentence, words: string, start: number): Source<string> | undefined {
  for (const word of words.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)) {
    if (cities.has(word[0]))
      return {
        value: word[0],
        start: start + (word.index as number),
        end: start + (word.index as number) + word[0].length,
        basis: 'stated',
        rule: 'meeting/city',
      };
  }
  const chunk = said.coded.chunks.find((candidate) => candidate.kind === 'C');
  return chunk?.text
    ? { value: chunk.text, start: chunk.start, end: chunk.end, basis: 'stated', rule: 'meeting/city' }
    : undefined;
}
