/**
 * Scores what harrier takes from an article about *other* days: the rows of scope `background` against the `background`
 * of gold, in the articles whose gold holds one.
 *
 * Gold holds what is told of another occasion with a place, a mark or a status: last year's edition, a career win, a best
 * or a record with the day, town or person it belongs to. A bare title ("the Olympic champion") and a bare best
 * ("Okeke (10.12)") are none.
 *
 * A row is right when
 *
 * - its athlete is gold's, as names are compared for the results;
 * - its event is gold's, an unknown one (`null`) where gold has none too; where gold has `event` among the `implied`, the
 *   row may leave it out;
 * - it has the same mark, or the same place; where gold has neither, the same status.
 *
 * A gold result makes one row right, and a row one gold result. What is `optional` in gold counts neither found nor missed.
 */
import { sameMark } from './marks.js';
import { sameName } from './names.js';
import {
  type Counts,
  type Gold,
  type GoldSlots,
  goldSlots,
  type Precision,
  precision,
  rowSlots,
  type ScoredRow,
  type Slots,
} from './score.js';

/** A performance of another day that only gold or only the rows have. */
interface BackgroundMiss {
  article: string;
  kind: 'missing' | 'spurious';
  slots: Slots;
  /** The row's place in the article's list of rows. */
  rowIndex: number | null;
}

export interface BackgroundScore {
  /** Articles whose gold holds a background, and its results there. */
  articles: number;
  goldRows: number;
  figure: Precision;
  misses: BackgroundMiss[];
}

/**
 * @param golds gold by article; those without `background` are left out
 * @param rows the rows of scope `background` by article
 */
export function scoreBackground(
  golds: ReadonlyMap<string, Gold>,
  rows: ReadonlyMap<string, readonly ScoredRow[]>,
): BackgroundScore {
  const counts: Counts = { tp: 0, fp: 0, fn: 0 };
  const misses: BackgroundMiss[] = [];
  const articles = [...golds]
    .filter(([, { background }]) => background !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let goldRows = 0;
  for (const [article, { meetings, background }] of articles) {
    const gold = goldSlots({ ...(meetings ? { meetings } : {}), races: background ?? [] });
    const found = (rows.get(article) ?? []).map(rowSlots);
    const pairs = pairAgreeing(gold, found);
    for (const [g, result] of gold.entries()) {
      if (result.optional) continue;
      goldRows += 1;
      if (pairs.has(g)) counts.tp += 1;
      else {
        counts.fn += 1;
        misses.push({ article, kind: 'missing', slots: result, rowIndex: null });
      }
    }
    const taken = new Set(pairs.values());
    for (const [rowIndex, slots] of found.entries()) {
      if (taken.has(rowIndex)) continue;
      counts.fp += 1;
      misses.push({ article, kind: 'spurious', slots, rowIndex });
    }
  }
  return { articles: articles.length, goldRows, figure: precision(counts), misses };
}

/** Gold results with the row that agrees with each: those that count first, then the closer pair, then the earlier. */
function pairAgreeing(gold: readonly GoldSlots[], rows: readonly Slots[]): Map<number, number> {
  const candidates = gold.flatMap((result, g) =>
    rows.flatMap((row, r) => {
      const weight = agreement(result, row);
      return weight > 0 ? [{ weight: weight - (result.optional ? 10 : 0), g, r }] : [];
    }),
  );
  candidates.sort((a, b) => b.weight - a.weight || a.g - b.g || a.r - b.r);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, r } of candidates) {
    if (pairs.has(g) || taken.has(r)) continue;
    pairs.set(g, r);
    taken.add(r);
  }
  return pairs;
}

/** How much of gold's result the row tells; 0 when it is wrong. */
function agreement(gold: GoldSlots, row: Slots): number {
  if (sameName(gold.athlete, row.athlete) === 0) return 0;
  if (gold.event !== row.event && !(row.event === null && gold.implied.has('event'))) return 0;
  const mark = gold.mark !== null && row.mark !== null && sameMark(gold.mark, row.mark);
  const place = gold.place !== null && gold.place === row.place;
  const status = gold.mark === null && gold.place === null && gold.status !== null && gold.status === row.status;
  return (mark ? 2 : 0) + (place || status ? 1 : 0);
}
