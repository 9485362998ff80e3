/** What became of the statements of an article beside official results or a roster. */
import type { ResultRow, Span } from '../../report/schema.js';

/** `spelt otherwise`: the person is the one of the file, whose name has other letters there. */
export type Outcome = 'confirmed' | 'contradicted' | 'spelt otherwise' | 'not checked';

/** What a statement is about. */
export type Subject =
  | 'place'
  | 'mark'
  | 'status'
  | 'wind'
  | 'record'
  | 'name'
  | 'nation'
  | 'age'
  | 'club'
  | 'team'
  | 'member'
  | 'day'
  | 'event';

/** One statement of the article and what the files say of it. */
export interface Verdict {
  outcome: Outcome;
  subject: Subject;
  source: 'results' | 'roster';
  /** The words that make the statement. */
  claim: readonly Span[];
  /** Whom or what it is about, as the article names them. */
  who: string;
  /** What the article says. */
  said: string;
  /** What the file says; absent where it says nothing. */
  official?: string;
  /** The row that says so. */
  row?: ResultRow;
  /** Why a statement was not checked, or what weakens a contradiction. */
  why?: string;
  /** The file's own date, in its own words. */
  dated?: string;
  /** Where it may be a manner of writing, and no error. */
  doubtful?: true;
}

/** How many statements came to what. */
export type Tally = Readonly<Record<Outcome, number>>;

export function tally(verdicts: Iterable<Verdict>): Tally {
  const count: Record<Outcome, number> = { confirmed: 0, contradicted: 0, 'spelt otherwise': 0, 'not checked': 0 };
  for (const { outcome } of verdicts) count[outcome] += 1;
  return count;
}
