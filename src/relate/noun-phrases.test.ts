/** A nation is somebody's wherever a newspaper puts it: before the name, behind it, or in place of it. */
import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const rows = (text: string) =>
  toRows(extract(text)).map(({ athlete, nationality, place, mark }) => [athlete, nationality, place, mark]);

test.each([
  ['Kenya’s Ada Roe', 'KEN'],
  ['The Netherlands’ Ada Roe', 'NED'],
  ['Kenyan women’s champion Ada Roe', 'KEN'],
  ['Ada Roe of the United States', 'USA'],
  ['Ada Roe, Kenya,', 'KEN'],
  ['Ada Roe/KEN', 'KEN'],
  ['GB international Ada Roe', 'GBR'],
  ['Swedish phenomenon Ada Roe', 'SWE'],
  ['Ada Roe of Wye and Holt AC', null],
  ['Ballymena & Antrim’s Ada Roe', null],
  ['Ada Roe, also of Kenya,', 'KEN'],
  ['Ada Roe, a 23-year-old runner from Kenya who trains in Italy,', 'KEN'],
  ['Ada Roe, an Ethiopian-born Dutch athlete who trains in Italy,', 'NED'],
  ['Ada Roe, an Ethiopian-born Dutch athlete,', 'NED'],
  ['Ada Roe (Wye/KEN)', 'KEN'],
  ['Ada Roe, who runs for Kenya,', 'KEN'],
  ['Kenyan-born Ada Roe', null],
  ['Kenya’s Paralympic champion Ada Roe', 'KEN'],
  ['Kenya’s rising star, Ada Roe,', 'KEN'],
  ['Kenyan record holder Ada Roe', 'KEN'],
  ['Ada Roe, the first athlete from Kenya to win a world title,', 'KEN'],
])('%s', (phrase, nation) => {
  expect(rows(`${phrase} finished third in 15:21.4 in the women’s 5000m.`)).toEqual([
    ['Ada Roe', nation, 3, '15:21.4'],
  ]);
});

test.each([
  ['The Kenyan', 'KEN'],
  ['The British runner', 'GBR'],
  ['The Swiss', 'SUI'],
  ['The Japanese', 'JPN'],
  ['The Kenyan-born American', 'USA'],
  ['Kenya’s double Olympic champion', 'KEN'],
])('%s for somebody named before', (phrase, nation) => {
  expect(rows(`In the women’s 5000m Ada Roe ran from the front. ${phrase} finished third in 15:21.4.`)).toEqual([
    ['Ada Roe', nation, 3, '15:21.4'],
  ]);
});

test('a people is nobody of them', () => {
  expect(rows('In the women’s 5000m Ada Roe ran from the front. The British were third and fifth.')).toEqual([]);
});
