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

test.each([
  [
    'Ada Roe 100m 11.99, 200m 24.78.',
    [
      ['Ada Roe', null, '11.99', '100'],
      ['Ada Roe', null, '24.78', '200'],
    ],
  ],
  [
    'Ada Roe HJ 1.60m, LJ 5.40m.',
    [
      ['Ada Roe', null, '1.60', 'HJ'],
      ['Ada Roe', null, '5.40', 'LJ'],
    ],
  ],
])('%s: what somebody did in one event after another', (line, told) => {
  expect(rows(`Holt Classic\n\nTina Venn won the women’s mile in 4:53.41 from Una Orr 4:57.2. ${line}`)).toEqual(
    expect.arrayContaining(told),
  );
});

test('what has just been won, and what somebody has won before', () => {
  const roe = rows('Ada Roe has won the women’s 400m in 49.10. Jo Brel was second.');
  expect(roe).toContainEqual(['Ada Roe', 1, '49.10', '400']);
  expect(rows('Ada Roe was third in the women’s 400m in 49.10. Ada Roe has won the 400m in Oslo three times.')).toEqual(
    [['Ada Roe', 3, '49.10', '400']],
  );
});

test('the race of a second winner, whose sex is told', () => {
  const told = rows(
    'Elia Barn won the Rye Marathon in 2:09:14. Jo Brel was second in 2:09:59.\n\nMaking her debut, Una Orr outdueled Ada Roe to win in 2:25:55.',
  );
  expect(told).toContainEqual(['Elia Barn', 1, '2:09:14', 'MAR']);
  expect(told).toContainEqual(['Una Orr', 1, '2:25:55', 'MAR']);
  expect(told).toContainEqual(['Ada Roe', 2, null, 'MAR']);
});

test('a thrower under another event', () => {
  expect(
    rows('Jo Brel won the women’s discus with 52.68m.\n\nTop javelin thrower Una Orr took silver with 47.06m.'),
  ).toContainEqual(['Una Orr', 2, '47.06', 'JT']);
});

test('a win looked back to, and a round in brackets', () => {
  expect(
    rows(
      'In the women’s 200m Ada Roe won in 22.33. She earlier won the 100m in 11.00 flat (10.94 in the semis).\n\nUna Orr took second in 22.61.',
    ),
  ).toContainEqual(['Una Orr', 2, '22.61', '200']);
});
