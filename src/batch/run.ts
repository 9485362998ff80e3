/** A batch from its inputs to its outputs: read side by side, kept in a journal, written when all is done. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { BatchError, BatchMisuse } from './batch-error.js';
import { Cache, cachePath } from './cache.js';
import { type Entry, entryOf, type FailureLine } from './entry.js';
import { finish } from './finish.js';
import { inOrder } from './in-order.js';
import { articlesIn, type InputOptions } from './input/index.js';
import { Journal } from './journal.js';
import { lock } from './lock.js';
import { outputKind } from './outputs/index.js';
import { type PoolOptions, ReadingPool } from './pool/index.js';
import { Tally } from './tally.js';
import { byteLengthOf, type Failure, type UnreadArticle } from './unread.js';

export interface BatchOptions extends PoolOptions, Omit<InputOptions, 'except'> {
  /** Files to write; each by its ending, see `outputKind`. */
  outputs: readonly string[];
  /** Takes every line as it is done, failures too; waits until the reader keeps up. */
  out?: (line: string) => Promise<void>;
  /** Whether the performances of other days are wanted among the rows and races. */
  background?: boolean | undefined;
  /** Goes on with the batch that was broken off. */
  resume?: boolean | undefined;
  /** Begins anew, though a batch was broken off. */
  restart?: boolean | undefined;
  /** Takes what has not changed from the run before, and keeps this one for the next. */
  sinceCache?: boolean | undefined;
  /** What is done so far; counted while the batch goes on. */
  tally?: Tally;
  /** Is told of an article without a report. */
  onFailure?: (failure: Failure) => void;
}

const journalPath = (output: string): string => `${output}.journal`;
const lockPath = (output: string): string => `${output}.lock`;

/**
 * Reads all articles of the inputs and writes the outputs.
 *
 * @param inputs as `articlesIn` takes them
 * @throws BatchMisuse when it cannot begin: no such folder, another process writes the same output, …
 * @throws BatchError when an output cannot be written: what is done is in the journal then
 */
export async function runBatch(inputs: readonly string[], options: BatchOptions): Promise<Tally> {
  const { tally = new Tally(), outputs } = options;
  const [first] = outputs;
  const batch = new Batch(inputs, options, tally);
  if (first === undefined) {
    await batch.read();
    return tally;
  }
  for (const path of outputs) await checkOutput(path, inputs);
  const unlock = lock(lockPath(first), first);
  try {
    await batch.readAndWrite(first);
  } catch (error) {
    throw explained(error, first);
  } finally {
    unlock();
  }
  return tally;
}

class Batch {
  readonly #inputs: readonly string[];
  readonly #options: BatchOptions;
  readonly #tally: Tally;
  /** What an article's report depends on besides the article. */
  readonly #made: string;
  #anyArticle = false;
  #refusal: string | undefined;

  constructor(inputs: readonly string[], options: BatchOptions, tally: Tally) {
    this.#inputs = inputs;
    this.#options = options;
    this.#tally = tally;
    const { published = null, dateOrder = null, maxBytes = null, fields = {} } = options;
    this.#made = JSON.stringify({ harrier: manifest.version, published, dateOrder, maxBytes, fields });
  }

  /** Reads everything, for who takes the lines. */
  async read(): Promise<void> {
    await this.#readRest(this.#articles(), undefined, undefined);
  }

