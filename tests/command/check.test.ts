/** `harrier check` as a person runs it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, extract, type Finding } from '../../src/index.js';
import { elsewhere, fixture, harrier } from './harrier.js';

const DRAFT = fixture('harbour-draft.txt');
const TEXT = readFileSync(DRAFT, 'utf8');
const SOUND = fixture('hill-relay.txt');
const RULE = 'check/two-in-one-place';
const FOUND = check(extract(TEXT, { id: 'harbour-draft' }), { text: TEXT });

interface JsonEntry {
  file: string;
  findings: (Finding & { place: { start: { line: number; column: number } } })[];
  accepted: number;
}

const entries = (stdout: string): JsonEntry[] => JSON.parse(stdout);

test('the draft has a finding of the rule that these tests go by', () => {
  expect(FOUND.filter(({ rule }) => rule === RULE)).toHaveLength(1);
  expect(FOUND.every(({ severity }) => severity !== 'error')).toBe(true);
});

test('json is the library’s findings with their places', () => {
  const { status, stdout } = harrier(['check', '-f', 'json', DRAFT, SOUND]);
  const [draft, sound, ...others] = entries(stdout);
  expect(status).toBe(0);
  expect(draft).toMatchObject({ file: DRAFT, findings: FOUND, accepted: 0 });
  expect(draft?.findings.find(({ rule }) => rule === RULE)?.place.start).toMatchObject({ line: 5, column: 259 });
  expect(sound).toMatchObject({ file: SOUND });
  expect(others).toEqual([]);
});

test('for a person, the lines with both sides underlined', () => {
  const { stdout } = harrier(['check', DRAFT]);
  expect(stdout).toContain(`${DRAFT}:5:259 warning: `);
  expect(stdout).toMatch(/^5 \| .*Jo Brel was third in 2:03\.10.*\n {2}\| +~{9}$/m);
  expect(stdout).toMatch(/^5 \| .*Una Orr was third in 2:03\.55\.\n {2}\| +\^{9}$/m);
  expect(stdout).toMatch(/\n\n\d+ warnings? in 1 article\.\n$/);
  expect(
    Math.max(
      ...stdout
        .split('\n')
        .slice(1)
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(120);
});

test('a file or a pipe gets no colours, and neither does who asked for none', () => {
  const none = harrier(['check', DRAFT]).stdout;
  expect(none).not.toContain('\u001b[');
  expect(harrier(['check', DRAFT], '', { FORCE_COLOR: '1' }).stdout).toContain('\u001b[');
  expect(harrier(['check', DRAFT], '', { NO_COLOR: '1' }).stdout).toBe(none);
});

test('unix is a line a finding', () => {
  const { stdout } = harrier(['check', '-f', 'unix', DRAFT, SOUND]);
  expect(stdout).toContain(`${DRAFT}:5:259: warning ${FOUND.find(({ rule }) => rule === RULE)?.message} (${RULE})\n`);
});

test('an article in which nothing is found', () => {
  const text = 'Ada Roe won the women’s 800m in 2:01.10.';
  expect(harrier(['check'], text)).toEqual({ status: 0, stdout: 'Nothing found in 1 article.\n', stderr: '' });
  expect(harrier(['check', '-f', 'unix', '-'], text).stdout).toBe('');
  expect(harrier(['check', '-f', 'github'], text).stdout).toBe('');
  expect(entries(harrier(['check', '-f', 'json'], text).stdout)).toEqual([
    { file: 'stdin', findings: [], accepted: 0 },
  ]);
});

test('what counts as failure is asked for', () => {
  const statusWith = (...args: string[]) => harrier(['check', ...args, DRAFT]).status;
  expect(statusWith()).toBe(0);
  expect(statusWith('--fail-on', 'warning')).toBe(1);
  expect(statusWith('--fail-on', 'info')).toBe(1);
  expect(statusWith('--rule', `${RULE}=error`)).toBe(1);
  expect(statusWith('--rule', `${RULE}=info`, '--fail-on', 'error')).toBe(0);
  expect(harrier(['check', '-f', 'unix', '--rule', `${RULE}=off`, DRAFT]).stdout).not.toContain(RULE);
});

test('files that cannot be read are named with a remedy, and the others are checked', () => {
  const { status, stdout, stderr } = harrier(['check', '-f', 'json', '--fail-on', 'warning', 'missing.txt', DRAFT]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'harrier: missing.txt: no such file; check the name\n' });
  expect(entries(stdout).map(({ file }) => file)).toEqual([DRAFT]);
});

test('of a web page only the article is left, so no line of the file is named', () => {
  writeFileSync(
    join(elsewhere, 'page.html'),
    `<html><body><nav>Home</nav><article><p>${TEXT}</p></article></body></html>`,
  );
  const { stdout } = harrier(['check', '-f', 'unix', 'page.html']);
  expect(stdout).toMatch(/^page\.html: warning /);
  expect(harrier(['check', '-f', 'github', 'page.html']).stdout).toMatch(/^::warning file=page\.html,title=/);
});

test('what is wrong with a command line is said', () => {
  for (const [args, why] of [
    [['--format', 'xml', DRAFT], "argument 'xml' is invalid"],
    [['--fail-on', 'off', DRAFT], "argument 'off' is invalid"],
    [['--rule', RULE, DRAFT], 'Give a rule and its level, as check/two-in-one-place=off'],
    [['--rule', `${RULE}=fatal`, DRAFT], '(off, info, warning, error)'],
    [['--rule', 'check/no-such=off', DRAFT], `there is no rule check/no-such; the rules are\n  ${RULE}`],
    [['--write-baseline', DRAFT], '--write-baseline needs a file to write; name it with --baseline'],
    [['--baseline', 'none.baseline', DRAFT], 'none.baseline: no such file; --write-baseline makes it'],
  ] as const) {
    const { status, stdout, stderr } = harrier(['check', ...args]);
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
    expect(stderr).toContain(why);
  }
});

test('a page for a browser stands alone and links both sides', () => {
  const { stdout } = harrier(['check', '-f', 'html', DRAFT, SOUND]);
  expect(stdout).not.toMatch(/<script|<link|https?:/);
  const text = /<div class="text">([\s\S]*?)<\/div>/.exec(stdout)?.[1] ?? '';
  const words = text
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
  expect(words).toBe(TEXT);
  const number = FOUND.findIndex(({ rule }) => rule === RULE) + 1;
  const [claim, against] = [`a1-${number}-claim`, `a1-${number}-against`];
  for (const id of [claim, against]) expect(stdout.split(`id="${id}"`)).toHaveLength(2);
  expect(text).toMatch(
    new RegExp(`<span id="${claim}"[^>]*></span><a href="#${against}" class="claim warning[^>]*>was third</a>`),
  );
  expect(text).toMatch(
    new RegExp(`<span id="${against}"[^>]*></span><a href="#${claim}" class="against warning[^>]*>was third</a>`),
  );
  expect(text).toMatch(/<span class="fact athlete" title="Sal Arkin">Sal Arkin<\/span>/);
  expect(text).toMatch(/title="Sal Arkin, 800: mark 2:01.10"/);
});
