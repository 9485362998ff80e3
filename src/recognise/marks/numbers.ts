const UNITS = [
  'zero one two three four five six seven eight nine',
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES = new Map<string, number>([
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
