/** `the former`, `the latter`: one of two events that were named together before. */
import { everyMatch } from '../../matches.js';
import { blankEvent, type EventMention } from './mention.js';

/** No title goes on behind the word: `the former champion`. */
const ONE_OF_TWO =
  /(?<![\p{L}-])the (?<which>former|latter)(?: (?:race|event))?(?=,?\s(?:in|with|by|at|and|from|ahead|on|for|after|but|when|while|where|thanks|to|over|clocking|running|was|came)\b|[.,;)])/giu;
/** What stands between two events that are named together. */
const BETWEEN =
  /^\s?(?:races?|titles?|events?|throw)?,?\s(?:and|as well as|plus)(?:\sthen|\salso)?\s(?:in\s|won\s)?(?:the\s|her\s|his\s)?$/iu;
/** How far back they may stand, in UTF-16 units. */
const REACH = 260;

export function addFormerLatter(mentions: EventMention[], piece: string): void {
  if (!/\bthe (?:former|latter)\b/iu.test(piece)) return;
  for (const match of everyMatch(piece, ONE_OF_TWO)) {
    const start = match.index as number;
    const end = start + match[0].length;
    const named = mentions.filter(
      (mention) => mention.event !== null && mention.end <= start && start - mention.end < REACH,
    );
    const at = named.findLastIndex((mention, i) => {
      const next = named[i + 1];
      return next !== undefined && BETWEEN.test(piece.slice(mention.end, next.start));
    });
    const [first, second] = [named[at], named[at + 1]];
    if (at < 0 || !first || !second) continue;
    const { event, metres, category, length } = match.groups?.['which']?.toLowerCase() === 'former' ? first : second;
    mentions.push({ ...blankEvent(start, end), event, metres, category, length, core: { start, end } });
  }
  mentions.sort((a, b) => a.start - b.start);
}
