/** The articles of whatever a person names: files, folders, patterns, newline-delimited JSON. */
import { createReadStream } from 'node:fs';
import { open, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { UnreadArticle } from '../unread.js';
import { type FoundFile, filesAt, type Search, unreadable } from './files.js';
import { RECORD_FIELDS, type RecordFields, recordsOf, tooLarge } from './records.js';

export { RECORD_FIELDS } from './records.js';

/** The largest article that is read unless more is allowed, in bytes. */
export const MAX_BYTES = 10_000_000;

export interface InputOptions {
  /** Where in a record to look; `text`, `id` and `published` when absent. */
  fields?: Partial<RecordFields> | undefined;
  /** The largest article to read, in bytes of its file or line; 10 000 000 when absent. */
  maxBytes?: number | undefined;
  /** Files that are no input though they stand in a folder that is. */
  except?: readonly string[] | undefined;
  /** Is told how many bytes of the input are behind the reader. */
  onBytes?: ((bytes: number) => void) | undefined;
  /** Is told of a file in a folder that was passed over, since its ending says that it is no article. */
  passedOver?: ((path: string) => void) | undefined;
  /** What `-` stands for; the standard input of the process when absent. */
  stdin?: AsyncIterable<Uint8Array> | undefined;
}

const RECORDS = /\.(?:ndjson|jsonl)$/iu;

/**
 * The articles of files, folders (searched through), patterns, `.ndjson` and `.jsonl` files, and, for `-`, of
 * newline-delimited JSON on standard input; in the order of the inputs, and by name within a folder. One that cannot be
 * read comes with the reason instead.
 *
 * @param inputs paths and patterns
 */
export async function* articlesIn(
  inputs: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<UnreadArticle> {
  const { maxBytes = MAX_BYTES, onBytes } = options;
  const fields = { ...RECORD_FIELDS, ...options.fields };
  const search = await searchOf(options);
  for (const input of inputs) {
    if (input === '-') {
      yield* recordsOf('standard input', options.stdin ?? process.stdin, fields, maxBytes, onBytes);
      continue;
    }
    for await (const file of filesAt(input, search)) {
      if ('error' in file) yield { id: file.path, error: file.error, named: file.named };
      else if (RECORDS.test(file.path)) yield* recordsIn(file, fields, maxBytes, onBytes);
      else {
        yield await wholeFile(file, maxBytes);
        onBytes?.(file.size);
      }
    }
  }
}

async function searchOf({ except = [], passedOver }: InputOptions): Promise<Search> {
  const real = except.map(async (path) =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  );
  return { except: new Set(await Promise.all(real)), passedOver };
}

/** How many bytes there are to read; undefined when standard input is among them. */
export async function bytesToRead(
  inputs: readonly string[],
  { except = [] }: InputOptions = {},
): Promise<number | undefined> {
  if (inputs.includes('-')) return undefined;
  let size = 0;
  const search = await searchOf({ except });
  for (const input of inputs) for await (const file of filesAt(input, search)) size += 'error' in file ? 0 : file.size;
  return size;
}

async function* recordsIn(
  { path, named }: FoundFile,
  fields: RecordFields,
  maxBytes: number,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<UnreadArticle> {
  try {
    // a stream would tell of a file that cannot be opened only later
    await (await open(path)).close();
  } catch (error) {
    yield { id: path, named, error: unreadable(path, error) };
    return;
  }
  yield* recordsOf(path, createReadStream(path), fields, maxBytes, onBytes);
}

async function wholeFile({ path, id, size, named }: FoundFile, maxBytes: number): Promise<UnreadArticle> {
  if (size > maxBytes) return { id, error: { code: 'too-large', message: tooLarge(path, size, maxBytes) } };
  try {
    return { id, name: path, bytes: await readFile(path) };
  } catch (error) {
    return { id, named, error: unreadable(path, error) };
  }
}
