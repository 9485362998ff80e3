/** Whom a word for a group stands for, where something is handed out to them in turn: the pair, the three. */
import { RECENT, type Referent } from '../../relate/claim.js';
import type { Match } from '../../relate/rule.js';

const SIZES = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

const GROUP =
  /(?:^|[,;] |and |but |as |while |with )(?:the|this|that|these) (?:[a-z]+ )?(?<size>two|three|four) (?:(?:of them|then|also|both|eventually|finally|all) )*(?:(?:[a-z]+ed|[a-z]+ing|came|ran|were|home|up|in|to|finish|a|the|respectable|fine|across|line|just|about|M\d+|apart|, with|with|times|of) )+$/;

/** "Each of them coming third, sixth and ninth", "Their positions were 4th and 18th": as many as there are places. */
const EACH =
  /(?:^|[,;] )(?:each (?:of (?:them|whom) )?(?:then )?(?:coming|finishing|placing|came|finished|placed|were|taking|took) (?:in )?|their (?:(?:finishing|final|overall|individual) )?(?:positions|places|placings|finishes) (?:were|being|are) )$/;

/** "The pair finished third and fifth", "the three clocked 10.1, 10.2 and 10.4": the people named last, in the sentence or before it. */
export function groupMeant(match: Match, size: number): readonly Referent[] {
  const { chunks } = match.sentence;
  const [subject = -1] = match.subject();
  // "beat Orr, the pair clocking": a group that a clause of its own is about.
  const nearest = chunks.findLastIndex((chunk, i) => i < match.from && chunk.kind === 'A');
  const only = chunks[nearest]?.person?.count === undefined ? subject : nearest;
  const counted =
    chunks[only]?.person?.count ??
    SIZES.get(GROUP.exec(match.before())?.groups?.['size'] ?? '') ??
    (EACH.test(match.before()) ? size : undefined);
  if (counted !== size) return [];
  const surname = (i: number) => chunks[i]?.person?.name.split(' ').at(-1);
  const named: number[] = [];
  for (let i = 0; i < match.from; i++)
    if (chunks[i]?.person?.ref === 'name' && !named.some((other) => surname(other) === surname(i))) named.push(i);
  if (named.length > 0) return named.length === size ? named : [];
  return Array.from({ length: size }, (_, i) => RECENT - (size - 1 - i));
}
