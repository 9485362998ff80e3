/** One whole article, the Diamond League final of 13 September 2024, to the last value of its ten results. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract, type Row, toRows } from '../src/index.js';
import { type Gold, goldSlots, rowSlots } from './evaluate/score.js';

const id = 'brussels-serem-2024';
const project = join(import.meta.dirname, '..');
const text = readFileSync(join(project, 'corpus', `${id}.txt`), 'utf8');
const gold = JSON.parse(readFileSync(join(project, 'golden', `${id}.json`), 'utf8')) as Gold;

const expected = goldSlots(gold).map(({ implied: _, optional: __, ...slots }) => slots);
const rows: Row[] = toRows(extract(text, { id }));
const byName = new Map(rows.map((row) => [row.athlete, row]));

describe('the steeplechase and the 5000m of Brussels', () => {
  test.each(expected)('$event: $athlete, $place, $mark', (result) => {
    const row = byName.get(result.athlete);
    expect(row, `no row for ${result.athlete}`).toBeDefined();
    expect(rowSlots(row!)).toEqual(result);
  });

  test('the meeting is named in every row', () => {
    for (const row of rows) {
      expect(row).toMatchObject({ article: id, venue: 'King Baudouin Stadium', category: null, metres: null });
    }
    expect(rows).toHaveLength(expected.length);
  });

  test('nobody else has a result, and nobody has two', () => {
    expect(rows.map((row) => row.athlete).sort()).toEqual(expected.map((result) => result.athlete).sort());
  });
});
