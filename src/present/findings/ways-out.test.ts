/** Every way out takes both kinds of other side, and none. */
import { expect, test } from 'vitest';
import { extract } from '../../extract.js';
import { finding } from '../../report/finding.js';
import type { Finding } from '../../report/schema.js';
import { plain } from '../paint.js';
import type { CheckedFile } from './checked-file.js';
import { waysOut } from './index.js';

const TEXT = 'Ada Roe <3 was third & glad.';
const claim = [
  { start: 0, end: 7, text: 'Ada Roe' },
  { start: 11, end: 20, text: 'was third' },
];
const parts = { rule: 'check/made', severity: 'error', message: 'place 3', claim, actual: '3', expected: '4' } as const;
const AGAINST_ROW = finding({ ...parts, against: { file: 'results.csv', line: 12, row: '4,Ada <Roe>' } });
const AGAINST_WORDS = finding({ ...parts, against: [{ start: 22, end: 27, text: 'glad' }] });
const AGAINST_NOTHING = finding({ ...parts, severity: 'info', against: [] });

async function printed(format: keyof typeof waysOut, found: Finding): Promise<string> {
  async function* files(): AsyncGenerator<CheckedFile> {
    yield { path: 'a.txt', text: TEXT, verbatim: true, report: extract(TEXT), findings: [found], accepted: 0 };
  }
  let output = '';
  const run = { paint: plain, columns: 100, version: '0', checks: [], against: [], unreadable: [] };
  for await (const piece of waysOut[format](files(), run)) output += piece;
  return output;
}

test('a row of the official results', async () => {
  expect(await printed('github', AGAINST_ROW)).toMatch(
    /::place 3%0A“Ada Roe” … “was third” against results\.csv:12 “4,Ada <Roe>”%0Asays 3, expected 4\n$/,
  );
  expect(await printed('html', AGAINST_ROW)).toContain('<span>results.csv:12</span> <code>4,Ada &lt;Roe&gt;</code>');
  expect(await printed('unix', AGAINST_ROW)).toBe('a.txt:1:1: error place 3 (check/made)\n');
  expect(JSON.parse(await printed('json', AGAINST_ROW))[0].findings).toMatchObject([AGAINST_ROW]);
  const { relatedLocations } = JSON.parse(await printed('sarif', AGAINST_ROW)).runs[0].results[0];
  expect(relatedLocations).toMatchObject([
    { id: 1, physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startColumn: 12, charLength: 9 } } },
    { id: 2, physicalLocation: { artifactLocation: { uri: 'results.csv' }, region: { startLine: 12 } } },
  ]);
});

test('other words of the article', async () => {
  expect(await printed('github', AGAINST_WORDS)).toContain('against “glad” in line 1');
  expect(await printed('html', AGAINST_WORDS)).toContain('Ada Roe</a> &lt;3 ');
});

test('nothing, where something could not be settled', async () => {
  expect(await printed('github', AGAINST_NOTHING)).toMatch(/^::notice .*“was third”%0Asays/);
  expect(await printed('html', AGAINST_NOTHING)).not.toContain(' against ');
  expect(await printed('pretty', AGAINST_NOTHING)).toContain('\n1 to know in 1 article.\n');
});
