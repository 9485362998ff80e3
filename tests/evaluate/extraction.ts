import { extract, type Row, toRows } from '../../src/index.js';
import type { Reading } from './folder.js';
import { type Score, score } from './score.js';

/** Every article's rows, by the article's name. */
export function rowsOf(articles: readonly Reading[]): Map<string, Row[]> {
  return new Map(articles.map(({ id, text }) => [id, toRows(extract(text, { id }))]));
}

/** Scores the rows of these articles, all in one. */
export function scoreOf(articles: readonly Reading[], rows: ReadonlyMap<string, readonly Row[]>): Score {
  return score(new Map(articles.map(({ id, gold }) => [id, gold])), rows);
}
