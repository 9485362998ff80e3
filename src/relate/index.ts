/** From sentences to claims: every rule is tried on every sentence, and each claim is given its clause's scope. */

import { teamWords } from '../english/lexicon/teams.js';
import { rules, teamRules } from '../english/rules/index.js';
import { isRelay } from '../knowledge/events.js';
import type { Sentence } from '../recognise/index.js';
import type { Claim } from './claim.js';
import { type Clauses, type Scanned, scanClauses, segmentWords } from './clauses.js';
import { type CodedSentence, encode, matchFrom, type Pattern, PatternIndex } from './code.js';
import { gatherNounPhrases } from './noun-phrases.js';
import { Match, type Rule } from './rule.js';
import { type ClauseScope, scopesOf } from './scope.js';
import { gatherTeams } from './team-phrases.js';
import { countsPoints } from './team-points.js';

export type { Claim, MarkClaim, Referent } from './claim.js';
export { leaderOf, RECENT, TOPIC } from './claim.js';
export { onlySubject, segmentOf, segmentWords } from './clauses.js';
export { tellsWayPoint } from './on-the-way.js';
export { besidePurpose, beyondTheYear, isHonour, isPurpose, onEarlierDay, ownClause, recent, timed } from './scope.js';

export interface ClaimedSentence extends Scanned {
  sentence: Sentence;
  claims: ScopedClaim[];
  /** The sentence once more with its teams as the ones who do things; absent where it can name none. */
  teams?: TeamReading;
}

/** What is said of teams: the claims' `who` and `at` are chunks of this reading. */
export interface TeamReading extends Scanned {
  claims: ScopedClaim[];
}

export interface ScopedClaim {
  claim: Claim;
  scope: ClauseScope;
}

export function relate(sentences: readonly Sentence[]): ClaimedSentence[] {
  const teams = sentences.some(({ chunks }) =>
    chunks.some((chunk) => isRelay(chunk.event?.event) || isTeamWord(chunk)),
  );
  return sentences.map((sentence, i) => ({
    sentence,
    ...readClaims(gatherNounPhrases(sentence.chunks), PEOPLE),
    ...(teams ? readTeams(sentence, sentences[i - 1]) : {}),
  }));
}

const isTeamWord = ({ kind, word, mark, text = '' }: Sentence['chunks'][number]): boolean =>
  (kind === '-' && teamWords.has(word.toLowerCase())) ||
  // "the Northern Road Relays"; the Penn Relays are a meeting of everything.
  (kind === 'V' && /\b(?:road|team|hill|fell|cross.country) relays?\b/iu.test(text)) ||
  (mark?.form === 'points' && Number(mark.fields[0]) < 700);

/** A place given after a disqualification is told in the words of a ranking (`moved up to second`), and counts. */
const judged = (claim: Claim): Claim =>
  claim.rule === 'team/upgraded' && claim.kind === 'place' ? { ...claim, kind: 'status', status: 'DQ' } : claim;

function readTeams(sentence: Sentence, before: Sentence | undefined): { teams?: TeamReading } {
  const told = before?.block === sentence.block && countsPoints(before.chunks);
  const chunks = gatherTeams(sentence.chunks, told);
  if (!chunks) return {};
  return { teams: readClaims(encode(chunks), TEAMS, ({ who }) => chunks[who]?.team !== undefined) };
}

/** The claims of the rules that `counts` lets pass, each with its clause's scope. */
function readClaims(coded: CodedSentence, rules: RuleIndex, counts?: (claim: Claim) => boolean): TeamReading {
  const clauses = scanClauses(coded);
  const scopeOf = scopesOf({ coded, clauses });
  const told = claimsOf(coded, clauses, rules);
  const kept = told.filter((claim) => (counts ? counts(claim) : !isOfLeg(claim, { coded, clauses })));
  return { coded, clauses, claims: kept.map((claim) => ({ claim, scope: scopeOf(judged(claim)) })) };
}

/** "Leg 1 saw Roe finish the course in 71st", "with Orr on the first leg running well in 11th": where a team then was. */
const LEG =
  / leg \d |(?:on|for|over|ran|ran on) the (?:O\d+|final|last|anchor|opening|navigation|short|long|[a-z]+ing) leg /;
const OF_LEG = /(?:^| )leg \d (?:saw|gave|had|featured|tested|brought) /;
const isOfLeg = (claim: Claim, said: Scanned): boolean =>
  claim.kind === 'place' &&
  claim.place > 1 &&
  said.coded.line.includes('leg ') &&
  (LEG.test(segmentWords(said, claim.at)) || OF_LEG.test(said.coded.line));

type RuleIndex = PatternIndex<{ rule: Rule; pattern: Pattern }>;

const indexOf = (rules: readonly Rule[]): RuleIndex =>
  new PatternIndex(rules.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern }))));

const PEOPLE = indexOf(rules);
const TEAMS = indexOf([...teamRules, ...rules]);

function claimsOf(coded: CodedSentence, clauses: Clauses, index: RuleIndex): Claim[] {
  const claims: Claim[] = [];
  coded.chunks.forEach((chunk, at) => {
    if (chunk.person?.placed !== undefined)
      claims.push({
        kind: 'place',
        who: at,
        place: chunk.person.placed,
        tied: false,
        rule: 'place/placed',
        basis: 'stated',
        start: chunk.start,
        end: chunk.end,
        at,
        weight: 0.9,
      });
  });
  if (!/[A-Z]\d/.test(coded.line)) return claims;
  for (const { entry, starts } of index.candidates(coded)) {
    const { rule, pattern } = entry;
    for (let found = matchFrom(coded, pattern, starts, 0); found; ) {
      claims.push(...rule.claims(new Match(rule.name, coded, clauses, found)));
      found = matchFrom(coded, pattern, starts, found.index + Math.max(1, found[0].length));
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
