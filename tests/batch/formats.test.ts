/** An article gives the same results in whatever format it comes. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { extract, toRows } from '../../src/index.js';
import { corpus } from '../evaluate/folder.js';
import { asMarkdown, asWebPage, type Draft, draftOf } from './written-as.js';

/** How an article is written in each format, and the name of the file. */
const FORMATS: [name: string, write: (draft: Draft) => string | Uint8Array | Promise<Uint8Array>][] = [
  ['article.md', asMarkdown],
  ['article.html', asWebPage],
];

const articles = corpus().map(({ id, text }) => ({ id, text, report: extract(text) }));

const known = new Map<string, string>();

/** Everything but where in the text the words are; several formats come to the same text. */
function resultsIn(text: string, published: string | undefined): string {
  const key = `${published} ${text}`;
  const results =
    known.get(key) ??
    JSON.stringify(
      toRows(extract(text, published === undefined ? {} : { published }), { background: true }).map(
        ({ start: _start, end: _end, ...row }) => row,
      ),
    );
  known.set(key, results);
  return results;
}

test.each(FORMATS)('the corpus as %s gives the results of its text', async (name, write) => {
  const other: string[] = [];
  for (const { id, text, report } of articles) {
    const written = await write(draftOf(text, report.article.published ?? undefined));
    const [article] = await readDocument(name, Buffer.from(written));
    const { published } = article!;
    if (resultsIn(article!.text, published) !== resultsIn(text, published)) other.push(id);
  }
  expect(other).toEqual([]);
});
