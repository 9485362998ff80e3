/** Days as results software and spreadsheets print them, which is in more ways than newsrooms do. */
import { GB, strict } from 'chrono-node/en';
import { isoDay } from '../knowledge/calendar.js';
import { DASH } from '../plain-signs.js';
import { printedDay } from '../read/dates.js';

/**
 * The ISO day that a cell or a heading names, or undefined.
 *
 * @param printed the date alone, with its year
 * @param dateOrder how `03/04/2026` is read
 */
export function dayOfCell(printed: string, dateOrder: 'dmy' | 'mdy'): string | undefined {
  const plain = printedDay(printed, dateOrder);
  if (plain !== undefined) return plain;
  const parser = dateOrder === 'mdy' ? strict : GB;
  const [found] = parser.parse(printed.replaceAll(DASH, '-').replace(/(\d)\.(\d{1,2})\.(\d)/, '$1/$2/$3'));
  const start = found?.start;
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return undefined;
  return isoDay(start.get('year') as number, start.get('month') as number, start.get('day') as number);
}
