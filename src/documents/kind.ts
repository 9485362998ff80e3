/** What kind of document bytes are that are not simply text. */
import { PDF } from '../pdf/index.js';
import { UnreadableDocument } from './article.js';
import { latin1 } from './encoding.js';

/** What documents begin with that people take for articles, and cannot be read as such. */
const OTHERS: readonly (readonly [start: string, why: string])[] = [
  ['{\\rtf', 'is a Rich Text file; save it as .docx or .txt'],
  ['\xd0\xcf\x11\xe0', 'is of a Word before 2007, or locked by a password; save it as .docx without one'],
];
const ZIP = 'PK\x03\x04';
const MAIL_NAME = /\.(?:eml|mbox|mht|mhtml)$/iu;

/**
 * @returns `undefined` for what is to be decoded as text first
 * @throws UnreadableDocument when it is of a kind that cannot be read
 */
export function kindOf(name: string, bytes: Uint8Array): 'pdf' | 'word' | 'mail' | undefined {
  const head = latin1(bytes.subarray(0, HEAD));
  const why = OTHERS.find(([start]) => head.startsWith(start))?.[1];
  if (why !== undefined) throw new UnreadableDocument(name, 'not-text', why);
  if (head.slice(0, 1024).includes(PDF)) return 'pdf';
  if (head.startsWith(ZIP)) return 'word';
  return isMail(name, head) ? 'mail' : undefined;
}

/** As much as the header of an e-mail is long that has seen many servers. */
const HEAD = 32_768;
const FIELD = /^(?<field>[A-Za-z][A-Za-z0-9-]*):[ \t]?/u;
/** What only a mail program writes. */
const TECHNICAL =
  /^(?:received|return-path|message-id|mime-version|delivered-to|content-transfer-encoding|x-.+|dkim-.+)$/iu;
/** What a press office also writes over a text. */
const PERSONAL = /^(?:from|to|cc|date|subject|reply-to|content-type)$/iu;

/** Whether it opens with lines such as an e-mail's: one that a program has written, or in a file of such a name any two. */
function isMail(name: string, head: string): boolean {
  let technical = 0;
  let personal = 0;
  for (const line of head.replace(/^From [^\n]*\n/u, '').split(/\r?\n/u)) {
    if (line === '') break;
    if (/^[ \t]/u.test(line)) continue;
    const field = FIELD.exec(line)?.groups?.['field'];
    if (field === undefined) return false;
    if (TECHNICAL.test(field)) technical += 1;
    if (PERSONAL.test(field)) personal += 1;
  }
  return MAIL_NAME.test(name) ? technical + personal > 0 : technical > 0 && personal > 0;
}
