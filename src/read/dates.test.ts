import { expect, test } from 'vitest';
import { printedDay, printedMonthDay } from './dates.js';

test.each([
  ['12 July 2025', '2025-07-12'],
  ['12th of July, 2025', '2025-07-12'],
  ['1 Sept. 2025', '2025-09-01'],
  ['July 12, 2025', '2025-07-12'],
  ['| Feb. 3rd 2004', '2004-02-03'],
  ['2025-07-12', '2025-07-12'],
  ['2025/07/12', '2025-07-12'],
  ['12.7.2025', '2025-07-12'],
  ['12/7/98', '1998-07-12'],
  ['12-07-26', '2026-07-12'],
  ['7/13/2025', '2025-07-13'],
])('%s is a day', (printed, day) => {
  expect(printedDay(printed, 'dmy')).toBe(day);
});

test('the order tells which number is the month, unless one can be none', () => {
  expect(printedDay('3/4/2026', 'dmy')).toBe('2026-04-03');
  expect(printedDay('3/4/2026', 'mdy')).toBe('2026-03-04');
  expect(printedDay('13/4/2026', 'mdy')).toBe('2026-04-13');
});

test.each([
  '31 April 2025',
  '2025-02-30',
  '15/15/2025',
  '13-5.75',
  '12 and 2013',
  '99 for 5000',
  '12 marathons 2012',
  '1.45.32',
])('%s is none', (printed) => {
  expect(printedDay(printed, 'dmy')).toBeUndefined();
});

test.each([
  ['14 July', 7, 14],
  ['the 7th of July', 7, 7],
  ['morning February 8', 2, 8],
  ['Sept 1st', 9, 1],
])('%s has a month and a day', (printed, month, day) => {
  expect(printedMonthDay(printed)).toEqual({ month, day });
});

test.each(['May 45', 'May 2024', 'march of 400', '31 June'])('%s has none', (printed) => {
  expect(printedMonthDay(printed)).toBeUndefined();
});
