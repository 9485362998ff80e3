/** A list of rivals, and the claims that each is a place behind the one before. */
import type { BehindClaim } from '../../../relate/claim.js';
import type { Match } from '../../../relate/rule.js';

/** Each name of the list one place behind the one before it; the first behind the leader. */
export const inTurn = (match: Match, leader: number, members: readonly number[], weight: number): BehindClaim[] =>
  members.map((who, i) => ({ kind: 'behind', who, leader, steps: i + 1, ...match.said(weight, 'implied', who) }));

/** The list ends where a name has a place, or a clause, of its own. */
export function closedList(match: Match, members: readonly number[]): number[] {
  const kept: number[] = [];
  for (const who of members) {
    const after = match.after(who);
    // "beating Orr's time of 14.21": a record, not a rival.
    if (/^'s? (?:[a-z0-9-]+ |[A-Z]\d+ ){0,3}?(?:time|record|mark|best|K\d+) /.test(after)) break;
    if (
      /^(?:, )?(?:who (?:(?:was|finished|came|placed)(?! (?:also )?(?:given|credited|timed|clocked) )(?! (?:home |timed |(?:across|over) the (?:finish |finishing )?line )?(?:in|with|at) (?:(?:an?|time|of|personal|best|K\d+) )*M\d)|had|has|is)|in O\d|, O\d|O\d)/.test(
        after,
      )
    )
      break;
    // "the record holder, Venn,": one person, named behind the comma.
    if (match.sentence.chunks[who]?.person?.ref === 'epithet' && /^, A\d+ (?:, (?!A\d)|\. )/.test(after)) continue;
    kept.push(who);
  }
  return kept;
}
