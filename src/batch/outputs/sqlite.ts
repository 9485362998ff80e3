import type { OutputWriter } from './output.js';

export async function openSqlite(path: string): Promise<OutputWriter> {
  throw new Error(`${path}: this ending cannot be written yet`);
}
