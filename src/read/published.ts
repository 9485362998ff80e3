/** The day on which the article was published, from the lines that newsrooms print it in. */
import { everyMatch } from '../matches.js';
import { printedDay } from './dates.js';
import type { Line } from './lines.js';

const PRINTED =
  /\d{4}[-/]\d{2}[-/]\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{L}{3,9}\.?,?\s\d{4})|(?:\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})/gu;

/** A date in running text is another matter, unless the text opens with it: `LINZ, Austria, Aug 20, 2026 (AP) -`. */
const DATELINE_BEFORE = /^\p{Lu}[\p{L}\p{M}'., -]{1,50}[,\s(]$/u;
const DATELINE_AFTER = /^\)?\s?(?:\([^)]{2,30}\)\s?)?(?:-|¯|:)/u;

/** Words before the date that make it one of publication. */
const STAMP = /publish|posted|updat|modified|written|filed|created|added/;

/** `1.01.45` beside a name is a time. */
const TIME_OF_HOURS = /^\d\.\d\d\.\d\d$/;

/** How far from either end of the article a publication line may stand, in lines. */
const HEAD_LINES = 9;

export interface Published {
  /** ISO day. */
  day: string;
  start: number;
  end: number;
}

/**
 * Finds the day of publication: a date with its year in a short line near the head, one after
 * `Published` or `Updated` before any other.
 *
 * @param text the article
 * @param lines its non-empty lines
 * @param dateOrder how `03/04/2026` is read
 */
export function findPublished(text: string, lines: readonly Line[], dateOrder: 'dmy' | 'mdy'): Published | undefined {
  const head = lines.slice(0, HEAD_LINES);
  const candidates: (Published & { rank: number })[] = [];
  head.forEach((line, at) => {
    const words = text.slice(line.start, line.end);
    const prose = words.length > 160;
    for (const match of everyMatch(words.slice(0, 200), PRINTED)) {
      if (TIME_OF_HOURS.test(match[0]) && /\p{L}{3}/u.test(words) && !STAMP.test(words.toLowerCase())) continue;
      const day = printedDay(match[0], dateOrder);
      if (day === undefined) continue;
      const after = words.slice(match.index + match[0].length);
      if (prose && !(DATELINE_BEFORE.test(words.slice(0, match.index)) && DATELINE_AFTER.test(after))) continue;
      const before = words.slice(0, match.index).toLowerCase();
      // "… won the 800m in Oslo on 12 July 2025": a short sentence tells of its own day.
      if (/[.!?]$/.test(words) && /\s(?:on|of)\s(?:\p{L}+day,?\s)?$/u.test(before) && !STAMP.test(before)) continue;
      const printed = /publish|posted/.test(before) ? 0 : /updat|modified/.test(before) ? 3 : words.length < 90 ? 1 : 2;
      // "The Wye 10 – 30 March 2014": of the race, where a line of its own has the day of publication
      const rank = at === 0 && printed === 1 && /\p{L}.*\s[-¯]\s$/u.test(before) ? 1.5 : printed;
      candidates.push({
        day,
        start: line.start + match.index,
        end: line.start + match.index + match[0].length,
        rank,
      });
    }
  });
  candidates.sort((a, b) => a.rank - b.rank || a.start - b.start);
  return candidates[0];
}

const IN_FIGURES = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{2,4}/g;

/** `mdy` when the text prints dates as the United States do: a month's name first, or a number over 12 second. */
export function guessDateOrder(text: string): 'dmy' | 'mdy' {
  const head = text.slice(0, 3000);
  for (const [, first, second] of everyMatch(head, IN_FIGURES)) {
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return /\b[ap]\.m\.|\b\d{1,2}:\d{2}:\d{2} [AP]M|,\s(?:N\.D\.|Ore\.|Calif\.|Mass\.|Mich\.)/.test(head) ? 'mdy' : 'dmy';
}
