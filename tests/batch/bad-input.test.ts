/** What goes wrong around a batch: one clear sentence, the right exit code, and nothing lost that is already written. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { COMMAND, documents, harrier } from '../command/harrier.js';
import { shortRecords } from './articles.js';
import { folderWith } from './folder.js';

const MILE = 'Roe takes harbour mile\n\nAda Roe won the women’s mile in 4:31.20 from Una Orr (4:32.11).\n';

interface Line {
  id: string;
  error?: { code: string; message: string };
}

const read = (path: string): Line[] => documents<Line>(readFileSync(path, 'utf8'));
const errorsOf = (out: string) => read(`${out}.errors.ndjson`).map(({ id, error }) => [id, error?.code]);

/** A folder with an output of yesterday, and what a run into it says. */
function yesterday(files: Parameters<typeof folderWith>[0] = {}) {
  const folder = folderWith({ ...files, 'all.ndjson': '{"yesterday":true}\n' });
  const out = join(folder, 'all.ndjson');
  return { folder, out, run: (...args: string[]) => harrier(['batch', '-q', '-o', out, ...args], '', {}, folder) };
}

test('an empty folder', () => {
  const { folder, out, run } = yesterday();
  mkdirSync(join(folder, 'nothing'));
  expect(run('nothing')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'harrier: nothing: no article in this folder; name one with files such as .txt, .html, .docx or .ndjson\n',
  });
  expect(readFileSync(out, 'utf8')).toBe('{"yesterday":true}\n');
});

test('a missing file, by itself and beside another', () => {
  const { out, run } = yesterday({ 'mile.txt': MILE });
  expect(run('smile.txt')).toMatchObject({ status: 2, stderr: 'harrier: smile.txt: no such file; check the name\n' });
  expect(readFileSync(out, 'utf8')).toBe('{"yesterday":true}\n');
  expect(run('smile.txt', 'mile.txt')).toMatchObject({
    status: 3,
    stderr: 'harrier: smile.txt: no such file; check the name\n',
  });
  expect(read(out).map(({ id }) => id)).toEqual(['mile']);
  expect(errorsOf(out)).toEqual([['smile.txt', 'missing']]);
});

test.skipIf(!existsSync('/proc/self/mem'))('a file that the system does not give', () => {
  const { out, run } = yesterday({ 'mile.txt': MILE });
  // to read it from its beginning is an error for everybody, the superuser too
  const { status, stderr } = run('mile.txt', '/proc/self/mem');
  expect({ status, stderr }).toEqual({ status: 3, stderr: 'harrier: /proc/self/mem: EIO: i/o error, read\n' });
  expect(errorsOf(out)).toEqual([['mem', 'unreadable']]);
});

test('a loop of links', () => {
  const { folder, out, run } = yesterday({ 'in/mile.txt': MILE });
  symlinkSync('../in', join(folder, 'in/round'));
  symlinkSync('itself.txt', join(folder, 'in/itself.txt'));
  const { status, stderr } = run('in');
  expect(status).toBe(3);
  expect(stderr).toBe(
    'harrier: in/itself.txt: is a link that leads back to itself; remove it\n' +
      'harrier: in/round: is a link to a folder that it stands in; its files are read there\n',
  );
  expect(read(out).map(({ id }) => id)).toEqual(['mile']);
});

test('a broken PDF, and a broken Word file', () => {
  const { out, run } = yesterday({
    'in/a.pdf': '%PDF-1.7\nnot at all\n',
    'in/b.docx': 'PK\x03\x04 nor this',
    'in/c.txt': MILE,
  });
  const { status, stderr } = run('in');
  expect(status).toBe(3);
  expect(stderr).toMatch(/^harrier: in\/a\.pdf: [^\n]+\nharrier: in\/b\.docx: [^\n]+\n$/);
  expect(read(out).map(({ id }) => id)).toEqual(['c']);
  expect(read(`${out}.errors.ndjson`)).toHaveLength(2);
});

