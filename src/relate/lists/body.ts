import { ambiguousNationWords } from '../../english/demonyms.js';
import { everyMatch } from '../../matches.js';
import type { MarkMention } from '../../recognise/marks.js';
import { isAside, isCategory, nationIn, quote, recordsOf, sexOf, subPlaceOf, tagOf, windOf } from './attributes.js';
import { clubWithin, isBodyName, isPersonName } from './names.js';
import type { ListRow, Quoted } from './row.js';
import { rowMarks } from './row-marks.js';

/** What the list's heading lets a row be. */
export interface RowSetting {
  /** Rows are teams, and a bare number is points. */
  teams?: boolean;
  /** Rows of a relay: every entrant is a team. */
  relay?: boolean;
  /** Rows of a combined event: a whole number of four digits is points. */
  combined?: boolean;
  /** A jump or a throw: `18-10` is feet and inches. */
  field?: boolean;
  /** A name of one word is enough only where a number leads the row. */
  numbered?: boolean;
}

/** A part of a row between separators. */
interface Piece {
  start: number;
  end: number;
  bracketed: boolean;
}

const SEPARATOR = /[,;|:]|\s[-–—]+(?=\s|$|\d{1,4}(?:st|nd|rd|th)\b)|[–—]|\s\/\s|\s=\s|^[-–—=]\s/gu;

/** Cuts a row's words at brackets, commas and dashes. */
function piecesOf(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, bracketed: boolean): void => {
    let { start: s, end: e } = quote('', text, from, to);
    while (s < e && /[*_]/u.test(text[s]!)) s += 1;
    while (e > s && /[*_\s]/u.test(text[e - 1]!)) e -= 1;
    if (e > s) pieces.push({ start: s, end: e, bracketed });
  };
  const plain = (from: number, to: number): void => {
    const words = text.slice(from, to);
    let last = 0;
    for (const sign of everyMatch(words, SEPARATOR)) {
      add(from + last, from + sign.index, false);
      last = sign.index + sign[0].length;
    }
    add(from + last, to, false);
  };
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (text[at] !== '(' && text[at] !== '[') continue;
    const close = at + text.slice(at, end).indexOf(text[at] === '(' ? ')' : ']');
    if (close < at) break;
    plain(from, at);
    add(at + 1, close, true);
    from = close + 1;
    at = close;
  }
  plain(from, end);
  return pieces;
}

/** The mark of a row: the first that is neither a gap nor in brackets, unless all are in brackets. */
function chooseMark(
  text: string,
  start: number,
  end: number,
  setting: RowSetting,
): { mark?: MarkMention; gap?: MarkMention; others: MarkMention[] } {
  const found = rowMarks(text, start, end, setting.field);
  const gap = found.find((mention) => text[mention.start - 1] === '+' && mention.form !== 'bare');
  const marks = found.filter((mention) => mention !== gap && text[mention.start - 1] !== '+');
  const open = marks.filter((mention) => !insideBrackets(text, start, mention.start));
  const mark = open[0] ?? marks[0];
  return {
    ...(mark ? { mark } : {}),
    ...(gap ? { gap } : {}),
    others: marks.filter((mention) => mention !== mark),
  };
}

function insideBrackets(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']');
}

const STATUS =
  /^(DNF|DNS|DQ|DSQ|NM|NH|did not (?:finish|start)|disqualified|retired|withdrew|no (?:height|mark|distance))$/iu;
const CODES: Readonly<Record<string, NonNullable<ListRow['status']>['value']>> = {
  dnf: 'DNF',
  retired: 'DNF',
  withdrew: 'DNS',
  dns: 'DNS',
  dq: 'DQ',
  dsq: 'DQ',
  disqualified: 'DQ',
  nm: 'NM',
  nh: 'NH',
  'did not finish': 'DNF',
  'did not start': 'DNS',
  'no height': 'NH',
  'no mark': 'NM',
  'no distance': 'NM',
};

