/** A row of a table: each cell read as the header says, or by what it looks like. */
import { recordOfTag } from '../../knowledge/record-tags.js';
import { barePoints, findMarks, type MarkMention, quantityOf } from '../../recognise/marks.js';
import { isCategory, nationIn, recordsOf, sexOf, sexOfCategory, statusOf, subPlaceOf, windOf } from './attributes.js';
import type { Column } from './columns.js';
import { isBodyName, isPersonName } from './names.js';
import { leadAt } from './places.js';
import { type ListRow, listRow } from './row.js';
import { partsOf, quote, type Span, WORDS } from './spans.js';

export type Cell = Span;

const PLACE = /^(?:[¹²³]¿|(?:=|T)?\d{1,4}\s?(?:st|nd|rd|th|=|\.|\))?)(?:\s?\d{1,2}\.?)?$/u;

/** One row of a table while its cells are read. */
interface Draft {
  row: ListRow;
  marks: MarkMention[];
  /** The cell that gave the name last, while a second half may follow: `Ivo | KEMTAI`. */
  named?: Cell;
  category?: string;
}

/**
 * Reads the cells of one row.
 *
 * @param columns what the header says of them; empty without a header
 * @returns undefined when the cells hold no entrant
 */
export function readCells(text: string, cells: readonly Cell[], columns: readonly Column[]): ListRow | undefined {
  const draft: Draft = { row: listRow(cells[0]!.start, cells.at(-1)!.end), marks: [] };
  cells.forEach((cell, at) => {
    if (cell.end > cell.start && !(columns[at] && readColumn(text, cell, columns[at], draft)))
      readByLook(text, cell, draft, columns[at]);
  });
  const { row, marks } = draft;
  if (row.mark === undefined && marks.length > 0) row.mark = runOf(marks);
  return row.name || row.team ? row : undefined;
}

/** Of the clock, the allowance and the run, the run; otherwise the first. */
function runOf(marks: readonly MarkMention[]): MarkMention {
  const [clock, allowance, run] = marks.map((mark) => quantityOf(mark)?.amount);
  if (clock !== undefined && allowance !== undefined && run !== undefined && Math.abs(clock - allowance - run) < 1)
    return marks[2]!;
  return marks[0]!;
}

/** Reads a cell as its header says; false when the cell does not look so. */
function readColumn(text: string, cell: Cell, column: Column, draft: Draft): boolean {
  const words = text.slice(cell.start, cell.end);
  const { row } = draft;
  switch (column) {
    case 'place':
      return readPlace(text, cell, row);
    case 'classPlace': {
      const found = /^\d{1,4}/u.exec(words);
      const group = draft.category ?? row.sex?.value;
      if (found && group) row.subPlace = quote({ group, place: +found[0] }, text, cell.start, cell.end);
      return found !== null;
    }
    case 'name':
    case 'first':
    case 'last':
      return readName(text, cell, draft, column !== 'name');
    case 'nation': {
      const nation = nationIn(words);
      if (nation) row.nation = quote(nation.code, text, cell.start, cell.end);
      return nation !== undefined;
    }
    case 'club':
      if (!isBodyName(words)) return false;
      row.club = quote(words, text, cell.start, cell.end);
      return true;
    case 'mark':
      return readMark(text, cell, draft);
    case 'sex': {
      const sex = sexOf(words);
      if (sex) row.sex = quote(sex, text, cell.start, cell.end);
      return sex !== undefined;
    }
    case 'category':
      readCategory(text, cell, draft);
      return true;
    case 'age':
      if (/^\d{1,2}$/u.test(words)) row.age = quote(+words, text, cell.start, cell.end);
      return true;
    case 'wind': {
      const wind = windOf(words);
      if (wind !== undefined) row.wind = quote(wind, text, cell.start, cell.end);
      return true;
    }
    case 'points':
      if (/^\d{1,5}(?:\.\d+)?$/u.test(words) && row.mark === undefined && draft.marks.length === 0) {
        draft.marks.push(barePoints(words, cell.start));
      }
      return true;
    case 'gap':
      readGap(text, cell, row);
      return true;
    default:
      return recordsOf(words) === undefined;
  }
}

