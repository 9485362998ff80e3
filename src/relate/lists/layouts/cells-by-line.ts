import { type Cell, readCells } from '../cells.js';
import { type Column, columnsOf } from '../columns.js';
import { headingAbove } from '../headings.js';
import { isPersonName } from '../names.js';
import type { ListLayout, ListRow } from '../row.js';
import { sectionOf } from '../section.js';

const MAX_CELLS = 9;

export const cellsByLine: ListLayout = {
  name: 'list/cells-by-line',
  reads: 'a table whose every cell is a line: a place, a name, perhaps a club and a class, a mark',
  examples: [
    {
      text: '27\nPim Orr\nHolt AC\n3:48:26\n35\nJo Brel\nWex RC\n3:52:10',
      gives: ['27 Pim Orr @Holt AC 3:48:26', '35 Jo Brel @Wex RC 3:52:10'],
    },
    {
      text: 'Pos\nName\nClub\nCat\nTime\n27\nPim Orr\nHolt AC\nMV50\n3:48:26\n35\nJo Brel\nWex RC\n3:52:10',
      gives: ['27 Pim Orr @Holt AC 3:48:26 M', '35 Jo Brel @Wex RC 3:52:10'],
    },
    {
      text: 'Position Name\nTime Gender\n38 Tom Orr SB 01:27:23 Male\n65 Nell Brel 01:31:02 Female',
      gives: ['38 Tom Orr 01:27:23 SB M', '65 Nell Brel 01:31:02 W'],
    },
    {
      text: 'Marathon, men |\n1. |\nIvo Kemtai |\nKEN |\n2:04:01 |\n2. |\nDula Hordo |\nETH |\n2:04:15 CR |',
      gives: ['1 Ivo Kemtai KEN 2:04:01', '2 Dula Hordo ETH 2:04:15 CR'],
    },
    { text: '27\nPeople came\n3 of them ran', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const cellAt = (line: number): Cell => withoutBar(text, lines[line]!);
    const words = (line: number): string => (lines[line] ? text.slice(cellAt(line).start, cellAt(line).end) : '');
    let from = at;
    while (from - at < MAX_CELLS && columnsOf([words(from), 'pos']).length > 0) from += 1;
    const columns: Column[] =
      from - at >= 3 ? columnsOf(lines.slice(at, from).map(({ start, end }) => text.slice(start, end))) : [];
    if (from > at && columns.length === 0) return undefined;
    const rows: ListRow[] = [];
    let line = from;
    while (line + 2 < lines.length && /^\d{1,5}\.?$/u.test(words(line)) && isPersonName(words(line + 1))) {
      let next = line + 1;
      while (
        next < lines.length &&
        next - line < MAX_CELLS &&
        !/^\d{1,5}\.?$/u.test(words(next)) &&
        words(next).length <= 40
      )
        next += 1;
      // where the next row's place stands in a class column's stead, the name behind it shows
      const cells = lines.slice(line, next).map((cell) => withoutBar(text, cell));
      const last = lastCell(text, cells);
      if (last < 2) break;
      const kept = cells.slice(0, last + 1);
      const row = readCells(text, kept, kept.length === columns.length ? columns : []);
      if (row?.name === undefined || row.mark === undefined || row.place === undefined) break;
      rows.push(row);
      line += kept.length;
    }
    if (rows.length === 0 || (rows.length === 1 && columns.length === 0)) return undefined;
    return { sections: [sectionOf(text, 'list/cells-by-line', rows, headingAbove(sheet, at, free))], lines: line - at };
  },
};

/** A cell without the bar that some pages leave behind it. */
function withoutBar(text: string, { start, end }: Cell): Cell {
  const last = text[end - 1] === '|' ? text.slice(start, end - 1).trimEnd().length : end - start;
  return { start, end: start + last };
}

/** The last cell that can be a row's: the mark, or the sex, class or tag behind it. */
function lastCell(text: string, cells: readonly Cell[]): number {
  let mark = -1;
  cells.forEach((cell, at) => {
    if (mark < 0 && at > 1 && /^\d[\d:.]*\d|^\d+[hm]/u.test(text.slice(cell.start, cell.end))) mark = at;
  });
  let last = mark;
  while (
    last >= 0 &&
    last + 1 < cells.length &&
    /^(?:Male|Female|[MFW]|PB|SB|[MFWL]?V?\d{2})$/u.test(text.slice(cells[last + 1]!.start, cells[last + 1]!.end))
  )
    last += 1;
  return last;
}
