/** What DuckDB makes of a file. */
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();

type Rows = Record<string, unknown>[];

/** Asks a question in SQL; whole numbers of any size come as numbers, and days as in ISO. */
export async function ask(sql: string): Promise<Rows> {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])));
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/** The columns that DuckDB finds in a table, with the types that it gives them. */
export async function typesOf(table: string): Promise<Record<string, unknown>> {
  const columns = await ask(`DESCRIBE SELECT * FROM ${table}`);
  return Object.fromEntries(columns.map((column) => [column['column_name'], column['column_type']]));
}
