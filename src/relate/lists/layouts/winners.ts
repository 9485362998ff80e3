import { type EventResult, eventSection, isEvent, resultOfEvent, sexIn } from '../event-labels.js';
import { headsOtherList } from '../headings.js';
import { isPersonName } from '../names.js';
import { type ListLayout, type ListSection, listRow } from '../row.js';
import { headsField, rowMarks } from '../row-marks.js';
import { cutAt, partsOf, type Span } from '../spans.js';

/** `Other winners yesterday:`, `Second places for the Holt girls:` at the head of a sentence. */
const LABEL =
  /(?:^|[.!?]["')]?\s+)((?:\p{L}[\p{L}'-]*\s){0,4}?(?:(winners|firsts|first[- ]places|golds|gold medall?ists)|(runners-up|seconds|second[- ]places|silvers|silver medall?ists)|(thirds|third[- ]places|bronzes|bronze medall?ists))(?:\s(?!went\b)[\p{L}\d'-]+){0,8}?):(?:\s|$)/iu;
/** Those who win a prize within a race, or have won it before. */
const WITHIN =
  /\b(?:prize|categor|age|vets?|veteran|masters|class|award|raffle|draw|trophy|series|league|season|team|spot|\d{4})/iu;
const GROUP = /^\s*(men|women|boys|girls|ladies)(?:'s)?\s?[:¯-]\s*/iu;

/** No list of winners has more lines. */
const MAX_LINES = 30;

/** What parts the name, the events and the marks of one winner. */
const BORDER = /,\s*(?:and\s)?|\sand\s/gu;

/** `Jo Brel, 1600, 4:41.0 and 3200, 10:22.5`: one winner's events and marks. */
function resultsOfName(text: string, span: Span): EventResult[] {
  const [name, ...rest] = cutAt(text, span, BORDER);
  const words = name && text.slice(name.start, name.end);
  if (!words || !isPersonName(words) || !/\s/u.test(words) || rest.length === 0 || rest.length % 2 > 0) return [];
  const told: EventResult[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const heading = rest[at]!;
    const figure = rest[at + 1]!;
    const event = text.slice(heading.start, heading.end);
    const [mark] = rowMarks(text, figure.start, figure.end, headsField(event));
    if (!isEvent(event) || mark === undefined || mark.start !== figure.start) return [];
    told.push({ row: { ...listRow(heading.start, figure.end), name: { ...name, value: words }, mark }, heading });
  }
  return told;
}

/** The items of a line: between semicolons, and before a stop and another sex. */
const ITEM = /(?:[^;.(]|\.(?!\s+(?:Men|Women|Boys|Girls|Ladies)\b)|\([^)]*\))+/gu;

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
    let sex = sexIn(label[1]!);
    const sections: ListSection[] = [];
    const readItems = (span: Span): boolean => {
      let found = false;
      for (const item of partsOf(text, span, ITEM)) {
        const group = GROUP.exec(text.slice(item.start, item.end));
        if (group) {
          sex = sexIn(group[1]!);
          item.start += group[0].length;
        }
        if (text[item.end - 1] === '.') item.end -= 1;
        const alone = resultOfEvent(text, item);
        const told = alone ? [alone] : resultsOfName(text, item);
        if (told.length === 0) return found;
        for (const { row, heading } of told) {
          sex = sexIn(text.slice(heading.start, heading.end)) ?? sex;
          const section = eventSection(text, 'list/winners', [{ ...row, place }], heading, sex);
          sections.push({ ...section, placesCount: true });
        }
        found = true;
      }
      return found;
    };
    const behind = start + label.index + label[0].length;
    let line = at + 1;
    if (behind < end) readItems({ start: behind, end });
    else while (line < lines.length && line - at < MAX_LINES && readItems(lines[line]!)) line += 1;
    if (sections.length < 2) return undefined;
    sections[0]!.start = labelStart;
    return { sections, lines: line - at };
  },
};
