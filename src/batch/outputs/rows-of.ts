import { toRows } from '../../report/rows.js';
import type { Row } from '../../report/schema.js';
import type { Finished } from './output.js';

/** Every row of an article: the reported races' first, then other days', told apart by `scope`. */
export function rowsOf({ id, report }: Finished): Row[] {
  return toRows(report, { background: true }).map((row) => ({ ...row, article: id }));
}
