/** What holds of the report of any text whatever. `SEED=… RUNS=…` asks about other texts, and about more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, RaceReport, Row, toRows } from '../../src/index.js';
import { corpus } from '../evaluate/folder.js';
import { anyString, article, damagedArticle } from './articles.js';

const runs: fc.Parameters<unknown> = {
  seed: Number(process.env.SEED ?? 20240913),
  numRuns: Number(process.env.RUNS ?? 150),
  // A slow machine asks about fewer texts rather than for longer.
  ...(process.env.RUNS === undefined && { interruptAfterTimeLimit: 4000 }),
};

/** Every span in the value, wherever it stands. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(spansIn);
  if ('start' in value && 'end' in value && 'text' in value) {
    nested.push(value as { start: number; end: number; text: string });
  }
  return nested;
}

/** Throws on the first thing about the text's report that is not as promised. */
function expectSound(text: string): void {
  const report = extract(text, { id: 'a' });

  const parsed = RaceReport.safeParse(report);
  if (!parsed.success) throw new Error(`the report is not valid: ${parsed.error.message}`);

  for (const span of spansIn(report)) {
    const words = text.slice(span.start, span.end);
    if (words !== span.text || span.end > text.length) {
      throw new Error(`span ${span.start}–${span.end} is ${JSON.stringify(words)}, not ${JSON.stringify(span.text)}`);
    }
  }

  const athletes = new Set(report.athletes.map(({ key }) => key));
  const meetings = new Set(report.meetings.map(({ key }) => key));
  expect(athletes.size, 'athletes share a key').toBe(report.athletes.length);
  expect(meetings.size, 'meetings share a key').toBe(report.meetings.length);
  for (const race of [...report.races, ...report.background]) {
    if (race.meeting !== undefined && !meetings.has(race.meeting)) throw new Error(`no meeting ${race.meeting}`);
    for (const result of race.results) {
      const evidence = [result.place, result.mark, result.status].flatMap((fact) => fact?.spans ?? []);
      if (evidence.length === 0) throw new Error(`a result without evidence: ${JSON.stringify(result)}`);
      const entrant = result.team !== undefined || (result.athlete !== undefined && athletes.has(result.athlete));
      if (!entrant) throw new Error(`a result of nobody: ${JSON.stringify(result)}`);
      for (const member of result.members) if (!athletes.has(member)) throw new Error(`no athlete ${member}`);
    }
  }

  const rows = toRows(report, { background: true });
  const invalid = rows.find((row) => !Row.safeParse(row).success);
  if (invalid !== undefined) throw new Error(`a row is not valid: ${JSON.stringify(invalid)}`);

  const again = JSON.stringify(extract(text, { id: 'a' }));
  expect(again === JSON.stringify(report), 'the same text gives another report').toBe(true);
}

describe('the report is sound', () => {
  test.each(corpus())('for $id', ({ text }) => {
    expectSound(text);
  });
  test('for any string', () => {
    fc.assert(fc.property(anyString, expectSound), runs);
  }, 20_000);
  test('for generated articles', () => {
    fc.assert(fc.property(article, expectSound), runs);
  }, 20_000);
  test('for damaged articles', () => {
    fc.assert(fc.property(damagedArticle, expectSound), runs);
  }, 20_000);
  test.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u00a0\u2028'],
    ['a byte order mark', '\ufeff1. Oona Strand (FIN) 14:58.20'],
    ['a lone high surrogate', 'Oona \ud83c Strand won the 5000m in 14:58.20.'],
    ['a lone low surrogate at the end', 'Oona Strand won the 5000m in 14:58.20\udde7'],
    ['control characters', 'Oona\u0000 Strand\u0007 won\u001b[1m the 5000m in 14:58.20.'],
    ['one very long line', 'Oona Strand won the 5000m in 14:58.20, '.repeat(1500)],
    [
      'the names of an object’s own machinery',
      '1. __proto__ Constructor (KEN) 14:58.20\n2. toString Valueof (KEN) 15:00.00',
    ],
  ])(
    'for %s',
    (_, text) => {
      expectSound(text);
    },
    20_000,
  );
});

describe('anything but a string is refused by name', () => {
  test.each([
    ['undefined', undefined, /undefined/],
    ['null', null, /null/],
    ['a number', 5000, /number/],
    ['a boolean', true, /boolean/],
    ['an object', {}, /object/],
    ['an array', ['Oona Strand won.'], /array|object/],
    ['a function', () => '', /function/],
    ['a symbol', Symbol('won'), /symbol/],
    ['a bigint', 1n, /bigint/],
    ['a String object', new String('Oona Strand won.'), /object|String/],
    ['bytes', new Uint8Array([79, 111]), /object|Uint8Array/],
  ])('%s', (_, value, named) => {
    const call = () => extract(value as unknown as string);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(named);
  });
});
