import { matchAt } from '../../matches.js';
import { NUMBER_WORD } from '../numbers.js';
import { durationAt, partOfSecondAt, pointedAt } from './duration.js';
import {
  barredBefore,
  datedFields,
  daytimeAfter,
  otherUnitAfter,
  paceAfter,
  signedBefore,
  stampBefore,
} from './guards.js';
import { hyphenedAt } from './hyphened.js';
import { feetAt, lengthAt } from './length.js';
import type { MarkMention } from './mention.js';
import { pointsAt } from './points.js';

/** Where a quantity can start: a digit, a point before digits, a number word, an article before a unit. */
const START = new RegExp(
  `(?<![\\p{L}\\d])(?:${NUMBER_WORD}|half\\sa\\ssecond|an?(?=\\s(?:second|minute|hour|tenth|hundredth|thousandth|10th|100th|centimet|metre|meter)))|\\d|(?<![\\p{L}\\d.)])\\.(?=\\d)`,
  'giu',
);
const NUMERIC = /[\d.,:;/]*\d/uy;
const TIME_WORD =
  /\s?(?:seconds?|secs?|s|minutes?|mins?|min|hours?|hrs?|hr|h)(?![\p{L}\d]|-\p{L}|\/)\.?(?=$|[\s.,;:)!?\]|'"¯-])/iuy;
