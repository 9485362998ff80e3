import { z } from 'zod';
import { Row } from './schema.js';

/** What a column of rows holds: text, a whole number, a number that may have a fraction, or a list of texts. */
type ColumnType = 'text' | 'integer' | 'number' | 'list';

export interface Column {
  name: keyof Row;
  type: ColumnType;
  nullable: boolean;
}

/** The columns of rows in their order, as the schema of `Row` has them. */
export const COLUMNS: readonly Column[] = Object.entries(Row.shape).map(([name, schema]) => ({
  name: name as keyof Row,
  ...columnOf(schema),
}));

function columnOf(schema: z.core.$ZodType): { type: ColumnType; nullable: boolean } {
  if (schema instanceof z.ZodNullable) return { ...columnOf(schema.unwrap()), nullable: true };
  return { type: typeOf(schema), nullable: false };
}

function typeOf(schema: z.core.$ZodType): ColumnType {
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodNumber) return schema.format === null ? 'number' : 'integer';
  return 'text';
}
