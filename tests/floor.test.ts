/** The figures on the corpus may rise, never fall: `floor.json` holds the F1 that each has reached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backgroundScoreOf, rowsOf, scoreOf } from './evaluate/extraction.js';
import { corpus } from './evaluate/folder.js';
import { figures } from './evaluate/score.js';

const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')) as Record<string, number>;

test('every floor is under a figure there is', () => {
  expect(Object.keys(floors).sort()).toEqual([...figures, 'background'].sort());
});

test('no figure is below its floor', () => {
  const articles = corpus();
  const { reported, background } = rowsOf(articles);
  const score = scoreOf(articles, reported);
  const reached = [
    ...figures.map((figure) => [figure, score.figures[figure].f1] as const),
    ['background', backgroundScoreOf(articles, background).figure.f1] as const,
  ];
  const fallen = reached.flatMap(([figure, f1]) => {
    const floor = floors[figure] ?? 0;
    return f1 < floor ? [`${figure}: F1 ${f1} is below its floor ${floor}`] : [];
  });
  expect(fallen).toEqual([]);
}, 60_000);
