import { DefuddleClass } from 'defuddle/node';
import { convert, type HtmlToTextOptions } from 'html-to-text';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** The words of an article as a reader of the page sees them, one paragraph, list item or table line a line. */
const AS_PRINTED: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false, maxColumnWidth: 1000 } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

/**
 * Finds the article of a web page: its title, a blank line, and its text.
 *
 * @param html the page
 * @returns `undefined` when the page has no article
 */
export function articleOfPage(html: string): { text: string; published?: string } | undefined {
  // linkedom takes a page at its word; parse5 first supplies the tags that HTML lets an author leave out.
  const { document } = parseHTML(serialize(parse(html)));
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  // `useAsync` would let it ask the network for what a page lacks.
  const finder = new DefuddleClass(document, { url: URL.canParse(url) ? url : 'about:blank', useAsync: false });
  const page = silently(() => finder.parse());
  const body = convert(page.content, AS_PRINTED).trim();
  if (body === '') return undefined;
  const title = page.title.trim();
  const text = title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`;
  const published = /^\d{4}-\d{2}-\d{2}/.exec(page.published)?.[0];
  return published === undefined ? { text } : { text, published };
}

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
