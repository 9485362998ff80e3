import stringWidth from 'string-width';

/** Which side of its column a cell leans on. */
export type Side = 'left' | 'right';

/** Cells of one line, left to right. */
export type Cells = readonly string[];

/**
 * The width of each column: that of its widest cell as a terminal shows it, so that `Łęcka` counts five and `田中` four.
 *
 * @param lines the lines' cells; a column that is empty in every line has width 0
 */
export function columnWidths(lines: readonly Cells[]): number[] {
  const widths: number[] = [];
  for (const cells of lines) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
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
export function align(cells: Cells, widths: readonly number[], sides: readonly Side[]): string[] {
  return cells.flatMap((cell, column) => {
    const width = widths[column] ?? 0;
    if (width === 0) return [];
    const space = ' '.repeat(Math.max(0, width - stringWidth(cell)));
    return [sides[column] === 'right' ? space + cell : cell + space];
  });
}

/** One line of what an article says: line breaks become spaces, and nothing in it can steer the terminal. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}
