/** Numbers in words. */

const UNITS = [
  'zero one two three four five six seven eight nine',
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);

/** Source of a pattern for a whole number below a hundred in words. Longer words come first: `sixteen` before `six`. */
export const NUMBER_WORD = (() => {
  const digits = UNITS.slice(1, 10);
  const single = [...UNITS].sort((a, b) => b.length - a.length);
  return `(?:(?:${TENS.join('|')})(?:[\\s-](?:${digits.join('|')})\\b)?|(?:${single.join('|')}))\\b`;
})();

/**
 * The value of a number in words.
 *
 * @param words `four`, `forty-two`, `fifty nine`; `a` and `an` are one
 */
export function numberOfWords(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  let sum = 0;
  for (const word of lower.split(/[\s-]/)) {
    const value = VALUES.get(word);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

const ORDINAL_UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ORDINAL_TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const ORDINAL_TENS = TENS.map((word) => word.replace(/y$/, 'ieth'));

const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ORDINAL_UNITS, ...ORDINAL_TEENS].map((word, at) => [word, at + 1] as const),
  ...ORDINAL_TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ...TENS.flatMap((stem, at) => ORDINAL_UNITS.map((unit, i) => [`${stem}-${unit}`, (at + 2) * 10 + i + 1] as const)),
]);

/** Source of a pattern for an ordinal below a hundred in words. */
export const ORDINAL_WORD = `(?:(?:${TENS.join('|')})-)?(?:${[...ORDINAL_UNITS, ...ORDINAL_TEENS, ...ORDINAL_TENS].join('|')})`;

/** The value of an ordinal in words: `third`, `Twenty-first`. */
export const ordinalOfWords = (words: string): number | undefined => ORDINAL_VALUES.get(words.toLowerCase());
