/** How the lexicon writes its lists of words: as a set, or as the alternatives of a pattern. */

/** The words between blanks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words with blanks between as alternatives; `_` stands for the blank within one: `relay_team squad`. */
export const alternatives = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
    .join('|');

/** Alternatives over several lines as one line: a line's end is a bar, whether or not one is written there. */
export const oneLine = (lines: string): string =>
  lines
    .trim()
    .replace(/\s*\n\s*/g, '|')
    .replace(/\|+/g, '|');
