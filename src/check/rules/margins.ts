/** How far apart two rivals were, in words and by their marks. */
import {
  apart,
  cameAfter,
  cameAfterBy,
  notAtTheFinish,
  ofRival,
  recordBy,
  separated,
  setAgainst,
  toRecord,
  twoDays,
  wonBefore,
  wonBy,
} from '../../english/lexicon/gaps.js';
import type { Mark, Span } from '../../report/schema.js';
import { type CheckedArticle, type Entry, resultsOfAthlete, resultsOfRace } from '../article.js';
import { agrees, type Gap, gapsOf, printGap, stepOfMark } from '../gaps.js';
import { couldBeRivals, marksSaid, type Said, sameValue, statedMark } from '../marks-said.js';
import type { CheckRule } from '../rule.js';

/** Two rivals' marks that a gap is told between. */
interface Pair {
  one: Said;
  other: Said;
}

export const margin: CheckRule = {
  name: 'check/margin',
  finds: 'a margin that is not the difference of the two marks',
  severity: 'warning',
  examples: [
    {
      text: 'Ada Roe won the marathon in 2:14:48. Una Orr was second by 16 seconds in 2:16:04.',
      finds: [{ claim: '16 seconds', against: '2:14:48 … 2:16:04' }],
    },
    {
      text: 'Jo Brel won the 800m by 1.70 seconds from Una Orr, 2:03.10 to 2:03.80.',
      finds: [{ claim: '1.70 seconds', against: '2:03.10 … 2:03.80' }],
    },
    {
      text: 'Pim Venn won the men’s 10km in 29:31, a minute clear of Sal Arkin, who was second in 29:40.',
      finds: [{ claim: 'a minute', against: '29:31 … 29:40' }],
    },
    { text: 'Ada Roe won the marathon in 2:14:48. Una Orr was second by 76 seconds in 2:16:04.', finds: [] },
    {
      text: 'Pim Venn won the men’s 10km in 29:31, almost a minute clear of Sal Arkin, who was second in 30:26.',
      finds: [],
    },
    { text: 'Jo Brel won the 800m in 2:03.10, two seconds ahead of Una Orr, who was second in 2:04.87.', finds: [] },
    {
      text: 'Ada Roe was 40 seconds behind Una Orr at halfway. Roe won the marathon in 2:14:48 and Orr was second in 2:16:04.',
      finds: [],
    },
  ],
  *check(article) {
    for (const gap of gapsOf(article)) {
      if (!isBetweenRivals(gap) || twoDays.test(gap.before + gap.after)) continue;
      const pair = duel(article, gap) ?? rivals(article, gap);
      if (!pair) continue;
      const { one, other } = pair;
      const step = Math.max(stepOfMark(one.mark), stepOfMark(other.mark));
      const difference = Math.abs(one.mark.value - other.mark.value);
      if (agrees(gap, difference, step)) continue;
      const expected = printGap(difference, gap.unit, step);
      const against = [one.span, other.span].sort((a, b) => a.start - b.start);
      yield {
        message: `a margin of “${gap.span.text}”, but ${one.mark.text} and ${other.mark.text} are ${expected} apart`,
        claim: [gap.span],
        against,
        actual: gap.span.text,
        expected,
      };
    }
  },
};

const isBetweenRivals = ({ before, after, amount }: Gap): boolean =>
  amount < 3600 &&
  (apart.test(after) || wonBy.test(before)) &&
  !toRecord.test(after) &&
  !recordBy.test(before) &&
  !notAtTheFinish.test(before.slice(-70)) &&
  !notAtTheFinish.test(after.slice(0, 50));

/** Two marks that the gap's sentence sets against one another. */
function duel(article: CheckedArticle, gap: Gap): Pair | undefined {
  const { start, end } = article.sentenceAt(gap.span.start);
  const marks = marksSaid(article, gap.unit, start, end).filter(({ span }) => span.start !== gap.span.start);
  for (const [nth, one] of marks.entries()) {
    const other = marks[nth + 1];
    if (!other || !couldBeRivals(one.mark.value, other.mark.value)) continue;
    if (setAgainst.test(article.text.slice(one.span.end, other.span.start))) return { one, other };
  }
  return undefined;
}

