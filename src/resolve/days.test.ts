import { expect, test } from 'vitest';
import { dayOf, holidayOf } from './days.js';

const on = (published: string | undefined) => ({ published, dateOrder: 'dmy' as const });

test.each([
  ['Friday', '', '2026-08-16', '2026-08-14'],
  ['Sunday', '', '2026-08-16', '2026-08-16'],
  ['Sunday', 'in the rain last ', '2026-08-16', '2026-08-09'],
  ['Saturday night', 'on ', '2026-08-16', '2026-08-15'],
  ['Sunday (16)', 'on ', '2026-08-16', '2026-08-16'],
  ['Saturday (28)', 'on ', '2026-03-29', '2026-03-28'],
  ['Sunday 9 August', 'on ', '2026-08-16', '2026-08-09'],
  ['Sunday, August 9', 'on ', '2026-08-16', '2026-08-09'],
  ['June 12', 'on ', '2026-08-16', '2026-06-12'],
  ['30 December', 'on ', '2026-01-02', '2025-12-30'],
  ['12 June 2011', 'on ', undefined, '2011-06-12'],
  ['17.2.18', '', '2018-02-19', '2018-02-17'],
  ['yesterday', '', '2006-02-13', '2006-02-12'],
  ['last night', '', '2017-03-26', '2017-03-25'],
  ['tonight', '', '2017-03-26', '2017-03-26'],
])('%s after "%s", published %s, is %s', (phrase, before, published, day) => {
  expect(dayOf(phrase, on(published), before)).toBe(day);
});

test.each([
  ['Sunday', 'next ', '2026-08-16'],
  ['20 August', 'on ', undefined],
  ['Friday', 'on ', undefined],
  ['2/3 September', 'on ', '2014-09-04'],
  ['over the weekend', '', '2014-09-04'],
])('%s after "%s", published %s, is no single day that is over', (phrase, before, published) => {
  expect(dayOf(phrase, on(published), before)).toBeUndefined();
});

test('a weekday settles the year that the date leaves out', () => {
  expect(dayOf('Saturday March 28', on(undefined), 'on ', [2014, 2015])).toBe('2015-03-28');
  expect(dayOf('Saturday March 28', on(undefined), 'on ')).toBeUndefined();
});

test('holidays', () => {
  expect(holidayOf('on Thanksgiving morning', '2025-11-28')).toBe('2025-11-27');
  expect(holidayOf('the Boxing Day ten', '2026-01-03')).toBe('2025-12-26');
  expect(holidayOf('on Thanksgiving morning', undefined)).toBeUndefined();
});
