import { barePoints } from '../../../recognise/marks.js';
import { headingAbove } from '../headings.js';
import { isBodyName } from '../names.js';
import { type ListLayout, type ListRow, listRow, type Sheet } from '../row.js';
import { sectionOf } from '../section.js';
import { LISTED, partsOf, type Span } from '../spans.js';

const HEAD =
  /^[\s*_#·-]*(?:(?:final|overall|full|top|local|boys'?|girls'?|men's|women's|varsity|jv|class\s\S+)\s){0,3}teams?\s(?:scores?|standings?|results?|totals?|placings|finishes)(?:\s?[:¯(-][^.\d]{0,40})?[\s*_)]*$/iu;

/** `Castle - 43`, `1. Castle 43`, `South Knox (69)` */
const SCORE =
  /^[\s·*¯-]*(?:\d{1,2}[.):]?\s)?(?:and\s)?(\p{Lu}[\p{L}\d'&. -]{1,40}?)[\s,:¯-]+\(?(\d{1,4})\)?(?:\s(?:pts|points))?[.;]?$/u;

function scoreIn(text: string, { start, end }: Span, place: number): ListRow | undefined {
  const words = text.slice(start, end);
  const found = SCORE.exec(words);
  if (!found || !isBodyName(found[1]!)) return undefined;
  const at = start + words.indexOf(found[1]!);
  const mark = barePoints(found[2]!, start + words.lastIndexOf(found[2]!));
  const team = { value: found[1]!, start: at, end: at + found[1]!.length };
  return { ...listRow(at, mark.end), place: { ...team, value: place }, team, mark };
}

/** The teams from a line on: one to a line, or all in the one. */
function teamsFrom({ text, lines }: Sheet, at: number): { rows: ListRow[]; lines: number } {
  const rows: ListRow[] = [];
  const first = lines[at];
  if (first && /,\s/u.test(text.slice(first.start, first.end))) {
    for (const part of partsOf(text, first, LISTED)) {
      const row = scoreIn(text, part, rows.length + 1);
      if (!row) return { rows: [], lines: 0 };
      rows.push(row);
    }
    return { rows, lines: 1 };
  }
  for (let line = at; line < lines.length; line += 1) {
    const row = scoreIn(text, lines[line]!, rows.length + 1);
    if (!row) break;
    rows.push(row);
  }
  return { rows, lines: rows.length };
}

/** Points that grow from team to team, as across country: those of a league's table and of the track fall. */
const grow = (rows: readonly ListRow[]): boolean =>
  rows.every((row, i) => i === 0 || Number(row.mark!.fields[0]) >= Number(rows[i - 1]!.mark!.fields[0]));

export const teamScores: ListLayout = {
  name: 'list/team-scores',
  reads: 'teams and their points under a heading, in the order of a cross country: the fewest first',
  examples: [
    {
      text: 'Team scores:\nHolt 43, Wex Valley 52, Esk 137, Marl 137',
      gives: ['1 team Holt 43', '2 team Wex Valley 52', '3 team Esk 137', '4 team Marl 137'],
    },
    {
      text: 'Final Team Standings - Boys Regional\n- Holt - 43\n- South Wex - 69\n- Esk - 76',
      gives: ['1 team Holt 43', '2 team South Wex 69', '3 team Esk 76'],
    },
    { text: 'Team standings\nHolt 143\nSouth Wex 69\nEsk 26', gives: [] },
    { text: 'Team news\nHolt 43, Wex 52, Esk 137', gives: [] },
    { text: 'Team scores:\nHolt 43, Wex 52', gives: [] },
  ],
  read(sheet, at, free) {
    const line = sheet.lines[at]!;
    if (line.end - line.start > 90 || !HEAD.test(sheet.text.slice(line.start, line.end))) return undefined;
    const { rows, lines } = teamsFrom(sheet, at + 1);
    if (rows.length < 3 || !grow(rows)) return undefined;
    const above = headingAbove(sheet, at + 1, free) ?? line;
    // "Final Team Standings": of the meeting, not of a final
    const final = /^[\s*_#·-]*final\s/iu.exec(sheet.text.slice(above.start, above.end))?.[0].length ?? 0;
    const heading = { start: above.start + final, end: above.end };
    return { sections: [sectionOf(sheet.text, 'list/team-scores', rows, heading)], lines: lines + 1 };
  },
};
