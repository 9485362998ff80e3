/** The record of a batch that is under way: everything that is done, in order, in a file beside the output. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat, unlink, writeFile } from 'node:fs/promises';
import { BatchMisuse } from './batch-error.js';
import type { Entry } from './entry.js';
import { linesOf } from './input/lines.js';

/** An input that is done: one article, or those of a file that holds several. */
export interface Done {
  /** Of the input and of how it was read: an input with the same key gives the same entries. */
  key: string;
  entries: readonly Entry[];
}

/** A journal that another batch left, or none of ours at all; the message says what to do about it. */
export class ForeignJournal extends BatchMisuse {}

const FORMAT = 'harrier-journal 1';
/** Characters that may wait to be written before whoever adds has to wait. */
const PLENTY = 1 << 20;

/**
 * An append-only file: a line that says which batch it is of, then a line for each article: the input's key, which of how many
 * it is, whether it failed, its races and results, and its line of output. What a killed process left unfinished at its end does not count.
 */
export class Journal {
  readonly #handle: FileHandle;
  #waiting = '';
  #writing: Promise<void> | undefined;
  #failure: unknown;

  private constructor(
    readonly path: string,
    handle: FileHandle,
  ) {
    this.#handle = handle;
  }

  /**
   * @param batch what the entries depend on besides the articles: version and options
   * @param resuming whether an existing one goes on; it is made anew otherwise
   * @throws ForeignJournal when it is of a batch with other options
   */
  static async open(path: string, batch: string, resuming: boolean): Promise<Journal> {
    const header = `${FORMAT} ${batch}`;
    if (resuming && (await stat(path).catch(() => undefined))?.size) {
      const handle = await open(path, 'a+');
      const start = Buffer.alloc(Buffer.byteLength(header) + 1);
      await handle.read(start, 0, start.length, 0);
      if (start.toString() === `${header}\n`) return new Journal(path, handle);
      await handle.close();
      throw new ForeignJournal(
        `${path}: is of a batch with other options or of another version of harrier; run it with the same ones, or begin anew (--restart)`,
      );
    }
    await writeFile(path, '');
    const journal = new Journal(path, await open(path, 'a+'));
    await journal.#handle.appendFile(`${header}\n`);
    return journal;
  }

  /** Everything that is done, in order, with where in the file it ends. */
  async *done(): AsyncGenerator<Done & { end: number }> {
    let end = 0;
    let entries: Entry[] = [];
    for await (const { bytes, length } of linesOf(createReadStream(this.path), Number.POSITIVE_INFINITY)) {
      const first = end === 0;
      end += length;
      // a line without its end was being written when the process was killed
      if (first || !bytes || length === bytes.length) continue;
      const entry = parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
      entries.push(entry);
      if (entry.nth < entry.of) continue;
      yield { key: entry.key, entries, end };
      entries = [];
    }
  }

  /** Goes on behind an offset: what stands there is dropped. */
  async goOnAt(end: number): Promise<void> {
    await this.#handle.truncate(end);
  }

  /** Where the first line ends: nothing is done yet. */
  static readonly start = (batch: string): number => Buffer.byteLength(`${FORMAT} ${batch}\n`);

  /**
   * Adds what is done. It is with the system soon after, whatever happens to the process then.
   *
   * @throws the system's error (`ENOSPC` …) when an earlier one could not be written
   */
  async add(key: string, entries: readonly Entry[]): Promise<void> {
    if (this.#failure) throw this.#failure;
    entries.forEach((entry, at) => {
      const { failed, races, results, line } = entry;
      this.#waiting += `${key} ${at + 1} ${entries.length} ${failed ? 1 : 0} ${races} ${results} ${line}\n`;
    });
    this.#writing ??= this.#write();
    if (this.#waiting.length > PLENTY) await this.#written();
  }

  /** Everything is with the disk. */
  async sync(): Promise<void> {
    await this.#written();
    await this.#handle.sync();
  }

  async close(): Promise<void> {
    try {
      await this.#written();
    } finally {
      await this.#handle.close();
    }
  }

  /** Removes the closed journal: its batch is whole. */
  async remove(): Promise<void> {
    await unlink(this.path);
  }

  async #written(): Promise<void> {
    await this.#writing;
    if (this.#failure) throw this.#failure;
  }

  async #write(): Promise<void> {
    try {
      while (this.#waiting !== '') {
        const text = this.#waiting;
        this.#waiting = '';
        await this.#handle.appendFile(text);
      }
    } catch (error) {
      this.#failure = error;
    }
    this.#writing = undefined;
  }
}

function parse(text: string): Entry & { key: string; nth: number; of: number } {
  let from = 0;
  const word = (): string => {
    const end = text.indexOf(' ', from);
    const found = text.slice(from, end);
    from = end + 1;
    return found;
  };
  const key = word();
  const [nth, of, failed, races, results] = [word(), word(), word(), word(), word()].map(Number);
  return {
    key,
    nth: nth as number,
    of: of as number,
    failed: failed === 1,
    races: races as number,
    results: results as number,
    line: text.slice(from),
  };
}