/** Instead of the mark that the row above has. */
const SAME_TIME = /^(?:same(?:\stime)?|s\.?t\.?)$/iu;

/** The status that a word or two stand for. */
export const statusOf = (words: string): NonNullable<ListRow['status']>['value'] | undefined =>
  STATUS.test(words) ? CODES[words.toLowerCase()] : undefined;

const ORDINAL =
  /^(?:(\d{1,4})(?:st|nd|rd|th)(?:\soverall|\splace)?(?:\s(?:finish|throw|put|jump|leap|effort|time|clearing|with|in|of|an?))*|(\d{1,5})\s?\/\s?[MF]?\d{1,4})$/iu;
const DATED = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|(?:^|[\s,(])(?:19|20)\d\d$/u;

/**
 * Reads what follows the place of a row.
 *
 * @param text the article
 * @param start UTF-16 offset after the place
 * @param end UTF-16 offset at which the row ends
 * @returns the row without its place; undefined when the words are not those of a row
 */
export function readBody(text: string, start: number, end: number, setting: RowSetting): ListRow | undefined {
  const body = text.slice(start, end);
  if (body.length > 400 || /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/u.test(body)) return undefined;
  const { mark: figure, gap, others } = chooseMark(text, start, end, setting);
  // `Holt 97.5` among teams: half a point, and no time
  const halved = setting.teams && figure?.form === 'bare' && figure.fields[1] === '5';
  const mark: MarkMention | undefined = halved ? { ...figure, form: 'points' } : figure;
  const row: ListRow = { start, end, members: [], records: [] };
  if (mark) row.mark = mark;
  if (gap) row.gap = gap;
  if (mark === undefined) readPlainNumber(text, row, start, end, setting);
  const inBracket = mark !== undefined && insideBrackets(text, start, mark.start);
  const headEnd =
    mark === undefined
      ? (row.mark?.start ?? end)
      : inBracket
        ? text.lastIndexOf(text.slice(start, mark.start).includes('(') ? '(' : '[', mark.start)
        : mark.start;
  const head = piecesOf(text, start, gap && gap.start < headEnd ? gap.start - 1 : headEnd);
  const first = head.shift();
  if (first === undefined || first.bracketed) return undefined;
  if (!readName(text, first, head, row, setting)) return undefined;
  const extent = { aged: false };
  for (const piece of head) if (!readPiece(text, piece, row, setting, extent, true)) return undefined;
  if (mark) {
    let from = mark.end;
    if (inBracket) {
      const close = text.slice(mark.end, end).indexOf(text[headEnd] === '(' ? ')' : ']');
      if (close >= 0) from = mark.end + close + 1;
    }
    const windless = /^\s?\/\s?([+-]?\d\.\d)(?!\d)/u.exec(text.slice(from, Math.min(end, from + 8)));
    if (windless) {
      row.wind = quote(Number(windless[1]), text, from + windless[0].indexOf(windless[1]!), from + windless[0].length);
      from += windless[0].length;
    }
    for (const piece of piecesOf(text, from, end)) {
      if (piece.bracketed && DATED.test(text.slice(piece.start, piece.end))) return undefined;
      if (others.some((other) => other.start < piece.end && piece.start < other.end)) {
        continue;
      }
      if (gap && gap.start < piece.end && piece.start < gap.end) continue;
      if (piece.bracketed && row.members.length === 0 && (row.team || row.nation === undefined)) {
        const people = memberNames(text, piece);
        if (people.length > (row.team ? 1 : 2)) {
          row.members = people;
          if (row.name) row.team = row.name;
          delete row.name;
          continue;
        }
      }
      readPiece(text, piece, row, setting, extent, false);
    }
  }
  return row;
}

/** The entrant's name, and what stands directly behind it without a sign: a code, tags, a class, a club. */
function readName(text: string, piece: Piece, rest: Piece[], row: ListRow, setting: RowSetting): boolean {
  let end = piece.end;
  const words = (): string => text.slice(piece.start, end);
  const dropLast = (): [string, number] => {
    const found = /\S+$/u.exec(words())!;
    return [found[0], piece.start + found.index];
  };
  for (let more = true; more && /\s/u.test(words().trim()); ) {
    more = false;
    const [word, at] = dropLast();
    const tag = tagOf(word);
    const status = statusOf(word);
    const before = /\S+(?=\s+\S+$)/u.exec(words())?.[0] ?? '';
    if (tag !== undefined && !(/^[A-Z]{2}$/u.test(word) && nationIn(word) && row.records.length > 0)) {
      row.records.unshift(quote(tag, text, at, end));
    } else if (status !== undefined) {
      row.status = quote(status, text, at, end);
    } else if (/^\d{1,4}$/u.test(word) && isCategory(before)) {
      row.subPlace = quote({ group: before.toUpperCase(), place: +word }, text, at - before.length - 1, end);
    } else if (ORDINAL.test(word)) {
      const ordinal = ORDINAL.exec(word)!;
      row.place ??= quote(Number(ordinal[1] ?? ordinal[2]), text, at, end);
    } else if (isCategory(word)) {
      // the class says nothing of its own; its place does
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
  const flag = /^(?:\p{RI}\p{RI}|\u{1F3F4}[\u{E0020}-\u{E007F}]+)/u.exec(words());
  if (flag) {
    const code = nationIn(flag[0]);
    if (code) row.nation = quote(code.code, text, piece.start, piece.start + flag[0].length);
    piece.start = quote('', text, piece.start + flag[0].length, piece.end).start;
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
    for (const size of [3, 2, 1]) {
      const tail = new RegExp(`\\S+(?:\\s\\S+){${size - 1}}$`, 'u').exec(words());
      if (!tail || tail.index === 0) continue;
      const code = nationIn(tail[0]);
      if (!code || ambiguousNationWords.has(tail[0]) || words().slice(0, tail.index).trim().split(/\s+/u).length < 2)
        continue;
      row.nation = quote(code.code, text, piece.start + tail.index, end);
      end = quote('', text, piece.start, piece.start + tail.index).end;
      break;
    }
  }
  const club = clubWithin(words());
  if (club !== undefined) {
    row.club = quote(text.slice(piece.start + club, end).trim(), text, piece.start + club, end);
    end = quote('', text, piece.start, piece.start + club).end;
  }
  if (!isPersonName(words())) return false;
  if (!setting.numbered && !/\s|^\p{Lu}\.\p{Lu}\p{L}/u.test(words().trim())) return false;
  row.name = quote(words().replace(/\s+/gu, ' '), text, piece.start, end);
  surnameFirst(text, rest, row);
  return true;
}

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
  const found = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.)?)\s([A-Z]{2,5}|[A-Z][\p{L}. ]{2,24})$/u.exec(
    text.slice(second.start, second.end),
  );
  if (!found || nationIn(found[0])) return;
  row.name = { value: `${found[1]} ${row.name.value}`, start: row.name.start, end: second.start + found[1]!.length };
  const nation = nationIn(found[2]!);
  const place = quote(found[2]!, text, second.end - found[2]!.length, second.end);
  if (nation) row.nation = { ...place, value: nation.code };
  else row.club = place;
  rest.shift();
}

