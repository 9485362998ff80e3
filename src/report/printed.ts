/**
 * The same value with its words as an article prints them: it was read with plain signs for typographic ones, and with
 * line breaks that a program had made taken for spaces.
 *
 * @param value a report or a part of one, or findings
 * @param text as it is printed
 * @param words the text as it was read; all offsets count in both
 */
export function asPrinted<T>(value: T, text: string, words: string): T {
  if (typeof value === 'string') return inPrintedSigns(value, text, words) as T;
  if (Array.isArray(value)) return value.map((part) => asPrinted(part, text, words)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return { ...value, text: text.slice(value.start, value.end) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asPrinted(part, text, words)])) as T;
}

const isSpan = (value: object): value is { start: number; end: number; text: string } =>
  'start' in value && 'end' in value && 'text' in value;

/** A value that the article has in these words has its signs; of another, each word that it has. */
function inPrintedSigns(value: string, text: string, words: string): string {
  if (value.length < SHORTEST) return value;
  const at = whereWhole(value, words);
  if (at >= 0) return signsAt(value, at, text);
  return value.replace(WORD, (word) => {
    const found = whereWhole(word, words);
    return found < 0 ? word : signsAt(word, found, text);
  });
}

/** A shorter value is a code or a figure. */
const SHORTEST = 3;

/** Words as long, without the quotation marks that a message puts around them. */
const WORD = /[^\s“”(),;:]{3,}/gu;

/** Where a text has some words and not a part of longer ones, or -1. */
function whereWhole(words: string, text: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at;
  return -1;
}

const isLetter = (sign = ' '): boolean => /\p{L}/u.test(sign);

/** The signs of a text in the place of those that stand for them; its line breaks are spaces in a value. */
const signsAt = (value: string, at: number, text: string): string =>
  text.slice(at, at + value.length).replace(/[^\S\u0080-\uffff]/gu, ' ');
