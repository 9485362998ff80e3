/** Stretches of the article that a list is cut into. */
import { everyMatch } from '../../matches.js';

/** UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A value and where the words stand that say it. */
export interface Quoted<T> extends Span {
  value: T;
}

/** A stretch without the white space round it. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}

/** A value with the offsets of the words that say it, which are trimmed. */
export const quote = <T>(value: T, text: string, start: number, end: number): Quoted<T> => ({
  value,
  ...trimmed(text, start, end),
});

export const WORDS = /\S+/gu;
/** What stands between commas or semicolons. */
export const LISTED = /[^,;]+/gu;
/** … those in brackets part nothing. */
export const LISTED_OPENLY = /(?:[^,;(]|\([^)]*\))+/gu;
/** … or `and`. */
export const JOINED = /(?<!\p{L})(?!and\s)(?:(?!\sand\s)[^,;(]|\([^)]*\))+/gu;
/** What stands between semicolons. */
export const PARTED = /[^;]+/gu;
/** … that are not in brackets. */
export const PARTED_OPENLY = /(?:[^;(]|\([^)]*\))+/gu;

/** The parts of a stretch that a pattern matches, trimmed. */
export const partsOf = (text: string, { start, end }: Span, part: RegExp): Span[] =>
  everyMatch(text.slice(start, end), part).map(({ 0: words, index }) =>
    trimmed(text, start + index, start + index + words.length),
  );

/** The stretches between the matches of a pattern, trimmed; some may be empty. */
export function cutAt(text: string, { start, end }: Span, border: RegExp): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: sign, index } of everyMatch(text.slice(start, end), border)) {
    parts.push(trimmed(text, from, start + index));
    from = start + index + sign.length;
  }
  return [...parts, trimmed(text, from, end)];
}
