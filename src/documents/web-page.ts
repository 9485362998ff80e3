import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { ArticleDocument } from './article.js';
import { printedWords, underHeading } from './printed-words.js';

/**
 * Finds the article of a web page: its title, a blank line, and its text.
 *
 * @param html the page
 * @returns `undefined` when the page has no article
 */
export function articleOfPage(html: string): ArticleDocument | undefined {
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
  const body = printedWords(page.content);
  if (body === '') return undefined;
  const title = withoutSite(page.title.trim(), document.querySelectorAll('h1'));
  const published = /^\d{4}-\d{2}-\d{2}/.exec(page.published)?.[0];
  return {
    text: underHeading(title, body),
    ...(title && { title }),
    ...(published && { published }),
    verbatim: false,
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
