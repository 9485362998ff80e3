/** Times on the way that the finish does not allow. */
import { halves, ledTo, nextPoint, notRun, pack, splitPoint } from '../../english/lexicon/splits.js';
import { MILE, metresOf } from '../../knowledge/events.js';
import { everyMatch, matchesWith } from '../../matches.js';
import { findMarks, markFor } from '../../recognise/marks.js';
import type { Mark, Race, Span } from '../../report/schema.js';
import { type CheckedArticle, type Entry, readOnce, resultsOfAthlete, resultsOfRace } from '../article.js';
import { printGap, stepOfMark } from '../gaps.js';
import { statedMark } from '../marks-said.js';
import type { CheckRule } from '../rule.js';

/** A point of a course that somebody passed after so many seconds. */
interface Split {
  metres: number;
  mark: Mark;
  /** `30km in 1:28:36`. */
  span: Span;
  /** Whether it is told with the one before. */
  follows: boolean;
}

export const splitsInOrder: CheckRule = {
  name: 'check/splits-in-order',
  finds: 'splits told together of which a later one is the quicker',
  severity: 'warning',
  examples: [
    {
      text: 'Pim Venn won the marathon in 2:04:51. He passed 10km in 29:26, 20km in 58:53 and 30km in 56:36.',
      finds: [{ claim: '30km in 56:36', against: '20km in 58:53' }],
    },
    {
      text: 'Pim Venn won the marathon in 2:04:51. The leaders went through 20km in 58:53 and halfway in 52:07.',
      finds: [{ claim: 'halfway in 52:07', against: '20km in 58:53' }],
    },
    {
      text: 'Pim Venn won the marathon in 2:04:51. He passed 10km in 29:26, 20km in 58:53 and 30km in 1:28:36.',
      finds: [],
    },
    { text: 'Pim Venn ran 10km in 29:26 in March and 5km in 29:58 with his son on Sunday.', finds: [] },
  ],
  *check(article) {
    for (const chain of chainsOf(article)) {
      for (const [nth, split] of chain.entries()) {
        const before = chain
          .slice(0, nth)
          .find(
            (other) =>
              other.metres < split.metres === other.mark.value > split.mark.value && other.metres !== split.metres,
          );
        if (!before) continue;
        yield {
          message: `${split.span.text}, but ${before.span.text}`,
          claim: [split.span],
          against: [before.span],
          actual: split.mark.text,
          expected: `${before.metres < split.metres ? 'more' : 'less'} than ${before.mark.text}`,
        };
      }
    }
  },
};

export const splitAfterFinish: CheckRule = {
  name: 'check/split-after-finish',
  finds: 'a split that is later than the finish',
  severity: 'error',
  examples: [
    {
      text: 'Ada Roe won the women’s marathon in 2:24:10 after passing 30km in 2:41:30.',
      finds: [{ claim: '30km in 2:41:30', against: '2:24:10' }],
    },
    { text: 'Ada Roe won the women’s marathon in 2:24:10 after passing 30km in 1:41:30.', finds: [] },
    { text: 'Ada Roe won the women’s marathon in 2:24:10. Una Orr passed 30km in 2:41:30 and dropped out.', finds: [] },
  ],
  *check(article) {
    for (const chain of chainsOf(article)) {
      for (const split of chain) {
        const finish = finishOf(article, split.span.start);
        const mark = finish && statedMark(finish);
        if (mark?.unit !== 's' || !finish || split.mark.value < mark.value) continue;
        yield {
          message: `${split.span.text} is later than the finish, ${mark.text}`,
          claim: [split.span],
          against: [finish.result.mark?.spans[0] as Span],
          actual: split.mark.text,
          expected: `less than ${mark.text}`,
        };
      }
    }
  },
};

/** `covering the first `, `reaching the `. */
const LONGEST_LEAD = 24;

/** The splits of the article, those that are told in one breath together. */
const chainsOf = readOnce((article): Split[][] => {
  const chains: Split[][] = [];
  let end = -1;
  for (const found of everyMatch(article.text, splitPoint)) {
    const start = found.index;
    const led = ledTo.exec(article.text.slice(Math.max(0, start - LONGEST_LEAD), start));
    const from = start - (led?.[0].length ?? 0);
    const follows = end >= 0 && from >= end && nextPoint.test(article.text.slice(end, from));
    if (!follows && !led) continue;
    const sentence = article.sentenceAt(from);
    if (notRun.test(article.text.slice(sentence.start, from))) continue;
    const race = raceAt(article, from);
    const metres = found.groups?.half === undefined ? metresIn(found.groups ?? {}) : lengthOf(race) / 2;
    const at = start + found[0].length;
    const [mention] = findMarks(article.text, at, Math.min(article.text.length, at + 30));
    const mark = mention?.start === at && metres > 0 ? markFor(mention, 'ROAD', metres) : undefined;
    if (!mention || mark?.unit !== 's') continue;
    const split = { metres, mark, span: article.span(start, mention.end), follows };
    if (follows) chains.at(-1)?.push(split);
    else chains.push([split]);
    end = mention.end;
  }
  return chains;
});

