/** Days, read by chrono on a snippet that is known to be a date. */
import { GB, strict } from 'chrono-node/en';
import { dayOf, isDay, isoDay, monthNumber } from '../knowledge/calendar.js';
import { DASH } from '../plain-signs.js';

/**
 * The ISO day that a printed date names, or undefined.
 *
 * @param printed the date alone, with its year
 * @param dateOrder how `03/04/2026` is read
 */
export function chronoDate(printed: string, dateOrder: 'dmy' | 'mdy'): string | undefined {
  const plain = plainDate(printed);
  if (plain !== undefined) return plain;
  const start = read(printed, dateOrder);
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return undefined;
  return isoDay(start.get('year') as number, start.get('month') as number, start.get('day') as number);
}

const PLAIN =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?([a-z]{3,9})\.?,?\s|([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s)(\d{4})$/i;

/** The same without the year. */
const PLAIN_DAY = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?([a-z]{3,9})|([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?)$/i;

/** `12 July 2025` and `July 12, 2025`, the two ways that newspapers print most, without a date parser's weight. */
function plainDate(printed: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(printed)) return isDay(printed) ? printed : undefined;
  const match = PLAIN.exec(printed);
  if (!match) return undefined;
  return dayOf(Number(match[5]), monthNumber((match[2] ?? match[3]) as string), Number(match[1] ?? match[4]));
}

/** Month (1 to 12) and day of a printed date without its year, or undefined. */
export function chronoMonthDay(printed: string): { month: number; day: number } | undefined {
  const plain = PLAIN_DAY.exec(printed);
  const known = monthNumber(plain?.[2] ?? plain?.[3] ?? '');
  const day = Number(plain?.[1] ?? plain?.[4]);
  if (dayOf(2000, known, day)) return { month: known, day };
  // The British parser takes the number after a month for a year.
  const start = read(printed, /^\p{L}/u.test(printed) ? 'mdy' : 'dmy');
  if (!start?.isCertain('day') || !start.isCertain('month')) return undefined;
  return { month: start.get('month') as number, day: start.get('day') as number };
}

function read(printed: string, dateOrder: 'dmy' | 'mdy') {
  const parser = dateOrder === 'mdy' ? strict : GB;
  const [result] = parser.parse(printed.replaceAll(DASH, '-').replace(/(\d)\.(\d{1,2})\.(\d)/, '$1/$2/$3'));
  return result?.start;
}
