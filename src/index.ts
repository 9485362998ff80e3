/** harrier's public API: everything a program needs, and nothing of how it is done. */
import { readsOf } from './english/index.js';
import type { OfficialResults, Roster } from './official/index.js';
import { explainWith, type Reason } from './report/explain.js';
import type { RaceReport, Result } from './report/schema.js';

export {
  type CheckOptions,
  type Comparison,
  check,
  compare,
  fillFrom,
  type Outcome,
  type Sources,
  type Subject,
  type Tally,
  tally,
  type Unnamed,
  type Verdict,
} from './check/index.js';
export { type ExtractOptions, extract } from './extract.js';
export type {
  OfficialEntrant,
  OfficialRace,
  OfficialResults,
  Roster,
  RosterEntry,
  UnusableRow,
} from './official/index.js';
export { UnreadableResults } from './official/unreadable.js';
export type { Reason } from './report/explain.js';
export { type RowOptions, toRows } from './report/rows.js';
export {
  Article,
  Athlete,
  Basis,
  type Fact,
  Finding,
  Mark,
  Meeting,
  Race,
  RaceReport,
  Result,
  ResultRow,
  Round,
  Row,
  Severity,
  Sex,
  Span,
  Status,
  Unit,
} from './report/schema.js';

/**
 * For every fact of a result: the rule that found it, what that rule reads, and the words of the article.
 *
 * @param report what `extract` returned
 * @param result one of that report's results, reported or background (the object itself, not a copy)
 * @throws TypeError when the result is not of this report
 */
export function explain(report: RaceReport, result: Result): Reason[] {
  return explainWith(report, result, readsOf);
}

/**
 * Reads a file of official results: delimited text (CSV, TSV, a table pasted from a web page), Hy-Tek MEET MANAGER
 * text, World Athletics' or OpenTrack's JSON, or a result sheet as PDF. Which it is, its content says.
 *
 * @param name the file's, for what is said of it; names the race where a table's headings do not
 * @param bytes the file's content
 * @throws UnreadableResults when it is broken or of no known kind: one sentence that names file, line and remedy
 */
export async function readOfficial(name: string, bytes: Uint8Array): Promise<OfficialResults> {
  // its readers cost more to load than the rest: only who has results to read pays for them
  return (await import('./official/index.js')).readOfficial(name, bytes);
}

/**
 * Reads a roster: delimited text under a line of headings, a name and what else of nation, date of birth, club, sex.
 *
 * @param name the file's, for what is said of it
 * @param bytes the file's content
 * @throws UnreadableResults when no line heads a table, a quotation is not closed, or no row names anybody
 */
export async function readRoster(name: string, bytes: Uint8Array): Promise<Roster> {
  return (await import('./official/index.js')).readRoster(name, bytes);
}
