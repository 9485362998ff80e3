/** Bytes as text, in whatever encoding they are. */
import { decodedAs } from '../decoded-as.js';
import { UnreadableDocument } from './article.js';

/** Standards of the web that Node, workers and browsers share. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a document without its byte order mark: Unicode as it is marked or looks, else what a page or feed says
 * of itself, else the Western or Central European code page in which its letters make words.
 *
 * @throws UnreadableDocument when the bytes are no text
 */
export function decode(name: string, bytes: Uint8Array): string {
  const unicode = markedAs(bytes) ?? utf16Unmarked(bytes);
  if (unicode !== undefined) return newLines(new TextDecoder(unicode).decode(bytes));
  if (isBinary(bytes)) {
    throw new UnreadableDocument(
      name,
      'not-text',
      'is a binary file, not text; save the article as .txt, .md, .html, .docx or .pdf',
    );
  }
  return newLines(decoded(bytes));
}

function decoded(bytes: Uint8Array): string {
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  const declared = declaredIn(bytes);
  if (declared !== undefined && !/^utf-?(?:8|16)/iu.test(declared)) {
    const text = decodedAs(declared, bytes);
    if (text !== undefined) return text;
  }
  // A page cut or pasted together: better a letter lost than all of them.
  if (isMostlyUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return bestOf(CODE_PAGES.map((codePage) => decodedAs(codePage, bytes) ?? ''));
}

/** A character a byte, whatever they mean. */
export const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function markedAs([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** English in UTF-16 has a zero in nearly every second byte, all of them first or all of them second. */
function utf16Unmarked(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, SAMPLE);
  let first = 0;
  let second = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) first += 1;
    if (head[at + 1] === 0) second += 1;
  }
  const most = head.length * 0.35;
  const none = head.length * 0.02;
  if (second > most && first <= none) return 'utf-16le';
  return first > most && second <= none ? 'utf-16be' : undefined;
}

const SAMPLE = 4096;

/** A zero, or more control characters than a text of the days of form feeds and escapes has. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  let controls = 0;
  for (const byte of bytes.subarray(0, SAMPLE)) if (byte < 0x20 && !SPACES.has(byte) && byte !== 0x1b) controls += 1;
  return controls * 50 > Math.min(bytes.length, SAMPLE);
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the end that DOS marked. */
const SPACES: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 26]);

/** What a web page says in `<meta>`, XML in its first line. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 2048));
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)["']/iu.exec(head)?.[1];
  return xml ?? /<meta\s[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1];
}

/** Whether far more bytes above ASCII belong to a letter in UTF-8 than not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let stray = 0;
  let letters = 0;
  for (const sign of new TextDecoder('utf-8').decode(bytes)) {
    if (sign === '\ufffd') stray += 1;
    else if (sign > '\x7f') letters += 1;
  }
  return letters > stray * 4;
}

/**
 * The code pages in which English is met, the likelier first. Detectors by frequency of letters tell which language a
 * text is in; for English with a foreign name or two they answer Latin-1 whatever the name's letters are, so it is the
 * names that are looked at here.
 */
const CODE_PAGES = ['windows-1252', 'windows-1250', 'macintosh'];

function bestOf(readings: readonly string[]): string {
  const oddities = readings.map(oddityOf);
  return readings[oddities.indexOf(Math.min(...oddities))] as string;
}

/**
 * What no word of prose has: a control character; a sign between letters; a capital behind a small letter; a fraction
 * or a currency where only a letter can be; a letter where an older Macintosh has a quotation mark or a dash; letters of
 * Western and of Czech words in one; the endings of Balkan names.
 */
const ODD = new RegExp(
  [
    '[\\x80-\\x9f\\ufffd]',
    '(?<=\\p{L})[^\\p{L}\\p{M}\\s\\x00-\\x7f‘’“”–—…·•](?=\\p{L})',
    '(?<=\\p{Ll})(?![A-Z])\\p{Lu}',
    '(?<!\\p{L})[£¥¤¦§¹²³¶¼¾¿](?=\\p{Ll})',
    '(?<=\\p{Ll})[ª¹³¶¼¾¿](?=[\\s.,;:)’]|$)',
    '(?<!\\p{L})[ÐÒÔ](?=\\p{Lu}|\\s)',
    '(?<!\\p{L})(?:(?=\\p{L}*[øìù])\\p{L}*[áéíýšž]|(?=\\p{L}*[èïò])\\p{L}*[ýšž])',
    'i[æè](?!\\p{L})',
  ].join('|'),
  'gmu',
);

const oddityOf = (text: string): number => (text === '' ? Number.MAX_VALUE : (text.match(ODD)?.length ?? 0));

/** Machines of the last century ended lines with a carriage return alone. */
const newLines = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\r', '\n'));
