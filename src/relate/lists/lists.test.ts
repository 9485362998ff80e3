import { describe, expect, it } from 'vitest';
import { inBrief, LAYOUTS, readLists } from './index.js';

const linesOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
const read = (text: string) =>
  readLists(text, linesOf(text)).flatMap((section) => section.rows.map((row) => inBrief(row, text)));

for (const layout of LAYOUTS) {
  describe(layout.name, () => {
    it.each(layout.examples.map(({ text, gives }) => [text, gives] as const))('%s', (text, gives) => {
      expect(read(text)).toEqual(gives);
    });
  });
}
