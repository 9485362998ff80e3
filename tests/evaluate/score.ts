/**
 * Scores rows against gold.
 *
 * Rows are paired with gold results inside one article, best pair first: the names must agree (full name, or one
 * holds the other's surname), then event, mark, place and round decide. Figures are micro-averaged counts over slots:
 *
 * - true positive: the pair's values are equal;
 * - false negative: gold has a value and the pair, or the absent row, does not;
 * - false positive: the row has a value that gold does not have, or another one.
 *
 * A slot named in gold's `implied` counts when it is right or wrong, and not when it is left out. A gold result that
 * is `optional` counts neither found nor missed. `core` pools athlete, nationality, place, mark and event; `rows`
 * are whole results with all five right.
 */
import { round, sameMark } from './marks.js';
import { fold, sameName } from './names.js';

export const coreSlots = ['athlete', 'nationality', 'place', 'mark', 'event'] as const;
const sideSlots = ['sex', 'round', 'status', 'records', 'date', 'city'] as const;
const slots = [...coreSlots, ...sideSlots];

type Slot = (typeof slots)[number];
/** What a figure is given for: a slot, a pool of slots, or whole rows. */
export type Figure = 'core' | 'rows' | Slot | 'full name';
export const figures: readonly Figure[] = ['core', 'rows', ...coreSlots, 'full name', ...sideSlots];

/** The slots of one result as they are compared. */
export interface Slots {
  athlete: string | null;
  nationality: string | null;
  place: number | null;
  mark: string | number | null;
  event: string | null;
  sex: string | null;
  round: string | null;
  status: string | null;
  records: string[] | null;
  date: string | null;
  city: string | null;
}

export interface GoldSlots extends Slots {
  implied: Set<string>;
  optional: boolean;
}

interface GoldRace {
  meeting?: string | null;
  event?: string | null;
  sex?: string | null;
  round?: string | null;
  results: {
    athlete?: string | null;
    team?: string | null;
    nationality?: string | null;
    place?: number | null;
    mark?: string | null;
    status?: string | null;
    records?: string[] | null;
    implied?: string[] | null;
    optional?: boolean;
  }[];
}

/** A gold file, as far as scoring reads it. */
export interface Gold {
  meetings?: { key?: string | null; date?: string | null; city?: string | null }[];
  races: GoldRace[];
  /** What the article tells of other days; absent when nobody has entered it. */
  background?: GoldRace[];
}

/** A row as `toRows` gives it, or as another program wrote it. */
export interface ScoredRow {
  athlete?: string | null;
  team?: string | null;
  nationality?: string | null;
  place?: number | string | null;
  mark?: string | number | null;
  event?: string | null;
  sex?: string | null;
  round?: string | null;
  status?: string | null;
  records?: string[] | string | null;
  date?: string | null;
  city?: string | null;
}

export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Precision extends Counts {
  p: number;
  r: number;
  f1: number;
}

/** A gold result and the row that should have been it: one of the two may be wanting. */
export interface Miss {
  article: string;
  kind: 'missing' | 'spurious' | 'wrong';
  gold: GoldSlots | null;
  row: Slots | null;
  /** The row's place in the article's list of rows. */
  rowIndex: number | null;
  /** What counts against the figures. */
  slots: { slot: Slot; gold: unknown; row: unknown }[];
}

export interface Score {
  articles: number;
  goldRows: number;
  rowsInArticlesWithoutARace: number;
  figures: Record<Figure, Precision>;
  /** By article and gold's order; spurious rows last. */
  misses: Miss[];
}

