/**
 * How fast `harrier batch` is with one worker and with two, and how much memory it takes for few articles and for many.
 * Prints each figure and the ratio that the README states. Needs the build, and for the memory a system with `/proc`.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { records } from '../batch/articles.js';

/** Characters of an article, at least. */
const LENGTH = 500;
const MANY = 5000;
const FEW = 2000;
const LOTS = 20_000;
const RUNS = 3;

const folder = mkdtempSync(join(tmpdir(), 'harrier-bench-'));
try {
  const one = await median(MANY, 1);
  const two = await median(MANY, 2);
  console.log(`${MANY} articles of some ${LENGTH} characters and more, median of ${RUNS} runs`);
  print('one worker', one, 's');
  print('two workers', two, 's');
  print('', MANY / two, 'articles a second');
  print('one / two', one / two, '(at least 1.6)');
  const few = await run(await input(FEW), 2);
  const lots = await run(await input(LOTS), 2);
  console.log(`\nmost memory at once, two workers`);
  print(`${FEW} articles`, few.megabytes, 'MB');
  print(`${LOTS} articles`, lots.megabytes, 'MB');
  print('ratio', lots.megabytes / few.megabytes, '(at most 1.15)');
} finally {
  rmSync(folder, { recursive: true });
}

async function input(count: number): Promise<string> {
  const path = join(folder, `${count}.ndjson`);
  if (!existsSync(path)) await pipeline(Readable.from(records(count, LENGTH)), createWriteStream(path));
  return path;
}

async function median(count: number, jobs: number): Promise<number> {
  const path = await input(count);
  const runs: number[] = [];
  for (let nth = 0; nth < RUNS; nth++) runs.push((await run(path, jobs)).seconds);
  return runs.sort((a, b) => a - b)[RUNS >> 1] as number;
}

async function run(path: string, jobs: number): Promise<{ seconds: number; megabytes: number }> {
  const began = performance.now();
  const args = ['dist/harrier.js', 'batch', path, '-q', '--jobs', String(jobs), '--out', join(folder, 'out.ndjson')];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, 50);
  const code = await new Promise((done) => child.once('exit', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`bench: node ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, megabytes };
}

/** Megabytes that a process has held at most; 0 where the system does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return 0;
  }
}

function print(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(20)} ${value.toFixed(value < 10 ? 2 : 0).padStart(6)} ${unit}`);
}
