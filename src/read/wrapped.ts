/** Lines that a program has broken at a width; lines that a writer has broken are none. */

import { everyMatch } from '../matches.js';

/** Numbers, bullets and what else stands before an item of a list. */
export const LISTED = /^\s*(?:[-*·¯]\s|\(?\d{1,3}[.)]\s|\d{1,3}\s{2,}|=?\d{1,3}(?:st|nd|rd|th)?[:.]\s)/u;

/** What stands between the columns of a table. */
const COLUMNS = /\S(?:\s\|\s|\t|\s{3,})\S/u;

/** Narrower text is a list or a poem, wider is a paragraph a line. */
const NARROWEST = 50;
const WIDEST = 100;

/** The white space of a broken line's end, up to the next line's first word: UTF-16 offsets. */
interface Break {
  start: number;
  end: number;
}

/**
 * Where a hard-wrapped text is broken: at the lines after which the next one's first word would have found no room. A text whose lines
 * are not of one width is not hard-wrapped.
 */
export function breaksOf(text: string): Break[] {
  const lines = text.split('\n');
  const width = widthOf(lines);
  if (width === undefined) return spacedBreaksOf(text);
  let end = -1;
  return lines.flatMap((line, at) => {
    end += line.length + 1;
    const next = lines[at + 1];
    if (next === undefined || !runsOn(line, next, width)) return [];
    const indent = next.length - next.trimStart().length;
    return [{ start: end - line.length + line.trimEnd().length, end: end + 1 + indent }];
  });
}

/** Narrower than this a line of such a text may be a heading. */
const HALF_WIDTH = 45;
const OPEN_END = /(?:^|\s)(?:on|in|of|the|a|an|for|with|by|at|and|to|from|as)$/u;

/**
 * Where a text is broken whose wrapped lines have each become a paragraph of their own, with an empty line between, as
 * some archives print them.
 */
function spacedBreaksOf(text: string): Break[] {
  const lines = everyMatch(text, /\S[^\n]*/g).map(({ 0: line, index }) => {
    const words = line.trimEnd();
    return { start: index, end: index + words.length, words };
  });
  if (lines.filter(({ words }) => words.length > WIDEST).length * 8 > lines.length) return [];
  const goesOn = lines.map(({ words, end }, at) => {
    const next = lines[at + 1];
    if (!next || !/^\s*\n\s*\n\s*$/.test(text.slice(end, next.start)) || LISTED.test(next.words)) return false;
    if (!/[\p{L}\d,¯-]$/u.test(words) || COLUMNS.test(words)) return false;
    return /^\p{Ll}/u.test(next.words) || words.length > HALF_WIDTH || OPEN_END.test(words);
  });
  const broken = lines.filter(
    ({ words }, at) => goesOn[at] && words.length > 30 && /^\p{Ll}/u.test(lines[at + 1]?.words ?? ''),
  ).length;
  const all = goesOn.filter(Boolean).length;
  if (broken < 3 || all < 6 || all * 3 < lines.length) return [];
  return lines.flatMap(({ end }, at) => (goesOn[at] ? [{ start: end, end: lines[at + 1]?.start ?? end }] : []));
}

/** A text with its breaks blanked out, so that a paragraph is a line; every other character keeps its offset. */
export function unwrap(text: string): string {
  let unwrapped = '';
  let from = 0;
  for (const { start, end } of breaksOf(text)) {
    unwrapped += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return from === 0 ? text : unwrapped + text.slice(from);
}

/** How many characters the lines of a hard-wrapped text hold at most; undefined for any other text. */
function widthOf(lines: readonly string[]): number | undefined {
  let width = 0;
  for (const line of lines) {
    const { length } = line.trimEnd();
    if (length <= width || !/\S\s/u.test(line)) continue;
    if (length > WIDEST) return undefined;
    width = length;
  }
  if (width < NARROWEST) return undefined;
  let within = 0;
  let forced = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || line.trim() === '' || next.trim() === '') return;
    within += 1;
    if (runsOn(line, next, width) && !/[.!?]["')]?\s*$/u.test(line)) forced += 1;
  });
  return forced >= 3 || (forced > 0 && forced * 2 >= within) ? width : undefined;
}

function runsOn(line: string, next: string, width: number): boolean {
  const word = /^\s*(?<word>\S+)/u.exec(next)?.groups?.['word'];
  if (word === undefined || line.trim() === '') return false;
  if (LISTED.test(next) && LISTED.test(line)) return false;
  if (COLUMNS.test(line)) return false;
  // A wrapped item of a list is indented to its first word, a new paragraph to none.
  if (/^\s/u.test(next) && !/^\s/u.test(line) && !LISTED.test(line)) return false;
  return line.trimEnd().length + 1 + word.length > width;
}
