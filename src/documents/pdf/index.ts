/** PDF files with a text layer. */
import { type Page, readPages, UnreadablePdf } from '../../pdf/index.js';
import { type ArticleDocument, UnreadableDocument } from '../article.js';
import { linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';

const TOLD = {
  locked: { code: 'locked', remedy: 'save it without one' },
  damaged: { code: 'broken', remedy: 'save or send it again' },
  pictures: { code: 'no-article', remedy: 'have the text recognised, or save the article as text' },
} as const;

/**
 * The text of a PDF: its lines joined to paragraphs, without running heads and page numbers.
 *
 * @throws UnreadableDocument when it is damaged, locked, or a scan without text
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<ArticleDocument> {
  return { text: paragraphsOf(linesOf(await pagesOf(name, bytes))), verbatim: false };
}

async function pagesOf(name: string, bytes: Uint8Array): Promise<Page[]> {
  try {
    return await readPages(bytes);
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
    const { code, remedy } = TOLD[error.why];
    throw new UnreadableDocument(name, code, `${error.message}; ${remedy}`);
  }
}
