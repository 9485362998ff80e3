import { everyMatch } from '../../../matches.js';
import { findMarks } from '../../../recognise/marks.js';
import { nationIn, statusOf } from '../attributes.js';
import { headingAbove } from '../headings.js';
import { type ListLayout, type ListRow, listRow } from '../row.js';
import { sectionOf } from '../section.js';
import { quote } from '../spans.js';

const PAIR =
  /(?:^|[,{]\s?|-\s)(place|pos(?:ition)?|name|athlete|time|mark|result|club|team|nation|country|note)\s?:\s?["']?([^,"'}]*)["']?/giu;

export const keyed: ListLayout = {
  name: 'list/keyed',
  reads: 'rows of keys and values, as data files hold them; place 0 and ND are unknown',
  examples: [
    {
      text: '- place: 26, name: Nell Brel, time: 17.08, note: 4th team\n- place: 0, name: Asha Venn, time: 18.30',
      gives: ['26 Nell Brel 17.08', 'Asha Venn 18.30'],
    },
    { text: '- place: Holt, date: 4 June\n- place: Wex, date: 11 June', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const rows: ListRow[] = [];
    let line = at;
    for (; line < lines.length; line += 1) {
      const { start, end } = lines[line]!;
      if (end - start > 300) break;
      const row = listRow(start, end);
      for (const pair of everyMatch(text.slice(start, end), PAIR)) {
        const value = pair[2]!.trim();
        const from = start + pair.index + pair[0].indexOf(pair[2]!, pair[0].indexOf(':'));
        const to = from + pair[2]!.length;
        const key = pair[1]!.toLowerCase();
        if (/^(?:place|pos)/u.test(key) && /^[1-9]\d{0,3}$/u.test(value)) row.place = quote(+value, text, from, to);
        else if (/^(?:name|athlete)$/u.test(key) && value !== '') row.name = quote(value, text, from, to);
        else if (/^(?:club|team)$/u.test(key) && value !== '') row.club = quote(value, text, from, to);
        else if (/^(?:nation|country)$/u.test(key)) {
          const nation = nationIn(value);
          if (nation) row.nation = quote(nation.code, text, from, to);
        } else if (/^(?:time|mark|result)$/u.test(key)) {
          const status = statusOf(value);
          const [mark] = findMarks(text, from, to);
          if (status) row.status = quote(status, text, from, to);
          else if (mark) row.mark = mark;
        }
      }
      if (row.name === undefined || (row.mark === undefined && row.place === undefined && row.status === undefined))
        break;
      rows.push(row);
    }
    if (rows.length === 0) return undefined;
    return { sections: [sectionOf(text, 'list/keyed', rows, headingAbove(sheet, at, free))], lines: line - at };
  },
};
