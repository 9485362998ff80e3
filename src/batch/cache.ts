/** What the last run of a batch had done, by what it was done from. */
import { rm, stat } from 'node:fs/promises';
import type { Database } from 'node-sqlite3-wasm';
import type { Entry } from './entry.js';
import type { Journal } from './journal.js';
import { discard, partialOf, publish } from './whole-files.js';

export const cachePath = (output: string): string => `${output}.cache`;

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
    const { Database } = await sqlite();
    await unlocked(path);
    const known = (await stat(path).catch(() => undefined)) ? new Database(path, { readOnly: true }) : undefined;
    return new Cache(path, known);
  }

  /** @param key of the input and of how it is read */
  entriesOf(key: string): readonly Entry[] | undefined {
    const found = this.#lookup?.get(key)?.['entries'];
    return typeof found === 'string' ? (JSON.parse(found) as Entry[]) : undefined;
  }

  /** Keeps what a batch has done for the next run, in the place of what was known; failures are tried again. */
  async keep(journal: Journal): Promise<void> {
    this.close();
    const partial = partialOf(this.#path);
    await discard(this.#path);
    await unlocked(partial);
    const { Database } = await sqlite();
    const database = new Database(partial);
    try {
      // a cache that is lost costs time only; the file is synced before it gets its name
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
      database.exec('CREATE TABLE done (key TEXT PRIMARY KEY, entries TEXT NOT NULL) WITHOUT ROWID, STRICT');
      const insert = database.prepare('INSERT OR IGNORE INTO done VALUES (?, ?)');
      for await (const { key, entries } of journal.done())
        if (!entries.some(({ failed }) => failed)) insert.run([key, JSON.stringify(entries)]);
      insert.finalize();
      database.exec('COMMIT');
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

const sqlite = async () => (await import('node-sqlite3-wasm')).default;

/** The library holds a folder beside a file while it is open, which a killed process leaves. */
const unlocked = (path: string): Promise<void> => rm(`${path}.lock`, { recursive: true, force: true });
