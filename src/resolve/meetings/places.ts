/** Where a meeting was held: every word that says so is weighed, and the town that most of them name wins. */

import { dwelling, toCome } from '../../english/lexicon/meetings.js';
import { otherDay } from '../../english/lexicon/scope.js';
import type { Chunk } from '../../recognise/index.js';
import { type ClaimedSentence, segmentWords, timed } from '../../relate/index.js';
import { type Source, stated } from '../source.js';
import type { Town } from './dateline.js';
import type { NameMention } from './names.js';
import { scenesOf } from './scenes.js';
import { isTownOfTwoWords } from './town-mention.js';
import { townAfter, townInHead, townInName } from './town-of-name.js';

export interface Place {
  city?: Source<string>;
  country?: Source<string>;
  venue?: Source<string>;
}

/** A sentence with how much its places count. */
export interface Weighed {
  said: ClaimedSentence;
  weight: number;
  /** A short line at the head, where the day of publication stands. */
  stamp?: boolean;
  /** Only a day right after this offset counts: the sentence names other meetings too. */
  beside?: number;
}

const ENOUGH = 0.9;

/**
 * Weighs what says where a meeting was held.
 *
 * @param text the article
 * @param names the meeting's names, where they stand
 * @param sentences those that speak of it
 * @param datelines towns of date lines, with their weights
 */
export function placeOf(
  text: string,
  names: readonly NameMention[],
  sentences: readonly Weighed[],
  datelines: readonly { town: Town; weight: number }[],
): Place {
  const votes = new Map<string, { town: Town; weight: number }>();
  const vote = (town: Town, weight: number) => {
    const key = town.value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const known = votes.get(key);
    if (!known) votes.set(key, { town, weight });
    else {
      known.weight += weight;
      // Normal capitals are better than a date line's.
      if (
        /\p{Ll}/u.test(text.slice(town.start, town.end)) &&
        !/\p{Ll}/u.test(text.slice(known.town.start, known.town.end))
      )
        known.town = { ...town, ...(known.town.country ? { country: known.town.country } : {}) };
      if (town.country && !known.town.country) known.town.country = town.country;
    }
  };
  const seen = new Set<string>();
  for (const name of names) {
    const town = townInName(name);
    if (!town || seen.has(town.value)) continue;
    seen.add(town.value);
    vote(town, OF_MEMBERS.test(name.words) ? 0.5 : town.known ? 5 : 0.95);
  }
  for (const name of names) {
    const town = townAfter(text, name);
    if (town && !sentences.some(({ said }) => isToCome(said, name))) vote(town, 3);
  }
  for (const name of names) {
    const town = townInHead(text, name);
    if (town) vote(town, 8);
  }
  for (const { town, weight } of datelines) vote(town, weight);
  for (const { said, weight } of sentences)
    for (const { town, strength } of scenesOf(said, names, text)) vote(town, strength * weight);
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0];
  const venue = venueOf(sentences);
  return { ...(venue ? { venue } : {}), ...(best && best.weight >= ENOUGH ? placeIn(best.town) : {}) };
}

/** The place that a town alone tells. */
export const placeIn = (town: Town): Place => ({
  city: stated(town.value, town, 'meeting/city'),
  ...(town.country ? { country: stated(town.country.value, town.country, 'meeting/country') } : {}),
});

/** The London Colleges League: those who are in it are of that town, and it meets in many. */
const OF_MEMBERS = /\b(?:colleges|universities|schools|(?<!diamond |golden )league)\b/iu;

/** "He will not run in Friday's Grand Prix in London": another meeting, called as this one is. */
function isToCome(said: ClaimedSentence, name: NameMention): boolean {
  if (name.start < said.sentence.start || name.end > said.sentence.end) return false;
  const index = said.coded.chunks.findIndex((chunk) => chunk.end > name.start);
  return index >= 0 && / (?:will|wo) (?:not |n't |also |next |then |now )?[a-z]+ /.test(segmentWords(said, index));
}

/** The first stadium, park or course that a sentence puts the races at. */
function venueOf(sentences: readonly Weighed[]): Source<string> | undefined {
  for (const { said, weight } of sentences) {
    if (weight <= 0) continue;
    const { chunks, line, at } = said.coded;
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i] as Chunk;
      if (chunk.kind !== 'S' || chunk.text === undefined || isTownOfTwoWords(chunks, i)) continue;
      if (!/(?:^| )(?:at|in|inside|to) (?:(?:the|a|an) )?(?:[a-z]+ )?$/.test(line.slice(0, at[i]))) continue;
      const clause = segmentWords(said, i);
      if (otherDay.test(timed(clause, said)) || toCome.test(clause)) continue;
      if (dwelling.test(` ${line.slice(0, at[i])}`)) continue;
      return stated(chunk.text, chunk, 'meeting/venue');
    }
  }
  return undefined;
}
