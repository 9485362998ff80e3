import { rowLine } from '../../present/index.js';
import type { OutputWriter } from './output.js';
import { rowsOf } from './rows-of.js';
import { TextFile } from './text-file.js';

/**
 * `.rows.ndjson`: a result a line, of the reported races and, where they are wanted, of other days, told apart by `scope`. Every line has all the
 * keys in one order; a list is a list though it be empty, and a number that may have a fraction is written with one.
 */
export async function openRows(path: string): Promise<OutputWriter> {
  const file = await TextFile.create(path);
  return {
    add: (finished) =>
      file.write(
        rowsOf(finished)
          .map((row) => `${rowLine(row)}\n`)
          .join(''),
      ),
    close: () => file.close(),
  };
}
