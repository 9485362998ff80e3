import { expect, test } from 'vitest';
import { joinWrapped } from './wrapped.js';

const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(?=\\S)(.{1,${width}})(?: +|$)`, 'gmu'), '$1\n').trimEnd();

const PROSE =
  'Ann Roe won the women’s 800 metres at the Holt meeting on Sunday. She led from the gun, and Bea Low, who had beaten her a week before, could only follow. Cis Orr was third in 2:05.20. “It was windy,” said Roe, who is 22.';

test.each([60, 64, 66, 72, 76, 80])('paragraphs wrapped at %d are whole again', (width) => {
  const text = [PROSE, PROSE.replace('Sunday', 'the second Sunday of June'), PROSE.slice(0, 66).trim()].join('\n\n');
  const wrapped = text
    .split('\n\n')
    .map((paragraph) => wrap(paragraph, width))
    .join('\n\n');
  expect(wrapped).not.toBe(text);
  expect(joinWrapped(wrapped)).toBe(text);
});

test('lines that each became a paragraph are whole again', () => {
  const text = [PROSE, PROSE.replace('Sunday', 'the second Sunday of June'), PROSE].join('\n\n');
  const spaced = text
    .split('\n\n')
    .map((paragraph) => wrap(paragraph, 70).replaceAll('\n', '\n\n'))
    .join('\n\n');
  expect(joinWrapped(spaced)).toBe(text);
});

test('the results under wrapped paragraphs stay lines', () => {
  const list =
    'Women’s 800m:\n1. Ann Roe (Holt) 2:03.10\n2. Bea Low (Holt) 2:04.20\n3. Cis Orr (Wells and District Harriers) 2:05.20';
  expect(joinWrapped(`${wrap(PROSE, 70)}\n\n${list}`)).toBe(`${PROSE}\n\n${list}`);
});

test.each([
  [
    'a list',
    '1. Ann Roe (Holt and Sheringham Athletics Club, Norfolk) 2:03.10\n2. Bea Low (Holt) 2:04.20\n3. Cis Orr 2:05.20',
  ],
  ['headings over sentences', 'Women\nAnn Roe won.\nMen\nTom Low won.'],
  ['a paragraph a line', `${PROSE}\n${PROSE}\n${PROSE}`],
  ['names', 'Ann Roe\nBea Low\nCis Orr'],
])('%s is no wrapped text', (_, text) => expect(joinWrapped(text)).toBe(text));
