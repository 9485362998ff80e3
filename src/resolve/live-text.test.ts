import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

test('a live text tells its winners, and points on the way only as such', () => {
  const text = `LIVE: Esk Marathon 2021

13.40 And there is the women's third: Kenya's Una Roe, 2:34.05.

13.31 Winner of the women's race, Ann Orr of Kenya, in 2:27.49.

13.26 40km: Orr 2:20.14, then daylight for a good while.

13.12 RESULT MEN: 1 Tom Venn (ETH) 2:10.44, 2 Al Pell (KEN) 2:11.20.

12.58 35km in 1:48.30. Down to two now, Venn and Pell.

12.40 Wheelchair results are coming in: Jon Fenn won the men's in 1:36.11.`;
  const rows = toRows(extract(text)).filter((row) => row.scope === 'reported');
  expect(
    rows.map(({ athlete, event, sex, place, mark }) => `${athlete} ${event} ${sex} ${place} ${mark}`).sort(),
  ).toEqual([
    'Al Pell MAR M 2 2:11:20',
    'Ann Orr MAR W 1 2:27:49',
    'Jon Fenn MAR M 1 1:36:11',
    'Tom Venn MAR M 1 2:10:44',
    'Una Roe MAR W 3 2:34:05',
  ]);
});
