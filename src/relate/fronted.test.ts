/** A participle before the subject is told of the subject; what stands in brackets or looks back sets no race. */
import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const rows = (text: string) =>
  toRows(extract(text)).map(({ athlete, place, mark, event }) => [athlete, place, mark, event]);

test('a participle before the subject', () => {
  expect(
    rows('Ada Roe won the women’s 800m in 2:01.3. Clocking 23.58 in the women’s 200m, Una Orr was second.'),
  ).toEqual([
    ['Ada Roe', 1, '2:01.3', '800'],
    ['Una Orr', 2, '23.58', '200'],
  ]);
});

test('a win looked back to, and a round in brackets', () => {
  expect(
    rows(
      'In the women’s 200m Ada Roe won in 22.33. She earlier won the 100m in 11.00 flat (10.94 in the semis).\n\nUna Orr took second in 22.61.',
    ),
  ).toContainEqual(['Una Orr', 2, '22.61', '200']);
});
