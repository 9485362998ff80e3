import { expect, test } from 'vitest';
import { linesOf } from './lines.js';

async function cut(text: string, size: number, longest: number): Promise<[string | undefined, number][]> {
  const bytes = Buffer.from(text);
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const lines: [string | undefined, number][] = [];
  for await (const { bytes: line, length } of linesOf(chunks, longest))
    lines.push([line && Buffer.from(line).toString(), length]);
  return lines;
}

test('lines are the same however the bytes arrive', async () => {
  for (const size of [1, 2, 3, 5, 100])
    expect(await cut('één\r\n\nzwei\ntrois', size, 100)).toEqual([
      ['één', 7],
      ['', 1],
      ['zwei', 5],
      ['trois', 5],
    ]);
});

test('a line that is longer than allowed comes without its bytes, the next with them', async () => {
  for (const size of [1, 4, 100])
    expect(await cut('short\nmuch too long\nshort', size, 8)).toEqual([
      ['short', 6],
      [undefined, 14],
      ['short', 5],
    ]);
});
