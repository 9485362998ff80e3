import { withPlainSigns } from './plain-signs.js';
import {
  type Block,
  blankMarkup,
  cutBlocks,
  cutLines,
  findByline,
  findPublished,
  guessDateOrder,
  unwrap,
} from './read/index.js';
import { recognise } from './recognise/index.js';
import { relate } from './relate/index.js';
import { type ListSection, readLists } from './relate/lists/index.js';
import { hashOf } from './report/hash.js';
import { asPrinted, wordsAt } from './report/printed.js';
import { RaceReport } from './report/schema.js';
import { resolve } from './resolve/index.js';

/** What the caller knows that the text may not print. */
export interface ExtractOptions {
  /** The day of publication, ISO `YYYY-MM-DD`, for a text that prints none. */
  published?: string | undefined;
  /** How `03/04/2026` is read; worked out from the text when absent. */
  dateOrder?: 'dmy' | 'mdy' | undefined;
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
  // every offset counts in the text as it is as well
  const words = unwrap(withPlainSigns(text));
  const lines = cutLines(words);
  const blocks = cutBlocks(words, lines);
  const dateOrder = options.dateOrder ?? guessDateOrder(words);
  const published = findPublished(words, lines, dateOrder);
  const byline = findByline(words, lines);
  const title = blocks.find((block) => block.kind === 'title');
  const article: RaceReport['article'] = {
    id: options.id ?? null,
    title: title ? wordsAt(text, title.start, title.end) : null,
    byline: byline ? wordsAt(text, byline.start, byline.end) : null,
    published: published?.day ?? options.published ?? null,
    length: text.length,
    hash: hashOf(text),
  };
  const lists = readLists(words, lines).sort((a, b) => a.start - b.start);
  silenceRows(blocks, lists);
  const names = lists.flatMap((list) => list.rows.flatMap((row) => row.name?.value ?? []));
  const sentences = recognise(blankMarkup(words), proseOf(words, blocks, lists), names, article.published?.slice(0, 4));
  const claimed = relate(sentences);
  const report = resolve(words, article, blocks, claimed, lists, dateOrder);
  // zod would write code for each schema, which costs several milliseconds at first and gains nothing later
  return RaceReport.parse(words === text ? report : asPrinted(report, text), { jitless: true });
}

/** A line of a list, its header's or a row, opens no story as a heading of its own does: `POS COUNTRY MARK`. */
function silenceRows(blocks: readonly Block[], lists: readonly ListSection[]): void {
  let at = 0;
  for (const list of lists) {
    const rows = list.heading?.end ?? list.start;
    while (at < blocks.length && (blocks[at] as Block).start < rows) at += 1;
    for (; at < blocks.length && (blocks[at] as Block).end <= list.end; at += 1) (blocks[at] as Block).kind = 'noise';
  }
}

/** What of the blocks is prose: each as a whole, or what stands before, between and after the lists in it. */
function proseOf(
  text: string,
  blocks: readonly Block[],
  lists: readonly ListSection[],
): { block: Block; index: number }[] {
  const prose: { block: Block; index: number }[] = [];
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'noise') continue;
    let { start } = block;
    const add = (end: number) => {
      if (/\p{L}{3}/u.test(text.slice(start, end))) prose.push({ block: { ...block, start, end }, index });
    };
    while (next < lists.length && (lists[next] as ListSection).end <= start) next += 1;
    for (let at = next; at < lists.length && (lists[at] as ListSection).start < block.end; at += 1) {
      const list = lists[at] as ListSection;
      if (list.end <= start) continue;
      add(Math.max(start, list.start));
      start = Math.min(list.end, block.end);
    }
    add(block.end);
  }
  return prose;
}
