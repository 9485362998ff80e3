/** A row cut at its signs, and what each piece beside the name and the mark says. */
import { recordOfTag } from '../../knowledge/record-tags.js';
import {
  isAside,
  isCategory,
  nationIn,
  placeOf,
  recordsOf,
  sexOf,
  sexOfCategory,
  statusOf,
  subPlaceOf,
  windOf,
} from './attributes.js';
import { isBodyName } from './names.js';
import type { ListRow } from './row.js';
import { cutAt, LISTED, partsOf, quote, type Span, trimmed } from './spans.js';

/** A part of a row between separators. */
export interface Piece extends Span {
  bracketed: boolean;
}

const SEPARATOR = /[,;|:¯]|\s[-¯]+(?=\s|$|\d{1,4}(?:st|nd|rd|th)\b)|\s[/=]\s|^[-=]\s/gu;

/** Cuts a row's words at brackets, commas and dashes. */
export function piecesOf(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const add = ({ start, end }: Span, bracketed: boolean): void => {
    let from = start;
    let to = end;
    while (from < to && /[*_]/u.test(text[from]!)) from += 1;
    while (to > from && /[*_\s]/u.test(text[to - 1]!)) to -= 1;
    if (to > from) pieces.push({ start: from, end: to, bracketed });
  };
  const plain = (start: number, end: number): void => {
    for (const part of cutAt(text, { start, end }, SEPARATOR)) add(part, false);
  };
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (text[at] !== '(' && text[at] !== '[') continue;
    const close = at + text.slice(at, end).indexOf(text[at] === '(' ? ')' : ']');
    if (close < at) break;
    plain(from, at);
    add(trimmed(text, at + 1, close), true);
    from = close + 1;
    at = close;
  }
  plain(from, end);
  return pieces;
}

/** Instead of the mark that the row above has. */
const SAME_TIME = /^(?:same(?:\stime)?|s\.?t\.?)$/iu;

const DATED = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|(?:^|[\s,(])(?:19|20)\d\d$/u;
/** Whether a piece holds a date or a year, as rows of all-time lists do. */
export const isDated = (text: string, { start, end }: Span): boolean => DATED.test(text.slice(start, end));

/** One piece beside the name (`beforeMark`) or behind the mark; false when a row would not hold it. */
export function readPiece(
  text: string,
  piece: Piece,
  row: ListRow,
  extent: { aged: boolean },
  beforeMark: boolean,
): boolean {
  const words = text.slice(piece.start, piece.end).replace(/\.$/u, '');
  const end = piece.start + words.length;
  if (words === '' || isAside(words)) return true;
  const records = recordsOf(words);
  if (records && !(beforeMark && nationIn(words) && !row.nation && piece.bracketed)) {
    for (const record of records) row.records.push(quote(record, text, piece.start, end));
    return true;
  }
  const status = statusOf(words);
  if (status) {
    row.status ??= quote(status, text, piece.start, end);
    return true;
  }
  // the mark of the row above, which the section gives it
  if (SAME_TIME.test(words) && row.mark === undefined) return true;
  const full = text.slice(piece.start, piece.end);
  const nation = nationIn(full);
  if (nation) {
    row.nation ??= quote(nation.code, text, piece.start, piece.end);
    return true;
  }
  const wind = windOf(words);
  if (wind !== undefined && !beforeMark) {
    row.wind = quote(wind, text, piece.start, end);
    return true;
  }
  const place = placeOf(words);
  if (place !== undefined) {
    row.place ??= quote(place, text, piece.start, end);
    return true;
  }
  const subPlace = subPlaceOf(words);
  if (subPlace) {
    row.subPlace ??= quote(subPlace, text, piece.start, end);
    return true;
  }
  if (/^\d{1,2}$/u.test(words)) {
    if (+words >= 8 && beforeMark) {
      row.age ??= quote(+words, text, piece.start, end);
      extent.aged = true;
    }
    return true;
  }
  const sex = /^(?:Male|Female)$/iu.test(words) ? sexOf(words) : undefined;
  if (sex) {
    row.sex = quote(sex, text, piece.start, end);
    return true;
  }
  const ofClass = sexOfCategory(words);
  if (ofClass && isCategory(words)) row.sex ??= quote(ofClass, text, piece.start, end);
  if (isCategory(words) || /^'\d\d$/u.test(words) || /^H\d$/u.test(words)) return true;
  if (/[,/]/u.test(words) && piece.bracketed) return readList(text, piece, row, extent, beforeMark);
  const group = /^(.+?)\s([MFWL]?V?\d{2}|U\d{2})$/u.exec(words);
  if (piece.bracketed && group && isCategory(group[2]!) && isBodyName(group[1]!)) {
    row.club ??= quote(group[1]!, text, piece.start, piece.start + group[1]!.length);
    return true;
  }
  if (extent.aged) return isBodyName(words) || !beforeMark;
  if (isBodyName(words) && !/^\d+$/u.test(words)) {
    if (DATED.test(words) && piece.bracketed) return false;
    // behind the mark only brackets or a comma bring a club
    if (beforeMark || piece.bracketed || /[,¯-]\s*$/u.test(text.slice(piece.start - 3, piece.start)))
      row.club ??= /(?:\p{Lu}\.){2,}$/u.test(full)
        ? quote(full, text, piece.start, piece.end)
        : quote(words, text, piece.start, end);
    else readTags(text, piece, row);
    return true;
  }
  if (!beforeMark) return readTags(text, piece, row);
  // `(unattached)`, `(coached by her father)`
  return piece.bracketed && row.mark !== undefined;
}

const STROKED = /[^,;/]+/gu;

/** Bracketed parts between commas or strokes: `(Kenya/Kitano Foods)`, `(80th, 2nd MV60)`. */
function readList(text: string, piece: Piece, row: ListRow, extent: { aged: boolean }, beforeMark: boolean): boolean {
  const score = /\d\s?\/\s?\d/u.test(text.slice(piece.start, piece.end));
  const parts = partsOf(text, piece, score ? LISTED : STROKED)
    .filter(({ start, end }) => end > start)
    .map((part): Piece => ({ ...part, bracketed: true }));
  if (parts.length < 2) return !beforeMark;
  if (parts.some((part) => isDated(text, part))) return false;
  // `(St Brede's, Holt)`: the school, then the town
  return parts.every((part) => readPiece(text, part, row, extent, beforeMark)) || !beforeMark;
}

/** Words behind a mark that begin with tags: `NR`, `PB in Holt`, `Male`. */
function readTags(text: string, piece: Piece, row: ListRow): boolean {
  let at = piece.start;
  for (const word of text.slice(piece.start, piece.end).split(/(?<=\s)/u)) {
    const bare = word.trim();
    const tag = recordOfTag(bare);
    const nation = nationIn(bare);
    const place = placeOf(bare);
    if (place !== undefined) row.place ??= quote(place, text, at, at + word.length);
    else if (tag) row.records.push(quote(tag, text, at, at + word.length));
    else if (/^(?:Male|Female)$/iu.test(bare)) row.sex = quote(sexOf(bare)!, text, at, at + word.length);
    else if (nation && /^[A-Z]{3}$/u.test(bare)) row.nation ??= quote(nation.code, text, at, at + word.length);
    at += word.length;
  }
  return true;
}
