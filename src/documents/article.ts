/** What is read from a document, and why one cannot be. */

/** An article as `extract` takes it: every offset of its report counts in `text`. */
export interface ArticleDocument {
  /** By what a feed or a mailbox knows it: its guid, its address, its message id. */
  id?: string;
  /** Its heading and its words, a paragraph, list item or table row a line. */
  text: string;
  /** ISO day, when the document says when it was published. */
  published?: string;
  title?: string;
  /** Whether `text` is the document's own, character by character, so that lines and columns count in the file too. */
  verbatim: boolean;
}

/**
 * `not-text`: of a kind that holds no text, or is not read; `no-article`: of a known kind, without an article in it;
 * `broken`: of a known kind, damaged; `locked`: only to be read with a password; `empty`: of no length.
 */
export type UnreadableCode = 'not-text' | 'no-article' | 'broken' | 'locked' | 'empty';

/** What each article of a file is called: as the file, or where it holds several by their own id or number behind that. */
export const namesOf = (file: string, articles: readonly ArticleDocument[]): string[] =>
  articles.map(({ id }, at) => (articles.length === 1 ? file : `${file}#${id ?? at + 1}`));

/** A document that could not be read; the message names it, says why, and what to do about it. */
export class UnreadableDocument extends Error {
  constructor(
    readonly document: string,
    readonly code: UnreadableCode,
    why: string,
  ) {
    super(`${document}: ${why}`);
    this.name = 'UnreadableDocument';
  }
}
