/** Searching a text with a pattern that will be used again and again. */

const LONG = '.'.repeat(1000);
const compiled = new WeakSet<RegExp>();

/**
 * V8 interprets an expression at its first use and compiles it at its second, unless its first text has a thousand
 * characters. A pattern that will be used again is shown such a text first: a cold start is a fifth faster for it.
 *
 * @returns the pattern, with its `lastIndex` at the start
 */
export function compiledAtOnce(pattern: RegExp): RegExp {
  if (!compiled.has(pattern)) {
    compiled.add(pattern);
    pattern.test(LONG);
    pattern.lastIndex = 0;
  }
  return pattern;
}

/**
 * Every match of a global pattern, from the left. `String.matchAll` copies its pattern at each call, which costs more
 * than the search itself where a text is read sentence by sentence.
 *
 * @param pattern global; its `lastIndex` is used, so one pattern must not be searched inside its own loop
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  compiledAtOnce(pattern).lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** What a sticky pattern matches at an offset, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Every match of a global pattern that cannot match without one of some rare words: looking for those first costs a
 * fraction of the pattern's own search, and most articles have none.
 */
export const matchesWith = (text: string, words: readonly string[], pattern: RegExp): RegExpExecArray[] =>
  hasOneOf(text, words) ? everyMatch(text, pattern) : [];

/** Whether one of some words, or pieces of them, is in a text. */
export const hasOneOf = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
