import { isCategory } from '../attributes.js';
import { readBody } from '../body.js';
import type { ListLayout, ListSection } from '../row.js';
import { sectionOf } from '../section.js';

const CLASS_EVENT =
  /^([\p{L}]{0,3}\d{2})\s(\d{2,5}\s?m?(?:\s?(?:H|SC|W|hurdles|walk|steeplechase))?|[HLTPDSJW][JTPV]|\p{L}+(?:\s(?:jump|vault|put|throw))?)\s(\d{1,2})(?:st|nd|rd|th)\s/iu;

export const classFirst: ListLayout = {
  name: 'list/class-first',
  reads: 'an age class and an event, then place, name and mark, each line a race of its own',
  examples: [
    {
      text: 'M60 3000m 1st Pim Orr (10:41.20)\nM50 1500m 4th Jo Brel (4.39.55)',
      gives: ['1 Pim Orr 10:41.20', '4 Jo Brel 4.39.55'],
    },
    { text: 'M60 prizes went to Orr and Brel', gives: [] },
  ],
  read(sheet, at) {
    const { text, lines } = sheet;
    const sections: ListSection[] = [];
    let line = at;
    for (; line < lines.length; line += 1) {
      const { start, end } = lines[line]!;
      if (end - start > 110) break;
      const found = CLASS_EVENT.exec(text.slice(start, end));
      if (!found || !isCategory(found[1]!)) break;
      const from = start + found[0].length;
      const row = readBody(text, from, end, { numbered: true });
      if (row?.mark === undefined) break;
      const digits = from - 1 - (found[3]!.length + 2);
      row.place = { value: +found[3]!, start: digits, end: from - 1 };
      row.start = digits;
      sections.push({ ...sectionOf(text, 'list/class-first', [row], { start, end: digits - 1 }), placesCount: true });
    }
    return sections.length > 0 ? { sections, lines: line - at } : undefined;
  },
};