function metresIn({ metres = '', unit = '' }: Partial<Record<string, string>>): number {
  const thousands = /^m(?!i)/iu.test(unit);
  const value = Number(thousands ? metres.replace(',', '') : metres.replace(',', '.'));
  return value * (thousands ? 1 : /^mile/iu.test(unit) ? MILE : 1000);
}

const lengthOf = (race: Race | undefined): number => race?.metres?.value ?? metresOf(race?.event?.value ?? '') ?? 0;

/** The race of the person who was named last with a result in one. */
function raceAt(article: CheckedArticle, offset: number): Race | undefined {
  const results = resultsOfAthlete(article);
  const named = article.namingsIn(offset - FAR, offset).findLast(({ athlete }) => results.has(athlete))?.athlete;
  return named && results.get(named)?.[0]?.race;
}

/** Nobody tells of a race's splits so many characters behind the last of its runners. */
const FAR = 1500;

/** Those whose times are told. */
const finishersOf = (article: CheckedArticle, race: Race | undefined): Entry[] =>
  ((race && resultsOfRace(article).get(race)) ?? []).filter((entry) => statedMark(entry)?.unit === 's');

/** How the race ended for the one whose split it is, or for the last of those whose marks are told when it is a pack's. */
function finishOf(article: CheckedArticle, offset: number): Entry | undefined {
  const sentence = article.sentenceAt(offset);
  const naming = article.namedBefore(offset);
  const race = raceAt(article, offset);
  const finishers = finishersOf(article, race);
  if (naming && !pack.test(article.text.slice(naming.span.end, offset)))
    return finishers.find(({ athlete }) => athlete === naming.athlete);
  if (!pack.test(article.text.slice(sentence.start, offset))) return undefined;
  return finishers.reduce<Entry | undefined>(
    (last, entry) =>
      (statedMark(last ?? entry)?.value ?? 0) >= (statedMark(entry)?.value ?? 0) ? (last ?? entry) : entry,
    undefined,
  );
}

export const halvesOfRace: CheckRule = {
  name: 'check/halves',
  finds: 'two halves that do not add up to the finishing time',
  severity: 'error',
  examples: [
    {
      text: 'Ada Roe won the women’s marathon in 2:24:10, with halves of 72:30 and 72:40.',
      finds: [{ claim: 'halves of 72:30 and 72:40', against: '2:24:10' }],
    },
    { text: 'Ada Roe won the women’s marathon in 2:24:10, with halves of 72:30 and 71:40.', finds: [] },
    { text: 'Ada Roe won the women’s marathon in 2:24:10, with halves of 72:30 and 71:41.', finds: [] },
  ],
  *check(article) {
    for (const found of matchesWith(article.text, ['halves', 'splits', 'first half'], halves)) {
      const { one, other, first, second } = found.groups ?? {};
      const race = raceAt(article, found.index);
      const metres = lengthOf(race) / 2;
      const parts = [one ?? first, other ?? second].map((printed = '') => {
        const [mention] = findMarks(printed, 0, printed.length);
        return mention && metres > 0 ? markFor(mention, 'ROAD', metres) : undefined;
      });
      const [a, b] = parts;
      const named = article.namedBefore(found.index)?.athlete;
      const finishers = finishersOf(article, race);
      const finish = finishers.find(({ athlete }) => athlete === named);
      const mark = finish && statedMark(finish);
      if (!a || !b || !mark) continue;
      const step = Math.max(...[a, b, mark].map(stepOfMark));
      const sum = a.value + b.value;
      const fits = (entry: Entry): boolean => Math.abs((statedMark(entry)?.value ?? 0) - sum) < 2 * step;
      if (finishers.some(fits)) continue;
      yield {
        message: `halves of ${a.text} and ${b.text} make ${printGap(sum, 's', step)}, not ${mark.text}`,
        claim: [article.span(found.index, found.index + found[0].length)],
        against: [finish.result.mark?.spans[0] as Span],
        actual: printGap(sum, 's', step),
        expected: mark.text,
      };
    }
  },
};
