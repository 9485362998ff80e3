import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'harrier-evaluate-'));
const inFolder = (...path: string[]) => join(folder, ...path);

// The text reports no race, so what the command prints does not hang on how well harrier reads.
const text = 'The committee met on Tuesday. Oona Strand was not there.\n';
const result = { athlete: 'Oona Strand', place: 1, mark: null, records: [], implied: [] };
const golds = { silent: { races: [] }, absent: { races: [{ event: '5000', results: [result] }] } };

beforeAll(() => {
  for (const [id, gold] of Object.entries(golds)) {
    for (const where of ['pairs', 'again']) {
      mkdirSync(inFolder(where), { recursive: true });
      writeFileSync(inFolder(where, `${id}.txt`), text);
      writeFileSync(inFolder(where, `${id}.json`), JSON.stringify({ id, meetings: [], ...gold }));
    }
  }
  mkdirSync(inFolder('textless'));
  writeFileSync(inFolder('textless', 'lost.json'), JSON.stringify({ races: [] }));
  mkdirSync(inFolder('empty'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evaluate(...args: string[]) {
  const command = join(import.meta.dirname, 'evaluate.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', command, ...args], {
    cwd: join(import.meta.dirname, '..', '..'),
    encoding: 'utf8',
  });
}

test('figures, articles and misses', () => {
  const { stdout, stderr, status } = evaluate(
    inFolder('pairs'),
    '--articles',
    '--show',
    '--rows',
    inFolder('r.ndjson'),
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('2 articles, 1 gold results, 0 rows in articles without a race\n');
  expect(stdout).toMatch(/^core {11}0\.000 {3}0\.000 {3}0\.000 {6}0 {6}0 {6}3$/m);
  expect(stdout).toMatch(/^silent {4}1\.000 {3}1\.000 {6}0 {6}0 {6}0$/m);
  expect(stdout).toContain('== absent\n\nMISSING  Oona Strand | – | 1 | – | 5000');
  expect(stdout).toContain('“Oona Strand was not there.”');
  expect(readFileSync(inFolder('r.ndjson'), 'utf8')).toBe('');
}, 20_000);

test('the misses of one slot', () => {
  expect(evaluate(inFolder('pairs'), '--slot', 'place').stdout).toContain('\n1 misses');
  expect(evaluate(inFolder('pairs'), '--slot', 'mark').stdout).toContain('\n0 misses');
}, 20_000);

test.each([
  ['a slot there is not', ['pairs', '--slot', 'shoe'], /Allowed choices/],
  ['a folder there is not', ['nowhere'], /nowhere/],
  ['a folder without gold', ['empty'], /no gold files in .*empty/],
  ['gold without an article', ['textless'], /lost\.json has no article/],
  ['two articles of one name', ['pairs', 'again'], /two folders hold an article absent/],
])(
  '%s is refused',
  (_, [first, ...rest], message) => {
    const args = rest.map((arg) => (arg === 'again' ? inFolder(arg) : arg));
    const { stderr, status } = evaluate(inFolder(first!), ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
  20_000,
);