/** Every gold result with its race's and meeting's slots. */
export function goldSlots(gold: Gold): GoldSlots[] {
  const meetings = new Map((gold.meetings ?? []).map((meeting) => [meeting.key ?? null, meeting]));
  return gold.races.flatMap((race) => {
    const meeting = meetings.get(race.meeting ?? null);
    return race.results.map((result) => ({
      athlete: result.athlete || (result.team ?? null),
      nationality: result.nationality ?? null,
      place: result.place ?? null,
      mark: result.mark ?? null,
      event: race.event ?? null,
      sex: race.sex ?? null,
      round: race.round ?? null,
      status: result.status ?? null,
      records: result.records?.length ? result.records : null,
      date: meeting?.date ?? null,
      city: meeting?.city ?? null,
      implied: new Set(result.implied ?? []),
      optional: Boolean(result.optional),
    }));
  });
}

/** A row's slots, with records and places in one form however they were written. */
export function rowSlots(row: ScoredRow): Slots {
  const records =
    typeof row.records === 'string' ? row.records.split(/[;,|\s]+/).filter((record) => record !== '') : row.records;
  const digits = typeof row.place === 'string' && /^\d+$/.test(row.place);
  const place = typeof row.place === 'string' ? (digits ? Number(row.place) : null) : (row.place ?? null);
  return {
    athlete: row.athlete || (row.team ?? null),
    nationality: row.nationality ?? null,
    place,
    mark: row.mark ?? null,
    event: row.event ?? null,
    sex: row.sex ?? null,
    round: row.round ?? null,
    status: row.status ?? null,
    records: records?.length ? records : null,
    date: row.date ?? null,
    city: row.city ?? null,
  };
}

/** A Briton whose home nation the text names is right as a Briton too. */
const homeNations = new Set(['ENG', 'SCO', 'WAL', 'NIR']);

/** Whether a row's value is gold's; both are present. */
function equal(slot: Slot, gold: Slots, row: Slots): boolean {
  switch (slot) {
    case 'mark':
      return sameMark(gold.mark!, row.mark!);
    case 'nationality':
      return gold.nationality === row.nationality || (homeNations.has(gold.nationality!) && row.nationality === 'GBR');
    case 'records':
      return JSON.stringify(gold.records!.toSorted()) === JSON.stringify(row.records!.toSorted());
    case 'city':
      return fold(gold.city).join(' ') === fold(row.city).join(' ');
    default:
      return gold[slot] === row[slot];
  }
}

