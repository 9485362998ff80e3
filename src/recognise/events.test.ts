import { expect, it } from 'vitest';
import { findEvents } from './events.js';

const read = (text: string): (string | null | undefined)[][] =>
  findEvents(text, 0, text.length).map(({ event, sex, category, section }) => [event, sex, category, section]);

it('names a race of a masters’ league by its class', () => {
  expect(read('Ada Roe took the win in the W35 A race')).toEqual([[null, 'W', 'V35', 'A']]);
  expect(read('fifth in the M35A 800m')).toEqual([['800', 'M', 'V35', undefined]]);
  expect(read('The W50 800m was close')).toEqual([['800', 'W', 'V50', undefined]]);
  expect(read('she was third in the W50 category')).toEqual([]);
});

it('keeps the strings of a match apart', () => {
  expect(read('Jo Brel won the B string 75m')).toEqual([['75', null, null, 'B']]);
  expect(read('In the 150m A string race Jo Brel was sixth')).toEqual([['150', null, null, 'A']]);
  expect(read('In the B race Una Orr was third')).toEqual([[null, null, null, 'B']]);
  expect(read('placing fourth in the B with 4.53m')).toEqual([[null, null, null, 'B']]);
  expect(read('A 100m race in the A team')).toEqual([['100', null, null, undefined]]);
});

it('hears an age group that opens a line of results', () => {
  expect(read('Under 12 girls: Ada Roe 6th.')).toEqual([[null, 'W', 'U12', undefined]]);
  expect(read('Results were: Under 10: Tom Venn 3rd.')).toEqual([[null, null, 'U10', undefined]]);
  expect(read('all of them under 10 minutes: a fine day')).toEqual([]);
});

it('takes an age for no distance', () => {
  expect(read('first in the women’s 60-plus division').flat()).not.toContain('60');
});

it('takes a length in brackets behind the same length for one race', () => {
  expect(read('the 10km (6.2 mile) course')).toEqual([['10K', null, null, undefined]]);
  expect(read('the 161km (100 mile) race')).toEqual([['ULTRA', null, null, undefined]]);
  expect(read('the 10km (5 mile option)').length).toBe(2);
});

it('takes an age group of one sex for its race', () => {
  expect(read('In the U15 boys Tom Venn was fifth')).toEqual([[null, 'M', 'U15', undefined]]);
  expect(read('Ada Roe led the under-13 girls home')).toEqual([[null, 'W', 'U13', undefined]]);
  expect(read('The U17 women were led home by Ada Roe')).toEqual([[null, 'W', 'U17', undefined]]);
  expect(read('the best of the U15 boys in the club')).toEqual([]);
  expect(read('a good day for the U15 boys and girls')).toEqual([]);
});

it('takes a side that somebody ran for for its race', () => {
  expect(read('First home for the women was Ada Roe')).toEqual([[null, 'W', null, undefined]]);
  expect(read('Ada Roe led the women home in fifth')).toEqual([[null, 'W', null, undefined]]);
  expect(read('She led the women for the first lap')).toEqual([]);
});
