/** Which facts of an article cannot all be true, and which disagree with the official results. */
import { withPlainSigns } from '../plain-signs.js';
import { unwrap } from '../read/index.js';
import { finding } from '../report/finding.js';
import { hashOf } from '../report/hash.js';
import { asPrinted } from '../report/printed.js';
import type { Finding, RaceReport, Severity } from '../report/schema.js';
import type { Sources } from './against/index.js';
import { CheckedArticle } from './article.js';
import type { CheckRule } from './rule.js';
import { checkRules } from './rules/index.js';

export { fillFrom } from './against/fill.js';
export {
  type Comparison,
  compare,
  type Outcome,
  type Sources,
  type Subject,
  type Tally,
  tally,
  type Unnamed,
  type Verdict,
} from './against/index.js';
export { checkRules } from './rules/index.js';

export interface CheckOptions extends Sources {
  /** The text that the report was read from; without it only the report's facts are checked, not what else it says. */
  text?: string;
  /** By a rule's name: another severity than its own, or `off`. */
  rules?: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * Checks a report against itself: places, marks, margins, names, nations, counts, dates; and against official results
 * and a roster, where there are any.
 *
 * @param report what `extract` returned
 * @returns the findings in the order of the text, both sides of each in its own words
 * @throws TypeError when `text` is not the one that the report was read from, or `rules` names a rule that is not there
 */
export function check(report: RaceReport, { text, rules = {}, ...sources }: CheckOptions = {}): Finding[] {
  if (text !== undefined && hashOf(text) !== report.article.hash)
    throw new TypeError('check: this text is not the one that the report was read from');
  const unknown = Object.keys(rules).find((name) => !checkRules.some((rule) => rule.name === name));
  if (unknown !== undefined) throw new TypeError(`check: there is no rule ${unknown}; RULES.md lists them`);
  const words = unwrap(withPlainSigns(text ?? ''));
  const article = new CheckedArticle(report, words, sources);
  const findings = checkRules
    .flatMap((rule) => findingsOf(rule, article, rules[rule.name]))
    .sort((a, b) => (a.claim[0]?.start ?? 0) - (b.claim[0]?.start ?? 0));
  return text === undefined || words === text ? findings : asPrinted(findings, text);
}

function findingsOf(rule: CheckRule, article: CheckedArticle, asked: Severity | 'off' | undefined): Finding[] {
  if (asked === 'off') return [];
  return Array.from(rule.check(article), (found) =>
    finding({ ...found, rule: rule.name, severity: asked ?? found.severity ?? rule.severity }),
  );
}
