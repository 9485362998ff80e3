/**
 * How fast harrier is, beside what a reader has at hand: the start of Node itself, and a general English parser.
 * Prints each figure and the ratio that the README states. Needs the build.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import type * as Harrier from '../../src/index.js';

const RUNS = 21;
const PASSES = 9;
const WARM_UP = 10;

/** The library as it is published, so that what is timed is what users run. */
const { check, extract } = (await import(join(process.cwd(), 'dist/index.js'))) as typeof Harrier;

const paths = readdirSync('corpus')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join('corpus', name));
const articles = paths.map((path) => readFileSync(path, 'utf8'));
const byLength = paths.toSorted((a, b) => readFileSync(a).length - readFileSync(b).length);
const [middle, longest] = [byLength[byLength.length >> 1], byLength.at(-1)];
if (middle === undefined || longest === undefined) throw new Error('bench: no article in corpus');
const megabytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const node = median(RUNS, () => run(['-e', '0']));
const command = median(RUNS, () => run(['dist/harrier.js', 'extract', middle]));
const slowest = median(RUNS, () => run(['dist/harrier.js', 'extract', longest]));
console.log(`cold start, median of ${RUNS} runs`);
print('node -e 0', node, 'ms');
print(`harrier extract ${middle} (of median length)`, command, 'ms');
print('harrier / node', command / node, '(at most 8)');
print(`harrier extract ${longest} (the longest)`, slowest, 'ms');
print('harrier / node', slowest / node, '');

const harrierSpeed = megabytes / (median(PASSES, () => pass((text) => extract(text))) / 1000);
const people = (text: string) => nlp(text).people().out('array');
const compromiseSpeed = megabytes / (median(PASSES, () => pass(people)) / 1000);
console.log(
  `\nthroughput over the ${paths.length} articles of corpus (${megabytes.toFixed(2)} MB), median of ${PASSES}`,
);
print('harrier extract', harrierSpeed, 'MB/s');
print('compromise people', compromiseSpeed, 'MB/s');
print('harrier / compromise', harrierSpeed / compromiseSpeed, '(at least 5)');

const reports = new Map(articles.map((text) => [text, extract(text)]));
const reading = median(PASSES, () => pass((text) => extract(text)));
const checking = median(PASSES, () => pass((text) => check(reports.get(text) ?? extract(text), { text })));
console.log(`\nwhat checking adds over the same articles, median of ${PASSES}`);
print('harrier check', checking, 'ms');
print('harrier check / extract', checking / reading, '(at most 0.15)');

/** Milliseconds that one process takes. */
function run(args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`bench: node ${args.join(' ')} failed: ${stderr}`);
  return performance.now() - start;
}

/** Milliseconds that a reader takes over all articles. */
function pass(read: (text: string) => unknown): number {
  const start = performance.now();
  for (const text of articles) read(text);
  return performance.now() - start;
}

/** The median of several measurements, after some that do not count: the engine compiles what it runs often. */
function median(times: number, measure: () => number): number {
  for (let i = 0; i < WARM_UP; i++) measure();
  const measured = Array.from({ length: times }, measure).sort((a, b) => a - b);
  return measured[Math.floor(times / 2)] ?? Number.NaN;
}

function print(what: string, figure: number, unit: string): void {
  console.log(`  ${what.padEnd(72)} ${figure.toFixed(figure < 10 ? 2 : 0).padStart(6)} ${unit}`);
}
