import { type FileHandle, open } from 'node:fs/promises';

/** How many UTF-16 units are gathered before they are written: a write for each line costs more than the line. */
const FULL = 1 << 16;

/** A text file that is written from its beginning, in pieces, in UTF-8. */
export class TextFile {
  readonly #handle: FileHandle;
  #gathered = '';

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Makes the file anew, empty. */
  static async create(path: string): Promise<TextFile> {
    return new TextFile(await open(path, 'w'));
  }

  /** Resolves at once while little is gathered, else when it is with the system. */
  write(text: string): void | Promise<void> {
    this.#gathered += text;
    if (this.#gathered.length >= FULL) return this.#flush();
  }

  async close(): Promise<void> {
    try {
      await this.#flush();
    } finally {
      await this.#handle.close();
    }
  }

  async #flush(): Promise<void> {
    const text = this.#gathered;
    this.#gathered = '';
    // unlike write(), this one goes on until every byte is written
    if (text !== '') await this.#handle.appendFile(text);
  }
}
