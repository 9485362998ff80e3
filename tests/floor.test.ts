/** The figures on the corpus may rise, never fall: `floor.json` holds the F1 that each has reached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf, scoreOf } from './evaluate/extraction.js';
import { corpus } from './evaluate/folder.js';
import { figures } from './evaluate/score.js';

const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')) as Record<string, number>;

test('every floor is under a figure there is', () => {
  expect(Object.keys(floors).sort()).toEqual([...figures].sort());
});

test('no figure is below its floor', () => {
  const articles = corpus();
  const score = scoreOf(articles, rowsOf(articles));
  const fallen = figures.flatMap((figure) => {
    const { f1 } = score.figures[figure];
    const floor = floors[figure] ?? 0;
    return f1 < floor ? [`${figure}: F1 ${f1} is below its floor ${floor}`] : [];
  });
  expect(fallen).toEqual([]);
}, 60_000);
