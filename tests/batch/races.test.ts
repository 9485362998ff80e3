/** The races of a batch as OpenTrack has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { type OpenTrackRace, openTrackRaces } from '../../src/present/opentrack-races.js';
import { ask, typesOf } from './duckdb.js';
import { corpusFinished, hostile, linesOf, written } from './finished.js';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'race.schema.json'), 'utf8'));
const isRace = new Ajv.default({ allErrors: true, strict: false }).compile(schema);

const articles = [...corpusFinished(), hostile(1_000)];
const races = articles.flatMap(({ report }) => openTrackRaces(report));
const serem = races.filter(({ article }) => article === 'brussels-serem-2024');

test('a race is a line, valid against the schema', async () => {
  const lines = linesOf(await written('all.races.ndjson', articles)).map((line) => JSON.parse(line));
  expect(lines).toEqual(
    articles.flatMap(({ id, report }) => openTrackRaces(report).map((race) => ({ ...race, article: id }))),
  );
  for (const race of lines) expect(isRace(race), JSON.stringify(isRace.errors)).toBe(true);
});

test.each([
  ['a result without perf', { results: [{ rank: 1 }] }],
  ['a place that is none', { results: [{ rank: 0, perf: null }] }],
  ['a wind that is a number', { wind: 0.4 }],
  ['a nation by its name', { country: 'Kenya' }],
])('the schema finds %s', (_, race) => expect(isRace(race)).toBe(false));

test('what the article says is there, with its words', () => {
  const [race] = serem;
  expect(race).toMatchObject({
    key: 'r1',
    scope: 'reported',
    competition: 'Diamond League final',
    discipline: '3000SC',
    venue: 'King Baudouin Stadium, Brussels',
    gender: 'M',
  });
  expect(race?.results[0]).toMatchObject({
    rank: 1,
    perf: '8:06.90',
    givenName: 'Amos',
    familyName: 'Serem',
    fullName: 'Amos Serem',
    gender: 'M',
    nationality: 'KEN',
    runners: [],
  });
  expect(race?.results[0]?.facts['perf']).toEqual([
    { basis: 'stated', rule: expect.any(String), spans: [expect.objectContaining({ text: '8:06.90' })] },
  ]);
  expect(race?.facts['venue']).toHaveLength(2);
});

test('every property that the article gives has its facts, and what it does not say is absent', () => {
  const given = ({ article: _, key: _key, scope: _scope, results: _results, facts: _facts, ...told }: OpenTrackRace) =>
    told;
  for (const race of races) {
    expect(Object.keys(race.facts).sort()).toEqual(Object.keys(given(race)).sort());
    for (const { facts, ...result } of race.results) {
      const told = Object.entries(result).filter(
        ([, value]) => value !== null && !(Array.isArray(value) && !value.length),
      );
      expect(Object.keys(facts).sort()).toEqual(told.map(([name]) => name).sort());
    }
  }
});

test('a name is divided only where the article calls the athlete by the family name', () => {
  const results = races.flatMap((race) => race.results).filter(({ fullName }) => fullName !== undefined);
  const divided = results.filter(({ familyName }) => familyName !== undefined);
  expect(divided.length).toBeGreaterThan(50);
  expect(divided.length).toBeLessThan(results.length);
  for (const { givenName, familyName, fullName } of divided) expect(`${givenName} ${familyName}`).toBe(fullName);
});

test('DuckDB reads the races unasked', async () => {
  const file = `'${await written('duck.races.ndjson', articles)}'`;
  const types = await typesOf(file);
  expect(types).toMatchObject({ article: 'VARCHAR', discipline: 'VARCHAR', metres: 'DOUBLE', startDate: 'DATE' });
  expect(types['results']).toMatch(/^STRUCT\(.*runners VARCHAR\[\].*recordFlags VARCHAR\[\].*\)\[\]$/);
  const [counted] = await ask(`SELECT sum(len(results)) AS results FROM ${file}`);
  expect(counted).toEqual({ results: races.reduce((sum, race) => sum + race.results.length, 0) });
});
