/** Points of combined events and teams. */
import { everyMatch, matchAt } from '../../matches.js';
import { NUMBER_WORD, numberOfWords } from '../numbers.js';
import type { MarkMention } from './mention.js';

const POINTS = new RegExp(
  `(?:(\\d{1,2})[,\\s](\\d{3})|(\\d{1,4})(?:\\.(\\d{1,2}))?|(${NUMBER_WORD}))[\\s-]?(?:points?|pts?|pt)(?!\\p{L})`,
  'iuy',
);

/** "with a score of 5819": four digits that the word before makes points. */
const SCORED = /\b(?:score|total|tally|haul)\sof\s(?:an?\s)?$/iu;
const SCORE = /(\d)[,\s]?(\d{3})(?![\d\p{L}]|[.,:/]\d)/uy;

/** `4,812 points`, `a score of 5819` at `start`. */
export function pointsAt(text: string, start: number, to: number): MarkMention | undefined {
  const score = SCORED.test(text.slice(Math.max(0, start - 16), start)) ? matchAt(SCORE, text, start) : null;
  if (score && start + score[0].length <= to)
    return points(start, start + score[0].length, [score[1]! + score[2]!], true);
  const found = matchAt(POINTS, text, start);
  if (!found || start + found[0].length > to) return undefined;
  const [all, thousands, rest, whole, decimals, word] = found;
  const value = thousands === undefined ? (whole ?? String(numberOfWords(word!) ?? '')) : thousands + rest!;
  if (value === '') return undefined;
  return points(start, start + all.length, decimals === undefined ? [value] : [value, decimals], true);
}

const points = (start: number, end: number, fields: string[], unit: boolean): MarkMention => ({
  start,
  end,
  form: 'points',
  fields,
  separators: fields.length > 1 ? ['.'] : [],
  unit,
});

/** Points without the word behind them: `31`, `97.5`, `6,401`. */
export const barePoints = (digits: string, start: number): MarkMention =>
  points(start, start + digits.length, digits.replace(',', '').split('.'), false);

/** A combined event's total alone in brackets: `(6,255)`. */
const BRACKETED = /\((\d,\d{3}|[3-9]\d{3})(?=\))/g;

/** … and in a report of a heptathlon or decathlon also without brackets: `with 6806`, `on 6,428`, `Warner's 8795`. */
const TOLD =
  /(?<=(?<!\p{L})(?:with|on|to|of|scor(?:ed|ing)|total(?:l?ed|l?ing)?|amass(?:ed|ing)|had|has|by|'s|,) )([3-9],?\d{3})(?=[.;)]| (?:and|points?|to|from|ahead|which|also|was|after|with|but|for|in|,)(?!\p{L})|, (?!\d))/gu;

/**
 * Totals without the word `points`.
 *
 * @param combined the article tells of a combined event, so that four digits in a sentence can be its points
 */
export function findTotals(text: string, from: number, to: number, combined: boolean): MarkMention[] {
  const piece = text.slice(from, to);
  const found = [...everyMatch(piece, BRACKETED), ...(combined ? everyMatch(piece, TOLD) : [])];
  return found.map((match) => {
    const digits = match[1] as string;
    return barePoints(digits, from + match.index + match[0].indexOf(digits));
  });
}
