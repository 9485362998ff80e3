/** The day of publication as documents print it in their own fields. */
import { withPlainSigns } from '../plain-signs.js';
import { findPublished, guessDateOrder } from '../read/index.js';

/** `14-Sep-24`: mail programs and older feeds put hyphens between, or write the year with two figures. */
const SHORTENED = /^(?:\p{L}+,\s*)?(?<day>\d{1,2})[\s-](?<month>\p{L}{3,9})[\s-](?<year>\d{4}|\d\d)\b/u;

/**
 * The ISO day that a field gives, as it was where it was written: `2024-09-14T23:30:00-05:00` is the 14th.
 *
 * @returns undefined when the field names no day
 */
export function isoDayOf(printed: string | undefined): string | undefined {
  const field = withPlainSigns(printed ?? '')
    .trim()
    .replace(SHORTENED, (_, day, month, year) => `${day} ${month} ${inFull(year)}`);
  return findPublished(field, [{ start: 0, end: field.length }], guessDateOrder(field))?.day;
}

/** The year of two figures that a mail of 1998 and one of 2024 mean. */
const inFull = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`);
