/** What a check is: a name, a sentence, examples, and a look at the whole article. */
import type { Finding, Severity } from '../report/schema.js';
import type { CheckedArticle } from './article.js';

/** Two sides that cannot both be true; `rule` and `severity` come from the check that found them. */
export interface Discrepancy extends Pick<Finding, 'message' | 'claim' | 'against'> {
  actual?: string;
  expected?: string;
  note?: string;
  /** Where this one is graver or lighter than its rule's findings mostly are. */
  severity?: Severity;
}

/** A small article and what is found in it, by the words of both sides; nothing for a near miss. */
export interface CheckExample {
  text: string;
  /** The official results or the roster that it is held against, as the text of a file. */
  results?: string;
  roster?: string;
  finds: readonly { claim: string; against: string }[];
}

export interface CheckRule {
  /** `check/what-it-finds`. */
  name: string;
  /** One line: what it finds. */
  finds: string;
  severity: Severity;
  examples: readonly CheckExample[];
  check(article: CheckedArticle): Iterable<Discrepancy>;
}
