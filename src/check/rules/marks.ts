/** Marks that no mark of the event can be, and units that they are not told in. */
import { fieldEvents } from '../../knowledge/events.js';
import { RANGES } from '../../knowledge/ranges.js';
import { everyMatch } from '../../matches.js';
import type { Span } from '../../report/schema.js';
import type { CheckedArticle } from '../article.js';
import { eventsNamed } from '../events-named.js';
import type { CheckRule } from '../rule.js';

/** A length to the centimetre, with its unit. */
const LENGTH = /(?<![\d.,:-])(?<metres>\d{1,3}[.,]\d\d)\s?m(?:et(?:re|er)s?)?(?![\p{L}\d/])/gu;
/** Words after which a length is told of something else than an effort. */
const NO_EFFORT =
  /\b(?:total|between|combined|sum|added|apart|further|away|course|climb|ascent|tall|high(?!\sjump)|wide|worth|altitude|record\sof|better|than)\b|[$¤£]\s?$/iu;

export const markOutOfRange: CheckRule = {
  name: 'check/mark-out-of-range',
  finds: 'a jump or throw longer than anybody’s in that event',
  severity: 'warning',
  examples: [
    {
      text: 'Jo Brel was eleventh in the women’s triple jump with 31.48m.',
      finds: [{ claim: '31.48m', against: 'triple jump' }],
    },
    {
      text: 'Jo Brel was eleventh in the women’s triple jump with 13.48m and third in the shot with 16.20m.',
      finds: [],
    },
    { text: 'Jo Brel won the high jump with 1.80m, and the javelin, which she threw 51.20m.', finds: [] },
  ],
  *check(article) {
    for (const found of everyMatch(article.text, LENGTH)) {
      const metres = Number((found.groups?.metres ?? '').replace(',', '.'));
      // no length that short is out of every range
      if (metres < SHORTEST) continue;
      const span = article.span(found.index, found.index + found[0].length);
      const sentence = article.sentenceAt(span.start);
      const events = eventsNamed(article, sentence).filter(({ event }) => fieldEvents.has(event ?? ''));
      const [first] = events;
      if (!first || events.some(({ event }) => metres <= longest(event as string))) continue;
      if (NO_EFFORT.test(article.text.slice(Math.max(sentence.start, span.start - 25), span.start))) continue;
      const nearest = events.reduce((one, other) =>
        Math.abs(other.start - span.start) < Math.abs(one.start - span.start) ? other : one,
      );
      const { start, end } = nearest.core ?? nearest;
      // "jumping 4.28m and high jumped 1.20m": the verb is of the other mark
      if (/ed$/u.test(article.text.slice(start, end))) continue;
      yield {
        message: `nobody has a mark of ${span.text} in the ${article.text.slice(start, end)}`,
        claim: [span],
        against: [article.span(start, end)],
        actual: span.text,
        expected: `at most ${longest(nearest.event as string)}m`,
      };
    }
  },
};

const SHORTEST = 2.5;
const longest = (event: string): number =>
  RANGES[event]?.find(({ unit }) => unit === 'm')?.max ?? Number.POSITIVE_INFINITY;

const MILLISECONDS = /(?<!\p{L})milliseconds?(?!\p{L})/giu;
/** A time to the hundredth, and one to the thousandth. */
const HUNDREDTHS = /(?<![\d.])(?:\d{1,2}:)?\d{1,2}\.\d\d(?!\d|\s?(?:m|km)\b)/gu;
const THOUSANDTHS = /(?<![\d.])(?:\d{1,2}:)?\d{0,2}\.\d{3}(?!\d)/u;
/** A time in seconds and hundredths that is called minutes or hours. */
const TOO_LARGE = /(?<![\d.:,])(?<figure>\d{1,2}\.\d\d)\s(?<unit>minutes|mins|hours|hrs)(?!\p{L})/giu;

