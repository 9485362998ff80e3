/** What other programs take: SARIF, workflow commands, textlint. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { beforeAll, expect, test } from 'vitest';
import { check, checkRules } from '../../src/check/index.js';
import { extract } from '../../src/index.js';
import { elsewhere, fixture, harrier } from './harrier.js';

const DRAFT = fixture('harbour-draft.txt');
const TEXT = readFileSync(DRAFT, 'utf8');
const RULE = 'check/two-in-one-place';
const FOUND = check(extract(TEXT), { text: TEXT });

// A pattern of the published schema is no regular expression of Unicode.
const valid = addFormats.default(new Ajv.default({ strict: false, unicodeRegExp: false })).compile(sarifSchema);

function sarifOf(args: string[], input?: string): Log {
  const log = JSON.parse(harrier(['check', '-f', 'sarif', ...args], input).stdout);
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  return log;
}

test('SARIF is valid, with and without findings, and with a file that is missing', () => {
  expect(sarifOf([], 'Ada Roe won.').runs[0]?.results).toEqual([]);
  const [run] = sarifOf(['missing draft.txt', DRAFT, fixture('hill-relay.txt')]).runs;
  expect(run?.results?.length).toBeGreaterThanOrEqual(FOUND.length);
  expect(run?.invocations?.[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ message: { text: 'missing draft.txt: no such file; check the name' } }],
  });
  expect(sarifOf([DRAFT]).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(true);
});

test('SARIF says where both sides stand, by which rule, and what makes it the same finding again', () => {
  writeFileSync(join(elsewhere, 'harbour draft.txt'), TEXT);
  const [run] = sarifOf(['harbour draft.txt']).runs;
  const result = run?.results?.find(({ ruleId }) => ruleId === RULE);
  const finding = FOUND.find(({ rule }) => rule === RULE);
  expect(run?.columnKind).toBe('utf16CodeUnits');
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(checkRules.map(({ name }) => name));
  expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.shortDescription?.text).toContain(
    'two athletes in one place',
  );
  expect(result).toMatchObject({
    level: 'warning',
    partialFingerprints: { 'harrierFinding/v1': finding?.fingerprint },
  });
  const physical = result?.locations?.[0]?.physicalLocation;
  expect(physical).toMatchObject({
    artifactLocation: { uri: 'harbour%20draft.txt' },
    region: { startLine: 5, startColumn: 259, endLine: 5, endColumn: 268, charOffset: finding?.claim[0]?.start },
  });
  const [other] = result?.relatedLocations ?? [];
  expect(other).toMatchObject({
    id: 1,
    physicalLocation: { region: { startLine: 5, snippet: { text: 'was third' } } },
  });
});

test('workflow commands are escaped as the runner unescapes them', () => {
  const name = 'harbour, 100%: draft.txt';
  writeFileSync(join(elsewhere, name), TEXT);
  const { stdout } = harrier(['check', '-f', 'github', '--rule', `${RULE}=error`, name]);
  const line = stdout.split('\n').find((command) => command.includes(RULE));
  expect(line).toMatch(
    /^::error file=harbour%2C 100%25%3A draft\.txt,line=5,endLine=5,col=259,endColumn=268,title=check\/two-in-one-place::/,
  );
  expect(line?.split('::')[2]).toContain('%0A“was third” against “was third” in line 5');
});

/** A project in which harrier is installed. */
const desk = join(elsewhere, 'desk');

beforeAll(() => {
  const home = join(desk, 'node_modules/harrier');
  mkdirSync(home, { recursive: true });
  cpSync('dist', join(home, 'dist'), { recursive: true });
  cpSync('package.json', join(home, 'package.json'));
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
});

function textlint(options: unknown, file: string) {
  writeFileSync(join(desk, '.textlintrc.json'), JSON.stringify({ rules: { 'harrier/textlint': options } }));
  // textlint looks for rules beside itself, which here is not where harrier is installed.
  const env = { PATH: process.env.PATH ?? '', NODE_PATH: join(desk, 'node_modules') };
  const bin = fileURLToPath(import.meta.resolve('textlint/bin/textlint.js'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '-f', 'json', file], {
    cwd: desk,
    encoding: 'utf8',
    env,
  });
  expect(stderr).toBe('');
  return { status, messages: JSON.parse(stdout)[0].messages };
}

test('the rule runs in textlint, with each finding’s severity, place and both sides', () => {
  const { status, messages } = textlint(true, DRAFT);
  expect(status).toBe(0);
  expect(messages).toHaveLength(FOUND.length);
  const finding = FOUND.find(({ rule }) => rule === RULE);
  const message = messages.find(({ message }: { message: string }) => message.includes(RULE));
  expect(message).toMatchObject({
    ruleId: 'harrier/textlint',
    severity: 1,
    line: 5,
    column: 259,
    range: [finding?.claim[0]?.start, finding?.claim[0]?.end],
  });
  expect(message.message).toMatch(/“was third” against “was third” in line 5.*\(check\/two-in-one-place\)$/);
});

test('a Markdown file is checked as it is, its offsets too', () => {
  const file = join(elsewhere, 'draft.md');
  writeFileSync(file, `# ${TEXT}`);
  const { messages } = textlint(true, file);
  expect(messages).toContainEqual(expect.objectContaining({ line: 5, column: 259 }));
});

test('the rule’s options set severities', () => {
  const graver = textlint({ rules: { [RULE]: 'error' } }, DRAFT);
  expect(graver.status).toBe(1);
  expect(graver.messages).toContainEqual(expect.objectContaining({ severity: 2 }));
  const silent = textlint({ rules: { [RULE]: 'off' } }, DRAFT);
  expect(silent.messages).toHaveLength(FOUND.length - 1);
});