/** Reads a cell by what it looks like. */
function readByLook(text: string, cell: Cell, draft: Draft, column: Column | undefined): void {
  const words = text.slice(cell.start, cell.end);
  const { row } = draft;
  if (column === undefined && row.place === undefined && row.name === undefined && readPlace(text, cell, row)) return;
  if (readGap(text, cell, row) || readMark(text, cell, draft)) return;
  const status = statusOf(words);
  if (status) {
    row.status = quote(status, text, cell.start, cell.end);
    return;
  }
  const records = recordsOf(words);
  if (records) {
    for (const record of records) row.records.push(quote(record, text, cell.start, cell.end));
    return;
  }
  const nation = nationIn(words);
  if (nation && (row.name || /^[A-Z]{3}$/u.test(words) || /^\P{ASCII}+$/u.test(words))) {
    row.nation ??= quote(nation.code, text, cell.start, cell.end);
    return;
  }
  const subPlace = subPlaceOf(words);
  const sex = words.length > 0 ? sexOf(words) : undefined;
  const wind = windOf(words);
  if (subPlace) row.subPlace = quote(subPlace, text, cell.start, cell.end);
  else if (sex && row.name) row.sex = quote(sex, text, cell.start, cell.end);
  else if (isCategory(words)) readCategory(text, cell, draft);
  else if (wind !== undefined && draft.marks.length > 0) row.wind = quote(wind, text, cell.start, cell.end);
  else if (
    !readName(text, cell, draft, false) &&
    row.name &&
    !row.club &&
    isBodyName(words) &&
    draft.marks.length === 0
  ) {
    row.club = quote(words, text, cell.start, cell.end);
  } else if (draft.marks.length > 0) {
    readTags(text, cell, row, WORDS);
  }
}

/** The class, and the sex that its letter tells. */
function readCategory(text: string, cell: Cell, draft: Draft): void {
  const words = text.slice(cell.start, cell.end);
  draft.category = words.toUpperCase();
  const sex = sexOfCategory(words);
  if (sex) draft.row.sex ??= quote(sex, text, cell.start, cell.end);
}

function readPlace(text: string, cell: Cell, row: ListRow): boolean {
  const words = text.slice(cell.start, cell.end);
  const status = statusOf(words);
  if (status) {
    row.status = quote(status, text, cell.start, cell.end);
    return true;
  }
  if (!PLACE.test(words)) return false;
  const lead = leadAt(text, cell.start, cell.end);
  if (lead?.place) row.place = lead.place;
  return lead !== undefined;
}

/** A name, or its second half beside the cell with the first. */
function readName(text: string, cell: Cell, draft: Draft, half: boolean): boolean {
  const words = text.slice(cell.start, cell.end);
  const { row } = draft;
  const bracket = /^(.+?)\s*\(([^)]+)\)$/u.exec(words);
  const bare = bracket ? bracket[1]! : words;
  if (!isPersonName(bare)) return false;
  const name = quote(bare.replace(/\s+/gu, ' '), text, cell.start, cell.start + bare.length);
  const before = draft.named;
  if (row.name && before && (half || (!/\s/u.test(row.name.value) && !/\s/u.test(bare))) && !row.nation && !row.club) {
    row.name = { value: `${row.name.value} ${name.value}`, start: row.name.start, end: name.end };
    delete draft.named;
  } else if (row.name) return false;
  else {
    row.name = name;
    draft.named = cell;
  }
  if (bracket) {
    const at = cell.start + words.lastIndexOf('(') + 1;
    const nation = nationIn(bracket[2]!);
    if (nation) row.nation = quote(nation.code, text, at, at + bracket[2]!.length);
    else if (isBodyName(bracket[2]!) && !isCategory(bracket[2]!))
      row.club = quote(bracket[2]!, text, at, at + bracket[2]!.length);
  }
  return true;
}

function readMark(text: string, cell: Cell, draft: Draft): boolean {
  const mark = findMarks(text, cell.start, cell.end)[0];
  if (mark === undefined || mark.start !== cell.start) return false;
  draft.marks.push(mark);
  readTags(text, { start: mark.end, end: cell.end }, draft.row, WORDS_OPENLY);
  return true;
}

const WORDS_OPENLY = /[^\s()]+/gu;

function readTags(text: string, span: Span, row: ListRow, word: RegExp): void {
  for (const { start, end } of partsOf(text, span, word)) {
    const tag = recordOfTag(text.slice(start, end));
    if (tag) row.records.push({ value: tag, start, end });
  }
}

function readGap(text: string, cell: Cell, row: ListRow): boolean {
  if (text[cell.start] !== '+') return false;
  const gap = findMarks(text, cell.start + 1, cell.end)[0];
  if (gap === undefined || gap.form === 'bare') return false;
  row.gap = gap;
  return true;
}
