/** Times told with unit words: `two hours, four minutes and nine seconds`, `2h07:41`, `59min 12`, `three hundredths of a second`. */

import { matchAt } from '../../matches.js';
import { NUMBER_WORD, numberOfWords } from '../numbers.js';
import type { MarkMention } from './mention.js';

const NUMBER = new RegExp(
  `(?:(\\d{1,3})(?:(?:\\.|,(?=\\d\\d?\\s?s(?:ecs?|econds?)\\b))(\\d{1,3}))?|(${NUMBER_WORD}|an?\\b))`,
  'iuy',
);
const TIME_UNIT =
  /[\s:-]?\s?(?:(hours?|hrs?\.?|h)|(minutes?|mins?\.?|min)|(seconds?|secs?\.?|s)|(m))(?!\p{L}|-\p{L})/iuy;
const CONNECTOR = /(?:\s?[,:]\s?|\s)?(and\s)?/iuy;
const TAIL_OF_HOURS = /(\d{1,2})(?:[:.'](\d{2}))?(?:[.,](\d{1,2}))?"?(?!\d|[.,:]\d|\s?\p{L}{0,2}\/)/uy;
const TAIL_OF_MINUTES = /(\d{1,2})(?:[.:,"](\d{1,3}))?(?!\d|[.,:]\d)(\s?(?:seconds?|secs?|s)(?!\p{L}))?/iuy;
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

/** The units by their rank, the greatest first. */
const RANK: readonly string[] = ['h', 'min', 's'];
const HOURS = 0;
const MINUTES = 1;
const SECONDS = 2;

interface Unit {
  rank: number;
  printed: string;
  end: number;
}

/** The unit of time behind a number, when it is smaller than the one before. */
function unitAt(text: string, at: number, before: number): Unit | undefined {
  const found = matchAt(TIME_UNIT, text, at);
  if (!found) return undefined;
  const end = at + found[0].length;
  const rank = rankOf(found, before === HOURS || minutesGoOn(text, end));
  return rank > before ? { rank, printed: found[0], end } : undefined;
}

/** @param goesOn an `m` is of minutes; else it is of metres, and the rank is -1 */
function rankOf([, hours, minutes, seconds]: RegExpExecArray, goesOn: boolean): number {
  if (hours !== undefined) return HOURS;
  if (minutes !== undefined) return MINUTES;
  if (seconds !== undefined) return SECONDS;
  return goesOn ? MINUTES : -1;
}

/** Whether `m` after a number is the minutes: seconds follow. `2m 36cm` and `40m` are metres. */
function minutesGoOn(text: string, end: number): boolean {
  // "Ada Roe 100m 11.99", "60m 7.12": the race, and the time over it.
  const number = Number(/(\d+)\s?m$/iu.exec(text.slice(Math.max(0, end - 8), end))?.[1] ?? 0);
  if (number >= 100 || (number === 60 && /^\s?\d{1,2}\.\d\d(?!\d)/u.test(text.slice(end, end + 8)))) return false;
  return /^\s?\d{1,2}(?:[.:]\d{1,2}(?!\d)(?!\s?(?:m|cm)\b)|\s?s(?:ecs?|econds?)?(?!\p{L}))/iu.test(
    text.slice(end, end + 14),
  );
}

/** `1h.06.25`, `50m.33`, `2m.05.3`: a stop behind the unit. */
const POINTED = /(?:(\d{1,2})h\.(\d{2})(?:m?\.(\d{2}))?|(\d{1,3})m\.(\d{2})(?:s?\.(\d{1,2}))?)(?![\d\p{L}]|[.:]\d)/iuy;

/** A time with a stop behind its hours or minutes at `start`. */
export function pointedAt(text: string, start: number, to: number): MarkMention | undefined {
  const found = matchAt(POINTED, text, start);
  if (!found || start + found[0].length > to) return undefined;
  const [all, hours, minutes, seconds, first, second, part] = found;
  const fields = [hours, minutes, seconds, first, second, part].filter((field) => field !== undefined);
  const separators = hours === undefined ? [':', '.'] : ['h', ':'];
  return {
    start,
    end: start + all.length,
    form: 'clock',
    fields,
    separators: separators.slice(0, fields.length - 1),
    unit: true,
  };
}

/** What has been read of a duration, from the left. */
interface Told {
  fields: string[];
  separators: string[];
  /** How many numbers, fractions apart. */
  numbers: number;
  /** Of the last unit. */
  rank: number;
  end: number;
  /** How the first number is told: `a 12-second lead`, `an hour`. */
  hyphen: boolean;
  article: boolean;
}

/** A duration that starts at `start`, or undefined. */
export function durationAt(text: string, start: number, to: number): MarkMention | undefined {
  const told = toldAt(text, start, to);
  // the point of `sec.` is the sentence's
  if (told.numbers > 0 && text[told.end - 1] === '.') told.end -= 1;
  if (told.numbers === 0 || told.end > to) return undefined;
  if (told.numbers === 1 && !standsAlone(text, start, told)) return undefined;
  const { fields, separators } = told;
  const end = told.end + (matchAt(ROUNDED, text, told.end)?.[0].length ?? 0);
  const form = told.numbers === 1 && told.rank === SECONDS ? 'seconds' : 'clock';
  if (separators.at(-1) === 's') separators.pop();
  return { start, end, form, fields, separators, unit: true };
}

/** Numbers with ever smaller units, and one without a unit behind them: `2h 05:19`, `four minutes 14.74`. */
function toldAt(text: string, start: number, to: number): Told {
  const told: Told = { fields: [], separators: [], numbers: 0, rank: -1, end: start, hyphen: false, article: false };
  let needsUnit = false;
  for (let at = start; told.rank !== SECONDS; ) {
    const number = quantityAt(text, at);
    if (!number) break;
    const unit = unitAt(text, number.end, told.rank);
    if (!unit) {
      if (told.numbers > 0 && !number.word && !needsUnit) addTail(told, text, at, to);
      break;
    }
    // "two hours 30.02 minutes": the seconds stand behind the stop.
    if (unit.rank === MINUTES && told.rank === HOURS && /^[0-5]\d$/.test(number.fraction ?? '')) {
      told.fields.push(number.whole, number.fraction!);
      told.separators.push(':');
      told.numbers += 1;
      told.rank = SECONDS;
      told.end = unit.end;
      break;
    }
    if (unit.rank !== SECONDS && (number.fraction !== undefined || (number.article && told.numbers > 0))) break;
    if (told.numbers === 0 && isDecade(number, unit)) break;
    addUnit(told, number, unit, text);
    const connector = matchAt(CONNECTOR, text, told.end)!;
    needsUnit = connector[0].includes(',') || connector[1] !== undefined;
    at = told.end + connector[0].length;
  }
  return told;
}

/** `the 1990s`, `her 30s`. */
const isDecade = ({ whole, fraction }: Quantity, { printed }: Unit): boolean =>
  printed === 's' && fraction === undefined && /0$|^\d$/.test(whole) && +whole >= 20;

function addUnit(told: Told, number: Quantity, unit: Unit, text: string): void {
  const { fields, separators } = told;
  if (told.numbers === 0) {
    told.hyphen = unit.printed.startsWith('-');
    told.article = number.article;
  }
  if (told.rank === HOURS && unit.rank === SECONDS) {
    fields.push('00');
    separators.push('min');
  }
  told.numbers += 1;
  told.rank = unit.rank;
  told.end = unit.end;
  const part =
    unit.rank === SECONDS && number.fraction === undefined ? matchAt(FRACTION_OF_SECOND, text, unit.end) : null;
  const fraction = number.fraction ?? part?.[1]?.padStart(2, '0');
  fields.push(number.whole);
  if (fraction === undefined) separators.push(RANK[unit.rank]!);
  else {
    fields.push(fraction);
    separators.push('.');
  }
  if (part) told.end += part[0].length;
}

/** The minutes and seconds without a unit behind hours, the seconds behind minutes. */
function addTail(told: Told, text: string, at: number, to: number): void {
  const { fields, separators } = told;
  const tail = matchAt(told.rank === HOURS ? TAIL_OF_HOURS : TAIL_OF_MINUTES, text, at);
  if (!tail || at + tail[0].length > to) return;
  const [all, first, second, fraction] = tail;
  if (told.rank === HOURS && fraction !== undefined && second === undefined) return;
  fields.push(first!);
  if (second !== undefined) {
    fields.push(second);
    separators.push(told.rank === HOURS ? ':' : '.');
    if (told.rank === HOURS && fraction !== undefined) {
      fields.push(fraction);
      separators.push('.');
    }
  }
  told.numbers += 1;
  told.end = at + all.length;
}

/** Whether one number with its unit is a time or a gap by itself. */
function standsAlone(text: string, start: number, { fields, rank, end, hyphen, article }: Told): boolean {
  // `a 12-second lead` is a gap, `a 15-second PB`, `two second places` are not
  const singular = /(?:second|minute|hour)$/i.test(text.slice(start, end)) && fields[0] !== '1';
  if ((hyphen || singular) && !matchAt(GAP_NOUN, text, end)) return false;
  if (article && !matchAt(GAP_WORD, text, end) && !isLimited(text, start)) return false;
  // the length of a race
  if (rank === HOURS && /^(?:6|12|24|48)$/.test(fields[0]!)) return false;
  return rank === SECONDS || !matchAt(NOT_TAKEN, text, end);
}

/** `by a second`, `within an hour`. */
const isLimited = (text: string, start: number): boolean =>
  LIMIT_BEFORE.test(text.slice(Math.max(0, start - 16), start));

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
  if (count === 1 && ofSecond === undefined && !matchAt(GAP_WORD, text, end) && !isLimited(text, start))
    return undefined;
  const places = name ? +PARTS[name.toLowerCase()]! : ordinal!.length - 3;
  const thousandths = String(count).padStart(places, '0');
  if (thousandths.length > places) return undefined;
  return { start, end, form: 'seconds', fields: ['0', thousandths], separators: ['.'], unit: true };
}
