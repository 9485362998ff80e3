/** The files that a batch writes: one kind a file name's ending. */
import type { OutputKind } from './kinds.js';
import type { OutputWriter } from './output.js';

export { OUTPUT_KINDS, type OutputKind, outputKind } from './kinds.js';
export type { Finished, OutputWriter } from './output.js';

/** Each is loaded when it is asked for: a table for Parquet is no concern of who wants lines. */
const OPENERS: Record<OutputKind, (path: string) => Promise<OutputWriter>> = {
  '.ndjson': async (path) => (await import('./reports.js')).openReports(path),
  '.rows.ndjson': async (path) => (await import('./rows.js')).openRows(path),
  '.races.ndjson': async (path) => (await import('./races.js')).openRaces(path),
  '.csv': async (path) => (await import('./table.js')).openTable(path),
  '.parquet': async (path) => (await import('./parquet.js')).openParquet(path),
  '.sqlite': async (path) => (await import('./sqlite/index.js')).openSqlite(path),
};

/**
 * Makes an output anew; a file that stands at the path is overwritten.
 *
 * @param kind what `outputKind` says of the name that the file shall have in the end
 * @param path where to write, under whatever name
 * @throws the system's error (`ENOENT`, `EACCES` …) when no file can be made there
 */
export function openOutput(kind: OutputKind, path: string): Promise<OutputWriter> {
  return OPENERS[kind](path);
}
