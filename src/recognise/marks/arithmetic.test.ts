import { describe, expect, it } from 'vitest';
import { markPlus, quantityOf } from './arithmetic.js';
import { findMarks } from './find.js';

/** A gap in square brackets and what it amounts to. */
const GAPS: [text: string, amount: number, unit: 's' | 'm'][] = [
  ['won by [0.16]', 0.16, 's'],
  ['[two seconds] behind', 2, 's'],
  ['[20 seconds] clear', 20, 's'],
  ['[11 seconds] further back', 11, 's'],
  ['by [0.13 seconds]', 0.13, 's'],
  ['[35 seconds], she', 35, 's'],
  ['by [35 centimetres]', 0.35, 'm'],
  ['[3cm] further', 0.03, 'm'],
  ['by [three hundredths of a second]', 0.03, 's'],
  ['by [two-hundredths]', 0.02, 's'],
  ['by [six-thousandths] of', 0.006, 's'],
  ['by [0.04secs]', 0.04, 's'],
  ['[.04 of a second]', 0.04, 's'],
  ['just [a second] back', 1, 's'],
  ['[a tenth of a second] down', 0.1, 's'],
  ['a [12-second] lead', 12, 's'],
  ['[a minute] adrift', 60, 's'],
  ['[1:05] behind', 65, 's'],
  ['[20 metres] clear', 20, 'm'],
  ['[half a second] back', 0.5, 's'],
  ['[forty-two seconds] later', 42, 's'],
  ['[seven seconds] and', 7, 's'],
];

it.each(GAPS)('%s is a gap of %d %s', (marked, amount, unit) => {
  const text = marked.replace(/[[\]]/g, '');
  const mentions = findMarks(text, 0, text.length);
  expect(mentions.length).toBeGreaterThan(0);
  expect(quantityOf(mentions[0]!)).toEqual({ amount, unit });
});

describe('markPlus', () => {
  const time = (text: string, value: number) => ({ text, value, unit: 's' as const });
  it.each([
    [time('3:29.40', 209.4), 0.16, '3:29.56'],
    [time('2:05:33', 7533), 8, '2:05:41'],
    [time('59:58', 3598), 4, '1:00:02'],
    [time('10.03', 10.03), 0.1, '10.1'],
    [{ text: '8.41', value: 8.41, unit: 'm' as const }, -0.05, '8.36'],
    [{ text: '97', value: 97, unit: 'points' as const }, 12, '109'],
  ])('%o and %d', (mark, gap, text) => {
    expect(markPlus(mark, gap, null).text).toBe(text);
  });
});
