/** The words of HTML as a reader of the page sees them. */
import { convert, type HtmlToTextOptions } from 'html-to-text';

/** One paragraph, list item or row of a table a line; tabs stay, which divide the columns of lists. */
const AS_PRINTED: HtmlToTextOptions = {
  wordwrap: false,
  whitespaceCharacters: ' \r\n\f\u200b',
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false, maxColumnWidth: 1000 } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

/** @param html a page's or a part of one; where its indentation has tabs they are no columns, so `tabs` is to be asked for */
export function printedWords(html: string, { tabs = false } = {}): string {
  const options = tabs ? AS_PRINTED : { ...AS_PRINTED, whitespaceCharacters: ' \t\r\n\f\u200b' };
  // Where a word may be broken is nothing that it says.
  return convert(html, options)
    .replaceAll('\u00ad', '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Words under their heading, unless they begin with it. */
export function underHeading(title: string | undefined, words: string): string {
  return !title || words.startsWith(title) ? words : `${title}\n\n${words}`;
}
