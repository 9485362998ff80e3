/** Rows as a faulty reader would write them, made from gold: for the tests of the scoring itself. */
import { type Gold, goldSlots, type ScoredRow } from './score.js';

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The slots that a fault changes. */
type Fault = (row: ScoredRow, pick: <T>(from: readonly T[]) => T) => ScoredRow;

const printed = (mark: ScoredRow['mark']): string => (typeof mark === 'string' ? mark : '1:12:46');

const faults: Fault[] = [
  ({ athlete }) => ({ athlete: athlete?.split(' ').at(-1) ?? null }),
  ({ athlete }) => ({ athlete: athlete?.normalize('NFD').toUpperCase() ?? null }),
  ({ athlete }) => ({ athlete: athlete?.replace(/(?<=\p{L})\p{L}+ /u, ' ') ?? null }),
  ({ athlete }) => ({ athlete: `${athlete?.split(' ')[0]} Nobody` }),
  (_, pick) => ({ nationality: pick(['GBR', 'KEN', 'ENG', null]) }),
  (_, pick) => ({ place: pick([1, 2, '3', 'fourth', 17, null]) }),
  (_, pick) => ({ mark: pick(['8:06.90', '1:12.46', '28:19', '66.6 m', '6,563', '9.81s', 'a lot', 66.6, null]) }),
  ({ mark }) => ({ mark: `${printed(mark)}0` }),
  ({ mark }) => ({ mark: printed(mark).replace(/^(\d+:\d\d):(\d\d)$/, '$1.$2') }),
  ({ mark }) => ({ mark: printed(mark).replace(/:\d\d$/, '') }),
  (_, pick) => ({ event: pick(['MAR', 'HM', '5000', null]) }),
  (_, pick) => ({ sex: pick(['M', 'W', 'X', null]) }),
  (_, pick) => ({ round: pick(['final', 'heat', null]) }),
  (_, pick) => ({ status: pick(['DNF', 'DQ', null]) }),
  (_, pick) => ({ records: pick([['PB'], 'PB, CR', ['CR', 'PB'], 'SB|WL', '', []]) }),
  (_, pick) => ({ date: pick(['2025-01-01', null]) }),
  ({ city }) => ({ city: city?.toUpperCase() ?? 'Nowhere' }),
];

/** Gold's rows with some dropped, some changed, some doubled and some strange ones added, out of order. */
export function perturb(gold: Gold, next: () => number): ScoredRow[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const rows: ScoredRow[] = [];
  for (const { implied: _, optional, ...slots } of goldSlots(gold)) {
    if (next() < (optional ? 0.5 : 0.15)) continue;
    let row: ScoredRow = slots;
    while (next() < 0.45) row = { ...row, ...pick(faults)(row, pick) };
    if (next() < 0.1) rows.push({ ...row, place: pick([1, 2, 3]) });
    if (next() < 0.1) rows.push({ team: row.athlete ?? null, athlete: '', event: row.event ?? null });
    rows.push(row);
  }
  while (next() < 0.4)
    rows.push({ athlete: pick(['Oona Strand', 'Tola', null]), event: pick(['5K', null]), place: 1, mark: '14:02' });
  return rows
    .map((row) => ({ row, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ row }) => row);
}
