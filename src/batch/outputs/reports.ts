import type { OutputWriter } from './output.js';
import { TextFile } from './text-file.js';

/** `.ndjson`: a report a line, as it is. */
export async function openReports(path: string): Promise<OutputWriter> {
  const file = await TextFile.create(path);
  return {
    add: ({ line }) => file.write(`${line}\n`),
    close: () => file.close(),
  };
}
