/** One person spelt in two ways, and one surname that may mean either of two. */

import { nationReadings } from '../../english/demonyms.js';
import { commonWords } from '../../english/lexicon/common-words.js';
import { isCity } from '../../knowledge/cities.js';
import { everyMatch } from '../../matches.js';
import { fold, lettersApart } from '../../recognise/index.js';
import type { Span } from '../../report/schema.js';
import type { CheckedArticle } from '../article.js';
import type { CheckRule } from '../rule.js';

/** A capitalised word with the first name or initial right before it, if any. */
interface Printed {
  word: string;
  given: string | undefined;
  span: Span;
}

const WORD = /(?<![\p{L}\p{M}\d@#/.-])\p{Lu}[\p{L}\p{M}'-]*(?![\p{L}\p{M}\d@])/gu;
const POSSESSIVE = /'s?$/u;
/** "ATHLETICS-MOKWENA ENDS": the desk that a wire story is for. */
const AGENCY_SLUG = /^athletics-/iu;
/** Shorter surnames differ by a letter all the time. */
const SHORTEST = 5;
/** In surnames from here on two letters may be wrong. */
const LONG = 8;

function printedIn(article: CheckedArticle): Printed[] {
  let before: { end: number; word: string } | undefined;
  return everyMatch(article.text, WORD).map(({ index, 0: printed }) => {
    const bare = printed.replace(POSSESSIVE, '').replace(AGENCY_SLUG, '');
    const start = index + printed.lastIndexOf(bare);
    const between = before && article.text.slice(before.end, index);
    const given = between === ' ' || between === '. ' ? before?.word : undefined;
    before = { end: index + printed.length, word: printed };
    return { word: foldedOf(bare), given, span: article.span(start, start + bare.length) };
  });
}

const ASCII = /^[A-Za-z'-]*$/;
const foldedOf = (word: string): string => (ASCII.test(word) ? word : fold(word)).toLowerCase();

const initialOf = (name: string): string => fold(name).toLowerCase()[0] as string;

/** Whether two first names, or a first name and an initial, can be one person's. */
const canBeOne = (one: string, other: string): boolean =>
  one.replace('.', '').length === 1 || other.replace('.', '').length === 1
    ? initialOf(one) === initialOf(other)
    : fold(one).toLowerCase() === fold(other).toLowerCase();

/** Whether two surnames are alike but for a slip of the pen; "the Gambles" are not. */
function isSlip(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || one === `${other}s` || other === `${one}s`) return false;
  const letters = lettersApart(one, other, 2);
  return letters === 1 || (letters === 2 && Math.min(one.length, other.length) >= LONG && one.at(-1) === other.at(-1));
}

const isOtherWord = ({ span }: Printed): boolean =>
  commonWords.has(span.text.toLowerCase()) || nationReadings(span.text).length > 0 || isCity(span.text);

export const spellingOfNames: CheckRule = {
  name: 'check/spelling-of-names',
  finds: 'an athlete whose name is spelt in two ways',
  severity: 'warning',
  examples: [
    {
      text: 'Norway’s Jo Brelvik won the women’s 800m in 2:03.10 from Una Orr (2:03.44).\n\nResults\n\nWomen’s 800m: 1. J. Brelvick (NOR) 2:03.10; 2. U. Orr (IRL) 2:03.44; 3. P. Venn (NED) 2:04.01.',
      finds: [{ claim: 'Brelvick', against: 'Brelvik' }],
    },
    {
      text: 'Norway’s Jo Brelvik won the women’s 800m in 2:03.10 from Una Orr (2:03.44). Brevlik led all the way.',
      finds: [{ claim: 'Brevlik', against: 'Brelvik' }],
    },
    {
      text: 'Norway’s Jo Brelvik won the women’s 800m in 2:03.10 from Ada Brelvin (2:03.44). Brelvin is 22.',
      finds: [],
    },
    {
      text: 'Norway’s Jo Müllner won the women’s 800m in 2:03.10. Mullner is 22. The Mullners are from Bergen.',
      finds: [],
    },
  ],
  *check(article) {
    const printed = printedIn(article);
    const bySpelling = new Map<string, Printed[]>();
    for (const one of printed) {
      const same = bySpelling.get(one.word);
      if (same) same.push(one);
      else bySpelling.set(one.word, [one]);
    }
    const known = knownSurnames(article, bySpelling);
    if (known.length === 0) return;
    const named = new Set(known.map(({ word }) => word));
    const seen = new Set<string>();
    for (const [word, places] of bySpelling) {
      if (word.length < SHORTEST || seen.has(word)) continue;
      for (const person of known) {
        if (!isSlip(word, person.word)) continue;
        const slip = slipAmong(article, places, person, named.has(word));
        if (!slip) continue;
        seen.add(word).add(person.word);
        const isFuller = lettersOf(slip.given) > lettersOf(person.given);
        const [first, second] = isFuller ? [slip, person] : [person, slip];
        yield {
          message: `${second.span.text} and ${first.span.text}: one name in two spellings`,
          claim: [second.span],
          against: [first.span],
          actual: second.span.text,
          expected: first.span.text,
        };
        break;
      }
    }
  },
};

const lettersOf = (given: string | undefined): number => given?.replace('.', '').length ?? 0;

interface Known extends Printed {
  given: string;
}

/** The athletes' surnames, where each is first printed with a first name. */
function knownSurnames({ report }: CheckedArticle, bySpelling: ReadonlyMap<string, readonly Printed[]>): Known[] {
  return report.athletes.flatMap(({ name }) => {
    const words = name.value.split(' ');
    const word = fold(words.at(-1) as string).toLowerCase();
    const [given] = words;
    const at = bySpelling.get(word)?.find((one) => one.given !== undefined) ?? bySpelling.get(word)?.[0];
    return at && given && words.length > 1 && word.length >= SHORTEST ? [{ ...at, word, given }] : [];
  });
}

/**
 * The place where a word can only be the person's surname misspelt: with the same first name, or alone where nobody is
 * ever introduced by it.
 */
function slipAmong(
  article: CheckedArticle,
  places: readonly Printed[],
  { given }: Known,
  isAthletes: boolean,
): Printed | undefined {
  const same = places.find((one) => one.given !== undefined && !isOtherWord(one) && canBeOne(one.given, given));
  if (same) return same;
  if (isAthletes || places.length > 2) return undefined;
  const [first] = places;
  const alone = places.every(
    (one) => !isFirstName(article, one) && (one.given === undefined || isHeading(one.given, one)),
  );
  return first && alone && !isOtherWord(first) ? first : undefined;
}

/** Whether another name follows that it is the first of. */
function isFirstName({ text }: CheckedArticle, { span }: Printed): boolean {
  const after = /^\s(\p{Lu}[\p{L}'-]+)/u.exec(text.slice(span.end, span.end + 30))?.[1];
  return after !== undefined && after !== after.toUpperCase() && !commonWords.has(after.toLowerCase());
}

/** "MOKWANA ENDS": in a line of capitals the word before is no first name. */
const isHeading = (given: string, { span }: Printed): boolean =>
  given === given.toUpperCase() && given.length > 2 && span.text === span.text.toUpperCase();

export const sharedSurname: CheckRule = {
  name: 'check/shared-surname',
  finds: 'a surname that two people of the story share, used without saying which of them',
  severity: 'warning',
  examples: [
    {
      text: 'Jo Brelvik won the women’s 800m in 2:03.10 and her sister Ada Brelvik was third in 2:04.01. Brelvik was second last year.',
      finds: [{ claim: 'Brelvik', against: 'Jo Brelvik … Ada Brelvik' }],
    },
    {
      text: 'Jo Brelvik won the women’s 800m in 2:03.10 and her sister Ada Brelvik was third in 2:04.01. Jo Brelvik was second last year.',
      finds: [],
    },
    {
      text: 'Jo Brelvik won the women’s 800m in 2:03.10. Brelvik was second last year.\n\nAda Brelvik was third in the women’s 1500m in 4:24.01.',
      finds: [],
    },
  ],
  *check(article) {
    const { athletes } = article.report;
    const bySurname = new Map<string, (typeof athletes)[number][]>();
    for (const athlete of athletes) {
      const words = athlete.name.value.split(' ');
      const last = words.length > 1 ? (words.at(-1) as string) : undefined;
      if (last) bySurname.set(last, [...(bySurname.get(last) ?? []), athlete]);
    }
    for (const [last, people] of bySurname) {
      if (people.length !== 2) continue;
      const full = people.map(({ mentions }) =>
        mentions.filter(({ text }) => text.includes(' ') && text.endsWith(last)),
      );
      for (const { span } of article.namings.filter(({ span }) => span.text === last)) {
        const paragraph = article.paragraphAt(span.start);
        const [one, other] = full.map((spans) => spans.findLast(({ start }) => start < span.start));
        // both are in this paragraph, if only by their first names
        const told = article.text.slice(paragraph.start, span.start);
        const both = people.every(({ name }) => told.includes(name.value.slice(0, name.value.indexOf(' '))));
        if (!one || !other || !both || !isBare(article, span)) continue;
        yield {
          message: `“${last}” may be ${people.map(({ name }) => name.value).join(' or ')}`,
          claim: [span],
          against: [one, other].sort((a, b) => a.start - b.start),
          actual: last,
          expected: people.map(({ name }) => name.value).join(' or '),
        };
        break;
      }
    }
  },
};

/** Nothing before the name tells which of the two: no first name, no title, no "the elder". */
const isBare = ({ text }: CheckedArticle, { start, end }: Span): boolean =>
  /(?:^|[.!?]["')]*\s|\n)$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  !/^\s?(?:senior|junior|snr|jnr|sr|jr|and|&)/iu.test(text.slice(end, end + 8));
