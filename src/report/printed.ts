import type { RaceReport, Span } from './schema.js';

/** Words that have been read, and where they stand. */
type Words = Pick<Span, 'start' | 'text'>;

/**
 * The same value with its words as an article prints them: it was read with plain signs for typographic ones, and with
 * line breaks that a program had made taken for spaces.
 *
 * @param value a report or a part of one, or findings
 * @param text as it is printed; all offsets count in it
 */
export const asPrinted = <T extends object>(value: T, text: string): T => printed(value, text, []) as T;

/** @param beside what the value rests on, in which its words are looked for */
function printed(value: unknown, text: string, beside: readonly Words[]): unknown {
  if (typeof value === 'string') return value.length < SHORTEST ? value : inPrintedSigns(value, text, beside);
  if (Array.isArray(value)) return value.map((part) => printed(part, text, beside));
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return { ...value, text: text.slice(value.start, value.end) };
  const own = Object.values(value).flatMap((part) => (Array.isArray(part) ? part.filter(isSpan) : []));
  // a finding names people as well, wherever they are named
  const named = 'findings' in value && 'athletes' in value ? namesOf(value.athletes as RaceReport['athletes']) : [];
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      printed(part, text, key === 'findings' ? named : [...own, ...beside]),
    ]),
  );
}

const namesOf = (athletes: RaceReport['athletes']): Words[] => athletes.flatMap(({ name }) => name.spans);

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value && 'text' in value;

/** A shorter value is a code or a figure. */
const SHORTEST = 3;

/** A value that is in the words has their signs; of another, each word that they have. */
function inPrintedSigns(value: string, text: string, beside: readonly Words[]): string {
  return (
    signsOf(value, text, beside) ??
    (beside.length > 0 ? value.replace(WORD, (word) => signsOf(word, text, beside) ?? word) : value)
  );
}

/** Words as long, without the quotation marks that a message puts around them. */
const WORD = /[^\s“”(),;:]{3,}/gu;

/** Some words with the signs that the text has for them where they stand whole, or undefined. */
function signsOf(words: string, text: string, beside: readonly Words[]): string | undefined {
  for (const { start, text: read } of beside)
    for (let at = read.indexOf(words); at >= 0; at = read.indexOf(words, at + 1))
      if (!isLetter(read[at - 1]) && !isLetter(read[at + words.length]))
        return wordsAt(text, start + at, start + at + words.length);
  return undefined;
}

/** A stretch of a text on one line. */
export const wordsAt = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/[\t-\r]/g, ' ');

const isLetter = (sign = ' '): boolean => /\p{L}/u.test(sign);
