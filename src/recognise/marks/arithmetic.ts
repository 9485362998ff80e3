import type { Mark } from '../../report/schema.js';
import type { MarkMention } from './mention.js';
import { metresOf, printTime, secondsOf } from './reading.js';

const decimals = (text: string): number => /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;

/**
 * The mark that is `gap` later, longer or more, printed with the coarser precision of the two.
 *
 * @param mark the known mark
 * @param gap in the mark's unit; negative for earlier or shorter
 * @param like a printed mark or gap whose precision is wanted, or `null` to go by `mark` and `gap`
 */
export function markPlus(mark: Mark, gap: number, like: string | null): Mark {
  const printed = like !== null && /\d/.test(like) ? decimals(like) : decimals(String(gap));
  if (mark.unit === 'points') {
    const value = Number((mark.value + gap).toFixed(Math.max(decimals(mark.text), decimals(String(gap)))));
    return { text: String(value), value, unit: 'points' };
  }
  if (mark.unit === 'm') {
    const text = (mark.value + gap).toFixed(2);
    return { text, value: Number(text), unit: 'm' };
  }
  const places = Math.min(decimals(mark.text), printed);
  const sum = (mark.value + gap).toFixed(places);
  const [whole = '0', fraction = ''] = sum.split('.');
  return { text: printTime({ hours: 0, minutes: 0, seconds: +whole, fraction }), value: Number(sum), unit: 's' };
}

/** The size of a gap: seconds or metres. Undefined for points and for what is neither. */
export function quantityOf(mention: MarkMention): { amount: number; unit: 's' | 'm' } | undefined {
  const metres = metresOf(mention);
  if (metres !== undefined) return { amount: metres, unit: 'm' };
  const seconds = secondsOf(mention);
  return seconds === undefined ? undefined : { amount: seconds, unit: 's' };
}
