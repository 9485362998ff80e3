import { tellsRace } from '../headings.js';
import { isBodyName, isPersonName } from '../names.js';
import { type ListLayout, type ListRow, type ListSection, listRow } from '../row.js';
import { sectionOf } from '../section.js';
import { LISTED_OPENLY, partsOf, type Span } from '../spans.js';

/** `Girls: `, `Teams 3 person: `, at the start of the line or behind a full stop. */
const LABEL = /(?:^|\.\s+)((?:[\p{L}\d][^.:;,()]{0,50}):)\s+(?=\p{Lu})/gu;
/** `Niamh Orr (Craigmoor) 1`, `Wex Harriers 2` */
const PLACED = /^(?:and\s)?(\p{Lu}[\p{L}\d'&. -]{1,45}?)(?:\s\((\p{Lu}[\p{L}\d'&. -]{1,40})\))?,?\s(\d{1,2})\.?$/u;

function rowIn(text: string, { start, end }: Span, teams: boolean): ListRow | undefined {
  const found = PLACED.exec(text.slice(start, end));
  if (!found) return undefined;
  const [words, name = '', club, figure = ''] = found;
  const at = start + words.indexOf(name);
  const quoted = { value: name, start: at, end: at + name.length };
  if (teams ? !isBodyName(name) : !isPersonName(name) || !/\s/u.test(name)) return undefined;
  const place = start + words.lastIndexOf(figure);
  const row = listRow(start, end);
  row.place = { value: Number(figure), start: place, end: place + figure.length };
  if (teams) row.team = quoted;
  else row.name = quoted;
  if (club !== undefined) {
    const from = start + words.indexOf(`(${club})`) + 1;
    row.club = { value: club, start: from, end: from + club.length };
  }
  return row;
}

/** From the first place on, with none left out. */
const isRun = (rows: readonly ListRow[]): boolean =>
  rows.length > 1 &&
  rows[0]!.place!.value === 1 &&
  rows.every((row, i) => i === 0 || [0, 1].includes(row.place!.value - rows[i - 1]!.place!.value));

export const placesBehind: ListLayout = {
  name: 'list/places-behind',
  reads:
    'places in bare figures behind the names of a line, and the teams after them, as New Zealand’s newspapers print them',
  examples: [
    {
      text: 'Girls: Niamh Orr (Craigmoor) 1, Fraya Venn (Holt Girls) 2, Lola Brel-Roe (Mt Wex) 3. Teams: Craigmoor 1, Mt Wex 2, Esk 3.',
      gives: [
        '1 Niamh Orr @Craigmoor',
        '2 Fraya Venn @Holt Girls',
        '3 Lola Brel-Roe @Mt Wex',
        '1 team Craigmoor',
        '2 team Mt Wex',
        '3 team Esk',
      ],
    },
    { text: 'Girls: Niamh Orr (Craigmoor) 3, Fraya Venn (Holt Girls) 9', gives: [] },
    { text: 'Goals: Niamh Orr 1, Fraya Venn 2', gives: [] },
    { text: 'Boys: Tom Orr 12, Al Pell 13, both of Holt, were in the team.', gives: [] },
  ],
  read(sheet, at) {
    const { text, lines } = sheet;
    const { start, end } = lines[at]!;
    if (end - start > 900 || !/\s\d{1,2},\s/u.test(text.slice(start, end))) return undefined;
    const line = text.slice(start, end);
    const labels = [...line.matchAll(LABEL)];
    if (labels[0]?.index !== 0) return undefined;
    const sections: ListSection[] = [];
    let race: Span | undefined;
    for (const [i, label] of labels.entries()) {
      const words = label[1] as string;
      const from = start + label.index + label[0].length;
      const to = i + 1 < labels.length ? start + (labels[i + 1] as RegExpExecArray).index : end;
      const teams = /\bteams?\b/iu.test(words);
      if (!teams) race = { start: from - label[0].length, end: from - 1 };
      if (!tellsRace(words)) return undefined;
      const rows = partsOf(text, { start: from, end: to }, LISTED_OPENLY).map((part) => rowIn(text, part, teams));
      if (!rows.every((row) => row !== undefined) || !isRun(rows)) return undefined;
      sections.push(
        sectionOf(text, 'list/places-behind', rows, race ?? { start: from - label[0].length, end: from - 1 }),
      );
    }
    return { sections, lines: 1 };
  },
};
