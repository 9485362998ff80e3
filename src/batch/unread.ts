/** An article on its way into the batch, and what can go wrong with one. */
import type { UnreadableDocument } from '../documents/index.js';

/**
 * Why an article has no report. `empty-line`, `not-json`, `no-text`, `bad-date`: of a record; `missing`, `unreadable`,
 * `empty-folder`, `link-loop`: of a file or folder; `too-large`, `timeout`, `crashed`: of the reading; the rest are a
 * document's own.
 */
export type FailureCode =
  | 'empty-line'
  | 'not-json'
  | 'no-text'
  | 'bad-date'
  | 'missing'
  | 'unreadable'
  | 'empty-folder'
  | 'link-loop'
  | 'too-large'
  | 'timeout'
  | 'crashed'
  | UnreadableDocument['code'];

/** Why one article has no report: a code for programs, a sentence for people. */
export interface Failure {
  code: FailureCode;
  /** What is wrong and what to do about it. */
  message: string;
}

interface Unnamed {
  /** What the article is called in the output. */
  id: string;
  /** Fields of its record that are echoed in the output. */
  passed?: Readonly<Record<string, unknown>>;
}

/** An article as text. */
export interface TextArticle extends Unnamed {
  text: string;
  /** ISO day of publication. */
  published?: string | undefined;
}

/** A file with an article in it, or several, of any kind that harrier reads. */
export interface FileArticle extends Unnamed {
  /** The file's, for what is said of it; its ending counts where the content does not tell the kind. */
  name: string;
  bytes: Uint8Array;
}

/** One that was not even found to be an article. */
export interface RefusedArticle extends Unnamed {
  error: Failure;
  /** Whether it is one that the caller named: no article of a folder or a stream. */
  named?: boolean;
}

export type UnreadArticle = TextArticle | FileArticle | RefusedArticle;

/** How many bytes an article's text or file has. */
export function byteLengthOf(article: UnreadArticle): number {
  if ('bytes' in article) return article.bytes.length;
  return 'text' in article ? Buffer.byteLength(article.text) : 0;
}