const MARKED_CLOCK = new RegExp(
  [
    // 2:05:33, 2:07.41, 1::25:09, 41:23, 8:06.90, 1; 46.20, 29:4.07, 36:.10.2, 7:4418, 1: 59.40, 2:05:33.4, m:ss,hh
    '(\\d{1,3})(::|:\\.|:\\s(?=\\d\\d\\.\\d\\d)|:|;\\s(?=\\d\\d\\.\\d)|;)(\\d{4}(?![\\d.:])|\\d{1,2})(?:([:.,])(\\d{1,3}))?(?:([.:,])(\\d{1,2}))?',
    // 2.58.17, 28.29.42, 2.05:33
    '(\\d{1,2})(\\.)(\\d{2})([.:])(\\d{4}|\\d{1,2})(?:([.])(\\d{1,2}))?',
  ].join('|'),
  'uy',
);
// 4'14"74, 12"84, 12''84, 41'23
const PRIMES = /(\d{1,3})(?:'\s?(\d{2})(?:("|''|\.|,)(\d{1,2}))?|("|'')(\d{1,2}))(?!\d)(?:"|'')?/uy;
/** `6.12w` had the wind behind it; `20.94/1.1` says how much. */
const DECIMAL = /(\d{1,3})\.(\d{1,3})(?=(?:w|[pPsS][bB])?(?![\d\p{L}]|[.,:]\d|\/(?![+-]?\d\.\d(?!\d))\d))/uy;
const DECIMAL_COMMA = /(\d{1,2}),(\d{2})(?![\d\p{L}]|[.,:/]\d)/uy;
const DECIMAL_UNIT = /(\d{1,3})[.,](\d{1,3})\s?-?(?:seconds?|secs?|s)(?![\p{L}\d]|-\p{L})/iuy;

/** Digits with separators and without unit words between them. */
function clockAt(text: string, start: number, to: number): MarkMention | undefined {
  const found = matchAt(MARKED_CLOCK, text, start);
  if (!found) return primesAt(text, start, to);
  const groups = found.slice(1).filter((group) => group !== undefined);
  const fields = groups.filter((_, at) => at % 2 === 0);
  const separators = groups.filter((_, at) => at % 2 === 1).map(plainSeparator);
  let end = start + found[0].length;
  if (end > to || /^[\d/]|^[.:]\d|^\p{L}\p{L}\d/u.test(text.slice(end, end + 3))) return undefined;
  const [, second, third] = fields as [string, string, string | undefined];
  // `2:1` is a score or a ratio; `29:4.07` has lost a zero
  if (second.length === 1 && separators[1] !== '.') return undefined;
  if (second.length === 4) {
    if (third !== undefined) return undefined;
    fields.splice(1, 1, second.slice(0, 2), second.slice(2));
    separators.push('.');
  }
  const dotted = separators.every((sign) => sign === '.');
  if (dotted && ((third !== undefined && third.length > 2) || datedFields(text, start, fields))) return undefined;
  if (
    fields.length === 2 &&
    (daytimeAfter(text, end) ||
      (/^0\d$/.test(fields[0] as string) && AT_HOUR.test(text.slice(Math.max(0, start - 4), start))))
  )
    return undefined;
  if (stampBefore(text, start, fields)) return undefined;
  if (paceAfter(text, end)) return undefined;
  const unit = matchAt(TIME_WORD, text, end);
  if (unit && end + unit[0].length <= to) end += unit[0].length;
  return { start, end: trimPoint(text, end, unit !== null), form: 'clock', fields, separators, unit: unit !== null };
}

/** "It was +26 at 09:00" */
const AT_HOUR = /(?:^|[\s(])at\s$/iu;

const plainSeparator = (sign: string, at: number): string =>
  /^[:;]/.test(sign) ? ':' : sign === ',' && at > 0 ? '.' : sign;

/** A full stop after an abbreviated unit that ends the sentence stays outside. */
const trimPoint = (text: string, end: number, unit: boolean): number => (unit && text[end - 1] === '.' ? end - 1 : end);

function primesAt(text: string, start: number, to: number): MarkMention | undefined {
  const found = matchAt(PRIMES, text, start);
  if (!found) return undefined;
  const [all, first, seconds, point, hundredths, , tail] = found;
  const end = start + all.length;
  if (end > to) return undefined;
  if (seconds === undefined) {
    return { start, end, form: 'seconds', fields: [first!, tail!], separators: ['.'], unit: true };
  }
  const fields = [first!, seconds];
  const separators = ['min'];
  if (point !== undefined) {
    fields.push(hundredths!);
    separators.push('.');
  }
  return { start, end, form: 'clock', fields, separators, unit: true };
}

function decimalAt(text: string, start: number, to: number): MarkMention | undefined {
  const seconds = matchAt(DECIMAL_UNIT, text, start);
  if (seconds && start + seconds[0].length <= to) {
    return {
      start,
      end: start + seconds[0].length,
      form: 'seconds',
      fields: [seconds[1]!, seconds[2]!],
      separators: ['.'],
      unit: true,
    };
  }
  const bare = matchAt(DECIMAL, text, start) ?? commaAt(text, start);
  if (!bare || start + bare[0].length > to) return undefined;
  const end = start + bare[0].length;
  const fields = [bare[1]!, bare[2]!];
  const aided = bare[2]!.length === 2 && text[end] === 'w';
  if (aided) return { start, end: end + 1, form: 'bare', fields, separators: ['.'], unit: false };
  if (otherUnitAfter(text, end) || daytimeAfter(text, end) || paceAfter(text, end)) return undefined;
  if (/^[\s-]?(?:km|kilomet|mile|m\b|metre|meter|k\b|inch|feet|ft)/i.test(text.slice(end, end + 10))) return undefined;
  return { start, end, form: 'bare', fields, separators: ['.'], unit: false };
}

/** "a personal best 44,80": South African copy sets a comma, which two digits behind it tell from thousands. */
function commaAt(text: string, start: number): RegExpExecArray | null {
  const found = matchAt(DECIMAL_COMMA, text, start);
  if (!found) return null;
  const before = text.slice(Math.max(0, start - 9), start);
  const after = text.slice(start, start + 14);
  const told =
    /\b(?:in|of|at|with|best|clocked|ran|timed)\s$/iu.test(before) ||
    // "Herbert (49,96)", "a 54,60 victory"
    (/\p{L}\s\($/u.test(before) && /^\d{1,2},\d\d\)/u.test(after)) ||
    (/\b(?:an?|his|her)\s$/iu.test(before) && /^\d{1,2},\d\d\s(?:victory|win|run)/iu.test(after));
  return told ? found : null;
}

/**
 * Every quantity that could be a mark or a gap, sorted, without overlaps, in time linear in the length of the text.
 *
 * Winds, times of day, dates, money, ages and the lengths of events and courses are left alone.
 *
 * @param text the article
 * @param from UTF-16 offset at which the search starts
 * @param to UTF-16 offset at which it ends
 * @param listed whether the text is a row of a list, where `29-23` is a time without words that say so
 */
export function findMarks(text: string, from: number, to: number, listed = false): MarkMention[] {
  const mentions: MarkMention[] = [];
  // the search must not run on beyond `to`, where there may be no hit for long
  const window = text.slice(0, to);
  START.lastIndex = from;
  for (let hit = START.exec(window); hit; hit = START.exec(window)) {
    const start = hit.index;
    const mention = markAt(text, start, to, listed);
    if (mention) {
      mentions.push(mention);
      START.lastIndex = mention.end;
    } else if (/[\d.]/.test(hit[0])) {
      START.lastIndex = Math.max(start + 1, start + (matchAt(NUMERIC, text, start)?.[0].length ?? 1));
    }
  }
  return mentions;
}

function markAt(text: string, start: number, to: number, listed: boolean): MarkMention | undefined {
  if (/\d/.test(text[start]!) && barredBefore(text, start)) return undefined;
  const hyphened = hyphenedAt(text, start, to, listed);
  if (hyphened) return hyphened;
  const pointed = pointedAt(text, start, to);
  if (pointed) return pointed;
  const signed = signedBefore(text, start);
  const feet = feetAt(text, start, to);
  if (feet && !feetIsTime(feet)) return feet;
  const duration = durationAt(text, start, to);
  if (duration) return signed && duration.form === 'seconds' ? undefined : duration;
  const clock = clockAt(text, start, to);
  if (clock) return clock;
  if (feet) return feet;
  const points = pointsAt(text, start, to);
  if (points) return points;
  const part = partOfSecondAt(text, start, to);
  if (part) return part;
  const length = lengthAt(text, start, to);
  if (length) return signed ? undefined : length;
  const decimal = decimalAt(text, start, to);
  return decimal && signed && +`${decimal.fields[0]}.${decimal.fields[1]}` < 10 ? undefined : decimal;
}

/** `4'08"` is a time: inches are not written with a leading zero after a prime. */
const feetIsTime = (feet: MarkMention): boolean =>
  feet.separators[0] === "'" && feet.fields[1]!.length === 2 && feet.fields[1]!.startsWith('0');
