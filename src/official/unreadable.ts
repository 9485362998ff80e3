/** A file of results or a roster that could not be read; the message names file and line, says why, and what to do. */
export class UnreadableResults extends Error {
  /** @param line counted from 1; absent when the whole file is meant */
  constructor(
    readonly file: string,
    why: string,
    readonly line?: number,
  ) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${why}`);
    this.name = 'UnreadableResults';
  }
}
