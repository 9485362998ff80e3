import { describe, expect, test } from 'vitest';
import { markValue, round, sameMark } from './marks.js';
import { fold, sameName } from './names.js';
import { type Gold, pair, precision, rowSlots, type ScoredRow, score } from './score.js';

type GoldResult = Gold['races'][number]['results'][number];

const gold = (results: GoldResult[], race: Partial<Gold['races'][number]> = {}): Gold => ({
  meetings: [{ key: 'm1', date: '2031-05-04', city: 'Århus' }],
  races: [{ meeting: 'm1', event: '5000', sex: 'W', round: null, ...race, results }],
});
const oona: GoldResult = { athlete: 'Oona Strand', nationality: 'FIN', place: 1, mark: '14:58.20' };
const whole: ScoredRow = {
  athlete: 'Oona Strand',
  nationality: 'FIN',
  place: 1,
  mark: '14:58.20',
  event: '5000',
  sex: 'W',
  date: '2031-05-04',
  city: 'Arhus',
};
const one = (results: GoldResult[], rows: ScoredRow[], race: Partial<Gold['races'][number]> = {}) =>
  score(new Map([['a', gold(results, race)]]), new Map([['a', rows]]));
const tally = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => [tp, fp, fn];

describe('names', () => {
  test('fold without accents, hyphens, apostrophes and case', () => {
    expect(fold("Zoë-Ann O’Hara  d'Este")).toEqual(['zoe', 'ann', 'ohara', 'deste']);
    expect(fold('João')).toEqual(fold('Joa\u0303o'));
    expect(fold(null)).toEqual([]);
  });
  test.each([
    ['Oona Strand', 'STRAND', 1],
    ['Oona Strand', 'O. Strand', 1],
    ['Oona Strand', 'Ida Strand', 0],
    ['Oona Ida Strand', 'Ida Strand', 1],
    ['Oona Strand', 'Oona-Strand', 2],
    ['El Haddi', 'Elhaddi', 2],
    ['Oona Strand Berg', 'Oona Strand', 1],
    ['Oona Strand', 'Oona', 1],
    ['Oona Strand', 'Oona Berg', 0],
    ['', 'Oona', 0],
    [null, null, 0],
  ])('%s and %s are %i', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});

describe('marks', () => {
  test.each([
    ['14:58.20', 898.2],
    [' 2:03:04 ', 7384],
    ['66.60m', 66.6],
    ['6,563', 6563],
    ['9.81S', 9.81],
    [8.1, 8.1],
    ['fast', 'fast'],
    ['', ''],
    ['4:', '4:'],
    [null, null],
  ])('%s is worth %s', (mark, worth) => {
    expect(markValue(mark)).toBe(worth);
  });
  test('hours and minutes stand for hours, minutes and seconds of nought', () => {
    expect(sameMark('2:47:00', '2:47')).toBe(true);
    expect(sameMark('2:47:01', '2:47')).toBe(false);
    expect(sameMark('2:47', '2:47:00')).toBe(false);
  });
  test('an exact half goes to the even digit', () => {
    expect([round(0.0625, 3), round(0.1875, 3), round(0.03125, 4)]).toEqual([0.062, 0.188, 0.0312]);
  });
});

describe('rows', () => {
  test('records and places come in several forms', () => {
    expect(rowSlots({ records: 'PB; NR', place: '12', team: 'Vale', athlete: '' })).toMatchObject({
      records: ['PB', 'NR'],
      place: 12,
      athlete: 'Vale',
    });
    expect(rowSlots({ records: [], place: 'third' })).toMatchObject({ records: null, place: null });
  });
});

describe('pairs', () => {
  const result = (athlete: string, rest: ScoredRow = {}) => rowSlots({ athlete, event: '5000', ...rest });
  test('the full name goes before the surname', () => {
    const pairs = pair([result('Oona Strand'), result('Ida Strand')], [result('Strand'), result('Oona Strand')]);
    expect([...pairs]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
  test('among equals the first gold result takes the first row', () => {
    const pairs = pair([result('Strand'), result('Strand')], [result('Strand'), result('Strand')]);
    expect([...pairs]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
  test('event and mark tell two races of one athlete apart', () => {
    const heat = result('Oona Strand', { mark: '15:20', place: 1 });
    const final = result('Oona Strand', { mark: '14:58', place: 1 });
    expect([...pair([heat, final], [final, heat])]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('counts', () => {
  test('a whole row', () => {
    const { figures, misses } = one([oona], [whole]);
    expect(misses).toEqual([]);
    expect(figures.core).toEqual({ p: 1, r: 1, f1: 1, tp: 5, fp: 0, fn: 0 });
    expect(tally(figures.rows)).toEqual([1, 0, 0]);
    expect(tally(figures.city)).toEqual([1, 0, 0]);
    expect(tally(figures['full name'])).toEqual([1, 0, 0]);
  });
  test('another value is both a false positive and a false negative', () => {
    const { figures, misses } = one([oona], [{ ...whole, place: 2 }]);
    expect(tally(figures.place)).toEqual([0, 1, 1]);
    expect(tally(figures.rows)).toEqual([0, 1, 1]);
    expect(misses).toMatchObject([{ kind: 'wrong', slots: [{ slot: 'place', gold: 1, row: 2 }] }]);
  });
  test('a surname alone is the athlete, but not the full name', () => {
    const { figures } = one([oona], [{ ...whole, athlete: 'Strand' }]);
    expect(tally(figures.athlete)).toEqual([1, 0, 0]);
    expect(tally(figures['full name'])).toEqual([0, 0, 1]);
    expect(tally(figures.rows)).toEqual([1, 0, 0]);
  });
  test('a value that gold lacks, except in round and records', () => {
    const bare: GoldResult = { ...oona, nationality: null };
    const { figures } = one([bare], [{ ...whole, round: 'final', records: ['PB'], status: 'DNF' }]);
    expect(tally(figures.nationality)).toEqual([0, 1, 0]);
    expect(tally(figures.rows)).toEqual([0, 1, 1]);
    expect(tally(figures.round)).toEqual([0, 0, 0]);
    expect(tally(figures.records)).toEqual([0, 0, 0]);
    expect(tally(figures.status)).toEqual([0, 1, 0]);
  });
  test('an implied slot may be left out, and counts when given', () => {
    const implied: GoldResult = { ...oona, implied: ['place'] };
    expect(tally(one([implied], [{ ...whole, place: null }]).figures.place)).toEqual([0, 0, 0]);
    expect(tally(one([implied], [{ ...whole, place: null }]).figures.rows)).toEqual([1, 0, 0]);
    expect(tally(one([implied], [whole]).figures.place)).toEqual([1, 0, 0]);
    expect(tally(one([implied], [{ ...whole, place: 3 }]).figures.place)).toEqual([0, 1, 0]);
    expect(tally(one([implied], [{ ...whole, place: 3 }]).figures.rows)).toEqual([0, 1, 1]);
  });
  test('an optional result counts neither found nor missed', () => {
    const optional: GoldResult = { athlete: 'Ida Berg', place: 3, optional: true };
    expect(tally(one([oona, optional], [whole]).figures.rows)).toEqual([1, 0, 0]);
    const found = one([oona, optional], [whole, { athlete: 'Ida Berg', place: 9, event: '5000' }]);
    expect(tally(found.figures.rows)).toEqual([1, 0, 0]);
    expect(tally(found.figures.core)).toEqual([5, 0, 0]);
  });
  test('a spurious row counts in the core alone', () => {
    const { figures, misses } = one([oona], [whole, { athlete: 'Ida Berg', place: 3, sex: 'W' }]);
    expect(tally(figures.athlete)).toEqual([1, 1, 0]);
    expect(tally(figures.place)).toEqual([1, 1, 0]);
    expect(tally(figures.sex)).toEqual([1, 0, 0]);
    expect(tally(figures.rows)).toEqual([1, 1, 0]);
    expect(misses).toMatchObject([{ kind: 'spurious', rowIndex: 1 }]);
  });
  test('a missing row', () => {
    const { figures, misses } = one([oona], []);
    expect(figures.core).toEqual({ p: 0, r: 0, f1: 0, tp: 0, fp: 0, fn: 5 });
    expect(tally(figures['full name'])).toEqual([0, 0, 0]);
    expect(misses).toMatchObject([{ kind: 'missing', rowIndex: null }]);
  });
  test('a home nation is right as Britain, not the other way round', () => {
    expect(one([{ ...oona, nationality: 'SCO' }], [{ ...whole, nationality: 'GBR' }]).figures.nationality.tp).toBe(1);
    expect(one([{ ...oona, nationality: 'GBR' }], [{ ...whole, nationality: 'SCO' }]).figures.nationality.tp).toBe(0);
  });
  test('records are a set in any order', () => {
    const { figures } = one([{ ...oona, records: ['NR', 'PB'] }], [{ ...whole, records: 'PB NR' }]);
    expect(tally(figures.records)).toEqual([1, 0, 0]);
  });
  test('rows in articles without a race', () => {
    const golds = new Map([
      ['preview', { races: [] }],
      ['report', gold([oona])],
    ]);
    const rows = new Map([
      ['preview', [whole, whole]],
      ['report', [whole]],
      ['stranger', [whole]],
    ]);
    const { articles, goldRows, rowsInArticlesWithoutARace, figures } = score(golds, rows);
    expect({ articles, goldRows, rowsInArticlesWithoutARace }).toEqual({
      articles: 2,
      goldRows: 1,
      rowsInArticlesWithoutARace: 2,
    });
    expect(tally(figures.rows)).toEqual([1, 2, 0]);
  });
  test('nothing asked and nothing given is perfect', () => {
    expect(precision({ tp: 0, fp: 0, fn: 0 })).toMatchObject({ p: 1, r: 1, f1: 1 });
    expect(precision({ tp: 0, fp: 3, fn: 0 })).toMatchObject({ p: 0, r: 1, f1: 0 });
    expect(precision({ tp: 2, fp: 1, fn: 0 })).toMatchObject({ p: 0.6667, r: 1, f1: 0.8 });
  });
});
