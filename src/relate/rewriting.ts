/** Replacing runs of chunks: how noun phrases and teams are gathered before the rules read a sentence. */
import type { Chunk } from '../recognise/chunk.js';
import { type CodedSentence, chunkAt, encode, Pattern, vocabularyOf } from './code.js';

export interface Rewriting {
  pattern: Pattern;
  /** The chunks to stand in the place of `from` to `to` (exclusive), or undefined to leave them. */
  replace(chunks: readonly Chunk[], from: number, to: number, found: RegExpExecArray): Chunk[] | undefined;
}

export const rewriting = (
  pattern: string,
  groups: Readonly<Record<string, string>>,
  replace: Rewriting['replace'],
): Rewriting => ({ pattern: new Pattern(pattern, groups), replace });

/** Applies each rewriting in turn, from the left of the sentence to its right. */
export function rewriteAll(sentence: readonly Chunk[], rewritings: readonly Rewriting[]): Chunk[] {
  let chunks = [...sentence];
  let coded: CodedSentence = encode(chunks);
  let vocabulary = vocabularyOf(coded);
  for (const { pattern, replace } of rewritings) {
    if (!pattern.couldMatch(vocabulary)) continue;
    const built = rewrite(coded, pattern.regex, replace);
    if (built === undefined) continue;
    chunks = built;
    coded = encode(chunks);
    vocabulary = vocabularyOf(coded);
  }
  return chunks;
}

function rewrite(coded: CodedSentence, pattern: RegExp, replace: Rewriting['replace']): Chunk[] | undefined {
  const { chunks, line } = coded;
  const built: Chunk[] = [];
  let next = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(line); found; found = pattern.exec(line)) {
    const from = chunkAt(coded, found.index);
    const to = chunkAt(coded, found.index + found[0].trimEnd().length - 1) + 1;
    const replacement = from < next ? undefined : replace(chunks, from, to, found);
    if (replacement === undefined) {
      pattern.lastIndex = found.index + 1;
      continue;
    }
    built.push(...chunks.slice(next, from), ...replacement);
    next = to;
  }
  return next > 0 ? [...built, ...chunks.slice(next)] : undefined;
}
