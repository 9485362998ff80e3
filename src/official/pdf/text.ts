/** The text of a PDF as lines of words with their places on the page. */
import { type Page, readPages, UnreadablePdf } from '../../pdf/index.js';
import { UnreadableResults } from '../unreadable.js';

/** Words without a gap as wide as between columns. Coordinates in points from the page's left edge. */
export interface Cell {
  x: number;
  end: number;
  text: string;
}

export interface TextLine {
  /** Counted from 1 through the whole document. */
  line: number;
  page: number;
  /** From the page's lower edge. */
  y: number;
  cells: readonly Cell[];
  /** The words with a space between. */
  text: string;
}

/** Words nearer than this are of one cell: a space is about 2.5 points wide in these sheets. */
const SPACE = 4;
/** Letters on one line may stand this much higher or lower. */
const LEADING = 2;

/**
 * Reads the lines of every page, from the top, without what is printed twice on one spot to make it bold.
 *
 * @throws UnreadableResults when the file is damaged, locked, or a picture without text
 */
export async function linesOf(file: string, bytes: Uint8Array): Promise<TextLine[]> {
  const lines: TextLine[] = [];
  for (const { page, pieces } of await pagesOf(file, bytes)) {
    const words = pieces.flatMap(({ text, x, y, width }) =>
      text.trim() === '' ? [] : [{ x, y, width, text: text.trim() }],
    );
    for (const row of rowsOf(words)) lines.push(lineOf(row, lines.length + 1, page));
  }
  return lines;
}

const REMEDIES: Readonly<Record<UnreadablePdf['why'], string>> = {
  locked: 'save it without one',
  damaged: 'save it again',
  pictures: 'ask for the results as a PDF with text, or as CSV',
};

async function pagesOf(file: string, bytes: Uint8Array): Promise<Page[]> {
  try {
    return await readPages(bytes);
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
    throw new UnreadableResults(file, `${error.message}; ${REMEDIES[error.why]}`);
  }
}

interface Word {
  x: number;
  y: number;
  width: number;
  text: string;
}

function rowsOf(words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (!row || (row[0] as Word).y - word.y > LEADING) rows.push([word]);
    else if (!row.some(({ x, text }) => text === word.text && Math.abs(x - word.x) < 1)) row.push(word);
  }
  return rows;
}

function lineOf(words: readonly Word[], line: number, page: number): TextLine {
  const cells: Cell[] = [];
  const ordered = [...words].sort((a, b) => a.x - b.x);
  for (const { x, width, text } of ordered) {
    const last = cells.at(-1);
    if (last && x - last.end < SPACE) {
      last.text += ` ${text}`;
      last.end = x + width;
    } else cells.push({ x, end: x + width, text });
  }
  return { line, page, y: (words[0] as Word).y, cells, text: ordered.map(({ text }) => text).join(' ') };
}
