import { hashOf } from './hash.js';
import type { Finding } from './schema.js';

/** What there is to say of a finding; the rest is worked out or absent. */
export type FindingParts = Pick<Finding, 'rule' | 'severity' | 'message' | 'claim' | 'against'> &
  Partial<Pick<Finding, 'actual' | 'expected' | 'note'>>;

/**
 * A finding whole. Its fingerprint rests on the rule, the words of both sides and the values, not on where they stand,
 * so that neither a sentence put in above it nor another name for the file of results changes anything.
 */
export function finding({ actual = null, expected = null, note = null, ...parts }: FindingParts): Finding {
  const words = (side: Finding['against']): string =>
    Array.isArray(side) ? side.map(({ text }) => text).join('\u001f') : side.row;
  const fingerprint = hashOf(
    [parts.rule, words(parts.claim), words(parts.against), actual ?? '', expected ?? ''].join('\u001e'),
  );
  return { ...parts, actual, expected, note, fingerprint };
}
