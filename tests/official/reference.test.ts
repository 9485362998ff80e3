/** Real files by others, where they lie beside the project: every race and every table of them is read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOfficial } from '../../src/index.js';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference');

/** What is known of each file from looking at it. */
const files = [
  { file: 'rio2016.json', races: 258, rows: 3580, unusable: 0 },
  { file: 'diamond-league-london-2023.pdf', races: 26, rows: 238, unusable: 1 },
  { file: 'diamond-league-stockholm-2023.pdf', races: 23, rows: 214, unusable: 0 },
];

describe.skipIf(!existsSync(folder))('the files of others', () => {
  test.each(files)('$file', async ({ file, ...expected }) => {
    const results = await readOfficial(file, new Uint8Array(readFileSync(join(folder, file))));
    const rows = results.races.flatMap(({ entrants }) => entrants);
    const found = { races: results.races.length, rows: rows.length, unusable: results.unusable.length };
    console.info(`${file}: ${found.races} races, ${found.rows} rows, ${found.unusable} unusable`);
    for (const { line, row, why } of results.unusable) console.info(`  ${file}:${line}: ${why}: ${row}`);
    expect(found).toEqual(expected);
    for (const race of results.races) {
      expect(race.event, race.title).toBeDefined();
      expect(race.sex, race.title).toBeDefined();
    }
    for (const row of rows) {
      expect(row.nation, row.row).toBeDefined();
      expect(row.mark ?? row.status, row.row).toBeDefined();
    }
  });
});
