/** Every rule is documented, and its examples read as it says when a whole article is nothing but the example. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { families, readsOf, rulebook, rulesPage } from '../src/english/index.js';
import { extract, type RaceReport, type Row, toRows } from '../src/index.js';
import { factsIn } from './facts.js';

const project = join(import.meta.dirname, '..');

type Expected = { athlete: string } & Readonly<Record<string, unknown>>;

/** The slots of a row, with what only the athlete's own facts hold. */
function slotsOf(report: RaceReport, row: Row): Record<string, unknown> & { athlete: string } {
  const athlete = report.athletes.find(({ name }) => name.value === row.athlete);
  return { ...row, athlete: row.athlete ?? row.team ?? '', age: athlete?.age?.value ?? null };
}

const key = (result: Record<string, unknown>): string =>
  JSON.stringify([result['athlete'], result['event'], result['place']]);
const byAthlete = (a: Record<string, unknown>, b: Record<string, unknown>): number => (key(a) < key(b) ? -1 : 1);

/** Place, mark and status are compared always, since a result may not have one too many; the rest where the example tells it. */
function compared(text: string, gives: readonly Expected[]) {
  const report = extract(text);
  const told = new Set(gives.flatMap((result) => Object.keys(result)));
  const slots = ['athlete', 'event', 'place', 'mark', 'status', ...told].filter(
    (slot) => slot !== 'event' || told.has('event'),
  );
  const pick = (result: Record<string, unknown>) =>
    Object.fromEntries([...new Set(slots)].map((slot) => [slot, result[slot] ?? (slot === 'records' ? [] : null)]));
  return {
    read: toRows(report)
      .map((row) => pick(slotsOf(report, row)))
      .sort(byAthlete),
    said: gives.map(pick).sort(byAthlete),
    report,
  };
}

const isBrief = (result: string | object): result is string => typeof result === 'string';

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
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(project, 'src', file), 'utf8'));
    const cited = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:rule(?:: |\(\s*)|sectionOf\(\w+, )'([a-z]+\/[a-z-]+)'/g)].map(([, name]) => name!),
    );
    const names = new Set(rulebook.map(({ name }) => name));
    expect(cited.length).toBeGreaterThan(20);
    expect([...new Set(cited)].filter((name) => !names.has(name))).toEqual([]);
  });

  test('a name that it does not have is said to be unknown', () => {
    expect(readsOf('place/by-drawing-lots')).toContain('place/by-drawing-lots');
  });

  test('RULES.md is up to date (npm run rules)', () => {
    expect(readFileSync(join(project, 'RULES.md'), 'utf8')).toBe(rulesPage());
  });
});

describe('the examples, each as an article of its own', () => {
  for (const { name, examples } of rulebook) {
    describe(name, () => {
      test.each(examples.map(({ text, gives }) => [text, gives] as const))('%s', (text, gives) => {
        if (gives.length > 0 && gives.every(isBrief)) return expectListed(text, gives);
        const { read, said, report } = compared(text, gives as readonly Expected[]);
        expect(read).toEqual(said);
        // What people, races and meetings are known by has no patterns of its own: that it was at work, its citation shows.
        if (/^(?:athlete|race|meeting)\//.test(name) && namesOwnSlot(name, gives as readonly Expected[]))
          expect(factsIn(report).map(({ rule }) => rule)).toContain(name);
      });
    });
  }
});

/** Whether the example tells something of the kind that the rule finds. */
function namesOwnSlot(rule: string, gives: readonly Expected[]): boolean {
  const [, what] = rule.split('/') as [string, string];
  const slot = { nation: 'nationality', compatriot: 'nationality' }[what] ?? what;
  const values = gives.map((result) => result[slot]);
  // A reading that is no slot of its own (the heading, the race in force) is at work in each of its examples.
  return values.every((value) => value === undefined) || !values.includes(null);
}

/** A list's rows in brief: each with its name gives one result of that name, with its place where it has one. */
function expectListed(text: string, gives: readonly string[]): void {
  const rows = toRows(extract(text));
  for (const row of rows) {
    const entrant = row.athlete ?? row.team ?? '';
    const brief = gives.find(
      (words) => words.includes(entrant) && (row.place === null || words.startsWith(`${row.place} `)),
    );
    expect(brief, `${entrant}, ${row.place}, ${row.mark} is no row of the list`).toBeDefined();
  }
  expect(rows.length).toBe(gives.length);
}
