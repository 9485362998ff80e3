/** Headings that put what stands under them in a meeting of its own: `WYE HALF (Sunday)`, `Parkrun Elm`, `ROSS STADIUM`. */

import { nationOf } from '../../english/demonyms.js';
import { venueWords } from '../../english/lexicon/capitalised-phrases.js';
import { anyWeekday, printedMonth, printedWeekday } from '../../english/lexicon/days.js';
import { genericWords } from '../../english/lexicon/meetings.js';
import { isCity, regions } from '../../knowledge/cities.js';
import type { Block } from '../../read/index.js';
import { findMeetingNames, type NameMention } from './names.js';

export interface MeetingHeading {
  block: number;
  start: number;
  end: number;
  /** Absent where the heading is a place alone. */
  name?: NameMention;
  place?: { value: string; start: number; end: number; city: boolean };
  /** It is a town with its country and the day. */
  dated?: true;
  /** The town in brackets or after a dash. */
  aside: { start: number; end: number };
}

/** Words beside a meeting's name that make no story of it. */
const SAYS_NOTHING = new RegExp(`^(?:and|the|not|quite|from|race|report|${anyWeekday}|${printedMonth})$`, 'iu');

/** A heading that ends a meeting's stretch without opening one that it names. */
export const isTurning = (words: string): boolean =>
  /^[\s#*_·"-]*(?:further afield|elsewhere|closer to home|meanwhile|around the|other (?:results|races|news)|in brief|also|and finally|away from)/iu.test(
    words,
  );

