/** Times told with unit words: `two hours, four minutes and nine seconds`, `2h07:41`, `59min 12`, `three hundredths of a second`. */

import { matchAt } from '../../matches.js';
import { NUMBER_WORD, numberOfWords } from '../numbers.js';
import type { MarkMention } from './mention.js';

const NUMBER = new RegExp(`(?:(\\d{1,3})(?:\\.(\\d{1,3}))?|(${NUMBER_WORD}|an?\\b))`, 'iuy');
const TIME_UNIT =
  /[\s:-]?\s?(?:(hours?|hrs?\.?|h)|(minutes?|mins?\.?|min)|(seconds?|secs?\.?|s)|(m))(?!\p{L}|-\p{L})/iuy;
const CONNECTOR = /(?:\s?[,:]\s?|\s)?(and\s)?/iuy;
const TAIL_OF_HOURS = /(\d{1,2})(?:[:.'’′](\d{2}))?(?:[.,](\d{1,2}))?["”″]?(?!\d|[.,:]\d|\s?\p{L}{0,2}\/)/uy;
const TAIL_OF_MINUTES = /(\d{1,2})(?:[.:,"”″](\d{1,3}))?(?!\d|[.,:]\d)(\s?(?:seconds?|secs?|s)(?!\p{L}))?/iuy;
const FRACTION_OF_SECOND = /\s?(?:and|,)\s(\d{1,2})\s(?:(?:micro|milli)seconds|hundredths(?:\sof\sa\ssecond)?)\b/iuy;
const ROUNDED = /\s(?:dead|flat)\b/iuy;
const GAP_NOUN = /\s(?:win|victory|lead|margin|gap|advantage|cushion|defeat|deficit)\b/iuy;
const GAP_WORD =
  /\s(?:behind|back|ahead|clear|faster|slower|quicker|later|adrift|off|outside|inside|shy|short|up|down|apart|better|further|in\sfront|in\sarrears|too\s)\b/iuy;
const LIMIT_BEFORE =
  /\b(?:by|within|than|nearly|almost|about|around|just|under|over|barely|only|half|of|last|whole|full)\s(?:half\s)?$/iu;
const NOT_TAKEN =
  /\s(?:ago|earlier|before|a\s(?:day|week)|per|of|race|run|walk|drive|walks?|time\strial|after|read|video)\b/iuy;
const PARTS: Record<string, string> = { tenth: '1', hundredth: '2', thousandth: '3' };
const PART_OF_SECOND = new RegExp(
  `(?:(\\d{1,3})|(${NUMBER_WORD}|an?\\b))[\\s-](?:(tenth|hundredth|thousandth)s?|(10th|100th|1000th)s?)(?!\\p{L}|-\\p{L})(\\sof\\sa(?:\\ssecond|\\ssec)\\b)?`,
  'iuy',
);
const POINT_OF_SECOND = /\.(\d{1,3})(\s?(?:of\sa\ssecond|seconds?|secs?|s)(?!\p{L}))?/iuy;

interface Quantity {
  whole: string;
  fraction: string | undefined;
  article: boolean;
  word: boolean;
  end: number;
}

function quantityAt(text: string, at: number): Quantity | undefined {
  const found = matchAt(NUMBER, text, at);
  if (!found) return undefined;
  const [all, whole, fraction, word] = found;
  const value = whole ?? String(numberOfWords(word!) ?? '');
  if (value === '') return undefined;
  return { whole: value, fraction, article: /^an?$/i.test(word ?? ''), word: word !== undefined, end: at + all.length };
}

/** Whether `m` after a number is the minutes: seconds follow. `2m 36cm` and `40m` are metres. */
function minutesGoOn(text: string, end: number): boolean {
  return /^\s?\d{1,2}(?:[.:]\d{1,2}(?!\d)(?!\s?(?:m|cm)\b)|\s?s(?:ecs?|econds?)?(?!\p{L}))/iu.test(
    text.slice(end, end + 14),
  );
}

const RANK: readonly string[] = ['h', 'min', 's'];

/** The place of a matched unit in hours, minutes, seconds; -1 for an `m` that means metres. */
function rankOf(unit: RegExpExecArray, before: number, text: string, end: number): number {
  if (unit[1] !== undefined) return 0;
  if (unit[2] !== undefined) return 1;
  if (unit[3] !== undefined) return 2;
  return before === 0 || minutesGoOn(text, end) ? 1 : -1;
}

/** A duration that starts at `start`, or undefined. */
export function durationAt(text: string, start: number, to: number): MarkMention | undefined {
  const fields: string[] = [];
  const separators: string[] = [];
  let rank = -1;
  let at = start;
  let end = start;
  let words = 0;
  let hyphen = false;
  let article = false;
  let mustHaveUnit = false;
  for (;;) {
    const number = quantityAt(text, at);
    if (!number) break;
    const unit = matchAt(TIME_UNIT, text, number.end);
    const next = unit ? rankOf(unit, rank, text, number.end + unit[0].length) : -1;
    if (unit && next > rank) {
      if (number.fraction !== undefined && next !== 2) break;
      if (number.article && words > 0 && next !== 2) break;
      if (rank === 0 && next === 2) {
        fields.push('00');
        separators.push('min');
      }
      fields.push(number.whole);
      separators.push(RANK[next]!);
      if (number.fraction !== undefined) {
        separators[separators.length - 1] = '.';
        fields.push(number.fraction);
      }
      if (words === 0) {
        hyphen = unit[0].startsWith('-');
        article = number.article;
        // `the 1990s`, `her 30s`
        if (
          next === 2 &&
          unit[3] === 's' &&
          unit[0] === 's' &&
          number.fraction === undefined &&
          /0$|^\d$/.test(number.whole) &&
          +number.whole >= 20
        ) {
          return undefined;
        }
      }
      words += 1;
      rank = next;
      end = number.end + unit[0].length;
      if (rank === 2) {
        const part = number.fraction === undefined ? matchAt(FRACTION_OF_SECOND, text, end) : null;
        if (part) {
          separators[separators.length - 1] = '.';
          fields.push(part[1]!.padStart(2, '0'));
          end += part[0].length;
        }
        break;
      }
      const connector = matchAt(CONNECTOR, text, end)!;
      mustHaveUnit = connector[0].includes(',') || connector[1] !== undefined;
      at = end + connector[0].length;
      continue;
    }
    if (rank < 0 || rank === 2 || number.word || mustHaveUnit) break;
    const tail = matchAt(rank === 0 ? TAIL_OF_HOURS : TAIL_OF_MINUTES, text, at);
    if (!tail || at + tail[0].length > to) break;
    if (rank === 0) {
      if (tail[3] !== undefined && tail[2] === undefined) break;
      fields.push(tail[1]!);
      if (tail[2] !== undefined) {
        fields.push(tail[2]);
        separators.push(tail[3] !== undefined ? '.' : ':');
        // the separator between minutes and seconds stands before the one that leads the fraction
        if (tail[3] !== undefined) {
          separators[separators.length - 1] = ':';
          separators.push('.');
          fields.push(tail[3]);
        }
      }
    } else {
      fields.push(tail[1]!);
      if (tail[2] !== undefined) {
        separators.push('.');
        fields.push(tail[2]);
      }
    }
    end = at + tail[0].length;
    words += 1;
    break;
  }
  // the point of `sec.` is the sentence's
  if (words > 0 && text[end - 1] === '.') end -= 1;
  if (words === 0 || end > to) return undefined;
  if (words === 1) {
    // `a 12-second lead` is a gap, `a 15-second PB`, `two second places` are not
    const singular = /(?:second|minute|hour)$/i.test(text.slice(start, end)) && fields[0] !== '1';
    if ((hyphen || singular) && !matchAt(GAP_NOUN, text, end)) return undefined;
    if (article && !matchAt(GAP_WORD, text, end) && !LIMIT_BEFORE.test(text.slice(Math.max(0, start - 16), start))) {
      return undefined;
    }
    if (rank === 0 && /^(?:6|12|24|48)$/.test(fields[0]!)) return undefined;
    if (rank < 2 && matchAt(NOT_TAKEN, text, end)) return undefined;
  }
  const rounded = matchAt(ROUNDED, text, end);
  if (rounded) end += rounded[0].length;
  const form = words === 1 && rank === 2 ? 'seconds' : 'clock';
  if (separators.at(-1) === 's') separators.pop();
  return { start, end, form, fields, separators, unit: true };
}

/** `three hundredths of a second`, `two-hundredths`, `a tenth`, `.04 of a second` at `start`. */
export function partOfSecondAt(text: string, start: number, to: number): MarkMention | undefined {
  const point = matchAt(POINT_OF_SECOND, text, start);
  if (point) {
    const end = start + point[0].length;
    if (end > to || /^\d|^[.,:]\d/.test(text.slice(end, end + 2))) return undefined;
    const unit = point[2] !== undefined;
    return { start, end, form: unit ? 'seconds' : 'bare', fields: ['0', point[1]!], separators: ['.'], unit };
  }
  if (/^half\sa\ssecond\b/i.test(text.slice(start, start + 14))) {
    return { start, end: start + 13, form: 'seconds', fields: ['0', '5'], separators: ['.'], unit: true };
  }
  const found = matchAt(PART_OF_SECOND, text, start);
  if (!found) return undefined;
  const [all, digits, word, name, ordinal, ofSecond] = found;
  const end = start + all.length;
  if (end > to) return undefined;
  const count = digits === undefined ? numberOfWords(word!) : +digits;
  if (count === undefined) return undefined;
  // `a tenth title`, `one tenth place`
  if (
    count === 1 &&
    ofSecond === undefined &&
    !matchAt(GAP_WORD, text, end) &&
    !LIMIT_BEFORE.test(text.slice(Math.max(0, start - 16), start))
  )
    return undefined;
  const places = name ? +PARTS[name.toLowerCase()]! : ordinal!.length - 3;
  const thousandths = String(count).padStart(places, '0');
  if (thousandths.length > places) return undefined;
  return { start, end, form: 'seconds', fields: ['0', thousandths], separators: ['.'], unit: true };
}
