/** Puts articles together from wordings whose parts are single capitals. */

/** Puts what is meant where single capitals stand: `A B C` athletes, `X Y Z` marks, `E` an event, `R` a race … */
export const fill = (words: string, meant: Readonly<Record<string, string>>): string =>
  words.replace(/(?<![\p{L}\d])[A-Z](?![\p{L}\d])/gu, (letter) => meant[letter] ?? letter);

/** As a sentence begins, without the commas that end a part before another stop. */
export const sentence = (words: string): string => {
  const whole = words.replace(/,(?=[,.]|$)/gu, '');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};
