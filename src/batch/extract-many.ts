/** Many articles as a program reads them: one after the other goes in, one after the other comes out. */
import { Duplex } from 'node:stream';
import type { RaceReport } from '../report/schema.js';
import { inOrder } from './in-order.js';
import { MAX_BYTES } from './input/index.js';
import { tooLarge } from './input/records.js';
import { type PoolOptions, ReadingPool } from './pool/index.js';
import { byteLengthOf, type Failure, type UnreadArticle } from './unread.js';

export interface ManyOptions extends PoolOptions {
  /** The largest text to read, in bytes of UTF-8; 10 000 000 when absent. */
  maxBytes?: number | undefined;
}

/** An article that is done: its report, or why it has none. */
export type Extracted = { id: string; report: RaceReport } | { id: string; error: Failure };

/**
 * Extracts many articles in worker threads. They come out in the order in which they go in; only as many are taken from the source
 * as are being read, so that memory does not grow with their number. Whatever an article does, the others are still
 * read.
 *
 * @param source articles as `{ id, text, published? }`; or files as `{ id, name, bytes }`, of any kind that harrier
 *   reads; or what `articlesIn` gives
 * @throws what the source throws; never for what is in an article
 */
export async function* extractMany(
  source: AsyncIterable<UnreadArticle> | Iterable<UnreadArticle>,
  options: ManyOptions = {},
): AsyncGenerator<Extracted> {
  const { maxBytes = MAX_BYTES } = options;
  const pool = new ReadingPool(options);
  const read = (article: UnreadArticle) => pool.read(boundedBy(maxBytes, article));
  try {
    for await (const { done } of inOrder(source, read, pool.window, byteLengthOf))
      for (const outcome of done)
        yield 'error' in outcome ? outcome : { id: outcome.id, report: JSON.parse(outcome.json) as RaceReport };
  } finally {
    await pool.close();
  }
}

/** `extractMany` as a web stream, to be piped through. */
export function extractStream(options: ManyOptions = {}): {
  readable: ReadableStream<Extracted>;
  writable: WritableStream<UnreadArticle>;
} {
  const arriving = new TransformStream<UnreadArticle, UnreadArticle>();
  const done = extractMany(arriving.readable, options);
  const readable = new ReadableStream<Extracted>(
    {
      async pull(controller) {
        const next = await done.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await done.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return { readable, writable: arriving.writable };
}

/** `extractMany` as a Node stream in object mode, for `pipeline`. */
export function extractDuplex(options: ManyOptions = {}): Duplex {
  return Duplex.from((source: AsyncIterable<UnreadArticle>) => extractMany(source, options));
}

function boundedBy(maxBytes: number, article: UnreadArticle): UnreadArticle {
  const { id } = article;
  const size = byteLengthOf(article);
  return size > maxBytes ? { id, error: { code: 'too-large', message: tooLarge(id, size, maxBytes) } } : article;
}
