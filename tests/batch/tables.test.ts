/** The Parquet and SQLite files of a batch, and its NDJSON, opened with the libraries of other programs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import initSqlJs from 'sql.js';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/batch/outputs/rows-of.js';
import { COLUMNS } from '../../src/report/columns.js';
import { ask, typesOf } from './duckdb.js';
import { corpusFinished, hostile, written } from './finished.js';

const articles = [...corpusFinished(), hostile(1_000)];
const rows = articles.flatMap(rowsOf);

const DUCKDB_TYPES = { text: 'VARCHAR', number: 'DOUBLE', list: 'VARCHAR[]' };

test('DuckDB reads the Parquet file as the rows, of the types that they have', async () => {
  const file = `'${await written('all.parquet', articles)}'`;
  const types = COLUMNS.map(({ name, type }) => [name, type === 'integer' ? 'INTEGER' : DUCKDB_TYPES[type]]);
  expect(await typesOf(file)).toEqual({ number: 'INTEGER', ...Object.fromEntries(types), date: 'DATE' });
  const numbered = articles.flatMap((article) => rowsOf(article).map((row) => ({ number: article.number, ...row })));
  expect(await ask(`SELECT * FROM ${file}`)).toEqual(numbered);
});

test('a Parquet file of more rows than one group has them all in order', async () => {
  const many = Array.from({ length: 1_200 }, (_, index) => hostile(index + 1));
  const file = `'${await written('many.parquet', many)}'`;
  const [groups] = await ask(`SELECT count(DISTINCT row_group_id) AS count FROM parquet_metadata(${file})`);
  expect(groups).toEqual({ count: 2 });
  const numbers = (await ask(`SELECT number, athlete FROM ${file}`)).map(({ number, athlete }) => ({
    number,
    athlete,
  }));
  const expected = many.flatMap((article) =>
    rowsOf(article).map(({ athlete }) => ({ number: article.number, athlete })),
  );
  expect(numbers).toEqual(expected);
});

test('a batch without a result gives a Parquet file without a row', async () => {
  const file = `'${await written('none.parquet', [])}'`;
  expect(await ask(`SELECT count(*) AS count FROM ${file}`)).toEqual([{ count: 0 }]);
  expect(Object.keys(await typesOf(file))).toHaveLength(COLUMNS.length + 1);
});

test('a day that the calendar has not is none in a Parquet file', async () => {
  const [article, other] = [hostile(1), hostile(2)];
  article.report.meetings[0]!.dates = [{ ...article.report.athletes[0]!.name, value: '2025-02-30' }];
  other.report.meetings[0]!.dates = [{ ...other.report.athletes[0]!.name, value: '1969-12-31' }];
  const file = `'${await written('days.parquet', [article, other])}'`;
  expect(await ask(`SELECT DISTINCT number, date FROM ${file} ORDER BY number`)).toEqual([
    { number: 1, date: null },
    { number: 2, date: '1969-12-31' },
  ]);
});

test('DuckDB reads the rows of NDJSON unasked, whatever the order in which the articles come', async () => {
  const types = COLUMNS.map(({ name, type }) => [name, type === 'integer' ? 'BIGINT' : DUCKDB_TYPES[type]]);
  const expected = { ...Object.fromEntries(types), date: 'DATE' };
  for (const order of [articles, articles.toReversed()]) {
    const file = `'${await written('all.rows.ndjson', order)}'`;
    expect(await typesOf(file)).toEqual(expected);
    expect(await ask(`SELECT * FROM ${file}`)).toEqual(order.flatMap(rowsOf));
  }
});

test('DuckDB reads the reports of NDJSON unasked', async () => {
  const file = `'${await written('all.ndjson', articles)}'`;
  const types = await typesOf(file);
  expect(types).toMatchObject({ schema: 'BIGINT', id: 'VARCHAR' });
  for (const list of ['meetings', 'athletes', 'races', 'background', 'findings']) {
    expect(types[list]).toMatch(/^STRUCT\(.*\)\[\]$/);
  }
  expect(types['races']).toMatch(/metres STRUCT\("value" DOUBLE,/);
  const [counted] = await ask(`SELECT sum(len(athletes)) AS athletes FROM ${file}`);
  expect(counted).toEqual({ athletes: articles.reduce((sum, { report }) => sum + report.athletes.length, 0) });
});

const { Database } = await initSqlJs();
const sqlite = new Database(readFileSync(await written('all.sqlite', articles)));

function select(sql: string): Record<string, unknown>[] {
  const [result] = sqlite.exec(sql);
  const { columns, values } = result ?? { columns: [], values: [] };
  return values.map((row) => Object.fromEntries(row.map((value, at) => [columns[at]!, value])));
}

test('the SQLite file says what it is, and its rows refer to rows that there are', () => {
  expect(select('PRAGMA application_id')).toEqual([{ application_id: 0x48415252 }]);
  expect(select('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
  expect(select('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(select('PRAGMA foreign_key_check')).toEqual([]);
  const tables = select("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(({ name }) => name);
  expect(tables).toEqual(['articles', 'athletes', 'facts', 'meetings', 'races', 'results']);
});

test('the SQLite file has as many rows of each kind as the reports', () => {
  const count = (table: string) => select(`SELECT count(*) AS n FROM ${table}`)[0]!['n'];
  const inReports = (part: 'athletes' | 'meetings' | 'races' | 'background') =>
    articles.reduce((sum, { report }) => sum + report[part].length, 0);
  expect(count('articles')).toBe(articles.length);
  expect(count('meetings')).toBe(inReports('meetings'));
  expect(count('athletes')).toBe(inReports('athletes'));
  expect(count('races')).toBe(inReports('races') + inReports('background'));
  expect(count('results')).toBe(rows.length);
});

test('the tables of the SQLite file, joined, are the rows', () => {
  const joined = select(`
    SELECT articles.id AS article, meetings.name AS meeting, meetings.venue, meetings.city, meetings.country,
      coalesce(races.date, meetings.dates ->> 0) AS date, event, metres, races.sex, category, round, heat,
      athletes.name AS athlete, team,
      (SELECT json_group_array(one.name) FROM json_each(members) JOIN athletes AS one ON one.id = json_each.value) AS members,
      coalesce(results.club, athletes.club) AS club, coalesce(results.nationality, athletes.nationality) AS nationality,
      place, mark, value, unit, coalesce(results.wind, races.wind) AS wind, status, records, scope
    FROM results JOIN races ON races.id = results.race JOIN articles ON articles.number = results.article
      LEFT JOIN meetings ON meetings.id = races.meeting LEFT JOIN athletes ON athletes.id = results.athlete
    ORDER BY results.id`);
  const lists = { members: JSON.stringify, records: JSON.stringify };
  const expected = rows.map(({ implied: _, start: _start, end: _end, ...row }) => ({
    ...row,
    members: lists.members(row.members),
    records: lists.records(row.records),
  }));
  expect(joined).toEqual(expected);
});

test('every value of the SQLite file has a fact, and its words are those of the report', () => {
  const [{ facts }] = select('SELECT count(*) AS facts FROM facts') as [{ facts: number }];
  const inReports = articles.map(({ report: { article: _, findings: _findings, ...told } }) => countFacts(told));
  expect(facts).toBe(inReports.reduce((sum, count) => sum + count, 0));
  const marks = select(`
    SELECT results.mark, facts.value, facts.text, facts.rule, facts.end - facts.start AS length FROM results
    JOIN facts ON facts.article = results.article AND table_name = 'results' AND row_id = results.id AND slot = 'mark'`);
  expect(marks).toHaveLength(rows.filter(({ mark }) => mark !== null).length);
  for (const { mark, value, text, length } of marks) {
    expect(value).toBe(mark);
    expect(String(text)).toHaveLength(Number(length));
  }
});

/** How many facts there are anywhere in a value. */
function countFacts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Number('basis' in value) + Object.values(value).reduce((sum: number, part) => sum + countFacts(part), 0);
}

