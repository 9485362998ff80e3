/** Lines of tables, and which of them head one. */
import { type Column, columnHeaded } from '../words.js';

/** A line cut into cells: headings, a row, or a title that stands alone. */
export interface TableLine {
  /** Counted from 1. */
  line: number;
  /** As printed. */
  row: string;
  cells: readonly string[];
}

const NAMING: ReadonlySet<Column> = new Set(['name', 'given', 'family', 'team', 'members']);

/**
 * What the cells of a line head, or undefined when it is no line of headings: most of its words must be known, and one
 * of them head the names.
 */
export function headings(cells: readonly string[]): (Column | undefined)[] | undefined {
  // a place in the first cell, a time in any: a row
  if (/^\d{1,5}$/u.test(cells[0] ?? '') || cells.some((cell) => /\d[:.,]\d\d/u.test(cell))) return undefined;
  const columns = cells.map((cell) => (cell.trim() === '' ? undefined : columnHeaded(cell)));
  const known = columns.filter((column) => column !== undefined).length;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (known < 2 || known < filled * 0.6) return undefined;
  return columns.some((column) => column !== undefined && NAMING.has(column)) ? columns : undefined;
}
