/** One of the threads that read articles: it is handed one at a time. */
import { namesOf, readDocument, UnreadableDocument } from '../../documents/index.js';
import { extract } from '../../extract.js';
import { reportLine } from '../../present/index.js';
import type { Failure, TextArticle } from '../unread.js';
import type { Answer, Read, Task } from './task.js';

/** @returns a document that cannot be read as a failure, which keeps its code across threads */
export default async function answer({ article, options, began }: Task): Promise<Answer | Failure> {
  began[0] = Date.now();
  if ('text' in article) return read(article.id, article, options);
  try {
    const documents = await readDocument(article.name, article.bytes);
    const [only] = documents;
    if (documents.length === 1 && only) return read(article.id, only, options);
    const names = namesOf(article.id, documents);
    return { articles: documents.map(({ text, published }, at) => ({ id: names[at] as string, text, published })) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { code: error.code, message: error.message };
    throw error;
  }
}

function read(id: string, article: Pick<TextArticle, 'text' | 'published'>, options: Task['options']): Read {
  const report = extract(article.text, { ...options, published: article.published ?? options.published, id });
  return {
    id,
    json: reportLine(report),
    races: report.races.length,
    results: report.races.reduce((sum, race) => sum + race.results.length, 0),
  };
}
