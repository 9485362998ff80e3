/**
 * Every match of a global pattern, from the left. `String.matchAll` copies its pattern at each call, which costs more
 * than the search itself where a text is read sentence by sentence.
 *
 * @param pattern global; its `lastIndex` is used, so one pattern must not be searched inside its own loop
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
