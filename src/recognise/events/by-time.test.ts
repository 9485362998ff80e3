import { expect, test } from 'vitest';
import { extract } from '../../extract.js';
import { toRows } from '../../report/rows.js';

const LEAD = "Una Orr won the women's discus with 64.20m at the Linz grand prix on Friday.";
const told = (sentence: string) =>
  toRows(extract(`Orr wins again\n\n${LEAD}\n\n${sentence}`)).find(({ athlete }) => athlete === 'Ada Roe');

test.each([
  ["Ada Roe won the women's hurdles in 12.71.", '100H', '12.71'],
  ["Ada Roe won the women's hurdles in 53.20.", '400H', '53.20'],
  ['Ada Roe clocked 12.71 to win the high hurdles.', '100H', '12.71'],
  ['Olympic hurdles champion Ada Roe won in 12.71 seconds.', '100H', '12.71'],
  ["World champion Ada Roe won the women's sprint in 10.98.", '100', '10.98'],
  ["Ada Roe won the women's sprint in 22.40 seconds.", '200', '22.40'],
])('%s', (sentence, event, mark) => {
  expect(told(sentence)).toMatchObject({ event, mark, place: 1 });
});

test('a time behind another event says nothing of the hurdles', () => {
  expect(
    told('Ada Roe ran 14.85 for gold in the women’s sprint hurdles and 57.97 for silver in the 400m hurdles.'),
  ).toMatchObject({
    event: '100H',
    mark: '14.85',
  });
});
