/** How good a mark is for an event: what tells of which race a mark without one can be. */
import { RANGES } from '../knowledge/ranges.js';
import { type MarkMention, markFor } from '../recognise/marks.js';

/** How many times the best there is of the event a time is, or the best a distance or a score; undefined where it is no mark of it. */
export function timesTheBest(mention: MarkMention, event: string, metres: number | null = null): number | undefined {
  const mark = markFor(mention, event, metres);
  const range = RANGES[event]?.find(({ unit }) => unit === mark?.unit);
  if (!mark || !range) return undefined;
  return mark.unit === 's' ? mark.value / range.min : range.max / mark.value;
}

/** Whether a mark can be one of a race; where its event is not known, most can. */
export const canBeOf = (
  mark: MarkMention,
  { event, metres }: { event?: string | null | undefined; metres?: number | null | undefined },
): boolean => markFor(mark, event ?? null, metres ?? null) !== undefined;

/** Whether a mark is one that a good club athlete or better could have in an event. */
export function isLikelyMark(mention: MarkMention, event: string): boolean {
  const times = timesTheBest(mention, event);
  const range = RANGES[event]?.[0];
  return times !== undefined && times <= (range?.unit !== 's' ? 2.5 : range.min < 60 ? 1.6 : 2.2);
}
