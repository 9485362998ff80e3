/** Paragraphs of one article that tell of two races over one event, and no word sets them apart. */
import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const places = (text: string) =>
  toRows(extract(text))
    .map(({ athlete, place }) => `${athlete} ${place}`)
    .sort();

const FIRST =
  'The boys cross country meets were run at Wye on Friday. In the boys race, Jon Roe was third (15:57), Tom Orr fourth (16:26) and Sal Arkin ninth (16:46).';

test('who has the places of others ran in another race', () => {
  expect(
    places(`${FIRST}\n\nFor Marl, Pim Venn was third (16:10), Ned Brel fourth (16:23) and Kit Dole sixth (16:30).`),
  ).toEqual(['Jon Roe 3', 'Kit Dole 6', 'Ned Brel 4', 'Pim Venn 3', 'Sal Arkin 9', 'Tom Orr 4']);
});

test('one place told twice may be a misprint', () => {
  const told = places(`${FIRST}\n\nFor Marl, Pim Venn was third (16:10) and Kit Dole sixth (16:30).`);
  expect(told.filter((one) => one.endsWith(' 3'))).toHaveLength(1);
});

test('who is told again is in the race he was in', () => {
  const told = places(`${FIRST}\n\nRoe, who was third, and Orr, who was fourth, led Holt.`);
  expect(told).toEqual(['Jon Roe 3', 'Sal Arkin 9', 'Tom Orr 4']);
});
