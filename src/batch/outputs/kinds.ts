import { basename } from 'node:path';
import { BatchMisuse } from '../batch-error.js';

/** The outputs by the ending of the file's name. */
export const OUTPUT_KINDS = ['.ndjson', '.rows.ndjson', '.races.ndjson', '.csv', '.parquet', '.sqlite'] as const;

export type OutputKind = (typeof OUTPUT_KINDS)[number];

/** A file whose name does not say what to write into it; the message names it and the endings there are. */
export class UnknownOutput extends BatchMisuse {}

/** The longest first: `.rows.ndjson` ends in `.ndjson` too. */
const BY_LENGTH = [...OUTPUT_KINDS].sort((a, b) => b.length - a.length);

/**
 * What a file's name asks for, by its ending (in capitals as well).
 *
 * @throws UnknownOutput for any other ending
 */
export function outputKind(path: string): OutputKind {
  const name = basename(path).toLowerCase();
  const kind = BY_LENGTH.find((ending) => name.endsWith(ending));
  if (kind !== undefined) return kind;
  const endings = `${OUTPUT_KINDS.slice(0, -1).join(', ')} or ${OUTPUT_KINDS.at(-1)}`;
  throw new UnknownOutput(`${path}: its ending does not say what to write; name a file that ends in ${endings}`);
}
