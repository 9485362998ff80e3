/** Saved web pages: their tables, and the titles above them. */
import { expect, test } from 'vitest';
import { read, readText, rowOf } from './fixture.js';

test('headings, captions and rows that span the table are titles; menus and prose are none', async () => {
  const { format, meeting, days, races, unusable } = await read('results.htm');
  expect({ format, meeting, days, unusable }).toEqual({
    format: 'web-page',
    meeting: 'Fernhill Grand Prix',
    days: { from: '2025-07-12', to: '2025-07-12' },
    unusable: [],
  });
  const date = '2025-07-12';
  expect(races.map(({ entrants, ...head }) => ({ ...head, rows: entrants.length }))).toEqual([
    { title: "Women's 5000m", event: '5000', sex: 'W', date, rows: 3 },
    { title: "Men's 100m – Heat 2", event: '100', sex: 'M', round: 'heat', heat: 2, wind: -0.3, date, rows: 2 },
    { title: "Women's high jump", event: 'HJ', sex: 'W', date, rows: 1 },
  ]);
});

test.each([
  ['Ada Roe', { line: 12, row: '1. 🥇 Ada ROE KEN 14:22.10 MR', nation: 'KEN', place: 1, records: ['MR'] }],
  ['Una De Orr', { nation: 'RSA', records: ['=PB'] }],
  ['Oona Dask', { pacemaker: true, status: 'DNF' }],
  ['Ivo Kemt', { nation: 'TTO', qualified: 'Q', line: 21 }],
  ['Jo Brel', { nation: 'GBR', mark: { text: '1.98', value: 1.98, unit: 'm' } }],
])('the row of %s', async (name, expected) => {
  expect(rowOf(await read('results.htm'), name)).toMatchObject(expected);
});

test('a page without tables says what to do', async () => {
  await expect(readText('<html><body><p>No results yet</p></body></html>', 'a.html')).rejects.toThrow(
    'a.html: is a web page without a table of results; copy them into a text file under a line such as Place,Name,Nation,Time',
  );
});
