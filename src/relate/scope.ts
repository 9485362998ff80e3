/** Whether a clause tells of the race that is being reported. */
import { denied, midRace, otherDay, otherTime, pluperfect, ranking, unreal } from '../english/lexicon/scope.js';
import type { Claim } from './claim.js';
import type { Clauses } from './clauses.js';
import type { CodedSentence } from './code.js';

/** `earlier`: before what is being told, by tense alone (it may be a heat). `other`: another day's performance. `void`: nothing that happened, or no result. */
export type ClauseScope = 'reported' | 'earlier' | 'other' | 'void';

const segmentWords = (sentence: CodedSentence, clauses: Clauses, segment: number): string => {
  const from = clauses.segments.indexOf(segment);
  const to = clauses.segments.lastIndexOf(segment) + 1;
  return from < 0 ? '' : ` ${sentence.line.slice(sentence.at[from], sentence.at[to] ?? undefined)}`;
};

/** "At last week's Birmingham Grand Prix, Claxton left …": a time before the subject holds for the clause after it. */
function openedElsewhere(sentence: CodedSentence, clauses: Clauses, segment: number): boolean {
  if (segment === 0 || segment > 2) return false;
  const words = segmentWords(sentence, clauses, 0);
  return !/ A\d+ /.test(words) && FRONTED.test(words) && otherDay.test(words);
}

/** "the title he won in Sopot last winter": a relative clause without its pronoun, in a time of its own. */
const REDUCED =
  / (?:titles?|crown|gold|silver|bronze|medals?|record|mark|time|best|K\d+|win|victory|race|one|than|as|distance|height) (?:that |which )?A\d+ (?:had |has |have |'d )?(?:won|took|set|ran|clocked|threw|jumped|cleared|achieved|managed|recorded|claimed|did|held|holds|earned|produced|posted|finished) /;

/** The words of a segment that are in one clause with the offset `here`: without, or only, the relative clause in it. */
export function ownClause(words: string, here: number): string {
  const reduced = REDUCED.exec(words);
  if (!reduced) return words;
  const start = reduced.index + reduced[0].search(/ A\d/);
  return here <= start ? words.slice(0, start + 1) : words;
}

const FRONTED =
  /^ (?:in|at|on|over|during|since|for|last|earlier|two|three|four|five|six|seven|eight|nine|ten|a|back|after|before|until|just|only|once|the|only|previous|this) /;

/** ", setting a new mark": a participle goes on in the time of the clause before it. */
function continuesElsewhere(
  sentence: CodedSentence,
  clauses: Clauses,
  segment: number,
  cue: { test(words: string): boolean },
): boolean {
  if (segment === 0) return false;
  const words = segmentWords(sentence, clauses, segment);
  if (
    !/^ (?:, |- |– )?(?:and )?(?:[a-z]{2,}ing|also [a-z]+ing|before [a-z]+ing|after [a-z]+ing|where|when) /.test(words)
  )
    return false;
  // "the record that Holmes had held when Meadows took the 800": the pluperfect ends with its clause.
  if (cue === pluperfect && /^ (?:, )?(?:where|when) /.test(words)) return false;
  const before = ownClause(segmentWords(sentence, clauses, segment - 1), 0);
  return cue.test(before) || (before.split(' ').length < 6 && cue.test(segmentWords(sentence, clauses, segment - 2)));
}

export function scopeOf(sentence: CodedSentence, clauses: Clauses, claim: Claim): ClauseScope {
  const { segments } = clauses;
  const segment = segments[claim.at] ?? 0;
  const from = segments.indexOf(segment);
  const to = segments.lastIndexOf(segment) + 1;
  const here = (sentence.at[claim.at] as number) - (sentence.at[from] as number) + 1;
  const words = ownClause(` ${sentence.line.slice(sentence.at[from], sentence.at[to] ?? undefined)}`, here);
  const before = words.slice(0, here);
  if (
    otherTime.test(words) ||
    openedElsewhere(sentence, clauses, segment) ||
    continuesElsewhere(sentence, clauses, segment, otherTime)
  )
    return 'other';
  if (pluperfect.test(words) || continuesElsewhere(sentence, clauses, segment, pluperfect)) return 'earlier';
  if (unreal.test(before)) return 'void';
  if (claim.kind === 'place') {
    if (ranking.test(words)) return 'void';
    if (midRace.test(words) && /finish-verb|apposed|in-ordinal|respectively/.test(claim.rule)) return 'void';
  }
  if (claim.kind !== 'mark' && claim.kind !== 'status' && denied.test(before)) return 'void';
  return 'reported';
}
