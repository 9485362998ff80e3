/** E-mails (.eml) and mailboxes of them (.mbox). */
import PostalMime, { type Email } from 'postal-mime';
import { type ArticleDocument, UnreadableDocument } from './article.js';
import { isoDayOf } from './days.js';
import { latin1 } from './encoding.js';
import { printedWords, underHeading } from './printed-words.js';
import { joinWrapped } from './wrapped.js';

/** What answers and forwarded mails have before the subject. */
const FORWARDED = /^(?:(?:re|fwd?|wg|aw|tr)(?:\[\d+\])?:\s*)+/iu;
/** The line over a signature. */
const SIGNATURE = /\n-- ?\n[\s\S]*$/u;
/** Some programs write a text part that only says that there is a page. */
const TOO_SHORT = 0.5;

/** The line before each e-mail of a mailbox (mbox), under an empty one. */
const NEXT = /(?:^|\n\r?\n)(?=From [^\n]*\d\d:\d\d[^\n]*\n[A-Za-z-]+:)/gu;

/**
 * The text of an e-mail, or of every e-mail of a mailbox that has some: it stands under the subject, without signature
 * and attachments; where there is a page only, it is the page's article. It was published on the day on which it was
 * written.
 *
 * @throws UnreadableDocument when there is no text
 */
export async function readMail(name: string, bytes: Uint8Array): Promise<ArticleDocument[]> {
  const starts = [...latin1(bytes).matchAll(NEXT)].map(({ index, 0: { length } }) => index + length);
  const mails = starts.length < 2 ? [bytes] : starts.map((start, at) => bytes.subarray(start, starts[at + 1]));
  const articles = (await Promise.all(mails.map(articleOf))).filter((article) => article !== undefined);
  if (articles.length > 0) return articles;
  throw new UnreadableDocument(name, 'no-article', 'is an e-mail without text; save what is attached to it by itself');
}

/** @returns undefined when it has no text */
async function articleOf(bytes: Uint8Array): Promise<ArticleDocument | undefined> {
  const mail = await PostalMime.parse(bytes);
  const title = mail.subject?.replace(/\s+/gu, ' ').replace(FORWARDED, '').trim();
  const words = await wordsOf(mail);
  if (words === '') return undefined;
  const published = isoDayOf(mail.headers.find(({ key }) => key === 'date')?.value);
  return {
    ...(mail.messageId && { id: mail.messageId }),
    text: underHeading(title, words),
    ...(title && { title }),
    ...(published && { published }),
    verbatim: false,
  };
}

async function wordsOf({ text = '', html = '' }: Email): Promise<string> {
  const written = joinWrapped(text.replace(/\r\n/gu, '\n').replace(SIGNATURE, '')).trim();
  if (html.trim() === '') return written;
  const printed = printedWords(html);
  if (written.length >= printed.length * TOO_SHORT) return written;
  const { articleOfPage } = await import('./web-page.js');
  const { words } = articleOfPage(html);
  return words === '' ? printed : words;
}
