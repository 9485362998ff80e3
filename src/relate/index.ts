/** From sentences to claims: every rule is tried on every sentence, and each claim is given its clause's scope. */

import { rules } from '../english/rules/index.js';
import type { Sentence } from '../recognise/index.js';
import type { Claim } from './claim.js';
import { type Clauses, scanClauses } from './clauses.js';
import { type CodedSentence, encode } from './code.js';
import { gatherNounPhrases } from './noun-phrases.js';
import { Match } from './rule.js';
import { type ClauseScope, scopeOf } from './scope.js';

export type { Claim, Referent } from './claim.js';
export { TOPIC } from './claim.js';
export type { CodedSentence } from './code.js';

export interface ClaimedSentence {
  sentence: Sentence;
  coded: CodedSentence;
  clauses: Clauses;
  claims: ScopedClaim[];
}

export interface ScopedClaim {
  claim: Claim;
  scope: ClauseScope;
}

export function relate(sentences: readonly Sentence[]): ClaimedSentence[] {
  return sentences.map((sentence) => {
    const coded = encode(gatherNounPhrases(sentence.chunks));
    const clauses = scanClauses(coded);
    const claims = claimsOf(coded, clauses).map((claim) => ({ claim, scope: scopeOf(coded, clauses, claim) }));
    return { sentence, coded, clauses, claims };
  });
}

function claimsOf(coded: CodedSentence, clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  if (!/[A-Z]\d/.test(coded.line)) return claims;
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(coded.line); found; found = pattern.exec(coded.line)) {
        claims.push(...rule.claims(new Match(rule.name, coded, clauses, found)));
        if (found[0].length === 0) pattern.lastIndex++;
      }
    }
  }
  return claims.filter((claim) => !outbid(claim, claims));
}

/** One mark or ordinal is one person's (or a pair's): the surest rule that read it decides whose. */
function outbid(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.kind === 'mark')
    return claims.some(
      (other) => other.kind === 'mark' && other.mark.start === claim.mark.start && other.weight > claim.weight,
    );
  if (claim.kind !== 'place') return false;
  return claims.some(
    (other) =>
      other.kind === 'place' &&
      other.at === claim.at &&
      other.place === claim.place &&
      other.weight > claim.weight &&
      other.who !== claim.who,
  );
}