test('a NUL in a text does not end it', async () => {
  const article = hostile(1);
  article.report.athletes[0]!.name.value = 'Una\0Orr';
  const file = new Database(readFileSync(await written('nul.sqlite', [article])));
  expect(file.exec('SELECT name FROM athletes WHERE id = 1')[0]?.values).toEqual([['Una\ufffdOrr']]);
});

test('a SQLite file is made anew over what a killed run has left, and nothing is left beside it', async () => {
  const path = await written('again.sqlite', [hostile(1)]);
  const whole = readFileSync(path);
  writeFileSync(path, 'SQLite format 3\0 and no more');
  mkdirSync(`${path}.lock`);
  expect(await written('again.sqlite', [hostile(1)])).toBe(path);
  expect(readFileSync(path).equals(whole)).toBe(true);
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('DuckDB reads the CSV file, and a wind as a number', async () => {
  const file = `read_csv('${await written('duck.csv', articles)}')`;
  expect(await typesOf(file)).toMatchObject({
    article: 'VARCHAR',
    wind: 'DOUBLE',
    place: 'BIGINT',
    records: 'VARCHAR',
  });
  const [counted] = await ask(`SELECT count(*) AS rows, min(wind) AS wind FROM ${file}`);
  expect(counted).toEqual({ rows: rows.length, wind: Math.min(...rows.flatMap(({ wind }) => wind ?? [])) });
});
