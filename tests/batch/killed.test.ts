/** Runs that are killed, and go on. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { COMMAND, harrier } from '../command/harrier.js';
import { shortRecords } from './articles.js';
import { folderWith } from './folder.js';

const ARTICLES = 2000;
const KILLS = 5;
const KINDS = ['ndjson', 'rows.ndjson', 'csv', 'parquet', 'sqlite'];

const folder = folderWith();
const input = join(folder, 'in.ndjson');
// one line of a hundred fails, so that the errors are compared too
writeFileSync(
  input,
  [...shortRecords(ARTICLES)].map((line, at) => (at % 100 === 50 ? '{"id": "torn"\n' : line)).join(''),
);

const outputsIn = (name: string): string[] => KINDS.map((kind) => join(folder, `${name}.${kind}`));
const argsFor = (name: string): string[] => ['batch', input, '-q', ...outputsIn(name).flatMap((path) => ['-o', path])];

/** Runs until its journal has so many bytes, and kills it. */
async function killedAt(bytes: number, journal: string, args: string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_code, signal) => done(signal)));
  while (child.exitCode === null && sizeOf(journal) < bytes) await wait(5);
  child.kill('SIGKILL');
  return ended;
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

test(`a run of ${ARTICLES} articles, killed ${KILLS} times, ends with the bytes of an unbroken one`, {
  timeout: 120_000,
}, async () => {
  expect(harrier([...argsFor('whole'), '--jobs', '1']).status).toBe(3);
  const journal = join(folder, 'broken.ndjson.journal');
  const whole = sizeOf(join(folder, 'whole.ndjson'));
  const moments = Array.from({ length: KILLS }, () => Math.random() * 0.95 * whole).sort((a, b) => a - b);
  for (const moment of moments) {
    const kept = sizeOf(journal);
    const again = kept === 0 ? [] : ['--resume'];
    expect(await killedAt(moment, journal, [...argsFor('broken'), ...again]), `killed at ${moment} bytes`).toBe(
      'SIGKILL',
    );
    // what is done is not done again; half a line at the end is
    expect(sizeOf(journal)).toBeGreaterThan(kept - 100_000);
  }
  expect(harrier([...argsFor('broken'), '--resume']).status).toBe(3);
  for (const [at, path] of outputsIn('broken').entries())
    expect(readFileSync(path).equals(readFileSync(outputsIn('whole')[at] as string)), path).toBe(true);
  const errors = (name: string) => readFileSync(join(folder, `${name}.ndjson.errors.ndjson`), 'utf8');
  expect(errors('broken')).toBe(errors('whole'));
  expect(readdirSync(folder).filter((name) => /journal|partial|lock/.test(name))).toEqual([]);
});

test('a run that was broken off is not begun again unasked, nor gone on with otherwise', {
  timeout: 60_000,
}, async () => {
  const [out = ''] = outputsIn('halted');
  const args = ['batch', input, '-q', '-o', out];
  const journal = `${out}.journal`;
  expect(await killedAt(1000, journal, args)).toBe('SIGKILL');
  const begun = readFileSync(journal, 'utf8');
  const plain = harrier(args);
  expect(plain).toMatchObject({ status: 2, stderr: expect.stringMatching(/broken off; go on with it \(--resume\)/) });
  const other = harrier([...args, '--resume', '--published', '2026-05-31']);
  expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('is of a batch with other options') });
  expect(readFileSync(journal, 'utf8')).toBe(begun);
});

test('of input that has changed meanwhile, only what stands before the change is kept', { timeout: 60_000 }, () => {
  const lines = [...shortRecords(40)];
  const [out = ''] = outputsIn('changed');
  const [whole = ''] = outputsIn('unchanged');
  const source = join(folder, 'changing.ndjson');
  writeFileSync(source, lines.join(''));
  // where one output cannot be written, none appears, and what is done is kept
  const table = join(folder, 'changed.csv');
  mkdirSync(`${table}.partial`);
  const args = ['batch', source, '-o', out, '-o', table];
  expect(harrier(args)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/go on with --resume: nothing .* lost/),
  });
  expect(existsSync(out)).toBe(false);
  rmSync(`${table}.partial`, { recursive: true });
  writeFileSync(source, [...lines.slice(0, 10), ...lines.slice(11)].join(''));
  const resumed = harrier([...args, '--resume']);
  expect(resumed.stderr).toContain('10 taken from an earlier run');
  expect(harrier(['batch', source, '-q', '-o', whole]).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'));
});
