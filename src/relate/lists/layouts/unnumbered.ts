import { barePoints, markFor } from '../../../recognise/marks.js';
import { readBody } from '../body.js';
import { columnsOf } from '../columns.js';
import { headingAbove, headsOtherList, namesEvent } from '../headings.js';
import { statusRow } from '../item-rows.js';
import { leadAt } from '../places.js';
import { type ListLayout, type ListRow, listRow, type Sheet } from '../row.js';
import { rowMarks } from '../row-marks.js';
import { sectionOf } from '../section.js';
import { quote, type Span } from '../spans.js';

const BIB = /^BIB\s\d{1,6}\s/iu;
const BULLET = /^[\s·*¯-]*/u;
const TEAM_LINE = /^(\p{Lu}[\p{L}\d'& .-]{1,40}?)\s(\d{1,3})(?:st|nd|rd|th)\s=\s(\d{1,4})\s(?:points|pts)/iu;

function rowAt(sheet: Sheet, line: number, rows: number): ListRow | undefined {
  const { start, end } = sheet.lines[line]!;
  const words = sheet.text.slice(start, end);
  if (words.length > 110 || /[!?]$/u.test(words)) return undefined;
  const team = TEAM_LINE.exec(words);
  if (team) {
    const at = start + team[1]!.length + 1;
    const points = start + team[0].indexOf('= ') + 2;
    return {
      ...listRow(start, end),
      team: { value: team[1]!, start, end: start + team[1]!.length },
      place: { value: +team[2]!, start: at, end: at + team[2]!.length },
      mark: { ...barePoints(team[3]!, points), end: start + team[0].length, unit: true },
    };
  }
  const bib = BIB.exec(words);
  const from = start + (bib ?? BULLET.exec(words)!)[0].length;
  // "4:05.10 Jo Brel" has no place of 4
  const placed = !bib && leadAt(sheet.text, start, end)?.place !== undefined;
  if (placed && rowMarks(sheet.text, from, end)[0]?.start !== from) return undefined;
  const row = readBody(sheet.text, from, end, { numbered: false });
  if (row === undefined || (row.name === undefined && row.team === undefined)) return undefined;
  if (row.mark === undefined && (row.place === undefined || !/\s/u.test(row.name?.value ?? ''))) return undefined;
  // a sentence's full stop, or that of the last row
  if (/\.$/u.test(words) && !/\b(?:secs?|mins?)\.$/iu.test(words) && (rows < 2 || /\s\p{Ll}{2,}/u.test(words)))
    return undefined;
  return row;
}

const headsEvent = (text: string, { start, end }: Span): boolean => namesEvent(text.slice(start, end));

/** Whether marks go one way, as those of one race or competition do. */
function areInOrder(rows: readonly ListRow[]): boolean {
  const values = rows.map(({ mark }) =>
    mark?.form === 'bare' ? Number(mark.fields.join('.')) : ((mark && markFor(mark, null, null)?.value) ?? Number.NaN),
  );
  const steps = values.slice(1).map((value, i) => value - (values[i] as number));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** `Name Time Position`: a header whose last column is the place. */
const endsWithPlace = (header: string): boolean =>
  header.length < 80 && columnsOf(header.split(/[\s,|/]+/u)).at(-1) === 'place';

function readPlaceBehind(text: string, row: ListRow): void {
  if (row.place || !row.mark || row.mark.end > row.end) return;
  const found = /^[\s,]+(\d{1,4})$/u.exec(text.slice(row.mark.end, row.end));
  if (found) row.place = quote(Number(found[1]), text, row.end - (found[1] as string).length, row.end);
}

export const unnumbered: ListLayout = {
  name: 'list/unnumbered',
  reads: 'two lines or more of a name and a mark, without places',
  examples: [
    {
      text: 'Jo Brel (RSA) – 3:14:22\nAsha Venn (RSA) – 3:16:07',
      gives: ['Jo Brel RSA 3:14:22', 'Asha Venn RSA 3:16:07'],
    },
    { text: 'Tom Orr – 35.06\nNell Brel – 35.58', gives: ['Tom Orr 35.06', 'Nell Brel 35.58'] },
    { text: 'T.Orr – 46.27\nN.Brel – 1.10.32', gives: ['T.Orr 46.27', 'N.Brel 1.10.32'] },
    {
      text: 'Pim Orr 58:31 (80th, 2nd MV60)\nNell Brel 1:01:44 (98th, 7th lady)',
      gives: ['80 Pim Orr 58:31 MV60 2', '98 Nell Brel 1:01:44 W 7'],
    },
    {
      text: 'Tom Orr, 12th, 45:10\nNed Pell, 19th, 46:10\nShona Venn DNF (ankle)',
      gives: ['12 Tom Orr 45:10', '19 Ned Pell 46:10', 'Shona Venn DNF'],
    },
    {
      text: '8000m\nNell Brel 10th (24:45.4),\nAsha Venn 11th (24:45.6) and\nJo Pell 33rd (25:16.0).',
      gives: ['10 Nell Brel 24:45.4', '11 Asha Venn 24:45.6', '33 Jo Pell 25:16.0'],
    },
    { text: 'Nell Brel 29/3, 22.37\nAsha Venn 41/6, 23.50', gives: ['29 Nell Brel 22.37', '41 Asha Venn 23.50'] },
    {
      text: 'BIB 31077 Nell Brel 3:24:16 hr\nBIB 6052 Asha Venn 4:08:39 hr',
      gives: ['Nell Brel 3:24:16 hr', 'Asha Venn 4:08:39 hr'],
    },
    {
      text: 'Holt B Team 5th = 311 Points\nHolt C Team 9th = 402 Points',
      gives: ['5 team Holt B Team 311 Points', '9 team Holt C Team 402 Points'],
    },
    {
      text: 'The results:\n\nRosa Orr – 2nd\n\nElla Venn – 3rd\n\nMay Pell -82nd',
      gives: ['2 Rosa Orr', '3 Ella Venn', '82 May Pell'],
    },
    {
      text: 'Discus – Boys\nTy Orr (Holt) – 7th Place throw of 140 feet 8 inches\nShot – Girls\nAnn Venn (Wex) – 4th place 30 feet 2 inches',
      gives: ['7 Ty Orr @Holt 140 feet 8 inches', '4 Ann Venn @Wex 30 feet 2 inches'],
    },
    {
      text: '30:51 – Rosa Orr\n31:20 – Ella Venn\n33:02 – May Pell (Holt)',
      gives: ['Rosa Orr 30:51', 'Ella Venn 31:20', 'May Pell @Holt 33:02'],
    },
    {
      text: 'Women’s 1500m\n4:05.10 Rosa Orr (KEN)\n4:05.90 Ella Venn (ETH)\n4:06.30 May Pell (USA)',
      gives: ['Rosa Orr KEN 4:05.10', 'Ella Venn ETH 4:05.90', 'May Pell USA 4:06.30'],
    },
    {
      text: 'Name Time Position\nRosa Orr 48:10 12\nElla Venn 49:02 15',
      gives: ['12 Rosa Orr 48:10', '15 Ella Venn 49:02'],
    },
    {
      text: 'Name, Time, Place\nRosa Orr, 48:10, 12\nElla Venn, 49:02, 15',
      gives: ['12 Rosa Orr 48:10', '15 Ella Venn 49:02'],
    },
    {
      text: 'Rosa Orr (48:10, 12th)\nElla Venn (49:02, 15th)',
      gives: ['12 Rosa Orr 48:10', '15 Ella Venn 49:02'],
    },
    {
      text: 'Name Time Points\nRosa Orr 48:10 12\nElla Venn 49:02 15',
      gives: ['Rosa Orr 48:10', 'Ella Venn 49:02'],
    },
    { text: '10:15 Rosa Orr\n10:30 Ella Venn', gives: [] },
    { text: '18:40 Rosa Orr\n18:20 Ella Venn\n18:30 May Pell', gives: [] },
    { text: 'Rosa Orr – 2nd\nElla Venn – 3rd', gives: [] },
    { text: 'Tom Orr – 7th in 35.06\nas reported last week', gives: [] },
    { text: 'Jo Brel 2:06:18 (Esk, 2015)\nTom Orr 2:07:01 (Holt, 2019)', gives: [] },
    { text: 'Jo Brel hopes to run 37:50 at Esk.\nTom Orr would be happy with 38:11.', gives: [] },
    { text: 'Elite field\nJo Brel (KEN) 2:06:18\nTom Orr (GBR) 2:07:01', gives: [] },
    { text: 'Tom Orr did not finish\nNed Pell retired', gives: [] },
    { text: 'Opening mile 4:55\nClosing mile 5:10', gives: [] },
    { text: '10:15 U13 girls\n10:30 U13 boys', gives: [] },
  ],
  read(sheet, at, free) {
    const rows: ListRow[] = [];
    const above = at > free ? sheet.lines[at - 1] : undefined;
    const placesBehind = above !== undefined && endsWithPlace(sheet.text.slice(above.start, above.end));
    let line = at;
    for (; line < sheet.lines.length; line += 1) {
      const { start, end } = sheet.lines[line]!;
      const row = rowAt(sheet, line, rows.length) ?? (rows.length > 1 ? statusRow(sheet.text, start, end) : undefined);
      if (row === undefined) break;
      if (placesBehind) readPlaceBehind(sheet.text, row);
      rows.push(row);
    }
    const [only] = rows;
    if (only === undefined) return undefined;
    const heading = headingAbove(sheet, at, free);
    // one alone tells where it stood, under the event
    if (rows.length === 1 && !(only.place && only.mark && heading && headsEvent(sheet.text, heading))) return undefined;
    // without marks it takes a run of places
    if (
      rows.some((row) => row.mark === undefined && !row.status) &&
      (rows.length < 3 || rows.some((row) => !row.place))
    )
      return undefined;
    // "10:15 Jo Brel" may be when somebody starts: marks in front take three, best first
    const led = rows.filter(({ name, mark }) => name && mark && mark.start < name.start);
    if (led.length > 0 && (led.length !== rows.length || led.length < 3 || !areInOrder(led))) return undefined;
    if (heading && headsOtherList(sheet.text.slice(heading.start, heading.end))) return undefined;
    return { sections: [sectionOf(sheet.text, 'list/unnumbered', rows, heading)], lines: line - at };
  },
};
