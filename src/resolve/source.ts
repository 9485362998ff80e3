/** Where a text says something. */
import type { Basis } from '../report/schema.js';

/** A value with where the text says it. */
export interface Source<T> {
  value: T;
  start: number;
  end: number;
  basis: Basis;
  rule: string;
}

/** What the text says in so many words between two offsets. */
export const stated = <T>(value: T, { start, end }: { start: number; end: number }, rule: string): Source<T> => ({
  value,
  start,
  end,
  basis: 'stated',
  rule,
});

/** A value with where and how surely a claim says it. */
export const toldBy = <T>({ start, end, basis, rule }: Omit<Source<unknown>, 'value'>, value: T): Source<T> => ({
  value,
  start,
  end,
  basis,
  rule,
});
