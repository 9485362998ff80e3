/** Who wrote the article, from the line that newsrooms print it in. */
import type { Line } from './lines.js';

const BYLINE =
  /^[*_\s]*(?:(?:[Ww]ords|[Rr]eport(?:ed)?|[Ww]ritten|[Ss]tory|[Tt]ext)\s)?(?:[Bb]y|BY):?\s+((?:\p{Lu}[\p{L}\p{M}'.-]*|and|&|(?:van|de|der|den|von|di|el|al)(?=\s))(?:\s(?:\p{Lu}[\p{L}\p{M}'.-]*|and|&|staff|van|de|der|den|von|di|el|al)(?=[\s,]|$))*)(?=$|\s*[,|·*_@¯-]|\s(?:at|in|for|on)\s)/du;

/** How far from the head a byline may stand, in lines. */
const HEAD_LINES = 9;

/**
 * The names after `By` in a short line near the head; undefined when there is none.
 *
 * @param lines the article's non-empty lines
 */
export function findByline(text: string, lines: readonly Line[]): Line | undefined {
  for (const { start, end } of lines.slice(0, HEAD_LINES)) {
    if (end - start > 100) continue;
    const found = BYLINE.exec(text.slice(start, end));
    const [from, to] = found?.indices?.[1] ?? [];
    if (from !== undefined && to !== undefined && /^\p{Lu}/u.test(found?.[1] ?? ''))
      return { start: start + from, end: start + to };
  }
  return undefined;
}
