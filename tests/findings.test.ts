/** What a reader should know beside the facts. */
import { expect, test } from 'vitest';
import { extract } from '../src/index.js';

test('a place told of two athletes is a finding with the words of both', () => {
  const [finding, ...others] = extract('In the women’s 800m Jo Brel was third. Una Orr was third.').findings;
  expect(others).toEqual([]);
  expect(finding?.message).toContain('Jo Brel');
  expect(finding?.message).toContain('Una Orr');
  expect(finding?.severity).toBe('info');
  expect(finding?.claim.map(({ start, text }) => [start, text])).toEqual([[47, 'was third']]);
  expect(finding?.against).toEqual([{ start: 28, end: 37, text: 'was third' }]);
});

test('a shared place is none', () => {
  const report = extract('In the women’s 800m Jo Brel and Una Orr shared third place in 2:01.77.');
  expect(report.findings).toEqual([]);
});

test('a wind stands with the mark that it blew for', () => {
  const report = extract('Jo Brel won the women’s 100m in 11.03 (+0.4) ahead of Una Orr (11.20).');
  expect(report.races.flatMap(({ results }) => results.map(({ wind }) => wind?.value))).toEqual([0.4, undefined]);
});
