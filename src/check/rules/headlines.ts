/** Headlines, standfirsts and captions against the body of the article. */
import { metresOf } from '../../knowledge/events.js';
import { everyMatch } from '../../matches.js';
import { withPlainSigns } from '../../plain-signs.js';
import { findOrdinals } from '../../recognise/ordinals.js';
import type { Athlete, Span } from '../../report/schema.js';
import { type CheckedArticle, type Entry, type Naming, readOnce } from '../article.js';
import { eventsNamed } from '../events-named.js';
import { marksSaid } from '../marks-said.js';
import type { CheckRule } from '../rule.js';

/** A line over, under or beside the story, with who is named in it. */
interface Display {
  line: Span;
  namings: readonly Naming[];
}

/** No headline is longer. */
const LONGEST = 200;
/** So far a headline, its standfirst and the first caption reach. */
const HEAD = 900;
const ROW = /^\s*(?:\d|·\s*\d)|[;|\t]|(?:^|\s)\d+[.)]\s/u;
const CAPTION = /^\s*(?:pictured|photo|caption|[-·*¯]\s)/iu;

/** The lines that tell in short what the body tells: no full stop ends them, and no row of a list is among them. */
const displaysOf = readOnce((article): readonly Display[] => {
  const found: Display[] = [];
  const { text, namings } = article;
  for (let at = 0; at < text.length; ) {
    const line = article.paragraphAt(at);
    const title = found.length === 0 && line.text.trim() === withPlainSigns(article.report.article.title ?? '').trim();
    const short =
      line.text.trim() !== '' &&
      line.text.length <= LONGEST &&
      !/[.]["']?\s*$/u.test(line.text) &&
      !ROW.test(line.text);
    if (title || (short && (at < HEAD || CAPTION.test(line.text)))) {
      const named = namings.filter(
        ({ span }) => span.start >= line.start && span.end <= line.end && /\p{Lu}/u.test(span.text),
      );
      if (named.length > 0) found.push({ line, namings: named });
    }
    at = line.end + 1;
  }
  return found;
});

/** Between a name and what is told of it nobody else does anything. */
const OTHER_CLAUSE = /(?:^|\s)(?:as|and|while|after|but|then|over|when|if)\s|[,;:¯]/iu;

/** Who does what stands at an offset of a line. */
function subjectAt(article: CheckedArticle, { namings }: Display, offset: number): Athlete | undefined {
  const before = namings.findLast(({ span }) => span.end <= offset);
  // "Brel wins heat, fades to sixth": still the same who does it
  const clause = before && article.text.slice(before.span.end, offset).replace(/,?\s(?:and|but|then)?\s?$/u, '');
  return clause === undefined || OTHER_CLAUSE.test(clause) ? undefined : before?.athlete;
}

const bodyEntries = (article: CheckedArticle, athlete: Athlete, line: Span): Entry[] =>
  article.entries.filter(
    ({ athlete: own, scope, result }) =>
      own === athlete &&
      scope === 'reported' &&
      [result.place, result.mark].some((fact) =>
        fact?.spans.some(({ start }) => start < line.start || start >= line.end),
      ),
  );

/** The words of the article but for one line. */
const elsewhere = ({ text }: CheckedArticle, { start, end }: Span): string =>
  `${text.slice(0, start)}\n${text.slice(end)}`;

/** A mark so near another that one of them is meant: of headline writers' slips hardly any is greater. */
const NEAR = 0.06;
/** A figure that somebody measured, not a number of metres or of records. */
const MEASURED = /\d[.:]\d\d/u;

export const headlineMark: CheckRule = {
  name: 'check/headline-mark',
  finds: 'a mark in a headline or caption that is not the one of the body',
  severity: 'warning',
  examples: [
    {
      text: 'Brel flies to 2:01.30 in Dunmore\n\nNorway’s Jo Brel won the women’s 800m at the Dunmore Games on Friday in 2:03.10.',
      finds: [{ claim: '2:01.30', against: '2:03.10' }],
    },
    {
      text: 'Brel flies to 2:03.1 in Dunmore\n\nNorway’s Jo Brel won the women’s 800m at the Dunmore Games on Friday in 2:03.10.',
      finds: [],
    },
    {
      text: 'Brel flies to 2:01.30 in Dunmore\n\nNorway’s Jo Brel won the women’s 800m at the Dunmore Games on Friday in 2:03.10, after 2:01.30 in her heat.',
      finds: [],
    },
  ],
  *check(article) {
    for (const display of displaysOf(article)) {
      if (!MEASURED.test(display.line.text)) continue;
      const body = elsewhere(article, display.line);
      for (const { mark, span } of marksSaid(article, undefined, display.line.start, display.line.end)) {
        const digits = /\d+(?:[.:]\d+)+/u.exec(span.text)?.[0];
        const athlete = subjectAt(article, display, span.start);
        if (!digits || !MEASURED.test(digits) || !athlete || body.includes(digits)) continue;
        const told = bodyEntries(article, athlete, display.line).flatMap(({ result }) =>
          result.mark?.basis === 'stated' ? [result.mark] : [],
        );
        const [near] = told.filter(
          ({ value }) =>
            value.unit === mark.unit &&
            Math.abs(value.value - mark.value) <= value.value * NEAR &&
            !isRounded(mark.value, value.value, digits),
        );
        const [said] = near?.spans ?? [];
        if (!near || !said || told.some(({ value }) => isRounded(mark.value, value.value, digits))) continue;
        yield {
          message: `the headline gives ${athlete.name.value} ${digits}, the body ${near.value.text}`,
          claim: [span],
          against: [said],
          actual: digits,
          expected: near.value.text,
        };
      }
    }
  },
};

function isRounded(told: number, exact: number, digits: string): boolean {
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return Math.abs(told - exact) < 10 ** -decimals;
}

/** A place that somebody ends up in. */
const FINISH =
  /(?<=\s)(?:finish(?:es|ed)?|fad(?:es?|ed|ing)\sto|com(?:es?|ing)(?:\shome)?|end(?:s|ed)?(?:\sup)?|slip(?:s|ped)?\sto|settl(?:es?|ed)\sfor|places?|placed|take[sn]?|claims?|only|trails?\sin)\s(?<place>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:nd|rd|th)|silver|bronze)(?![\p{L}-])(?!\s(?:in\sa\srow|straight|time|year|title|win|victory|successive|consecutive))/giu;

