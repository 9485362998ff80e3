/** A row without what leads it: the entrant, the mark, and the pieces before and behind the mark. */
import { barePoints, type MarkMention } from '../../recognise/marks.js';
import { memberNames, readEntrant } from './entrant.js';
import { isDated, type Piece, piecesOf, readPiece } from './pieces.js';
import { type ListRow, listRow } from './row.js';
import { rowMarks } from './row-marks.js';
import type { RowSetting } from './setting.js';
import { quote } from './spans.js';

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
  const row = listRow(start, end);
  if (mark) row.mark = mark;
  if (gap) row.gap = gap;
  if (mark === undefined) readPlainNumber(text, row, start, end, setting);
  if (mark !== undefined && gap === undefined && /^[\s¯-]*$/u.test(text.slice(start, mark.start)))
    return others.length === 0 ? readBehindMark(text, row, mark, end, setting) : undefined;
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
  if (!readEntrant(text, first, head, row, setting)) return undefined;
  const extent = { aged: false };
  for (const piece of head) if (!readPiece(text, piece, row, extent, true)) return undefined;
  if (mark === undefined) return row;
  // `(10th, 29:45)`
  if (inBracket)
    for (const piece of piecesOf(text, headEnd + 1, mark.start)) readPiece(text, piece, row, extent, false);
  let from = mark.end;
  if (inBracket) {
    const close = text.slice(mark.end, end).indexOf(text[headEnd] === '(' ? ')' : ']');
    // `(29:45, 10th)`
    if (close > 0 && others.length === 0)
      for (const piece of piecesOf(text, mark.end, mark.end + close)) readPiece(text, piece, row, extent, false);
    if (close >= 0) from = mark.end + close + 1;
  }
  const wind = /^\s?\/\s?([+-]?\d\.\d)(?!\d)/u.exec(text.slice(from, Math.min(end, from + 8)));
  if (wind) {
    row.wind = quote(Number(wind[1]), text, from + wind[0].indexOf(wind[1]!), from + wind[0].length);
    from += wind[0].length;
  }
  const figures = gap ? [...others, gap] : others;
  for (const piece of piecesOf(text, from, end)) {
    if (piece.bracketed && isDated(text, piece)) return undefined;
    if (figures.some((figure) => figure.start < piece.end && piece.start < figure.end)) continue;
    if (!readMembers(text, piece, row)) readPiece(text, piece, row, extent, false);
  }
  return row;
}

/** `1:59.10 Jo Brel (KEN)`, `30:51 – Jo Brel`: nothing but who it was stands behind the mark. */
function readBehindMark(
  text: string,
  row: ListRow,
  mark: MarkMention,
  end: number,
  setting: RowSetting,
): ListRow | undefined {
  const parted = /^[\s:¯-]+(?=\p{Lu})/u.exec(text.slice(mark.end, end));
  if (parted === null) return undefined;
  const pieces = piecesOf(text, mark.end + parted[0].length, end);
  const first = pieces.shift();
  if (first === undefined || first.bracketed || !readEntrant(text, first, pieces, row, setting)) return undefined;
  if (!/\s/u.test(row.name?.value ?? '')) return undefined;
  const extent = { aged: false };
  for (const piece of pieces) if (!readPiece(text, piece, row, extent, true)) return undefined;
  return row;
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

/** A relay's runners in brackets behind the mark: whoever heads the row is their team. */
function readMembers(text: string, piece: Piece, row: ListRow): boolean {
  if (!piece.bracketed || row.members.length > 0 || (row.nation && !row.team)) return false;
  const people = memberNames(text, piece);
  if (people.length <= (row.team ? 1 : 2)) return false;
  row.members = people;
  if (row.name) row.team = row.name;
  delete row.name;
  return true;
}

/** Points without a unit: `= 29`, `31`, and the four digits of a combined event. */
function readPlainNumber(text: string, row: ListRow, start: number, end: number, setting: RowSetting): void {
  if (!setting.teams && !setting.combined) return;
  const found = /(?:^|[\s=:,¯-])(\d{1,2},\d{3}|\d{1,4})(?:\s?pts?|\s?points)?\.?\s*$/iu.exec(text.slice(start, end));
  if (!found) return;
  const at = start + found.index + found[0].indexOf(found[1]!);
  if (setting.combined && found[1]!.replace(',', '').length !== 4) return;
  row.mark = barePoints(found[1]!, at);
}
