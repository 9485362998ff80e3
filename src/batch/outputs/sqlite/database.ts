import { rm } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';
import { NEW_FILE } from './tables.js';

export type Value = string | number | null;

/** The library hands text over as C does, where a NUL is the end. */
const withoutNul = (value: Value): Value =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;

type Statement = ReturnType<sqlite.Database['prepare']>;

/** A new SQLite file, into which rows are put and from which none is read. */
export class NewDatabase {
  readonly #database: sqlite.Database;
  readonly #statements = new Map<string, Statement>();

  private constructor(path: string) {
    this.#database = new sqlite.Database(path);
    this.#database.exec(NEW_FILE);
    // one transaction, so that the file's own count of changes is always the same
    this.#database.exec('BEGIN');
  }

  /** Makes the file anew, with its tables. */
  static async create(path: string): Promise<NewDatabase> {
    // what a run that was killed has left: the library holds a folder beside the file while it writes
    await rm(`${path}.lock`, { recursive: true, force: true });
    await rm(path, { force: true });
    return new NewDatabase(path);
  }

  /** Puts a row into a table: a value for each of its columns, in their order. */
  insert(table: string, values: readonly Value[]): void {
    let statement = this.#statements.get(table);
    if (statement === undefined) {
      statement = this.#database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join()})`);
      this.#statements.set(table, statement);
    }
    statement.run(values.map(withoutNul));
  }

  /** Closes the file, which is whole then. */
  close(): void {
    try {
      this.#database.exec('COMMIT');
    } finally {
      this.#database.close();
    }
  }
}