const MEDALS: Readonly<Record<string, number>> = { silver: 2, bronze: 3 };

export const headlinePlace: CheckRule = {
  name: 'check/headline-place',
  finds: 'a place in a headline or caption that is not the one of the body',
  severity: 'warning',
  examples: [
    {
      text: 'Brel fades to sixth in Dunmore\n\nNorway’s Jo Brel was fifth in the women’s 800m at the Dunmore Games on Friday in 2:03.10.',
      finds: [{ claim: 'sixth', against: 'was fifth' }],
    },
    {
      text: 'Brel fades to fifth in Dunmore\n\nNorway’s Jo Brel was fifth in the women’s 800m at the Dunmore Games on Friday in 2:03.10.',
      finds: [],
    },
    {
      text: 'Brel fades to sixth in Dunmore\n\nNorway’s Jo Brel won the women’s 800m at the Dunmore Games on Friday in 2:03.10. On Saturday Brel, leading at the bell, ended up sixth over 400m.',
      finds: [],
    },
  ],
  *check(article) {
    for (const display of displaysOf(article)) {
      for (const found of everyMatch(display.line.text, FINISH)) {
        const words = found.groups?.place as string;
        const start = display.line.start + found.index + found[0].length - words.length;
        const athlete = subjectAt(article, display, display.line.start + found.index);
        const place = MEDALS[words.toLowerCase()] ?? findOrdinals(words, 0, words.length)[0]?.value;
        if (!athlete || place === undefined || namesPlace(article, athlete, display.line, words)) continue;
        const own = bodyEntries(article, athlete, display.line).filter(
          ({ result }) => result.place?.basis === 'stated',
        );
        const final = /\bfinal\b/iu.test(display.line.text.slice(found.index));
        const other = own.find(({ race }) => !final || race.round?.value === 'final') ?? own[0];
        const [said] = other?.result.place?.spans ?? [];
        if (!other || !said || own.some(({ result }) => result.place?.value === place)) continue;
        yield {
          message: `the headline places ${athlete.name.value} ${words}, the body in place ${other.result.place?.value}`,
          claim: [article.span(start, start + words.length)],
          against: [said],
          actual: String(place),
          expected: String(other.result.place?.value),
        };
      }
    }
  },
};

