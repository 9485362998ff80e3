/** Wind readings: `(+0.6)`, `-0.4m/s`, `a 2.4 metres per second wind`, `wind: +0.8m/s`. */
import { everyMatch } from '../matches.js';
import { DASH } from '../plain-signs.js';

export interface WindMention {
  start: number;
  end: number;
  /** Metres per second; negative is a headwind. */
  value: number;
}

const WIND =
  /(?<=\()\s?(?:wind:?\s|w:?\s?)?([+¯-]?\d{1,2}\.\d)\s?(?:m\/s|mps|m\.s)?(?=\))|(?:wind:?\s?)?(?<!\d)([+-]\d\.\d)\s?(?:m\/s|mps)?(?![\d.])|(?:wind:?\s)?(\d\.\d)\s?(?:m\/s|mps)\b|(\d\.\d)\s?(?:metres?|meters?|m)[\s-](?:per|a)[\s-]second\s?(wind|tailwind|tail wind|headwind|head wind|breeze)?|(\d\.\d)\s(tailwind|tail wind|headwind|head wind)|(tailwind|headwind|wind)\sof\s([+-]?\d\.\d)|(?<=\d\.\d\d)\/([+-]?\d\.\d)(?![\d.])/giu;

/** "22.00 (0.4)", "7.02m (0.1)": a mark to the hundredth right before the bracket. */
const AFTER_MARK = /\d\.\d\d(?:\s?(?:m|s|secs?|seconds?|metres))?\s\($/u;

/**
 * The wind readings between two offsets. A bare `(10.9)` is none: a bracketed number needs a sign, a unit, or a mark
 * before it that it can be the wind of.
 */
export function findWinds(text: string, from: number, to: number): WindMention[] {
  const piece = text.slice(from, to);
  const mentions: WindMention[] = [];
  if (!/[+-]\s?\d\.\d|m\/s|mps|wind|per second|\(\d\.\d\)|\d\/\d\.\d/iu.test(piece)) return mentions;
  for (const match of everyMatch(piece, WIND)) {
    const digits = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[6] ?? match[9] ?? match[10];
    if (digits === undefined) continue;
    if (
      match[1] !== undefined &&
      !/[+¯-]|m\/s|mps|w/iu.test(match[0]) &&
      !(Number(digits) < 6 && AFTER_MARK.test(piece.slice(Math.max(0, match.index - 20), match.index)))
    )
      continue;
    const number = Number(digits.replace(DASH, '-'));
    const head = /head/iu.test(match[0]);
    const start = from + match.index;
    mentions.push({ start, end: start + match[0].length, value: head ? -Math.abs(number) : number });
  }
  return mentions;
}
