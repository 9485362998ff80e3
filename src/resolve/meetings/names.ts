/** The names of meetings in running text and headings. */

import { deeds } from '../../english/lexicon/beside-names.js';
import { anyMonth, anyWeekday, anyWeekdayStem, printedMonth, printedWeekday } from '../../english/lexicon/days.js';
import {
  capitalMeetingNouns,
  genericWords,
  meetingNouns,
  meetingTail,
  numbered,
  titleAfter,
} from '../../english/lexicon/meetings.js';
import { givenNames } from '../../english/lexicon/names.js';
import { everyMatch } from '../../matches.js';
import type { Block } from '../../read/index.js';

/** A meeting's name as printed once. */
export interface NameMention {
  /** The words with single spaces. */
  words: string;
  start: number;
  end: number;
  /** The name only says what somebody is or has: `the Oslo Marathon champion`. */
  modifies: boolean;
}

const CAPITAL =
  "(?:\\p{Lu}[\\p{L}\\p{M}\\d'.&/-]*|\\d{1,3}(?:st|nd|rd|th)|\\d{1,3}[kK]m?|['\"]\\d{1,2}['\"]|\\d+(?:\\.\\d)?)";
const JOINER = '(?:of|the|de|la|du|and|&|for|des|van|der|y|e|del|da|do|le|on|Under|under|sur|mid-?week)';
const RUN = new RegExp(
  `(?<![\\p{L}\\d.,:/'-])${CAPITAL}(?:\\s(?:${JOINER}\\s(?:the\\s|la\\s|les\\s)?)?${CAPITAL})*(?:\\s\\(\\p{Lu}{2,6}\\)(?=\\s(?:fell|trail|road|hill|half|marathon|cross)))?(?:\\s(?:${meetingTail})(?![\\p{L}\\d]))*`,
  'gu',
);
const OPENING = new RegExp(
  `^(?:at|in|on|the|after|before|for|from|with|this|that|but|and|when|as|to|last|former|defending|reigning|over|by|during|while|whilst|although|since|of|a|an|our|his|her|their|${anyWeekdayStem}|also|meanwhile|elsewhere|finally|yesterday|today|here|there|then|part|race report|measuring|covering|running|${anyWeekday}|report|review|results?|preview|(?!may$)(?:${anyMonth}))$`,
  'iu',
);
const OWN_POSSESSIVE =
  /^(?:men|women|boys|girls|ladies|schools|masters|king|queen|children|veterans|people|year|harriers|johns?|george|james|peter|paul|patrick|mary|andrew|david|cyprian|brendan)'s?$/iu;

/** The meetings named between two offsets. */
export function findMeetingNames(text: string, from: number, to: number): NameMention[] {
  const piece = text.slice(from, to);
  const found: NameMention[] = [];
  for (const match of everyMatch(piece, RUN)) {
    if (!/[\s-]/.test(match[0])) continue;
    const name = trimName(match[0]) ?? namedByLength(match[0], piece, match.index);
    if (!name) continue;
    if (RUNNERS_AFTER.test(piece.slice((match.index as number) + name.to)) && /country$/iu.test(match[0])) continue;
    if (isSomebody(match[0].slice(name.from, name.to), piece.slice((match.index as number) + name.to))) continue;
    const start = from + (match.index as number) + name.from;
    const end = from + (match.index as number) + name.to;
    found.push({
      words: text.slice(start, end).replace(/\s+/g, ' '),
      start,
      end,
      modifies: titleAfter.test(text.slice(end, end + 40)) || /^'s\s\p{Lu}/u.test(text.slice(end, end + 4)),
    });
  }
  return found;
}

/** "the Holt cross country runners": who runs, and no meeting. */
const RUNNERS_AFTER =
  /^\s(?:runners?|teams?|squads?|clubs?|coach(?:es)?|captains?|programm?e?s?|athletes?|side|girls|boys|men|women|star|standout|season)\b/u;

/** `the Oakley 10`, `the Oakley Seven`, or that as a line of its own: a road race of so many miles, as clubs call it. */
function namedByLength(run: string, piece: string, at: number): { from: number; to: number } | undefined {
  const { opening = '', name } = BY_LENGTH.exec(run)?.groups ?? {};
  if (name === undefined) return undefined;
  const to = opening.length + name.length;
  const [before, behind] = [piece.slice(0, at), piece.slice(at + to)];
  const line = /(?:^|\n)\s*$/u.test(before) && LINE_BEHIND.test(behind);
  if (!line && opening === '' && !ARTICLE.test(before)) return undefined;
  return line || AFTER_LENGTH.test(behind) ? { from: opening.length, to } : undefined;
}

