/** Lines that a program has broken at a width mean nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, extract, type Row, type Span, toRows } from '../../src/index.js';

const WIDTH = 66;

/** Breaks every longer line at spaces, as editors and mail programs do. */
const wrap = (text: string): string => text.replace(new RegExp(`(?=\\S)(.{1,${WIDTH}})(?: +|$)`, 'gmu'), '$1\n');

const withoutOffsets = (rows: Row[]) => rows.map(({ start: _, end: __, ...row }) => row);

function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'text' in value) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}

test('an article wrapped at a width gives the rows of the article, and words as they are printed', () => {
  let broken = 0;
  for (const name of readdirSync('corpus').filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join('corpus', name), 'utf8');
    // a line of results that is too long for the width is no prose
    if (text.split('\n').some((line) => line.length > WIDTH && /^\s*\d+[.)]?\s|\s{2,}|\t|^[-*|]/u.test(line))) continue;
    const wrapped = wrap(text);
    const report = extract(wrapped);
    expect(withoutOffsets(toRows(report, { background: true })), name).toEqual(
      withoutOffsets(toRows(extract(text), { background: true })),
    );
    for (const span of spansIn(report)) expect(wrapped.slice(span.start, span.end)).toBe(span.text);
    broken += spansIn(report).filter((span) => span.text.includes('\n')).length;
    expect(check(report, { text: wrapped }), name).toEqual([]);
  }
  expect(broken).toBeGreaterThan(100);
});

test('what is found in a wrapped draft is told in its own words', () => {
  const draft =
    'Brel third at the bay\n\nOn a windless evening Jo Brel was third in the women’s 800m at the bay in 2:03.10 behind Roe. The crowd waited long for a home athlete, and they had one when it was told that in the very same race Una Orr was third in 2:03.55.';
  const text = wrap(draft);
  const [found] = check(extract(text), { text });
  expect(found?.rule).toBe('check/two-in-one-place');
  for (const span of spansIn(found)) expect(text.slice(span.start, span.end)).toBe(span.text);
});
