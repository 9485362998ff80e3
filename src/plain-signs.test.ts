import { expect, test } from 'vitest';
import { rules, teamRules } from './english/rules/index.js';
import { extract } from './extract.js';
import { withPlainSigns } from './plain-signs.js';
import { toRows } from './report/rows.js';

test.each([
  ['Roe’s ‘win’ – “a 1:59” — was Łódź’s', `Roe's 'win' ¯ "a 1:59" ¯ was Lódz's`],
  ['🇰🇪 Jo Brel 🥇, 👀', '¡K¡E Jo Brel ¹¿, ¿¿'],
  ['• 4′14″, €500 …', `· 4'14", ¤500 ¨`],
  ['Élan–Ødegård', 'Élan¯Ødegård'],
])('%s', (text, plain) => {
  expect(withPlainSigns(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});

test('leaves what it has no sign for: the flags of England, Scotland and Wales', () => {
  const text = '½ of 4×100m, 🏴󠁧󠁢󠁥󠁮󠁧󠁿';
  expect(withPlainSigns(text)).toBe(text);
});

test('writes letters of other scripts as letters of Latin-1, and gives names of them as they are printed', () => {
  expect(withPlainSigns('Ελένη Анна 王')).toMatch(/^[A-Z][a-z]{4} [A-Z][a-z]{3} º$/);
  const rows = toRows(extract('Анна Иванова won the women’s 800m in 1:59.40 ahead of Ελένη Ρόου.'));
  expect(rows.map(({ athlete, place }) => [athlete, place])).toEqual([
    ['Анна Иванова', 1],
    ['Ελένη Ρόου', 2],
  ]);
});

test('keeps the length of long texts and of halved pairs', () => {
  for (const text of ['a–🇰'.repeat(5000), '\ud83c', '\udde6a', '🥇'.slice(1)])
    expect(withPlainSigns(text)).toHaveLength(text.length);
});

test('values have the signs that the article prints', () => {
  const [row] = toRows(extract('Šárka O’Řehoř-Łuć won the women’s 800m in 1:59.40 in Łódź on 3 June 2024.'));
  expect(row).toMatchObject({ athlete: 'Šárka O’Řehoř-Łuć', city: 'Łódź', place: 1, mark: '1:59.40' });
});

test('no pattern of a rule names a sign that never comes to it', () => {
  for (const { name, patterns } of [...rules, ...teamRules])
    for (const { regex } of patterns) expect(withPlainSigns(regex.source), name).toBe(regex.source);
});
