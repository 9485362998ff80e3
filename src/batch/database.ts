/** SQLite files: a new one that is written once, and one that was. */
import { appendFileSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';

export type Value = string | number | null;

/** The library hands text over as C does, where a NUL is the end. */
const withoutNul = (value: Value): Value =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;

/** The library holds a folder beside a file while it is open, which a killed process leaves. */
const lockOf = (path: string): string => `${path}.lock`;

const unlocked = (path: string): Promise<void> => rm(lockOf(path), { recursive: true, force: true });

/** Opens a file that this program has written, to look things up in it. */
export async function openedToRead(path: string): Promise<sqlite.Database> {
  await unlocked(path);
  return new sqlite.Database(path, { readOnly: true });
}

/** Nothing is kept for a rollback: the file is nobody's before it is whole. Pages go to the file as the cache fills. */
const SETTINGS = `
  PRAGMA page_size = 4096;
  PRAGMA cache_size = -16000;
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE;
`;

type Statement = ReturnType<sqlite.Database['prepare']>;

/** A new SQLite file, into which rows are put and from which none is read. */
export class NewDatabase {
  readonly #path: string;
  readonly #database: sqlite.Database;
  readonly #statements = new Map<string, Statement>();

  private constructor(path: string, tables: string) {
    this.#path = path;
    this.#database = new sqlite.Database(path);
    // one transaction, so that the file's own count of changes is always the same
    this.#do(() => this.#database.exec(`${SETTINGS} ${tables} BEGIN`));
  }

  /**
   * Makes the file anew.
   *
   * @param tables the statements that make its tables
   */
  static async create(path: string, tables: string): Promise<NewDatabase> {
    await unlocked(path);
    await writeFile(path, '');
    return new NewDatabase(path, tables);
  }

  /**
   * Puts a row into a table: a value for each of its columns, in their order.
   *
   * @throws the system's error when the file cannot be written
   */
  insert(table: string, values: readonly Value[]): void {
    let statement = this.#statements.get(table);
    if (statement === undefined) {
      statement = this.#database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join()})`);
      this.#statements.set(table, statement);
    }
    const prepared = statement;
    this.#do(() => prepared.run(values.map(withoutNul)));
  }

  /**
   * Closes the file, which is whole then.
   *
   * @throws the system's error when the file cannot be written
   */
  close(): void {
    try {
      if (this.#database.inTransaction) this.#do(() => this.#database.exec('COMMIT'));
    } finally {
      this.#release();
    }
  }

  /** A connection with statements of its own would stay open, and the file locked. */
  #release(): void {
    for (const statement of this.#statements.values()) {
      try {
        statement.finalize();
      } catch {
        // it tells once more of the write that failed
      }
    }
    this.#database.close();
    // locked for good, as one that nobody else writes is, the library leaves its lock
    rmSync(lockOf(this.#path), { recursive: true, force: true });
  }

  /** Of a write that fails, the library knows no more than "disk I/O error": a write of one's own tells why. */
  #do(write: () => void): void {
    try {
      write();
    } catch (error) {
      appendFileSync(this.#path, new Uint8Array(1 << 16));
      throw error;
    }
  }
}
