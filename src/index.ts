/** harrier's public API: everything a program needs, and nothing of how it is done. */
import { readsOf } from './english/index.js';
import { explainWith, type Reason } from './report/explain.js';
import type { RaceReport, Result } from './report/schema.js';

export { type CheckOptions, check } from './check/index.js';
export { type ExtractOptions, extract } from './extract.js';
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
