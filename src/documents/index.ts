/** Articles out of files of any of the kinds in which people keep them. */
import { type ArticleDocument, UnreadableDocument } from './article.js';
import { decode } from './encoding.js';
import { frontMatterOf } from './front-matter.js';

export { type ArticleDocument, UnreadableDocument } from './article.js';

const WEB_PAGE_NAME = /\.x?html?$/iu;
const OPENS_AS_WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/isu;

/**
 * Reads the articles of a document: plain text, Markdown with front matter, a web page. Which it is, its content says;
 * its name only where content cannot. Text is decoded from whatever encoding it is in.
 *
 * @param name the file's, for what is said of it
 * @param bytes the file's content
 * @returns one article
 * @throws UnreadableDocument when it is empty, binary or broken, or a web page without an article
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ArticleDocument[]> {
  if (bytes.length === 0) throw new UnreadableDocument(name, 'empty', 'is empty; save it again');
  refuseOther(name, bytes);
  const text = decode(name, bytes);
  // A DOM costs more to load than the rest of the command: only a web page pays for it.
  if (OPENS_AS_WEB_PAGE.test(text) || WEB_PAGE_NAME.test(name)) {
    const { articleOfPage } = await import('./web-page.js');
    const article = articleOfPage(text);
    if (article) return [article];
    throw new UnreadableDocument(name, 'no-article', 'no article found in this page; save its text as a .txt file');
  }
  const frontMatter = frontMatterOf(text);
  if (frontMatter !== undefined || MARKDOWN_NAME.test(name)) {
    // Likewise a parser of YAML and Markdown.
    const { readMarkdown } = await import('./markdown.js');
    return [readMarkdown(text, frontMatter)];
  }
  return [{ text, verbatim: true }];
}

/** What other files begin with that could be taken for text, or that somebody may hold for one. */
const OTHERS: readonly (readonly [start: string, why: string])[] = [
  ['%PDF-', 'is a binary file, not text; save the article as .txt, .md or .html'],
  ['{\\rtf', 'is a Rich Text file; save it as .docx or .txt'],
  ['\xd0\xcf\x11\xe0', 'is of a Word before 2007 or another old office program; save it as .docx or .txt'],
];

function refuseOther(name: string, bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const why = OTHERS.find(([magic]) => start.startsWith(magic))?.[1];
  if (why !== undefined) throw new UnreadableDocument(name, 'not-text', why);
}

const MARKDOWN_NAME = /\.(?:md|mkdn?|mdown|markdown)$/iu;