/** The two rivals whom the gap is told between, when the article gives both their marks. */
function rivals(article: CheckedArticle, gap: Gap): Pair | undefined {
  const { start, end } = article.sentenceAt(gap.span.start);
  const named = article.namingsIn(start, end);
  const before = named.filter(({ span }) => span.end <= gap.span.start).map(({ athlete }) => athlete);
  const behind = named.find(
    ({ span }) => span.start >= gap.span.end && ofRival.test(article.text.slice(gap.span.end, span.start)),
  )?.athlete;
  const between = separated.test(gap.after)
    ? named.filter(({ span }) => span.start >= gap.span.end).map(({ athlete }) => athlete)
    : /\bseparated\b/iu.test(gap.before)
      ? before
      : [];
  const here = marksSaid(article, gap.unit, start, Math.min(article.text.length, end + 200));
  const isAfter = cameAfter.test(gap.after) || cameAfterBy.test(gap.before);
  const races = new Set(
    named.flatMap(({ athlete }) => resultsOfAthlete(article).get(athlete) ?? []).map(({ race }) => race),
  );
  for (const race of races) {
    const marked = (resultsOfRace(article).get(race) ?? []).filter(statedMark);
    const of = (athlete: Entry['athlete']): Entry | undefined =>
      athlete && marked.find((entry) => entry.athlete === athlete);
    const inPlace = (place: number): Entry | undefined =>
      marked.find(
        ({ result, athlete }) =>
          result.place?.value === place &&
          (result.place.basis === 'stated' || named.some((each) => each.athlete === athlete)),
      );
    const winner =
      !isAfter &&
      wonBefore.test(gap.before) &&
      (before.length === 0 || before.some((athlete) => athlete === inPlace(1)?.athlete))
        ? inPlace(1)
        : undefined;
    const [first, second] = between.slice(0, 2).map(of);
    const own = first ?? winner ?? of(before.findLast((athlete) => athlete !== behind));
    if (!own || own.athlete === behind) continue;
    const place = own.result.place?.basis === 'stated' ? own.result.place.value : 0;
    const leader =
      isAfter && before.slice(0, -1).some((athlete) => athlete === inPlace(1)?.athlete) ? inPlace(1) : undefined;
    const next = isAfter ? (place > 1 ? inPlace(place - 1) : leader) : place === 1 ? inPlace(2) : undefined;
    const other = first ? second : behind ? of(behind) : next;
    if (!other || other === own || markOf(own).unit !== gap.unit) continue;
    if (!behind && !isIn(here, own) && !isIn(here, other)) continue;
    const step = Math.max(stepOf(own), stepOf(other));
    // whichever of the others it is told from, there is one whom it fits
    const values = [...marked.map(figureOf), ...here.map(({ mark }) => mark.value)];
    const fits = (mine: number): boolean => values.some((value) => value !== mine && agrees(gap, value - mine, step));
    if (fits(figureOf(own)) || (behind && fits(figureOf(other)))) return undefined;
    return { one: saidOf(own, here), other: saidOf(other, here) };
  }
  return undefined;
}

const markOf = ({ result }: Entry): Mark => (result.mark as NonNullable<typeof result.mark>).value;
const figureOf = (entry: Entry): number => markOf(entry).value;
const stepOf = (entry: Entry): number => stepOfMark(markOf(entry));

/** Whether the mark stands near: of a person's several races it is this one that is told of. */
const isIn = (here: readonly Said[], entry: Entry): boolean =>
  here.some(({ mark }) => sameValue(mark.value, figureOf(entry)));

function saidOf(entry: Entry, here: readonly Said[]): Said {
  const mark = markOf(entry);
  const nearby = here.find((said) => sameValue(said.mark.value, mark.value));
  return { mark, span: nearby?.span ?? (entry.result.mark?.spans[0] as Span) };
}
