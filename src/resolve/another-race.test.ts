import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const rows = (text: string) =>
  toRows(extract(text)).map(({ athlete, place, mark, event }) => [athlete, place, mark, event]);

test('an event told again with another winner is another race', () => {
  const text = `Ada Roe ran 2:01.11 when taking the 800 metres on Saturday.

Una Orr won the triple jump with 13.32m.

Sal Arkin won the 800m, and Pim Venn was third in 1:47.71.`;
  expect(rows(text)).toEqual(
    expect.arrayContaining([
      ['Ada Roe', 1, '2:01.11', '800'],
      ['Sal Arkin', 1, null, '800'],
      ['Pim Venn', 3, '1:47.71', '800'],
    ]),
  );
});

test('… but not with the one who is known to have won it', () => {
  const text = `Ada Roe won the 800 metres on Saturday.

Una Orr won the triple jump with 13.32m.

Roe ran 2:01.11 as she won the 800m.`;
  expect(rows(text)).toEqual([
    ['Ada Roe', 1, '2:01.11', '800'],
    ['Una Orr', 1, '13.32', 'TJ'],
  ]);
});
