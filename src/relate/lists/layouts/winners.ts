import { bareDistances, schoolDistances } from '../../../knowledge/events.js';
import { everyMatch } from '../../../matches.js';
import { quote } from '../attributes.js';
import { readBody } from '../body.js';
import { headsOtherList, namesEvent } from '../headings.js';
import { isPersonName } from '../names.js';
import type { ListLayout, ListRow, ListSection } from '../row.js';
import { headsField, rowMarks } from '../row-marks.js';
import { sectionOf } from '../section.js';
import { settingFor } from './numbered.js';

/** `Other winners yesterday:`, `Second places for the Holt girls:` at the head of a sentence. */
const LABEL =
  /(?:^|[.!?]["”’)]?\s+)((?:\p{L}[\p{L}'’-]*\s){0,4}?(?:(winners|firsts|first[- ]places|golds|gold medall?ists)|(runners-up|seconds|second[- ]places|silvers|silver medall?ists)|(thirds|third[- ]places|bronzes|bronze medall?ists))(?:\s(?!went\b)[\p{L}\d'’-]+){0,8}?):(?:\s|$)/iu;
/** Those who win a prize within a race, or have won it before. */
const WITHIN =
  /\b(?:prize|categor|age|vets?|veteran|masters|class|award|raffle|draw|trophy|series|league|season|team|spot|\d{4})/iu;
const GROUP = /^\s*(men|women|boys|girls|ladies)(?:['’]s)?\s?[:–—-]\s*/iu;
export const SEX_IN = /\b(?:(men|boys)|(women|girls|ladies))\b/iu;

/** No list of winners has more lines. */
const MAX_LINES = 30;

const isEvent = (words: string): boolean =>
  /^\d+$/u.test(words) ? bareDistances.has(+words) || schoolDistances.has(+words) : namesEvent(words);

interface Span {
  start: number;
  end: number;
}

/** `Jo Brel, 1600, 4:41.0 and 3200, 10:22.5`: one winner's events and marks. */
function byName(text: string, { start, end }: Span): { row: ListRow; heading: Span }[] {
  const parts: Span[] = [];
  let from = start;
  for (const border of everyMatch(text.slice(start, end), /,\s*(?:and\s)?|\sand\s/gu)) {
    parts.push(quote('', text, from, start + border.index));
    from = start + border.index + border[0].length;
  }
  parts.push(quote('', text, from, end));
  const [name, ...rest] = parts;
  const words = name && text.slice(name.start, name.end);
  if (!name || !words || !isPersonName(words) || !/\s/u.test(words) || rest.length === 0 || rest.length % 2 > 0)
    return [];
  const told: { row: ListRow; heading: Span }[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const event = rest[at]!;
    const figure = rest[at + 1]!;
    const eventWords = text.slice(event.start, event.end);
    const [mark] = rowMarks(text, figure.start, figure.end, headsField(eventWords));
    if (!isEvent(eventWords) || mark === undefined || mark.start !== figure.start) return [];
    told.push({
      row: {
        start: event.start,
        end: figure.end,
        name: quote(words, text, name.start, name.end),
        mark,
        members: [],
        records: [],
      },
      heading: event,
    });
  }
  return told;
}

/** `3000m: Jo Brel (Holt) 8:53.7`: one event and one of its results. */
export function byEvent(text: string, { start, end }: Span): { row: ListRow; heading: Span }[] {
  const label = /^([^:;]{2,40}?)(?::|\s[-–—])\s/u.exec(text.slice(start, end));
  if (!label || !isEvent(label[1]!.trim())) return [];
  const row = readBody(text, start + label[0].length, end, { ...settingFor(label[1]!), numbered: false });
  if (row?.mark === undefined || (row.name === undefined && row.team === undefined)) return [];
  return [{ row, heading: { start, end: start + label[1]!.length } }];
}

export const winners: ListLayout = {
  name: 'list/winners',
  reads: 'the winners, seconds or thirds of event after event, run on behind a label that says so',
  examples: [
    {
      text: 'Other winners yesterday: Men: 100m: Al Roe (Holt) 10.52sec; triple jump: Jo Orr (Wex) 15.77m. Women: 100m: Ann Venn (Esk) 11.81; javelin: Una Pell (Holt) 52.14m.',
      gives: ['1 Al Roe @Holt 10.52sec', '1 Jo Orr @Wex 15.77m', '1 Ann Venn @Esk 11.81', '1 Una Pell @Holt 52.14m'],
    },
    {
      text: "Winners at the Esk grand prix on Friday: men's 100m - Al Roe (Gbr) 10.02; 400m hurdles - Jo Orr (Ken) 47.98. Women's 800m - Ann Venn (Irl) 1:57.03.",
      gives: ['1 Al Roe GBR 10.02', '1 Jo Orr KEN 47.98', '1 Ann Venn IRL 1:57.03'],
    },
    {
      text: 'Winners for the Holt boys:\nMel Orr, 110 hurdles, 16.3; Cal Brel, 1600, 4:41.0 and 3200, 10:22.5; Jo Roe, shot put, 46-0 1/2.',
      gives: ['1 Mel Orr 16.3', '1 Cal Brel 4:41.0', '1 Cal Brel 10:22.5', '1 Jo Roe 46-0 1/2'],
    },
    {
      text: 'It was a fine evening for the girls. Second places: Beth Roe, pole vault, 8-6; Kay Venn, 100, 13.3, and 200, 27.5.',
      gives: ['2 Beth Roe 8-6', '2 Kay Venn 13.3', '2 Kay Venn 27.5'],
    },
    { text: 'Previous winners: 100m: Al Roe (Holt) 10.52; 200m: Jo Orr (Wex) 21.77', gives: [] },
    { text: 'Age-group winners: 5k: Al Roe (Holt) 19:52; 10k: Jo Orr (Wex) 41:30', gives: [] },
    { text: 'The winners will be told: by letter, on Monday; by phone, on Tuesday.', gives: [] },
  ],
  read({ text, lines }, at) {
    const { start, end } = lines[at]!;
    const words = text.slice(start, end);
    const label = words.includes(':') ? LABEL.exec(words) : null;
    if (!label || WITHIN.test(label[1]!) || headsOtherList(label[1]!)) return undefined;
    const value = label[2] ? 1 : label[3] ? 2 : 3;
    const labelStart = start + label.index + label[0].indexOf(label[1]!);
    const place = { value, start: labelStart, end: labelStart + label[1]!.length };
    const inLabel = SEX_IN.exec(label[1]!);
    let sex: 'M' | 'W' | undefined = inLabel ? (inLabel[1] ? 'M' : 'W') : undefined;
    const sections: ListSection[] = [];
    const items = (from: number, to: number): boolean => {
      let found = false;
      for (const part of everyMatch(
        text.slice(from, to),
        /(?:[^;.(]|\.(?!\s+(?:Men|Women|Boys|Girls|Ladies)\b)|\([^)]*\))+/gu,
      )) {
        const item = quote('', text, from + part.index, from + part.index + part[0].length);
        const group = GROUP.exec(text.slice(item.start, item.end));
        if (group) {
          sex = /^[mb]/iu.test(group[1]!) ? 'M' : 'W';
          item.start += group[0].length;
        }
        if (text[item.end - 1] === '.') item.end -= 1;
        const read = byEvent(text, item);
        const told = read.length > 0 ? read : byName(text, item);
        if (told.length === 0) return found;
        for (const { row, heading } of told) {
          const own = SEX_IN.exec(text.slice(heading.start, heading.end));
          if (own) sex = own[1] ? 'M' : 'W';
          sections.push({
            ...sectionOf(text, 'list/winners', [{ ...row, place }], heading),
            ...(sex ? { sex } : { inProse: true }),
            placesCount: true,
          });
        }
        found = true;
      }
      return found;
    };
    const behind = start + label.index + label[0].length;
    let line = at + 1;
    if (behind < end) items(behind, end);
    else while (line < lines.length && line - at < MAX_LINES && items(lines[line]!.start, lines[line]!.end)) line += 1;
    if (sections.length < 2) return undefined;
    sections[0]!.start = labelStart;
    return { sections, lines: line - at };
  },
};
