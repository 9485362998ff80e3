import { expect, it } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

it('reads a sentence about a relay whose long aside stands in brackets without trying every way to split it', () => {
  const aside = Array.from({ length: 40 }, () => 'rarely').join(' ');
  const started = performance.now();
  extract(`Ada Roe won the 800m race, chased by Jo Brel (a ${aside} seen guest , at 19b) in the relay.`);
  expect(performance.now() - started).toBeLessThan(2000);
});

it('takes the names in brackets behind a team for its runners, and a place for no nickname', () => {
  const text = `4x100m Relay (Women) Final

The Kerala team (Ann Orr, N. Pell, Jo Brel, Una Roe) won the gold medal with a time of 45.99 seconds.

4x100m Relay (Men) Final

The Punjab team (Tom Orr, Al Pell, Ed Brel, Sid Roe) won the gold medal with a time of 40.99 seconds.`;
  expect(toRows(extract(text)).map(({ athlete, team, sex, place, mark }) => [athlete, team, sex, place, mark])).toEqual(
    [
      [null, 'Kerala', 'W', 1, '45.99'],
      [null, 'Punjab', 'M', 1, '40.99'],
    ],
  );
});

it.each([
  'Marl College’s Ada Roe, Una Orr, Jo Brel and Nell Pask clocked 48.10 to win the 4x100m relay.',
  'Marl College, with Ada Roe, Una Orr, Jo Brel and Nell Pask, won the 4x100m relay in 48.10.',
  'Ada Roe, Una Orr, Jo Brel and Nell Pask won the 4x100m relay for Marl College in 48.10.',
  'Ada Roe, Una Orr, Jo Brel and Nell Pask combined to win the 4x100m relay in 48.10 for Marl College.',
  'The Marl College 4x100m squad of Ada Roe, Una Orr, Jo Brel and Nell Pask won in 48.10.',
  'Marl College had a good day. The 4x100m relay (Ada Roe, Una Orr, Jo Brel, Nell Pask) took first in 48.10.',
])('gives a relay to the team and names its runners: %s', (text) => {
  expect(toRows(extract(text)).map(({ team, members, place, mark }) => [team, members, place, mark])).toEqual([
    ['Marl College', ['Ada Roe', 'Una Orr', 'Jo Brel', 'Nell Pask'], 1, '48.10'],
  ]);
});

it.each([
  'Ada Roe, Una Orr, Jo Brel and Nell Pask won the first four heats of the 100m for Marl College.',
  'Ada Roe, Una Orr, Jo Brel and Nell Pask are in the 4x100m relay squad for Marl College.',
])('makes no relay of four friends: %s', (text) => {
  expect(toRows(extract(text)).filter(({ team }) => team !== null)).toEqual([]);
});

it('reads a road relay by the name of its meeting, and no leg', () => {
  const text =
    'Marl Harriers won the National 12-stage Road Relays in 1:20:10 ahead of Holt AC (1:21:33). Ada Roe ran the first leg in 17:45, Una Orr brought them up to second with 18:02 and Jo Brel took the lead with 17:33.';
  expect(toRows(extract(text)).map(({ athlete, team, place, mark }) => [athlete, team, place, mark])).toEqual([
    [null, 'Marl Harriers', 1, '1:20:10'],
    [null, 'Holt AC', 2, '1:21:33'],
  ]);
});

it('takes bare numbers for points where points were counted before, and decimals for a time', () => {
  const points =
    'The Wye Cross Country Meet was on Saturday. Marl took the team title with 35 points. Holt was second with 58 and Wexford third with 101.';
  expect(new Set(toRows(extract(points)).map(({ team, place, mark }) => `${team} ${place} ${mark}`))).toEqual(
    new Set(['Marl 1 35', 'Holt 2 58', 'Wexford 3 101']),
  );
  const time = 'Jamaica won the 4x100m relay in 42.10 ahead of Poland (42.55).';
  expect(toRows(extract(time)).map(({ mark }) => mark)).toEqual(['42.10', '42.55']);
});
