/** Every check's examples find what they say with the words of both sides, and its near misses nothing. */
import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/check/index.js';
import type { CheckExample } from '../../src/check/rule.js';
import { type CheckOptions, check, extract, type Finding, readOfficial, readRoster } from '../../src/index.js';

const words = (side: Finding['against']): string =>
  Array.isArray(side) ? side.map(({ text }) => text).join(' … ') : side.row;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function sourcesOf({ results, roster }: CheckExample): Promise<CheckOptions> {
  return {
    ...(results === undefined ? {} : { against: [await readOfficial('results.csv', bytes(results))] }),
    ...(roster === undefined ? {} : { roster: await readRoster('roster.csv', bytes(roster)) }),
  };
}

for (const { name, finds, examples } of checkRules) {
  describe(name, () => {
    test('is documented', () => {
      expect(name).toMatch(/^check\/[a-z]+(?:-[a-z]+)*$/);
      expect(finds).toMatch(/^\S[^\n]{10,}[^\s.]$/);
      expect(examples.filter((example) => example.finds.length > 0)).not.toEqual([]);
      expect(
        examples.filter((example) => example.finds.length === 0),
        'a near miss',
      ).not.toEqual([]);
    });

    test.each(examples.map((example) => [example.text, example] as const))('%s', async (text, example) => {
      const { finds: expected } = example;
      const found = check(extract(text), { text, ...(await sourcesOf(example)) }).filter(({ rule }) => rule === name);
      expect(found.map(({ claim, against }) => ({ claim: words(claim), against: words(against) }))).toEqual(expected);
    });
  });
}

test('no two checks share a name', () => {
  const names = checkRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
