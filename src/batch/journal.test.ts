import { appendFileSync, mkdtempSync, readFileSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Entry } from './entry.js';
import { ForeignJournal, Journal } from './journal.js';

const path = (): string => join(mkdtempSync(join(tmpdir(), 'harrier-journal-')), 'all.journal');

const entry = (line: string, results = 0): Entry => ({ line, failed: false, races: results > 0 ? 1 : 0, results });

async function keysIn(journal: Journal): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of journal.done()) keys.push(key);
  return keys;
}

test('what was added is there again, in order, with what is counted of it', async () => {
  const journal = await Journal.open(path(), 'made so', false);
  await journal.add('k1', [entry('{"id":"a b"}', 3)]);
  await journal.add('k2', [entry('{"id":"c"}'), { ...entry('{"error":{}}'), failed: true }]);
  await journal.sync();
  const done = [];
  for await (const { key, entries } of journal.done()) done.push([key, entries]);
  await journal.close();
  expect(done).toMatchObject([
    ['k1', [{ line: '{"id":"a b"}', failed: false, races: 1, results: 3 }]],
    ['k2', [{ line: '{"id":"c"}' }, { line: '{"error":{}}', failed: true }]],
  ]);
});

test('wherever it was cut off, the whole entries before count, and it goes on behind them', async () => {
  const whole = path();
  const first = await Journal.open(whole, 'made so', false);
  for (const key of ['k1', 'k2', 'k3']) await first.add(key, [entry(`{"key":"${key}"}`), entry('{"é":1}')]);
  await first.close();
  const bytes = readFileSync(whole);
  const start = Journal.start('made so');
  for (let cut = start; cut <= bytes.length; cut += 7) {
    const torn = path();
    appendFileSync(torn, bytes);
    truncateSync(torn, cut);
    const journal = await Journal.open(torn, 'made so', true);
    let end = start;
    const kept: string[] = [];
    for await (const done of journal.done()) {
      kept.push(done.key);
      end = done.end;
    }
    expect(kept).toEqual(['k1', 'k2', 'k3'].slice(0, kept.length));
    await journal.goOnAt(end);
    await journal.add('next', [entry('{}')]);
    await journal.sync();
    expect(await keysIn(journal)).toEqual([...kept, 'next']);
    await journal.close();
  }
});

test('one that was made otherwise, or is none, is not gone on with', async () => {
  const other = path();
  await (await Journal.open(other, 'made so', false)).close();
  await expect(Journal.open(other, 'made otherwise', true)).rejects.toThrow(ForeignJournal);
  const foreign = path();
  appendFileSync(foreign, 'Roe wins\n');
  await expect(Journal.open(foreign, 'made so', true)).rejects.toThrow(/begin anew \(--restart\)/);
});
