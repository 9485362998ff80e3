/** The marks that a stretch of the text prints, whether or not the report holds them. */
import { findMarks, quantityOf } from '../recognise/marks.js';
import type { Mark, Span } from '../report/schema.js';
import type { CheckedArticle, Entry } from './article.js';

/** A mark with the words that say it. */
export interface Said {
  mark: Pick<Mark, 'text' | 'value' | 'unit'>;
  span: Span;
}

/**
 * @param unit what the marks are in: a figure without a unit is taken for that, and others are left out; seconds and
 *   metres both when absent
 * @param from UTF-16 offset at which the stretch starts
 * @param to UTF-16 offset at which it ends
 */
export function marksSaid(article: CheckedArticle, unit: 's' | 'm' | undefined, from: number, to: number): Said[] {
  return findMarks(article.text, from, to).flatMap((mention) => {
    const read = quantityOf(mention);
    const bare = mention.form === 'bare' && unit === 'm' ? Number(mention.fields.join('.')) : undefined;
    const value = bare ?? (unit === undefined || read?.unit === unit ? read?.amount : undefined);
    if (value === undefined) return [];
    const span = article.span(mention.start, mention.end);
    return [{ mark: { text: span.text, value, unit: unit ?? read?.unit ?? 's' }, span }];
  });
}

/** Marks of one event lie no further apart. */
export const couldBeRivals = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(one, other) * 0.2;

export const sameValue = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** The mark of an entry that the article states, or undefined. */
export const statedMark = ({ result }: Entry): Mark | undefined =>
  result.mark?.basis === 'stated' ? result.mark.value : undefined;
