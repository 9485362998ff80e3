/** Which side of its column a cell leans on. */
export type Side = 'left' | 'right';

/** Cells of one line, left to right. */
export type Cells = readonly string[];

/** How many columns of a terminal some words take. */
export type Width = (words: string) => number;

/** Words of Latin letters, accents included, and the usual punctuation: each character takes a column. */
const ONE_COLUMN_EACH = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/**
 * What measures the given words as a terminal shows them, so that `Łęcka` counts five and `田中` four. Only who shows
 * other scripts pays for their tables and the segmenter, a fiftieth of a cold start.
 */
export async function widthFor(words: readonly string[]): Promise<Width> {
  if (words.every((each) => ONE_COLUMN_EACH.test(each))) return ({ length }) => length;
  return (await import('string-width')).default;
}

/**
 * The width of each column: that of its widest cell.
 *
 * @param lines the lines' cells; a column that is empty in every line has width 0
 */
export function columnWidths(lines: readonly Cells[], width: Width): number[] {
  const widths: number[] = [];
  for (const cells of lines) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, width(cell));
    });
  }
  return widths;
}

/**
 * Pads cells to their columns, leaving out the columns that are empty throughout.
 *
 * @param widths what `columnWidths` gave
 * @param sides for each column the side that its cells lean on
 * @returns the padded cells of the columns that remain
 */
export function align(cells: Cells, widths: readonly number[], sides: readonly Side[], width: Width): string[] {
  return cells.flatMap((cell, column) => {
    const whole = widths[column] ?? 0;
    if (whole === 0) return [];
    const space = ' '.repeat(Math.max(0, whole - width(cell)));
    return [sides[column] === 'right' ? space + cell : cell + space];
  });
}

/** One line of what an article says: line breaks become spaces, and nothing in it can steer the terminal. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}
