import { barePoints } from '../../../recognise/marks.js';
import { readBody } from '../body.js';
import { headingAbove, headsOtherList, tellsRace } from '../headings.js';
import { isBodyName } from '../names.js';
import { type ListLayout, type ListRow, type ListSection, listRow, type Sheet } from '../row.js';
import { sectionOf } from '../section.js';
import { JOINED, LISTED, LISTED_OPENLY, PARTED_OPENLY, partsOf, quote } from '../spans.js';

const LABEL =
  /^(?:other|also|the other|rest of|remaining|further|full)\s[^.:]{0,40}(?:results?|finishers|runners|times|action|team|harriers|squad|placings|scorers|members)?[^.:]{0,20}:\s/iu;

const RACE_LABEL = /^[\p{L}\d](?:[^.:;]|\.(?=\d)){2,60}:\s/u;

/** `gold Jo Brel, silver Tom Orr` */
const MEDAL = /^(gold|silver|bronze)\s?[:¯-]?\s/iu;
const MEDALS = ['gold', 'silver', 'bronze'];

const SCORES = /^[\s*_]*(?:(?:men|women|boys|girls)'?s?'?\s)?teams?\s(?:scores?|results?|placings)[*_]*:\s/iu;

const SCORE = /^(?:and\s)?(\p{Lu}[\p{L}\d'&. -]{1,40}?)[\s¯-]+\(?(\d{1,4})\)?(?:\s(?:pts|points))?\.?$/iu;

/** "Roy Orr, 111th in 1:40:25, Stu Venn, 249th in 2:02:03": signs that part some of them only, as in a sentence. */
const TWO_IN_ONE = /\d[:.]\d\d,? (?:and )?\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+,? .*\d[:.]\d\d/u;

/** `Team scores: Holt 23, Wex 45`: points that grow from team to team, so that the order is that of the places. */
function teamScores(text: string, start: number, end: number): ListSection | undefined {
  const label = SCORES.exec(text.slice(start, end));
  if (!label) return undefined;
  const from = start + label[0].length;
  const rows: ListRow[] = [];
  for (const part of partsOf(text, { start: from, end }, LISTED)) {
    const words = text.slice(part.start, part.end);
    const found = SCORE.exec(words);
    if (!found || !isBodyName(found[1]!)) return undefined;
    const at = part.start + words.indexOf(found[1]!);
    const mark = barePoints(found[2]!, part.start + words.lastIndexOf(found[2]!));
    const team = { value: found[1]!, start: at, end: at + found[1]!.length };
    rows.push({ ...listRow(at, mark.end), place: { ...team, value: rows.length + 1 }, team, mark });
  }
  if (rows.length < 2 || rows.some((row, at) => at > 0 && +row.mark!.fields[0]! < +rows[at - 1]!.mark!.fields[0]!))
    return undefined;
  return sectionOf(text, 'list/named-run', rows, { start, end: from - 1 });
}

/** "Venn (Holt) 23.95": somebody of one name only, told from other words by the club and the mark. */
function mononym(text: string, start: number, end: number): ListRow | undefined {
  if (!/^\p{Lu}\p{Ll}+\s(?:\([\p{Lu}][\p{L} .]{1,30}\)\s)?\d/u.test(text.slice(start, end))) return undefined;
  const row = readBody(text, start, end, { numbered: true });
  return row?.name && row.mark && !row.place ? row : undefined;
}

/** `(15, 21:28.61)`: bare figures that grow from row to row are places, not ages. */
function placeFigures(text: string, rows: readonly ListRow[]): void {
  const figures = rows.map(({ start, place, mark }) => {
    const found = place || !mark ? null : /[([]\s?([1-9]\d{0,2}),\s?$/u.exec(text.slice(start, mark.start));
    return found ? { value: Number(found[1]), at: start + found.index + found[0].indexOf(found[1]!) } : undefined;
  });
  const grow = figures.every((one, i) => one && (i === 0 || one.value > (figures[i - 1]?.value ?? 0)));
  if (!grow || (figures.length === 1 && figures[0]!.value > 8)) return;
  for (const [i, figure] of figures.entries())
    rows[i]!.place = quote(figure!.value, text, figure!.at, figure!.at + `${figure!.value}`.length);
}

const isWholeRow = (row: ListRow | undefined): boolean => row?.place !== undefined && row.mark !== undefined;

/** Two names with figures behind them, and no lower-case word but `and`. */
const UNLABELLED =
  /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){1,2}[\s,(¯-]+\d(?:(?!\s\p{Ll}{2})[^:]|(?<=\d):(?=\d)|\sand\s\p{Lu})*$/u;

/** `Jo Brel 38:10, Tom Orr 39:02` under a heading: nothing but names and marks. */
function underHeading(sheet: Sheet, at: number, free: number): { sections: ListSection[]; lines: number } | undefined {
  const { text, lines } = sheet;
  const { start, end } = lines[at]!;
  const heading = headingAbove(sheet, at, free);
  if (!heading || headsOtherList(text.slice(heading.start, heading.end))) return undefined;
  const line = text.slice(start, end).replace(/[.;]\s*$/u, '');
  const rows: ListRow[] = [];
  for (const piece of partsOf(text, { start, end: start + line.length }, JOINED)) {
    const row = readBody(text, piece.start, piece.end, { numbered: false });
    if (!row?.name || !row.mark || row.mark.form === 'points' || !/ /u.test(row.name.value)) return undefined;
    rows.push(row);
  }
  return rows.length > 1 ? { sections: [sectionOf(text, 'list/named-run', rows, heading)], lines: 1 } : undefined;
}

export const namedRun: ListLayout = {
  name: 'list/named-run',
  reads: 'names and marks that run on behind a label: `Other finishers: A 42.06, B 44.19`',
  examples: [
    {
      text: 'Other finishers: Tom Orr 42.06, Nell Brel 44.19, Pim Venn (V60) 50.02.',
      gives: ['Tom Orr 42.06', 'Nell Brel 44.19', 'Pim Venn 50.02'],
    },
    { text: 'Also running: Tom Orr 39:17 PB, Anne Venn 58-12', gives: ['Tom Orr 39:17 PB', 'Anne Venn 58-12'] },
    { text: 'Also in action: Tom Orr 42:06; Nell Brel 44:19 (PB)', gives: ['Tom Orr 42:06', 'Nell Brel 44:19 PB'] },
    {
      text: "Women's 1500m: Jo Brel (KEN) 4:03.12, Ann Orr (GBR) 4:04.00, Ola Pell (USA) 4:05.55.",
      gives: ['Jo Brel KEN 4:03.12', 'Ann Orr GBR 4:04.00', 'Ola Pell USA 4:05.55'],
    },
    {
      text: "Men's 20km walk: gold Jo Brel (ITA) 1:20:01, silver Tom Orr (ESP) 1:20:13, bronze Al Pell (KEN) 1:20:30",
      gives: ['1 Jo Brel ITA 1:20:01', '2 Tom Orr ESP 1:20:13', '3 Al Pell KEN 1:20:30'],
    },
    {
      text: '200m: Ann Orr (Holt) 23.89 seconds, Venn (Wex) 23.95 seconds, Ola Pell (Esk) 24.01 seconds.',
      gives: ['Ann Orr @Holt 23.89 seconds', 'Venn @Wex 23.95 seconds', 'Ola Pell @Esk 24.01 seconds'],
    },
    {
      text: '800 meters: Jo Brel, Sr., 1:50.12 (1st); Pim Orr, Jr., 1:52.33 (4th).',
      gives: ['1 Jo Brel 1:50.12', '4 Pim Orr 1:52.33'],
    },
    {
      text: "5k\nUnder-15 boys (team 2nd): Tom Orr (4th), Jo Brel (11th), Al Pell\nWomen's vets: Asha Venn (3rd), Nell Orr (12th)",
      gives: ['4 Tom Orr', '11 Jo Brel', '3 Asha Venn', '12 Nell Orr'],
    },
    {
      text: 'Holt 10K\n\nTom Orr 38:10, Jo Brel 39:02 and Al Pell 40:11.',
      gives: ['Tom Orr 38:10', 'Jo Brel 39:02', 'Al Pell 40:11'],
    },
    {
      text: 'Holt 10K\n\nTom Orr (10th, 38:10), Jo Brel (12th, 39:02)',
      gives: ['10 Tom Orr 38:10', '12 Jo Brel 39:02'],
    },
    {
      text: 'Varsity boys 5K race: Tom Orr (15, 21:28.61), Jo Brel (16, 21:29.69), Al Pell (22, 22:08.59).',
      gives: ['15 Tom Orr 21:28.61', '16 Jo Brel 21:29.69', '22 Al Pell 22:08.59'],
    },
    { text: 'Girls 2-mile: Asha Venn (1, 15:39.06)', gives: ['1 Asha Venn 15:39.06'] },
    {
      text: 'Girls 2-mile: Asha Venn (17, 15:39.06), Nell Orr (16, 15:44.10)',
      gives: ['Asha Venn 15:39.06', 'Nell Orr 15:44.10'],
    },
    { text: 'Holt 10K\n\nTom Orr 38:10, running well, and Jo Brel 39:02', gives: [] },
    { text: 'Previous winners\n\nTom Orr 38:10, Jo Brel 39:02', gives: [] },
    { text: "Men's team: Tom Orr, Jo Brel, Al Pell", gives: [] },
    {
      text: 'parkrun\nHolt: Tom Orr 21st 23:10, Ned Pell 25:10 PB 40th',
      gives: ['21 Tom Orr 23:10', '40 Ned Pell 25:10 PB'],
    },
    {
      text: 'Cross country 5km\nTeam scores: Holt 23, Wex 45, Esk 70.',
      gives: ['1 team Holt 23', '2 team Wex 45', '3 team Esk 70'],
    },
    { text: 'Team news: Holt 23, Wex 20, Esk 21', gives: [] },
    { text: 'In the 800m: Jo Brel led at 400m in 55.10, Orr in 55.40.', gives: [] },
    { text: 'Other news: Tom Orr has moved to Holt, Nell Brel to Wex.', gives: [] },
  ],
  read(sheet, at, free) {
    const { text, lines } = sheet;
    const { start, end } = lines[at]!;
    if (end - start > 1200) return undefined;
    const line = text.slice(start, end);
    const other = LABEL.exec(line);
    const label = other ?? RACE_LABEL.exec(line);
    if (!label) return UNLABELLED.test(line) ? underHeading(sheet, at, free) : undefined;
    if (headsOtherList(label[0])) return undefined;
    const scores = teamScores(text, start, end);
    if (scores) return { sections: [scores], lines: 1 };
    const from = start + label[0].length;
    const rows: ListRow[] = [];
    let failed = 0;
    let named = 0;
    const items = line.slice(label[0].length).replace(/[.;]\s*$/u, '');
    const span = { start: from, end: from + items.length };
    for (const piece of partsOf(text, span, items.includes(';') ? PARTED_OPENLY : LISTED_OPENLY)) {
      if (TWO_IN_ONE.test(text.slice(piece.start, piece.end))) return undefined;
      const and = /^and\s/iu.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
      const medal = MEDAL.exec(text.slice(piece.start + and, piece.end));
      const begin = piece.start + and + (medal?.[0].length ?? 0);
      const row =
        readBody(text, begin, piece.end, { numbered: false }) ??
        (other || !tellsRace(label[0]) ? undefined : mononym(text, begin, piece.end));
      if (row && medal && !row.place)
        row.place = quote(MEDALS.indexOf(medal[1]!.toLowerCase()) + 1, text, piece.start, begin);
      if (row?.name && (row.mark || (row.place && !other))) rows.push(row);
      else if (row?.name && / /u.test(row.name.value) && !other && !row.nation && !row.club) named += 1;
      else failed += 1;
    }
    placeFigures(text, rows);
    // clubmates without a place may stand among those who have one
    if (
      rows.length < (isWholeRow(rows[0]) && tellsRace(label[0]) ? 1 : 2) ||
      failed > 0 ||
      named >= rows.length ||
      (named > 0 && rows.some((row) => !row.place))
    )
      return undefined;
    // a label that names no race is a place or a person; the places show that results follow
    if (!other && !tellsRace(label[0]) && rows.filter((row) => row.place && row.mark).length * 2 < rows.length)
      return undefined;
    const section = sectionOf(text, 'list/named-run', rows, { start, end: from - 1 });
    return { sections: [other ? { ...section, orderIsPlace: false } : section], lines: 1 };
  },
};
