import { expect, test } from 'vitest';
import { outputKind, UnknownOutput } from './kinds.js';

test.each([
  ['reports.ndjson', '.ndjson'],
  ['out/2024.rows.ndjson', '.rows.ndjson'],
  ['all.RACES.ndjson', '.races.ndjson'],
  ['rows.csv', '.csv'],
  ['a.b.parquet', '.parquet'],
  ['.sqlite', '.sqlite'],
])('%s is %s', (path, kind) => expect(outputKind(path)).toBe(kind));

test.each(['reports.json', 'reports', 'reports.csv/all', 'ndjson'])('%s does not say what to write', (path) => {
  expect(() => outputKind(path)).toThrow(UnknownOutput);
  expect(() => outputKind(path)).toThrow(
    `${path}: its ending does not say what to write; name a file that ends in ` +
      '.ndjson, .rows.ndjson, .races.ndjson, .csv, .parquet or .sqlite',
  );
});
