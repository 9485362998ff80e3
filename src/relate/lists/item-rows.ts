/** The rows that an item gives: one, or one for each who ties or shares a status; and a status behind a name. */
import { everyMatch } from '../../matches.js';
import { homeOf, nationIn, statusOf } from './attributes.js';
import { readBody } from './body.js';
import type { Item } from './items.js';
import { isPersonName } from './names.js';
import { type ListRow, listRow } from './row.js';
import { rowMarks } from './row-marks.js';
import type { RowSetting } from './setting.js';
import { LISTED_OPENLY, partsOf, quote } from './spans.js';

/** A stop behind which a sentence follows: `3 Brel (Peru). A world lead for …`. */
const STOP = /(?<=[\p{Ll}\d)]{2})\.\s+(?=[\p{Lu}"])/gu;

/** Where a row's words stop. */
function rowEnd(text: string, start: number, until: number): number {
  const window = text.slice(0, until + 2);
  STOP.lastIndex = start;
  for (let hit = STOP.exec(window); hit && hit.index < until; hit = STOP.exec(window))
    if (/[)\d]/u.test(text.slice(start, hit.index))) return hit.index;
  return until;
}

/** Behind the last row of a line prose may follow; a row is never so long. */
const MAX_ROW = 600;

/** The rows that one item gives: one, or several for `DNF: Orr, Brel`. */
export function rowsOfItem(text: string, item: Item, setting: RowSetting): ListRow[] | undefined {
  let end = rowEnd(text, item.end, Math.min(item.until, item.end + MAX_ROW));
  // "7 Orr (Peru) 10.46 … Jo Brel (Kenya) DNS": behind what is left out stands one without a place.
  const gap = text.slice(item.end, end).search(/\s?¨\s?\p{Lu}/u);
  const last = gap > 0 ? text.slice(item.end + gap, end).replace(/[\s,;.]+$/u, '') : '';
  if (gap > 0) end = item.end + gap;
  while (end > item.end && /[\s,;*|.¨]/u.test(text[end - 1]!) && !/\p{Lu}\.$/u.test(text.slice(end - 2, end))) end -= 1;
  if (item.status) {
    const several = statusNames(text, item, end);
    if (several) return several;
  }
  const tied = item.place ? tiedRows(text, item, end) : undefined;
  if (tied) return tied;
  const row = readBody(text, item.end, end, setting);
  if (row === undefined) return undefined;
  row.start = item.place?.start ?? item.status?.start ?? item.start;
  row.end = end;
  if (item.place) row.place = item.place;
  if (item.status) row.status = item.status;
  if (item.subPlace) row.subPlace = item.subPlace;
  const from = item.end + gap + last.search(/\p{Lu}/u);
  const absent = last ? statusRow(text, from, item.end + gap + last.length) : undefined;
  return absent ? [row, absent] : [row];
}

/** `DNF: Orr, Brel (20km); Venn`: every name is a row. */
function statusNames(text: string, item: Item, end: number): ListRow[] | undefined {
  const rows: ListRow[] = [];
  for (const part of partsOf(text, { start: item.end, end }, LISTED_OPENLY)) {
    const words = text.slice(part.start, part.end);
    const bracket = /\s*\(([^)]*)\)$/u.exec(words);
    const name = words.slice(0, bracket?.index);
    if (!isPersonName(name) || nationIn(name)) return undefined;
    const row = listRow(part.start, part.start + name.length);
    row.name = quote(name, text, row.start, row.end);
    row.status = item.status!;
    const nation = bracket && nationIn(bracket[1]!);
    if (nation) row.nation = quote(nation.code, text, part.end - 1 - bracket[1]!.length, part.end - 1);
    rows.push(row);
  }
  return rows.length > 1 ? rows : undefined;
}

const EACH = /^((?:\p{Lu}[^(),;\d]{2,40}\([^()\d]{2,30}\)(?:,|;|\sand)?\s+){2,6})(?=\d)/u;
const BOTH =
  /^((\p{Lu}[^(),;\d]{2,40}?)(?:,|\sand)\s(\p{Lu}[^(),;\d]{2,40}?)\s?\(both\s([^()\d]{2,30})\)[\s,:¯-]+)(?=\d)/u;

const NAME_AND_HOME = /(\p{Lu}[^(),;]*?)\s*\(([^()]*)\)/gu;

/** `2 equal. A Orr (Peru), B Venn (Kenya) 5.70`, `2 A Orr and B Venn (both Peru) 5.70`: everybody's place and mark. */
function tiedRows(text: string, item: Item, end: number): ListRow[] | undefined {
  const words = text.slice(item.end, end);
  const both = BOTH.exec(words);
  const each = both || !/equal|=|\btie/iu.test(text.slice(item.start, item.end)) ? null : EACH.exec(words);
  const found = both ?? each;
  if (!found) return undefined;
  const from = item.end + found[0].length;
  const [mark] = rowMarks(text, from, end);
  if (mark === undefined || mark.start !== from) return undefined;
  const rows: ListRow[] = [];
  const add = (words: string, at: number, body: string, bodyAt: number): void => {
    const end = at + words.length;
    const name = quote(words, text, at, end);
    rows.push({ ...listRow(at, end), place: item.place!, name, mark, ...homeOf(text, bodyAt, bodyAt + body.length) });
  };
  if (both) {
    const [, all, first, second, body] = both as unknown as [string, string, string, string, string];
    const bodyAt = item.end + all.lastIndexOf(body);
    add(first, item.end, body, bodyAt);
    add(second, item.end + all.indexOf(second, first.length), body, bodyAt);
  } else {
    for (const part of everyMatch(found[1]!, NAME_AND_HOME)) {
      const at = item.end + part.index;
      add(part[1]!, at, part[2]!, at + part[0].lastIndexOf('(') + 1);
    }
  }
  if (rows.some((row) => !isPersonName(row.name!.value) || nationIn(row.name!.value))) return undefined;
  rows[0]!.start = item.place!.start;
  rows.at(-1)!.end = end;
  return rows;
}

const STATUS_LAST =
  /^([^()\d]{4,40}?)\s*(?:\(([^()\d]{2,30})\))?[\s,:¯-]+(DNF|DNS|DQ|DSQ|NM|NH|did not (?:finish|start)|disqualified|no (?:height|mark|distance))\b\s*(?:\([^()]{2,60}\))?\.?$/iu;

/** `Jo Brel (Peru) no height`, `Shona Venn DNF (ankle)` among numbered rows. */
export function statusRow(text: string, start: number, end: number): ListRow | undefined {
  if (end - start > 120) return undefined;
  const found = STATUS_LAST.exec(text.slice(start, end));
  if (!found || !isPersonName(found[1]!) || !/\s/u.test(found[1]!)) return undefined;
  const at = start + found[0].indexOf(found[3]!, found[1]!.length);
  const inside = start + found[0].indexOf('(') + 1;
  return {
    ...listRow(start, end),
    name: quote(found[1]!, text, start, start + found[1]!.length),
    status: quote(statusOf(found[3]!)!, text, at, at + found[3]!.length),
    ...(found[2] ? homeOf(text, inside, inside + found[2].length) : {}),
  };
}
