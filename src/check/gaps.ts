/** Gaps told in words, "four seconds clear", and whether two marks are as far apart as that. */
import { apart, gapAnchor, hedgedAfter, hedges, toRecord } from '../english/lexicon/gaps.js';
import { everyMatch } from '../matches.js';
import { findMarks, quantityOf } from '../recognise/marks.js';
import type { Mark, Span } from '../report/schema.js';
import { type CheckedArticle, readOnce } from './article.js';

export interface Gap {
  span: Span;
  /** In seconds or metres. */
  amount: number;
  unit: 's' | 'm';
  /** How finely it is told: a second for "four seconds", a hundredth for `0.16`. */
  step: number;
  hedge: 'under' | 'over' | 'about' | undefined;
  /** The words of its sentence before and after it. */
  before: string;
  after: string;
}

/** Every amount of the article that could lie between two marks. */
export const gapsOf = readOnce((article): readonly Gap[] => {
  const found: Gap[] = [];
  for (const { index, 0: unit } of everyMatch(article.text, gapAnchor)) {
    const gap = index < (found.at(-1)?.span.end ?? 0) ? undefined : gapAt(article, index, index + unit.length);
    if (gap) found.push(gap);
  }
  return found;
});

/** No amount in words is longer: `one minute and twenty-two seconds`. */
const LONGEST = 40;
const BY = /\b(?:by|margin|gap|lead)\b/iu;
/** "one-hundreth of a second" is misprinted, and no second. */
const PART_OF = /\bof\s$/iu;
/** "in 10.20 ahead of": a mark. */
const MARK_BEFORE = /\b(?:in|at|with|clock(?:ed|ing|s)|r[au]n|running|timed|to)\s$/iu;
const HALF = /\bhalf\s$/iu;
const WHOLE = /\b(?:a|one)\s(?:single|full|whole|clear)\s(?=(?:second|minute|centimet)$)/iu;

function gapAt(article: CheckedArticle, anchor: number, end: number): Gap | undefined {
  const { text } = article;
  const from = Math.max(0, anchor - LONGEST);
  const near = text.slice(end, end + 80);
  if (!apart.test(near) && !toRecord.test(near) && !BY.test(text.slice(from, anchor))) return undefined;
  // "a single second" is a second
  const single = WHOLE.exec(text.slice(from, end).replace(/s$/iu, ''));
  const mention = findMarks(text, from, Math.min(text.length, end + LONGEST)).find(
    (mark) => mark.start <= anchor && mark.end >= end,
  );
  if (!mention && !single) return undefined;
  if (
    mention &&
    /^an?\s/iu.test(text.slice(mention.start, mention.end)) &&
    PART_OF.test(text.slice(from, mention.start))
  )
    return undefined;
  if (mention && mention.end > end + 1 && /[:]/.test(mention.separators.join(''))) return undefined;
  if (mention?.form === 'bare' && MARK_BEFORE.test(text.slice(from, mention.start))) return undefined;
  const read = mention && quantityOf(mention);
  const word = text.slice(anchor, end).toLowerCase();
  const half = mention !== undefined && HALF.test(text.slice(from, mention.start));
  const amount = single ? (word.startsWith('min') ? 60 : word.startsWith('s') ? 1 : 0.01) : read?.amount;
  if (amount === undefined) return undefined;
  const start = single ? from + single.index : half ? mention.start - 'half '.length : (mention?.start as number);
  const stop = mention?.end ?? end;
  const sentence = article.sentenceAt(start);
  const before = text.slice(sentence.start, start);
  const after = text.slice(stop, sentence.end);
  return {
    span: article.span(start, stop),
    amount: half ? amount / 2 : amount,
    unit: read?.unit ?? 's',
    step: half ? amount / 2 : stepOf(mention?.fields ?? ['1'], mention?.separators ?? [], word),
    hedge:
      hedgedAfter.find(({ words }) => words.test(after))?.kind ?? hedges.find(({ words }) => words.test(before))?.kind,
    before,
    after,
  };
}

/** The unit of the last figure, in seconds or metres. */
function stepOf(fields: readonly string[], separators: readonly string[], unit: string): number {
  const centimetres = /^c/.test(unit) ? 0.01 : 1;
  if (fields.length > 1 && separators.at(-1) === '.') return centimetres * 10 ** -(fields.at(-1) as string).length;
  if (separators.at(-1) === 'min' && fields.length === 1) return 60;
  return centimetres;
}

/** How finely a mark is printed: 1 for whole seconds, 0.01 for hundredths. */
export const stepOfMark = ({ text }: Pick<Mark, 'text'>): number => 10 ** -(/\.(\d+)$/.exec(text)?.[1]?.length ?? 0);

const EPSILON = 1e-6;

/**
 * Whether a gap as it is told can be the difference of two marks.
 *
 * @param difference of the marks, in the gap's unit; its sign does not matter
 * @param step how finely the coarser of the two marks is printed
 */
export function agrees(gap: Pick<Gap, 'amount' | 'step' | 'hedge'>, difference: number, step: number): boolean {
  const size = Math.abs(difference);
  const { amount, hedge } = gap;
  const fine = Math.max(gap.step, step);
  // "a minute" is some 40 seconds to 80; "20 seconds" may be 21
  const rough = gap.step >= 10 ? gap.step * 0.1 : fine / 2;
  const slack = gap.step >= 10 ? gap.step * 0.6 : amount >= 20 && amount % 10 === 0 && fine === 1 ? 2 : fine;
  switch (hedge) {
    case 'under':
      return size > amount - Math.max(slack, amount / 4) - EPSILON && size < amount + rough;
    case 'over':
      return size > amount - rough - EPSILON && size < amount * 2 + slack;
    case 'about':
      return Math.abs(size - amount) < Math.max(slack, amount / 4) + EPSILON;
    default:
      return Math.abs(size - amount) < slack - EPSILON;
  }
}

/** `1:16`, `16 seconds`, `0.31 m`. */
export function printGap(amount: number, unit: 's' | 'm', step: number): string {
  const places = Math.max(0, Math.round(-Math.log10(Math.min(step, 1))));
  if (unit === 'm') return `${amount.toFixed(2)} m`;
  if (amount < 60) return `${amount.toFixed(places)} ${amount.toFixed(places) === '1' ? 'second' : 'seconds'}`;
  const minutes = Math.floor(amount / 60);
  return `${minutes}:${(amount - minutes * 60).toFixed(places).padStart(places > 0 ? places + 3 : 2, '0')}`;
}
