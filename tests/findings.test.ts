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

const results = (place: number, mark: string): string =>
  `Jo Brel was third in the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Una Orr 2:02.95; ${place}. Jo Brel ${mark}; 4. Pim Venn 2:09.07; 5. Dana Pask 2:09.15.`;
const traces = (text: string): (string | null)[][] =>
  extract(text).findings.map(({ rule, actual, expected }) => [rule, actual, expected]);

test('what is told of one result twice leaves a trace of the reading that was given up', () => {
  expect(traces(results(3, '2:03.10'))).toEqual([]);
  expect(traces(results(2, '2:03.10'))).toEqual([['place/restated', '3', '2']]);
  expect(traces(results(3, '2:03.70'))).toEqual([['mark/restated', '2:03.10', '2:03.70']]);
  // another place with another mark is another race's
  expect(traces(results(2, '2:07.70'))).toEqual([]);
});

test('two nations of one person leave a trace', () => {
  const text =
    'Norway’s Jo Brel won the women’s 800m in 2:03.10.\n\nResults\n\nWomen’s 800m: 1. Jo Brel (SWE) 2:03.10.';
  expect(traces(text)).toEqual([['nation/restated', 'SWE', 'NOR']]);
});
