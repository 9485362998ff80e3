import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const places = (text: string) =>
  Object.fromEntries(toRows(extract(text)).map(({ athlete, place }) => [athlete, place]));

test('the order of a club’s members is none of the race’s', () => {
  const text = `Wye Harriers in action

Three members of Wye Harriers ran the Elm Park 10k. Ada Roe was first home in 45:45, followed by Jo Brel in 50:25.`;
  expect(places(text)).toEqual({ 'Ada Roe': null, 'Jo Brel': null });
});

test('… but who followed the winner was second', () => {
  const text = `Wye Harriers in action

Three members of Wye Harriers ran the Elm Park 10k. Ada Roe won the women’s race in 45:45, followed by Jo Brel in 50:25.`;
  expect(places(text)).toEqual({ 'Ada Roe': 1, 'Jo Brel': 2 });
});

test('the number of an edition is nobody’s place', () => {
  const text = `Roe wins again

Ada Roe won the 26th edition of the Wye 10km on Sunday.

Women: 1. Ada Roe (36:28), 2. Una Orr (36:34), 3. Pim Venn (37:13).`;
  expect(places(text)).toEqual({ 'Ada Roe': 1, 'Una Orr': 2, 'Pim Venn': 3 });
});
