import { findDisciplines } from './disciplines.js';
import { addFormerLatter } from './former-latter.js';
import {
  addInBrackets,
  continueDistances,
  dropConversions,
  joinLengths,
  shareNouns,
  shareRelays,
  shareSections,
} from './joined.js';
import type { EventMention } from './mention.js';
import { eliteOf } from './of-nation.js';
import { widen } from './surroundings.js';
import { addUnnamed } from './unnamed.js';

/**
 * The event phrases between two offsets, sorted, not overlapping.
 *
 * @param text the article
 * @param from UTF-16 offset
 * @param to UTF-16 offset
 */
export function findEvents(text: string, from: number, to: number): EventMention[] {
  const piece = text.slice(from, to);
  const mentions = findDisciplines(piece).map((discipline) => widen(piece, discipline));
  addUnnamed(mentions, piece);
  addInBrackets(mentions, piece);
  continueDistances(mentions, piece);
  mentions.sort((a, b) => a.start - b.start);
  joinLengths(mentions, piece);
  dropConversions(mentions, piece);
  shareNouns(mentions, piece);
  shareRelays(mentions, piece);
  addFormerLatter(mentions, piece);
  for (const mention of mentions) {
    if (/wheelchair|push-?rim/iu.test(piece.slice(mention.start, mention.end))) mention.section = 'wheelchair';
    Object.assign(mention, eliteOf(piece, from, Math.max(0, mention.start - 30), mention));
  }
  shareSections(mentions, piece);
  for (const mention of mentions) {
    mention.start += from;
    mention.end += from;
    if (mention.core) mention.core = { start: mention.core.start + from, end: mention.core.end + from };
  }
  return mentions;
}
