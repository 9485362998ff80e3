import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lettersOut, withLatinLetters } from '../../latin-letters.js';
import { extract } from '../../src/extract.js';
import type * as Harrier from '../../src/index.js';

const L = 'A-Za-zªµºÀ-ÖØ-öø-ÿ';
const LU = 'A-ZÀ-ÖØ-Þ';

test.each([
  ['\\p{L}', `[${L}]`],
  ['^\\p{Lu}[\\p{L}\\d-]+', `^[${LU}][${L}\\d-]+`],
  ['[^\\p{L}]\\]\\p{Lu}', `[^${L}]\\][${LU}]`],
  ['\\[\\p{Lu}', `\\[[${LU}]`],
  ['\\P{L}\\p{M}\\p{N}', '\\P{L}\\p{M}\\p{N}'],
  ['\\\\p{L}', '\\\\p{L}'],
])('%s', (pattern, written) => {
  expect(lettersOut(pattern, '\\')).toBe(written);
});

test('leaves a piece of a pattern that ends inside a class', () => {
  expect(lettersOut('[\\p{L}', '\\')).toBe('[\\p{L}');
  expect(lettersOut('\\p{L}]', '\\')).toBe('\\p{L}]');
});

test('finds expressions, strings and templates of a module', () => {
  const code = [
    'const a = /\\p{Lu}/u;',
    'const b = `a\\\\p{Lu}`;',
    'const c = String.raw`\\p{Lu}`;',
    'const d: string = "[\\\\p{Lu}]"; // \\p{Lu}',
  ].join('\n');
  expect(withLatinLetters(code).split('\n')).toEqual([
    `const a = /[${LU}]/u;`,
    `const b = \`a[${LU}]\`;`,
    `const c = String.raw\`[${LU}]\`;`,
    `const d: string = "[${LU}]"; // \\p{Lu}`,
  ]);
});

/** Letters whose capitals are not of Latin-1: only an expression without case takes them for such. */
const WITHOUT_CAPITAL = 'µßÿ';

test('each range has the letters of Latin-1 that the property has', () => {
  for (const property of ['L', 'Lu', 'Ll'])
    for (const flags of ['u', 'iu'])
      for (let code = 0; code < 256; code++) {
        const sign = String.fromCharCode(code);
        if (flags === 'iu' && WITHOUT_CAPITAL.includes(sign)) continue;
        const written = new RegExp(lettersOut(`\\p{${property}}`, '\\'), flags);
        expect(written.test(sign), `${property} ${flags} ${code}`).toBe(
          new RegExp(`\\p{${property}}`, flags).test(sign),
        );
      }
});

test('what is built reads as the source does', async () => {
  const built = (await import(join(process.cwd(), 'dist/index.js'))) as typeof Harrier;
  const names = readdirSync('corpus').filter((_, at) => at % 3 === 0);
  for (const name of names) {
    const text = readFileSync(join('corpus', name), 'utf8');
    expect(built.extract(text), name).toEqual(extract(text));
  }
});
