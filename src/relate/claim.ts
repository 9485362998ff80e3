/** What a rule makes of the words: something that is said of an athlete, not yet weighed against the rest. */
import type { MarkMention } from '../recognise/marks.js';
import type { Basis, Status } from '../report/schema.js';

/**
 * The person a claim is about: the index of a chunk of the sentence,
 * or whoever the sentences before were about (`TOPIC`) or named last (`RECENT`).
 */
export type Referent = number;
export const TOPIC: Referent = -1;
/** The person named last in the sentences before; the one named before that is one less, and so on. */
export const RECENT: Referent = -2;

interface Said {
  rule: string;
  basis: Basis;
  /** UTF-16 offsets of the words. */
  start: number;
  end: number;
  /** Index of the chunk where the claim stands: its clause, scope and race are looked up there. */
  at: number;
  /** How sure the rule is, 0 to 1. */
  weight: number;
  /** Index of the event chunk that the rule itself ties the claim to. */
  event?: number;
  /** The rule itself tells that it was on another day. */
  past?: true;
}

interface PlaceClaim extends Said {
  kind: 'place';
  who: Referent;
  place: number;
  tied: boolean;
  /** Counted among those of one sex: `first woman home`. */
  sex?: 'M' | 'W';
}
/** `who` came `steps` places behind `leader`, whose place may be known elsewhere. */
export interface BehindClaim extends Said {
  kind: 'behind';
  who: Referent;
  leader: Referent;
  steps: number;
}
export interface MarkClaim extends Said {
  /** It is the winner's, whoever the sentence before was about. */
  winning?: true;
  kind: 'mark';
  who: Referent;
  mark: MarkMention;
}
/** `who`'s mark is `other`'s and `amount` (seconds or metres) more; `other` undefined means whoever is next ahead. */
interface GapClaim extends Said {
  kind: 'gap';
  who: Referent;
  other: Referent | undefined;
  amount: number;
  unit: 's' | 'm';
}
/** `who` has the same mark as `other`. */
interface SameMarkClaim extends Said {
  kind: 'same';
  who: Referent;
  other: Referent | undefined;
}
interface StatusClaim extends Said {
  kind: 'status';
  who: Referent;
  status: Status;
}
interface RecordClaim extends Said {
  kind: 'record';
  who: Referent;
  code: string;
}
interface SubPlaceClaim extends Said {
  kind: 'subPlace';
  who: Referent;
  group: string;
  place: number;
}
/** `who` is of a nation. */
interface NationClaim extends Said {
  kind: 'nation';
  who: Referent;
  code: string;
}
/** People who ran for a team: `anchored by Tuwei`, `Lelei led Kenya to gold`. */
interface MembersClaim extends Said {
  kind: 'members';
  /** The chunk that names the team. */
  who: Referent;
  members: readonly Referent[];
}

export type Claim =
  | PlaceClaim
  | BehindClaim
  | MarkClaim
  | GapClaim
  | SameMarkClaim
  | StatusClaim
  | RecordClaim
  | SubPlaceClaim
  | NationClaim
  | MembersClaim;

/** Whoever a claim measures its person against. */
export const leaderOf = (claim: Claim): Referent | undefined =>
  claim.kind === 'behind' ? claim.leader : claim.kind === 'gap' || claim.kind === 'same' ? claim.other : undefined;
