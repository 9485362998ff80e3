import { type ColumnSource, fileWriter, ParquetWriter } from 'hyparquet-writer';
import manifest from '../../../package.json' with { type: 'json' };
import { isDay } from '../../knowledge/calendar.js';
import { COLUMNS, type Column } from '../../report/columns.js';
import type { Row } from '../../report/schema.js';
import { SCHEMA } from '../schema-version.js';
import type { OutputWriter } from './output.js';
import { rowsOf } from './rows-of.js';

/** Rows that are held until they are written together: a group is large enough to compress well and small enough to hold. */
const GROUP = 10_000;

type SchemaElement = ParquetWriter['schema'][number];

/** Where the row's article stands in the input: what tells apart articles of one id. */
const NUMBER = 'number';

/**
 * `.parquet`: the rows of `.rows.ndjson`, the reported ones and other days', behind the number of their article. Text is
 * STRING, `date` is DATE, whole numbers are INT32, others DOUBLE, and lists are LIST of STRING, empty but never null.
 */
export async function openParquet(path: string): Promise<OutputWriter> {
  const parquet = new ParquetWriter({
    writer: fileWriter(path),
    schema: [
      { name: 'rows', num_children: COLUMNS.length + 1 },
      { name: NUMBER, type: 'INT32', repetition_type: 'REQUIRED' },
      ...COLUMNS.flatMap(elementsOf),
    ],
    createdBy: `harrier version ${manifest.version}`,
    kvMetadata: [{ key: 'harrier.schema', value: String(SCHEMA) }],
  });
  const group = new RowGroup();
  const write = async (): Promise<void> => parquet.write({ columnData: group.take(), rowGroupSize: GROUP });
  return {
    async add(finished) {
      for (const row of rowsOf(finished)) {
        // in the midst of an article too: groups are of one size whatever the articles
        if (group.add(finished.number, row) === GROUP) await write();
      }
    },
    async close() {
      if (group.size > 0) await write();
      await parquet.finish();
    },
  };
}

/**
 * The rows that wait, by column. The columns' arrays are used again for the next group, so that of a row no more than its
 * text lasts until then.
 */
class RowGroup {
  size = 0;
  readonly #numbers: number[] = new Array(GROUP);
  readonly #columns = COLUMNS.map((column) => ({ column, cells: new Array<Cell>(GROUP) }));

  /** @returns how many rows wait now */
  add(number: number, row: Row): number {
    this.#numbers[this.size] = number;
    for (const { column, cells } of this.#columns) cells[this.size] = cellOf(row, column);
    this.size += 1;
    return this.size;
  }

  /** The rows that wait, which do so no longer; they are to be written before another is added. */
  take(): ColumnSource[] {
    const waiting = <T>(cells: T[]): T[] => (this.size === GROUP ? cells : cells.slice(0, this.size));
    const data = [
      { name: NUMBER, data: waiting(this.#numbers) },
      ...this.#columns.map(({ column, cells }) => ({ name: column.name, data: waiting(cells) })),
    ];
    this.size = 0;
    return data;
  }
}

const holdsDays = ({ name }: Column): boolean => name === 'date';

/** How Parquet describes a column; a list takes three descriptions, one inside the other. */
function elementsOf(column: Column): SchemaElement[] {
  const { name, type, nullable } = column;
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  switch (type) {
    case 'list':
      return [
        { name, repetition_type, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { ...TEXT, name: 'element', repetition_type: 'REQUIRED' },
      ];
    case 'integer':
      return [{ name, repetition_type, type: 'INT32' }];
    case 'number':
      return [{ name, repetition_type, type: 'DOUBLE' }];
    case 'text':
      return [{ ...(holdsDays(column) ? DAY : TEXT), name, repetition_type }];
  }
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
const DAY = { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } } as const;

type Cell = Row[keyof Row] | Date;

const NONE: string[] = [];

function cellOf(row: Row, column: Column): Cell {
  const value = row[column.name];
  if (Array.isArray(value)) return value.length === 0 ? NONE : value;
  if (!holdsDays(column) || typeof value !== 'string') return value;
  // of a day that there is not, the writer would make the first of 1970
  return isDay(value) ? new Date(value) : null;
}
