import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const sexes = (text: string) => Object.fromEntries(toRows(extract(text)).map((row) => [row.athlete, row.sex]));

test('a list of men and women by their overall places is of an open race', () => {
  const text =
    'Wye Half Marathon\n\nStriders had three runners.\n\nPosition Name Time Gender\n\n38 Tom Fell 1:27:23 Male\n\n65 Una Orr 1:31:02 Female';
  expect(sexes(text)).toEqual({ 'Tom Fell': 'X', 'Una Orr': 'X' });
});

test('so is one whose classes tell who is a man and who a woman', () => {
  const text = 'Wye Half Marathon\n\nOur results:\n\n38 Tom Fell MV50 1:27:23\n65 Una Orr FV45 1:31:02';
  expect(sexes(text)).toEqual({ 'Tom Fell': 'X', 'Una Orr': 'X' });
});

test('so is a club’s, told in the order of its members', () => {
  const text =
    'Striders at the Wye 10k\n\nValley Striders had four members at the Wye 10k. First home was Tom Fell in 37:45, with Ian Sharp 20th in 38:10. Una Orr was second lady in 41:02 and Jo Brel clocked 43:10.';
  expect(sexes(text)['Ian Sharp']).toBe('X');
});

test.each([
  // a race that words give to one sex
  ['Ada Roe of Kenya won the women’s Wye 10k in 31:45. Una Orr was second in 31:52.', 'W'],
  // on the track men and women race apart
  ['Valley Striders ran in Wye. Ada Roe was third in the 800m in 2:10.12 and her best.', 'W'],
  // nothing shows that women ran
  ['Valley Striders had two members at the Wye 10k. Ada Roe clocked 41:45 and Sal Arkin 42:10.', null],
])('%s is not open', (story, sex) => {
  expect(sexes(`Club notes\n\n${story}`)['Ada Roe']).toBe(sex);
});

test('whose race it was stands before the name of the race', () => {
  const text =
    'Race notes\n\nAda Roe won the women’s Wyeford Half Marathon in 1:12:45. Sal Arkin won the men’s race in 1:05:41.';
  expect(sexes(text)).toEqual({ 'Ada Roe': 'W', 'Sal Arkin': 'M' });
});

test('two winners had a race each', () => {
  const text = 'Race notes\n\nUna Orr won the Wye 10k in 38:10, her best. Ned Pell won in 35:02, his first win.';
  expect(sexes(text)).toEqual({ 'Una Orr': 'W', 'Ned Pell': 'M' });
});

test('what a nation’s women did besides is told of their own races', () => {
  const text =
    'Kenya ruled in Wye. In the men’s 1500m Sal Arkin won in 3:36.2. China’s women also shone. Una Orr took the 1500m in 4:10.1.';
  expect(sexes(text)['Una Orr']).toBe('W');
});

test('one of three whose sex is known tells that of a track race', () => {
  const text =
    'Roe back with a win\n\nUna Orr was back on Saturday, cruising to victory in the 100m in 11.06 ahead of Jo Brel (11.25) and Sal Arkin (11.26). Orr’s win came a week after she pulled out of the 200m in Linz.';
  expect(sexes(text)).toEqual({ 'Una Orr': 'W', 'Jo Brel': 'W', 'Sal Arkin': 'W' });
});

test('the sprint hurdles are those of who is known to have run them', () => {
  const text =
    'Orr and Venn win\n\nOrr landed the women’s 100-metre hurdles and Pim Venn took the men’s 200m. Orr narrowly beat American Mel Strand to win the sprint hurdles in 12.72 seconds. Strand was timed at 12.75.';
  expect(toRows(extract(text)).map(({ athlete, event, sex }) => [athlete, event, sex])).toContainEqual([
    'Mel Strand',
    '100H',
    'W',
  ]);
});

test.each([
  // the side that no word names is the other one
  ['Tom Fell of Kenya won the Wye Half Marathon in 59:58. Una Orr won the women’s race in 1:07:19.', 'Tom Fell', 'M'],
  // an event without a sex is of that of whom its clause is about
  [
    'Ada Roe won the women’s 800m in 1:58.50.\n\nTom Fell was unlucky when he was tripped in the 1500m. Sal Arkin won it in 3:40.10.',
    'Sal Arkin',
    'M',
  ],
  // a sex that was only carried over gives way to one of the race's people
  [
    'Tom Fell was third in the 110m hurdles.\n\nUna Orr won the marathon in 2:30:02. She broke clear of Jo Brel after 24 miles.',
    'Una Orr',
    'W',
  ],
])('%s: whose race it was', (text, athlete, sex) => {
  expect(sexes(text)[athlete]).toBe(sex);
});

test('a race whose sex is said only later is no open one', () => {
  const text =
    'Holt half marathon\n\nSal Arkin and Ada Roe won the Holt half marathon in the men’s and women’s categories.\n\nIn the men’s 21km race Arkin ran 1:15:58. He was followed by Pim Venn in 1:16:15. The women’s race saw Roe cross the line in 1:43:51.';
  expect(sexes(text)).toEqual({ 'Sal Arkin': 'M', 'Pim Venn': 'M', 'Ada Roe': 'W' });
});
