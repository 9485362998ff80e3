import { type Cell, readCells } from '../cells.js';
import { type Column, columnsOf } from '../columns.js';
import { headingAbove, headsOtherList } from '../headings.js';
import type { ListLayout, ListRow, ListSection } from '../row.js';
import { sectionOf, tellsResult } from '../section.js';
import { cutAt } from '../spans.js';

/** No row of a table is longer. */
const MAX_LINE = 1000;
const BAR = /\|/gu;
const TAB = /\t/gu;
const GAP = / {2,}/gu;
const DIVIDER = /^[\s|:=+-]+$/u;

/** The cells of a line with bars, tabs or wide gaps; undefined when it has fewer than two borders. */
function cellsOf(text: string, start: number, end: number): Cell[] | undefined {
  const line = text.slice(start, end);
  const bars = line.includes('|');
  const border = bars ? BAR : line.includes('\t') ? TAB : GAP;
  if (line.length > MAX_LINE) return undefined;
  const cells = cutAt(text, { start, end }, border);
  if (cells.length < (bars ? 2 : 3)) return undefined;
  if (bars && cells[0]!.start === cells[0]!.end && line.startsWith('|')) cells.shift();
  if (bars && cells.at(-1)!.start === cells.at(-1)!.end && line.endsWith('|')) cells.pop();
  return cells.length >= 2 ? cells : undefined;
}

export const table: ListLayout = {
  name: 'list/table',
  reads: 'rows of cells between bars, tabs or wide gaps, with or without a header',
  examples: [
    {
      text: '1 | Ivo | KEMTAI | KEN | 27:48\n2 | Dula | HORDO | ETH | 27:55',
      gives: ['1 Ivo KEMTAI KEN 27:48', '2 Dula HORDO ETH 27:55'],
    },
    {
      text: '1. | KEMTAI IVO | KEN | 2:12:36\n2. | HORDO DULA | ETH | 2:13:02',
      gives: ['1 KEMTAI IVO KEN 2:12:36', '2 HORDO DULA ETH 2:13:02'],
    },
    {
      text: '1. | Kemtai Ivo | KEN | 288.417 KM NR\n2. | HORDO DULA | ETH | 281.950 KM',
      gives: ['1 Kemtai Ivo KEN 288.417 KM NR', '2 HORDO DULA ETH 281.950 KM'],
    },
    {
      text: 'Marathon, women: | |||\n1. | Asha Venn | GBR | 2:31:19\n2. | Jo Brel | RSA | 2:32:00',
      gives: ['1 Asha Venn GBR 2:31:19', '2 Jo Brel RSA 2:32:00'],
    },
    {
      text: '| Name | Overall | Time |\n|---|---|---|\n| Pim Orr | 77 th | 36m 41s |\n| Jo Brel | 80 th | 36m 59s |',
      gives: ['77 Pim Orr 36m 41s', '80 Jo Brel 36m 59s'],
    },
    {
      text: '🥈2 | Jo Brel | 9:18.06 | 3000m Men B H1 PB\n6 | Tom Orr | 9:02.77 | 3000m Men A H2',
      gives: ['2 Jo Brel 9:18.06 PB', '6 Tom Orr 9:02.77'],
    },
    {
      text: '1 | Tom Orr | 27m 02s | 5m 30s | 21m 32s\n2 | Jo Brel | 27m 20s | 2m 00s | 25m 20s',
      gives: ['1 Tom Orr 21m 32s', '2 Jo Brel 25m 20s'],
    },
    {
      text: 'Pos\tName\tClub\tCat\tPos\tTime\n412\tPim Orr\tHolt AC\tMV60\t5\t1:27:40\n431\tJo Brel\t\tFV40\t2\t1:28:02',
      gives: ['412 Pim Orr @Holt AC 1:27:40 MV60 5 M', '431 Jo Brel 1:28:02 FV40 2 W'],
    },
    {
      text: '20km | Ivo Kemtai (KEN) | 1:20:05 | Dula Hordo (ETH) | 1:20:19\n10km | Ned Wako (KEN) | 41:50 | Ivo Brel (RSA) | 42:08',
      gives: ['1 Ivo Kemtai KEN 1:20:05', '2 Dula Hordo ETH 1:20:19', '1 Ned Wako KEN 41:50', '2 Ivo Brel RSA 42:08'],
    },
    { text: 'News | Training | Fixtures | Kit', gives: [] },
    { text: 'Pace | 5km | 10km\n4:00 | 20:00 | 40:00', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const first = cellsOf(text, lines[at]!.start, lines[at]!.end);
    if (first === undefined) return undefined;
    let heading = headingAbove(sheet, at, free);
    if (heading && headsOtherList(text.slice(heading.start, heading.end))) return undefined;
    let columns: Column[] = [];
    let rows: ListRow[] = [];
    const sections: ListSection[] = [];
    const close = (): void => {
      const told = rows.filter(tellsResult).length;
      if (
        rows.length > 0 &&
        told * 2 >= rows.length &&
        (rows.length > 1 || columns.length > 0 || sections.length > 0)
      ) {
        sections.push(sectionOf(text, 'list/table', rows, heading));
      }
      rows = [];
    };
    let line = at;
    for (; line < lines.length; line += 1) {
      const { start, end } = lines[line]!;
      const words = text.slice(start, end);
      if (DIVIDER.test(words)) continue;
      const cells = cellsOf(text, start, end);
      if (cells === undefined) break;
      const filled = cells.filter((cell) => cell.end > cell.start);
      if (filled.length === 1) {
        close();
        heading = filled[0]!;
        continue;
      }
      const header = columnsOf(cells.map((cell) => text.slice(cell.start, cell.end)));
      if (header.length > 0) {
        close();
        columns = header;
        continue;
      }
      const medals = medalRow(text, cells);
      if (medals) {
        close();
        sections.push(medals);
        continue;
      }
      const row = readCells(text, cells, columns.length > 0 ? alignedColumns(columns, cells) : []);
      if (row === undefined || (row.place === undefined && !tellsResult(row))) {
        if (rows.length === 0 && sections.length === 0 && columns.length === 0) return undefined;
        break;
      }
      const last = rows.at(-1)?.place?.value;
      if (last !== undefined && row.place?.value === 1 && last > 1) close();
      rows.push(row);
    }
    close();
    return sections.length > 0 ? { sections, lines: line - at } : undefined;
  },
};

/** Header columns for a row; empty where the row has another number of cells, which then are read by their looks. */
const alignedColumns = (columns: readonly Column[], cells: readonly Cell[]): readonly Column[] =>
  Math.abs(columns.length - cells.length) <= 1 ? columns : [];

/** An event, then name and mark of the first, the second and perhaps the third. */
function medalRow(text: string, cells: readonly Cell[]): ListSection | undefined {
  if (cells.length < 5 || cells.length % 2 === 0) return undefined;
  const rows: ListRow[] = [];
  for (let at = 1; at < cells.length; at += 2) {
    const row = readCells(text, cells.slice(at, at + 2), ['name', 'mark']);
    if (row?.name === undefined || row.mark === undefined) return undefined;
    row.place = { value: (at + 1) / 2, start: row.name.start, end: row.name.end };
    rows.push(row);
  }
  const [event] = cells;
  return { ...sectionOf(text, 'list/medal-row', rows, event!), placesCount: true };
}