/** Whether another sentence that names the person has the place too. */
function namesPlace(article: CheckedArticle, { mentions }: Athlete, line: Span, words: string): boolean {
  const pattern = new RegExp(`\\b${words}\\b`, 'iu');
  return mentions.some(
    ({ start }) => (start < line.start || start >= line.end) && pattern.test(article.sentenceAt(start).text),
  );
}

export const headlineEvent: CheckRule = {
  name: 'check/headline-event',
  finds: 'an event in a headline or caption that is not the one of the body',
  severity: 'warning',
  examples: [
    {
      text: 'Brel storms to 1500m title in Dunmore\n\nNorway’s Jo Brel won the women’s 800m at the Dunmore Games on Friday in 2:03.10.',
      finds: [{ claim: '1500m', against: 'women’s 800m' }],
    },
    {
      text: 'Brel storms to 800m title in Dunmore\n\nNorway’s Jo Brel won the women’s 800m at the Dunmore Games on Friday in 2:03.10.',
      finds: [],
    },
    {
      text: '1500m champion Brel wins in Dunmore\n\nNorway’s Jo Brel won the women’s 800m at the Dunmore Games on Friday in 2:03.10.',
      finds: [],
    },
  ],
  *check(article) {
    for (const display of displaysOf(article)) {
      const { line } = display;
      for (const found of eventsNamed(article, line)) {
        const { start, end } = found.core ?? found;
        const athlete = subjectAt(article, display, start);
        const length = found.event === null ? undefined : (found.metres ?? metresOf(found.event));
        if (!athlete || length === undefined || OWN_TITLE.test(article.text.slice(end, line.end))) continue;
        const events = article.entries.flatMap(({ athlete: own, race, scope }) =>
          own === athlete && scope === 'reported' && race.event && race.event.rule === 'race/event' ? [race.event] : [],
        );
        const inBody = events.find(({ spans }) =>
          spans.every((span) => span.start < line.start || span.start >= line.end),
        );
        const [said] = inBody?.spans ?? [];
        if (!inBody || !said || events.some(({ value }) => sameLength(metresOf(value), length))) continue;
        if (namesLength(article, athlete, line, length)) continue;
        yield {
          message: `the headline tells of ${athlete.name.value} in another event than the body`,
          claim: [article.span(start, end)],
          against: [said],
          actual: found.event as string,
          expected: inBody.value,
        };
      }
    }
  },
};

/** "1500m champion Brel", "the 800m record": what somebody is or held. */
const OWN_TITLE = /^\s(?:champion|record|specialist|runner|star|king|queen|great|ace|medall?ist|best|squad|team)/iu;

const sameLength = (one: number | undefined, other: number): boolean =>
  one === undefined || Math.abs(one - other) <= other * 0.01;

/** Whether another sentence that names the person, or the race told there, has an event of this length too. */
function namesLength(article: CheckedArticle, { mentions }: Athlete, line: Span, length: number): boolean {
  return mentions
    .filter(({ start }) => start < line.start || start >= line.end)
    .some(({ start }) =>
      eventsNamed(article, article.sentenceAt(start)).some(
        ({ event, metres }) => event !== null && sameLength(metres ?? metresOf(event), length),
      ),
    );
}
