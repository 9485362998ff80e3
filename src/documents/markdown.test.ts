import { describe, expect, test } from 'vitest';
import { readDocument } from './index.js';

const read = async (text: string, name = 'a.md') => (await readDocument(name, Buffer.from(text)))[0]!;

describe('front matter', () => {
  test('its title is the heading, its date the day of publication, and offsets stay', async () => {
    const file =
      '---\nlayout: post\ntitle: "Roe wins: again"\ndate: 2025-06-04 18:30\ntags: [a]\n---\n\nAnn Roe won.\n';
    const { text, ...told } = await read(file);
    expect(told).toEqual({ title: 'Roe wins: again', published: '2025-06-04', verbatim: true });
    expect(text.trim().split(/\s*\n\s*/)).toEqual(['Roe wins: again', 'Ann Roe won.']);
    for (const words of ['Roe wins: again', 'Ann Roe won.']) expect(text.indexOf(words)).toBe(file.indexOf(words));
    expect(text).toHaveLength(file.length);
  });

  test.each([['# Roe wins\n\nAnn Roe won.'], ['Roe wins\n===\n\nAnn Roe won.'], ['Roe wins the mile\n\nAnn Roe won.']])(
    'a text with a heading keeps it: %j',
    async (body) => {
      const { text, title } = await read(`---\ntitle: Roe wins the mile\n---\n${body}`);
      expect({ text: text.trim(), title }).toEqual({ text: body, title: 'Roe wins the mile' });
    },
  );

  test('a title that YAML writes otherwise than it is, is read', async () => {
    const { text, verbatim } = await read("---\ntitle: 'Roe''s mile'\n---\n\nAnn Roe won.");
    expect({ text, verbatim }).toEqual({ text: "Roe's mile\n\nAnn Roe won.", verbatim: false });
  });

  test.each([
    ['title: Roe wins: a report', 'Roe wins: a report'],
    ['title: >\n  Roe\n  wins', 'Roe wins'],
    ['Title: Roe wins\r', 'Roe wins'],
  ])('%j', async (field, title) => expect((await read(`---\n${field}\n---\nAnn Roe won.`)).title).toBe(title));

  test.each([
    ['4 June 2025', '2025-06-04'],
    ['2025-06-04T23:30:00-05:00', '2025-06-04'],
    ['Wed, 04 Jun 2025 23:30:00 -0500', '2025-06-04'],
    ['2025-02-30', undefined],
    ['soon', undefined],
  ])('date: %s', async (date, day) =>
    expect((await read(`---\ndate: ${date}\n---\nAnn Roe won.`)).published).toBe(day),
  );

  test('it is known without the name, and two rules are none', async () => {
    expect((await read('---\ntitle: Roe wins\n---\nAnn Roe won.', 'a.txt')).title).toBe('Roe wins');
    const ruled = '---\nResults\n---\nAnn Roe won.';
    expect((await read(ruled, 'a.txt')).text).toBe(ruled);
  });
});

describe('the text', () => {
  test.each([
    ['**Ann Roe** and *Bea Low*, _both_ of ***Holt***, ~~won~~ ran.', 'Ann Roe and Bea Low, both of Holt, won ran.'],
    [
      '[Ann Roe](https://a.example/b_(c) "Roe")\'s time, [Bea Low][1]-Orr.\n\n[1]: /b',
      "Ann Roe's time, Bea Low-Orr.\n\n",
    ],
    ['![Roe at the line](roe.jpg) Ann Roe won.', ' Ann Roe won.'],
    ['A\\. B\\* &amp; C &ndash; D', 'A. B* & C – D'],
    ['<p align="center">Ann <b>Roe</b> won.</p>', 'Ann Roe won.'],
    ['Ann Roe 2:03.10\\\nBea Low 2:04.20  \nCis Orr', 'Ann Roe 2:03.10\nBea Low 2:04.20\nCis Orr'],
    ['> Ann *Roe* won.\n> Bea Low did not.\n>\n> So there.', 'Ann Roe won.\nBea Low did not.\n\n So there.'],
    ['| Pos | Name |\n|---|---|\n| 1 | **Ann Roe** |', '| Pos | Name |\n|---|---|\n| 1 | Ann Roe |'],
    [
      '## Women\n\n3. *Ann Roe* 2:03\n5. Bea Low 2:04\n\n- a [b](c)',
      '## Women\n\n3. Ann Roe 2:03\n5. Bea Low 2:04\n\n- a b',
    ],
  ])('%j', async (markdown, text) => expect(await read(markdown)).toEqual({ text, verbatim: false }));

  test.each([
    ['# Women\n\n3. Ann Roe 2:03\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['Ann_Roe ran 3 * 400m [sic] in 1:02 < 1:03.'],
  ])('what has no marks in its lines stays as it is: %j', async (markdown) => {
    expect(await read(markdown)).toEqual({ text: markdown, verbatim: true });
  });

  test('lines wrapped at a width are paragraphs', async () => {
    const wrapped =
      'Ann Roe of Holt won the 800 metres at the county championships on\nSunday in 2:03.10, ahead of Bea Low, the holder, who was given the\nsame time after the judges had looked at the picture for a quarter\nof an hour.\n\nWomen:\n1. Roe 2:03.10\n2. Low 2:03.10\n';
    const { text } = await read(wrapped);
    expect(text.split('\n').map((line) => line.length)).toEqual([211, 0, 6, 14, 14, 0]);
  });
});
