/** Reading takes time in proportion to the text: twenty times as much of it, not four hundred times the time. */
import { expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { corpusOf } from './articles.js';

/** Milliseconds, the quickest of so many readings: the others were disturbed. */
function quickest(text: string, readings: number): number {
  const times = Array.from({ length: readings }, () => {
    const start = performance.now();
    extract(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('1 MB of corpus takes less than 30 times as long as 50 KB', () => {
  const short = corpusOf(50_000);
  const long = corpusOf(1_000_000);
  extract(short);
  const few = quickest(short, 5);
  // A first reading that is well within the limit needs no second.
  const budget = Math.max(few, 1) * 30;
  let most = quickest(long, 1);
  if (most >= budget) most = Math.min(most, quickest(long, 1));
  expect(most, `50 KB in ${few.toFixed(1)} ms, 1 MB in ${most.toFixed(1)} ms`).toBeLessThan(budget);
}, 60_000);

test('a sentence that never ends takes time in proportion, too', () => {
  const endless = (length: number) =>
    'Ada Roe won the 5000m in 14:58.20, '.repeat(Math.ceil(length / 35)).slice(0, length);
  extract(endless(10_000));
  const few = quickest(endless(40_000), 2);
  const most = quickest(endless(160_000), 1);
  expect(most, `40 KB in ${few.toFixed(1)} ms, 160 KB in ${most.toFixed(1)} ms`).toBeLessThan(Math.max(few, 1) * 12);
}, 60_000);

test('1 MB without a stop or a line break is read', () => {
  expect(extract('running in the rain '.repeat(50_000)).races).toEqual([]);
}, 60_000);
