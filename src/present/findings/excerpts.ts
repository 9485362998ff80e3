/** The lines of an article that a finding is about, cut to the width of a screen. */
import type { Span } from '../../report/schema.js';
import type { Lines } from './lines.js';

type Side = 'claim' | 'against';

/** Words to underline, by columns counted from 0. */
interface Underline {
  start: number;
  end: number;
  side: Side;
}

export interface Excerpt {
  line: number;
  /** What is shown of the line; nothing in it can steer the terminal. */
  text: string;
  underlines: readonly Underline[];
}

/** The words of a finding's sides that stand in the article. */
export type Sides = Readonly<Record<Side, readonly Span[]>>;

/**
 * The excerpts that show all words of both sides, in the order of the text. A paragraph that is wider than the screen is
 * cut to the words and what stands around them; words too far apart to be seen at once have an excerpt each.
 *
 * @param width how many columns an excerpt may have
 */
export function excerpts(lines: Lines, sides: Sides, width: number): Excerpt[] {
  const byLine = new Map<number, Underline[]>();
  for (const side of ['claim', 'against'] as const) {
    for (const span of sides[side]) {
      for (const { line, ...columns } of columnsOf(span, lines))
        byLine.set(line, [...(byLine.get(line) ?? []), { ...columns, side }]);
    }
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, underlines]) =>
      seenTogether(underlines, width).map((group) => ({ line, ...cut(harmless(lines.line(line)), group, width) })),
    );
}

/** The columns of some words in each line that they run through. */
function columnsOf(span: Span, lines: Lines): { line: number; start: number; end: number }[] {
  const { start, end } = lines.place(span);
  return Array.from({ length: end.line - start.line + 1 }, (_, below) => {
    const line = start.line + below;
    return {
      line,
      start: line === start.line ? start.column - 1 : 0,
      end: line === end.line ? end.column - 1 : lines.line(line).length,
    };
  }).filter((part) => part.end > part.start);
}

function seenTogether(underlines: readonly Underline[], width: number): Underline[][] {
  const groups: Underline[][] = [];
  for (const underline of underlines.toSorted((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (first && underline.end - first.start <= width - 2 * ELLIPSIS.length) group?.push(underline);
    else groups.push([underline]);
  }
  return groups;
}

const ELLIPSIS = '… ';

function cut(text: string, underlines: readonly Underline[], width: number): Omit<Excerpt, 'line'> {
  if (text.length <= width) return { text, underlines };
  const first = Math.min(...underlines.map(({ start }) => start));
  const last = Math.max(...underlines.map(({ end }) => end));
  const room = width - 2 * ELLIPSIS.length;
  const before = Math.max(0, Math.floor((room - (last - first)) / 2));
  const opening = Math.max(0, Math.min(first - before, text.length - room));
  const from = opening === 0 ? 0 : wordAfter(text, opening, first);
  const to = opening + room >= text.length ? text.length : wordBefore(text, opening + room, last);
  const moved = (from > 0 ? ELLIPSIS.length : 0) - from;
  return {
    text: `${from > 0 ? ELLIPSIS : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    underlines: underlines.map(({ start, end, side }) => ({
      start: start + moved,
      end: Math.min(end, to) + moved,
      side,
    })),
  };
}

/** The start of the first word behind an offset, unless it lies behind the words that must be seen. */
function wordAfter(text: string, offset: number, words: number): number {
  const space = text.indexOf(' ', offset - 1);
  return space === -1 || space >= words ? whole(text, offset) : space + 1;
}

function wordBefore(text: string, offset: number, words: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space < words ? whole(text, offset) : space;
}

/** No character is cut in two. */
const whole = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;

/** The same words, unit for unit, without what could steer the terminal. */
const harmless = (text: string): string => text.replace(/[\s\p{Cc}\p{Bidi_Control}]/gu, ' ');