/** The names in a relay's brackets, when there is nothing else in them. */
function memberNames(text: string, piece: Piece): Quoted<string>[] {
  const names: Quoted<string>[] = [];
  for (const part of everyMatch(text.slice(piece.start, piece.end), /[^,;]+/gu)) {
    const at = piece.start + part.index;
    const name = quote(part[0].trim(), text, at, at + part[0].length);
    if (!isPersonName(name.value) || nationIn(name.value) || isCategory(name.value)) return [];
    names.push(name);
  }
  return names;
}

/** One piece beside the name (`beforeMark`) or behind the mark; false when a row would not hold it. */
function readPiece(
  text: string,
  piece: Piece,
  row: ListRow,
  setting: RowSetting,
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
  const ordinal = ORDINAL.exec(words);
  if (ordinal) {
    row.place ??= quote(Number(ordinal[1] ?? ordinal[2]), text, piece.start, end);
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
  if (isCategory(words) || /^['’]\d\d$/u.test(words) || /^H\d$/u.test(words)) return true;
  if (/[,/]/u.test(words) && piece.bracketed) return readList(text, piece, row, setting, extent, beforeMark);
  const group = /^(.+?)\s([MFWL]?V?\d{2}|U\d{2})$/u.exec(words);
  if (piece.bracketed && group && isCategory(group[2]!) && isBodyName(group[1]!)) {
    row.club ??= quote(group[1]!, text, piece.start, piece.start + group[1]!.length);
    return true;
  }
  if (extent.aged) return isBodyName(words) || !beforeMark;
  if (isBodyName(words) && !/^\d+$/u.test(words)) {
    if (DATED.test(words) && piece.bracketed) return false;
    // behind the mark only brackets or a comma bring a club
    if (beforeMark || piece.bracketed || /[,–-]\s*$/u.test(text.slice(piece.start - 3, piece.start)))
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

/** Bracketed parts between commas or strokes: `(Kenya/Kitano Foods)`, `(80th, 2nd MV60)`. */
function readList(
  text: string,
  piece: Piece,
  row: ListRow,
  setting: RowSetting,
  extent: { aged: boolean },
  beforeMark: boolean,
): boolean {
  const parts: Piece[] = [];
  const words = text.slice(piece.start, piece.end);
  const pattern = /\d\s?\/\s?\d/u.test(words) ? /[^,;]+/gu : /[^,;/]+/gu;
  for (const part of everyMatch(words, pattern)) {
    const { start, end } = quote('', text, piece.start + part.index, piece.start + part.index + part[0].length);
    if (end > start) parts.push({ start, end, bracketed: true });
  }
  if (parts.length < 2) return !beforeMark;
  if (parts.some((part) => DATED.test(text.slice(part.start, part.end)))) return false;
  // `(St Brede's, Holt)`: the school, then the town
  return parts.every((part) => readPiece(text, part, row, setting, extent, beforeMark)) || !beforeMark;
}

/** Words behind a mark that begin with tags: `NR`, `PB in Holt`, `Male`. */
function readTags(text: string, piece: Piece, row: ListRow): boolean {
  let at = piece.start;
  for (const word of text.slice(piece.start, piece.end).split(/(?<=\s)/u)) {
    const bare = word.trim();
    const tag = tagOf(bare);
    const nation = nationIn(bare);
    const ordinal = ORDINAL.exec(bare);
    if (ordinal) row.place ??= quote(Number(ordinal[1] ?? ordinal[2]), text, at, at + word.length);
    else if (tag) row.records.push(quote(tag, text, at, at + word.length));
    else if (/^(?:Male|Female)$/iu.test(bare)) row.sex = quote(sexOf(bare)!, text, at, at + word.length);
    else if (nation && /^[A-Z]{3}$/u.test(bare)) row.nation ??= quote(nation.code, text, at, at + word.length);
    at += word.length;
  }
  return true;
}

/** Points without a unit: `= 29`, `31`, and the four digits of a combined event. */
function readPlainNumber(text: string, row: ListRow, start: number, end: number, setting: RowSetting): void {
  if (!setting.teams && !setting.combined) return;
  const found = /(?:^|[\s=:,–-])(\d{1,2},\d{3}|\d{1,4})(?:\s?pts?|\s?points)?\.?\s*$/iu.exec(text.slice(start, end));
  if (!found) return;
  const at = start + found.index + found[0].indexOf(found[1]!);
  if (setting.combined && found[1]!.replace(',', '').length !== 4) return;
  row.mark = {
    start: at,
    end: at + found[1]!.length,
    form: 'points',
    fields: [found[1]!.replace(',', '')],
    separators: [],
    unit: false,
  };
}
