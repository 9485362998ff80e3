import { expect, test } from 'vitest';
import { scoreBackground } from './background.js';
import { backgroundLines } from './print.js';
import type { Gold, ScoredRow } from './score.js';

type GoldResult = Gold['races'][number]['results'][number];

const oona: GoldResult = { athlete: 'Oona Strand', place: 3, mark: '14:58.20' };
const gold = (results: GoldResult[], event: string | null = '5000'): Gold => ({
  races: [{ event: '10000', results: [{ athlete: 'Ida Berg', place: 1 }] }],
  background: [{ event, results }],
});
const tally = (golds: Gold, rows: ScoredRow[]) => {
  const { tp, fp, fn } = scoreBackground(new Map([['a', golds]]), new Map([['a', rows]])).figure;
  return [tp, fp, fn];
};

test.each<[string, ScoredRow, boolean]>([
  ['the same mark', { athlete: 'Strand', event: '5000', mark: '14:58.2' }, true],
  ['the same place', { athlete: 'Oona Strand', event: '5000', place: 3, mark: '15:10.00' }, true],
  ['neither', { athlete: 'Oona Strand', event: '5000', place: 2 }, false],
  ['another athlete', { athlete: 'Ida Berg', event: '5000', place: 3 }, false],
  ['another event', { athlete: 'Oona Strand', event: '3000', place: 3 }, false],
  ['no event', { athlete: 'Oona Strand', event: null, place: 3 }, false],
])('a row with %s', (_, row, right) => {
  expect(tally(gold([oona]), [row])).toEqual(right ? [1, 0, 0] : [0, 1, 1]);
});

test('an implied event may be left out, not mistaken', () => {
  const implied = gold([{ ...oona, implied: ['event'] }]);
  expect(tally(implied, [{ athlete: 'Strand', event: null, place: 3 }])).toEqual([1, 0, 0]);
  expect(tally(implied, [{ athlete: 'Strand', event: '3000', place: 3 }])).toEqual([0, 1, 1]);
  expect(tally(gold([oona], null), [{ athlete: 'Strand', event: '5000', place: 3 }])).toEqual([0, 1, 1]);
});

test('a status is right where gold has nothing else', () => {
  const stopped: ScoredRow = { athlete: 'Strand', event: '5000', status: 'DNF' };
  expect(tally(gold([{ athlete: 'Oona Strand', status: 'DNF' }]), [stopped])).toEqual([1, 0, 0]);
  expect(tally(gold([{ ...oona, status: 'DNF' }]), [stopped])).toEqual([0, 1, 1]);
});

test('each result and each row counts once, what is optional not at all', () => {
  const row: ScoredRow = { athlete: 'Strand', event: '5000', place: 3 };
  expect(tally(gold([oona]), [row, row])).toEqual([1, 1, 0]);
  expect(tally(gold([oona, oona]), [row])).toEqual([1, 0, 1]);
  expect(tally(gold([{ ...oona, optional: true }]), [row])).toEqual([0, 0, 0]);
  expect(tally(gold([{ ...oona, optional: true }, oona]), [row])).toEqual([1, 0, 0]);
  expect(tally(gold([{ ...oona, optional: true }]), [])).toEqual([0, 0, 0]);
});

test('articles without a background are left out', () => {
  const silent: Gold = { races: gold([oona]).background ?? [] };
  const score = scoreBackground(new Map([['a', silent]]), new Map([['a', [{ athlete: 'Strand', place: 3 }]]]));
  expect(score).toMatchObject({ articles: 0, goldRows: 0, misses: [] });
  expect(backgroundLines(score)).toEqual([]);
});

test('the figure is printed under a line of its own', () => {
  const score = scoreBackground(new Map([['a', gold([oona])]]), new Map());
  expect(backgroundLines(score)).toEqual([
    '',
    '1 articles, 1 gold results of other days',
    'background     0.000   0.000   0.000      0      0      1',
  ]);
});
