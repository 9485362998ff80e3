/** The dates that an article prints, with the weekday in front of them. */
import {
  anotherYear,
  dateInFigures,
  dayBefore,
  dayBehind,
  monthName,
  weekdayBefore,
  yearBehind,
} from '../english/lexicon/calendar.js';
import { dayOf, daysFrom, monthNumber, nearestDay } from '../knowledge/calendar.js';
import { everyMatch } from '../matches.js';
import type { Span } from '../report/schema.js';
import { type CheckedArticle, readOnce } from './article.js';

export interface PrintedDate {
  span: Span;
  /** The word that names the month; absent in `20/10/25`. */
  monthWord: Span | undefined;
  /** Right before it. */
  weekday: Span | undefined;
  /** As printed: not every month has so many days. */
  day: number;
  month: number;
  /** Absent where it is not printed. */
  year: number | undefined;
  /** The ISO days that it can name: without its year the one nearest to the day of publication, in figures either way. */
  days: readonly string[];
}

/** A printed date without its year is taken for one so near to the day of publication. */
const NEAR = 150;

/** Every date with its month, in the order of the text. */
export const datesOf = readOnce((article): readonly PrintedDate[] => {
  const { text } = article;
  const named = everyMatch(text, monthName).flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    const from = Math.max(0, index - 12);
    const before = dayBefore.exec(text.slice(from, index));
    const behind = before ? null : dayBehind.exec(text.slice(end, end + 12));
    if (!before && !behind) return [];
    const stop = end + (behind?.[0].length ?? 0);
    const year = yearBehind.exec(text.slice(stop, stop + 8));
    const start = before ? from + before.index : index;
    const span = article.span(start, stop + (year?.[0].length ?? 0));
    const day = Number(before?.groups?.day ?? behind?.groups?.day);
    const date = { span, day, month: monthNumber(word), year: year ? Number(year.groups?.year) : undefined };
    return [
      {
        ...date,
        monthWord: article.span(index, end),
        weekday: weekdayAt(article, start),
        days: daysNamed(article, date),
      },
    ];
  });
  const figures = everyMatch(text, dateInFigures).map(({ index, 0: written }) => {
    const [day, month, last] = written.split(/[./]/).map(Number) as [number, number, number];
    const year = last < 100 ? 2000 + last : last;
    const days = [dayOf(year, month, day), dayOf(year, day, month)].filter((each) => each !== undefined);
    const span = article.span(index, index + written.length);
    return { span, day, month, year, days, monthWord: undefined, weekday: weekdayAt(article, index) };
  });
  return [...named, ...figures];
});

function weekdayAt(article: CheckedArticle, offset: number): Span | undefined {
  const from = Math.max(0, offset - 20);
  const found = weekdayBefore.exec(article.text.slice(from, offset));
  const word = found?.groups?.weekday ?? '';
  return found && /^\p{Lu}/u.test(word)
    ? article.span(from + found.index, from + found.index + word.length)
    : undefined;
}

function daysNamed(
  article: CheckedArticle,
  { span, day, month, year }: Pick<PrintedDate, 'span' | 'day' | 'month' | 'year'>,
): string[] {
  if (year !== undefined) return [dayOf(year, month, day)].filter((each) => each !== undefined);
  const { published } = article.report.article;
  if (published === null || anotherYear.test(article.sentenceAt(span.start).text)) return [];
  const nearest = nearestDay(month, day, published);
  return nearest !== undefined && Math.abs(daysFrom(nearest, published)) <= NEAR ? [nearest] : [];
}
