/** harrier's checks as a rule of textlint: `"rules": { "harrier/textlint": true }`. */
import type { TextlintRuleReporter } from '@textlint/types';
import { type CheckOptions, check } from './check/index.js';
import { type ExtractOptions, extract } from './extract.js';
import { Lines } from './present/findings/lines.js';
import { inWords } from './present/findings/sides.js';

/** The rule's options in textlint's configuration; its own `severity` there has no effect, each finding has one. */
export interface TextlintOptions extends Pick<ExtractOptions, 'published' | 'dateOrder'> {
  /** By a check's name: another severity than its own, or `off`. */
  rules?: NonNullable<CheckOptions['rules']>;
}

/** As textlint numbers them. */
const SEVERITIES = { warning: 1, error: 2, info: 3 } as const;

const rule: TextlintRuleReporter<TextlintOptions> = ({ Syntax, getSource, locator, report }, options) => {
  const { rules = {}, published, dateOrder } = options ?? {};
  const told: ExtractOptions = { ...(published && { published }), ...(dateOrder && { dateOrder }) };
  return {
    [Syntax.Document](node) {
      const text = getSource(node);
      const lines = new Lines(text);
      for (const finding of check(extract(text, told), { text, rules })) {
        const { start = 0, end = 0 } = finding.claim[0] ?? {};
        report(node, {
          message: `${inWords(finding, lines).join('. ')} (${finding.rule})`,
          severity: SEVERITIES[finding.severity],
          padding: locator.range([start, end]),
        });
      }
    },
  };
};

export default rule;
