/** Who a row is about: the athlete or team at its head, and what stands directly behind the name without a sign. */

import { ambiguousNationWords } from '../../english/demonyms.js';
import { recordOfTag } from '../../knowledge/record-tags.js';
import { homeOf, isCategory, nationIn, placeOf, sexOf, sexOfCategory, statusOf } from './attributes.js';
import { clubWithin, isBodyName, isPersonName } from './names.js';
import type { Piece } from './pieces.js';
import type { ListRow } from './row.js';
import type { RowSetting } from './setting.js';
import { LISTED, partsOf, type Quoted, quote, type Span, trimmed } from './spans.js';

/**
 * Reads the entrant's name, and what stands directly behind it without a sign: a code, tags, a class, a club.
 *
 * @param rest the pieces behind it, of which those that belong to the name are taken
 */
export function readEntrant(text: string, piece: Piece, rest: Piece[], row: ListRow, setting: RowSetting): boolean {
  let end = piece.end;
  const words = (): string => text.slice(piece.start, end);
  const dropLast = (): [string, number] => {
    const found = /\S+$/u.exec(words())!;
    return [found[0], piece.start + found.index];
  };
  const readSexOf = (category: string, from: number, to: number): void => {
    const sex = sexOfCategory(category);
    if (sex) row.sex ??= quote(sex, text, from, to);
  };
  for (let more = true; more && /\s/u.test(words().trim()); ) {
    more = false;
    const [word, at] = dropLast();
    const tag = recordOfTag(word);
    const status = statusOf(word);
    const place = placeOf(word);
    const before = /\S+(?=\s+\S+$)/u.exec(words())?.[0] ?? '';
    if (tag !== undefined && !(/^[A-Z]{2}$/u.test(word) && nationIn(word) && row.records.length > 0)) {
      row.records.unshift(quote(tag, text, at, end));
    } else if (status !== undefined) {
      row.status = quote(status, text, at, end);
    } else if (/^\d{1,4}$/u.test(word) && isCategory(before)) {
      row.subPlace = quote({ group: before.toUpperCase(), place: +word }, text, at - before.length - 1, end);
    } else if (place !== undefined) {
      row.place ??= quote(place, text, at, end);
    } else if (isCategory(word)) {
      // the class says whose it is at most; its place is told behind it
      readSexOf(word, at, end);
    } else if (/^[MFW]$/u.test(word) && row.mark && /\S\s+\S+\s+\S$/u.test(words())) {
      row.sex = quote(sexOf(word)!, text, at, end);
    } else if (/^\d{2}$/u.test(word) && row.mark) {
      row.age = quote(+word, text, at, end);
    } else if (nationIn(word) && /^[A-Z]{3}$|^\P{ASCII}+$/u.test(word) && row.nation === undefined) {
      row.nation = quote(nationIn(word)!.code, text, at, end);
    } else break;
    more = true;
    end = at;
    while (end > piece.start && /[\s/]/u.test(text[end - 1]!)) end -= 1;
  }
  const flag = /^(?:(?:¡[A-Z]){2}|\u{1F3F4}[\u{E0020}-\u{E007F}]+)/u.exec(words());
  if (flag) {
    const code = nationIn(flag[0]);
    if (code) row.nation = quote(code.code, text, piece.start, piece.start + flag[0].length);
    piece.start = trimmed(text, piece.start + flag[0].length, piece.end).start;
    if (piece.start >= end) return false;
  }
  // `RSA Jo BREL`
  const code = row.nation ? null : /^([A-Z]{3})\s(?=\p{Lu}\S*\s\p{Lu})/u.exec(words());
  const led = code && /\p{Ll}/u.test(words()) ? nationIn(code[1]!) : undefined;
  if (led) {
    row.nation = quote(led.code, text, piece.start, piece.start + 3);
    piece.start += 4;
  }
  const nation = nationIn(words());
  const people = rest[0]?.bracketed ? memberNames(text, rest[0]) : [];
  const points = row.mark?.form === 'points' && !setting.combined;
  if (
    setting.teams ||
    setting.relay ||
    points ||
    (nation && people.length > 1) ||
    (nation && setting.numbered && rest.length === 0)
  ) {
    if (!nation && !isBodyName(words())) return false;
    row.team = quote(words(), text, piece.start, end);
    if (nation && !row.nation) row.nation = quote(nation.code, text, piece.start, end);
  } else if (people.length > 2 && isBodyName(words())) {
    row.team = quote(words(), text, piece.start, end);
  }
  if (row.team) {
    if (people.length > 1) {
      row.members = people;
      rest.shift();
    }
    return true;
  }
  // `Ivo Kemtai Kenya 58:57`
  if (row.nation === undefined && row.mark) {
    for (const last of LAST_WORDS) {
      const tail = last.exec(words());
      if (!tail || tail.index === 0) continue;
      const code = nationIn(tail[0]);
      if (!code || ambiguousNationWords.has(tail[0]) || words().slice(0, tail.index).trim().split(/\s+/u).length < 2)
        continue;
      row.nation = quote(code.code, text, piece.start + tail.index, end);
      end = trimmed(text, piece.start, piece.start + tail.index).end;
      break;
    }
  }
  const club = clubWithin(words());
  if (club !== undefined) {
    row.club = quote(text.slice(piece.start + club, end).trim(), text, piece.start + club, end);
    end = trimmed(text, piece.start, piece.start + club).end;
  }
  if (!isPersonName(words())) return false;
  if (!setting.numbered && !/\s|^\p{Lu}\.\p{Lu}\p{L}/u.test(words().trim())) return false;
  row.name = quote(words().replace(/\s+/gu, ' '), text, piece.start, end);
  surnameFirst(text, rest, row);
  return true;
}

/** The last three words, the last two, the last. */
const LAST_WORDS = [/\S+\s\S+\s\S+$/u, /\S+\s\S+$/u, /\S+$/u];

/** `Orr, Garth MH 18:54`: the surname, a comma, the given name and the school's code. */
function surnameFirst(text: string, rest: Piece[], row: ListRow): void {
  const second = rest[0];
  if (
    second === undefined ||
    second.bracketed ||
    row.name === undefined ||
    /\s/u.test(row.name.value) ||
    rest.length !== 1
  )
    return;
  const found = /^(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}\.)?)\s([A-Z]{2,5}|[A-Z][\p{L}. ]{2,24})$/u.exec(
    text.slice(second.start, second.end),
  );
  if (!found || nationIn(found[0])) return;
  row.name = { value: `${found[1]} ${row.name.value}`, start: row.name.start, end: second.start + found[1]!.length };
  Object.assign(row, homeOf(text, second.end - found[2]!.length, second.end));
  rest.shift();
}

/** The names in a relay's brackets, when there is nothing else in them. */
export function memberNames(text: string, piece: Span): Quoted<string>[] {
  const names: Quoted<string>[] = [];
  for (const part of partsOf(text, piece, LISTED)) {
    const name = { ...part, value: text.slice(part.start, part.end) };
    if (!isPersonName(name.value) || nationIn(name.value) || isCategory(name.value)) return [];
    names.push(name);
  }
  return names;
}
