/** What is settled once for many checks: the accepted findings and the configuration. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elsewhere, fixture, harrier } from './harrier.js';

const DRAFT = fixture('harbour-draft.txt');
const RULE = 'check/two-in-one-place';

const newFolder = () => mkdtempSync(join(elsewhere, 'settings-'));

test('known findings are accepted by a list of them', () => {
  const baseline = join(newFolder(), 'accepted.txt');
  const written = harrier(['check', '--baseline', baseline, '--write-baseline', DRAFT]);
  expect(written).toMatchObject({ status: 0, stdout: '' });
  expect(written.stderr).toMatch(/accepted\.txt: \d+ findings accepted\n$/);
  const list = readFileSync(baseline, 'utf8');
  expect(list).toMatch(/^[\da-f]{16} # .*harbour-draft\.txt: .+ \(check\/two-in-one-place\)$/m);
  const { status, stdout, stderr } = harrier(['check', '--baseline', baseline, '--fail-on', 'info', DRAFT]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Nothing found in 1 article; \d+ accepted by the baseline\.\n$/);
});

test('a list written again keeps what people wrote, and drops what is found no more', () => {
  const baseline = join(newFolder(), 'accepted.txt');
  harrier(['check', '--baseline', baseline, '--write-baseline', DRAFT]);
  const reason = '# the timekeepers gave both third';
  const noted = readFileSync(baseline, 'utf8').replace(/(^[\da-f]{16}) #.*two-in-one-place.*$/m, `$1 ${reason}`);
  writeFileSync(baseline, `${noted}\n# from last year\n0123456789abcdef # an old one\n`);
  const stale = /accepted\.txt:\d+: 0123456789abcdef was not found in these articles/;
  const told = harrier(['check', '--baseline', baseline, DRAFT]);
  expect(told.status).toBe(0);
  expect(told.stderr).toMatch(stale);
  expect(harrier(['check', '--baseline', baseline, '--write-baseline', DRAFT]).stderr).toMatch(stale);
  const list = readFileSync(baseline, 'utf8');
  expect(list).toContain(reason);
  expect(list).toContain('# from last year');
  expect(list).not.toContain('0123456789abcdef');
});

test('a list is not written when a file is missing, and not read when it is none', () => {
  const baseline = join(newFolder(), 'accepted.txt');
  writeFileSync(baseline, '# mine\n');
  expect(harrier(['check', '--baseline', baseline, '--write-baseline', 'missing.txt', DRAFT]).status).toBe(2);
  expect(readFileSync(baseline, 'utf8')).toBe('# mine\n');
  writeFileSync(baseline, '# mine\nthe third place\n');
  const { status, stderr } = harrier(['check', '--baseline', baseline, DRAFT]);
  expect(status).toBe(2);
  expect(stderr).toBe(`harrier: ${baseline}:2: no fingerprint of 16 hexadecimal digits; a comment begins with #\n`);
});

test('settings are found in a folder above, and the command line wins', () => {
  const folder = newFolder();
  const desk = join(folder, 'desk', 'sport');
  mkdirSync(desk, { recursive: true });
  const settle = (settings: unknown) =>
    writeFileSync(
      join(folder, 'harrier.config.json'),
      typeof settings === 'string' ? settings : JSON.stringify(settings),
    );
  const run = (...args: string[]) => harrier(['check', '-f', 'unix', ...args, DRAFT], '', {}, desk);

  settle({ rules: { [RULE]: 'error' } });
  expect(run()).toMatchObject({ status: 1, stdout: expect.stringContaining(': error ') });
  expect(run('--rule', `${RULE}=warning`).status).toBe(0);

  settle({ failOn: 'warning' });
  expect(run().status).toBe(1);
  expect(run('--fail-on', 'error').status).toBe(0);

  settle({ failOn: 'info', baseline: 'accepted.txt' });
  expect(run('--write-baseline').status).toBe(0);
  expect(readFileSync(join(folder, 'accepted.txt'), 'utf8')).toContain(RULE);
  expect(run()).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('settings that are wrong are named', () => {
  const folder = newFolder();
  const path = join(folder, 'harrier.config.json');
  for (const [settings, why] of [
    ['{ "failOn": ', 'is not JSON: '],
    ['{ "fail_on": "info" }', 'there is no setting “fail_on”, only rules, failOn, '],
    ['{ "failOn": "off" }', 'failOn: Invalid option: expected one of "error"|"warning"|"info"'],
    [`{ "rules": { "${RULE}": "loud" } }`, `rules.${RULE}: Invalid option: expected one of "off"|`],
    ['{ "published": "3 June" }', 'published: Invalid ISO date'],
    ['[]', 'Invalid input: expected object, received array'],
  ] as const) {
    writeFileSync(path, settings);
    const { status, stdout, stderr } = harrier(['check', DRAFT], '', {}, folder);
    expect({ settings, status, stdout }).toEqual({ settings, status: 2, stdout: '' });
    expect(stderr).toContain(`harrier: ${path}: ${why}`);
  }
  writeFileSync(path, '{ "rules": { "check/no-such": "off" } }');
  expect(harrier(['check', DRAFT], '', {}, folder).stderr).toContain('there is no rule check/no-such');
});

test('what is settled of the articles reaches the reading', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'harrier.config.json'), '{ "published": "2025-06-09", "dateOrder": "mdy" }');
  writeFileSync(join(folder, 'draft.txt'), 'Ada Roe won the women’s 800m on Saturday in 2:01.10.');
  const page = harrier(['check', '-f', 'html', 'draft.txt'], '', {}, folder).stdout;
  expect(page).toContain('date 2025-06-07');
  expect(harrier(['check', '-f', 'html', '--published', '2025-06-02', 'draft.txt'], '', {}, folder).stdout).toContain(
    'date 2025-05-31',
  );
});
