import { readBody } from '../body.js';
import { headingAbove } from '../headings.js';
import type { ListLayout, ListRow } from '../row.js';
import { sectionOf } from '../section.js';
import { JOINED, PARTED, partsOf } from '../spans.js';

/** An ordinal and a mark: what every item has. */
const PLACED = /\d(?:st|nd|rd|th)\W{1,3}\d/u;

/** "Orr (12th, 18:14) and Brel (15th, 18:31) all scored": words that make a sentence of it. */
const GOES_ON = /[)\d]\s(?!and\s\p{Lu})\p{Ll}{3,}\s\p{Ll}{2,}/u;

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
    {
      text: 'Ann Orr (11th, 32.54), Jo Brel (62nd, 35.55) and Una Roe (88th, 36.54) all scored for the team',
      gives: [],
    },
    { text: 'Ann Orr 11th 32.54, Jo Brel 62nd 35.55, the 3 scorers, were 1st team', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const { start } = lines[at]!;
    const words = text.slice(start, lines[at]!.end);
    if (words.length > 800 || !PLACED.test(words) || GOES_ON.test(words)) return undefined;
    const line = words.replace(/[.,;\s]+$/u, '');
    const rows: ListRow[] = [];
    const end = start + line.length;
    for (const part of partsOf(text, { start, end }, line.includes(';') ? PARTED : JOINED)) {
      const row = readBody(text, part.start, part.end, { numbered: false });
      if (row?.name === undefined || row.place === undefined || row.mark === undefined) return undefined;
      rows.push(row);
    }
    if (rows.length < 2) return undefined;
    const section = sectionOf(text, 'list/placed-run', rows, headingAbove(sheet, at, free));
    return { sections: [{ ...section, placesCount: true }], lines: 1 };
  },
};
