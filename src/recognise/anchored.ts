/**
 * Runs a heavy pattern only where a cheap one says that it could start. A pattern of many alternatives tried at
 * every letter of an article is most of what reading it would cost.
 */
import { compiledAtOnce } from '../matches.js';

/**
 * @param anchors global; matches (at least) everywhere the pattern can
 * @param pattern sticky
 * @returns the matches from the left, not overlapping
 */
export function* anchored(text: string, anchors: RegExp, pattern: RegExp): Generator<RegExpExecArray> {
  compiledAtOnce(pattern);
  compiledAtOnce(anchors).lastIndex = 0;
  for (let anchor = anchors.exec(text); anchor; anchor = anchors.exec(text)) {
    pattern.lastIndex = anchor.index;
    const found = pattern.exec(text);
    if (found) {
      yield found;
      anchors.lastIndex = Math.max(pattern.lastIndex, anchor.index + 1);
    } else anchors.lastIndex = anchor.index + 1;
  }
}
