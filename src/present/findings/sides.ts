/** The two sides of a finding in words, for the forms that have one line for it. */
import type { Tally } from '../../check/index.js';
import type { Finding, Span } from '../../report/schema.js';
import { oneLine } from '../columns.js';
import type { Lines } from './lines.js';

/** The words of a side as one quotation: `“was third” … “third again”`. */
export function quoted(spans: readonly Span[]): string {
  return spans.map(({ text }) => `“${oneLine(text)}”`).join(' … ');
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
  const { message, claim, against, note } = finding;
  return [
    oneLine(message),
    `${quoted(claim)}${Array.isArray(against) && against.length === 0 ? '' : ` against ${otherSide(against, lines)}`}`,
    values(finding),
    oneLine(note ?? ''),
  ].filter(Boolean);
}

function otherSide(against: Finding['against'], lines: Lines): string {
  if (!Array.isArray(against)) return `${against.file}:${against.line} “${oneLine(against.row)}”`;
  const [first] = against;
  return first === undefined ? '' : `${quoted(against)} in line ${lines.point(first.start).line}`;
}

/** What official results say of the statements of an article: `8 confirmed, 2 contradicted, 1 not checked`. */
export function outcomes(tally: Tally): string {
  const counts = Object.entries(tally).filter(([, count]) => count > 0);
  return counts.length === 0
    ? 'nothing to compare'
    : counts.map(([outcome, count]) => `${count} ${outcome}`).join(', ');
}
