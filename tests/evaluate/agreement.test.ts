/** The same rows scored here and by the reference program in Python, where it is at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { corpus } from './folder.js';
import { perturb, random } from './perturb.js';
import { type Score, score } from './score.js';

const project = join(import.meta.dirname, '..', '..');
const program = join(project, '..', 'shared', 'score.py');

const absent = !existsSync(program)
  ? 'skipped: no ../shared/score.py'
  : spawnSync('python3', ['--version']).status !== 0
    ? 'skipped: no python3'
    : '';
if (absent !== '') console.warn(`agreement with the reference scoring: ${absent}`);

const folder = mkdtempSync(join(tmpdir(), 'harrier-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the reference program on the corpus. */
function reference(rows: string, ...options: string[]): string {
  const run = spawnSync('python3', [program, join(project, 'golden'), rows, ...options], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

const asReference = ({ articles, goldRows, rowsInArticlesWithoutARace, figures }: Score) => ({
  articles,
  gold_rows: goldRows,
  rows_in_articles_without_a_race: rowsInArticlesWithoutARace,
  slots: figures,
});

test.skipIf(absent !== '').each([1, 2, 3, 4, 5, 6])(
  `every count agrees on perturbed gold, seed %i ${absent}`,
  (seed) => {
    const next = random(seed);
    const articles = corpus();
    const rows = new Map(articles.map(({ id, gold }) => [id, perturb(gold, next)]));
    const own = score(new Map(articles.map(({ id, gold }) => [id, gold])), rows);
    expect(own.figures.rows.tp).toBeGreaterThan(0);
    expect(own.figures.rows.fp).toBeGreaterThan(0);

    const file = join(folder, `${seed}.ndjson`);
    const out = join(folder, `${seed}.json`);
    const lines = [...rows].flatMap(([article, each]) => each.map((row) => `${JSON.stringify({ article, ...row })}\n`));
    writeFileSync(file, lines.join(''));
    reference(file, '--json', out);
    expect(asReference(own)).toEqual(JSON.parse(readFileSync(out, 'utf8')));
  },
  20_000,
);

test.skipIf(absent !== '')(
  `the command prints what the reference prints of its rows ${absent}`,
  () => {
    const file = join(folder, 'rows.ndjson');
    const command = join(import.meta.dirname, 'evaluate.ts');
    const run = spawnSync(process.execPath, ['--import', 'tsx', command, '--rows', file], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    // The reference scores no background; it stands in a paragraph of its own.
    expect(run.stdout.replace(/\n\n[^\n]* of other days\n[^\n]*\n$/, '\n')).toBe(reference(file));
  },
  60_000,
);
