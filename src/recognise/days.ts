/** Days, years and other times that anchor a sentence: `on Friday`, `last year`, `in 2023`, `13 April this year`. */

import { anyMonthStem, anyWeekdayStem, printedMonth, printedWeekday } from '../english/lexicon/days.js';
import { anchored } from './anchored.js';

export interface DayMention {
  start: number;
  end: number;
  kind: 'weekday' | 'date' | 'year' | 'relative';
}

const DATES = new RegExp(
  [
    `(?<weekday>(?<!\\p{L})${printedWeekday}(?:'s)?(?:\\s(?:night|evening|morning|afternoon))?(?:\\s\\(\\d{1,2}(?:th|st|nd|rd)?(?:\\s${printedMonth})?\\))?(?!\\p{L}))`,
    `(?<date>(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-¯&/]\\s?\\d{1,2}(?:st|nd|rd|th)?)?\\s(?:of\\s)?${printedMonth}(?:,?\\s\\d{4})?|${printedMonth}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-¯&]\\s?\\d{1,2})?(?:,?\\s\\d{4})?)(?![\\p{L}\\d:.]\\d|\\p{L}|\\d))`,
    '(?<iso>\\d{4}-\\d{2}-\\d{2}|(?<![\\d.])(?:\\d{1,2}/\\d{1,2}/|(?<!\\d\\.\\d\\d\\.\\d\\d,?\\s(?:and\\s)?)(?!\\d\\.\\d\\d\\.\\d\\d,?\\s(?:and\\s)?\\d\\.\\d\\d\\.\\d\\d)(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.)(?:\\d{4}|\\d{2})(?![\\d.]\\d))',
    '(?<year>(?<![\\d.,:/$£¤-])(?:19|20)\\d{2}(?![\\d:]|[.,]\\d|(?:st|nd|rd|th)\\b|\\s?(?:m\\b|metres|meters|people|runners|spectators|athletes|finishers|points|entrants|participants|competitors)))',
    '(?<relative>(?<!\\p{L})(?:yesterday|today|tonight|last night|this (?:morning|afternoon|evening|weekend)|over the weekend|at the weekend|the weekend)(?!\\p{L}))',
  ].join('|'),
  'iuy',
);
/** Where a day can start. */
const DAY_START = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d|${anyWeekdayStem}|${anyMonthStem}|yesterday|to(?:day|night)|last night|this|over the|at the|the weekend)`,
  'giu',
);

/** "The Thornby 10 – 30 March 2014": no meeting lasts three weeks. */
const NUMBER_BEFORE = /^[1-9]\s?[-¯]\s(?=(?:2[2-9]|3\d)\D)|^10\s?[-¯]\s(?=(?:2[3-9]|3\d)\D)/u;

const SURNAME = new RegExp(`^\\s(?!${printedMonth}\\b)\\p{Lu}\\p{Ll}+(?:'s)?\\s(?:\\p{Ll}|\\()`, 'u');

/** The day phrases between two offsets. */
export function findDays(text: string, from: number, to: number): DayMention[] {
  const mentions: DayMention[] = [];
  for (const match of anchored(text.slice(from, to), DAY_START, DATES)) {
    const groups = match.groups ?? {};
    // "sun", "sat", "may" in lower case are words.
    if (groups['weekday'] !== undefined && !/^\p{Lu}/u.test(match[0])) continue;
    // "Sun Qihao won": a name.
    if (match[0] === 'Sun' && SURNAME.test(text.slice(from + match.index + 3, from + match.index + 40))) continue;
    if (groups['date'] !== undefined && !/\p{Lu}/u.test(match[0])) continue;
    const kind = groups['weekday'] ? 'weekday' : groups['year'] ? 'year' : groups['relative'] ? 'relative' : 'date';
    const [number = ''] = (groups['date'] && NUMBER_BEFORE.exec(match[0])) || [];
    const start = from + match.index;
    mentions.push({ start: start + number.length, end: start + match[0].length, kind });
  }
  return mentions;
}
