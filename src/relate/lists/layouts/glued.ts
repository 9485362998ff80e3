import { findMarks } from '../../../recognise/marks.js';
import { nationIn } from '../attributes.js';
import { headingAbove } from '../headings.js';
import { isPersonName } from '../names.js';
import { type ListLayout, type ListRow, listRow } from '../row.js';
import { sectionOf } from '../section.js';

/** Place, name, code and mark without a space between; a time of hours ends after two digits of seconds. */
const GLUED =
  /^(\d{1,3})(\p{Lu}[\p{L}'. -]{2,40}?)([A-Z]{3})(\d:\d{2}:\d{2}|\d{1,2}:\d{2}(?:\.\d{1,2})?)(?:\d{1,2}:\d{2}\s?(?:min)?\/(?:km|mi))?$/u;
/** The same without a code; the time then has all its fields, as a timekeeper's table prints it. */
const CODELESS = /^(\d{1,4})(\p{Lu}[\p{L}'.-]+(?:\s[\p{L}'.-]+){1,4})()(\d{1,2}:\d{2}:\d{2}|\d{1,2}:\d{2}\.\d{1,2})$/u;

/** … and without a place, with a tag behind: `Jo BREL00:41:12PB`. */
const PLACELESS = /^()(\p{Lu}[\p{L}'.-]+(?:\s[\p{L}'.-]+){1,3})()(\d{1,2}:\d{2}:\d{2})(?:PB|SB)?$/u;

export const glued: ListLayout = {
  name: 'list/glued',
  reads: 'rows whose cells lost the space between them, with a pace behind the mark',
  examples: [
    {
      text: '1Nell BrelKEN1:06:213:09 min/km\n2Asha VennETH1:06:583:10 min/km',
      gives: ['1 Nell Brel KEN 1:06:21', '2 Asha Venn ETH 1:06:58'],
    },
    {
      text: 'Holt 10k\n136Jo Brel00:35:14\n142Pim Orr00:35:45',
      gives: ['136 Jo Brel 00:35:14', '142 Pim Orr 00:35:45'],
    },
    {
      text: 'Holt 10k\nJo BREL00:41:12\nPim ORR00:45:26PB',
      gives: ['Jo BREL 00:41:12', 'Pim ORR 00:45:26'],
    },
    { text: 'Start Time00:09:30', gives: [] },
    { text: '1Password is needed', gives: [] },
    { text: '24Hour Rescue opens at 09:30', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const rows: ListRow[] = [];
    let line = at;
    for (; line < lines.length; line += 1) {
      const { start, end } = lines[line]!;
      if (end - start > 110) break;
      const words = text.slice(start, end);
      const found = GLUED.exec(words) ?? CODELESS.exec(words) ?? PLACELESS.exec(words);
      if (!found) break;
      const [, place, name, code, mark] = found as unknown as [string, string, string, string, string];
      const nation = nationIn(code);
      if ((code !== '' && !nation) || !isPersonName(name)) break;
      const nameStart = start + place.length;
      const codeStart = nameStart + name.length;
      const [mention] = findMarks(mark, 0, mark.length);
      if (mention === undefined) break;
      const shift = codeStart + code.length;
      rows.push({
        ...listRow(start, end),
        ...(place === '' ? {} : { place: { value: +place, start, end: nameStart } }),
        name: { value: name, start: nameStart, end: codeStart },
        ...(nation ? { nation: { value: nation.code, start: codeStart, end: shift } } : {}),
        mark: { ...mention, start: shift + mention.start, end: shift + mention.end },
      });
    }
    if (rows.length === 0 || (rows.length === 1 && !rows[0]!.place)) return undefined;
    return { sections: [sectionOf(text, 'list/glued', rows, headingAbove(sheet, at, free))], lines: line - at };
  },
};
