/** The lines of a PDF's pages, in the order in which they are read, without heads, feet and page numbers. */
import type { Page, Piece } from '../../pdf/index.js';

/** Coordinates in points, from the page's lower left corner. */
export interface Line {
  page: number;
  x: number;
  end: number;
  y: number;
  /** The height of its type. */
  size: number;
  text: string;
}

/** Parts of the height of the type: how far a letter may stand above or below the others of its line … */
const RAISED = 0.45;
/** … how wide a space is at least, and one between two columns of a list. */
const SPACE = 0.12;
const COLUMN = 1.6;
/** The part of a page that may be its head or its foot. */
const MARGIN = 0.13;

/** Lines of all pages; a column follows another as the file has them. */
export function linesOf(pages: readonly Page[]): Line[] {
  const lines = pages.map(({ page, pieces }) => linesIn(page, pieces));
  const repeated = repeatedIn(lines);
  return lines.flatMap((printed, at) => {
    const { height } = pages[at] as Page;
    const outside = (line: Line): boolean => line.y < height * MARGIN || line.y > height * (1 - MARGIN);
    return printed.filter(
      (line) =>
        !outside(line) || !(repeated.has(patternOf(line)) || isPageNumber(line, printed) || isHead(line, printed)),
    );
  });
}

function linesIn(page: number, pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const { text, x, y, width, size, level } of pieces) {
    if (!level) continue;
    const line = lines.at(-1);
    const taller = Math.max(size, line?.size ?? 0);
    if (text.trim() === '') {
      if (line && Math.abs(line.y - y) < taller * RAISED && !/\s$/u.test(line.text) && x - line.end < taller * COLUMN)
        line.text += ' ';
    } else if (line && Math.abs(line.y - y) < taller * RAISED && x > line.end - taller / 2) {
      const gap = x - line.end;
      line.text = `${line.text}${separator(line.text, text, gap / taller)}${text}`;
      line.end = x + width;
      // What is raised or lowered is smaller.
      if (size > line.size) Object.assign(line, { y, size });
    } else if (!isShadow(lines, { text, x, y })) lines.push({ page, x, end: x + width, y, size, text });
  }
  for (const line of lines) {
    line.text = line.text
      .replace(/[^\S\t]+/gu, ' ')
      .replace(/ ?\t ?/gu, '\t')
      .trim();
  }
  return lines.filter(({ text }) => text !== '');
}

function separator(before: string, after: string, gap: number): string {
  if (gap > COLUMN) return '\t';
  return gap > SPACE && !/\s$/u.test(before) && !/^\s/u.test(after) ? ' ' : '';
}

/** Printed twice on one spot to make it bold. */
const isShadow = (lines: readonly Line[], { text, x, y }: Pick<Line, 'text' | 'x' | 'y'>): boolean => {
  const last = lines.at(-1);
  return last !== undefined && last.text === text && Math.abs(last.x - x) < 1 && Math.abs(last.y - y) < 1;
};

/** The same words on the same height of another page, but for the number of the page. */
const patternOf = ({ text, y }: Line): string => `${Math.round(y / 2)} ${text.replace(/\d+/gu, '#')}`;

function repeatedIn(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const on = new Map<string, number>();
  for (const lines of pages) {
    for (const pattern of new Set(lines.map(patternOf))) on.set(pattern, (on.get(pattern) ?? 0) + 1);
  }
  return new Set([...on].flatMap(([pattern, count]) => (count > 1 ? [pattern] : [])));
}

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?$/iu;

/** A number alone, over all other lines of its page or under them. */
function isPageNumber(line: Line, printed: readonly Line[]): boolean {
  if (!PAGE_NUMBER.test(line.text)) return false;
  const others = printed.filter((other) => Math.abs(other.y - line.y) > 1).map(({ y }) => y);
  return others.every((y) => y > line.y) || others.every((y) => y < line.y);
}

/** Words without a date in smaller type over all others. */
function isHead(line: Line, printed: readonly Line[]): boolean {
  if (/\d/u.test(line.text) || line.text.length > 60) return false;
  const under = printed.filter(({ y }) => y < line.y - line.size);
  const larger = under.filter(({ size }) => size > line.size * 1.1);
  return larger.length > 3 && under.length === printed.length - 1 && larger.length >= under.length - 1;
}