test('a line of 50 MB, a record without text', () => {
  const { folder, out, run } = yesterday();
  const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
  writeFileSync(
    join(folder, 'in.ndjson'),
    [line('a', MILE), line('b', 'x'.repeat(50_000_000)), '{"id":"c"}\n', line('d', MILE)].join(''),
  );
  const { status, stderr } = run('in.ndjson');
  expect(status).toBe(3);
  expect(stderr).toBe(
    'harrier: in.ndjson:2: has 50000021 bytes, and 10000000 are allowed; split it, or allow more (--max-bytes)\n' +
      'harrier: in.ndjson:3: has no text in the field "text"; name the right one (--text-field)\n',
  );
  expect(read(out).map(({ id }) => id)).toEqual(['a', 'd']);
  expect(errorsOf(out)).toEqual([
    ['in.ndjson:2', 'too-large'],
    ['c', 'no-text'],
  ]);
});

/** A small disk is mounted where nobody else sees it, which not every machine allows. */
const unshared = (script: string, ...args: string[]) =>
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', ...args], {
    encoding: 'utf8',
  });
const mountable = unshared('mount -t tmpfs tmpfs /mnt').status === 0;

test.skipIf(!mountable)('a disk that is full', () => {
  const folder = folderWith({ 'in.ndjson': [...shortRecords(60)].join('') });
  mkdirSync(join(folder, 'disk'));
  const script = `
    cd "$1" && mount -t tmpfs -o size=40k tmpfs disk && echo yesterday > disk/all.ndjson
    set -- "$2" "$3" batch in.ndjson -q -o disk/all.ndjson
    "$@"; echo "status $?"; head -c 20 disk/all.ndjson; ls disk
    mount -o remount,size=40m disk
    "$@" --resume; echo "status $?"; wc -l < disk/all.ndjson; ls disk`;
  const { stdout, stderr } = unshared(script, folder, process.execPath, COMMAND);
  // both at once: the one tells why the other differs
  expect({ stdout: stdout.split('\n'), stderr }).toEqual({
    stdout: [...['status 1', 'yesterday', 'all.ndjson', 'all.ndjson.journal'], ...['status 0', '60', 'all.ndjson', '']],
    stderr:
      'harrier: disk/all.ndjson: the disk is full; mend that, and go on with --resume: nothing that is done is lost\n',
  });
});

test('an output folder that does not exist, an output that says nothing, is a folder or an input', () => {
  const { folder, run } = yesterday({ 'mile.txt': MILE });
  expect(run('mile.txt', '-o', 'no/such/all.csv')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'harrier: no/such/all.csv: the folder no/such does not exist; make it first\n',
  });
  expect(run('mile.txt', '-o', 'all.xls')).toMatchObject({ status: 2, stderr: expect.stringContaining('.sqlite') });
  mkdirSync(join(folder, 'all.csv'));
  expect(run('mile.txt', '-o', 'all.csv')).toMatchObject({
    status: 2,
    stderr: 'harrier: all.csv: is a folder; name a file\n',
  });
  expect(run('all.ndjson')).toMatchObject({ status: 2, stderr: expect.stringContaining('is an input') });
  expect(run('mile.txt', '-o', '-', '-o', '-')).toMatchObject({ status: 2, stderr: expect.stringContaining('twice') });
});

test('two runs on one output at once', async () => {
  const { folder, out, run } = yesterday({ 'mile.txt': MILE });
  const first = spawn(process.execPath, [COMMAND, 'batch', '-', '-q', '-o', out], { cwd: folder });
  const ended = new Promise((done) => first.once('exit', done));
  while (!existsSync(`${out}.lock`)) await wait(10);
  expect(run('mile.txt')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(
      /^harrier: \S+all\.ndjson: process \d+ on \S+ is writing it; wait for it, or if it is gone/,
    ),
  });
  first.stdin.end(`${JSON.stringify({ id: 'a', text: MILE })}\n`);
  expect(await ended).toBe(0);
  expect(read(out).map(({ id }) => id)).toEqual(['a']);
});
