/** `harrier batch` as a user runs it. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { extract, type RaceReport } from '../../src/index.js';
import { COMMAND, documents, elsewhere, harrier } from '../command/harrier.js';
import { folderWith } from './folder.js';

type Line = RaceReport & { schema: number; id: string; error?: { code: string; message: string }; input?: unknown };

const MILE = 'Roe takes harbour mile\n\nAda Roe won the women’s mile in 4:31.20 from Una Orr (4:32.11).\n';
const HILL = 'Brel first on the hill\n\nJo Brel won the men’s 10km in 31:02, with Pim Venn second.\n';
const read = (path: string): Line[] => documents<Line>(readFileSync(path, 'utf8'));

test('a folder is searched through, in the order of its names, and each report is the library’s', () => {
  const folder = folderWith({ 'b.txt': HILL, 'a/mile.md': MILE, 'a/.hidden.txt': MILE, 'photo.jpg': 'x' });
  const { status, stdout, stderr } = harrier(['batch', folder, '-o', join(folder, 'all.ndjson')]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  const [mile, hill, ...rest] = read(join(folder, 'all.ndjson'));
  expect(rest).toEqual([]);
  expect(mile).toMatchObject({ schema: 1, id: 'a/mile' });
  expect(hill).toEqual({ schema: 1, id: 'b', ...extract(HILL, { id: 'b' }) });
  expect(stderr).toMatch(
    /^2 articles in .*\n2 with a race, 0 without; 4 results; 0 errors\n1 file of other kinds passed/,
  );
});

test('what a batch has written is no input of the next', () => {
  const folder = folderWith({ 'mile.txt': MILE });
  const args = ['batch', folder, '-o', join(folder, 'all.ndjson'), '-o', join(folder, 'rows.csv'), '-q'];
  expect(harrier(args).status).toBe(0);
  const before = readFileSync(join(folder, 'all.ndjson'), 'utf8');
  expect(harrier(args)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(folder, 'all.ndjson'), 'utf8')).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['all.ndjson', 'mile.txt', 'rows.csv']);
});

test('files, patterns and records come in the order in which they are named', () => {
  const folder = folderWith({
    'z.txt': HILL,
    'some/b.md': MILE,
    'some/a.md': HILL,
    'records.jsonl': `${JSON.stringify({ key: 12, body: MILE, day: 'Sat, 14 Sep 2024 23:30:00 -0500' })}\n`,
  });
  const fields = ['--text-field', 'body', '--id-field', 'key', '--date-field', 'day'];
  const args = ['batch', 'z.txt', 'some/*.md', 'records.jsonl', ...fields, '--out', '-', '-q'];
  const lines = documents<Line>(harrier(args, '', {}, folder).stdout);
  expect(lines.map(({ id }) => id)).toEqual(['z', 'some/a', 'some/b', '12']);
  expect(lines.at(-1)?.article.published).toBe('2024-09-14');
});

test('as a filter it gives a line for each line, failures and empty lines too, and echoes what is asked', () => {
  const input = [
    JSON.stringify({ id: 'mile', text: MILE, url: 'https://a.example/1' }),
    '',
    '{"id": "half',
    JSON.stringify({ id: 'bare' }),
    JSON.stringify({ id: 'when', text: HILL, published: 'soon' }),
    '[1]',
    JSON.stringify({ text: HILL, published: '2026-05-31' }),
  ].join('\n');
  const { status, stdout, stderr } = harrier(['batch', '-', '-o', '-', '--pass', 'url', '-q'], input);
  expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  const lines = documents<Line>(stdout);
  expect(lines.map(({ error }) => error?.code ?? 'read')).toEqual([
    ...['read', 'empty-line', 'not-json', 'no-text', 'bad-date', 'not-json', 'read'],
  ]);
  expect(lines.map(({ id }) => id)).toEqual([
    ...['mile', 'standard input:2', 'standard input:3', 'bare', 'when', 'standard input:6', 'standard input:7'],
  ]);
  expect(lines[0]?.input).toEqual({ url: 'https://a.example/1' });
  expect(lines[6]).toMatchObject({ input: { url: null }, article: { published: '2026-05-31' } });
  for (const { error } of lines)
    expect(error?.message ?? 'standard input:0: …').toMatch(/^standard input:\d+: [^\n]+$/);
});

test('a filter answers before its input ends, and is quiet when its reader leaves', async () => {
  const child = spawn(process.execPath, [COMMAND, 'batch', '-', '--out', '-', '-q'], { cwd: elsewhere });
  let complaint = '';
  child.stderr.on('data', (data) => (complaint += data));
  const record = `${JSON.stringify({ id: 'mile', text: MILE })}\n`;
  child.stdin.on('error', () => {});
  child.stdin.write(record);
  const [line] = await new Promise<string[]>((done) =>
    createInterface(child.stdout).once('line', (text) => done([text])),
  );
  expect(JSON.parse(line as string)).toMatchObject({ id: 'mile' });
  child.stdout.destroy();
  child.stdin.end(record.repeat(50));
  const code = await new Promise((done) => child.once('close', done));
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
});

test('what has not changed is taken from the last run', () => {
  const folder = folderWith({ 'in/mile.txt': MILE, 'in/hill.txt': HILL });
  const args = ['batch', join(folder, 'in'), '--since-cache', '--out', join(folder, 'all.ndjson')];
  expect(harrier(args).stderr).not.toContain('earlier run');
  writeFileSync(join(folder, 'in/hill.txt'), HILL.replace('31:02', '31:20'));
  const again = harrier(args);
  expect(again.stderr).toContain('1 taken from an earlier run');
  const fresh = join(folder, 'fresh.ndjson');
  expect(harrier(['batch', join(folder, 'in'), '--out', fresh]).status).toBe(0);
  expect(readFileSync(join(folder, 'all.ndjson'), 'utf8')).toBe(readFileSync(fresh, 'utf8'));
  expect(harrier([...args, '--published', '2026-05-31']).stderr).not.toContain('earlier run');
});

test('an article that takes too long, or is too large, costs only itself', () => {
  const folder = folderWith({ 'in/a.txt': MILE, 'in/b.txt': HILL.repeat(20_000), 'in/c.txt': MILE.repeat(50_000) });
  const out = join(folder, 'all.ndjson');
  const { status, stderr } = harrier([
    'batch',
    join(folder, 'in'),
    '--timeout',
    '2',
    '--max-bytes',
    '3000000',
    '-o',
    out,
  ]);
  expect(status).toBe(3);
  expect(read(out).map(({ id }) => id)).toEqual(['a']);
  expect(read(`${out}.errors.ndjson`).map(({ id, error }) => [id, error?.code])).toEqual([
    ['b', 'timeout'],
    ['c', 'too-large'],
  ]);
  expect(stderr).toMatch(/b\.txt: took longer than 2 s;.*\n.*c\.txt: has \d+ bytes, and 3000000 are allowed/);
});

test('every kind of output at once, in place only when whole, and no errors left of an earlier run', () => {
  const folder = folderWith({ 'mile.txt': MILE, 'bad.txt': new Uint8Array([0, 1, 2]) });
  const kinds = ['ndjson', 'rows.ndjson', 'races.ndjson', 'csv', 'parquet', 'sqlite'];
  const args = ['batch', folder, ...kinds.flatMap((kind) => ['-o', join(folder, `all.${kind}`)]), '-q'];
  expect(harrier(args).status).toBe(3);
  expect(existsSync(join(folder, 'all.ndjson.errors.ndjson'))).toBe(true);
  rmSync(join(folder, 'bad.txt'));
  expect(harrier(args).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...kinds.map((kind) => `all.${kind}`), 'mile.txt'].sort());
});

test('rows of other days come when they are asked for, as from extract', () => {
  const text = 'Ada Roe won the women’s mile in 4:31.20. She ran 4:29.05 in Bergen last year.\n';
  const folder = folderWith({ 'mile.txt': text });
  const [plain, both] = ['plain.rows.ndjson', 'both.rows.ndjson'].map((name) => join(folder, name));
  harrier(['batch', 'mile.txt', '-q', '-o', plain as string], '', {}, folder);
  harrier(['batch', 'mile.txt', '-q', '-o', both as string, '--background'], '', {}, folder);
  const scopes = (path = '') => documents<{ scope: string }>(readFileSync(path, 'utf8')).map(({ scope }) => scope);
  expect(scopes(plain)).toEqual(['reported']);
  expect(scopes(both)).toEqual(['reported', 'background']);
});

test('its help fits a screen', () => {
  const { status, stdout } = harrier(['batch', '--help']);
  expect(status).toBe(0);
  expect(stdout.split('\n').length).toBeLessThanOrEqual(40);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('the corpus as files gives what extract gives', () => {
  const { stdout } = harrier(['batch', resolve('corpus/*serem*.txt'), '-o', '-', '-q']);
  const path = resolve('corpus/brussels-serem-2024.txt');
  const line = documents<Line>(stdout).find(({ article }) => article.title !== null);
  const { schema, id, ...report } = line as Line;
  expect(schema).toBe(1);
  expect({ ...report, article: { ...report.article, id: null } }).toEqual(extract(readFileSync(path, 'utf8')));
  expect(basename(id)).toBe('brussels-serem-2024');
});
