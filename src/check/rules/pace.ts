/** Paces. */
import { pacePrinted } from '../../english/lexicon/splits.js';
import { MILE, metresOf } from '../../knowledge/events.js';
import { matchesWith } from '../../matches.js';
import type { Span } from '../../report/schema.js';
import type { CheckedArticle, Entry } from '../article.js';
import { printGap } from '../gaps.js';
import { statedMark } from '../marks-said.js';
import type { CheckRule } from '../rule.js';

export const pace: CheckRule = {
  name: 'check/pace',
  finds: 'a pace that does not give the time over the distance',
  severity: 'error',
  examples: [
    {
      text: 'Pim Venn won the men’s 10K in 31:05, a 5:20 pace.',
      finds: [{ claim: '5:20 pace', against: '31:05' }],
    },
    { text: 'Pim Venn won the men’s 10K in 31:05, a 5:00 pace.', finds: [] },
    { text: 'Pim Venn won the men’s 10K in 31:05 (3:06 pace).', finds: [] },
    { text: 'Pim Venn won the men’s 10K in 31:05 after going off at 4:45 pace.', finds: [] },
  ],
  *check(article) {
    for (const found of matchesWith(article.text, [' pace', '-pace', 'averag'], pacePrinted)) {
      const { time, of, mean, unit, per, each: eachUnit } = found.groups ?? {};
      const [minutes, seconds] = (time ?? of ?? mean ?? '').split(':').map(Number);
      const claim = article.spanOf(found, 'pace');
      const finish = markBefore(article, found.index);
      const mark = finish && statedMark(finish);
      const metres = finish?.race.metres?.value ?? metresOf(finish?.race.event?.value ?? '');
      if (minutes === undefined || seconds === undefined || !claim || !mark || !metres) continue;
      const told = minutes * 60 + seconds;
      const printed = unit ?? per ?? eachUnit;
      const units = printed === undefined ? [MILE, 1000] : [/^mile/iu.test(printed) ? MILE : 1000];
      const paces = units.map((length) => (mark.value * length) / metres);
      // courses are a little long or short, and a pace is rounded up or down
      if (paces.some((each) => Math.abs(each - told) < 1.5 + each * 0.005)) continue;
      const nearest = paces.reduce((best, each) => (Math.abs(each - told) < Math.abs(best - told) ? each : best));
      if (nearest < told * 0.6 || nearest > told * 1.6) continue;
      yield {
        message: `${mark.text} over ${Math.round(metres)} m is a pace of ${printGap(nearest, 's', 1)}, not ${claim.text}`,
        claim: [claim],
        against: [finish.result.mark?.spans[0] as Span],
        actual: claim.text,
        expected: printGap(nearest, 's', 1),
      };
    }
  },
};

/** The result whose mark stands last before an offset, in its sentence or else in the one before. */
function markBefore(article: CheckedArticle, offset: number): Entry | undefined {
  const sentence = article.sentenceAt(offset).start;
  const { start } = sentence > 0 ? article.sentenceAt(sentence - 1) : { start: 0 };
  const at = ({ result }: Entry): number => result.mark?.spans[0]?.end ?? -1;
  return article.entries
    .filter((entry) => statedMark(entry)?.unit === 's' && at(entry) > start && at(entry) <= offset)
    .sort((a, b) => at(a) - at(b))
    .at(-1);
}
