/** Marks and places that do not grow together. */
import { combinedEvents, fieldEvents } from '../../knowledge/events.js';
import type { Mark, Span } from '../../report/schema.js';
import type { CheckedArticle, Entry } from '../article.js';
import { otherRace } from '../other-race.js';
import type { CheckRule } from '../rule.js';

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
    for (const all of races.values()) {
      const event = all[0]?.entry.race.event?.value ?? '';
      if (combinedEvents.has(event) || all.some(({ mark }) => mark.unit === 'points')) continue;
      yield* outOfOrder(article, all, fieldEvents.has(event) || all[0]?.mark.unit === 'm');
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
