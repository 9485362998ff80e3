/** The claim of a place, which every rule of places makes. */
import type { Claim, Referent } from '../../../relate/claim.js';
import type { Match } from '../../../relate/rule.js';
import { isOfSubGroup, isOverall, sexCounted } from './ordinals.js';

const TIED = /(?:joint|equal|tied|shared?|sharing|dead heat|dead-heat|both|each|inseparable)/;

/** One place for each of the subject's people: one of them, or all of them when the text says they shared it. */
export function placed(
  match: Match,
  who: readonly Referent[],
  place: number,
  weight: number,
  options: {
    basis?: 'stated' | 'implied';
    at?: number;
    event?: number | undefined;
    /** Undefined: as the words beside the place say. */
    tied?: boolean | undefined;
    /** Undefined: as the words beside the place say. */
    sex?: 'M' | 'W';
  } = {},
): Claim[] {
  const { basis = 'stated', at = match.from, event } = options;
  if (place < 1 || place > 60000 || isOfSubGroup(match, at)) return [];
  if (who.length > 2 && isTeamList(match, who[0] as Referent)) return [];
  const sex = options.sex ?? sexCounted(match, at);
  const tied = options.tied ?? (who.length > 1 && TIED.test(match.before(40) + match.onward.slice(0, 80)));
  return (tied ? who : who.slice(-1)).map((referent) => ({
    kind: 'place',
    who: referent,
    place,
    tied,
    ...(sex === undefined ? {} : { sex }),
    ...match.said(weight + (isOverall(match, at) ? 0.3 : 0), basis, at, event),
  }));
}

/** "The men's team (Roe, Orr and Brel) won bronze": who ran for the team. */
const isTeamList = (match: Match, first: Referent): boolean =>
  first >= 0 && /(?:^| )(?:teams?|squad|quartet|foursome|trio|relay|E\d+) [([] $/.test(match.before(20, first));

/** Places handed out in order. */
export function zip(match: Match, subject: readonly Referent[], run: readonly number[]): Claim[] {
  // "After Cohen, A, B and C were 80th, 83rd and 95th": who is governed by the preposition is not of the list.
  const governed =
    subject.length === run.length + 1 &&
    /^(?:after|behind|following|without|with|besides|alongside)$/.test(
      match.sentence.chunks[(subject[0] as number) - 1]?.word ?? '',
    );
  if (governed) return zip(match, subject.slice(1), run);
  if (subject.length !== run.length) return [];
  return run.flatMap((index, i) => placed(match, [subject[i] as Referent], match.ordinal(index), 1, { at: index }));
}

/** Places handed out down a list, from `first` on. */
export const countedOn = (
  match: Match,
  people: readonly Referent[],
  first: number,
  weight: number,
  basis: 'stated' | 'implied' = 'implied',
): Claim[] => people.flatMap((who, i) => placed(match, [who], first + i, weight, { basis, at: who }));

/** The place that the pattern's `medal` tells, or else an ordinal; a win where it is neither. */
export function placeSaid(match: Match, ordinal?: number): number {
  const medal = match.group('medal');
  return medal !== undefined || ordinal === undefined ? medalPlace(medal ?? '') : match.ordinal(ordinal);
}

/** The place of a medal, the runner-up or the podium’s last step; any other prize is the winner’s. */
export const medalPlace = (medal: string): number =>
  /silver|runner/.test(medal) ? 2 : /bronze|podium/.test(medal) ? 3 : 1;

/** The mark that is told together with a place, as a claim of its own; none when the sentence tells no such mark. */
export function markOf(match: Match, who: Referent, index: number | undefined, event?: number, weight = 0.9): Claim[] {
  const mark = index === undefined ? undefined : match.chunk(index).mark;
  return mark === undefined ? [] : [{ kind: 'mark', who, mark, ...match.said(weight, 'stated', index, event) }];
}

/** The event that is the verb's object: the first within a few words after it. */
export function eventAfter(match: Match): number | undefined {
  const { chunks } = match.sentence;
  for (let i = match.to; i < Math.min(chunks.length, match.to + 8); i++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'E') {
      const { event } = chunk;
      // "won the race by around 50 metres"
      if (/ by (?:[a-z]+ ){0,3}$/.test(match.between(match.to - 1, i))) return undefined;
      const tells = event?.event !== null || event.sex !== null || event.round !== null || event.section !== undefined;
      return tells ? i : undefined;
    }
    if (
      chunk?.kind === 'A' ||
      chunk?.kind === 'M' ||
      /^[.;,]$|^(?:in|at|as|when|after|who|and|but)$/.test(chunk?.word ?? '')
    )
      return undefined;
  }
  return undefined;
}
