import type { Status } from '../../report/schema.js';
import { subPlaceOf } from './attributes.js';
import { statusOf } from './body.js';
import { tellsRace } from './headings.js';
import type { Quoted } from './row.js';
import { rowMarks } from './row-marks.js';

/** What leads a row: a place, or a status in its stead. */
export interface Lead {
  place?: Quoted<number>;
  status?: Quoted<Status>;
  /** `1st Lady:`, before the name of somebody whose place is told elsewhere or not at all. */
  subPlace?: Quoted<{ group: string; place: number }>;
  /** UTF-16 offset after it. */
  end: number;
  /** A point, bracket, ordinal ending or medal shows that the number counts something. */
  marked: boolean;
}

/** No lead is longer. */
const REACH = 48;
const BULLET = /^[\s•*·◦▪>–—-]*/u;
const MEDALS: Readonly<Record<string, number>> = { '🥇': 1, '🥈': 2, '🥉': 3 };
const MEDAL = /^(🥇|🥈|🥉)\s?(?:[123][.)]?(?:\s|$))?/u;
const KEYCAP = /^([1-9])\uFE0F?\u20E3\s?/u;
const NUMBER =
  /^(?:(?:=|T|T-|tied?\s|joint\s|equal\s|no\.?\s|P)\s?)?\(?(\d{1,4})(?!\d)(\s?=|st\b|nd\b|rd\b|th\b)?(\s?(?:equal|eq|tied|tie)\b)?(?:\s?\(\d{1,4}\))?([^\S\n]?[.):\]|,=]+(?:[^\S\n](?:equal|tied?)\b[.:]?)?|[^\S\n][-–—](?=\s)|-(?=\p{Lu}))?\**[^\S\n]*/iu;
const WORD =
  /^(?:(gold|winner|champion|1st place|first(?: place)?)|(silver|runner-up|second(?: place)?)|(bronze|third(?: place)?))(?:\smedal)?\s?[:–—-]\s?/iu;
const CLASS = /^((?:\d{1,3}(?:st|nd|rd|th)|first)\s[^\s:–—]{1,12}(?:\s[^\s:–—]{1,12})?)\s?[:–—]\s(?=\p{Lu})/iu;
const STATUS = /^(DNF|DNS|DQ|DSQ|NM|NH|did not finish|did not start|disqualified)\b\s?[.:)|,–-]?\s*/iu;

/** The place or status at `start`, or undefined. A number of four digits that is a year is none. */
export function leadAt(text: string, start: number, end: number): Lead | undefined {
  const piece = text.slice(start, Math.min(end, start + REACH));
  const bullet = BULLET.exec(piece)![0].length;
  const at = start + bullet;
  const words = piece.slice(bullet);
  if (words === '') return undefined;
  const medal = MEDAL.exec(words);
  if (medal)
    return {
      place: { value: MEDALS[medal[1]!]!, start: at, end: at + medal[1]!.length },
      end: at + medal[0].length,
      marked: true,
    };
  const keycap = KEYCAP.exec(words);
  if (keycap)
    return {
      place: { value: +keycap[1]!, start: at, end: at + keycap[0].trimEnd().length },
      end: at + keycap[0].length,
      marked: true,
    };
  const first = CLASS.exec(words);
  const subPlace = first && subPlaceOf(first[1]!.replace(/^first/iu, '1st'));
  if (first && subPlace)
    return {
      subPlace: { value: subPlace, start: at, end: at + first[1]!.length },
      end: at + first[0].length,
      marked: true,
    };
  const word = WORD.exec(words);
  if (word) {
    const place = word[1] ? 1 : word[2] ? 2 : 3;
    return {
      place: { value: place, start: at, end: at + word[place]!.length },
      end: at + word[0].length,
      marked: true,
    };
  }
  const status = STATUS.exec(words);
  if (status) {
    return {
      status: { value: statusOf(status[1]!)!, start: at, end: at + status[1]!.length },
      end: at + status[0].length,
      marked: true,
    };
  }
  const number = NUMBER.exec(words);
  if (!number) return undefined;
  const [all, digits, ordinal, equal, sign] = number;
  const value = +digits!;
  if (value === 0 || (digits!.length === 4 && value >= 1900 && value <= 2100)) return undefined;
  const from = at + all.indexOf(digits!);
  return {
    place: { value, start: from, end: from + digits!.length + (ordinal?.length ?? 0) },
    end: at + all.length,
    marked: ordinal !== undefined || equal !== undefined || (sign !== undefined && /[.):\]|=]/u.test(sign)),
  };
}

/** A numbered item inside a line. */
export interface Item extends Lead {
  start: number;
  /** UTF-16 offset at which its words end. */
  until: number;
  /** Words between the item before and this one that name another race: `Women:`. */
  label?: { start: number; end: number };
}

const INNER =
  /(?:(?<=[,;.:)*]\s{0,2})|(?<=\s))(?:(?:=|T)?(\d{1,3})(?!\d)(?:=|\.|\)|,|=\.|-|:(?=\s))?\**(?:\s?\(\d{1,3}\))?\s?\**(?=(?:\p{Ll}{1,3}\s)?\p{Lu})|(?<=[,;.)\d]\s|\b[PS]B\s|:\s|\band\s)(?:=|T)?\d{1,3}(?:st|nd|rd|th),?\s(?=\p{Lu})(?!S?[MFLWV]{1,3}\d|[Ll]ad|[Vv]et|[Mm]ale|[Ff]em|[Ww]om|[Mm][ae]n\b|U\d|[Ss]en|[Jj]un|[MFV]\b|Overall)|(?:DNF|DQ|DNS|DSQ)\b[.:]\s?(?=\p{Lu}))/gu;
const LABEL_BEFORE =
  /(?:^|(?:[.;,)*|]|\d(?!\d))\s?)\s*((?:\*\*)?(?:(?:Women|Men|Girls|Boys|Ladies)(?:['’]s)?:\s)?(?:\p{L}|\d{2,5}\s?m|\d\s?x\s?\d)[^.;:|]{0,50}(?:\([^)]{1,16}\)\s?)?:|(?:\*\*)\p{L}[^.;:]{0,40}\*\*|Teams?|(?:Women|Men|Girls|Boys|Ladies)(?:\s?[-–—])?)\s*$/u;

/** No label between two items is longer. */
const MAX_LABEL = 120;
const MARK_TAIL = /^[\s.,;*]*(?:PB|SB|NR|CR|WR|MR)?[\s.,;]*$/u;

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
    if (!label && !lead.marked && !afterMark && !/[,;.)]\s*$/u.test(between)) continue;
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
