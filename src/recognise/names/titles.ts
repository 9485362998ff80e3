/** Towns, and the titles of competitions, stadiums and clubs, known by a word in them. */

import { nationForms } from '../../english/demonyms.js';
import { meetingWords, venueWords } from '../../english/lexicon/capitalised-phrases.js';
import { commonWords } from '../../english/lexicon/common-words.js';
import { givenNames, surnameWords } from '../../english/lexicon/names.js';
import { cities, regions } from '../../knowledge/cities.js';
import type { Token } from '../../tokenise/index.js';
import type { NameKind, NameSpan } from './span.js';
import { isKeyword, MONTHS_AND_DAYS, TITLE_WORD } from './words.js';

/** A city whose name starts with a common word: `New York`, `St Albans`; not where a longer name goes on. */
export function townAt(tokens: readonly Token[], i: number): NameSpan | undefined {
  if (!(tokens[i] as Token).capital) return undefined;
  for (const length of [3, 2]) {
    const words = tokens.slice(i, i + length);
    if (words.length < length || tokens[i + length]?.capital) continue;
    const name = words.map((word) => word.text).join(' ');
    if (cities.has(name) || (regions.has(name) && words[0]?.lower === 'new'))
      return { kind: 'city', from: i, to: i + length };
  }
  const county = countyEnd(tokens, i);
  if (county !== undefined) return { kind: 'city', from: i, to: county };
  // "In Aberdeen Stephen Orr won": the town, then who ran there.
  const [given, surname] = [tokens[i + 1], tokens[i + 2]];
  if (
    /^(?:in|at)$/.test(tokens[i - 1]?.lower ?? '') &&
    cities.has((tokens[i] as Token).text) &&
    given?.capital &&
    givenNames.has(given.text) &&
    surname?.capital &&
    !isKeyword(surname.lower) &&
    !tokens[i + 3]?.capital
  )
    return { kind: 'city', from: i, to: i + 1 };
  return undefined;
}

/** "Co. Cork", "County Mayo": where an Irish county in full ends. */
export function countyEnd(tokens: readonly Token[], i: number): number | undefined {
  if (!/^(?:Co|Co\.|County)$/.test((tokens[i] as Token).text)) return undefined;
  const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  const name = `Co ${tokens[at]?.text ?? ''}`;
  return regions.has(name) && !tokens[at + 1]?.capital ? at + 1 : undefined;
}

/**
 * A run of capitalised words that ends in a word for a competition or a stadium, common words and numbers
 * included: `European Indoor Championships`, `Norwich Union International`, `14th Tama River Long Distance Meet`.
 */
export function titledAt(tokens: readonly Token[], i: number, taken: (index: number) => boolean): NameSpan | undefined {
  if (!(tokens[i] as Token).capital || (i === 0 && OPENERS.has((tokens[i] as Token).lower))) return undefined;
  let to = i;
  let end = -1;
  let kind: NameKind = 'meeting';
  for (; to < tokens.length && to - i < 9; to++) {
    const token = tokens[to] as Token;
    if (taken(to) && !/^(?:\d+th|\d+st|\d+nd|\d+rd)$/.test(token.text)) break;
    const joins =
      /^(?:of|the|&|de|la|du|der)$/.test(token.lower) && !token.capital && (tokens[to + 1]?.capital ?? false) && to > i;
    // "European U23 Championships", whose age group is a letter and a number.
    const ages = token.kind === 'number' && tokens[to - 1]?.text === 'U' && to > i;
    if (!token.capital && !joins && !ages) break;
    // "Elsa Tomkin of New Quay Track Club": a name of two or three words, then whose runner it is.
    if (joins && token.lower === 'of' && end < 0 && (isNameSoFar(tokens, i, to) || isServing(tokens, i, to)))
      return undefined;
    if (token.capital && MONTHS_AND_DAYS.test(token.lower)) break;
    // "Jo Brel of Marl AC & Una Orr of Holt AC": the club ended before the sign.
    if (
      token.text === '&' &&
      end === to &&
      kind === 'body' &&
      !/^(?:ac|a\.c\.|athletic)$/.test(tokens[to + 1]?.lower ?? '')
    )
      break;
    if (to > i && (meetingWords.has(token.lower) || venueWords.has(token.lower) || CLUB.test(token.lower))) {
      end = to + 1;
      // "Leigh Sports Village": a ground.
      if (token.lower === 'sports' && tokens[to + 1]?.text === 'Village') {
        end = ++to + 1;
        kind = 'venue';
        continue;
      }
      kind = CLUB.test(token.lower) ? 'body' : meetingWords.has(token.lower) ? 'meeting' : 'venue';
    }
  }
  if (end < 0) return undefined;
  // "Indian Trail boys", "the Holt Trail junior": a school
  if (kind === 'meeting' && tokens[end - 1]?.text === 'Trail' && OF_SCHOOL.test(tokens[end]?.lower ?? ''))
    kind = 'body';
  // "Holt Middle School Cross Country team": the school's
  const [sport, team] = [tokens[end - 2]?.lower, tokens[end]?.lower ?? ''];
  if (
    kind === 'meeting' &&
    sport === 'cross' &&
    tokens[end - 1]?.lower === 'country' &&
    end - i > 2 &&
    SQUAD.test(team)
  )
    return { kind: 'body', from: i, to: end - 2 };
  if (kind === 'body' && isNameBeforeClub(tokens, i, end)) return { kind: 'person', from: i, to: i + 2 };
  const words = tokens.slice(i, end);
  // "the Cayman Islands": a nation
  if (kind === 'venue' && nationForms.has(words.map(({ text }) => text).join(' '))) return undefined;
  const last = (words.at(-1) as Token).lower;
  const first = words[0] as Token;
  if (
    words.length <= 3 &&
    givenNames.has(first.text) &&
    (surnameWords.has(last) || (last === 'golden' && words.length === 2)) &&
    last !== 'park' &&
    !cities.has(first.text)
  )
    return undefined;
  if (i === 0 && commonWords.has(first.lower) && words.length === 2 && kind === 'venue') return undefined;
  // "Junior Liz Green", "freshman Sam Park": an American student.
  if (
    kind === 'venue' &&
    words.length <= 3 &&
    [first.lower, tokens[i - 1]?.lower ?? ''].some((word) => STUDENT.has(word))
  )
    return undefined;
  return { kind, from: i, to: end };
}

