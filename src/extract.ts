import {
  type Block,
  blankMarkup,
  cutBlocks,
  cutLines,
  findByline,
  findPublished,
  guessDateOrder,
} from './read/index.js';
import { recognise } from './recognise/index.js';
import { relate } from './relate/index.js';
import { type ListSection, readLists } from './relate/lists/index.js';
import { hashOf } from './report/hash.js';
import { RaceReport } from './report/schema.js';
import { resolve } from './resolve/index.js';

/** What the caller knows that the text may not print. */
export interface ExtractOptions {
  /** The day of publication, ISO `YYYY-MM-DD`, for a text that prints none. */
  published?: string;
  /** How `03/04/2026` is read; worked out from the text when absent. */
  dateOrder?: 'dmy' | 'mdy';
  /** Copied to `article.id` and to each row's `article`. */
  id?: string;
}

/**
 * Reads a race report: what was held, who took part, which place and mark each had, and the words that say so.
 *
 * @param text the article, plain text or Markdown; all offsets of the report are UTF-16 offsets into it
 * @param options what the caller knows beside the text
 * @throws TypeError when `text` is not a string; never for any string
 */
export function extract(text: string, options: ExtractOptions = {}): RaceReport {
  if (typeof text !== 'string')
    throw new TypeError(`extract: expected a string, got ${text === null ? 'null' : typeof text}`);
  const lines = cutLines(text);
  const blocks = cutBlocks(text, lines);
  const dateOrder = options.dateOrder ?? guessDateOrder(text);
  const published = findPublished(text, lines, dateOrder);
  const title = blocks.find((block) => block.kind === 'title');
  const article: RaceReport['article'] = {
    id: options.id ?? null,
    title: title ? text.slice(title.start, title.end) : null,
    byline: findByline(text, lines) ?? null,
    published: published?.day ?? options.published ?? null,
    length: text.length,
    hash: hashOf(text),
  };
  const lists = readLists(text, lines);
  silenceRows(blocks, lists);
  const readable = blocks.flatMap((block, index) =>
    block.kind === 'noise' ? [] : outside(text, block, lists).map((prose) => ({ block: prose, index })),
  );
  const names = lists.flatMap((list) => list.rows.flatMap((row) => row.name?.value ?? []));
  const sentences = recognise(blankMarkup(text), readable, names, article.published?.slice(0, 4));
  const claimed = relate(sentences);
  return RaceReport.parse(resolve(text, article, blocks, claimed, lists, dateOrder));
}

/** A line of a list, its header's or a row, opens no story as a heading of its own does: `POS COUNTRY MARK`. */
function silenceRows(blocks: readonly Block[], lists: readonly ListSection[]): void {
  let at = 0;
  for (const list of [...lists].sort((a, b) => a.start - b.start)) {
    const rows = list.heading?.end ?? list.start;
    while (at < blocks.length && (blocks[at] as Block).start < rows) at += 1;
    for (; at < blocks.length && (blocks[at] as Block).end <= list.end; at += 1) (blocks[at] as Block).kind = 'noise';
  }
}

/** What of a block is prose: the whole, or what stands before, between and after the lists in it. */
function outside(text: string, block: Block, lists: readonly ListSection[]): Block[] {
  const pieces: Block[] = [];
  let start = block.start;
  for (const list of lists) {
    if (list.end <= start || list.start >= block.end) continue;
    pieces.push({ ...block, start, end: Math.max(start, Math.min(list.start, block.end)) });
    start = Math.min(list.end, block.end);
  }
  pieces.push({ ...block, start });
  return pieces.filter((piece) => /\p{L}{3}/u.test(text.slice(piece.start, piece.end)));
}
