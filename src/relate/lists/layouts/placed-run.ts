import { everyMatch } from '../../../matches.js';
import { quote } from '../attributes.js';
import { readBody } from '../body.js';
import { headingAbove } from '../headings.js';
import type { ListLayout, ListRow } from '../row.js';
import { sectionOf } from '../section.js';

/** An ordinal and a mark: what every item has. */
const PLACED = /\d(?:st|nd|rd|th)\W{1,3}\d/u;

export const placedRun: ListLayout = {
  name: 'list/placed-run',
  reads: 'a line of names, places and marks under its race and without a label',
  examples: [
    {
      text: 'Senior Women ;\n\nAnn Orr 11th 32.54, Jo Brel 62nd 35.55 (PB), Una Roe-Venn 88th 36.54',
      gives: ['11 Ann Orr 32.54', '62 Jo Brel 35.55 PB', '88 Una Roe-Venn 36.54'],
    },
    {
      text: 'Senior Women\nAnn Orr, 11th, 32.54; Jo Brel, 62nd, 35.55',
      gives: ['11 Ann Orr 32.54', '62 Jo Brel 35.55'],
    },
    { text: 'Senior Women\nAnn Orr was 11th 32.54 and Jo Brel, who was 62nd 35.55, is injured', gives: [] },
    { text: 'Ann Orr 11th 32.54, Jo Brel 62nd 35.55, the 3 scorers, were 1st team', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const { start, end } = lines[at]!;
    if (end - start > 800 || !PLACED.test(text.slice(start, end))) return undefined;
    const line = text.slice(start, end).replace(/[.,;\s]+$/u, '');
    const rows: ListRow[] = [];
    for (const part of everyMatch(line, line.includes(';') ? /[^;]+/gu : /(?:[^,(]|\([^)]*\))+/gu)) {
      const item = quote('', text, start + part.index, start + part.index + part[0].length);
      const and = /^and\s/u.exec(text.slice(item.start, item.end))?.[0].length ?? 0;
      const row = readBody(text, item.start + and, item.end, { numbered: false });
      if (row?.name === undefined || row.place === undefined || row.mark === undefined) return undefined;
      rows.push(row);
    }
    if (rows.length < 2) return undefined;
    const section = sectionOf(text, 'list/placed-run', rows, headingAbove(sheet, at, free));
    return { sections: [{ ...section, placesCount: true }], lines: 1 };
  },
};
