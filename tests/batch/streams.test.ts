/** `harrier/batch` as a program uses it, as it is built. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type * as Batch from '../../src/batch.js';
import { extract } from '../../src/index.js';

const { articlesIn, extractDuplex, extractMany, extractStream } = (await import(
  pathToFileURL(resolve('dist/batch.js')).href
)) as typeof Batch;

const path = resolve('corpus/brussels-serem-2024.txt');
const text = readFileSync(path, 'utf8');
const articles = Array.from({ length: 12 }, (_, at) => ({ id: `a${at}`, text }));

test('many articles give the reports of each, in order', async () => {
  const seen: string[] = [];
  for await (const done of extractMany(articles, { jobs: 2, published: '2024-09-14' })) {
    if ('error' in done) throw new Error(done.error.message);
    expect(done.report).toEqual(extract(text, { id: done.id, published: '2024-09-14' }));
    seen.push(done.id);
  }
  expect(seen).toEqual(articles.map(({ id }) => id));
});

test('files and what cannot be read have their places among them', async () => {
  const source = async function* () {
    yield* articlesIn([path, resolve('corpus/none-*.txt')]);
    yield { id: 'large', text: text.repeat(3) };
  };
  const told: string[] = [];
  for await (const done of extractMany(source(), { jobs: 1, maxBytes: 5000 }))
    told.push('error' in done ? done.error.code : done.id);
  expect(told).toEqual(['brussels-serem-2024', 'missing', 'too-large']);
});

test('whoever has seen enough may leave', async () => {
  const endless = function* () {
    for (;;) yield { id: 'again', text };
  };
  for await (const { id } of extractMany(endless(), { jobs: 1 })) {
    expect(id).toBe('again');
    break;
  }
});

test('a web stream and a Node stream do the same', async () => {
  const web = ReadableStream.from(articles).pipeThrough(extractStream({ jobs: 1 }));
  const ids: string[] = [];
  for await (const { id } of web) ids.push(id);
  expect(ids).toEqual(articles.map(({ id }) => id));
  const nodes: string[] = [];
  await pipeline(Readable.from(articles), extractDuplex({ jobs: 1 }), async (done: AsyncIterable<Batch.Extracted>) => {
    for await (const { id } of done) nodes.push(id);
  });
  expect(nodes).toEqual(ids);
});
