/** Articles out of files of any of the kinds in which people keep them. */
import { type ArticleDocument, UnreadableDocument } from './article.js';
import { decode } from './encoding.js';
import { frontMatterOf } from './front-matter.js';
import { kindOf } from './kind.js';

export { type ArticleDocument, namesOf, UnreadableDocument } from './article.js';
export { isoDayOf } from './days.js';
export { systemReason } from './system-reason.js';

const WEB_PAGE_NAME = /\.x?html?$/iu;
const MARKDOWN_NAME = /\.(?:md|mkdn?|mdown|markdown)$/iu;
/** What may stand before the first tag. No part of it can be read in two ways, or many comments would take for ever. */
const BEFORE = String.raw`^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!doctype rss[^>]*>\s*)*`;
const OPENS_AS_WEB_PAGE = new RegExp(String.raw`${BEFORE}<(?:!doctype html|html|head|body)[\s>]`, 'iu');
const OPENS_AS_FEED = new RegExp(String.raw`${BEFORE}<(?:rss|feed|rdf:RDF)[\s>]`, 'iu');

/**
 * Reads the articles of a document: plain text, Markdown with front matter, a web page, a Word document, a PDF with
 * text, an e-mail or several, a feed (RSS or Atom). Which it is, its content says; its name only where content cannot.
 * Text is decoded from whatever encoding it is in.
 *
 * @param name the file's, for what is said of it
 * @param bytes the file's content
 * @returns one article, or those of a feed or a mailbox
 * @throws UnreadableDocument when it is empty, binary or broken, of another kind, or without an article
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ArticleDocument[]> {
  if (bytes.length === 0) throw new UnreadableDocument(name, 'empty', 'is empty; save it again');
  // Each reader is loaded when it is needed: a DOM alone costs more than the rest of the command.
  const kind = kindOf(name, bytes);
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf/index.js');
    return [await readPdf(name, bytes)];
  }
  if (kind === 'word') {
    const { readWord } = await import('./word.js');
    return [await readWord(name, bytes)];
  }
  if (kind === 'mail') {
    const { readMail } = await import('./mail.js');
    return readMail(name, bytes);
  }
  const text = decode(name, bytes);
  if (OPENS_AS_FEED.test(text)) {
    const { readFeed } = await import('./feed.js');
    return readFeed(name, text);
  }
  if (OPENS_AS_WEB_PAGE.test(text) || WEB_PAGE_NAME.test(name)) {
    const { readWebPage } = await import('./web-page.js');
    return [readWebPage(name, text)];
  }
  const frontMatter = frontMatterOf(text);
  if (frontMatter !== undefined || MARKDOWN_NAME.test(name)) {
    const { readMarkdown } = await import('./markdown.js');
    return [readMarkdown(text, frontMatter)];
  }
  return [{ text, verbatim: true }];
}
