/** The day of publication as documents print it in their own fields. */
import { findPublished, guessDateOrder } from '../read/index.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `Sat, 14 Sep 2024 23:30:00 -0500`, as mail and RSS print it; some write the year with two figures. */
const INTERNET_DAY = /^(?:\p{L}+,\s*)?(?<day>\d{1,2})[\s-](?<month>\p{L}{3})\p{L}*[\s-](?<year>\d{4}|\d\d)\b/u;

/**
 * The ISO day that a field gives, as it was where it was written: `2024-09-14T23:30:00-05:00` is the 14th.
 *
 * @returns undefined when the field names no day
 */
export function isoDayOf(printed: string | undefined): string | undefined {
  const field = printed?.trim();
  if (!field) return undefined;
  const iso = /^(?<day>\d{4}-\d{2}-\d{2})(?!\d)/u.exec(field)?.groups?.['day'];
  if (iso !== undefined) return existing(iso);
  const internet = INTERNET_DAY.exec(field)?.groups;
  if (internet) {
    const month = MONTHS.indexOf((internet['month'] ?? '').toLowerCase()) + 1;
    const year = Number(internet['year']);
    const full = year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    const day = `${full}-${String(month).padStart(2, '0')}-${(internet['day'] ?? '').padStart(2, '0')}`;
    if (month > 0) return existing(day);
  }
  return findPublished(field, [{ start: 0, end: field.length }], guessDateOrder(field))?.day;
}

function existing(day: string): string | undefined {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : undefined;
}
