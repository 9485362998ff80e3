import { headsOtherList, tellsRace } from '../headings.js';
import { rowsOfItem } from '../item-rows.js';
import { itemsOf } from '../items.js';
import type { ListLayout, ListRow, ListSection } from '../row.js';
import { isBelievable, sectionOf, shareNations } from '../section.js';
import { settingFor } from '../setting.js';
import type { Span } from '../spans.js';

/** The first `1` behind a label, or any place with a sign behind a colon; the label reaches back to the sentence before. */
const START =
  /(?:[:*]\s*|\s[-¯]\s|^[^.:;]{2,40}?\s)(?=(?:¹¿|1(?:\.|\)|=|,|-)?\s?(?=(?:\p{Ll}{1,3}\s)?\p{Lu})|\d{1,3}(?:\.\s?|:\s)(?=\p{Lu}))|(?<=:\s{0,3})\d{1,3}(?:,|(?:st|nd|rd|th),?)?\s(?=\p{Lu}))/gu;
const MAX_LABEL = 130;
/** Hundreds of results in one line. */
const MAX_RUN = 30_000;

/** Joins the lines of a hard-wrapped paragraph: a line that is neither finished nor followed by a label or heading. */
function paragraphEnd(text: string, lines: readonly Span[], at: number): number {
  let last = at;
  while (last + 1 < lines.length && last - at < 40) {
    const line = text.slice(lines[last]!.start, lines[last]!.end);
    const next = lines[last + 1]!;
    if (/\n\s*\n/u.test(text.slice(lines[last]!.end, next.start)) || /[.!?:]$/u.test(line)) break;
    const following = text.slice(next.start, next.end);
    if (!/[,;]$|\($|\(both$/u.test(line) && line.length <= 55) break;
    if (/^[^.:;]{2,60}:\s*(?:1[.)]?\s|$)/u.test(following)) break;
    last += 1;
  }
  return last;
}

export const runIn: ListLayout = {
  name: 'list/run-in',
  reads: 'numbered results that run on in a line behind a label, as agencies and live texts set them',
  examples: [
    {
      text: 'Men: 1. Kemtai (Kenya) 2:05:41, 2. Hordo 2:06:02, 3. Wako (both Ethiopia) 2:06:30.',
      gives: ['1 Kemtai KEN 2:05:41', '2 Hordo ETH 2:06:02', '3 Wako ETH 2:06:30'],
    },
    {
      text: 'Elite: Men: 1. Ivo Kemtai (Ken) 2:13:48; 2. Dula W. Hordo (Eth) 2:14:10. Women: 1. Asha Venn (Gbr) 2:33:02; 2. Jo Brel (Rsa) 2:33:40.',
      gives: [
        '1 Ivo Kemtai KEN 2:13:48',
        '2 Dula W. Hordo ETH 2:14:10',
        '1 Asha Venn GBR 2:33:02',
        '2 Jo Brel RSA 2:33:40',
      ],
    },
    {
      text: '10km: 1. I.Orr (Hlt) 44 min 12 sec;\n19. P.Venn (Wex) 61 min 5 sec.',
      gives: ['1 I.Orr @Hlt 44 min 12 sec', '19 P.Venn @Wex 61 min 5 sec'],
    },
    {
      text: 'Minor Boys (Under-14) (4.1km): 1 D Orr (Hlt) 15.52 2 P Venn (Wex) 16.01\nTeam: 1 Hlt 31. 2 Wex 44.',
      gives: ['1 D Orr @Hlt 15.52', '2 P Venn @Wex 16.01', '1 team Hlt 31', '2 team Wex 44'],
    },
    {
      text: '**Girls**4. Nell Brel 13.28 - L35\n17. Asha Venn 14.55 23 Jo Orr 15.20 Teams 1. Hlt = 29',
      gives: ['4 Nell Brel 13.28 W', '17 Asha Venn 14.55', '23 Jo Orr 15.20', '1 team Hlt 29'],
    },
    {
      text: '100m (+1.4): 1 J Brel 10.74, 2 T Orr 10.80\nHeat 2 (-0.8): 1 P Venn 10.91, 2 D Pell 11.02',
      gives: ['1 J Brel 10.74', '2 T Orr 10.80', '1 P Venn 10.91', '2 D Pell 11.02'],
    },
    {
      text: "RESULT, men's 400m hurdles: 1 Idris Hamdan (Qatar) 47.75, 2 Jo Brel (Senegal), 3 Wout Pell-Orr (Belgium). A world lead for Hamdan.",
      gives: ['1 Idris Hamdan QAT 47.75', '2 Jo Brel SEN', '3 Wout Pell-Orr BEL'],
    },
    {
      text: '100m: 1, Orr (Holt) 10.53. 2, Jo Venn (Wex) 10.60. 200m: 1, Brel (Holt) 21.50. 2, Pell (unattached) 21.70.',
      gives: ['1 Orr @Holt 10.53', '2 Jo Venn @Wex 10.60', '1 Brel @Holt 21.50', '2 Pell 21.70'],
    },
    {
      text: 'M40: 1 C Orr (Wex) 2:27:59; 2 G Pell (Holt) 2:28:34\nM45: 1 S Venn (DSFRS) 2:36:20; 2 E Brel (FRA) 2:36:27',
      gives: ['1 C Orr @Wex 2:27:59', '2 G Pell @Holt 2:28:34', '1 S Venn @DSFRS 2:36:20', '2 E Brel FRA 2:36:27'],
    },
    {
      text: 'Under-15s: Girls – 1. Ann Orr (Holt) 15:31; 2. Jo Brel (Wex) 15:44. Boys – 1. Tom Venn (Esk) 13:58; 2. Al Pell (Wex) 14:03.',
      gives: ['1 Ann Orr @Holt 15:31', '2 Jo Brel @Wex 15:44', '1 Tom Venn @Esk 13:58', '2 Al Pell @Wex 14:03'],
    },
    {
      text: 'Long jump — 14. Sam Orr, Wexcombe, 19-09.50\n\n4x200-meter relay — 17. Holt (Ann Orr, Jo Brel, Una Venn, May Pell), 1:49.70',
      gives: ['14 Sam Orr @Wexcombe 19-09.50', '17 team Holt [Ann Orr, Jo Brel, Una Venn, May Pell] 1:49.70'],
    },
    {
      text: '10km\nLocal team finishes — 8: Holt 76 points, 38. E.C. Wex 936 points, 44: Esk 1211 points.\nOther local finisher in the top 25 — 11. Ann Orr (Esk) 39:20.',
      gives: [
        '8 team Holt 76 points',
        '38 team E.C. Wex 936 points',
        '44 team Esk 1211 points',
        '11 Ann Orr @Esk 39:20',
      ],
    },
    { text: 'Best of the rest — 14. Orr, 15. Venn', gives: [] },
    { text: 'Doors open at 8: Holt runners meet at 9: Wex ones later.', gives: [] },
    { text: '4x100m: 1 Holt 42.10; 2 Wex 43.00', gives: ['1 team Holt 42.10', '2 team Wex 43.00'] },
    {
      text: 'Men (10km): 1. Jo Brel (Army) 29:10.4, 2. Pim Orr (Police)\n29:15.0, 3. Nils Fenn (KDF) 29:20.1. Women (10km): 1. Asha\nVenn (Army) 33:01.2.',
      gives: [
        '1 Jo Brel @Army 29:10.4',
        '2 Pim Orr @Police 29:15.0',
        '3 Nils Fenn @KDF 29:20.1',
        '1 Asha Venn @Army 33:01.2',
      ],
    },
    {
      text: '4x100m: 1 Holt 42.10; 2 Wex 43.00. Teams: 1 Wex 112, 2 Holt 97.5',
      gives: ['1 team Holt 42.10', '2 team Wex 43.00', '1 team Wex 112', '2 team Holt 97.5'],
    },
    { text: 'Teams: 1. Marsh - 9 pts; 2. Holt - 12 pts', gives: ['1 team Marsh 9 pts', '2 team Holt 12 pts'] },
    {
      text: '*Wex Parkrun*\n\n25, Martyn Orr 23-23; 74, Lisa Venn 28-34; 103, Pim Pell 1-06-47.',
      gives: ['25 Martyn Orr 23-23', '74 Lisa Venn 28-34', '103 Pim Pell 1-06-47'],
    },
    {
      text: '3,000 metres\n\nA Race: 4, James Orr 10:22.08; 9, Al Venn 10:40.00. B Race: 3, Ned Pell 11:10.07.',
      gives: ['4 James Orr 10:22.08', '9 Al Venn 10:40.00', '3 Ned Pell 11:10.07'],
    },
    {
      text: 'Wex parkrun: 3rd Tom Orr 17:20, 40th Gill Venn-Ross 23:58 PB, 41st Andy Pell 24:00 (1st MV50).',
      gives: ['3 Tom Orr 17:20', '40 Gill Venn-Ross 23:58 PB', '41 Andy Pell 24:00 MV50 1'],
    },
    {
      text: 'Under 13 girls: 4 Nell Brel 12:10, 9 Asha Venn 12:40. Under 15 boys: 2 Tom Orr 14:02.',
      gives: ['4 Nell Brel 12:10', '9 Asha Venn 12:40', '2 Tom Orr 14:02'],
    },
    {
      text: '10km: 1 P Gant (Peru) 30min 2sec; 2 D Orr (Wales) 30:21; 3 E Venn (Spain) same time; 4 S Pell (Wales) 30:33.',
      gives: ['1 P Gant PER 30min 2sec', '2 D Orr WAL 30:21', '3 E Venn ESP 30:21', '4 S Pell WAL 30:33'],
    },
    {
      text: 'High jump: 1. T. Orr (Holt) 1.71m, 2. S. Venn and M. Pell (both Wex) 1.65.',
      gives: ['1 T. Orr @Holt 1.71m', '2 S. Venn @Wex 1.65', '2 M. Pell @Wex 1.65'],
    },
    {
      text: '100m: 1 Jo Brel (USA) 10.06, 2 Tom Orr (CAN) 10.13 … 7 Pim Venn (KEN) 10.46 … Al Pell (PER) DNS',
      gives: ['1 Jo Brel USA 10.06', '2 Tom Orr CAN 10.13', '7 Pim Venn KEN 10.46', 'Al Pell PER DNS'],
    },
    { text: 'The 10km race office has moved to: 12 Holt Road, 14 Wex Lane.', gives: [] },
    { text: 'On the night: 3 Holt runners ran 45:10 or better.', gives: [] },
    { text: 'She won in Holt: 1 Orr fan cheered.', gives: [] },
    { text: 'What we learned: 1. Brel is fit. 2. Orr is not.', gives: [] },
    { text: 'Standings: 1. Jo Brel 44 pts; 2. Tom Orr 40 pts', gives: [] },
  ],
  read(sheet, at) {
    const { text, lines } = sheet;
    const { start } = lines[at]!;
    const line = text.slice(start, lines[at]!.end);
    START.lastIndex = 0;
    for (let tries = 0; tries < 3; tries += 1) {
      const hit = START.exec(line);
      if (!hit) return undefined;
      const from = start + hit.index + hit[0].length;
      // a clock's colon, which no space follows
      if (/\d$/u.test(line.slice(0, hit.index)) && hit[0] === ':') continue;
      const last = paragraphEnd(text, lines, at);
      const read = readFrom(text, start, from, Math.min(lines[last]!.end, from + MAX_RUN));
      if (read) return { sections: read, lines: last - at + 1 };
      START.lastIndex = Math.max(START.lastIndex, hit.index + 1);
    }
    return undefined;
  },
};

function readFrom(text: string, lineStart: number, from: number, end: number): ListSection[] | undefined {
  const before = text.slice(Math.max(lineStart, from - MAX_LABEL), from);
  const sentence = /(?:[.!?]\s+)(?=[^.!?]*$)/u.exec(before);
  const labelStart = Math.max(lineStart, from - MAX_LABEL) + (sentence ? sentence.index + sentence[0].length : 0);
  const label = text.slice(labelStart, from).trimEnd();
  const heading = { start: labelStart, end: labelStart + label.length };
  if (headsOtherList(label)) return undefined;
  const sections: ListSection[] = [];
  let setting = settingFor(label);
  let current: Span | undefined = label === '' ? undefined : heading;
  let rows: ListRow[] = [];
  let failed = 0;
  const close = (): void => {
    if (rows.length === 0) return;
    shareNations(text, rows);
    sections.push(sectionOf(text, 'list/run-in', rows, current));
    rows = [];
  };
  const items = itemsOf(text, from, end);
  for (const item of items) {
    if (item.label) {
      close();
      current = item.label;
      setting = settingFor(text.slice(item.label.start, item.label.end));
    }
    const found = rowsOfItem(text, item, setting);
    if (found === undefined) failed += 1;
    else rows.push(...found);
  }
  close();
  const kept = sections.filter((section) => isBelievable(text, section));
  const count = kept.reduce((sum, section) => sum + section.rows.length, 0);
  if (failed * 2 > items.length || count === 0) return undefined;
  // `Moved to: 12 Holt Road` has the look of a place and a name
  if (!items[0]!.marked && !/^\D{0,3}[,1]\b|^\d+,/u.test(text.slice(from, from + 6))) {
    if (!tellsRace(label) || kept.some((section) => section.rows.some((row) => row.mark === undefined)))
      return undefined;
  }
  if (count === 1 && !/^[^.]{2,80}[:*]$/u.test(label) && !(/\s[-¯]$/u.test(label) && tellsRace(label)))
    return undefined;
  return kept;
}
