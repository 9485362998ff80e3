/** Dates that the calendar, the day of publication or the meeting's own days do not allow. */
import {
  anotherYear,
  beganOn,
  endedOn,
  heldOn,
  isToCome,
  printedDate,
  wasHeld,
  weekdayOfDate,
  weekdayOfMonthDay,
  woundUpOn,
} from '../../english/lexicon/calendar.js';
import { everyMatch } from '../../matches.js';
import { cutLines, findPublished, guessDateOrder } from '../../read/index.js';
import type { Span } from '../../report/schema.js';
import type { CheckedArticle } from '../article.js';
import { dayOf, daysFrom, monthNumber, nearestDay, weekdayName, weekdayNumber, weekdayOf } from '../calendar.js';
import { countOf } from '../counting.js';
import type { CheckRule } from '../rule.js';

/** A printed date without its year is taken for one so near to the day of publication. */
const NEAR = 150;

export const weekday: CheckRule = {
  name: 'check/weekday',
  finds: 'a weekday on which the date does not fall',
  severity: 'warning',
  examples: [
    {
      text: 'Harbour 10K\nThursday 17 October 2025\nAda Roe won the women’s 10K in 33:10.',
      finds: [{ claim: 'Thursday', against: '17 October 2025' }],
    },
    {
      text: 'Harbour 10K\n18 October 2025\nAda Roe won the women’s 10K in 33:10. Roe races again on Sunday, 25 October.',
      finds: [{ claim: 'Sunday', against: '25 October' }],
    },
    {
      text: 'Harbour Cross\n28 March 2026\nAda Roe won the women’s 10km in 33:10 on Saturday (27).',
      finds: [{ claim: 'Saturday', against: '27' }],
    },
    { text: 'Harbour 10K\nFriday 17 October 2025\nAda Roe won the women’s 10K in 33:10.', finds: [] },
    { text: 'Harbour 10K\n18 October 2025\nAda Roe won it as she did on Sunday 20 October last year.', finds: [] },
    { text: 'Harbour Cross\n28 March 2026\nAda Roe won the women’s 10km in 33:10 on Saturday (28).', finds: [] },
  ],
  *check(article) {
    const { published } = article.report.article;
    for (const found of everyMatch(article.text, weekdayOfDate)) {
      const groups = found.groups ?? {};
      const days = groups.numeric === undefined ? [dayNamed(article, found)] : daysWritten(groups.numeric);
      yield* wrongWeekday(article, found, days, groups.year !== undefined || groups.numeric !== undefined);
    }
    if (published === null) return;
    for (const found of everyMatch(article.text, weekdayOfMonthDay)) {
      const day = Number(found.groups?.day);
      const [year, month] = published.split('-').map(Number) as [number, number];
      const days = [month - 1, month, month + 1].map((each) => dayOf(year, each, day));
      const near = days.filter((each) => each !== undefined && Math.abs(daysFrom(each, published)) <= 35);
      yield* wrongWeekday(article, found, near, false);
    }
  },
};

function* wrongWeekday(
  article: CheckedArticle,
  found: RegExpExecArray,
  days: readonly (string | undefined)[],
  withYear: boolean,
) {
  const printed = found.groups?.weekday ?? '';
  const [claim, against] = [article.spanOf(found, 'weekday'), article.spanOf(found, 'date')];
  const known = days.filter((day) => day !== undefined);
  const told = weekdayNumber(printed);
  if (!/^\p{Lu}/u.test(printed) || !claim || !against || known.length === 0) return;
  if (known.some((day) => weekdayOf(day) === told)) return;
  const { published } = article.report.article;
  const day = known.toSorted((a, b) =>
    published === null ? 0 : Math.abs(daysFrom(a, published)) - Math.abs(daysFrom(b, published)),
  )[0] as string;
  yield {
    message: `${day} is a ${weekdayName(day)}, not a ${printed}`,
    claim: [claim],
    against: [against],
    actual: printed,
    expected: weekdayName(day),
    // with its year the date is settled, and so is the contradiction
    ...(withYear && { severity: 'error' as const }),
  };
}

