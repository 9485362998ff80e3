/** Numbers that prose counts with, in words or digits: `three`, `21`, `two and a half`. */
import { NUMBER_WORD, numberOfWords } from '../recognise/numbers.js';

/** Source of a pattern for one. */
export const counted = `(?:${NUMBER_WORD}(?:\\sand\\sa\\shalf)?|\\d{1,3}(?:\\.\\d)?(?![\\d:]))`;

/** Its value; undefined for other words. */
export function countOf(words: string): number | undefined {
  const text = words.trim().toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const whole = text.replace(/\sand\sa\shalf$/, '');
  const value = numberOfWords(whole);
  return value === undefined || whole === text ? value : value + 0.5;
}
