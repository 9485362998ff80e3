/** Marks and places that do not grow together. */
import { combinedEvents, fieldEvents } from '../../knowledge/events.js';
import { matchesWith } from '../../matches.js';
import type { Mark, Span } from '../../report/schema.js';
import type { CheckedArticle, Entry } from '../article.js';
import { otherRace } from '../other-race.js';
import type { CheckRule } from '../rule.js';
import { figureOf } from './known-records.js';

/** A place and a mark that the text states beside each other. */
interface Ranked {
  entry: Entry;
  place: number;
  mark: Mark;
  span: Span;
}

/** A place and its mark have no more characters than this between them, and nobody else is named there. */
const BESIDE = 60;

function ranked(article: CheckedArticle, entry: Entry): Ranked | undefined {
  const { place, mark, team, status } = entry.result;
  const [placeSpan, span] = [place?.spans[0], mark?.spans[0]];
  if (!place || !mark || !placeSpan || !span || team || status) return undefined;
  if (mark.basis !== 'stated') return undefined;
  const between = article.between(placeSpan, span);
  if (between.length > BESIDE || (placeSpan.start > span.end && between.length > 25)) return undefined;
  if (OF_SOME.test(article.text.slice(placeSpan.end, placeSpan.end + 20))) return undefined;
  return { entry, place: place.value, mark: mark.value, span };
}

/** Whether one mark is better than another by more than the coarser of their precisions. */
function isBetter(one: Mark, other: Mark, furthest: boolean): boolean {
  const decimals = ({ text }: Mark): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const step = 10 ** -Math.min(decimals(one), decimals(other));
  const ahead = furthest ? one.value - other.value : other.value - one.value;
  return ahead > step - 1e-6;
}

/** A place among some of the race only. */
const OF_SOME = /^[\s-]*(?:wom[ae]n|m[ae]n|lad(?:y|ies)|girls?|boys?|overall|vets?|vis|home)\b/iu;
/** Marks of one event lie no further apart, as parts of the greater. */
const RIVALS = 0.12;

export const orderOfMarks: CheckRule = {
  name: 'check/order-of-marks',
  finds: 'a mark better than that of somebody placed before, in one race',
  severity: 'warning',
  examples: [
    {
      text: 'Una Orr won the women’s 800m in 2:02.95. Pim Venn was second in 2:03.07 and Jo Brel third in 2:02.10.',
      finds: [{ claim: '2:02.10', against: '2:03.07' }],
    },
    {
      text: 'Una Orr won the women’s long jump with 6.51m. Pim Venn was second with 6.40m and Jo Brel third with 6.44m.',
      finds: [{ claim: '6.44m', against: '6.40m' }],
    },
    {
      text: 'Una Orr won the women’s 800m in 2:02.95. Pim Venn was second in 2:03.0 and Jo Brel third in 2:03.00.',
      finds: [],
    },
    {
      text: 'Una Orr won the women’s 800m in 2:02.95. In the men’s 800m Pim Venn was second in 1:49.07.',
      finds: [],
    },
  ],
  *check(article) {
    const races = new Map<string, Ranked[]>();
    for (const entry of article.entries) {
      const { race, scope } = entry;
      if (scope !== 'reported' || (race.round && race.round.value !== 'final') || race.event === undefined) continue;
      const one = ranked(article, entry);
      if (one) races.set(race.key, [...(races.get(race.key) ?? []), one]);
    }
    const told = new Set<number>();
    for (const found of runsOutOfOrder(article)) {
      told.add(found.claim[0]?.start ?? -1);
      yield found;
    }
    for (const all of races.values()) {
      const event = all[0]?.entry.race.event?.value ?? '';
      if (combinedEvents.has(event) || all.some(({ mark }) => mark.unit === 'points')) continue;
      for (const found of outOfOrder(article, all, fieldEvents.has(event) || all[0]?.mark.unit === 'm'))
        if (!told.has(found.claim[0]?.start ?? -1)) yield found;
    }
  },
};

function* outOfOrder(article: CheckedArticle, all: readonly Ranked[], furthest: boolean) {
  const sorted = all.toSorted((one, other) => one.place - other.place);
  // the same place told of two is another matter
  if (new Set(sorted.map(({ place }) => place)).size < sorted.length) return;
  const clashes = sorted.flatMap((behind, i) =>
    sorted
      .slice(0, i)
      .filter((before) => before.mark.unit === behind.mark.unit && isBetter(behind.mark, before.mark, furthest))
      .map((before) => ({ before, behind })),
  );
  // more than one that stands in the wrong order are two races told as one
  const culprits = sorted.filter((one) => clashes.every(({ before, behind }) => before === one || behind === one));
  const last = clashes.at(-1);
  if (!last || culprits.length === 0) return;
  const culprit = culprits.includes(last.behind) ? last.behind : last.before;
  const against = culprit === last.behind ? last.before : (clashes[0]?.behind ?? last.behind);
  const [low, high] = [culprit.mark.value, against.mark.value].sort((a, b) => a - b) as [number, number];
  if (high - low > high * RIVALS || otherRace.test(article.between(culprit.span, against.span))) return;
  yield {
    message: `${culprit.mark.text} in place ${culprit.place} is ${culprit.place > against.place ? 'better' : 'worse'} than ${against.mark.text} in place ${against.place}`,
    claim: [culprit.span],
    against: [against.span],
    actual: culprit.mark.text,
    expected: against.mark.text,
  };
}

const FIGURE = String.raw`\d{1,3}(?:[:.]\d\d)+(?![\d:])`;
const NAMED = String.raw`(?:the\s)?\p{Lu}(?:(?!\b(?:PB|SB|best|world|year|seed\w*)\b)[^\d.;\n]){3,50}?`;
/** Those behind the winner in order, each with a mark: "threw 78.64 and won before A. Roe – 76.90 and J. Brel – 74.15". */
const RUN = new RegExp(
  String.raw`(?<first>${FIGURE})[^.;\d\n]{0,60}?\s(?:before|ahead\sof|beating|followed\sby)\s${NAMED}(?<second>${FIGURE})\)?,?\sand\s${NAMED}(?<third>${FIGURE})`,
  'dgu',
);
const RUN_NEEDS = ['before', 'ahead of', 'beating', 'followed by'];

/** The third of a run in a sentence that lies between the two before, whether they grow or shrink. */
function* runsOutOfOrder(article: CheckedArticle) {
  for (const found of matchesWith(article.text, RUN_NEEDS, RUN)) {
    const spans = ['first', 'second', 'third'].flatMap((group) => article.spanOf(found, group) ?? []);
    const [winner, second, third] = spans;
    const [one, two, three] = spans.map(({ text }) => figureOf(text)) as [number, number, number];
    const isNear = Math.max(one, two, three) - Math.min(one, two, three) <= Math.max(one, two, three) * RIVALS;
    if (!winner || !second || !third || !isNear || (two - one) * (three - two) >= 0) continue;
    yield {
      message: `${third.text} comes after ${second.text}, which comes after ${winner.text}`,
      claim: [third],
      against: [second],
      actual: third.text,
      expected: second.text,
    };
  }
}