/** Nothing, or where and when it was: `Oakley 10, Rauceby`, `Oakley 10 (Sunday 30th March)`. */
const LINE_BEHIND = new RegExp(
  `^\\s*(?:\\n|$)|^(?:\\s[-¯]|:)?\\s(?:(?:road )?race )?(?:results?|(?:race )?report)\\s*(?:\\n|$)|^(?:\\s(?:at|in)\\s|,\\s|\\s[-¯]\\s|\\s?\\()(?:\\p{Lu}[\\p{L}'-]+\\s?){1,3}\\)?(?:$|,?\\s(?:[-¯]\\s)?\\(?(?=\\d|${printedWeekday}))|^(?:,|\\s[-¯])?\\s\\(?(?:${printedWeekday}|\\d{1,2}(?:st|nd|rd|th)?\\s${printedMonth}|${printedMonth}\\s\\d|\\d{1,2}[/.]\\d)`,
  'iu',
);
const ARTICLE =
  /\bthe\s(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:(?:annual|first|second|third|[a-z]+y|[a-z]+(?:al|ar|at|st|us|ic|ous|ing|ful|ed))\s(?:and\s|but\s)?)*$/u;
/** How many miles a road race may be called by. */
export const MILES =
  '5|5\\.5|6|6\\.5|7|7\\.5|8|8\\.5|9|10|10\\.5|12|15|20|Five|Six|Seven|Eight|Nine|Twelve|Fifteen|Twenty';
const BY_LENGTH = new RegExp(
  String.raw`^(?<opening>(?:.* )?[Tt]he )?(?<name>(?!(?:${numbered})\b)\p{Lu}[\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+){0,3} (?:${MILES}|['"](?:${MILES})['"])(?=[\s,;:)]|\.(?!\d)|$))`,
  'u',
);
const AFTER_LENGTH =
  /^(?:[.,;:)]?\s*$|[.,;:)]\s|\s(?:was|were|on|in|at|and|with|is|saw|took|attracted|held|where|which|road|for|this|last|organised|hosted|by|when|had|also|as|to|before|after|has|have|drew|brought|proved|provided|over|but|because|despite|while|again)\b)/u;

