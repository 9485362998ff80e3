/** Replacing runs of chunks: how noun phrases and teams are gathered before the rules read a sentence. */
import type { Chunk } from '../recognise/chunk.js';
import { type Candidate, type CodedSentence, chunkAt, encode, matchFrom, Pattern, PatternIndex } from './code.js';
import type { Groups } from './needs.js';

export interface Rewriting {
  pattern: Pattern;
  /** The chunks to stand in the place of `from` to `to` (exclusive), or undefined to leave them. */
  replace(chunks: readonly Chunk[], from: number, to: number, found: RegExpExecArray): Chunk[] | undefined;
}

/** Writes rewritings whose patterns share their groups. */
export const rewritingWith =
  (groups: Groups) =>
  (pattern: string, replace: Rewriting['replace']): Rewriting => ({ pattern: new Pattern(pattern, groups), replace });

/** Rewritings in the order in which they are applied, by what their patterns need. */
export const rewritingsOf = (rewritings: readonly Rewriting[]): PatternIndex<Rewriting> => new PatternIndex(rewritings);

/** Applies each rewriting in turn, from the left of the sentence to its right. */
export function rewriteAll(sentence: readonly Chunk[], rewritings: PatternIndex<Rewriting>): CodedSentence {
  let coded = encode(sentence);
  let candidates = rewritings.candidates(coded);
  for (let i = 0; i < candidates.length; ) {
    const candidate = candidates[i++] as Candidate<Rewriting>;
    const built = rewrite(coded, candidate);
    if (built === undefined) continue;
    coded = encode(built);
    candidates = rewritings.candidates(coded, candidate.number + 1);
    i = 0;
  }
  return coded;
}

function rewrite(coded: CodedSentence, { entry, starts }: Candidate<Rewriting>): Chunk[] | undefined {
  const { chunks } = coded;
  const built: Chunk[] = [];
  let next = 0;
  for (let found = matchFrom(coded, entry.pattern, starts, 0); found; ) {
    const from = chunkAt(coded, found.index);
    const to = chunkAt(coded, found.index + found[0].trimEnd().length - 1) + 1;
    const replacement = from < next ? undefined : entry.replace(chunks, from, to, found);
    if (replacement !== undefined) {
      built.push(...chunks.slice(next, from), ...replacement);
      next = to;
    }
    found = matchFrom(coded, entry.pattern, starts, found.index + (replacement === undefined ? 1 : found[0].length));
  }
  return next > 0 ? [...built, ...chunks.slice(next)] : undefined;
}
