/** Lines of a PDF as paragraphs. */
import { LISTED } from '../../read/index.js';
import { type Column, columnsOf, isBroken, isFull, isIndented, sameSize } from './columns.js';
import { CutWords } from './hyphens.js';
import type { Line } from './lines.js';

/** How much more than the usual distance of two lines parts paragraphs. */
const WIDER = 1.25;
/** How sure the width of a word is, in heights of the type. */
const UNSURE = 0.3;

/**
 * The text of lines: those that the width of the column has broken are joined; a new line stays that a writer has begun
 * before the column was full, and a wider gap is an empty line.
 */
export function paragraphsOf(lines: readonly Line[]): string {
  const columns = columnsOf(lines);
  const cut = new CutWords(lines.map(({ text }) => text));
  const leading = leadingOf(columns);
  const printed = lines[0] ? [lines[0].text] : [];
  columns.forEach((column, at) => {
    column.lines.forEach((line, index) => {
      const before = index > 0 ? column : columns[at - 1];
      const above = index > 0 ? column.lines[index - 1] : before?.lines.at(-1);
      if (before === undefined || above === undefined) return;
      const distance = index > 0 ? (above.y - line.y) / line.size / leading : undefined;
      if (runsOn(above, line, before, distance)) printed.push(cut.join(printed.pop() as string, line.text));
      else if (distance === undefined || distance > WIDER) printed.push('', line.text);
      else printed.push(line.text);
    });
  });
  return printed.join('\n');
}

/** The usual distance of two lines, in heights of the type. */
function leadingOf(columns: readonly Column[]): number {
  const distances = (wanted: (above: Line, line: Line) => boolean): number[] =>
    columns
      .flatMap(({ lines }) =>
        lines.flatMap((line, at) => {
          const above = lines[at - 1];
          return above && wanted(above, line) && sameSize(above, line.size) ? [(above.y - line.y) / line.size] : [];
        }),
      )
      .sort((a, b) => a - b);
  const within = distances(isBroken);
  const all = within.length > 0 ? within : distances(() => true);
  return all[Math.floor(all.length / 2)] ?? 1.2;
}

/**
 * @param column of the line above
 * @param distance in usual ones; absent between columns
 */
function runsOn(above: Line, line: Line, { left, setting }: Column, distance: number | undefined): boolean {
  if (!sameSize(above, line.size) || (distance !== undefined && distance > WIDER)) return false;
  // An item of a list that goes on stands further in than its number.
  const hangs = LISTED.test(above.text) && isIndented(line, above.x);
  if (distance !== undefined && !hangs && isIndented(line, setting.indents ? left : above.x)) return false;
  const right = setting.rightOf(line.size);
  if (right === undefined) return false;
  // A single word cannot be stretched, and the last line of a column may not be.
  if (setting.justified && right === setting.right && distance !== undefined && / /u.test(above.text))
    return isFull(above, right);
  // Words that go on begin no line of their own, unless the one above is as short as a name.
  const ended = /[.!?:]["”’)]?$/u.test(above.text);
  if (isBroken(above, line) && !ended && above.end > (left + right) / 2) return true;
  // Where the room alone would tell, a label and a heading in capitals begin something.
  if (ended && (LABEL.test(line.text) || CAPITALS.test(line.text))) return false;
  const mark = markOf(line);
  if (mark !== undefined && (mark === markOf(above) || /[:.]$/u.test(above.text))) return false;
  const [word = ''] = /^\S+/u.exec(line.text) ?? [];
  const width = ((line.end - line.x) * widthOf(` ${word}`)) / widthOf(line.text);
  return above.end + width > right - line.size * UNSURE;
}

/** `Women:` and the like, that results begin with. */
const LABEL = /^\p{Lu}[\p{L}\p{N} ’'-]{1,30}:\s/u;

const CAPITALS = /^\p{Lu}{3}[^\p{Ll}]*(?:\(.*\))?$/u;

/** What stands before an item of a list: a sign, or `0` for a number. */
const markOf = ({ text }: Line): string | undefined =>
  LISTED.exec(text)?.[0]
    .trim()
    .replace(/.*\d.*/u, '0');

/** How wide words are beside one another in any type for reading. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 0.55;
  return width;
}

const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijlI|!.,:;'’‘]/u, 0.26],
  [/[ftr()[\] -]/u, 0.33],
  [/[mwMW—]/u, 0.85],
  [/\p{Lu}/u, 0.68],
];
