import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { extract, toRows } from '../../src/index.js';
import { COMMAND, documents, elsewhere, fixture, harrier } from './harrier.js';

const ARTICLE = fixture('hill-relay.txt');
const TEXT = readFileSync(ARTICLE, 'utf8');

test('rows are the library’s rows, one JSON object a line', () => {
  const { stdout } = harrier(['extract', '--format', 'rows', '--background', ARTICLE]);
  expect(documents(stdout)).toEqual(toRows(extract(TEXT, { id: 'hill-relay' }), { background: true }));
});

test('the report is the library’s report, a line for each file', () => {
  const { stdout } = harrier(['extract', '--format', 'report', ARTICLE, ARTICLE]);
  const report = extract(TEXT, { id: 'hill-relay' });
  expect(documents(stdout)).toEqual([report, report]);
});

test('csv has one header however many files', () => {
  const { stdout } = harrier(['extract', '--format', 'csv', ARTICLE, ARTICLE]);
  const [header, ...rows] = stdout.trimEnd().split('\r\n');
  expect(header).toBe(
    'article,meeting,venue,city,country,date,event,metres,sex,category,round,heat,athlete,team,members,club,' +
      'nationality,place,mark,value,unit,wind,status,records,implied,scope,start,end',
  );
  expect(rows).toHaveLength(2 * toRows(extract(TEXT)).length);
  expect(rows.every((row) => row.startsWith('hill-relay,'))).toBe(true);
});

test('what the caller knows reaches the report', () => {
  const text = 'Ann Roe won the women’s 800m on Saturday in 2:01.10.';
  const { stdout } = harrier(['extract', '-f', 'report', '--published', '2025-06-09', '--date-order', 'mdy'], text);
  expect(documents(stdout)).toEqual([extract(text, { id: 'stdin', published: '2025-06-09', dateOrder: 'mdy' })]);
});

test('the table of a report names the race and lines up its results, with the reasons when asked', () => {
  const article = resolve('corpus/brussels-serem-2024.txt');
  const { stdout } = harrier(['extract', article]);
  expect(stdout).toContain('Men’s 3000m steeplechase');
  expect(stdout).toMatch(/^ +1 {2}Amos Serem +KEN +8:06\.90/m);
  const explained = harrier(['extract', '--explain', article]).stdout;
  expect(explained).toMatch(/^ +mark +8:06\.90 +stated {2}[\w/-]+: .+\n +“.*8:06\.90.*” \d+–\d+/m);
});

test('several files are told apart in the table', () => {
  const { stdout } = harrier(['extract', ARTICLE, fixture('harbour-mile.html')]);
  expect(stdout).toMatch(/^== hill-relay ==\n\n[\s\S]*\n\n== harbour-mile ==\n\n/);
});

test('a file or a pipe gets no colours, and neither does who asked for none', () => {
  const forced = harrier(['extract', ARTICLE, ARTICLE], '', { FORCE_COLOR: '1' }).stdout;
  const none = harrier(['extract', ARTICLE, ARTICLE]).stdout;
  expect(forced).toContain('\u001b[');
  expect(none).not.toContain('\u001b[');
  expect(harrier(['extract', ARTICLE, ARTICLE], '', { NO_COLOR: '1' }).stdout).toBe(none);
});

test.skipIf(process.platform === 'win32')('a reader that closes early is no failure', () => {
  writeFileSync(join(elsewhere, 'many.txt'), TEXT);
  const files = Array.from({ length: 2000 }, () => 'many.txt').join(' ');
  const pipe = `"${process.execPath}" "${COMMAND}" extract -f report ${files} | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', pipe], { cwd: elsewhere, encoding: 'utf8' });
  expect({ stdout: stdout.trim().split(/\s+/), stderr }).toEqual({ stdout: ['1', '0'], stderr: '' });
});
