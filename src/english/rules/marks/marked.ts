/** The claim of a mark. Which numbers are marks at all is `../../../relate/mark-roles.ts`’s question. */
import type { Claim, Referent } from '../../../relate/claim.js';
import { roleOfMark } from '../../../relate/mark-roles.js';
import type { Match } from '../../../relate/rule.js';

/** One mark for one of the subject's people, or for all of them when the text says that they shared it. */
export function marked(match: Match, who: readonly Referent[], index: number, weight: number, event?: number): Claim[] {
  const { mark } = match.chunk(index);
  if (mark === undefined || who.length === 0 || roleOfMark(match.sentence, index) !== 'result') return [];
  const both = match.first('A') === undefined ? bothBefore(match, index) : undefined;
  const shared =
    who.length > 1 &&
    (/\b(?:both|each|all|same|shared?|tied|joint)\b/.test(match.sentence.line) || ranTogether(match, who, index));
  return (both ?? (shared ? who : who.slice(-1))).map((referent) => ({
    kind: 'mark',
    who: referent,
    mark,
    ...match.said(weight, 'stated', index, event),
  }));
}

/** "Roe and Orr crossed the line in 55:39": two with one verb and one time. */
function ranTogether(match: Match, who: readonly Referent[], index: number): boolean {
  const { line, at } = match.sentence;
  const [first = 0] = who;
  return (
    who.length === 2 &&
    first >= 0 &&
    ONE_TIME.test(line.slice(at[first], at[index])) &&
    !/^(?:(?:and|,|to|¯|-) (?:M|A)|[([] )/.test(match.after(index))
  );
}

const ONE_TIME =
  /^A\d+ and A\d+ (?:also )?(?:finished|crossed the (?:finish |finishing )?line|came (?:home|in)|completed the (?:E\d+|course|race|distance)) (?:(?:together|side by side|hand in hand) )?in (?:a time of )?$/;

/** "…, both timed at 10.11": the two people that the sentence has named. */
function bothBefore(match: Match, index: number): number[] | undefined {
  const { chunks } = match.sentence;
  let both = false;
  const people: number[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (people.length === 0 && chunk?.word === 'both') both = true;
    if (people.length === 0 && !both && (chunk?.word === ',' || chunk?.kind === 'A')) return undefined;
    if (chunk?.kind === 'A') people.unshift(i);
  }
  return both && people.length === 2 ? people : undefined;
}
