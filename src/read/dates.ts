/** Days, read by chrono on a snippet that is known to be a date. */
import { GB, strict } from 'chrono-node/en';

/**
 * The ISO day that a printed date names, or undefined.
 *
 * @param printed the date alone, with its year
 * @param dateOrder how `03/04/2026` is read
 */
export function chronoDate(printed: string, dateOrder: 'dmy' | 'mdy'): string | undefined {
  const start = read(printed, dateOrder);
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return undefined;
  return isoDay(start.get('year') as number, start.get('month') as number, start.get('day') as number);
}

/** Month (1 to 12) and day of a printed date without its year, or undefined. */
export function chronoMonthDay(printed: string): { month: number; day: number } | undefined {
  // The British parser takes the number after a month for a year.
  const start = read(printed, /^\p{L}/u.test(printed) ? 'mdy' : 'dmy');
  if (!start?.isCertain('day') || !start.isCertain('month')) return undefined;
  return { month: start.get('month') as number, day: start.get('day') as number };
}

function read(printed: string, dateOrder: 'dmy' | 'mdy') {
  const parser = dateOrder === 'mdy' ? strict : GB;
  const [result] = parser.parse(printed.replace(/(\d)\.(\d{1,2})\.(\d)/, '$1/$2/$3'));
  return result?.start;
}

export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
