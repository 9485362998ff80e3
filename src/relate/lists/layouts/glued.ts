import { findMarks } from '../../../recognise/marks.js';
import { nationIn } from '../attributes.js';
import { headingAbove } from '../headings.js';
import { isPersonName } from '../names.js';
import type { ListLayout, ListRow } from '../row.js';
import { sectionOf } from '../section.js';

/** Place, name, code and mark without a space between; a time of hours ends after two digits of seconds. */
const GLUED =
  /^(\d{1,3})(\p{Lu}[\p{L}'’. -]{2,40}?)([A-Z]{3})(\d:\d{2}:\d{2}|\d{1,2}:\d{2}(?:\.\d{1,2})?)(?:\d{1,2}:\d{2}\s?(?:min)?\/(?:km|mi))?$/u;

export const glued: ListLayout = {
  name: 'list/glued',
  reads: 'rows whose cells lost the space between them, with a pace behind the mark',
  examples: [
    {
      text: '1Nell BrelKEN1:06:213:09 min/km\n2Asha VennETH1:06:583:10 min/km',
      gives: ['1 Nell Brel KEN 1:06:21', '2 Asha Venn ETH 1:06:58'],
    },
    { text: '1Password is needed', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const rows: ListRow[] = [];
    let line = at;
    for (; line < lines.length; line += 1) {
      const { start, end } = lines[line]!;
      if (end - start > 110) break;
      const found = GLUED.exec(text.slice(start, end));
      if (!found) break;
      const [, place, name, code, mark] = found as unknown as [string, string, string, string, string];
      const nation = nationIn(code);
      if (!nation || !isPersonName(name)) break;
      const nameStart = start + place.length;
      const codeStart = nameStart + name.length;
      const [mention] = findMarks(mark, 0, mark.length);
      if (mention === undefined) break;
      const shift = codeStart + code.length;
      rows.push({
        start,
        end,
        place: { value: +place, start, end: nameStart },
        name: { value: name, start: nameStart, end: codeStart },
        nation: { value: nation.code, start: codeStart, end: shift },
        mark: { ...mention, start: shift + mention.start, end: shift + mention.end },
        members: [],
        records: [],
      });
    }
    if (rows.length === 0) return undefined;
    return { sections: [sectionOf(text, 'list/glued', rows, headingAbove(sheet, at, free))], lines: line - at };
  },
};
