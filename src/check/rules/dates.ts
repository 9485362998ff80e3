/** Dates that the calendar, the day of publication or the meeting's own days do not allow. */
import {
  anotherYear,
  beganOn,
  endedOn,
  heldOn,
  isToCome,
  wasHeld,
  weekdayOfMonthDay,
  woundUpOn,
} from '../../english/lexicon/calendar.js';
import { dayOf, daysFrom, weekdayName, weekdayNumber, weekdayOf } from '../../knowledge/calendar.js';
import { matchesWith } from '../../matches.js';
import { cutLines, findPublished, guessDateOrder } from '../../read/index.js';
import type { Severity, Span } from '../../report/schema.js';
import type { CheckedArticle } from '../article.js';
import { countOf } from '../counting.js';
import { datesOf } from '../dates.js';
import type { CheckRule } from '../rule.js';

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
    // with its year the date is settled, and so is the contradiction
    for (const { weekday: claim, span, days, year } of datesOf(article))
      if (claim) yield* wrongWeekday(article, claim, span, days, year === undefined ? 'warning' : 'error');
    if (published === null) return;
    for (const found of matchesWith(article.text, ['day ('], weekdayOfMonthDay)) {
      const [claim, against] = [article.spanOf(found, 'weekday'), article.spanOf(found, 'date')];
      const [year, month] = published.split('-').map(Number) as [number, number];
      const near = [month - 1, month, month + 1]
        .flatMap((each) => dayOf(year, each, Number(found.groups?.day)) ?? [])
        .filter((each) => Math.abs(daysFrom(each, published)) <= 35);
      if (claim && against) yield* wrongWeekday(article, claim, against, near, 'warning');
    }
  },
};

function* wrongWeekday(
  { report }: CheckedArticle,
  claim: Span,
  against: Span,
  days: readonly string[],
  severity: Severity,
) {
  const told = weekdayNumber(claim.text);
  const published = report.article.published ?? days[0] ?? '';
  const [day] = days.toSorted((a, b) => Math.abs(daysFrom(a, published)) - Math.abs(daysFrom(b, published)));
  if (told < 0 || day === undefined || days.some((each) => weekdayOf(each) === told)) return;
  yield {
    message: `${day} is a ${weekdayName(day)}, not a ${claim.text}`,
    claim: [claim],
    against: [against],
    actual: claim.text,
    expected: weekdayName(day),
    severity,
  };
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
    for (const { span, monthWord, day, month, year } of datesOf(article)) {
      // without its year a February has 29 days
      if (!monthWord || day < 29 || day > 39 || dayOf(year ?? 2024, month, day)) continue;
      yield { message: `there is no ${span.text}`, claim: [span], against: [monthWord], actual: span.text };
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
    for (const { span, weekday: before, monthWord, days } of datesOf(article)) {
      const [day] = days;
      // where it is written it may still be the day before
      const late = day === undefined || !monthWord ? 0 : daysFrom(published, day);
      if (late < 2 || late > 45) continue;
      const sentence = article.sentenceAt(span.start);
      if (!wasHeld.test(sentence.text) || isToCome.test(sentence.text) || anotherYear.test(sentence.text)) continue;
      const against = publicationOf(article);
      if (!against || span.start <= against.end) continue;
      yield {
        message: `${day} is after the day of publication, ${published}`,
        claim: [article.span((before ?? span).start, span.end)],
        against: [against],
        actual: day as string,
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
    const [found] = matchesWith(article.text, ['-day', ' days'], pattern);
    const span = found && article.spanOf(found, 'words');
    const count = countOf(found?.groups?.count ?? '') ?? 0;
    if (!span || count < 2 || count > 6) continue;
    const first = weekdayNumber(found?.groups?.weekday ?? '') + (from === 0 ? 0 : 1 - count);
    return { weekdays: Array.from({ length: count }, (_, nth) => (first + nth + 7) % 7), span };
  }
  const [found] = matchesWith(article.text, ['took place', 'held', 'staged'], heldOn);
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
