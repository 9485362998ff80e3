/** Word documents (.docx). */
import mammoth from 'mammoth';
import { type ArticleDocument, UnreadableDocument } from './article.js';
import { printedWords } from './printed-words.js';

/**
 * The text of a Word document: a paragraph, item of a list or row of a table a line, without pictures, comments, what
 * tracked changes have deleted, heads and feet.
 *
 * @throws UnreadableDocument when it is damaged, another kind of ZIP archive, or holds no text
 */
export async function readWord(name: string, bytes: Uint8Array): Promise<ArticleDocument> {
  const text = printedWords(await htmlOf(name, bytes), { tabs: true });
  if (text === '') throw new UnreadableDocument(name, 'no-article', 'is a Word document without text; save it again');
  return { text, verbatim: false };
}

async function htmlOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch (error) {
    // Its own word for an archive of something else.
    if (/main document part/u.test((error as Error).message)) {
      throw new UnreadableDocument(
        name,
        'not-text',
        'is a ZIP archive, but no Word document; unpack it, or save the article as .docx',
      );
    }
    throw new UnreadableDocument(name, 'broken', 'is a damaged Word document; save or send it again');
  }
}
