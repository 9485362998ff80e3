/** The day, town and ground that stand in a heading, or right under it. */

import { nationOf } from '../../english/demonyms.js';
import { venueWords } from '../../english/lexicon/capitalised-phrases.js';
import { printedMonth, printedWeekday } from '../../english/lexicon/days.js';
import { genericWords } from '../../english/lexicon/meetings.js';
import { givenNames } from '../../english/lexicon/names.js';
import { isCity, regions } from '../../knowledge/cities.js';
import { everyMatch } from '../../matches.js';
import type { Block } from '../../read/index.js';
import { findDays } from '../../recognise/days.js';
import { type Calendar, dayOf } from '../days.js';
import { type Source, stated } from '../source.js';
import { type Town, titleCase } from './dateline.js';
import type { MeetingHeading } from './headings.js';

const PARTS = /[^,;()|/¯]+/gu;

/** The day, town and ground in a heading's brackets: `WYE HALF (Ross, Sunday)`. */
export function asideOf(
  text: string,
  heading: MeetingHeading,
  calendar: Calendar,
): { city?: Town; venue?: Source<string>; date?: Source<string> } {
  const found: { city?: Town; venue?: Source<string>; date?: Source<string> } = {};
  if (heading.place) {
    const { value, start, end, city } = heading.place;
    if (city) found.city = { value: titleCase(value), start, end };
    else found.venue = stated(titleCase(value), { start, end }, 'meeting/venue');
  }
  const reversed = heading.name && /^park\s?run\s(?=\p{Lu})/iu.exec(heading.name.words);
  if (heading.name && reversed) {
    const start = heading.name.start + reversed[0].length;
    found.city = { value: text.slice(start, heading.name.end), start, end: heading.name.end };
  }
  for (const day of findDays(text, heading.start, heading.end)) {
    const iso = dayOf(text.slice(day.start, day.end), calendar);
    if (iso !== undefined && !found.date) found.date = stated(iso, day, 'meeting/date');
  }
  const parts = everyMatch(text.slice(heading.aside.start, heading.aside.end), PARTS);
  parts.forEach((part, i) => {
    const words = part[0].trim();
    const start = heading.aside.start + part.index + part[0].indexOf(words);
    const span = { start, end: start + words.length };
    const next = parts[i + 1]?.[0].trim() ?? '';
    const country = nationOf(next);
    if (
      !found.city &&
      /^\p{Lu}/u.test(words) &&
      (isCity(words) || ((country !== undefined || regions.has(next)) && /^[\p{L}\p{M}'. -]{3,}$/u.test(words)))
    )
      found.city = { value: words, ...span };
    else if (!found.city && heading.name !== undefined && isTown(words))
      found.city = { value: words.replace(/^(?:at|in) /u, ''), ...span };
    else if (!found.venue && /\b(?:Park|Stadium|Track|Arena|Racecourse|School|Common|Field|Fields)$/u.test(words))
      found.venue = stated(words, span, 'meeting/venue');
  });
  return found;
}

/** `Rauceby`, `at Great Oakley`: one to three words with capitals that no ground, class or report is called by. */
function isTown(words: string): boolean {
  const name = words.replace(/^(?:at|in) /u, '');
  if (!/^\p{Lu}[\p{Ll}'-]{2,}(?:[\s-](?:\p{Lu}[\p{L}'-]+|on|the|le|upon|under)){0,3}$/u.test(name)) return false;
  const [first = '', ...others] = name.split(/\s/u);
  if (others.length > 0 && givenNames.has(first)) return false;
  return (
    ![first, ...others].every((word) => genericWords.test(word)) &&
    ![first, ...others].some((word) => NO_TOWN.test(word) || venueWords.has(word.toLowerCase()))
  );
}

const NO_TOWN = new RegExp(
  `^(?:${printedWeekday}|${printedMonth}|.*\\d.*|races?|results?|reports?|series|champ\\w*|league|round|cup|grand|prix|update|news|part|pb\\w*|ladies|handicap|fell|road|trail|half|marathon|relays?|tri\\w*|kids|fun|virtual|cancelled|postponed|harriers|striders|runners|club|ac|rc|bank|holiday|night|morning|evening|county|national|england|wales|scotland|ireland|\\p{L}+shire)$`,
  'iu',
);

/** The first weekday under a heading whose text is all list. */
export function dayBelow(
  text: string,
  heading: MeetingHeading,
  blocks: readonly Block[],
  calendar: Calendar,
): Source<string> | undefined {
  const below = blocks[heading.block + 1];
  if (!below || below.kind === 'heading') return undefined;
  const end = Math.min(below.end, below.start + 200);
  for (const day of findDays(text, below.start, end)) {
    if (day.kind === 'year') continue;
    const before = text.slice(Math.max(below.start, day.start - 24), day.start);
    const iso = dayOf(text.slice(day.start, day.end), calendar, before);
    if (iso !== undefined) return stated(iso, day, 'meeting/date');
  }
  return undefined;
}
