import { readBody } from '../body.js';
import { headingAbove, namesEvent } from '../headings.js';
import { rowsOfItem, statusRow } from '../item-rows.js';
import { itemsOf } from '../items.js';
import { isPersonName } from '../names.js';
import { leadAt } from '../places.js';
import type { ListLayout, ListRow, ListSection, Sheet } from '../row.js';
import { isBelievable, sectionOf, shareNations, tellsResult } from '../section.js';
import { type RowSetting, settingFor } from '../setting.js';
import type { Span } from '../spans.js';

/** `Al Rudd 33:10` right under rows with places: one whose place is not told. */
function unplacedRow(
  text: string,
  lines: Sheet['lines'],
  line: number,
  rows: readonly ListRow[],
  setting: RowSetting,
): ListRow | undefined {
  const { start, end } = lines[line]!;
  if (end - start > 60 || rows.length < 2 || !rows.every((row) => row.name && row.mark)) return undefined;
  if (/\n\s*\n/u.test(text.slice(lines[line - 1]!.end, start))) return undefined;
  const words = text.slice(start, end);
  if (/[.!?:]$/u.test(words) || namesEvent(words.replace(/\d[\d:.-]*/gu, ''))) return undefined;
  const row = readBody(text, start, end, { ...setting, numbered: false });
  return row?.name && row.mark && row.mark.form !== 'points' ? row : undefined;
}

const MAX_CARRIED = 70;

