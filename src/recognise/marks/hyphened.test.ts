import { describe, expect, it } from 'vitest';
import { findMarks } from './find.js';
import { markFor } from './reading.js';

const times = (text: string, listed: boolean) =>
  findMarks(text, 0, text.length, listed).map((mark) => markFor(mark, 'MAR', null)?.text ?? mark.fields.join('-'));
const clocks = (text: string) =>
  findMarks(text, 0, text.length)
    .filter(({ form }) => form === 'clock')
    .map(({ fields }) => fields.join(':'));

describe('times with hyphens in a sentence', () => {
  it.each([
    ['She was ninth in a time of 37-04.', '37:04'],
    ['Jo Brel was back in 29-23, her best.', '29:23'],
    ['Jo Brel came home in 37-43', '37:43'],
    ['a new club record in a time of 1-51-25.', '1:51:25'],
    ['Others were Jo Brel (1-42-34), Nell Orr', '1:42:34'],
    ['first in the race in 10-22-08 on the day', '10:22:08'],
    ['Also Nell Brel 44.30, Ann Orr 58-12', '58:12'],
  ])('%s', (text, time) => {
    expect(clocks(text)).toEqual([time]);
  });
  it.each([
    'It was Holt 21-36, Wex 24-30',
    'They won 21-15 in the final.',
    'She ran 10-12 miles.',
    'in 10-15 weeks',
    'the best in 15-19 age group',
    'a 24-25 season',
    'Holt (1-12-25) was wet.',
    'on 10-12-25 at Holt',
    'in 2024-25.',
    'a jump of 18-10 won it',
    'in 14-15 and 16-17 age groups',
    'between 20-30 runners',
  ])('not %s', (text) => {
    expect(clocks(text)).toEqual([]);
  });
});

describe('times with hyphens in a list', () => {
  it('takes figures that stand alone', () => {
    expect(times('Jo Brel 3-23-23', true)).toEqual(['3:23:23']);
    expect(findMarks('Jo Brel 25-11', 0, 13, true)[0]!.form).toBe('clock');
    expect(findMarks('Jo Brel 25-11', 0, 13)[0]!.form).toBe('feet');
  });
  it('leaves age classes', () => {
    expect(findMarks('Jo Brel, 15-19', 0, 14, true)).toEqual([]);
  });
});
