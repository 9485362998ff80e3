import type { Reason } from '../report/explain.js';
import { align, columnWidths, oneLine, type Width } from './columns.js';
import type { Paint } from './paint.js';

const INDENT = '      ';

/** Two lines for each fact of a result: its value with the rule that found it, and under them the article's words. */
export function reasonLines(reasons: readonly Reason[], paint: Paint, width: Width): string[] {
  const cells = reasons.map((reason) => [reason.slot, oneLine(reason.value), reason.basis]);
  const widths = columnWidths(cells, width);
  const [slot = 0] = widths;
  return reasons.flatMap((reason, index) => {
    const fact = align(cells[index] ?? [], widths, ['left', 'left', 'left'], width).join('  ');
    const rule = reason.reads === '' || reason.reads === reason.rule ? reason.rule : `${reason.rule}: ${reason.reads}`;
    const words = reason.spans.map((span) => `“${oneLine(span.text)}” ${paint('aside', `${span.start}–${span.end}`)}`);
    return [`${INDENT}${fact}  ${paint('aside', rule)}`, `${INDENT}${' '.repeat(slot)}  ${words.join(' … ')}`];
  });
}
