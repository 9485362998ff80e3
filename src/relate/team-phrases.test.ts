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
