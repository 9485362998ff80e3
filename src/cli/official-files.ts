/** The files that articles are checked against. */
import type { Sources } from '../check/index.js';
import {
  type OfficialResults,
  readOfficial,
  readRoster,
  UnreadableResults,
  type UnusableRow,
} from '../official/index.js';
import { bytesOf, UnreadableFile } from './article-file.js';

/** What is known besides the articles. */
export interface OfficialFiles {
  results: readonly OfficialResults[];
  /** What `check` is given; absent when there are no such files. */
  sources: Sources | undefined;
  /** Of every file, the rows that were of no use. */
  unusable: readonly { file: string; unusable: readonly UnusableRow[] }[];
}

/**
 * Reads files of official results and a roster. One that cannot be read is left out.
 *
 * @param leaveOut is told of a file that cannot be read
 */
export async function readOfficialFiles(
  paths: readonly string[],
  rosterPath: string | undefined,
  leaveOut: (reason: Error) => void,
): Promise<OfficialFiles> {
  const attempt = async <T>(path: string, read: (name: string, bytes: Uint8Array) => T | Promise<T>): Promise<T[]> => {
    try {
      return [await read(path, await bytesOf(path))];
    } catch (error) {
      if (!(error instanceof UnreadableFile || error instanceof UnreadableResults)) throw error;
      leaveOut(error);
      return [];
    }
  };
  const results: OfficialResults[] = [];
  for (const path of paths) results.push(...(await attempt(path, readOfficial)));
  const [roster] = rosterPath === undefined ? [] : await attempt(rosterPath, readRoster);
  const unusable = [...results, ...(roster ? [roster] : [])];
  const sources = unusable.length > 0 ? { against: results, ...(roster && { roster }) } : undefined;
  return { results, sources, unusable };
}

/** How many rows are named one by one. */
const NAMED_ROWS = 5;

/** A sentence for a file some of whose rows were of no use; nothing for one of which all were. */
export function unusableRows({ file, unusable }: OfficialFiles['unusable'][number]): string[] {
  if (unusable.length === 0) return [];
  const named = unusable.slice(0, NAMED_ROWS).map(({ line, why }) => `line ${line} ${why}`);
  const more = unusable.length > NAMED_ROWS ? ` and ${unusable.length - NAMED_ROWS} more` : '';
  return [`${file}: rows that could not be used: ${named.join('; ')}${more}`];
}
