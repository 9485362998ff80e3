/** The lines of an article. */
import { withoutClocks } from './clocks.js';

/** UTF-16 offsets. */
export interface Line {
  start: number;
  end: number;
}

/** The non-empty lines, without the white space around them and the clocks of a live text. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && /[\s\uFEFF]/.test(text[start] as string)) start++;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return withoutClocks(text, lines);
}