/** "Ada Roe Newport AC", "JJ Orr Holt Valley AC": who ran, and the club right behind. */
const isNameBeforeClub = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from >= 4 &&
  end - from <= 6 &&
  /^(?:ac|harriers|striders)$/.test((tokens[end - 1] as Token).lower) &&
  tokens
    .slice(from, end - 1)
    .every(({ text, lower }) => /^\p{Lu}/u.test(text) && !commonWords.has(lower) && !TITLE_WORD.test(lower)) &&
  !tokens.slice(Math.max(0, from - 1), end - 1).some(({ lower }) => NO_NAME.test(lower)) &&
  !cities.has((tokens[from] as Token).text);

const SQUAD = /^(?:teams?|squads?|program|runners|members)$/;
const OF_SCHOOL =
  /^(?:boys|girls|men|women|high|teams?|junior|senior|sophomore|freshman|runners?|finished|placed|took|was|were|scored|'s|for)$/;
const NO_NAME = /^(?:st\.?|saint|na|(?:north|south|east|west)(?:ern)?|of|from|for|by|at|the|and|with)$/;

/** The years of an American college or school. */
const STUDENT: ReadonlySet<string> = new Set(
  'freshman freshmen sophomore sophomores junior juniors senior seniors redshirt first-year student students classmate teammate'.split(
    ' ',
  ),
);

const isNameSoFar = (tokens: readonly Token[], from: number, to: number): boolean =>
  (to - from === 2 || to - from === 3) &&
  tokens
    .slice(from, to)
    .every(
      ({ lower, text }) =>
        /^\p{Lu}[\p{Ll}']/u.test(text) &&
        !TITLE_WORD.test(lower) &&
        !isKeyword(lower) &&
        (!commonWords.has(lower) || surnameWords.has(lower)),
    ) &&
  !cities.has(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );

/** "Moraa of Police": a surname and the service that it runs for. */
const isServing = (tokens: readonly Token[], from: number, of: number): boolean =>
  of - from === 1 &&
  !commonWords.has((tokens[from] as Token).lower) &&
  !isKeyword((tokens[from] as Token).lower) &&
  SERVICE.test(tokens[of + 1]?.lower ?? '') &&
  !tokens[of + 2]?.capital;

const services = 'police|prisons|army|navy|railways|forces';
const SERVICE = new RegExp(`^(?:${services})$`);
/** Words that end a club's, school's or team's name. */
const CLUB = new RegExp(
  `^(?:runners|harriers|striders|joggers|ac|club|university|college|school|athletics|tc|rc|gaa|academy|institute|clubs|${services})$`,
);

/** Words that open a sentence and are no part of the name after them. */
const OPENERS: ReadonlySet<string> = new Set(
  'the in at on a an after before with when while as for from this that last but and former defending reigning double fellow his her their since during by over only not then there'.split(
    ' ',
  ),
);