export const unitOfMark: CheckRule = {
  name: 'check/unit-of-mark',
  finds: 'a mark or margin told in a unit that it cannot be in',
  severity: 'warning',
  examples: [
    {
      text: 'Fourteen milliseconds separated them in the women’s 800m, Jo Brel winning in 2:03.10 from Una Orr (2:03.24).',
      finds: [{ claim: 'milliseconds', against: '2:03.10' }],
    },
    {
      text: 'Jo Brel won the women’s 100m in 11.86 minutes.',
      finds: [{ claim: '11.86 minutes', against: '100m' }],
    },
    {
      text: 'Four milliseconds separated them in the women’s 100m, Jo Brel winning in 11.103 from Una Orr (11.107).',
      finds: [],
    },
    { text: 'Jo Brel won the 5km in 19.86 minutes.', finds: [] },
  ],
  *check(article) {
    for (const { index, 0: word } of everyMatch(article.text, MILLISECONDS)) {
      if (THOUSANDTHS.test(article.text)) break;
      const paragraph = article.paragraphAt(index);
      const [mark] = timesIn(article, paragraph).sort((a, b) => Math.abs(a.start - index) - Math.abs(b.start - index));
      if (!mark) continue;
      yield {
        message: `milliseconds, where times are printed to the hundredth: ${mark.text}`,
        claim: [article.span(index, index + word.length)],
        against: [mark],
        actual: word,
        expected: 'hundredths',
      };
    }
    for (const found of everyMatch(article.text, TOO_LARGE)) {
      const { figure = '' } = found.groups as Record<string, string | undefined>;
      const span = article.span(found.index, found.index + found[0].length);
      const sentence = article.sentenceAt(span.start);
      const event = eventsNamed(article, sentence).find(({ event }) =>
        RANGES[event ?? '']?.some(
          ({ unit, min, max }) => unit === 's' && Number(figure) >= min && Number(figure) <= max,
        ),
      );
      if (!event) continue;
      const { start, end } = event.core ?? event;
      yield {
        message: `${figure} is a time in seconds of the ${article.text.slice(start, end)}`,
        claim: [span],
        against: [article.span(start, end)],
        actual: span.text,
        expected: `${figure} seconds`,
      };
    }
  },
};

function timesIn(article: CheckedArticle, { start, text }: Span): Span[] {
  return everyMatch(text, HUNDREDTHS).map(({ index, 0: figure }) =>
    article.span(start + index, start + index + figure.length),
  );
}

const FOOT = 0.3048;
const INCH = 0.0254;
const IMPERIAL = String.raw`(?<feet>\d{1,3})(?:-|'\s?|\sfeet,?\s(?:and\s)?)(?<inches>\d{1,2}(?:\.\d{1,2})?)(?<part>\s?[¼½¾]|\s[13]\/[24])?(?:["]|\sinches)?`;
const METRIC = String.raw`(?<metres>\d{1,2}\.\d\d)\s?m(?:et(?:re|er)s?)?`;
const FEET_FIRST = new RegExp(String.raw`(?<![\d.,:-])${IMPERIAL}\s[([]\s?${METRIC}(?!\p{L})`, 'gu');
const METRES_FIRST = new RegExp(String.raw`(?<![\d.,:-])${METRIC}\s[([]\s?${IMPERIAL}(?=[)\]])`, 'gu');
const PARTS: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '1/4': 0.25,
  '1/2': 0.5,
  '3/4': 0.75,
};
/** Inches and centimetres are both rounded, and some round down. */
const ROUNDED = 0.03;

export const conversion: CheckRule = {
  name: 'check/conversion',
  finds: 'feet and inches beside metres that are not the same length',
  severity: 'error',
  examples: [
    {
      text: 'Jo Brel won the women’s triple jump with 40-7 (11.76m).',
      finds: [{ claim: '11.76m', against: '40-7' }],
    },
    {
      text: 'Jo Brel won the women’s triple jump with 38-7 (11.76m), Una Orr the javelin with 51.33m (168-5).',
      finds: [],
    },
  ],
  *check(article) {
    for (const pattern of [FEET_FIRST, METRES_FIRST])
      for (const found of everyMatch(article.text, pattern)) {
        const { feet, inches, part, metres } = found.groups as Record<string, string | undefined>;
        const imperial = Number(feet) * FOOT + (Number(inches) + (PARTS[part?.trim() ?? ''] ?? 0)) * INCH;
        if (Number(inches) >= 12 || Math.abs(imperial - Number(metres)) <= ROUNDED) continue;
        const [one, other] = found[0].split(/\s[([]\s?/u) as [string, string];
        const start = found.index + found[0].length - other.length;
        yield {
          message: `${one} is ${pattern === FEET_FIRST ? `${imperial.toFixed(2)}m` : `${(Number(metres) / FOOT).toFixed(1)} feet`}, not ${other}`,
          claim: [article.span(start, start + other.length)],
          against: [article.span(found.index, found.index + one.length)],
          actual: other,
          expected: pattern === FEET_FIRST ? `${imperial.toFixed(2)}m` : one,
        };
      }
  },
};
