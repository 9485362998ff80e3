import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type ArticleDocument, namesOf, readDocument, systemReason, UnreadableDocument } from '../documents/index.js';

/** An article as it comes to `extract`: every offset of its report counts in `text`. */
export interface ArticleFile extends ArticleDocument {
  /**
   * The file's name without folder and extension, `stdin` for standard input; behind it, of a file that holds several
   * articles, what each is called there, or its number.
   */
  id: string;
}

/** A file that could not be read; the message names it, says why, and what to do about it. */
export class UnreadableFile extends Error {}

const STDIN = '-';

/**
 * Reads the articles of a file or, for `-`, of standard input.
 *
 * @returns one, or those of a feed
 * @throws UnreadableFile when it is missing, a folder, or holds no article that can be read
 */
export async function readArticleFile(path: string): Promise<ArticleFile[]> {
  if (path !== STDIN) return named(basename(path, extname(path)), await documentsIn(path, await bytesOf(path)));
  const bytes = await buffer(process.stdin);
  // A program that wrote nothing is no damaged file.
  if (bytes.length === 0) return [{ id: 'stdin', text: '', verbatim: true }];
  return named('stdin', await documentsIn('standard input', bytes));
}

async function documentsIn(name: string, bytes: Uint8Array): Promise<ArticleDocument[]> {
  try {
    return await readDocument(name, bytes);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new UnreadableFile(error.message);
  }
}

function named(file: string, articles: readonly ArticleDocument[]): ArticleFile[] {
  const names = namesOf(file, articles);
  return articles.map((article, at) => ({ ...article, id: names[at] as string }));
}

/** @throws UnreadableFile when it is missing, a folder, or not to be read */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableFile(`${path}: ${systemReason(error)}`);
  }
}
