import { quote } from '../attributes.js';
import { readBody } from '../body.js';
import { headsOtherList } from '../headings.js';
import type { ListLayout, ListRow } from '../row.js';
import { sectionOf } from '../section.js';

const LABEL =
  /^(?:other|also|the other|rest of|remaining|further|full)\s[^.:]{0,40}(?:results?|finishers|runners|times|action|team|harriers|squad|placings|scorers|members)?[^.:]{0,20}:\s/iu;

export const namedRun: ListLayout = {
  name: 'list/named-run',
  reads: 'names and marks that run on behind a label: `Other finishers: A 42.06, B 44.19`',
  examples: [
    {
      text: 'Other finishers: Tom Orr 42.06, Nell Brel 44.19, Pim Venn (V60) 50.02.',
      gives: ['Tom Orr 42.06', 'Nell Brel 44.19', 'Pim Venn 50.02'],
    },
    { text: 'Also in action: Tom Orr 42:06; Nell Brel 44:19 (PB)', gives: ['Tom Orr 42:06', 'Nell Brel 44:19 PB'] },
    { text: 'Other news: Tom Orr has moved to Holt, Nell Brel to Wex.', gives: [] },
  ],
  read(sheet, at) {
    const { text, lines } = sheet;
    const { start, end } = lines[at]!;
    if (end - start > 1200) return undefined;
    const label = LABEL.exec(text.slice(start, end));
    if (!label || headsOtherList(label[0])) return undefined;
    const from = start + label[0].length;
    const rows: ListRow[] = [];
    let failed = 0;
    for (const part of text
      .slice(from, end)
      .replace(/[.;]\s*$/u, '')
      .matchAll(/(?:[^,;(]|\([^)]*\))+/gu)) {
      const piece = quote('', text, from + part.index, from + part.index + part[0].length);
      const and = /^and\s/iu.exec(text.slice(piece.start, piece.end));
      const row = readBody(text, piece.start + (and?.[0].length ?? 0), piece.end, { numbered: false });
      if (row?.mark && row.name) rows.push(row);
      else failed += 1;
    }
    if (rows.length < 2 || failed > 0) return undefined;
    return {
      sections: [{ ...sectionOf(text, 'list/named-run', rows, { start, end: from - 1 }), orderIsPlace: false }],
      lines: 1,
    };
  },
};
