/** Days, years and other times that anchor a sentence: `on Friday`, `last year`, `in 2023`, `13 April this year`. */

import { anchored } from './anchored.js';

export interface DayMention {
  start: number;
  end: number;
  kind: 'weekday' | 'date' | 'year' | 'relative';
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)';
const DATES = new RegExp(
  [
    `(?<weekday>(?<!\\p{L})${DAY}(?:'s|’s)?(?:\\s(?:night|evening|morning|afternoon))?(?:\\s\\(\\d{1,2}(?:th|st|nd|rd)?(?:\\s${MONTH})?\\))?(?!\\p{L}))`,
    `(?<date>(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–&/]\\s?\\d{1,2}(?:st|nd|rd|th)?)?\\s(?:of\\s)?${MONTH}(?:,?\\s\\d{4})?|${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–&]\\s?\\d{1,2})?(?:,?\\s\\d{4})?)(?![\\p{L}\\d:.]\\d|\\p{L}|\\d))`,
    '(?<iso>\\d{4}-\\d{2}-\\d{2}|(?<![\\d.])\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?![\\d.]\\d))',
    '(?<year>(?<![\\d.,:/$£€-])(?:19|20)\\d{2}(?![\\d:]|[.,]\\d|\\s?(?:m\\b|metres|meters|people|runners|spectators|athletes|finishers|points|entrants|participants|competitors)))',
    '(?<relative>(?<!\\p{L})(?:yesterday|today|tonight|last night|this (?:morning|afternoon|evening|weekend)|over the weekend|at the weekend|the weekend)(?!\\p{L}))',
  ].join('|'),
  'iuy',
);
/** Where a day can start. */
const DAY_START =
  /(?<![\p{L}\d])(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yesterday|to(?:day|night)|last night|this|over the|at the|the weekend)/giu;

/** The day phrases between two offsets. */
export function findDays(text: string, from: number, to: number): DayMention[] {
  const mentions: DayMention[] = [];
  for (const match of anchored(text.slice(from, to), DAY_START, DATES)) {
    const groups = match.groups ?? {};
    // "sun", "sat", "may" in lower case are words.
    if (groups['weekday'] !== undefined && !/^\p{Lu}/u.test(match[0])) continue;
    if (groups['date'] !== undefined && !/\p{Lu}/u.test(match[0])) continue;
    const kind = groups['weekday'] ? 'weekday' : groups['year'] ? 'year' : groups['relative'] ? 'relative' : 'date';
    const start = from + (match.index as number);
    mentions.push({ start, end: start + match[0].length, kind });
  }
  return mentions;
}
