/** Ordinal numbers that could be places: `third`, `10th`, `23 rd`, `No. 4`. */
import { everyMatch } from '../matches.js';
import { numberOfWords, ORDINAL_WORD, ordinalOfWords } from './numbers.js';

export interface OrdinalMention {
  start: number;
  end: number;
  value: number;
  /** A tie printed with the number: `=4th`, `3rd=`. */
  tied: boolean;
}

const ORDINAL = new RegExp(
  `(?<![\\p{L}\\d.,:/]|\\S-)(?:(=?)(\\d{1,4})\\s?(?:st|nd|rd|th)(?![\\p{L}\\d]|[- ]grade)(=?)|(${ORDINAL_WORD})(?!\\p{L}|-(?:years?|round|lap)\\b|[- ]grade)|(?:position|place|spot|number|no\\.)\\s(\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten)(?![\\p{L}\\d.:]))`,
  'giu',
);

/** The ordinals between two offsets. */
export function findOrdinals(text: string, from: number, to: number): OrdinalMention[] {
  const mentions: OrdinalMention[] = [];
  for (const match of everyMatch(text.slice(from, to), ORDINAL)) {
    const [printed, tieBefore, digits, tieAfter, word, counted] = match;
    const start = from + match.index;
    const value = placeOf(digits, word, counted);
    if (value > 0) mentions.push({ start, end: start + printed.length, value, tied: Boolean(tieBefore || tieAfter) });
  }
  return mentions;
}

/** 0 for what is no place: `0th`, `twenty-tenth`. */
function placeOf(digits: string | undefined, word: string | undefined, counted: string | undefined): number {
  if (digits !== undefined) return Number(digits);
  if (word !== undefined) return ordinalOfWords(word) ?? 0;
  return counted === undefined ? 0 : (numberOfWords(counted) ?? Number(counted));
}
