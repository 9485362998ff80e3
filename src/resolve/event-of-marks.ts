/** Which event marks are of that no word names: 9.98 seconds are run over 100 metres, and over nothing else. */
import { type MarkMention, markFor } from '../recognise/marks.js';

/** What the best men and women run, in seconds: the distances whose good times are nobody's over another. */
const BEST: Readonly<Record<string, readonly [men: number, women: number]>> = {
  '60': [6.34, 6.92],
  '100': [9.58, 10.49],
  '200': [19.19, 21.34],
  '400': [43.03, 47.6],
  '800': [100.9, 113.2],
  '60H': [7.27, 7.65],
  '110H': [12.8, 12.8],
  '100H': [12.12, 12.12],
  '400H': [45.9, 50.3],
};
/** A time of the first class is this much slower than the best at most. */
const FIRST_CLASS = 1.08;

/** The one sprint or 800 metres that all of the marks are first-class times of; none where there are two, or none. */
export function eventOfMarks(marks: readonly MarkMention[]): string | undefined {
  const events = Object.keys(BEST).filter((event) => marks.every((mark) => isFirstClass(mark, event)));
  return marks.length > 0 && events.length === 1 ? events[0] : undefined;
}

function isFirstClass(mention: MarkMention, event: string): boolean {
  if (mention.fields.at(-1)?.length !== 2 || mention.separators.at(-1) !== '.') return false;
  const mark = markFor(mention, event, null);
  return (
    mark?.unit === 's' && (BEST[event] ?? []).some((best) => mark.value >= best && mark.value <= FIRST_CLASS * best)
  );
}
