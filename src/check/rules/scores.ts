/** Team scores. */
import { matchesWith } from '../../matches.js';
import { counted, countOf } from '../counting.js';
import type { CheckRule } from '../rule.js';

const POINTS = /(?<=[\p{L}\d])[\s-]points?\b/giu;
const BEFORE = new RegExp(
  `(?<by>\\bby\\s(?:just\\s|only\\s|a\\smere\\s|a\\s)?)?(?<![\\d.-])\\b(?<told>${counted})$`,
  'iu',
);
const SCORES = String.raw`[^.;:()\d]{0,60}?[,(]?\s(?<pair>(?<one>\d{1,3}(?:\.\d)?)\s?(?:-|¯|to)\s?(?<other>\d{1,3}(?:\.\d)?))(?![\d:]|\.\d|\s?(?:m|cm|km|met|year|to)\p{L}*\b)`;
/** `112-102, a margin of 12 points`: the scores come first. */
const SCORES_FIRST =
  /(?<![\d:.-])(?<pair>(?<one>\d{1,3}(?:\.\d)?)\s?(?:-|¯|to)\s?(?<other>\d{1,3}(?:\.\d)?)),?\s(?:to win\s)?(?:by|(?:with\s)?a (?:winning\s)?margin of)\s(?:just\s|only\s)?$/du;
const AFTER_BY = new RegExp(`^${SCORES}`, 'du');
const AFTER = new RegExp(
  String.raw`^\s(?:short|shy|clear|ahead|behind|better|adrift|win|victory|lead|margin|defeat|loss|triumph)\b${SCORES}`,
  'du',
);

export const scoreMargin: CheckRule = {
  name: 'check/score-margin',
  finds: 'a margin in points that is not the difference of the two scores',
  severity: 'warning',
  examples: [
    {
      text: 'The Harrow men came up five points short, falling to Brinley, 155-149.',
      finds: [{ claim: 'five points', against: '155-149' }],
    },
    { text: 'Harrow led Brinley by four points, 142-136.', finds: [{ claim: 'four points', against: '142-136' }] },
    { text: 'The Harrow men came up six points short, falling to Brinley, 155-149.', finds: [] },
    { text: 'Harrow beat Brinley by two and a half points, 284.5 to 282.', finds: [] },
    { text: 'Harrow won by four points on a bend of 20 to 25 metres.', finds: [] },
  ],
  *check(article) {
    for (const { index, 0: points } of matchesWith(article.text, ['point'], POINTS)) {
      const end = index + points.length;
      const before = BEFORE.exec(article.text.slice(Math.max(0, index - 40), index))?.groups;
      if (!before) continue;
      const start = index - (before.told as string).length;
      const lead = Math.max(0, start - 60);
      const first = SCORES_FIRST.exec(article.text.slice(lead, start));
      const scores = first ?? (before.by === undefined ? AFTER : AFTER_BY).exec(article.text.slice(end, end + 100));
      const [from, to] = (scores?.indices?.groups?.pair ?? [0, 0]).map((at) => at + (first ? lead : end)) as [
        number,
        number,
      ];
      const told = countOf(before.told as string);
      if (!scores || told === undefined) continue;
      const [one, other] = [Number(scores.groups?.one), Number(scores.groups?.other)];
      const difference = Math.abs(one - other);
      if (difference === told || Math.max(one, other) <= told) continue;
      const claim = article.span(start, end);
      yield {
        message: `“${claim.text}” between scores of ${scores.groups?.pair}`,
        claim: [claim],
        against: [article.span(from, to)],
        actual: claim.text,
        expected: difference === 1 ? '1 point' : `${difference} points`,
      };
    }
  },
};
