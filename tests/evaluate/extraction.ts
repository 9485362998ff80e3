import { extract, type Row, toRows } from '../../src/index.js';
import { type BackgroundScore, scoreBackground } from './background.js';
import type { Reading } from './folder.js';
import { type Score, score } from './score.js';

type Rows = Map<string, Row[]>;

/** Every article's rows, by the article's name and scope. */
export function rowsOf(articles: readonly Reading[]): Record<Row['scope'], Rows> {
  const all = articles.map(({ id, text }) => ({ id, rows: toRows(extract(text, { id }), { background: true }) }));
  const of = (scope: Row['scope']): Rows =>
    new Map(all.map(({ id, rows }) => [id, rows.filter((row) => row.scope === scope)]));
  return { reported: of('reported'), background: of('background') };
}

const goldsOf = (articles: readonly Reading[]) => new Map(articles.map(({ id, gold }) => [id, gold]));

/** Scores the rows of these articles, all in one. */
export const scoreOf = (articles: readonly Reading[], rows: ReadonlyMap<string, readonly Row[]>): Score =>
  score(goldsOf(articles), rows);

/** Scores what is told of other days in these articles, all in one. */
export const backgroundScoreOf = (
  articles: readonly Reading[],
  rows: ReadonlyMap<string, readonly Row[]>,
): BackgroundScore => scoreBackground(goldsOf(articles), rows);
