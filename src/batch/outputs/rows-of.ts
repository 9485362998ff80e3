import { toRows } from '../../report/rows.js';
import type { Row } from '../../report/schema.js';
import type { Finished } from './output.js';

/** The rows of an article: the reported races' first, then, where they are wanted, other days', told apart by `scope`. */
export function rowsOf({ id, report, background }: Finished): Row[] {
  const rows = toRows(report, { background });
  // set, not copied: the copies of millions of rows would fill the heap
  for (const row of rows) row.article = id;
  return rows;
}
