/** Rows under one heading: whether they are results, and what their numbers and their order mean. */
import { quantityOf } from '../../recognise/marks.js';
import { nationIn } from './attributes.js';
import { tellsRace } from './headings.js';
import { isOwnOrder } from './own-order.js';
import type { ListRow, ListSection } from './row.js';
import { headsField } from './row-marks.js';
import type { Span } from './spans.js';

/** Whether a row holds something that only a result has. */
export const tellsResult = (row: ListRow): boolean =>
  row.mark !== undefined ||
  row.status !== undefined ||
  row.nation !== undefined ||
  row.gap !== undefined ||
  row.members.length > 1;

/** Whether rows are results: marks, nations or statuses in half of them, or a heading that names the race. */
export function isBelievable(text: string, section: ListSection): boolean {
  const { rows } = section;
  const told = rows.filter(tellsResult).length;
  if (told === 0) {
    const heading = section.heading ? text.slice(section.heading.start, section.heading.end) : '';
    const full = rows.every((row) => row.team || (row.name && /\s/u.test(row.name.value)));
    return rows.length >= 3 && full && tellsRace(heading) && rows.some((row) => row.club || row.place?.value === 1);
  }
  if (rows.length === 1)
    return rows[0]!.mark !== undefined || (rows[0]!.status !== undefined && rows[0]!.nation !== undefined);
  return told * 2 >= rows.length;
}

/** Puts rows together as a section, and judges what its numbers and its order mean. */
export function sectionOf(text: string, layout: string, rows: ListRow[], heading: Span | undefined): ListSection {
  const first = rows[0]!;
  settleCodes(text, rows);
  shareMarks(text, rows);
  const placed = rows.filter((row) => row.place);
  const words = heading ? text.slice(heading.start, heading.end) : '';
  const numbered = placed.length > 0;
  return {
    start: Math.min(heading?.start ?? first.start, first.start),
    end: rows.at(-1)!.end,
    ...(heading ? { heading } : {}),
    rows,
    placesCount: numbered && !isOwnOrder(text, rows, words),
    orderIsPlace:
      !numbered &&
      isOrdered(rows, headsField(words)) &&
      (rows.filter((row) => row.nation).length * 2 > rows.length ||
        /\b(?:top|podium|medals|leading|placings|winners)\b/iu.test(words)),
    layout,
  };
}

/** `(both Ethiopia)` says the nation of the row before too. */
export function shareNations(text: string, rows: ListRow[]): void {
  rows.forEach((row, at) => {
    if (!row.nation) return;
    const shared = nationIn(text.slice(row.nation.start, row.nation.end))?.shared;
    if (shared === undefined) return;
    const since = shared === 'both' ? at - 1 : 0;
    for (const earlier of rows.slice(Math.max(0, since), at)) earlier.nation ??= row.nation;
  });
}

/** `same time`, `s.t.`: the mark of the row above. */
function shareMarks(text: string, rows: readonly ListRow[]): void {
  rows.forEach((row, at) => {
    const above = rows[at - 1]?.mark;
    if (row.mark || row.status || above === undefined) return;
    if (/(?:\bsame(?:\stime)?|\bs\.?t\.?)\W*$/iu.test(text.slice(row.start, row.end))) row.mark = above;
  });
}

/** Where most codes in brackets are no nations, none is: `(Hlt)`, `(Wal)` are clubs. */
function settleCodes(text: string, rows: ListRow[]): void {
  const coded = rows.filter(
    (row) => row.nation && /^[A-Z][a-z]{2}$/u.test(text.slice(row.nation.start, row.nation.end)),
  );
  const clubs = rows.filter((row) => row.club && row.club.value.length <= 4);
  if (coded.length === 0 || clubs.length <= coded.length) return;
  for (const row of coded) {
    row.club = { ...row.nation!, value: text.slice(row.nation!.start, row.nation!.end) };
    delete row.nation;
  }
}

/**
 * Whether times grow, or lengths shrink, from row to row.
 *
 * @param field whether the marks are lengths, also where no unit says so
 */
export function isOrdered(rows: readonly ListRow[], field = false): boolean {
  const amounts = rows.map((row) => row.mark && quantityOf(row.mark));
  if (amounts.length < 2 || amounts.some((amount) => amount === undefined)) return false;
  const up = amounts.every((amount, at) => at === 0 || amount!.amount >= amounts[at - 1]!.amount);
  const down = amounts.every((amount, at) => at === 0 || amount!.amount <= amounts[at - 1]!.amount);
  return field ? down : amounts[0]!.unit === 's' ? up : down || up;
}
