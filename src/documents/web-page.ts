import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { type ArticleDocument, UnreadableDocument } from './article.js';
import { isoDayOf } from './days.js';
import { printedWords, underHeading } from './printed-words.js';

/**
 * The article of a web page under its title.
 *
 * @throws UnreadableDocument when the page has none
 */
export function readWebPage(name: string, html: string): ArticleDocument {
  const { title, words, published } = articleOfPage(html);
  if (words === '') {
    throw new UnreadableDocument(name, 'no-article', 'no article found in this page; save its text as a .txt file');
  }
  return {
    text: underHeading(title, words),
    ...(title && { title }),
    ...(published && { published }),
    verbatim: false,
  };
}

/** What of a page is its article; without words when it has none. */
export function articleOfPage(html: string): { title: string; words: string; published: string | undefined } {
  // linkedom takes a page at its word; parse5 first supplies the tags that HTML lets an author leave out.
  const { document } = parseHTML(serialize(parse(html)));
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  for (const heading of document.querySelectorAll('h1')) heading.after(...shield(document));
  const finder = new DefuddleClass(document, {
    url: URL.canParse(url) ? url : 'about:blank',
    // It would ask the network for what a page lacks.
    useAsync: false,
    // It would put spaces round every link, in the midst of "<a>Ann Roe</a>'s".
    standardize: false,
    // It would take away lines with a date or a place; the reader knows what of them is no report.
    removeContentPatterns: false,
  });
  const page = silently(() => finder.parse());
  return {
    title: withoutSite(page.title.trim(), document.querySelectorAll('h1')),
    words: printedWords(page.content),
    published: isoDayOf(page.published),
  };
}

/** `Roe wins | The Daily Baton` is `Roe wins` where a heading of the page says so. */
function withoutSite(title: string, headings: Iterable<{ textContent: string | null }>): string {
  for (const { textContent } of headings) {
    const words = (textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (words !== '' && title.startsWith(words)) return words;
  }
  return title;
}

/**
 * Defuddle takes a short paragraph with a date for the byline when it stands within three elements of the heading. In
 * reports that is the opening (`LINZ, July 5 - Ann Roe won …`), and of bylines the reader itself knows.
 */
const shield = <T>(document: { createElement(name: string): T }): T[] =>
  Array.from({ length: 3 }, () => document.createElement('i'));

/** Defuddle tells the console of broken metadata and style sheets; to a reader of the article they are nothing. */
function silently<T>(work: () => T): T {
  const { error, warn } = console;
  console.error = console.warn = () => {};
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}
