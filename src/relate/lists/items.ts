/** The numbered items of a line: where each begins and ends. */
import { tellsRace } from './headings.js';
import { type Lead, leadAt } from './places.js';
import { rowMarks } from './row-marks.js';
import type { Span } from './spans.js';

/** A numbered item inside a line. */
export interface Item extends Lead {
  start: number;
  /** UTF-16 offset at which its words end. */
  until: number;
  /** Words between the item before and this one that name another race: `Women:`. */
  label?: Span;
}

const INNER =
  /(?:(?<=[,;.¨:)*]\s{0,2})|(?<=\s))(?:(?:=|T)?(\d{1,3})(?!\d)(?:=|\.|\)|,|=\.|-|:(?=\s))?\**(?:\s?\(\d{1,3}\))?\s?\**(?=(?:\p{Ll}{1,3}\s)?\p{Lu})|(?<=[,;.¨)\d]\s|\b[PS]B\s|:\s|\band\s)(?:=|T)?\d{1,3}(?:st|nd|rd|th),?\s(?=\p{Lu})(?!S?[MFLWV]{1,3}\d|[Ll]ad|[Vv]et|[Mm]ale|[Ff]em|[Ww]om|[Mm][ae]n\b|U\d|[Ss]en|[Jj]un|[MFV]\b|Overall)|(?:DNF|DQ|DNS|DSQ)\b[.:]\s?(?=\p{Lu}))/gu;
const LABEL_BEFORE =
  /(?:^|(?:[.¨;,)*|]|\d(?!\d))\s?)\s*((?:\*\*)?(?:(?:Women|Men|Girls|Boys|Ladies)(?:'s)?:\s)?(?:\p{L}|\d{2,5}\s?m|\d\s?x\s?\d)[^.;:|]{0,50}(?:\([^)]{1,16}\)\s?)?:|(?:\*\*)\p{L}[^.;:]{0,40}\*\*|Teams?|(?:Women|Men|Girls|Boys|Ladies)(?:\s?[-¯])?)\s*$/u;

/** No label between two items is longer. */
const MAX_LABEL = 120;
const MARK_TAIL = /^[\s.,;*¨]*(?:PB|SB|NR|CR|WR|MR)?[\s.,;¨]*$/u;

/**
 * The numbered items of a line: `1. A (KEN) 2:05:41, 2. B 2:06:02`. The numbers grow, or start again at one behind a
 * label; what is a mark, or stands in brackets, is no number of an item.
 *
 * @param start UTF-16 offset of the first item's number
 * @param end UTF-16 offset at which the line ends
 */
export function itemsOf(text: string, start: number, end: number): Item[] {
  const first = leadAt(text, start, end);
  if (first === undefined) return [];
  const items: Item[] = [{ ...first, start, until: end }];
  const marks = rowMarks(text, first.end, end);
  let mark = 0;
  let depth = 0;
  const commas = text.slice(start, first.end).includes(',');
  let scanned = first.end;
  let last = first.place?.value ?? 0;
  const window = text.slice(0, end);
  INNER.lastIndex = first.end;
  for (let hit = INNER.exec(window); hit; hit = INNER.exec(window)) {
    const at = hit.index;
    for (; scanned < at; scanned += 1) depth += text[scanned] === '(' ? 1 : text[scanned] === ')' && depth > 0 ? -1 : 0;
    while (mark < marks.length && marks[mark]!.end <= at) mark += 1;
    if (depth > 0 || (mark < marks.length && marks[mark]!.start <= at)) continue;
    const previous = items.at(-1)!;
    if (at < previous.end) continue;
    const lead = leadAt(text, at, end);
    // `28, Holt` is an age, unless the first item has a comma behind its number too
    if (lead === undefined || (!commas && text.slice(at, lead.end).includes(','))) continue;
    const base = Math.max(previous.end, at - MAX_LABEL);
    const between = text.slice(base, at);
    const lastMark = marks[mark - 1];
    const afterMark = lastMark !== undefined && at - lastMark.end < 16 && MARK_TAIL.test(text.slice(lastMark.end, at));
    const label = LABEL_BEFORE.exec(between);
    if (!label && !lead.marked && !afterMark && !/[,;.¨)]\s*$/u.test(between)) continue;
    if (lead.place) {
      const grows = lead.place.value > last || (lead.place.value === last && /=/.test(text.slice(at, lead.end)));
      if (!grows && !(label && (lead.place.value === 1 || tellsRace(label[1]!)))) continue;
      if (grows && !label && lead.place.value > last + 400) continue;
      last = lead.place.value;
    }
    previous.until = at;
    const item: Item = { ...lead, start: at, until: end };
    if (label) {
      const from = base + label.index + label[0].indexOf(label[1]!);
      item.label = { start: from, end: from + label[1]!.length };
      previous.until = from;
    }
    items.push(item);
    INNER.lastIndex = Math.max(lead.end, at + 1);
  }
  return items;
}
