/** A result can be asked why it says what it says, and answers with rules that have a sentence and with the article's words. */
import { describe, expect, test } from 'vitest';
import { rulebook } from '../src/english/index.js';
import { explain, extract, type RaceReport, type Result } from '../src/index.js';
import { corpus } from './evaluate/folder.js';
import { factsIn } from './facts.js';

const articles = corpus().filter(({ id }) =>
  [
    'brussels-serem-2024',
    'cloughaneely-5k-2025',
    'linz-results-1996',
    't07-santry-cork-irish-local',
    't09-brisbane-australian-daily',
    't16-ostrava-live-blog',
  ].includes(id),
);
const sentences = new Map(rulebook.map(({ name, reads }) => [name, reads]));

const resultsOf = (report: RaceReport): Result[] =>
  [...report.races, ...report.background].flatMap(({ results }) => results);

describe.each(articles.map(({ id, text }) => [id, text] as const))('%s', (_, text) => {
  const report = extract(text);
  const results = resultsOf(report);

  test('has results to explain', () => {
    expect(results.length).toBeGreaterThan(2);
  });

  test('every reason names a rule of the rulebook and says what it reads', () => {
    for (const result of results) {
      const reasons = explain(report, result);
      expect(reasons.length).toBeGreaterThan(1);
      for (const { rule, reads, value } of reasons) {
        expect(sentences.get(rule), rule).toBe(reads);
        expect(value).not.toBe('');
      }
    }
  });

  test('every reason shows words of the article', () => {
    for (const { spans, slot } of results.flatMap((result) => explain(report, result))) {
      expect(spans.length, slot).toBeGreaterThan(0);
      for (const { start, end, text: words } of spans) {
        expect(words).not.toBe('');
        expect(text.slice(start, end)).toBe(words);
      }
    }
  });

  test('what a result holds has its reason', () => {
    for (const result of results) {
      const slots = explain(report, result).map(({ slot }) => slot);
      expect(slots).toEqual(expect.arrayContaining(held(result)));
    }
  });
});

/** The slots that the result itself fills. */
const held = (result: Result): string[] =>
  (['team', 'place', 'mark', 'status', 'wind'] as const).filter((slot) => result[slot] !== undefined);

test('no fact of the whole corpus cites a rule without a sentence', () => {
  const cited = new Set(corpus().flatMap(({ text }) => factsIn(extract(text)).map(({ rule }) => rule)));
  expect([...cited].filter((rule) => !sentences.has(rule))).toEqual([]);
});

describe('a result of another report', () => {
  const text = 'Tilda Roe won the women’s 800m in 2:01.77.';
  const report = extract(text);

  test('is refused', () => {
    const [foreign] = resultsOf(extract(text));
    expect(() => explain(report, foreign!)).toThrow(TypeError);
  });

  test('so is a copy of its own', () => {
    const [own] = resultsOf(report);
    expect(explain(report, own!)).not.toEqual([]);
    expect(() => explain(report, structuredClone(own!))).toThrow(TypeError);
  });
});
