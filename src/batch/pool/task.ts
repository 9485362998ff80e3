/** What a worker is asked, and what it answers. */
import type { ExtractOptions } from '../../extract.js';
import type { FileArticle, TextArticle } from '../unread.js';

/** What holds for all articles of a batch. */
export type ReadingOptions = Pick<ExtractOptions, 'published' | 'dateOrder'>;

export interface Task {
  article: Omit<TextArticle, 'passed'> | Omit<FileArticle, 'passed'>;
  options: ReadingOptions;
  /** Where the worker notes when it began: milliseconds of the clock, in shared memory; 0 before. */
  began: Float64Array;
}

/** A report as text, with what is counted of it. */
export interface Read {
  id: string;
  /** The report as one line of JSON. */
  json: string;
  races: number;
  /** Results of this article's races, without other days'. */
  results: number;
}

/** A report, or the articles that a file turned out to hold. */
export type Answer = Read | { articles: readonly TextArticle[] };
