/** Records and bests: by how much they were broken or missed, and whether the mark that broke them is the better. */
import {
  bestBefore,
  markBeforeBy,
  notBrokenYet,
  recordBroken,
  recordBy,
  recordInBrackets,
  recordMarkBefore,
  toRecord,
} from '../../english/lexicon/gaps.js';
import { everyMatch, matchesWith } from '../../matches.js';
import type { Athlete, Span } from '../../report/schema.js';
import { type CheckedArticle, resultsOfAthlete } from '../article.js';
import { agrees, type Gap, gapsOf, printGap, stepOfMark } from '../gaps.js';
import { couldBeRivals, marksSaid, type Said, sameValue, statedMark } from '../marks-said.js';
import type { CheckRule } from '../rule.js';

export const recordMargin: CheckRule = {
  name: 'check/record-margin',
  finds: 'a margin to a record or best that is not the difference of the two marks',
  severity: 'warning',
  examples: [
    {
      text: 'Ada Roe won the women’s 1000m in 2:28.98 to shave 0.56 off the record of 2:29.34.',
      finds: [{ claim: '0.56', against: '2:28.98 … 2:29.34' }],
    },
    {
      text: 'Pim Venn won the marathon in 2:19:37, 25 seconds outside the mark of 2:19:02 set in 2019.',
      finds: [{ claim: '25 seconds', against: '2:19:37 … 2:19:02' }],
    },
    { text: 'Ada Roe won the women’s 1000m in 2:28.98 to shave 0.36 off the record of 2:29.34.', finds: [] },
    { text: 'Pim Venn won the marathon in 2:19:37, just over half a minute outside the mark of 2:19:02.', finds: [] },
    { text: 'Jo Brel took 12 seconds off her best in third, 14:58.17. Una Orr won the 5000m in 14:49.30.', finds: [] },
  ],
  *check(article) {
    for (const gap of gapsOf(article)) {
      if (!toRecord.test(gap.after) && !recordBy.test(gap.before)) continue;
      const record = recordBeside(article, gap);
      const own = record && markSetAgainst(article, gap, record);
      if (!own) continue;
      const step = Math.max(stepOfMark(own.mark), stepOfMark(record.mark));
      const expected = printGap(Math.abs(own.mark.value - record.mark.value), gap.unit, step);
      yield {
        message: `“${gap.span.text}” between ${own.mark.text} and ${record.mark.text}, which are ${expected} apart`,
        claim: [gap.span],
        against: [own.span, record.span],
        actual: gap.span.text,
        expected,
      };
    }
  },
};

/** The record that the gap is told to, where its mark is printed beside the gap. */
function recordBeside(article: CheckedArticle, gap: Gap): Said | undefined {
  const { start, end } = article.sentenceAt(gap.span.start);
  const before = marksSaid(article, gap.unit, start, gap.span.start).at(-1);
  if (
    before &&
    markBeforeBy.test(article.text.slice(start, before.span.start)) &&
    /^\sby\s(?:just\s|only\s)?$/u.test(article.text.slice(before.span.end, gap.span.start))
  )
    return before;
  const [first] = marksSaid(article, gap.unit, gap.span.end, Math.min(end, gap.span.end + 120));
  if (!first) return undefined;
  const between = article.text.slice(gap.span.end, first.span.start);
  if (recordMarkBefore.test(between)) return first;
  const bracket = recordInBrackets.test(between) ? article.text.slice(first.span.end, end) : '';
  return /^[^()]*\b(?:19|20)\d\d\b[^()]*\)/u.test(bracket) ? first : undefined;
}

/**
 * The mark that was set against the record: of this sentence, else of the one before, else of the person whom this one
 * is about. None when any of them lies as far from the record as the gap says.
 */
function markSetAgainst(article: CheckedArticle, gap: Gap, record: Said): Said | undefined {
  const { start, end } = article.sentenceAt(gap.span.start);
  const couldBe = ({ mark, span }: Said): boolean =>
    span.start !== record.span.start && span.start !== gap.span.start && couldBeRivals(mark.value, record.mark.value);
  const printed = (from: number, to: number): Said[] => marksSaid(article, gap.unit, from, to).filter(couldBe);
  const here = printed(start, end);
  const before = start > 0 ? printed(article.sentenceAt(start - 1).start, start) : [];
  const whose = article.namingsIn(start - 300, gap.span.start).at(-1)?.athlete;
  const own = statedMarksOf(article, whose).filter(couldBe);
  const fits = ({ mark }: Said): boolean =>
    agrees(gap, mark.value - record.mark.value, Math.max(stepOfMark(mark), stepOfMark(record.mark)));
  if ([...here, ...before, ...own].some(fits)) return undefined;
  const known =
    [here, before].find((marks) => marks.length > 0)?.filter(({ mark }) => isReported(article, mark)) ?? own;
  return known.findLast(({ span }) => span.end <= gap.span.start) ?? known[0];
}

