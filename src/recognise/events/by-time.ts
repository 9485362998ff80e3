/** Races that are called by their kind alone, as far as the time beside them tells how long they are. */
import type { MarkMention } from '../marks.js';
import type { EventMention } from './mention.js';

/**
 * In seconds, from the best there is to what a good club athlete runs; `the hurdles` in 13 seconds may be the women's 100m or
 * the men's 110m.
 */
const TIMES: Readonly<Record<'hurdles' | 'sprint', readonly (readonly [event: string, from: number, to: number])[]>> = {
  hurdles: [
    ['60H', 7.2, 10.8],
    ['100H', 12.1, 12.79],
    ['400H', 45.7, 70],
  ],
  sprint: [
    ['60', 6.3, 8.6],
    ['100', 9.5, 13.5],
    ['200', 19, 27.5],
  ],
};

/** Whether a mention names a kind of race whose time tells its length: `the women's hurdles`, `the men's sprint`. */
export const isOfSomeLength = ({ event }: EventMention, words: string): boolean =>
  event === 'HURDLES' || (event === null && /\bsprint$/iu.test(words));

/**
 * The race that words of some length name, by a time run in it; undefined where the time tells nothing.
 *
 * @param words of a mention that `isOfSomeLength`
 */
export function eventByTime(words: string, { fields, separators }: MarkMention): string | undefined {
  if (fields.length !== 2 || separators[0] !== '.') return undefined;
  const seconds = Number(fields.join('.'));
  const isSprint = /\b(?:sprint|high|short(?:er)?) hurdles$/iu.test(words);
  const [event] =
    TIMES[/hurdles$/iu.test(words) ? 'hurdles' : 'sprint'].find(([, from, to]) => seconds >= from && seconds <= to) ??
    [];
  return isSprint && event === '400H' ? undefined : event;
}
