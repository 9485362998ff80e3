/** What a batch writes, read back by other programs' readers where there are any. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { OUTPUT_KINDS, openOutput } from '../../src/batch/outputs/index.js';
import { rowsOf } from '../../src/batch/outputs/rows-of.js';
import { originalText } from '../../src/present/spreadsheet-text.js';
import { COLUMNS } from '../../src/report/columns.js';
import { corpusFinished, HOSTILE_CELLS, hostile, linesOf, written } from './finished.js';

const articles = corpusFinished();
const rows = articles.flatMap(rowsOf);
const hostiles = HOSTILE_CELLS.map((_, index) => hostile(index + 1));

test.each(OUTPUT_KINDS.filter((kind) => kind !== '.races.ndjson'))(
  '%s has the same bytes for the same articles',
  async (kind) => {
    const [first, second] = [await written(`one${kind}`, articles), await written(`two${kind}`, articles)];
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  },
);

test.each(OUTPUT_KINDS)('%s cannot be made in a folder that there is not', async (kind) => {
  await expect(openOutput(kind, `/nowhere/all${kind}`)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('.ndjson has the lines as they are', async () => {
  expect(linesOf(await written('all.ndjson', articles))).toEqual(articles.map(({ line }) => line));
});

test('.rows.ndjson has every row, with every key in order', async () => {
  const lines = linesOf(await written('all.rows.ndjson', articles));
  const read = lines.map((line) => JSON.parse(line));
  expect(read).toEqual(rows);
  expect(rows.some(({ scope }) => scope === 'background')).toBe(true);
  const keys = COLUMNS.map(({ name }) => name);
  for (const row of read) expect(Object.keys(row)).toEqual(keys);
  for (const line of lines) expect(line).toMatch(/"metres":(?:null|\d+\.\d+),/);
});

/** What a cell of a CSV file was, by the type of its column. */
function readBack(cell: string, { type, nullable }: (typeof COLUMNS)[number]): unknown {
  if (cell === '' && nullable) return null;
  if (type === 'list') return cell === '' ? [] : originalText(cell).split('; ');
  return type === 'text' ? originalText(cell) : Number(cell);
}

test.each([
  ['the corpus', articles],
  ['hostile cells', hostiles],
])('.csv of %s parsed again gives the rows', async (name, all) => {
  const text = readFileSync(await written(`${name}.csv`, all), 'utf8');
  const [header, ...cells] = parse(text) as string[][];
  expect(header).toEqual(COLUMNS.map((column) => column.name));
  const read = cells.map((row) =>
    Object.fromEntries(COLUMNS.map((column, at) => [column.name, readBack(row[at]!, column)])),
  );
  expect(read).toEqual(all.flatMap(rowsOf));
});

test.each([',', ';', '\t'])('no cell of text starts a formula where cells end at %j', async (delimiter) => {
  const text = readFileSync(await written('hostile.csv', hostiles), 'utf8');
  const cells: string[] = parse(text, { delimiter, relax_quotes: true, relax_column_count: true }).flat();
  expect(cells.length).toBeGreaterThan(hostiles.length * HOSTILE_CELLS.length);
  const numbers = cells.filter((cell) => cell === '-0.4');
  expect(delimiter === ',' ? numbers : []).toHaveLength(delimiter === ',' ? hostiles.length * HOSTILE_CELLS.length : 0);
  expect(cells.filter((cell) => /^(?:[\t\r\n]|[\s"]*[=+\-@])/.test(cell) && cell !== '-0.4')).toEqual([]);
});
