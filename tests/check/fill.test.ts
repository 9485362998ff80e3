/** What a roster adds to a report, and what it must leave alone. */
import { expect, test } from 'vitest';
import { explain, extract, fillFrom, RaceReport, Row, readRoster, toRows } from '../../src/index.js';

const ROSTER = `Name,Nation,Born,Club
Ada Roe,IRL,1999-03-07,Fern AC
Jo Brel,GBR,2001,Hill Harriers
Una Or,RSA,1997-01-01,`;

const TEXT =
  '14 July 2025\nOn Saturday Ada Roe of Kenya won the women’s 800m in 1:59.80 from Jo Brel, second in 2:00.15. Una Orr was third in 2:00.40.';

const roster = await readRoster('roster.csv', new TextEncoder().encode(ROSTER));
const report = extract(TEXT);
const filled = fillFrom(report, roster);
const called = (name: string) => filled.athletes.find((athlete) => athlete.name.value === name);

test('what the article leaves out comes from the roster’s row and says so', () => {
  expect(called('Jo Brel')?.nationality).toEqual({
    value: 'GBR',
    basis: 'roster',
    rule: 'roster/row',
    row: { file: 'roster.csv', line: 3, row: 'Jo Brel,GBR,2001,Hill Harriers' },
    spans: called('Jo Brel')?.name.spans,
  });
  expect(called('Ada Roe')).toMatchObject({ age: { value: 26, basis: 'roster' }, club: { value: 'Fern AC' } });
});

test('what the article tells stays, right or wrong', () => {
  expect(called('Ada Roe')?.nationality).toMatchObject({ value: 'KEN', basis: 'stated' });
});

test('nothing is filled that is not sure: an age of a year alone, a name spelt otherwise', () => {
  expect(called('Jo Brel')).not.toHaveProperty('age');
  expect(called('Una Orr')).not.toHaveProperty('nationality');
});

test('the report is as sound as before, and the one handed in is untouched', () => {
  expect(RaceReport.parse(filled)).toEqual(filled);
  expect(report).toEqual(extract(TEXT));
  const rows = toRows(filled);
  for (const row of rows) Row.parse(row);
  const jo = rows.find((row) => row.athlete === 'Jo Brel');
  expect(jo).toMatchObject({ nationality: 'GBR', club: 'Hill Harriers' });
  expect(jo?.implied).toEqual(expect.arrayContaining(['nationality', 'club']));
});

test('explain names the row', () => {
  const result = filled.races[0]?.results.find(({ place }) => place?.value === 2);
  const reason = result && explain(filled, result).find(({ slot }) => slot === 'nationality');
  expect(reason).toMatchObject({ basis: 'roster', reads: 'roster.csv, line 3: Jo Brel,GBR,2001,Hill Harriers' });
});
