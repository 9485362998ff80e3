/** Results as delimited text: CSV, TSV, semicolons, or a table pasted from a web page. */
import { guessDateOrder } from '../../read/index.js';
import type { OfficialResults } from '../results.js';
import { readTables } from '../tables/index.js';
import { cutRecords } from './records.js';

/**
 * @param text the file's
 * @throws UnreadableResults when no line heads a table, a quotation is not closed, or no row can be used
 */
export function readDelimited(file: string, text: string): OfficialResults {
  const lines = cutRecords(file, text, 'results; put one above it, such as Place,Name,Nation,Time');
  return { ...readTables(file, lines, guessDateOrder(text)), format: 'delimited' };
}
