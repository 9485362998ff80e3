/** Every rule is documented, and its examples read as it says when a whole article is nothing but the example. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRules } from '../src/check/index.js';
import { families, readsOf, rulebook } from '../src/english/index.js';
import { extract, type RaceReport, toRows } from '../src/index.js';
import { rulesPage } from '../src/present/rules-page.js';
import { factsIn } from './facts.js';

const project = join(import.meta.dirname, '..');

describe('the rulebook', () => {
  test('no two rules share a name', () => {
    const names = rulebook.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each(rulebook.map((entry) => [entry.name, entry] as const))('%s is documented', (name, { reads, examples }) => {
    expect(name).toMatch(/^[a-z]+\/[a-z-]+$/);
    expect(Object.keys(families)).toContain(name.split('/')[0]);
    expect(reads).toMatch(/^\S[^\n]{10,}[^\s.]$/);
    expect(readsOf(name)).toBe(reads);
    expect(examples.filter(({ gives }) => gives.length > 0)).not.toEqual([]);
    const texts = examples.map(({ text }) => text);
    expect(new Set(texts).size, 'an example stands twice').toBe(texts.length);
  });

  test('has every rule that the source cites by name', () => {
    const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('check'))
      .map((file) => readFileSync(join(project, 'src', file), 'utf8'));
    const cited = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:rule(?:: |\(\s*)|sectionOf\(\w+, )'([a-z]+\/[a-z-]+)'/g)].map(([, name]) => name),
    );
    const names = new Set<string | undefined>(rulebook.map(({ name }) => name));
    expect(cited.length).toBeGreaterThan(20);
    expect([...new Set(cited)].filter((name) => !names.has(name))).toEqual([]);
  });

  test('a name that it does not have is said to be unknown', () => {
    expect(readsOf('place/by-drawing-lots')).toContain('place/by-drawing-lots');
  });

  test('RULES.md is up to date (npm run rules)', () => {
    expect(readFileSync(join(project, 'RULES.md'), 'utf8')).toBe(rulesPage(checkRules));
  });
});

describe('the examples, each as an article of its own', () => {
  for (const { name, examples } of rulebook) {
    describe(name, () => {
      test.each(examples.map(({ text, gives }) => [text, gives] as const))('%s', (text, gives) => {
        const report = extract(text);
        const brief = gives.filter((result) => typeof result === 'string');
        if (brief.length > 0) return expectRowsOf(brief, report);
        const results = gives as readonly Slots[];
        expectResults(results, report, name.startsWith('past/') || results.some(({ scope }) => scope === 'background'));
        // A reading of people, races or meetings has no pattern to match: that it was at work, its citation shows.
        if (/^(?:athlete|race|meeting)\//.test(name) && !results.some((result) => Object.values(result).includes(null)))
          expect(factsIn(report).map(({ rule }) => rule)).toContain(name);
      });
    });
  }
});

type Slots = Readonly<Record<string, unknown>>;

/** Compared always, since a result may not have one too many; other slots where the example tells them. */
const ALWAYS = ['athlete', 'place', 'mark', 'status'];

/** @param background the performances of other days are compared too, told by their scope */
function expectResults(results: readonly Slots[], report: RaceReport, background: boolean): void {
  const gives = background ? results.map((result) => ({ scope: 'reported', ...result })) : results;
  const slots = [...new Set([...ALWAYS, ...gives.flatMap((result) => Object.keys(result))])];
  const inOrder = (all: readonly Slots[]): string[] =>
    all
      .map((result) => slots.map((slot) => `${slot} ${slot in result ? (result[slot] ?? '–') : '–'}`.trim()).join(', '))
      .sort();
  const ages = new Map(report.athletes.map(({ name, age }) => [name.value, age?.value]));
  const read = toRows(report, { background }).map((row) => ({
    ...row,
    athlete: row.athlete ?? row.team,
    age: ages.get(row.athlete ?? ''),
  }));
  expect(inOrder(read)).toEqual(inOrder(gives));
}

/**
 * What a list's rows say in brief is the layout's own test; here every placed row comes out as a result, and no result
 * is of no row. A mark alone may be left out: where the text names no event it has no unit.
 */
function expectRowsOf(brief: readonly string[], report: RaceReport): void {
  const results = toRows(report).map(({ athlete, team, place }) => ({ entrant: athlete ?? team ?? '', place }));
  const says = (words: string, { entrant, place }: (typeof results)[number]): boolean =>
    words.includes(entrant) && (place === null || !/^\d/.test(words) || words.startsWith(`${place} `));
  expect(results.filter((result) => !brief.some((words) => says(words, result)))).toEqual([]);
  expect(brief.filter((words) => /^\d/.test(words) && !results.some((result) => says(words, result)))).toEqual([]);
}
