import type { OutputWriter } from './output.js';

export async function openParquet(path: string): Promise<OutputWriter> {
  throw new Error(`${path}: this ending cannot be written yet`);
}
