import { csv, csvHeader } from '../../present/index.js';
import type { OutputWriter } from './output.js';
import { rowsOf } from './rows-of.js';
import { TextFile } from './text-file.js';

/** `.csv`: the rows of `.rows.ndjson` as `harrier extract --format csv` prints them, under one header. */
export async function openTable(path: string): Promise<OutputWriter> {
  const file = await TextFile.create(path);
  await file.write(csvHeader());
  return {
    add: (finished) => file.write(csv(rowsOf(finished))),
    close: () => file.close(),
  };
}