/** `Holt and Wye Cross Country Championships`: what stands before the name is a part of it. */
const OTHER_COUNTY = /^(?:\p{Lu}[\p{L}'.]+,?\s){1,3}(?:and|&)$/u;

const LOWER_NOUN =
  /^(?:the\s)?(?:\S+\s){1,5}(?:half|marathon|10k|5k|parkrun|fell race|relays?|handicap|open|league|games|championships?|trail race|road race|ten|mile|miler|series|ultra)\b/iu;

/** `FELL: RIDGE HORSESHOE`: the kind of running, then the race. */
const DISCIPLINE = /^(?:fell|track|road|trail|xc|cross[\s-]country|hills?|ultra)\s?[:¯-]\s/iu;
const DAY = new RegExp(`\\b(?:${printedWeekday}|${printedMonth})\\b`, 'iu');

/** `Sunday 30th March: HOLT 10K` */
const DATED_FIRST = new RegExp(
  `^(?:(?:${printedWeekday},?\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s${printedMonth}|${printedMonth}\\s\\d{1,2}(?:st|nd|rd|th)?,?)(?:,?\\s\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${printedWeekday})(?:\\s?[:¯]|\\s-)\\s`,
  'iu',
);

/** `Turku, Finland, June 14`: where and when, of whatever meeting. */
const TOWN_AND_DAY = new RegExp(
  `^(\\p{Lu}[\\p{L}\\p{M}' -]{2,24}),\\s(\\p{Lu}[\\p{L} ]{2,24}),?\\s\\(?(?:(?:${printedWeekday}),?\\s)?(?:(?:${printedMonth})\\s\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s(?:${printedMonth}))(?:[-¯/]\\d{1,2})?(?:,?\\s\\d{4})?\\)?$`,
  'iu',
);

/** `, Holt`, ` at Holt`, ` (Holt)`, ` – Holt, Sunday 30th March`: what may stand behind a meeting's name. */
const WHERE_BEHIND =
  /^(?:,\s|\s(?:at|in)\s|\s[-¯]\s|\s?\()\p{Lu}[\p{L}'-]*(?:[\s-](?:\p{Lu}[\p{L}'-]*|on|the|le|upon|under)){0,3}\)?(?:$|[,:¯]|\s[-¯(])/u;

/** Where the commas begin that lead to a day: `WYE HALF, ROSS, SUN 9TH SEPT`. */
function beforeDay(heading: string): number {
  const comma = heading.indexOf(', ');
  return comma > 3 && DAY.test(heading.slice(comma)) ? comma : heading.length;
}

/** What a heading block says of a meeting, if it names one. */
export function meetingHeading(text: string, block: Block, index: number): MeetingHeading | undefined {
  const words = text.slice(block.start, block.end);
  if (words.length > 90) return undefined;
  const signless = words.replace(/^[\s#*_·"-]+/u, '');
  const bare = signless.replace(DATED_FIRST, '').replace(DISCIPLINE, '');
  const offset = block.start + words.length - bare.length;
  // "Turku, Finland, June 14"
  const [, town = '', land = ''] = TOWN_AND_DAY.exec(bare) ?? [];
  if (
    town !== '' &&
    findMeetingNames(text, offset, offset + town.length).length === 0 &&
    !LOWER_NOUN.test(`${town} `) &&
    (nationOf(land) !== undefined || regions.has(land))
  )
    return {
      block: index,
      start: block.start,
      end: block.end,
      place: { value: town, start: offset, end: offset + town.length, city: true },
      dated: true,
      aside: { start: offset + town.length, end: block.end },
    };
  const cut = Math.min(/\s*(?:[?(:]|\s[-¯]\s|$)/u.exec(bare)?.index ?? bare.length, beforeDay(bare));
  const head = bare.slice(0, cut);
  const aside = { start: offset + cut, end: block.end };
  const base = { block: index, start: block.start, end: block.end, aside };
  const whole = { ...base, name: { words: head, start: offset, end: offset + head.length, modifies: false } };
  if (block.kind === 'paragraph' && !/^park\s?runs?$/iu.test(bare) && !/^\p{Lu}[^.!?,]{4,40}(?:\?|$)/u.test(bare))
    return undefined;
  if (/^park ?run\s\p{Lu}[\p{L}' -]{2,30}$/iu.test(head)) return whole;
  // "Ridge Traverse – Linz, Austria": whatever has a town and a country after it is a meeting.
  const [, country] = /^\s[-¯]\s\p{Lu}[\p{L}\p{M}'. -]+,\s(\p{Lu}[\p{L}. ]+)$/u.exec(bare.slice(cut)) ?? [];
  const located = country !== undefined && (nationOf(country) !== undefined || regions.has(country));
  const names = findMeetingNames(text, offset, offset + bare.length).filter((name) => !name.modifies);
  const first = names[0];
  // "RTA 50k" is one of a meeting's distances.
  if (first && !/^\p{Lu}{2,5}\s\d+\s?(?:km?|miles?)$/iu.test(first.words)) {
    // A headline over a story holds more than a name: "Holt wins Wye Half in the rain".
    const rest = (bare.slice(0, first.start - offset) + bare.slice(first.end - offset)).replace(/[^\p{L}\s]/gu, ' ');
    const other = rest
      .replace(/\([^)]*\)?/gu, ' ')
      .split(/\s+/)
      .filter((word) => /\p{Ll}{3,}|\p{Lu}{4,}/u.test(word) && !genericWords.test(word) && !SAYS_NOTHING.test(word));
    const beforeName = bare.slice(0, first.start - offset).trim();
    if (
      beforeName !== '' &&
      !OTHER_COUNTY.test(beforeName) &&
      !/^(?:the|race report|report|results?|at the|\d+\S*|\W+)$/iu.test(beforeName.replace(/\s*[-¯:]\s*$/u, ''))
    )
      return located ? whole : undefined;
    const behind = first.end < aside.start && WHERE_BEHIND.test(bare.slice(first.end - offset));
    if (behind) return { ...base, name: first, aside: { start: first.end, end: block.end } };
    if (first.end <= aside.start + 1 || other.length === 0) return { ...base, name: first };
    return located ? whole : undefined;
  }
  if (/^park\s?runs?$/iu.test(head)) return whole;
  if (located) return whole;
  const capitals = head.length > 3 && head === head.toUpperCase();
  const parts = head.split(/\s+/);
  if (
    parts.length >= 2 &&
    parts.length <= 6 &&
    LOWER_NOUN.test(`${head} `) &&
    /^\p{Lu}/u.test(head) &&
    !parts.slice(0, -1).every((word) => genericWords.test(word)) &&
    capitals
  )
    return whole;
  // under its discipline a race needs no word for a race
  if (signless !== bare && capitals && parts.length >= 2 && parts.length <= 5) return whole;
  if (/^club (?:handicap|championship|relays?|time trial)/iu.test(head)) return whole;
  if (parts.length <= 4 && /^\p{Lu}/u.test(head)) {
    const last = (parts.at(-1) as string).toLowerCase();
    const city = isCity(head);
    const venue =
      parts.length > 1 && /^(?:stadium|park|arena|track|racecourse|stadion|oval)$/.test(last) && venueWords.has(last);
    if (city || venue) return { ...base, place: { value: head, start: offset, end: offset + head.length, city } };
  }
  return undefined;
}