/** Pairs gold results with rows, best first; of equally good pairs the earlier gold result's, then the earlier row's. */
export function pair(gold: Slots[], rows: Slots[]): Map<number, number> {
  const same = (g: Slots, r: Slots, slot: Slot) => g[slot] !== null && r[slot] !== null && equal(slot, g, r);
  const candidates: { weight: number; g: number; r: number }[] = [];
  for (const [g, result] of gold.entries()) {
    for (const [r, row] of rows.entries()) {
      const name = sameName(result.athlete, row.athlete);
      if (name === 0) continue;
      let weight = 2 * name;
      if (same(result, row, 'event')) weight += 2;
      if (same(result, row, 'mark')) weight += 1.5;
      if (same(result, row, 'place')) weight += 1;
      if (same(result, row, 'round')) weight += 0.5;
      if (same(result, row, 'sex')) weight += 0.25;
      candidates.push({ weight, g, r });
    }
  }
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

/** Precision, recall and F1 to four decimals. */
export function precision({ tp, fp, fn }: Counts): Precision {
  const p = tp + fp ? tp / (tp + fp) : fn ? 0 : 1;
  const r = tp + fn ? tp / (tp + fn) : 1;
  return { p: round(p, 4), r: round(r, 4), f1: p + r ? round((2 * p * r) / (p + r), 4) : 0, tp, fp, fn };
}

const isCore = (slot: Slot): boolean => (coreSlots as readonly Slot[]).includes(slot);

/** A value that gold lacks is no fault here: the text often says more than a careful reader notes. */
const isFreeWhenGoldIsSilent = (slot: Slot): boolean => slot === 'round' || slot === 'records';

/**
 * Scores the rows of every article that has gold.
 *
 * @param golds gold by article
 * @param rows rows by article; an article without gold is left out, one without rows has missed everything
 */
export function score(golds: ReadonlyMap<string, Gold>, rows: ReadonlyMap<string, readonly ScoredRow[]>): Score {
  const counts = Object.fromEntries(figures.map((figure) => [figure, { tp: 0, fp: 0, fn: 0 }])) as Record<
    Figure,
    Counts
  >;
  const misses: Miss[] = [];
  let goldRows = 0;
  let rowsInArticlesWithoutARace = 0;
  for (const article of [...golds.keys()].sort()) {
    const gold = goldSlots(golds.get(article)!);
    const found = (rows.get(article) ?? []).map(rowSlots);
    goldRows += gold.length;
    if (gold.every((result) => result.optional)) {
      rowsInArticlesWithoutARace += Math.max(0, found.length - gold.length);
    }
    const pairs = pair(gold, found);
    const counted = gold.filter((result) => !result.optional).length;
    let exact = 0;
    for (const [index, result] of gold.entries()) {
      if (result.optional) continue;
      const rowIndex = pairs.get(index) ?? null;
      const row = rowIndex === null ? null : found[rowIndex]!;
      const { right, wrong } = compare(result, row, counts);
      if (right) exact += 1;
      if (wrong.length > 0 || row === null) {
        misses.push({ article, kind: row ? 'wrong' : 'missing', gold: result, row, rowIndex, slots: wrong });
      }
    }
    const paired = new Set(pairs.values());
    for (const [rowIndex, row] of found.entries()) {
      if (paired.has(rowIndex)) continue;
      const present = coreSlots.filter((slot) => row[slot] !== null);
      for (const slot of present) counts[slot].fp += 1;
      const wrong = present.map((slot) => ({ slot, gold: null, row: row[slot] }));
      misses.push({ article, kind: 'spurious', gold: null, row, rowIndex, slots: wrong });
    }
    counts.rows.tp += exact;
    counts.rows.fn += counted - exact;
    counts.rows.fp += found.length - exact - [...pairs.keys()].filter((index) => gold[index]!.optional).length;
  }
  for (const slot of coreSlots) {
    for (const count of ['tp', 'fp', 'fn'] as const) counts.core[count] += counts[slot][count];
  }
  return {
    articles: golds.size,
    goldRows,
    rowsInArticlesWithoutARace,
    figures: Object.fromEntries(figures.map((figure) => [figure, precision(counts[figure])])) as Score['figures'],
    misses,
  };
}

/** Counts one gold result's slots; `right` when all of the core is. */
function compare(
  gold: GoldSlots,
  row: Slots | null,
  counts: Record<Figure, Counts>,
): { right: boolean; wrong: Miss['slots'] } {
  const wrong: Miss['slots'] = [];
  for (const slot of slots) {
    const expected = gold[slot];
    const got = row === null ? null : row[slot];
    if (slot === 'athlete') {
      if (row !== null) {
        counts.athlete.tp += 1;
        counts['full name'][sameName(gold.athlete, row.athlete) === 2 ? 'tp' : 'fn'] += 1;
      } else if (!gold.implied.has('athlete')) {
        counts.athlete.fn += 1;
        wrong.push({ slot, gold: expected, row: null });
      }
      continue;
    }
    const leftOut = expected !== null && got === null && !gold.implied.has(slot);
    const added = expected === null && got !== null && !isFreeWhenGoldIsSilent(slot);
    const another = expected !== null && got !== null && !equal(slot, gold, row!);
    if (expected !== null && got !== null && !another) counts[slot].tp += 1;
    if (leftOut || (another && !gold.implied.has(slot))) counts[slot].fn += 1;
    if (added || another) counts[slot].fp += 1;
    if (leftOut || added || another) wrong.push({ slot, gold: expected, row: got });
  }
  return { right: row !== null && wrong.every(({ slot }) => !isCore(slot)), wrong };
}
