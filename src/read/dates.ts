/**
 * Days as newsrooms print them: `12 July 2025`, `July 12th, 2025`, `12.7.2025`, `7/12/25`, `2025-07-12`. A date parser reads
 * much more, at a quarter of a cold start; what spreadsheets print is read with one in src/official/dates.ts.
 */
import { printedMonth } from '../english/lexicon/days.js';
import { dayOf, isDay, monthNumber } from '../knowledge/calendar.js';

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`(?<month>${printedMonth})\.?`;
const YEAR = String.raw`(?:,|\s|,\s)(?<year>\d{4})(?!\d)`;
const DAY_MONTH = String.raw`(?<![\d.,:/])${DAY}\s(?:of\s)?${MONTH}(?![a-z])`;
const MONTH_DAY = String.raw`(?<![a-z])${MONTH}\s${DAY}(?![\da-z.:/])`;

const WITHOUT_YEAR = [DAY_MONTH, MONTH_DAY].map((pattern) => new RegExp(pattern, 'i'));
const WITH_YEAR = [DAY_MONTH, MONTH_DAY].map((pattern) => new RegExp(pattern + YEAR, 'i'));
const NUMERIC = /^(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})$/;

/**
 * The ISO day that a printed date names, or undefined.
 *
 * @param printed the date alone, with its year, in plain signs
 * @param dateOrder how `03/04/2026` is read
 */
export function printedDay(printed: string, dateOrder: 'dmy' | 'mdy'): string | undefined {
  if (/^\d{4}([-/])\d{2}\1\d{2}$/.test(printed)) {
    const day = printed.replaceAll('/', '-');
    return isDay(day) ? day : undefined;
  }
  const numeric = NUMERIC.exec(printed.trim())?.groups as Record<'first' | 'second' | 'year', string> | undefined;
  if (numeric) return numericDay(Number(numeric.first), Number(numeric.second), fullYear(numeric.year), dateOrder);
  const named = foundBy(WITH_YEAR, printed);
  return named && dayOf(Number(named.year), monthNumber(named.month), Number(named.day));
}

/** Month (1 to 12) and day of a printed date without its year, or undefined. */
export function printedMonthDay(printed: string): { month: number; day: number } | undefined {
  const named = foundBy(WITHOUT_YEAR, printed);
  if (!named) return undefined;
  const found = { month: monthNumber(named.month), day: Number(named.day) };
  return dayOf(2000, found.month, found.day) === undefined ? undefined : found;
}

const foundBy = (patterns: readonly RegExp[], printed: string) => {
  for (const pattern of patterns) {
    const found = pattern.exec(printed);
    if (found) return found.groups as Record<'day' | 'month' | 'year', string>;
  }
  return undefined;
};

/** Where one of the two can be no month, it is the day, whatever the order. */
function numericDay(first: number, second: number, year: number, dateOrder: 'dmy' | 'mdy'): string | undefined {
  const monthFirst = dateOrder === 'mdy' ? first <= 12 : second > 12;
  return monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
}

/** `98` is 1998, `25` is 2025. */
const fullYear = (year: string): number => Number(year) + (year.length === 4 ? 0 : Number(year) > 50 ? 1900 : 2000);
