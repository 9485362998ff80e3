import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** An article as it comes to `extract`: every offset of its report counts in `text`. */
export interface ArticleFile {
  /** The file's name without folder and extension; `stdin` for standard input. */
  id: string;
  text: string;
  /** Whether offsets count in the file as it is: not so for a web page, of which only the article is left. */
  verbatim: boolean;
  /** ISO day of publication, when a web page's metadata gives one. */
  published?: string;
}

/** A file that could not be read; the message names it, says why, and what to do about it. */
export class UnreadableFile extends Error {}

const STDIN = '-';
const WEB_PAGE = /^\.x?html?$/i;
const OPENS_AS_WEB_PAGE = /^\s*(?:<!doctype html|<html[\s>])/i;

/**
 * Reads an article from a file or, for `-`, from standard input. A web page (by its extension, or by its first words)
 * gives the text of its article.
 *
 * @throws UnreadableFile when it is missing, a folder, not text, not UTF-8, or a page without an article
 */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  const name = path === STDIN ? 'standard input' : path;
  const extension = extname(path);
  const id = path === STDIN ? 'stdin' : basename(path, extension);
  const text = decode(path === STDIN ? await buffer(process.stdin) : await bytesOf(path), name);
  if (!WEB_PAGE.test(extension) && !OPENS_AS_WEB_PAGE.test(text)) return { id, text, verbatim: true };
  // A DOM costs more to load than the rest of the command: only a web page pays for it.
  const { articleOfPage } = await import('./web-page.js');
  const article = articleOfPage(text);
  if (article === undefined) {
    throw new UnreadableFile(`${name}: no article found in this page; save its text as a .txt file`);
  }
  return { id, ...article, verbatim: false };
}

/** What the system says, and what a person can do about it. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  ENOTDIR: 'no such file; check the name',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'not allowed to read it; check its permissions',
  EPERM: 'not allowed to read it; check its permissions',
};

/** @throws UnreadableFile when it is missing, a folder, or not to be read */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UnreadableFile(`${path}: ${REMEDIES[code] ?? message}`);
  }
}

function decode(bytes: Uint8Array, name: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new UnreadableFile(`${name}: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8`);
  const binary = bytes.includes(0) || new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
  if (binary) throw new UnreadableFile(`${name}: is a binary file, not text; save the article as .txt, .md or .html`);
  try {
    // A byte order mark is no part of the article: the decoder leaves it out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`${name}: is not UTF-8; convert it, for example: iconv -f WINDOWS-1252 -t UTF-8`);
  }
}