/** Whether line `at + 1` goes on with the row that line `at` begins: an open bracket, a lone place, a tag on its own line. */
function goesOn(sheet: Sheet, start: number, end: number, next: Span | undefined): boolean {
  if (next === undefined || next.end - next.start > MAX_CARRIED) return false;
  const { text } = sheet;
  if (/\n\s*\n/u.test(text.slice(end, next.start)) && !/equal\.?$/iu.test(text.slice(start, end))) return false;
  const line = text.slice(start, end);
  const words = text.slice(next.start, next.end);
  if (line.lastIndexOf('(') > line.lastIndexOf(')')) return words.includes(')');
  if (leadAt(text, next.start, next.end)) return false;
  const lead = leadAt(text, start, end);
  if (lead && lead.end >= end && lead.marked && /equal|=/iu.test(line))
    return isPersonName(words.split(/[(\d,]/u)[0]!.trim());
  return /^\([^()]{2,40}\)\.?$/u.test(words) && !/\d/u.test(words) && !/[.:]$/u.test(line);
}

/** The header of a table whose first column is no place. */
const BIB_FIRST = /^[\s*|]*(?:bib|race\sno\.?|number|no\.)[\s|]+(?:name|athlete|runner|first)/iu;

/** Lines that only part one half of a list from the other. */
const RULE = /^[-¯_=*.¨\s]{2,}$/u;

export const numbered: ListLayout = {
  name: 'list/numbered',
  reads: 'lines that begin with a place, a medal or a status: entrant, nation or club, mark, tags',
  examples: [
    {
      text: '10km\n1. Ivo Kemtai (KEN) 27:49\n2. Dula Hordo (ETH) 27:55',
      gives: ['1 Ivo Kemtai KEN 27:49', '2 Dula Hordo ETH 27:55'],
    },
    {
      text: '1 Ivo Kemtai KEN 58:57\n2 Dula Hordo ETH 59:21',
      gives: ['1 Ivo Kemtai KEN 58:57', '2 Dula Hordo ETH 59:21'],
    },
    {
      text: '1. 51:26 Jo Brel (KEN)\n2. 52:05 Asha Venn (ETH)',
      gives: ['1 Jo Brel KEN 51:26', '2 Asha Venn ETH 52:05'],
    },
    { text: '1. Jo Brel - 51:26\n2. Asha Venn: 52:05', gives: ['1 Jo Brel 51:26', '2 Asha Venn 52:05'] },
    {
      text: '1. Jo Brel, 2:25:04\n2. Asha Venn, Holt AC, 2:25:50',
      gives: ['1 Jo Brel 2:25:04', '2 Asha Venn @Holt AC 2:25:50'],
    },
    { text: '31. Nell Brel – 26:02\n44. Asha Venn – 27:19', gives: ['31 Nell Brel 26:02', '44 Asha Venn 27:19'] },
    { text: '1️⃣ Nell Brel 26:02\n2️⃣ Asha Venn 27:19', gives: ['1 Nell Brel 26:02', '2 Asha Venn 27:19'] },
    { text: '🥇Nell Brel - 5:11:08\n🥈Asha Venn - 5:19:43', gives: ['1 Nell Brel 5:11:08', '2 Asha Venn 5:19:43'] },
    { text: '1 Orr, Garth MH 18:54\n2 Brel, Jo HLT 19:47', gives: ['1 Garth Orr @MH 18:54', '2 Jo Brel @HLT 19:47'] },
    {
      text: '1. Garth Orr, 28, Holt, Iowa, 31:58\n2. Jo Brel, 31, Wex, Ohio, 32:20',
      gives: ['1 Garth Orr 31:58 aged 28', '2 Jo Brel 32:20 aged 31'],
    },
    {
      text: '1. Norland (Orr, Brel, Venn, Pell) 19:07\n9. Esk (A Fenn, B Holt, C Rudd, D Tarn) 20:58',
      gives: ['1 team Norland [Orr, Brel, Venn, Pell] 19:07', '9 team Esk [A Fenn, B Holt, C Rudd, D Tarn] 20:58'],
    },
    {
      text: '1. Kenya (Kemtai, Hordo) 3:01.22\n2. France 3:02.00',
      gives: ['1 team Kenya [Kemtai, Hordo] KEN 3:01.22', '2 team France FRA 3:02.00'],
    },
    {
      text: 'Tie 4th, Jo Brel 12:31\n=4 Ann Pell 12:31\n6= Nell Orr 12:40',
      gives: ['4 Jo Brel 12:31', '4 Ann Pell 12:31', '6 Nell Orr 12:40'],
    },
    {
      text: '1. Jo Brel (KEN) 41:10\nDNF: Orr, Pell (GBR).\nDQ. A. Venn (ESP)',
      gives: ['1 Jo Brel KEN 41:10', 'Orr DNF', 'Pell GBR DNF', 'A. Venn ESP DQ'],
    },
    {
      text: '• 1. Jo Brel, KENYA, 1:00:12 (course record)\n• DNF: Tom Orr, PERU',
      gives: ['1 Jo Brel KEN 1:00:12 CR-COURSE', 'Tom Orr PER DNF'],
    },
    {
      text: '1. Jo Brel 2:11:07 (65:10)\n2. Tom Orr 2:13:40 (65:10/68:30)',
      gives: ['1 Jo Brel 2:11:07', '2 Tom Orr 2:13:40'],
    },
    {
      text: '1. J Brel (Kenya) 26 minutes 38.08 seconds (world\nrecord)\n2. D Hordo (Peru) 26:54.41',
      gives: ['1 J Brel KEN 26 minutes 38.08 seconds WR', '2 D Hordo PER 26:54.41'],
    },
    {
      text: '7. Ann Pell (Peru) 1.88\n8 equal.\nOlga Brel (Moldova) 1.85',
      gives: ['7 Ann Pell PER 1.88', '8 Olga Brel MDA 1.85'],
    },
    {
      text: '1. Jo Brel (Peru/Holt Foods) - 27:49.03 - PB\n2. Tom Orr (Izu) - 27:50.20',
      gives: ['1 Jo Brel PER @Holt Foods 27:49.03 PB', '2 Tom Orr @Izu 27:50.20'],
    },
    {
      text: '1. Jo Brel (USA) 7.85 (+1.2) PB\n2. Tom Orr (USA) 7.80/-0.4',
      gives: ['1 Jo Brel USA 7.85 PB wind 1.2', '2 Tom Orr USA 7.80 wind -0.4'],
    },
    { text: '1. Asha Venn 41:10\n2. Jo Brel +1:02', gives: ['1 Asha Venn 41:10', '2 Jo Brel +1:02'] },
    {
      text: '412 Pim Orr MV60 5 1:27:40\n480 Nell Brel 1:31:00',
      gives: ['412 Pim Orr 1:27:40 MV60 5 M', '480 Nell Brel 1:31:00'],
    },
    {
      text: '**1.** Jo Brel (KEN) 2:05:41\n**2.** Pim Orr (GBR) 2:06:41',
      gives: ['1 Jo Brel KEN 2:05:41', '2 Pim Orr GBR 2:06:41'],
    },
    { text: '1. 🇰🇪 Jo Brel 2:05:41\n2. 🇵🇪 Pim Orr 2:06:41', gives: ['1 Jo Brel KEN 2:05:41', '2 Pim Orr PER 2:06:41'] },
    {
      text: 'Gold: Jo Brel (KEN) 3:30.12\nSilver: Pim Orr (GBR) 3:31.00',
      gives: ['1 Jo Brel KEN 3:30.12', '2 Pim Orr GBR 3:31.00'],
    },
    {
      text: 'Heptathlon\n1. Asha Venn (GBR) 6563\n2. Nell Pell (USA) 6,401 points',
      gives: ['1 Asha Venn GBR 6563', '2 Nell Pell USA 6,401 points'],
    },
    {
      text: 'Relay\n1. Kenya 2:58.10\n2. United States 2:59.00 (Jo Brel, Pim Orr, Ola Pell, Nils Fenn)',
      gives: ['1 team Kenya KEN 2:58.10', '2 team United States [Jo Brel, Pim Orr, Ola Pell, Nils Fenn] USA 2:59.00'],
    },
    {
      text: '12th Tom Orr 36:10\n15th Ned Pell 36:40 3rd v40\n22nd Jo Brel (M40) 38:10',
      gives: ['12 Tom Orr 36:10', '15 Ned Pell 36:40 V40 3', '22 Jo Brel 38:10 M'],
    },
    {
      text: 'Pole vault\n1. Igor Venn (Peru) 5.90\n2. equal Sergei Orr (Spain), Jean Pell (France) 5.70\nGlen Brel (Kenya) no height',
      gives: ['1 Igor Venn PER 5.90', '2 Sergei Orr ESP 5.70', '2 Jean Pell FRA 5.70', 'Glen Brel KEN NH'],
    },
    {
      text: '1 RSA Wade ORR 45.18 Q\n2 KEN Jon PELL 45.46 q',
      gives: ['1 Wade ORR RSA 45.18', '2 Jon PELL KEN 45.46'],
    },
    {
      text: '21. Tom Orr M 29:23 (PB)\n57. Nell Pell F 32:10\nAl Rudd 33:10',
      gives: ['21 Tom Orr 29:23 PB M', '57 Nell Pell 32:10 W', 'Al Rudd 33:10'],
    },
    {
      text: 'Bib Name Category Time\n31 Tom Orr M40 36:10\n44 Ned Pell M50 37:10',
      gives: ['Tom Orr 36:10 M', 'Ned Pell 37:10 M'],
    },
    {
      text: '1. Tom Orr (Holt) 1.22.08\n2. Al Venn (Wex) 1.22.55\n1st Lady: Una Roe (Esk) 1.36.12 (23rd)\n34. Jo Pell (Wex) 1.41.17, 3rd lady',
      gives: [
        '1 Tom Orr @Holt 1.22.08',
        '2 Al Venn @Wex 1.22.55',
        '23 Una Roe @Esk 1.36.12 W 1',
        '34 Jo Pell @Wex 1.41.17 W 3',
      ],
    },
    { text: '1. Apologies for absence\n2. Minutes of the last meeting\n3. Date of the next', gives: [] },
    { text: '1. Jo Brel hopes to run 2:05:41 in the spring.\n2. Tom Orr would be happy with 2:07:10.', gives: [] },
    { text: 'Previous winners\n• 2024 - Jo Brel, KENYA, 1:00:55\n• 2023 - Tom Orr, PERU, 1:01:09', gives: [] },
    { text: 'All-time list\n1. 2:12:09 1991 Jo Brel\n2. 2:12:30 1987 Tom Orr', gives: [] },
    { text: '10. Jo Brel 48:22 NS 15 07/04/2017\n11. Tom Orr 48:40 NS 16 07/04/2017', gives: [] },
    { text: '1. Buy good shoes\n2. Sleep', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const sections: ListSection[] = [];
    let heading = headingAbove(sheet, at, free);
    let setting = settingFor(heading ? text.slice(heading.start, heading.end) : '');
    let rows: ListRow[] = [];
    let labelled = false;
    const bibs = at > free && BIB_FIRST.test(text.slice(lines[at - 1]!.start, lines[at - 1]!.end));
    const close = (): void => {
      if (rows.length > 0) {
        shareNations(text, rows);
        sections.push(sectionOf(text, labelled ? 'list/run-in' : 'list/numbered', rows, heading));
      }
      rows = [];
      heading = undefined;
    };
    let line = at;
    while (line < lines.length) {
      const { start } = lines[line]!;
      let { end } = lines[line]!;
      let taken = 1;
      if (rows.length > 0 && RULE.test(text.slice(start, end))) {
        line += 1;
        continue;
      }
      const lead = leadAt(text, start, end);
      if (lead === undefined) {
        const out =
          rows.length > 0 ? (statusRow(text, start, end) ?? unplacedRow(text, lines, line, rows, setting)) : undefined;
        if (out === undefined) break;
        rows.push(out);
        line += 1;
        continue;
      }
      while (goesOn(sheet, start, end, lines[line + taken])) {
        end = lines[line + taken]!.end;
        taken += 1;
      }
      const items = itemsOf(text, start, end);
      const read = items.map((item) =>
        rowsOfItem(text, item, item.label ? settingFor(text.slice(item.label.start, item.label.end)) : setting),
      );
      const good = read.filter((found) => found !== undefined).length;
      if (read[0] === undefined || good * 2 < read.length) break;
      // a sentence that happens to begin with a number
      if (items.length === 1 && !lead.marked && !read[0]!.some(tellsResult)) break;
      labelled ||= items.length > 1;
      items.forEach((item, index) => {
        const found = read[index];
        if (found === undefined) return;
        const place = item.place?.value;
        const last = rows.at(-1)?.place?.value ?? 0;
        if (item.label || (place !== undefined && place < last)) {
          close();
          if (item.label) {
            heading = item.label;
            setting = settingFor(text.slice(item.label.start, item.label.end));
          }
        }
        if (bibs) for (const row of found) delete row.place;
        rows.push(...found);
      });
      line += taken;
    }
    close();
    const kept = sections.filter((section) => isBelievable(text, section));
    if (kept.length === 0) return undefined;
    return { sections: kept, lines: line - at };
  },
};
