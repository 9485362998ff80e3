import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/index.js';
import { scoreOf } from './extraction.js';
import type { Reading } from './folder.js';
import { articleLines, counts, figureLines, missLines } from './print.js';

const text = 'Oona Strand won the 5000m in 14:58.20. Ida Berg was fourth.\nTea was served by Una Lund.';
const reading: Reading = {
  id: 'a',
  text,
  gold: {
    races: [
      {
        event: '5000',
        results: [
          { athlete: 'Oona Strand', place: 1, mark: '14:58.20' },
          { athlete: 'Ida Berg', place: 4 },
        ],
      },
    ],
  },
};
const row = (words: string, slots: Partial<Row>): Row => {
  const start = text.indexOf(words);
  return { article: 'a', event: '5000', records: [], start, end: start + words.length, ...slots } as Row;
};
const rows = new Map([
  [
    'a',
    [
      row('won', { athlete: 'Oona Strand', place: 1, mark: '14:58.20', sex: 'W' }),
      row('fourth', { athlete: 'Berg', place: 5 }),
      row('Tea', { athlete: 'Una Lund', place: 2 }),
    ],
  ],
]);
const score = scoreOf([reading], rows);

describe('misses', () => {
  test('stand beside the words they are about', () => {
    expect(missLines(score.misses, [reading], rows).join('\n').trim()).toBe(
      [
        '== a',
        '',
        'WRONG    Oona Strand | – | 1 | 14:58.20 | 5000 | – | –',
        '   sex          gold –   got W',
        '   “Oona Strand won the 5000m in 14:58.20.”',
        '',
        'WRONG    Ida Berg | – | 4 | – | 5000 | – | –',
        '   place        gold 4   got 5',
        '   “Ida Berg was fourth.”',
        '',
        'SPURIOUS Una Lund | – | 2 | – | 5000 | – | –',
        '   read from “Tea was served by Una Lund.”',
      ].join('\n'),
    );
  });

  test('count against the figures they belong to', () => {
    const against = (figure: Parameters<typeof counts>[1]) => score.misses.map((miss) => counts(miss, figure));
    expect(against('sex')).toEqual([true, false, false]);
    expect(against('place')).toEqual([false, true, true]);
    expect(against('core')).toEqual([false, true, true]);
    expect(against('rows')).toEqual([false, true, true]);
  });
});

test('figures are printed a slot a line', () => {
  expect(figureLines(score)).toContain('place          0.333   0.500   0.400      1      2      1');
});

test('articles are printed one a line', () => {
  expect(articleLines([reading], rows)).toEqual([
    'article    core    rows   gold  right    got',
    'a         0.706   0.400      2      1      3',
  ]);
});
