import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const rows = (text: string) =>
  toRows(extract(text)).map(({ athlete, nationality, place, mark }) => [athlete, nationality, place, mark]);

test('an athlete of a nation whose people have the same word is one person', () => {
  expect(rows('Ada Roe ran the women’s 5000m. The British athlete finished tenth in 15:41.2.')).toEqual([
    ['Ada Roe', 'GBR', 10, '15:41.2'],
  ]);
});

test('whom a sentence names beside the one it is about is somebody else', () => {
  const text =
    'Cal Prescod could not close the gap to Ike Ofor in the men’s 110m hurdles. The American won in 13.13, with Prescod fourth in 13.30.';
  expect(rows(text)).toEqual(
    expect.arrayContaining([
      ['Ike Ofor', 'USA', 1, '13.13'],
      ['Cal Prescod', null, 4, '13.30'],
    ]),
  );
});

test('the place at a point on the way is not the finish', () => {
  expect(
    rows('Sal Arkin was 20th in 2:17:59 in the men’s marathon. At 40km, he was 19th but he lost one place.'),
  ).toEqual([['Sal Arkin', null, 20, '2:17:59']]);
});

test('what an epithet calls somebody is the event that nothing else names, and no final', () => {
  const text =
    'Una Orr was among the winners in Leeds on Saturday. The two-time Olympic 1500m finalist eased away to clock 4:06.49 ahead of Jo Brel’s 4:07.09.';
  expect(toRows(extract(text)).map(({ athlete, event, round, mark }) => [athlete, event, round, mark])).toEqual([
    ['Una Orr', '1500', null, '4:06.49'],
    ['Jo Brel', '1500', null, '4:07.09'],
  ]);
});

test('a women’s race told without its sex after a men’s is one race, whoever turns out to have run it', () => {
  const text =
    'Sal Arkin won the men’s 400m in 45.02.\n\nUna Orr beat Jo Brel over 800m.\n\nShe won in 1:58.51, with Brel clocking 1:59.10.';
  expect(toRows(extract(text)).map(({ athlete, place, mark, sex }) => [athlete, place, mark, sex])).toEqual([
    ['Sal Arkin', 1, '45.02', 'M'],
    ['Una Orr', 1, '1:58.51', 'W'],
    ['Jo Brel', 2, '1:59.10', 'W'],
  ]);
});

test('who beats a fellow Briton is one, whoever else was told of before', () => {
  const text =
    'Britain’s Tess Lowe won the women’s mile in 4:30.1.\n\nUna Orr fought off fellow Briton Jo Brel to take the women’s 200m in 22.88.';
  expect(rows(text)).toContainEqual(['Una Orr', 'GBR', 1, '22.88']);
});

test('who goes with another and takes second has done so herself', () => {
  const text =
    'Una Orr won the women’s 800m in 2:00.10. Jo Brel bravely decided to go with Orr and took second in a season’s best 2:01.10.';
  expect(rows(text)).toEqual([
    ['Una Orr', null, 1, '2:00.10'],
    ['Jo Brel', null, 2, '2:01.10'],
  ]);
});

test('a coach in the brackets behind a name is nobody of the race', () => {
  const text =
    'Una Orr (coach: Mick Wood; Holt AC) and Jo Brel (Cal Judd; Herts Phoenix) finished fifth and seventh respectively in the junior women’s race.';
  expect(rows(text).map(([athlete, , place]) => [athlete, place])).toEqual([
    ['Una Orr', 5],
    ['Jo Brel', 7],
  ]);
});

test.each([
  [
    'Una Orr won the Holt Marathon in 2:22:10 on Sunday, while Pim Venn took the men’s title.',
    ['Una Orr W', 'Pim Venn M'],
  ],
  ['Una Orr and Pim Venn won the women’s and men’s races at the Holt Marathon.', ['Una Orr W', 'Pim Venn M']],
  ['Una Orr broke the course record to win the women’s Holt Marathon in 2:22:10.', ['Una Orr W']],
  ['Una Orr became the first woman to win the Holt Marathon three times when she finished in 2:22:10.', ['Una Orr W']],
])('whose marathon it was: %s', (text, sexes) => {
  const told = toRows(extract(text)).map(({ athlete, sex, place }) => [`${athlete} ${sex}`, place]);
  expect(told).toHaveLength(sexes.length);
  expect(told).toEqual(expect.arrayContaining(sexes.map((who) => [who, 1])));
});

test.each([
  ['Una Orr won the women’s high jump with 2.04m. She missed three attempts at 2.08.', [['Una Orr', null, 1, '2.04']]],
  [
    'Pim Venn won the men’s 1500m in 3:39.03. Sal Arkin, a 3:29 runner at his best, was second.',
    [
      ['Pim Venn', null, 1, '3:39.03'],
      ['Sal Arkin', null, 2, null],
    ],
  ],
  [
    'Sal Arkin won the men’s 5,000m walk. Stopping the clock at 18:43.28 he sliced 15 seconds off his old record set two years ago.',
    [['Sal Arkin', null, 1, '18:43.28']],
  ],
])('what was tried for, is held or was bettered is no result: %s', (text, told) => {
  expect(rows(text)).toEqual(told);
});

test('who is brought in by the title of an event is then told of in that event', () => {
  const text =
    'Sal Arkin won the men’s long jump with 8.16m. The return of 60m hurdles record holder Una Orr went well. She was fourth in 8.14, the same time as in the heats, and the win went to Ada Roe in 8.03.';
  expect(toRows(extract(text)).map(({ athlete, event, place, mark }) => [athlete, event, place, mark])).toEqual(
    expect.arrayContaining([
      ['Sal Arkin', 'LJ', 1, '8.16'],
      ['Una Orr', '60H', 4, '8.14'],
      ['Ada Roe', '60H', 1, '8.03'],
    ]),
  );
});

test('a compatriot is of the nation of somebody told of near, and of nobody else’s', () => {
  const text =
    'Kenya’s Ada Roe won the women’s 1500m in 4:05.1. In the women’s 800m Una Orr won in 2:01.1 from Kip Holt. Jo Brel was third. Orr’s run was her best, while compatriot Pim Venn was fourth in 2:03.0.';
  expect(rows(text)).toContainEqual(['Pim Venn', null, 4, '2:03.0']);
});

test.each([
  [
    'Ivo Pask was fifth in the 100m. There were no problems for another Welshman as Cal Venn won the men’s 110m hurdles.',
    'Cal Venn',
    'WAL',
  ],
  [
    'Jamaica’s Dan Roe won the men’s 100m in 9.89. America’s Kit Sowle finished second to Roe in 9.91 with compatriot Lars Raaf third in 9.92.',
    'Lars Raaf',
    'USA',
  ],
  [
    'Dan Roe won the shot put. Una Orr was third in her heat of the 400m hurdles but is the only Briton left.',
    'Dan Roe',
    null,
  ],
])('whose nation it is: %s', (text, athlete, nation) => {
  expect(rows(text).find(([name]) => name === athlete)?.[1]).toBe(nation);
});
