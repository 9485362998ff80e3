/** Whether a clause tells of the race that is being reported. */
import { denied, midRace, otherDay, ranking, unreal } from '../english/lexicon/scope.js';
import type { Claim } from './claim.js';
import type { Clauses } from './clauses.js';
import type { CodedSentence } from './code.js';

/** `other`: another day's performance. `void`: nothing that happened, or no result. */
export type ClauseScope = 'reported' | 'other' | 'void';

export function scopeOf(sentence: CodedSentence, clauses: Clauses, claim: Claim): ClauseScope {
  const { segments } = clauses;
  const segment = segments[claim.at] ?? 0;
  const from = segments.indexOf(segment);
  const to = segments.lastIndexOf(segment) + 1;
  const words = ` ${sentence.line.slice(sentence.at[from], sentence.at[to] ?? undefined)}`;
  const here = (sentence.at[claim.at] as number) - (sentence.at[from] as number) + 1;
  const before = words.slice(0, here);
  if (otherDay.test(words)) return 'other';
  if (unreal.test(before)) return 'void';
  if (claim.kind === 'place') {
    if (ranking.test(words)) return 'void';
    if (midRace.test(words) && /finish-verb|apposed|in-ordinal|respectively/.test(claim.rule)) return 'void';
  }
  if (claim.kind !== 'mark' && claim.kind !== 'status' && denied.test(before)) return 'void';
  return 'reported';
}
