/** `harrier check … --against` as a person runs it. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/index.js';
import { elsewhere, fixture, harrier } from './harrier.js';

const DRAFT = fixture('harbour-draft.txt');
const RESULTS = fixture('harbour-results.csv');
const VENN = '1,Pim VENN,NED,13:42.20';
const HOLM = '2,Dag HOLM,NOR,13:44.00';

function errorsOf(stdout: string): Finding[] {
  const [{ findings }] = JSON.parse(stdout);
  return findings.filter(({ severity }: Finding) => severity === 'error');
}

test('what the official results contradict is an error with the row that does', () => {
  const { status, stdout } = harrier(['check', '-f', 'json', DRAFT, '--against', RESULTS]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)[0].compared).toMatchObject({ contradicted: 2 });
  const errors = errorsOf(stdout);
  expect(errors.map(({ claim }) => claim.map(({ text }) => text).join(' … '))).toEqual(['13:40.20', 'was third']);
  expect(errors.map(({ against }) => against)).toEqual([
    { file: RESULTS, line: 12, row: VENN },
    { file: RESULTS, line: 13, row: HOLM },
  ]);
});

test('a person is shown the row, the day of the file, and the rows that were of no use', () => {
  const { stdout, stderr } = harrier(['check', DRAFT, '--against', RESULTS]);
  expect(stdout).toContain(`\n  ::: ${RESULTS}:12\n12 | ${VENN}\n`);
  expect(stdout).toMatch(/\nStatements held against the files: \d+ confirmed, 2 contradicted(?:, .+)?\.\n/);
  expect(stdout).toContain(`\n${RESULTS} is of 4 June 2025 21:14.\n`);
  expect(stderr).toBe(
    `harrier: ${RESULTS}: rows that could not be used: line 8 gives neither a place nor a mark that can be read\n`,
  );
});

test('a roster says who somebody is', () => {
  writeFileSync(join(elsewhere, 'roster.csv'), 'Name,Nat,Born\nDag Holm,SWE,2001-02-03\n');
  const text = 'Norway’s Dag Holm won the men’s 800m in 1:45.10.';
  const { stdout } = harrier(['check', '-f', 'json', '-', '--roster', 'roster.csv'], text);
  const row = { file: 'roster.csv', line: 2, row: 'Dag Holm,SWE,2001-02-03' };
  expect(JSON.parse(stdout)[0].findings).toMatchObject([{ against: row, actual: 'NOR', expected: 'SWE' }]);
});

test('the results may be settled in the configuration, from its own folder', () => {
  const folder = mkdtempSync(join(elsewhere, 'against-'));
  copyFileSync(RESULTS, join(folder, 'results.csv'));
  writeFileSync(join(folder, 'harrier.config.json'), '{ "against": ["results.csv"] }');
  const { status, stdout } = harrier(['check', '-f', 'json', DRAFT], '', {}, folder);
  expect(status).toBe(1);
  expect(errorsOf(stdout)[0]?.against).toEqual({ file: 'results.csv', line: 12, row: VENN });
});

test('results that cannot be read are named, and the article is checked all the same', () => {
  writeFileSync(join(elsewhere, 'broken.json'), '{ "races": [');
  for (const [name, why] of [
    ['none.csv', 'none.csv: no such file; check the name'],
    ['broken.json', 'broken.json:'],
  ] as const) {
    const { status, stdout, stderr } = harrier(['check', '-f', 'json', DRAFT, '--against', RESULTS, name]);
    expect(status).toBe(2);
    expect(stderr).toContain(`harrier: ${why}`);
    expect(errorsOf(stdout)).toHaveLength(2);
  }
});

test('an article behind --against is not taken for results', () => {
  const { status, stdout, stderr } = harrier(['check', '--against', RESULTS, DRAFT], readFileSync(DRAFT));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('name the articles before --against');
});
