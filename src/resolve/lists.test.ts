import { expect, test } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const races = (text: string) =>
  toRows(extract(text))
    .filter((row) => row.scope === 'reported')
    .map((row) => `${row.athlete} ${row.event} ${row.sex} ${row.place} ${row.mark}`)
    .sort();

const STORY =
  "Esk Marathon\n\nAnn Orr won the women's marathon in 2:25:10. Tom Venn won the men's marathon in 2:10:40.\n\nHalf marathon\nJo Brel won the women's half marathon in 1:14:02.\n\n";

test('a list at the end that repeats marks of the story is of their race', () => {
  const text = `${STORY}Men: 1. Tom Venn (GBR) 2:10:40; 2. Al Pell (IRL) 2:11:00.\nWomen: 1. Ann Orr (GBR) 2:25:10; 2. Una Roe (IRL) 2:26:00.`;
  expect(races(text)).toEqual([
    'Al Pell MAR M 2 2:11:00',
    'Ann Orr MAR W 1 2:25:10',
    'Jo Brel HM W 1 1:14:02',
    'Tom Venn MAR M 1 2:10:40',
    'Una Roe MAR W 2 2:26:00',
  ]);
});

test('a list of other marks is of the race told last', () => {
  const text = `${STORY}Men: 1. Ed Fenn (GBR) 1:05:40; 2. Al Pell (IRL) 1:06:00.`;
  expect(races(text)).toContain('Ed Fenn HM M 1 1:05:40');
});

test("a table's header names no meeting", () => {
  const text =
    "Esk Games\n\nAnn Orr won the women's 800m at the Esk Games in 2:01.10.\n\n800 METRES WOMEN\n\nPOS COUNTRY ATHLETE MARK\n\n1 GBR Ann ORR 2:01.10\n\n2 IRL Una ROE 2:02.00";
  expect(extract(text).meetings).toHaveLength(1);
  expect(races(text)).toEqual(['Ann Orr 800 W 1 2:01.10', 'Una ROE 800 W 2 2:02.00']);
});

test('points under a track event are of the whole match', () => {
  const text =
    "Esk League\n\nTom Venn won the men's 800m at the Esk League in 1:59.80. Holt won the men's 4x400m in 3:40.1.\n\nTeam: 1 Holt 312, 2 Wex 241.5";
  expect(races(text)).toEqual(expect.arrayContaining(['null null null 1 312', 'null null null 2 241.5']));
});

test('a heading of one sex and the sport opens the lists under it', () => {
  const text =
    'BOYS TRACK & FIELD\nEsk XC Invitational\nTop finishers — 1. Tom Venn (Holt) 15:04.30, 2. Al Pell (Wex) 15:23.90.\nGIRLS TRACK & FIELD\nEsk XC Invitational\nTop finishers — 1. Ann Orr (Holt) 17:45.90, 2. Una Roe (Wex) 18:26.40.';
  expect(races(text)).toEqual([
    'Al Pell XC M 2 15:23.90',
    'Ann Orr XC W 1 17:45.90',
    'Tom Venn XC M 1 15:04.30',
    'Una Roe XC W 2 18:26.40',
  ]);
});

test('reads a list of three told in one sentence, its dotted times and places included', () => {
  const told = (text: string) =>
    toRows(extract(`Club news\n\nThe Wex Half Marathon was held on Sunday. ${text}`)).map(
      ({ athlete, place, mark }) => [athlete, place, mark],
    );
  expect(
    told('The trio of Ada Roe, Una Orr and Jo Brel finished in 1.25.45, 1.27.10 and 1.33.02 respectively.'),
  ).toEqual([
    ['Ada Roe', null, '1:25:45'],
    ['Una Orr', null, '1:27:10'],
    ['Jo Brel', null, '1:33:02'],
  ]);
  expect(told('10 Ada Roe 1:25:45, 18 Una Orr 1:27:10, 20 Jo Brel 1:33:02.')).toEqual([
    ['Ada Roe', 10, '1:25:45'],
    ['Una Orr', 18, '1:27:10'],
    ['Jo Brel', 20, '1:33:02'],
  ]);
  expect(told('Ada Roe was home in 1:25:45, with Una Orr completing the pair in 1:27:10.')).toEqual([
    ['Ada Roe', null, '1:25:45'],
    ['Una Orr', null, '1:27:10'],
  ]);
});
