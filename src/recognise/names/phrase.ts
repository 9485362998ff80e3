/** Where a capitalised phrase starts and ends: particles, nicknames, months that are given names. */

import { nationOf } from '../../english/demonyms.js';
import { particles } from '../../english/lexicon/capitalised-phrases.js';
import { commonWords } from '../../english/lexicon/common-words.js';
import { givenNames, surnameWords } from '../../english/lexicon/names.js';
import { cities } from '../../knowledge/cities.js';
import type { Token } from '../../tokenise/index.js';
import { countyEnd } from './titles.js';
import { CARDINAL, followsDate, isKeyword, MONTHS_AND_DAYS, TITLE_WORD } from './words.js';

const NICKNAME_MARK = /^["']$/;

const REGIONAL = new Set(
  'european african asian oceanian caribbean commonwealth olympic scandinavian nordic balkan mediterranean pan-american south-american ibero-american'.split(
    ' ',
  ),
);

const PARTICLES = new Set('van von der den ter ten di del da de du el le dos bin ibn'.split(' '));

/** Whether a capitalised phrase, or a particle before one, starts at `i`. */
export function startsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (PARTICLES.has(token.text)) return particleRun(tokens, i) > i && !(tokens[i - 1]?.capital ?? false);
  if (!token.capital || /^(?:dq(?:'?e?d)?|dnfs?|dns)$/.test(token.lower)) return false;
  if (
    (MONTHS_AND_DAYS.test(token.lower) && !isMonthsNamesake(tokens, i)) ||
    /-(?:born|based|trained|bred|raised)$|^(?:all-[a-z]|(?:pre|ex|post|mid|non|co|one|two|three|four|five|six|first|second|third|fourth|fifth|sixth|final)-)/.test(
      token.lower,
    )
  )
    return false;
  // "Pole vaulter Orr", "Long jumper Roe" at the start of a sentence; "He'd managed".
  if (JUMPS.test(`${token.lower} ${tokens[i + 1]?.lower ?? ''}`) || /^(?:he|she|they|we|you|i|it)'/.test(token.lower))
    return false;
  // "Culminating at Holt", "Capping off a season": a participle opens the sentence.
  if (i === 0 && /\wing$/.test(token.lower) && !surnameWords.has(token.lower) && OPENED.test(tokens[1]?.lower ?? ''))
    return false;
  // "came fifth in May"; "European champion": an adjective, unless a name goes on.
  if (token.lower === 'may' && followsDate(tokens, i)) return false;
  // "Mount Kerrin finished third": a town or a school.
  if (token.lower === 'mount' && tokens[i + 1]?.capital) return true;
  if (REGIONAL.has(token.lower) && !tokens[i + 1]?.capital) return false;
  // "Young Ethiopian Dan Roe": what he is, not what he is called.
  if (surnameWords.has(token.lower) && nationOf(tokens[i + 1]?.text ?? '') !== undefined && tokens[i + 2]?.capital)
    return false;
  // "Best of the Kenyans": a surname that is a word, with "of" after it, is the word.
  if (i === 0 && commonOrSurname(token.lower) && tokens[1]?.lower === 'of') return false;
  if (!commonWords.has(token.lower) || surnameWords.has(token.lower)) return true;
  if (isOfCountry(tokens, i)) return true;
  // "Una Orr of Eastern", "from Central": where somebody comes from.
  if (
    i > 0 &&
    ((CARDINAL.test(token.lower) && tokens[i + 1]?.capital) ||
      (/^(?:central|(?:north|south|east|west)(?:ern)?)$/.test(token.lower) &&
        /^(?:of|from)$/.test(tokens[i - 1]?.lower ?? '') &&
        !tokens[i + 1]?.capital))
  )
    return true;
  // "Will Stamper": a common word starts a name only where it is a given name, with a surname after it.
  const next = tokens[i + 1];
  return (givenNames.has(token.text) || isSun(tokens, i)) && next?.capital === true && !commonWords.has(next.lower);
}

/** "Germany's Wit Brandel": behind whose country they are, two capitals are a person, though the first is a word. */
function isOfCountry(tokens: readonly Token[], i: number): boolean {
  const [country, sign, token, next, after] = tokens.slice(Math.max(0, i - 2), i + 3);
  return (
    i > 1 &&
    sign?.text === "'s" &&
    country?.capital === true &&
    nationOf(country.text) !== undefined &&
    next?.capital === true &&
    after?.capital !== true &&
    !commonWords.has(next.lower) &&
    !isKeyword(token?.lower ?? '') &&
    !NO_GIVEN_NAME.test(token?.lower ?? '')
  );
}
const NO_GIVEN_NAME =
  /^(?:great|greater|new|old|north|south|east|west|central|upper|lower|royal|national|prime|minister|president|king|queen|saint|st|the|big|little|long|high|golden|red|black|white|team|world|mount|lake)$|(?:ern|al|ish|ian|ic)$/;

const OPENED = /^(?:off|past|into|through|out|up|down|around|over|back|away|from|onto|along|upon|against|at)$/;

const JUMPS = /^(?:pole vault|(?:long|high) jump)/;

const commonOrSurname = (word: string): boolean => surnameWords.has(word) || commonWords.has(word);

/** Where the phrase that starts at `i` ends. */
export function phraseEnd(tokens: readonly Token[], i: number, taken: (index: number) => boolean): number {
  const first = (tokens[i] as Token).text;
  const given = givenNames.has(first);
  let to = i + 1;
  while (to < tokens.length && !taken(to)) {
    const token = tokens[to] as Token;
    // "Andrew Hunter U17": his age group.
    if (token.text === 'U' && tokens[to + 1]?.kind === 'number') break;
    // "the Holt Men's and Women's teams"
    if (/^(?:Men|Women|Boys|Girls)$/.test(token.text) && /^(?:'s?|and|&)$/.test(tokens[to + 1]?.text ?? '')) break;
    // "in Kerrin Co. Cork": the county is no part of the town.
    if (countyEnd(tokens, to) !== undefined) break;
    if (token.capital) {
      // "Ada March" is nobody's month.
      const surnameMarch = token.lower === 'march' && given && !followsDate(tokens, to);
      if (MONTHS_AND_DAYS.test(token.lower) && !surnameMarch) break;
      // In mid-sentence a capital is a name's; only titles and bodies have common words in capitals.
      const surnameSlot =
        given ||
        opensDeed(tokens, i, to) ||
        (i > 0 && !tokens[to + 1]?.capital && !cities.has(first) && !TITLE_WORD.test(token.lower));
      if (commonWords.has(token.lower) && !surnameWords.has(token.lower) && !isKeyword(token.lower) && !surnameSlot)
        break;
      to++;
      continue;
    }
    // "Eddie Orr, Jr. of Holt": the younger of two is still one name.
    if (token.text === ',' && given && to > i + 1 && /^(?:jr|sr)\.?$/.test(tokens[to + 1]?.lower ?? '')) {
      to += tokens[to + 2]?.text === '.' && /^[\p{Ll},;)]/u.test(tokens[to + 3]?.text ?? '') ? 3 : 2;
      continue;
    }
    // "Saint Joseph's College": the sign is a patron's.
    if (isPatronsSchool(tokens, i, to)) {
      to += 2;
      continue;
    }
    const nickname = nicknameEnd(tokens, to);
    if (nickname !== undefined) {
      to = nickname;
      continue;
    }
    const particle = particleRun(tokens, to);
    if (particle > to && !taken(particle)) {
      to = particle + 1;
      continue;
    }
    if (token.text === '&' && tokens[to + 1]?.capital && !(to > i + 1 && opensFullName(tokens, to + 1))) {
      to += 2;
      continue;
    }
    break;
  }
  return to;
}

/** "Sydnie Main finished second": two words that open a sentence, and what somebody did. */
const opensDeed = (tokens: readonly Token[], from: number, at: number): boolean =>
  from === 0 &&
  at === 1 &&
  !commonWords.has((tokens[0] as Token).lower) &&
  /^\p{Lu}\p{Ll}+$/u.test((tokens[1] as Token).text) &&
  !cities.has((tokens[0] as Token).text) &&
  /^(?:finished|placed|won|came|ran|took|clocked|threw|jumped|cleared|led|set|tied|posted)$/.test(
    tokens[2]?.lower ?? '',
  ) &&
  !isKeyword((tokens[1] as Token).lower) &&
  !TITLE_WORD.test((tokens[1] as Token).lower);

const isPatronsSchool = (tokens: readonly Token[], from: number, at: number): boolean =>
  (tokens[at] as Token).text === "'s" &&
  /^(?:saint|st\.?|queen|king|trinity|all)$/.test((tokens[from] as Token).lower) &&
  /^(?:College|University|School|High|Academy|Prep)$/.test(tokens[at + 1]?.text ?? '');

/** "Ada Roe & Jo Brel": two people, where "Roe & Sons" is one name. */
const opensFullName = (tokens: readonly Token[], i: number): boolean =>
  givenNames.has((tokens[i] as Token).text) && tokens[i + 1]?.capital === true;

/** "Sun Qihao won": a surname, where no day is told. */
const isSun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'Sun' && /^(?:\p{Ll}+|'s|\()$/u.test(tokens[i + 2]?.text ?? '');

/** "Jan Vitek", "June Orr": a given name, where no day is told. */
const isMonthsNamesake = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    (givenNames.has((tokens[i] as Token).text) || isSun(tokens, i)) &&
    next?.capital === true &&
    !MONTHS_AND_DAYS.test(next.lower) &&
    !commonWords.has(next.lower) &&
    !followsDate(tokens, i)
  );
};

/** `Ben "Diesel" Buckley-Shaw`, `Clinton ‘Abs’ Cahall`: the index after the closing mark, when a name goes on there. */
function nicknameEnd(tokens: readonly Token[], i: number): number | undefined {
  if (!NICKNAME_MARK.test((tokens[i] as Token).text)) return undefined;
  for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
    if (!NICKNAME_MARK.test((tokens[j] as Token).text)) continue;
    return j > i + 1 && tokens[j + 1]?.capital ? j + 1 : undefined;
  }
  return undefined;
}

/** The index of the capitalised word after a run of particles that starts at `i`, or `i`. */
function particleRun(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j < tokens.length && j - i < 3 && particles.has((tokens[j] as Token).lower) && !(tokens[j] as Token).capital)
    j++;
  return j > i && tokens[j]?.capital ? j : i;
}
