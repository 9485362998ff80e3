/** An article gives the same results in whatever format it comes. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.js';
import { extract, type RaceReport, toRows } from '../../src/index.js';
import { documents, harrier } from '../command/harrier.js';
import { corpus } from '../evaluate/folder.js';
import {
  asMail,
  asMarkdown,
  asNewspaper,
  asPageMail,
  asPdf,
  asTypedDocument,
  asWebPage,
  asWordDocument,
  asWrappedMail,
  type Draft,
  draftOf,
} from './written-as.js';

type Writer = (draft: Draft) => string | Uint8Array | Promise<Uint8Array>;

/** How an article is written in each format, and the name of the file. */
const FORMATS: [format: string, name: string, write: Writer][] = [
  ['Markdown with front matter', 'article.md', asMarkdown],
  ['a web page', 'article.html', asWebPage],
  ['a Word document', 'article.docx', asWordDocument],
  ['a PDF of several pages', 'article.pdf', asPdf],
  ['an e-mail', 'article.eml', asMail],
];

/** Other ways of writing the same formats. */
const VARIANTS: typeof FORMATS = [
  ['a Word document typed line by line', 'article.docx', asTypedDocument],
  ['a PDF in two justified columns', 'article.pdf', asNewspaper],
  ['an e-mail in wrapped lines', 'article.eml', asWrappedMail],
  ['an e-mail that is a page', 'article.eml', asPageMail],
];

/** Everything but where in the text the words are. */
const resultsOf = (report: RaceReport): string =>
  JSON.stringify(toRows(report, { background: true }).map(({ start: _start, end: _end, ...row }) => row));

const known = new Map<string, string>();

/** Several formats come to the same text. */
function resultsIn(text: string, published: string | undefined): string {
  const key = `${published} ${text}`;
  const results = known.get(key) ?? resultsOf(extract(text, published === undefined ? {} : { published }));
  known.set(key, results);
  return results;
}

const articles = corpus().map(({ id, text }) => {
  const report = extract(text);
  const published = report.article.published ?? undefined;
  // Whether a person tells the day that is printed or not.
  for (const day of [undefined, published]) known.set(`${day} ${text}`, resultsOf(report));
  return { id, text, published };
});

async function otherThanTheirText(some: typeof articles, name: string, write: Writer): Promise<string[]> {
  const other: string[] = [];
  for (const { id, text, published: printed } of some) {
    const [article] = await readDocument(name, Buffer.from(await write(draftOf(text, printed))));
    // An e-mail has a date, which of a text a person tells.
    const { published } = article!;
    if (resultsIn(article!.text, published) !== resultsIn(text, published)) other.push(id);
  }
  return other;
}

test.each(FORMATS)('the corpus as %s gives the results of its text', async (_, name, write) => {
  expect(await otherThanTheirText(articles, name, write)).toEqual([]);
});

test.each(VARIANTS)('every fifth article as %s does', async (_, name, write) => {
  const some = articles.filter((_, at) => at % 5 === 0);
  expect(await otherThanTheirText(some, name, write)).toEqual([]);
});

test('the corpus as one stream of newline-delimited JSON does', () => {
  const input = articles.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
  const { stdout } = harrier(['batch', '-', '--out', '-', '--quiet'], input);
  const reports = documents<RaceReport>(stdout);
  expect(reports.map(({ article }) => article.id)).toEqual(articles.map(({ id }) => id));
  const other = reports.filter((report, at) => {
    const unnamed = { ...report, article: { ...report.article, id: null } };
    return resultsOf(unnamed) !== resultsIn(articles[at]!.text, undefined);
  });
  expect(other.map(({ article }) => article.id)).toEqual([]);
});
