/** The two sides of a finding in words, for the forms that have one line for it. */
import type { Tally } from '../../check/index.js';
import type { Finding, ResultRow, Span } from '../../report/schema.js';
import { oneLine } from '../columns.js';
import type { Lines } from './lines.js';

/** The words of a side as one quotation: `“was third” … “third again”`. */
export function quoted(spans: readonly Span[]): string {
  return spans.map(({ text }) => `“${oneLine(text)}”`).join(' … ');
}

/** What a finding's words disagree with: other words of the article, or a row of a file. */
export function otherSide({ against }: Finding): { words: readonly Span[]; row: ResultRow | undefined } {
  return Array.isArray(against) ? { words: against, row: undefined } : { words: [], row: against };
}

/** What the words say and what they should, where the finding has values: `says 1.70, expected 1.72`. */
export function values({ actual, expected }: Finding): string {
  const parts = [actual === null ? '' : `says ${actual}`, expected === null ? '' : `expected ${expected}`];
  return oneLine(parts.filter(Boolean).join(', '));
}

/**
 * A finding in a few lines that name both sides: its message, the words in question, what they disagree with and where
 * that stands, the values and the note.
 */
export function inWords(finding: Finding, lines: Lines): string[] {
  const { message, claim, note } = finding;
  const against = told(finding, lines);
  return [
    oneLine(message),
    `${quoted(claim)}${against === '' ? '' : ` against ${against}`}`,
    values(finding),
    oneLine(note ?? ''),
  ].filter(Boolean);
}

function told(finding: Finding, lines: Lines): string {
  const { words, row } = otherSide(finding);
  if (row) return `${row.file}:${row.line} “${oneLine(row.row)}”`;
  const [first] = words;
  return first === undefined ? '' : `${quoted(words)} in line ${lines.point(first.start).line}`;
}

/** What official results say of the statements of an article: `8 confirmed, 2 contradicted, 1 not checked`. */
export function outcomes(tally: Tally): string {
  const counts = Object.entries(tally).filter(([, count]) => count > 0);
  return counts.length === 0
    ? 'nothing to compare'
    : counts.map(([outcome, count]) => `${count} ${outcome}`).join(', ');
}