/** The day that a month's name and a number give: of the printed year, or of the one nearest to publication. */
function dayNamed(article: CheckedArticle, found: RegExpExecArray): string | undefined {
  const { day, dayLast, month, monthFirst, year } = found.groups ?? {};
  const [number, name] = [Number(day ?? dayLast), monthNumber(month ?? monthFirst ?? '')];
  if (year !== undefined) return dayOf(Number(year), name, number);
  const { published } = article.report.article;
  const sentence = article.sentenceAt(found.index);
  if (published === null || anotherYear.test(sentence.text)) return undefined;
  const nearest = nearestDay(name, number, published);
  return nearest !== undefined && Math.abs(daysFrom(nearest, published)) <= NEAR ? nearest : undefined;
}

/** What `08.06.26` can be, read either way. */
function daysWritten(written: string): (string | undefined)[] {
  const [first, second, last] = written.split(/[./]/).map(Number) as [number, number, number];
  const year = last < 100 ? 2000 + last : last;
  return [dayOf(year, second, first), dayOf(year, first, second)];
}

export const noSuchDay: CheckRule = {
  name: 'check/no-such-day',
  finds: 'a day that its month does not have',
  severity: 'error',
  examples: [
    {
      text: 'Ada Roe won the women’s 10K in Harbour on 31 June 2025.',
      finds: [{ claim: '31 June 2025', against: 'June' }],
    },
    { text: 'Ada Roe won the women’s 10K in Harbour on 29 February 2024.', finds: [] },
    { text: 'Ada Roe won the women’s 10K in Harbour in June 2031.', finds: [] },
  ],
  *check(article) {
    for (const found of everyMatch(article.text, printedDate)) {
      const { day, dayLast, month, monthFirst, year } = found.groups ?? {};
      const number = Number(day ?? dayLast);
      // without its year a February has 29 days
      if (number < 29 || dayOf(Number(year ?? 2024), monthNumber(month ?? monthFirst ?? ''), number)) continue;
      const claim = article.spanOf(found, 'date');
      const against = article.spanOf(found, month === undefined ? 'monthFirst' : 'month');
      if (!claim || !against || number > 39 || !/^\p{Lu}/u.test(against.text)) continue;
      yield { message: `there is no ${claim.text}`, claim: [claim], against: [against], actual: claim.text };
    }
  },
};

export const afterPublication: CheckRule = {
  name: 'check/after-publication',
  finds: 'what is told as past on a day after the article was published',
  severity: 'warning',
  examples: [
    {
      text: 'Harbour 10K\n16 June 2014\nOn Sunday June 22 Ada Roe won the women’s 10K in 33:10.',
      finds: [{ claim: 'Sunday June 22', against: '16 June 2014' }],
    },
    { text: 'Harbour 10K\n16 June 2014\nOn Sunday June 15 Ada Roe won the women’s 10K in 33:10.', finds: [] },
    { text: 'Harbour 10K\n16 June 2014\nAda Roe, who won the women’s 10K, will run again on June 22.', finds: [] },
    { text: 'Harbour 10K\n16 June 2014\nAda Roe won on June 22 last year.', finds: [] },
  ],
  *check(article) {
    const { published } = article.report.article;
    if (published === null) return;
    for (const found of everyMatch(article.text, printedDate)) {
      const day = dayNamed(article, found);
      // where it is written it may still be the day before
      if (day === undefined || daysFrom(published, day) < 2 || daysFrom(published, day) > 45) continue;
      const sentence = article.sentenceAt(found.index);
      if (!wasHeld.test(sentence.text) || isToCome.test(sentence.text) || anotherYear.test(sentence.text)) continue;
      const date = article.spanOf(found, 'date');
      const against = publicationOf(article);
      if (!date || !against || date.start <= against.end) continue;
      const before = /(?:\p{Lu}\p{L}+day),?\s$/u.exec(article.text.slice(Math.max(0, date.start - 12), date.start));
      yield {
        message: `${day} is after the day of publication, ${published}`,
        claim: [article.span(date.start - (before?.[0].length ?? 0), date.end)],
        against: [against],
        actual: day,
        expected: `not after ${published}`,
      };
    }
  },
};