  /** Reads everything, or what an earlier run had not, and writes the outputs. */
  async readAndWrite(first: string): Promise<void> {
    const { outputs, background = false, resume = false, restart = false, sinceCache = false } = this.#options;
    const path = journalPath(first);
    const begun = ((await stat(path).catch(() => undefined))?.size ?? 0) > 0;
    if (begun && !resume && !restart)
      throw new BatchMisuse(
        `${first}: an earlier run was broken off; go on with it (--resume) or begin anew (--restart)`,
      );
    const journal = await Journal.open(path, this.#made, resume);
    const cache = sinceCache ? await Cache.open(cachePath(first)) : undefined;
    try {
      await this.#readRest(begun && resume ? this.#replayed(journal) : this.#articles(), journal, cache);
      if (this.#anyArticle) {
        await journal.sync();
        await finish(journal, outputs, background);
        await cache?.keep(journal);
      }
    } finally {
      cache?.close();
      await journal.close();
    }
    await journal.remove();
    if (this.#anyArticle) return;
    const why = this.#refusal ?? `${this.#inputs.join(', ')}: no article in it; name files with articles`;
    throw new BatchMisuse(why);
  }

  #articles(): AsyncGenerator<UnreadArticle> {
    return articlesIn(this.#inputs, { ...this.#options, except: this.#options.outputs });
  }

  /** What an earlier run had done is taken from its journal, as long as the inputs are the same; gives the rest. */
  async *#replayed(journal: Journal): AsyncGenerator<UnreadArticle> {
    const articles = this.#articles();
    let end = Journal.start(this.#made);
    let next: IteratorResult<UnreadArticle> | undefined;
    for await (const done of journal.done()) {
      next = await articles.next();
      if (next.done || this.#keyOf(next.value) !== done.key) break;
      await this.#take(next.value, done.entries, true);
      end = done.end;
      next = undefined;
    }
    await journal.goOnAt(end);
    if (next && !next.done) yield next.value;
    if (!next?.done) yield* articles;
  }

  async #readRest(
    articles: AsyncIterable<UnreadArticle>,
    journal: Journal | undefined,
    cache: Cache | undefined,
  ): Promise<void> {
    const pool = new ReadingPool(this.#options);
    const read = async (article: UnreadArticle): Promise<{ key: string; entries: readonly Entry[]; kept: boolean }> => {
      const key = journal ? this.#keyOf(article) : '';
      const known = cache?.entriesOf(key);
      if (known) return { key, entries: known, kept: true };
      const outcomes = await pool.read(article);
      return { key, entries: outcomes.map((outcome) => entryOf(outcome, article)), kept: false };
    };
    try {
      for await (const { item, done } of inOrder(articles, read, pool.window, byteLengthOf)) {
        await journal?.add(done.key, done.entries);
        await this.#take(item, done.entries, done.kept);
      }
    } finally {
      await pool.close();
    }
  }

  async #take(article: UnreadArticle, entries: readonly Entry[], kept: boolean): Promise<void> {
    if ('error' in article && article.named) this.#refusal ??= article.error.message;
    else this.#anyArticle = true;
    this.#tally.add(entries, kept);
    for (const entry of entries) {
      if (entry.failed) this.#options.onFailure?.((JSON.parse(entry.line) as FailureLine).error);
      await this.#options.out?.(entry.line);
    }
  }

  /** Of an article and of all that its entries depend on. */
  #keyOf(article: UnreadArticle): string {
    const hash = createHash('sha256').update(this.#made).update('\n');
    // of a file's name only the ending matters to how it is read
    const { bytes, name = '', ...rest } = { bytes: undefined, name: undefined, ...article };
    hash.update(JSON.stringify({ ...rest, ending: extname(name) }));
    if (bytes) hash.update('\n').update(bytes);
    return hash.digest('base64url');
  }
}

/** @throws BatchMisuse when no file can be made there, or its name does not say what to write */
async function checkOutput(path: string, inputs: readonly string[]): Promise<void> {
  outputKind(path);
  if (inputs.some((input) => resolve(input) === resolve(path)))
    throw new BatchMisuse(`${path}: is an input, which would be lost; name another output`);
  const folder = dirname(path);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new BatchMisuse(`${path}: the folder ${folder} does not exist; make it first`);
  if ((await stat(path).catch(() => undefined))?.isDirectory())
    throw new BatchMisuse(`${path}: is a folder; name a file`);
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EACCES: 'not allowed to write there',
  EPERM: 'not allowed to write there',
  EROFS: 'the disk is read-only',
};

/** What the system says of a file that is written, in words. */
function explained(error: unknown, output: string): unknown {
  const { code, syscall, path = output, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  const why = SYSTEM[code] ?? message;
  return new BatchError(`${path}: ${why}; mend that, and go on with --resume: nothing that is done is lost`);
}
