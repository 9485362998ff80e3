import { expect, test } from 'vitest';
import { readDocument } from './index.js';

const read = async (html: string, name = 'a.html') => (await readDocument(name, Buffer.from(html)))[0]!;
const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const PROSE =
  'Ann Roe won the women’s 800 metres at the Holt meeting, and Bea Low was second, as she had been a week before.';

test.each([
  ['a.txt', '<!DOCTYPE html><html><body><p>Ann Roe won.</p></body></html>'],
  [
    'a.txt',
    '<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ann Roe won.</p></body></html>',
  ],
  ['a.htm', '<p>Ann Roe won.</p>'],
])('%s with %s is a page', async (name, html) => expect((await read(html, name)).text).toBe('Ann Roe won.'));

test('what a text says of pages makes it none', async () => {
  const text = 'Ann Roe won. See <html>.';
  expect(await read(text, 'a.txt')).toEqual({ text, verbatim: true });
});

test('links and emphasis within words leave them whole', async () => {
  const { text } = await read(
    page(
      '<p>Kenya’s <a href="/r">Ann Roe</a>-Pell, <b>Jo</b>’s sister, Jean-<a href="/m"><b>Luc Mbaye</b></a>, Ond<i>ř</i>ej and “<i>Bo</i>” won 3<sup>rd</sup>.</p>',
    ),
  );
  expect(text).toBe('Kenya’s Ann Roe-Pell, Jo’s sister, Jean-Luc Mbaye, Ondřej and “Bo” won 3rd.');
});

test('where a word may be broken is no part of it', async () => {
  expect((await read(page('<p>The 3000m steeple&shy;chase</p>'))).text).toBe('The 3000m steeplechase');
});

test('an opening with a date and a line with the place stay', async () => {
  const { text } = await read(
    page(
      `<article><h1>Roe wins</h1><p>LINZ, Austria, July 5, 2025 – ${PROSE.slice(0, 59)}</p><p>Holt, 6 July</p><p>${PROSE}</p></article>`,
    ),
  );
  expect(text.split('\n\n')).toEqual([
    'Roe wins',
    `LINZ, Austria, July 5, 2025 – ${PROSE.slice(0, 59)}`,
    'Holt, 6 July',
    PROSE,
  ]);
});

test('its heading is the title without the name of the site, its metadata the day', async () => {
  const html = page(
    `<article><h1>Roe wins</h1><p>${PROSE}</p></article>`,
    '<title>Roe wins | The Daily Baton</title><meta property="article:published_time" content="2025-07-06T23:30:00-05:00">',
  );
  const { text, ...told } = await read(html);
  expect(text).toBe(`Roe wins\n\n${PROSE}`);
  expect(told).toEqual({ title: 'Roe wins', published: '2025-07-06', verbatim: false });
});

test('a page without an article is told so', async () => {
  await expect(read(page('<nav><a href="/">Home</a></nav>'))).rejects.toMatchObject({
    code: 'no-article',
    message: 'a.html: no article found in this page; save its text as a .txt file',
  });
});