/** The words that say when the article was published. */
function publicationOf(article: CheckedArticle): Span | undefined {
  const { text, report } = article;
  const found = findPublished(text, cutLines(text), guessDateOrder(text));
  return found?.day === report.article.published ? article.span(found.start, found.end) : undefined;
}

export const outsideTheMeeting: CheckRule = {
  name: 'check/outside-the-meeting',
  finds: 'a race on a weekday on which its meeting was not held',
  severity: 'warning',
  examples: [
    {
      text: 'Harbour Open\nMarch 3, 2024\nThe two-day Harbour Open began on Saturday. On Friday, Ada Roe won the women’s 800m in 2:04.10.',
      finds: [{ claim: 'Friday', against: 'two-day Harbour Open began on Saturday' }],
    },
    {
      text: 'Harbour Open\nMarch 3, 2024\nThe two-day Harbour Open began on Friday. On Friday, Ada Roe won the women’s 800m in 2:04.10.',
      finds: [],
    },
    {
      text: 'Harbour Open\nMarch 3, 2024\nThe Harbour Open took place Friday and Saturday. On Saturday, Ada Roe won the women’s 800m in 2:04.10.',
      finds: [],
    },
  ],
  *check(article) {
    const held = daysHeld(article);
    if (!held || article.report.meetings.length !== 1) return;
    const { meetings, races } = article.report;
    const dates = [...races.flatMap(({ date }) => date ?? []), ...meetings.flatMap((meeting) => meeting.dates)];
    const seen = new Set<number>();
    for (const span of dates.flatMap(({ spans }) => spans)) {
      const number = /^\p{Lu}\p{L}+day\b/u.test(span.text) ? weekdayNumber(span.text) : -1;
      const inside = span.start >= held.span.start && span.end <= held.span.end;
      if (number < 0 || inside || held.weekdays.includes(number) || seen.has(span.start)) continue;
      seen.add(span.start);
      yield {
        message: `“${span.text}” for a meeting that was held on ${held.weekdays.length} other days`,
        claim: [span],
        against: [held.span],
        actual: span.text,
      };
    }
  },
};

/** The weekdays on which the article says that the meeting was held. */
function daysHeld(article: CheckedArticle): { weekdays: readonly number[]; span: Span } | undefined {
  for (const [pattern, from] of [
    [beganOn, 0],
    [endedOn, -1],
    [woundUpOn, -1],
  ] as const) {
    const [found] = everyMatch(article.text, pattern);
    const span = found && article.spanOf(found, 'words');
    const count = countOf(found?.groups?.count ?? '') ?? 0;
    if (!span || count < 2 || count > 6) continue;
    const first = weekdayNumber(found?.groups?.weekday ?? '') + (from === 0 ? 0 : 1 - count);
    return { weekdays: Array.from({ length: count }, (_, nth) => (first + nth + 7) % 7), span };
  }
  const [found] = everyMatch(article.text, heldOn);
  const span = found && article.spanOf(found, 'words');
  if (!span) return undefined;
  const [first, last] = [found?.groups?.weekday, found?.groups?.until].map((word = '') => weekdayNumber(word)) as [
    number,
    number,
  ];
  const between = (last - first + 7) % 7;
  if (found?.groups?.join === 'and') return { weekdays: [first, last], span };
  return { weekdays: Array.from({ length: between + 1 }, (_, nth) => (first + nth) % 7), span };
}
