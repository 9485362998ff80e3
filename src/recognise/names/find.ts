import { LOST_NAME, type Token } from '../../tokenise/index.js';
import { classify } from './kind.js';
import { flagAt, nationAt } from './nations.js';
import { phraseEnd, startsPhrase } from './phrase.js';
import type { NameSpan } from './span.js';
import { titledAt, townAt } from './titles.js';

/**
 * The capitalised phrases of a sentence, from the left, not overlapping.
 *
 * @param tokens the sentence
 * @param taken tells of a token that it already belongs to a mark, an event or a date
 */
export function findNames(tokens: readonly Token[], taken: (index: number) => boolean): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; ) {
    const known =
      lostAt(tokens, i) ??
      flagAt(tokens, i) ??
      (taken(i) ? undefined : (townAt(tokens, i) ?? titledAt(tokens, i, taken) ?? nationAt(tokens, i, taken)));
    if (known) {
      spans.push(known);
      i = known.to;
    } else if (!taken(i) && startsPhrase(tokens, i)) {
      const to = phraseEnd(tokens, i, taken);
      const span = classify(tokens, i, to);
      if (span) spans.push(span);
      i = to;
    } else i++;
  }
  return spans;
}

const lostAt = (tokens: readonly Token[], i: number): NameSpan | undefined =>
  (tokens[i] as Token).text === LOST_NAME ? { kind: 'person', from: i, to: i + 1 } : undefined;
