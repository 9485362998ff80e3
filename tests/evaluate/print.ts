/** Figures and misses as lines of text. */
import type { Row } from '../../src/index.js';
import type { BackgroundScore } from './background.js';
import { scoreOf } from './extraction.js';
import type { Reading } from './folder.js';
import { round } from './marks.js';
import { coreSlots, type Figure, figures, type Miss, type Precision, type Score, type Slots } from './score.js';
import { around, sentenceFor } from './sentences.js';

const ratio = (value: number): string => round(value, 3).toFixed(3).padStart(7);
const count = (value: number): string => String(value).padStart(6);

/** The figures overall, one line a slot. */
export function figureLines(score: Score): string[] {
  return [
    `${score.articles} articles, ${score.goldRows} gold results, ${score.rowsInArticlesWithoutARace} rows in articles without a race`,
    `${'slot'.padEnd(12)} ${'P'.padStart(7)} ${'R'.padStart(7)} ${'F1'.padStart(7)} ${'tp'.padStart(6)} ${'fp'.padStart(6)} ${'fn'.padStart(6)}`,
    ...figures.map((figure) => figureLine(figure, score.figures[figure])),
  ];
}

/** The figure of what is told of other days; nothing where no gold holds any. */
export function backgroundLines({ articles, goldRows, figure }: BackgroundScore): string[] {
  if (articles === 0) return [];
  return ['', `${articles} articles, ${goldRows} gold results of other days`, figureLine('background', figure)];
}

const figureLine = (name: string, { p, r, f1, tp, fp, fn }: Precision): string =>
  `${name.padEnd(12)} ${ratio(p)} ${ratio(r)} ${ratio(f1)} ${count(tp)} ${count(fp)} ${count(fn)}`;

/** One line an article: core and rows F1, then its results in gold, found whole, and rows. */
export function articleLines(articles: readonly Reading[], rows: ReadonlyMap<string, readonly Row[]>): string[] {
  const width = Math.max(...articles.map(({ id }) => id.length), 7);
  const lines = articles.map((article) => {
    const own = scoreOf([article], rows);
    const { core, rows: whole } = own.figures;
    const found = rows.get(article.id)?.length ?? 0;
    return `${article.id.padEnd(width)} ${ratio(core.f1)} ${ratio(whole.f1)} ${count(own.goldRows)} ${count(whole.tp)} ${count(found)}`;
  });
  const heads = ['core', 'rows'].map((head) => head.padStart(7)).join(' ');
  const tail = ['gold', 'right', 'got'].map((head) => head.padStart(6)).join(' ');
  return [`${'article'.padEnd(width)} ${heads} ${tail}`, ...lines];
}

const shown = (value: unknown): string =>
  value === null ? '–' : Array.isArray(value) ? value.join(' ') : String(value);

const summary = (slots: Slots): string =>
  [...coreSlots, 'sex' as const, 'round' as const].map((slot) => shown(slots[slot])).join(' | ');

/** Whether a miss counts against the figure. */
export function counts(miss: Miss, figure: Figure): boolean {
  if (figure === 'full name') return false;
  // A gold result that was not found at all is no whole row, whatever its slots are.
  if (figure === 'rows' && miss.kind !== 'wrong') return true;
  return miss.slots.some(({ slot }) =>
    figure === 'core' || figure === 'rows' ? coreSlots.some((core) => core === slot) : slot === figure,
  );
}

/** The misses among what is told of other days, as `missLines` prints them. */
export const backgroundMissLines = (
  { misses }: BackgroundScore,
  articles: readonly Reading[],
  rows: ReadonlyMap<string, readonly Row[]>,
): string[] =>
  missLines(
    misses.map(({ article, kind, slots, rowIndex }) => ({
      article,
      kind,
      gold: kind === 'missing' ? { ...slots, implied: new Set(), optional: false } : null,
      row: kind === 'spurious' ? slots : null,
      rowIndex,
      slots: [],
    })),
    articles,
    rows,
  );

/** Every miss with the words it is about, by article. */
export function missLines(
  misses: readonly Miss[],
  articles: readonly Reading[],
  rows: ReadonlyMap<string, readonly Row[]>,
): string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const lines: string[] = [];
  let article = '';
  for (const miss of misses) {
    if (miss.article !== article) {
      article = miss.article;
      lines.push('', `== ${article}`);
    }
    lines.push('', ...missBlock(miss, texts.get(article) ?? '', rows.get(article) ?? []));
  }
  return lines;
}

function missBlock({ kind, gold, row, rowIndex, slots }: Miss, text: string, rows: readonly Row[]): string[] {
  const lines = [`${kind.toUpperCase().padEnd(8)} ${summary((gold ?? row)!)}`];
  if (kind === 'wrong') {
    for (const { slot, gold: expected, row: got } of slots) {
      lines.push(`   ${slot.padEnd(12)} gold ${shown(expected)}   got ${shown(got)}`);
    }
  }
  const printed = gold === null ? null : sentenceFor(text, gold);
  const source = rowIndex === null ? undefined : rows[rowIndex];
  const read = source === undefined ? null : around(text, source.start, source.end);
  if (printed !== null) lines.push(`   “${printed}”`);
  if (read !== null && read !== '' && read !== printed) lines.push(`   read from “${read}”`);
  return lines;
}
