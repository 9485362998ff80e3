/** How the columns of a PDF are set: how wide, in which type, stretched or ragged. */
import type { Line } from './lines.js';

/** Lines under one another, to the next page or the next column. */
export interface Column {
  lines: Line[];
  /** Points from the page's left edge. */
  left: number;
  setting: Setting;
}

/** What columns on the same side of the pages have in common. */
interface Setting {
  /** The size of type in which most is printed. */
  size: number;
  /** How far its lines reach; undefined where none seems to be broken. */
  right: number | undefined;
  /** Whether every line that is broken is stretched to the right edge. */
  justified: boolean;
  /** Whether an indented line begins a paragraph, and is not in a part of the text that stands out. */
  indents: boolean;
  /** How far lines of another size of type reach. */
  rightOf: (size: number) => number | undefined;
}

/** Points by which columns of the same kind differ. */
const ALIKE = 12;
/** Within which part of the height of the type stretched lines end. */
const EXACT = 0.25;
/** So many lines do not end alike by chance. */
const ENOUGH = 3;
/** The part of the height of the type that is an indentation. */
const INDENTED = 0.7;

export function columnsOf(lines: readonly Line[]): Column[] {
  const columns: { lines: Line[]; left: number }[] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    const above = column?.lines.at(-1);
    if (column && above && above.page === line.page && line.y < above.y + above.size / 2) {
      column.lines.push(line);
      column.left = Math.min(column.left, line.x);
    } else columns.push({ lines: [line], left: line.x });
  }
  const set = columns.map((column) => {
    // Pages are alike, and one may end in a few short lines.
    const alike = columns.filter(({ left }) => Math.abs(left - column.left) < ALIKE).flatMap(({ lines }) => lines);
    return { ...column, setting: settingOf(alike, column.left) };
  });
  return set.map((column) => ({ ...column, setting: borrowed(column, set) }));
}

/** The last of several columns may be too short to tell how it is set: as the others of its type are, if it is no wider. */
function borrowed({ lines, left, setting }: Column, columns: readonly Column[]): Setting {
  if (setting.right !== undefined) return setting;
  for (const { left: from, setting: other } of columns) {
    if (other.right === undefined || !sameSize(setting, other.size)) continue;
    const right = left + other.right - from;
    if (furthest(lines) < right + setting.size * EXACT)
      return { ...other, right, rightOf: (size) => (sameSize({ size }, other.size) ? right : undefined) };
  }
  return setting;
}

function settingOf(lines: readonly Line[], left: number): Setting {
  const size = usualSize(lines);
  const body = lines.filter((line) => sameSize(line, size));
  const broken = body.filter((line, at) => body[at + 1] !== undefined && isBroken(line, body[at + 1] as Line));
  const right = broken.length > 0 ? furthest(body) : undefined;
  const full = (line: Line): boolean => right !== undefined && isFull(line, right);
  const goingOn = body.flatMap((line, at) => {
    const next = body[at + 1];
    return next && isIndented(line, left) && (isBroken(line, next) || full(line)) ? [isIndented(next, left)] : [];
  });
  return {
    size,
    right,
    justified: body.filter(full).length >= ENOUGH && broken.filter(full).length > broken.length * 0.7,
    indents: goingOn.filter((indented) => indented).length <= goingOn.length / 2,
    rightOf: (other) => {
      if (sameSize({ size: other }, size)) return right;
      return furthest([...lines.filter((line) => sameSize(line, other)), ...(right === undefined ? [] : body)]);
    },
  };
}

/** Whether a stretched line is broken. */
export const isFull = ({ end, size }: Line, right: number): boolean => right - end < size * EXACT;

export const isIndented = ({ x, size }: Line, left: number): boolean => x - left > size * INDENTED;

export const sameSize = (line: Pick<Line, 'size'>, size: number): boolean => Math.abs(line.size - size) < size * 0.08;

/** Words and signs that no sentence ends with. */
const OPEN_END =
  /(?:,|(?:^|\s)(?:and|&|of|in|on|at|to|by|with|from|for|as|the|an?|was|were|is|are|had|has|who|which|that|behind|but|or|his|her|their))$/u;

/** Whether words cannot be the last of their sentence, or the next not the first of theirs. */
export const isBroken = (above: Line, line: Line): boolean => goesOn(line) || OPEN_END.test(above.text);

/** Whether a line begins as no sentence and no item of a list does. */
const goesOn = ({ text }: Pick<Line, 'text'>): boolean => /^\p{Ll}{2,}(?:[\s,.;’']|$)/u.test(text);

const furthest = (lines: readonly Line[]): number => lines.reduce((right, { end }) => Math.max(right, end), 0);

function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