const isReported = ({ entries }: CheckedArticle, { value }: Said['mark']): boolean =>
  entries.some((entry) => entry.scope === 'reported' && sameValue(statedMark(entry)?.value ?? -1, value));

/** A person's marks of the races that are reported. */
const statedMarksOf = (article: CheckedArticle, athlete: Athlete | undefined): Said[] =>
  ((athlete && resultsOfAthlete(article).get(athlete)) ?? []).flatMap((entry) => {
    const mark = statedMark(entry);
    return mark ? [{ mark, span: entry.result.mark?.spans[0] as Span }] : [];
  });

export const recordNotBeaten: CheckRule = {
  name: 'check/record-not-beaten',
  finds: 'a record or best that is said to be broken by a mark no better than it',
  severity: 'warning',
  examples: [
    {
      text: 'Ada Roe won the women’s 5K in 17:22 to break the course record of 17:13 set in 2003.',
      finds: [{ claim: '17:22', against: '17:13' }],
    },
    {
      text: 'Jo Brel won the women’s javelin with 66.02m. Brel, whose previous best was 66.40m, threw it last.',
      finds: [{ claim: '66.02m', against: '66.40m' }],
    },
    { text: 'Ada Roe won the women’s 5K in 17:22 to break the course record of 17:31 set in 2003.', finds: [] },
    { text: 'Ada Roe won the women’s 5K in 17:22 and failed to break the course record of 17:13.', finds: [] },
    {
      text: 'Jo Brel won the women’s javelin with 66.42m. Brel, whose previous best was 66.40m, threw it last.',
      finds: [],
    },
  ],
  *check(article) {
    for (const { index, 0: verb } of everyMatch(article.text, recordBroken)) {
      if (notBrokenYet.test(article.text.slice(Math.max(0, index - 60), index))) continue;
      const sentence = article.sentenceAt(index);
      const record = marksSaid(article, undefined, index, sentence.end).find(({ span }) => {
        const between = article.text.slice(index + verb.length - 1, span.start);
        return recordMarkBefore.test(between) || /^\sthe\s$/u.test(between);
      });
      const own = record && worse(article, record, marksSaid(article, undefined, sentence.start, sentence.end));
      if (own) yield notBeaten(own, record);
    }
    for (const { index, 0: words } of matchesWith(article.text, ['previous ', 'old ', 'former '], bestBefore)) {
      const end = index + words.length;
      const [record] = marksSaid(article, undefined, end, Math.min(article.text.length, end + 40));
      if (record?.span.start !== end) continue;
      const sentence = article.sentenceAt(index);
      const isOwn = /\b(?:his|her|their|whose)\s$/iu.test(article.text.slice(sentence.start, index));
      const whose = article.namingsIn(index - 200, index).at(-1)?.athlete;
      const from = sentence.start > 0 ? article.sentenceAt(sentence.start - 1).start : 0;
      const marks = isOwn ? statedMarksOf(article, whose) : marksSaid(article, undefined, from, sentence.end);
      const own = worse(article, record, marks);
      if (own) yield notBeaten(own, record);
    }
  },
};

/** The mark that the record was broken with, if none of these is better than the record. */
function worse(article: CheckedArticle, record: Said, marks: readonly Said[]): Said | undefined {
  const rivals = marks.flatMap(({ mark, span }) => {
    const unit = article.entries
      .filter(({ scope }) => scope === 'reported')
      .map(statedMark)
      .find((stated) => stated && sameValue(stated.value, mark.value))?.unit;
    const isOther = span.start !== record.span.start && couldBeRivals(mark.value, record.mark.value);
    return unit !== undefined && isOther ? [{ mark: { ...mark, unit }, span }] : [];
  });
  const isBetter = ({ mark: { unit, value } }: Said): boolean =>
    unit === 's' ? value <= record.mark.value : value >= record.mark.value;
  return rivals.some(isBetter) ? undefined : rivals[0];
}

const notBeaten = (own: Said, record: Said) => ({
  message: `a record or best of ${record.span.text} is not beaten by ${own.span.text}`,
  claim: [own.span],
  against: [record.span],
  actual: own.span.text,
  expected: `${own.mark.unit === 's' ? 'less' : 'more'} than ${record.span.text}`,
});