const OF_SCHOOL =
  /^(?:'s)? (?:boys|girls|men|women|high|teams?|juniors?|seniors?|sophomores?|freshm[ae]n|runners?|finished|placed|took|was|were|scored|for|(?:and|in) )/u;

/** "Hayden Cross finished third": a first name and a word that is a surname as well. */
function isSomebody(name: string, after: string): boolean {
  // "the Indian Trail boys": a school
  if (/^\p{Lu}\p{L}+ Trail$/u.test(name) && OF_SCHOOL.test(after)) return true;
  const [first = '', last = '', ...others] = name.split(' ');
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(after) ?? [];
  return (
    others.length === 0 && /^(?:Cross|Miles|Country|Trail|Run)$/.test(last) && givenNames.has(first) && deeds.has(next)
  );
}

/** The part of a run of capitalised words that names a meeting, as offsets into the run. */
function trimName(run: string): { from: number; to: number } | undefined {
  const tokens = [...everyMatch(run, /\S+/g)].map((match) => ({ word: match[0], at: match.index as number }));
  let last = -1;
  tokens.forEach((_, i) => {
    // "Oxford University Cross Country Club": who runs, and no meeting.
    const body = /^(?:Country )?(?:Clubs?|Teams?|Squad|Association)(?: |$)/u.test(
      `${tokens[i + 1]?.word ?? ''} ${tokens[i + 2]?.word ?? ''}`,
    );
    if (i > 0 && !body && isMeetingNoun(tokens, i)) last = i;
  });
  if (last < 1) return undefined;
  // "the Wye Festival of Running"
  if (/^of running(?: |$)/iu.test(`${tokens[last + 1]?.word ?? ''} ${tokens[last + 2]?.word ?? ''}`)) last += 2;
  let first = 0;
  for (let i = 0; i < last; i++) {
    const { word } = tokens[i] as (typeof tokens)[number];
    if (/'s?$/u.test(word) && !OWN_POSSESSIVE.test(word)) first = i + 1;
    // "RECORD AS THOUSANDS RUN THE WYE HALF": the article opens the name.
    if (/^(?:THE|AT|IN|WIN|WINS|TO|FOR|At|In|Win|Wins)$/u.test(word)) first = i + 1;
    // "Anna Holt and Rye Half": what stands before the conjunction names no meeting; "Track and Field" is one word.
    const field = /^track$/iu.test(tokens[i - 1]?.word ?? '') && /^field$/iu.test(tokens[i + 1]?.word ?? '');
    if (
      !field &&
      /^(?:and|&|on|for)$/u.test(word) &&
      !tokens.slice(first, i).some((_, j) => isMeetingNoun(tokens, first + j))
    )
      first = i + 1;
    // A comma or stop inside the run cannot be: the run holds none but in abbreviations.
    if (/[a-z]{3,}\.$/u.test(word)) first = i + 1;
  }
  while (
    first < last &&
    (OPENING.test((tokens[first] as { word: string }).word) || /^\d{4}$/.test((tokens[first] as { word: string }).word))
  )
    first++;
  const kept = tokens.slice(first, last + 1);
  if (kept.length < 2) return undefined;
  if (kept.slice(0, -1).every(({ word }) => genericWords.test(word) || LENGTH.test(word))) return undefined;
  const begin = tokens[first] as { word: string; at: number };
  const end = tokens[last] as { word: string; at: number };
  return { from: begin.at, to: end.at + end.word.replace(/[.,']+$/u, '').length };
}

/** `the Wye Scouts four-mile race` */
const LENGTH = /^(?:\d+(?:\.\d)?|[a-z]+)-(?:miler?|km|kilomet(?:re|er))$/u;

function isMeetingNoun(tokens: readonly { word: string }[], i: number): boolean {
  const word = (tokens[i] as { word: string }).word.replace(/[.,']+$/u, '');
  const before = (tokens[i - 1] as { word: string } | undefined)?.word ?? '';
  if (meetingNouns.test(word)) {
    if (/^(?:league|series)$/u.test(word)) return /^(?:\p{Lu}|(?:5|10|20)$)/u.test(before);
    return !/^\d+km?$/iu.test(word) || !/^(?:of|the|for|and)$/u.test(before);
  }
  if (capitalMeetingNouns.test(word)) return !/^(?:of|the)$/u.test(before);
  if (LENGTH.test(word)) return /^\p{Lu}/u.test(before) && !OPENING.test(before);
  if (word === 'race')
    return /^(?:fell|road|trail|hill|mountain|country|mile)$/iu.test(before) || (i > 1 && isMeetingNoun(tokens, i - 1));
  if (word === 'final') return /^(?:League|Prix|Tour)$/iu.test(before);
  if (/^miles?$/u.test(word)) return /^\d+(?:\.\d+)?$/.test(before) && i > 1;
  if (/^(?:country|half|ultra|heptathlon|decathlon|relays?)$/u.test(word))
    return i > 0 && /^(?:cross|\p{Lu}.*)$/u.test(before);
  return false;
}

/** Whether the article's title is a meeting's name and no more. */
export const fillsTitle = ({ start, end }: NameMention, [title]: readonly Block[]): boolean =>
  title?.kind === 'title' && start < title.start + 5 && end > title.end - 3;

/** The words of a name that tell it from others, in lower case. */
export function distinctiveWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s¯-]+/u)
    .map((word) => word.replace(/[.,'()]+/gu, ''))
    .filter((word) => word !== '' && !genericWords.test(word) && !/^(?:\d+\w*|of|the|and|de|la|final)$/u.test(word));
}

const GENRES: readonly RegExp[] = [
  /\bparkrun\b/iu,
  /\bhalf(?:[\s-]?marathon)?\b/iu,
  /\bmarathon\b/iu,
  /\b10\s?km?\b/iu,
  /\b5\s?km?\b/iu,
  /\bmiles?\b|\bten\b/iu,
  /cross[\s-]country|\bxc\b/iu,
  /\bfell\b|\bmountain\b/iu,
];

/** `Wye Half Marathon` is no `Wye parkrun`. */
const genreOf = (name: string): number => GENRES.findIndex((genre) => genre.test(name));

/** Whether two names may be one meeting's: the words of one are among the other's. */
export function sameMeeting(one: string, other: string): boolean {
  const a = distinctiveWords(one);
  const b = distinctiveWords(other);
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!short.every((word) => long.includes(word))) return false;
  const genres = [genreOf(one), genreOf(other)];
  return genres[0] === genres[1] || genres.includes(-1);
}
