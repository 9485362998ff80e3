/**
 * What each output of a batch costs: the peak memory of a process that writes few articles and of one that writes ten
 * times as many, and the rows that it writes in a second. `tsx tests/bench/outputs.ts [kind]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTPUT_KINDS, type OutputKind, openOutput } from '../../src/batch/outputs/index.js';
import { rowsOf } from '../../src/batch/outputs/rows-of.js';
import { corpusFinished } from '../batch/finished.js';

const FEW = 2_000;
const MANY = 20_000;

interface Cost {
  /** Mebibytes that the process held at most. */
  peak: number;
  rowsPerSecond: number;
  bytes: number;
}

/** Writes so many articles, those of the corpus over and over. */
async function write(kind: OutputKind, count: number): Promise<Cost> {
  const articles = corpusFinished();
  const folder = mkdtempSync(join(tmpdir(), 'harrier-outputs-'));
  const path = join(folder, `all${kind}`);
  const started = performance.now();
  let rows = 0;
  const output = await openOutput(kind, path);
  for (let number = 1; number <= count; number += 1) {
    const { id, line } = articles[number % articles.length]!;
    // parsed anew, as from a worker
    const finished = { number, id: `${id}-${number}`, line, report: JSON.parse(line), background: true };
    rows += rowsOf(finished).length;
    await output.add(finished);
  }
  await output.close();
  const seconds = (performance.now() - started) / 1000;
  const bytes = statSync(path).size;
  rmSync(folder, { recursive: true });
  return { peak: process.resourceUsage().maxRSS / 1024, rowsPerSecond: rows / seconds, bytes };
}

function writeApart(kind: OutputKind, count: number): Cost {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, import.meta.filename, kind, String(count)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

const [only, count] = process.argv.slice(2) as [OutputKind?, string?];
if (only && count) {
  process.stdout.write(JSON.stringify(await write(only, Number(count))));
} else {
  for (const kind of only ? [only] : OUTPUT_KINDS) {
    const [few, many] = [writeApart(kind, FEW), writeApart(kind, MANY)];
    console.log(
      `${kind.padEnd(14)} ${few.peak.toFixed(0)} MiB for ${FEW} articles, ${many.peak.toFixed(0)} for ${MANY} ` +
        `(${(many.peak / few.peak).toFixed(2)}); ${Math.round(many.rowsPerSecond)} rows/s, ${many.bytes} bytes`,
    );
  }
}
