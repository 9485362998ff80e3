/** Result lists and tables: which lines are rows of one, and what each row says. */
import { headsOtherList } from './headings.js';
import { LAYOUTS } from './layouts/index.js';
import { teamScores } from './layouts/team-scores.js';
import { leadAt } from './places.js';
import { settlePodiums } from './podiums.js';
import type { ListSection, Sheet } from './row.js';
import { type Span, trimmed } from './spans.js';

export { LAYOUTS } from './layouts/index.js';
export type { ListRow, ListSection } from './row.js';
export { inBrief } from './row.js';
export type { Quoted } from './spans.js';

/**
 * Finds the result lists of an article and reads their rows. Lines that no section covers are prose.
 *
 * A list of something else (previous winners, standings, entries, prizes) is a section without rows.
 *
 * @param text the article
 * @param lines UTF-16 offsets of its lines; empty lines are passed over
 */
export function readLists(text: string, lines: readonly Span[]): ListSection[] {
  const stretches = lines.map(({ start, end }) => trimmed(text, start, end));
  const sheet: Sheet = { text, lines: stretches.filter(({ start, end }) => end > start) };
  const sections: ListSection[] = [];
  let free = 0;
  for (let at = 0; at < sheet.lines.length; ) {
    const other = otherList(sheet, at);
    if (other) {
      sections.push(other.section);
      at += other.lines;
      free = at;
      continue;
    }
    const reading = firstReading(sheet, at, free);
    if (reading) {
      sections.push(...reading.sections);
      at += reading.lines;
      free = at;
    } else at += 1;
  }
  settlePodiums(sections);
  return sections;
}

function firstReading(sheet: Sheet, at: number, free: number) {
  for (const layout of LAYOUTS) {
    const reading = layout.read(sheet, at, free);
    if (reading) return reading;
  }
  return undefined;
}

/** Headings inside such a list. */
const GROUP =
  /^[\s*_#]*(?:elite\s)?(?:men|women|boys|girls|ladies|wheelchairs?|mixed|juniors?|seniors?)(?:'s)?[:*_\s]*$/iu;

/** A heading that says so, and the bullets, numbers or rows under it. */
function otherList(sheet: Sheet, at: number): { section: ListSection; lines: number } | undefined {
  const { text, lines } = sheet;
  const { start, end } = lines[at]!;
  const words = text.slice(start, end);
  if (!headsOtherList(words) || /[.!?]$/u.test(words) || teamScores.read(sheet, at, at)) return undefined;
  let line = at + 1;
  while (line < lines.length && line - at < 60) {
    const next = lines[line]!;
    const item = text.slice(next.start, next.end);
    if (
      item.length > 200 ||
      !(
        /^[·*¯-]\s|^\d{4}\b|^\|/u.test(item) ||
        leadAt(text, next.start, next.end) ||
        GROUP.test(item) ||
        /\b(?:[A-Z]{3}|\([A-Z]{3}\)|debut|\(debut\))$/u.test(item) ||
        /\d[:.]\d\d\b|\d\s?(?:pts|points)\b/u.test(item)
      )
    )
      break;
    if (/^[^.]{2,80}\.\s\p{Lu}/u.test(item) && item.length > 90) break;
    // a sentence
    if (/^["']?\p{Lu}.{60,}\p{L}.*[.!?]["']?$/u.test(item)) break;
    line += 1;
  }
  while (line > at + 1 && GROUP.test(text.slice(lines[line - 1]!.start, lines[line - 1]!.end))) line -= 1;
  if (line === at + 1 && !/:.+\d/u.test(words)) return undefined;
  const section: ListSection = {
    start,
    end: lines[line - 1]!.end,
    heading: { start, end },
    rows: [],
    placesCount: false,
    orderIsPlace: false,
    layout: 'list/no-results',
  };
  return { section, lines: line - at };
}
