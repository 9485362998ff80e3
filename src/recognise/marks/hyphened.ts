/** Times with hyphens for colons: `29-23`, `1-06-47`, `10-22-08`. */
import { matchAt } from '../../matches.js';
import type { MarkMention } from './mention.js';

const HYPHENED = /(\d{1,2})-([0-5]\d)(?:-([0-5]\d)|[.:](\d{1,2}))?(?![\d\p{L}/¯-]|[.:,]\d)/uy;
/** Words that lead up to a time and to nothing else that is written with hyphens. */
const CUE =
  /(?:\btimes?\s(?:of|was)|\bin|\bfinishing|\bclocking|\bclocked|\b(?:PB|pb|SB)\sof|\b(?:personal|season's)\sbest\sof)\s(?:an?\s(?:time|new\s)?(?:\s?PB|\s?pb|\s?personal\sbest)?\s?(?:time\s)?(?:of\s)?)?(?:just\s|exactly\s)?$/u;
/** Behind a name that follows another's time: `Ann Orr 47:30, Nell Brel 58-12`. */
const NEXT_IN_ROW = /\d[:.-]\d\d(?:\s[PS]B)?[,;]\s(?:and\s)?\p{Lu}[\p{L}'-]{1,15}(?:\s\p{Lu}[\p{L}'-]{1,15}){1,2}\s$/u;
/** What follows a time told in a sentence; behind an age, a season or a score a noun follows. */
const AFTER =
  /^(?:$|[.,;)!]|\s(?:\(|which|who|that|to|for|at|on|while|whilst|with|and\s(?!\d)|but|as|from|in|followed|finishing|coming|placing|after|despite|ahead|behind|over|a\s|his|her|their|our)|\s?\p{L}*\n)/u;
/** "finished in 7-23": a time of few minutes, where `in 6-4` is a score. */
const FINISHED_IN = /\b(?:finished|finishing|came\shome|got\sround)\sin\s$/u;
const REACH = 48;

/**
 * A time written with hyphens at `start`, or undefined.
 *
 * In a row of a list the figures may stand alone; in a sentence only words that lead up to a time tell it from a score
 * (`21-15`), an age class (`15-19`), a season (`24-25`) or feet and inches (`18-10`).
 *
 * @param listed whether the text is a row of a list
 */
export function hyphenedAt(text: string, start: number, to: number, listed: boolean): MarkMention | undefined {
  const found = matchAt(HYPHENED, text, start);
  if (!found || start + found[0].length > to) return undefined;
  const [all, first, second, dashed, last] = found as unknown as [string, string, string, ...(string | undefined)[]];
  // `1-14:36` is of hours, `29-14.3` of minutes
  const isHours = last !== undefined && last.length === 2 && all.includes(':') && +first < 10;
  const [third, fraction] = isHours ? [last, undefined] : [dashed, last];
  const end = start + all.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/[\d\p{L}/¯-]$|\d[.,:]$/u.test(before)) return undefined;
  if (!(listed ? listedTime(before, first, second, third) : toldTime(text, before, end, first, second, third)))
    return undefined;
  const fields = [first, second];
  const separators = [':'];
  if (third !== undefined) {
    fields.push(third);
    separators.push(':');
  } else if (fraction !== undefined) {
    fields.push(fraction);
    separators.push('.');
  }
  return { start, end, form: 'clock', fields, separators, unit: false };
}

/** An age class stands behind a comma or in brackets, and spans five years or ten. */
function listedTime(before: string, first: string, second: string, third: string | undefined): boolean {
  if (third !== undefined) return true;
  const span = +second - +first;
  return !(/[,(]\s?$/u.test(before) && +first % 5 === 0 && (span === 4 || span === 9));
}

function toldTime(
  text: string,
  before: string,
  end: number,
  first: string,
  second: string,
  third: string | undefined,
): boolean {
  // `(1-42-34)`, not `(1-12-25)`, which is a day
  if (third !== undefined && /\p{L}\s\($/u.test(before) && text[end] === ')') return +first < 10 && +second > 12;
  // `Roe 30-42 (291st out of 456)`, `came in at 22-57 (18th)`
  if (+first > 9 && /\p{L}\s$/u.test(before) && /^\s\(\d{1,4}(?:st|nd|rd|th)\b/u.test(text.slice(end, end + 10)))
    return true;
  if (NEXT_IN_ROW.test(before) && /^(?:$|[.,;]|\s(?:[PS]B|\(|and\s))/u.test(text.slice(end, end + 6))) return true;
  if (!AFTER.test(text.slice(end, end + 12))) return false;
  return CUE.test(before) && (third !== undefined || first.length === 2 || FINISHED_IN.test(before));
}
