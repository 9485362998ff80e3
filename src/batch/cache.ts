/** What the last run of a batch had done, by what it was done from. */
import { stat } from 'node:fs/promises';
import type { Database } from 'node-sqlite3-wasm';
import type { Entry } from './entry.js';
import type { Journal } from './journal.js';
import { partialOf, publish } from './whole-files.js';

export const cachePath = (output: string): string => `${output}.cache`;

/** The same article may be there twice. */
const TABLE = `
  CREATE TABLE done (key TEXT PRIMARY KEY ON CONFLICT IGNORE, entries TEXT NOT NULL) WITHOUT ROWID, STRICT;
`;

type Statement = ReturnType<Database['prepare']>;

/** A table on disk, so that an archive of any size is looked up in the same memory. */
export class Cache {
  readonly #path: string;
  readonly #known: Database | undefined;
  readonly #lookup: Statement | undefined;

  private constructor(path: string, known: Database | undefined) {
    this.#path = path;
    this.#known = known;
    this.#lookup = known?.prepare('SELECT entries FROM done WHERE key = ?');
  }

  /** @param path of the last run's; when there is none, nothing is known */
  static async open(path: string): Promise<Cache> {
    if (!(await stat(path).catch(() => undefined))) return new Cache(path, undefined);
    const { openedToRead } = await import('./database.js');
    return new Cache(path, await openedToRead(path));
  }

  /** @param key of the input and of how it is read */
  entriesOf(key: string): readonly Entry[] | undefined {
    const found = this.#lookup?.get(key)?.['entries'];
    return typeof found === 'string' ? (JSON.parse(found) as Entry[]) : undefined;
  }

  /** Keeps what a batch has done for the next run, in the place of what was known; failures are tried again. */
  async keep(journal: Journal): Promise<void> {
    this.close();
    const { NewDatabase } = await import('./database.js');
    const database = await NewDatabase.create(partialOf(this.#path), TABLE);
    try {
      for await (const { key, entries } of journal.done())
        if (!entries.some(({ failed }) => failed)) database.insert('done', [key, JSON.stringify(entries)]);
    } finally {
      database.close();
    }
    await publish(this.#path);
  }

  close(): void {
    if (!this.#known?.isOpen) return;
    this.#lookup?.finalize();
    this.#known.close();
  }
}
