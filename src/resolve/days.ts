/** Which day a race was held, from the words that say so and the day of publication. */
import { anyMonthStem, anyWeekdayStem, holidays } from '../english/lexicon/days.js';
import { isoDay, shift, weekdayNumber, weekdayOf } from '../knowledge/calendar.js';
import { printedDay, printedMonthDay } from '../read/dates.js';

/** What relative days are counted from. */
export interface Calendar {
  /** ISO day of publication, when known. */
  published: string | undefined;
  /** How `03/04/2026` is read. */
  dateOrder: 'dmy' | 'mdy';
}

const WEEKDAY = new RegExp(`(?<!\\p{L})(${anyWeekdayStem})(?:s|nes|rs?|ur)?(?:day)?(?!\\p{L})`, 'iu');
const MONTH_NAME = new RegExp(`(?<!\\p{L})(?:${anyMonthStem})`, 'iu');
const RANGE = /\d(?:st|nd|rd|th)?\s?[-¯&]\s?\d|\d\/\d{1,2}(?:st|nd|rd|th)?\s\p{L}/u;

/**
 * The ISO day that a phrase names, or undefined when it names none that is over.
 *
 * @param phrase the words alone: `Friday night`, `yesterday`, `Saturday (28)`, `Sunday 12 June 2011`
 * @param calendar the day of publication
 * @param before what stands right before the phrase, for `last` and `next`
 * @param years years that the passage names, for a date that prints none
 */
export function dayOf(
  phrase: string,
  calendar: Calendar,
  before = '',
  years: readonly number[] = [],
): string | undefined {
  if (/(?:^|\s)(?:next|this coming|the following|every|each|most|until|by)\s+(?:\S+\s)?$/iu.test(before))
    return undefined;
  const { published } = calendar;
  const named = WEEKDAY.exec(phrase)?.[1];
  const weekday = named === undefined ? undefined : weekdayNumber(named);
  if (!RANGE.test(phrase)) {
    const absolute = absoluteDay(phrase, calendar, weekday, years);
    if (absolute !== undefined) return published !== undefined && absolute > published ? undefined : absolute;
    if (MONTH_NAME.test(phrase.replace(WEEKDAY, ''))) return undefined;
  }
  if (published === undefined) return undefined;
  if (weekday !== undefined) {
    const inMonth = /\((\d{1,2})(?:st|nd|rd|th)?\)/u.exec(phrase)?.[1];
    const last = /(?:^|\s)last\s+$/iu.test(before) || /\slast$/iu.test(phrase);
    return inMonth ? dayInMonth(Number(inMonth), weekday, published) : latest(weekday, published, last);
  }
  if (/^yesterday|^last night/iu.test(phrase)) return shift(published, -1);
  if (/^(?:today|tonight|this (?:morning|afternoon|evening))/iu.test(phrase)) return published;
  return undefined;
}

/** A holiday by its name, the latest on or before the day of publication. */
export function holidayOf(name: string, published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const holiday = holidays.find(({ named }) => named.test(name));
  if (!holiday) return undefined;
  const year = Number(published.slice(0, 4));
  return [year, year - 1]
    .map((candidate) => {
      const { month, day, nth } = holiday;
      return isoDay(candidate, month, nth === undefined ? day : nthWeekday(candidate, month, day, nth));
    })
    .find((candidate) => candidate <= published);
}

function absoluteDay(
  phrase: string,
  { published, dateOrder }: Calendar,
  weekday: number | undefined,
  years: readonly number[],
): string | undefined {
  const words = phrase
    .replace(WEEKDAY, ' ')
    .replace(/[()]/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  if (!/\d/.test(words) || !(MONTH_NAME.test(words) || /\d[-./]\d{1,2}[-./]\d/.test(words))) return undefined;
  if (/\d{4}|\d[-./]\d{1,2}[-./]\d{2}/.test(words)) return printedDay(words, dateOrder);
  const found = printedMonthDay(words);
  if (!found) return undefined;
  const agrees = (day: string) => weekday === undefined || weekdayOf(day) === weekday;
  if (published !== undefined) {
    const year = Number(published.slice(0, 4));
    return [year, year - 1].map((y) => isoDay(y, found.month, found.day)).find((day) => day <= published);
  }
  // Without a day of publication only a year that the passage names, and the weekday confirms, will do.
  if (weekday === undefined) return undefined;
  const fitting = [...new Set(years)].map((year) => isoDay(year, found.month, found.day)).filter(agrees);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The latest such weekday on or before a day; with `last`, before it. */
function latest(weekday: number, published: string, last: boolean): string {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return shift(published, -(back === 0 && last ? 7 : back));
}

/** `Saturday (28)`: the latest 28th that is a Saturday. */
function dayInMonth(day: number, weekday: number, published: string): string | undefined {
  for (let back = 0; back < 62; back++) {
    const candidate = shift(published, -back);
    if (Number(candidate.slice(8)) === day) return weekdayOf(candidate) === weekday ? candidate : undefined;
  }
  return undefined;
}

/** Day of the month of the nth such weekday. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = weekdayOf(isoDay(year, month, 1));
  return 1 + ((weekday - first + 7) % 7) + 7 * (nth - 1);
}
