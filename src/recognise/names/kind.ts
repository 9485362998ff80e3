/** What a capitalised phrase names, by the words it is made of. */

import { deeds } from '../../english/lexicon/beside-names.js';
import { bodyWords, honorifics, meetingWords, venueWords } from '../../english/lexicon/capitalised-phrases.js';
import { commonWords } from '../../english/lexicon/common-words.js';
import { givenNames, surnameWords } from '../../english/lexicon/names.js';
import { ambiguousCityWords, cities, regions } from '../../knowledge/cities.js';
import type { Token } from '../../tokenise/index.js';
import type { NameKind, NameSpan } from './span.js';
import { CARDINAL, isKeyword } from './words.js';

/** The phrase between two tokens without titles and ranks before it, or undefined where it names nothing. */
export function classify(tokens: readonly Token[], from: number, to: number): NameSpan | undefined {
  let first = from;
  while (first < to - 1 && honorifics.has((tokens[first] as Token).lower.replace('.', ''))) first++;
  const words = tokens.slice(first, to);
  if (words.length === 1 && (words[0] as Token).text.length === 1) return undefined;
  // "Thanksgiving Eve", "Boxing Day"
  if (words.length === 2 && HOLIDAY.test(words.map(({ lower }) => lower).join(' '))) return undefined;
  const member = words.findIndex(({ lower }) => /^(?:harrier|strider|runner)$/.test(lower));
  // "Gala Harrier Isla Paterson": one of a club, by name.
  if (member > 0 && words.length - member > 2 && startsWithGivenName(words.slice(member + 1)))
    return { kind: 'person', from: first + member + 1, to };
  const kind = placeNamed(words) ?? (words.length === 1 ? oneWord(words[0] as Token) : titleNamed(words, tokens[to]));
  if (kind) return { kind, from: first, to };
  if (opensDateline(tokens, first, to)) return { kind: 'city', from: first, to };
  if (isHarriersInShort(words)) return { kind: 'body', from: first, to };
  if (isClubBeforeRunner(words)) return { kind: 'person', from: first + 1, to };
  const before = tokens[first - 1]?.lower;
  // "over in Thame Louise Fry was second"
  if (words.length === 3 && /^(?:in|at)$/.test(before ?? '') && isNameAfterTown(words))
    return { kind: 'person', from: first + 1, to };
  // "in his Palarong Pambansa debut": what he ran at for the first time.
  if (
    /^(?:debut|appearance|bow|outing)$/.test(tokens[to]?.lower ?? '') &&
    /^(?:his|her|their)$/.test(tokens[first - 1]?.lower ?? '')
  )
    return { kind: 'meeting', from: first, to };
  // "Ballymena & Antrim's Jo Brel": two towns in a club's name.
  if (words.some(({ text }) => text === '&')) return { kind: 'body', from: first, to };
  // Nobody is "the Morpeth Harrier" by name, or "the 'Wye Bullet'".
  const [article, mark] = [tokens[first - 2]?.lower, tokens[first - 1]?.text ?? ''];
  if (article === 'the' && /^["']$/.test(mark) && /^["']$/.test(tokens[to]?.text ?? ''))
    return { kind: 'body', from: first, to };
  // "the top five Blue Jay runners"
  if (words.length > 1 && RUNNERS.test(tokens[to]?.lower ?? '') && !givenNames.has((words[0] as Token).text))
    return { kind: 'body', from: first, to };
  if (hasLettersOfBody(words) || (before === 'the' && first === from)) return { kind: 'body', from: first, to };
  if (!startsWithGivenName(words) && first > 0 && (before === 'in' || before === 'at' || before === 'near'))
    return { kind: 'venue', from: first, to };
  return { kind: 'person', from: first, to };
}

const RUNNERS = /^(?:runners?|finishers?|athletes|scorers|harriers|pack|squad|contingent)$/;

const HOLIDAY =
  /^(?:(?:thanksgiving|christmas|easter|boxing|halloween|independence|memorial|labou?r|anzac|patriots') (?:eve|day|morning|weekend|sunday|monday|saturday|friday)|(?:good|black) friday|palm sunday)$/;

const startsWithGivenName = ([first]: readonly Token[]): boolean => givenNames.has((first as Token).text);

/** `Lake Tana`, `North Rift`, `Kericho Town`, and every town and region that is known. */
function placeNamed(words: readonly Token[]): NameKind | undefined {
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  const short = words.length > 1 && words.length < 4;
  if (short && FEATURE.test(first.lower) && !givenNames.has(first.text)) return 'venue';
  if (short && CARDINAL.test(first.lower)) return 'city';
  if (words.length > 1 && DISTRICT.test(last.lower)) return 'city';
  const name = words.map(({ text }) => text).join(' ');
  const known = cities.has(name) && !(words.length === 1 && ambiguousCityWords.has(name));
  return known || regions.has(name) ? 'city' : undefined;
}

const FEATURE = /^(?:lake|mount|mt|fort|port|cape|river|san|santa|los|las|st\.?)$/;
const DISTRICT = /^(?:county|city|town|province|prefecture|district|governorate|oblast)$/;

/** A phrase of several words that holds one for a competition, a ground or a body, and is nobody's name. */
function titleNamed(words: readonly Token[], next: Token | undefined): NameKind | undefined {
  const { lower: last } = words.at(-1) as Token;
  const given = startsWithGivenName(words);
  if ((given && words.length <= 3 && surnameWords.has(last)) || isGroundSurname(words, next)) return undefined;
  if (words.some(({ lower }) => meetingWords.has(lower)) && !(given && words.length === 2 && !meetingWords.has(last)))
    return 'meeting';
  if (venueWords.has(last)) return 'venue';
  const ofBody = bodyWords.has(last) || words.some(({ lower }) => bodyWords.has(lower) && !surnameWords.has(lower));
  return ofBody ? 'body' : undefined;
}

/** "Ada Cross ran", "Tom Field finished": behind a first name such words are surnames when their bearer runs. */
const isGroundSurname = ([first, last, ...others]: readonly Token[], next: Token | undefined): boolean =>
  others.length === 0 &&
  GROUND.test((last as Token).lower) &&
  !commonWords.has((first as Token).lower) &&
  !cities.has((first as Token).text) &&
  next !== undefined &&
  (deeds.has(next.lower) || /^(?:was|had|added)$/.test(next.lower));

const GROUND =
  /^(?:cross|lake|field|fields|park|hill|hills|heath|green|dale|forest|moor|miles|house|street|common|long)$/;

function oneWord({ lower, text }: Token): NameKind {
  if (meetingWords.has(lower)) return 'meeting';
  return bodyWords.has(lower) || /^\p{Lu}{2,}s?$/u.test(text) ? 'body' : 'single';
}

const isNameAfterTown = (words: readonly Token[]): boolean =>
  !startsWithGivenName(words) && startsWithGivenName(words.slice(1)) && !isKeyword((words[2] as Token).lower);

/** "IDA GROVE, Iowa --": a town in capitals and its state, before anything is said. */
const opensDateline = (tokens: readonly Token[], from: number, to: number): boolean =>
  opensWithCity(tokens, from, to) || opensWithRegion(tokens, from, to);

/** `KUALA LUMPUR - A sprinter`: a known town in capitals. */
const opensWithCity = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === 0 &&
  /^(?:[-¯:,(]|--)$/.test(tokens[to]?.text ?? '') &&
  tokens.slice(from, to).every(({ text }) => /^\p{Lu}{2,}$/u.test(text)) &&
  cities.has(
    tokens
      .slice(from, to)
      .map(({ text }) => text[0] + text.slice(1).toLowerCase())
      .join(' '),
  );

const opensWithRegion = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === 0 &&
  tokens[to]?.text === ',' &&
  (regions.has(tokens[to + 1]?.text ?? '') || STATE_IN_SHORT.test(tokens[to + 1]?.text ?? '')) &&
  // The point of "Ore." may have ended the sentence.
  /^(?:[-¯(].*)?$/u.test(tokens[tokens[to + 2]?.text === '.' ? to + 3 : to + 2]?.text ?? '') &&
  tokens.slice(from, to).every(({ text }) => /^(?:\p{Lu}[\p{Lu}'.-]+|La|Los|Las|De|Mc\p{Lu}+)$/u.test(text));
const STATE_IN_SHORT =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Va|Vt|Wash|Wis|Wyo)\.?$/;

/** "Ilkley H", "Holt H.": a club of Harriers, where a first name would make a person of it. */
const isHarriersInShort = (words: readonly Token[]): boolean =>
  words.length === 2 && /^H\.?$/.test((words[1] as Token).text) && !startsWithGivenName(words);

/** "ERR Ada Roe": a club's letters before its runner. */
const isClubBeforeRunner = (words: readonly Token[]): boolean =>
  words.length === 3 &&
  /^\p{Lu}{2,5}$/u.test((words[0] as Token).text) &&
  words.slice(1).every(({ text }) => /\p{Ll}/u.test(text)) &&
  givenNames.has((words[1] as Token).text) &&
  !isKeyword((words[2] as Token).lower);

/**
 * "Lough Derg AC", "AKA Nairobi": capitals inside mixed case are a body's letters, unless they are initials
 * ("CK Umachi", "Sheela NV") or a family name in capitals.
 */
function hasLettersOfBody(words: readonly Token[]): boolean {
  // "MAURICE Wignall": the first words of a story in capitals.
  const opening = (words[0] as Token).text;
  if (words.length === 2 && opening.length > 3 && givenNames.has(opening[0] + opening.slice(1).toLowerCase()))
    return false;
  if (!words.some(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return false;
  if (words.every(({ text }) => /^\p{Lu}[\p{Lu}'.-]*$/u.test(text))) return false;
  const [first, last] = [(words[0] as Token).text, (words.at(-1) as Token).text];
  if (words.length === 2 && LONG_CLUB_LETTERS.test(last) && !givenNames.has(first)) return true;
  // "HS Downpatrick": a high school.
  if (/^(?:HS|GS|CBS)$/u.test(first)) return true;
  if (/^\p{Lu}{2}$/u.test(first) || /^\p{Lu}{3,}$/u.test(last)) return false;
  // Initials after the name, as in the south of India.
  if (GENERATION.test(last) && givenNames.has(first) && words.length === 3) return false;
  const initials = words.length === 2 || (words.length === 3 && givenNames.has(first));
  return !(initials && /^\p{Lu}{2}$/u.test(last) && !CLUB_LETTERS.test(last));
}

/** "Pete Landers II" */
const GENERATION = /^(?:II|III|IV)$/;

/** "Salisbury ARC", "Kilbarchan AAC" */
const LONG_CLUB_LETTERS = /^(?:A[AR]C|RRC|RTC|TRC|FRC|ORC|WRC|CAC)$/;
const CLUB_LETTERS = /^(?:AC|RC|RR|TC|CC|FC|SC|XC|UK|US|GB|NI|UL|HS|JC|KC|AG|TV|XI|II|AA|AK)$/;
