/** One of the threads that read articles: it is handed one at a time. */
import { readDocument, UnreadableDocument } from '../../documents/index.js';
import { extract } from '../../extract.js';
import { reportLine } from '../../present/index.js';
import type { Failure } from '../unread.js';
import type { Answer, Read, Task } from './task.js';

/** @returns a document that cannot be read as a failure, which keeps its code across threads */
export default async function answer({ article, options, began }: Task): Promise<Answer | Failure> {
  began[0] = Date.now();
  if ('text' in article) return read(article.id, article.text, { ...options, ...dated(article) });
  try {
    const documents = await readDocument(article.name, article.bytes);
    const [only] = documents;
    if (documents.length === 1 && only) return read(article.id, only.text, { ...options, ...dated(only) });
    return {
      articles: documents.map(({ id, text, published }, at) => ({
        id: `${article.id}#${id ?? at + 1}`,
        text,
        ...dated({ published }),
      })),
    };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { code: error.code, message: error.message };
    throw error;
  }
}

const dated = ({ published }: { published?: string | undefined }): { published?: string } =>
  published === undefined ? {} : { published };

function read(id: string, text: string, options: Task['options']): Read {
  const report = extract(text, { ...options, id });
  return {
    id,
    json: reportLine(report),
    races: report.races.length,
    results: report.races.reduce((sum, race) => sum + race.results.length, 0),
  };
}
