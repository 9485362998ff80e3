/** Articles as newline-delimited JSON. */
import { isoDayOf } from '../../documents/index.js';
import type { UnreadArticle } from '../unread.js';
import { linesOf } from './lines.js';

/** Where in a record to look. */
export interface RecordFields {
  text: string;
  id: string;
  published: string;
  /** Fields that are echoed in the output. */
  pass: readonly string[];
}

export const RECORD_FIELDS: RecordFields = { text: 'text', id: 'id', published: 'published', pass: [] };

/**
 * The articles of a stream of newline-delimited JSON, one for each line: a line that is none gives one that is refused.
 *
 * @param name the stream's, for what is said of it, and for what an article without an id is called
 * @param longest the longest line allowed, in bytes
 * @param passed is told how many bytes a line had
 */
export async function* recordsOf(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  fields: RecordFields,
  longest: number,
  passed: (bytes: number) => void = () => {},
): AsyncGenerator<UnreadArticle> {
  let number = 0;
  for await (const { bytes, length } of linesOf(stream, longest)) {
    number += 1;
    const place = `${name}:${number}`;
    yield bytes
      ? articleOf(place, bytes, fields)
      : { id: place, error: { code: 'too-large', message: tooLarge(place, length, longest) } };
    passed(length);
  }
}

/** What is said of an article that has more bytes than allowed. */
export const tooLarge = (name: string, bytes: number, most: number): string =>
  `${name}: has ${bytes} bytes, and ${most} are allowed; split it, or allow more (--max-bytes)`;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function articleOf(place: string, bytes: Uint8Array, fields: RecordFields): UnreadArticle {
  const refuse = (
    id: string,
    code: 'empty-line' | 'not-json' | 'no-text' | 'bad-date',
    why: string,
  ): UnreadArticle => ({
    id,
    error: { code, message: `${place}: ${why}` },
  });
  let record: unknown;
  try {
    const line = utf8.decode(bytes);
    if (line.trim() === '') return refuse(place, 'empty-line', 'is an empty line; each line has to hold a record');
    record = JSON.parse(line);
  } catch (error) {
    const why = error instanceof SyntaxError ? 'JSON' : 'UTF-8';
    return refuse(place, 'not-json', `is no ${why}; each line has to hold one record as JSON, in UTF-8`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return refuse(place, 'not-json', `is no JSON object; a record looks like {"${fields.text}": "…"}`);
  const values = record as Readonly<Record<string, unknown>>;
  const { [fields.id]: named, [fields.text]: text, [fields.published]: day } = values;
  const id = typeof named === 'string' || typeof named === 'number' ? String(named) : place;
  const passed =
    fields.pass.length === 0
      ? {}
      : { passed: Object.fromEntries(fields.pass.map((field) => [field, values[field] ?? null])) };
  if (typeof text !== 'string')
    return {
      ...refuse(id, 'no-text', `has no text in the field "${fields.text}"; name the right one (--text-field)`),
      ...passed,
    };
  if (day === undefined || day === null || day === '') return { id, text, ...passed };
  const published = typeof day === 'string' ? isoDayOf(day) : undefined;
  if (published === undefined)
    return {
      ...refuse(id, 'bad-date', `"${fields.published}" is no day such as 2026-05-31: ${JSON.stringify(day)}`),
      ...passed,
    };
  return { id, text, published, ...passed };
}
