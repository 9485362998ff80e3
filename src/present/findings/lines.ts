/** Where an offset is, in the lines and columns that editors and reporters count. */
import { location } from 'vfile-location';
import type { Span } from '../../report/schema.js';

/** Line and column are counted from 1, the column in UTF-16 code units; the offset is counted from 0. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** From the first unit of some words to behind their last. */
export interface Place {
  start: Point;
  end: Point;
}

export class Lines {
  private readonly index: ReturnType<typeof location>;

  constructor(private readonly text: string) {
    this.index = location(text);
  }

  /** @throws RangeError when the text has no such offset */
  point(offset: number): Point {
    const { line, column } = this.index.toPoint(offset) ?? {};
    if (line === undefined || column === undefined) throw new RangeError(`no offset ${offset} in this text`);
    return { line, column, offset };
  }

  place({ start, end }: Pick<Span, 'start' | 'end'>): Place {
    return { start: this.point(start), end: this.point(end) };
  }

  /** A line without its ending, by its number. */
  line(number: number): string {
    const start = this.index.toOffset({ line: number, column: 1 });
    if (start === undefined) return '';
    const next = this.index.toOffset({ line: number + 1, column: 1 });
    return this.text.slice(start, next).replace(/\r?\n$|\r$/, '');
  }
}
