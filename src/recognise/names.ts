/**
 * Capitalised phrases: who or what they name.
 *
 * People are found without any list of athletes: a phrase of two or more capitalised words that is
 * no nation, place, meeting or body is a person until something says otherwise.
 */

import { ambiguousNationWords, nationForms } from '../english/demonyms.js';
import { printedMonth, printedWeekday } from '../english/lexicon/days.js';
import { bodyWords, honorifics, meetingWords, nameTails, particles, venueWords } from '../english/lexicon/keywords.js';
import { commonWords, givenNames, surnameWords } from '../english/words.js';
import { ambiguousCityWords, cities, regions } from '../knowledge/cities.js';
import { LOST_NAME, type Token } from '../tokenise/index.js';

/** What a capitalised phrase names. `single` is one word that could be a surname, a town or a brand. */
export type NameKind = 'person' | 'single' | 'meeting' | 'venue' | 'body' | 'city' | 'nation';

export interface NameSpan {
  kind: NameKind;
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** For a nation: its code, how the word stands for it, and the sex the word tells. */
  nation?: NationUse;
}

export interface NationUse {
  code: string;
  kinds: ReadonlySet<string>;
  sex?: 'M' | 'W';
}

/** May is a name more often than a month where it stands alone. */
const MONTHS_AND_DAYS = new RegExp(`^(?!may$)(?:${printedMonth}|${printedWeekday})$`);
const NICKNAME_MARK = /^["“”'‘’]$/;

/**
 * The capitalised phrases of a sentence, from the left, not overlapping.
 *
 * @param tokens the sentence
 * @param taken tells of a token that it already belongs to a mark, an event or a date
 */
export function findNames(tokens: readonly Token[], taken: (index: number) => boolean): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; ) {
    if ((tokens[i] as Token).text === LOST_NAME) {
      spans.push({ kind: 'person', from: i, to: i + 1 });
      i++;
      continue;
    }
    const flag = flagAt(tokens, i);
    if (flag) {
      spans.push(flag);
      i = flag.to;
      continue;
    }
    const town = taken(i) ? undefined : townAt(tokens, i);
    if (town) {
      spans.push(town);
      i = town.to;
      continue;
    }
    const titled = taken(i) ? undefined : titledAt(tokens, i, taken);
    if (titled) {
      spans.push(titled);
      i = titled.to;
      continue;
    }
    const nation = taken(i) || !(tokens[i] as Token).capital ? undefined : nationAt(tokens, i);
    if (nation && !taken(nation.to - 1) && !nationIsGivenName(tokens, i, nation)) {
      const whole = bodyNamedAfterNation(tokens, nation, taken);
      spans.push(whole ?? nation);
      i = (whole ?? nation).to;
      continue;
    }
    if (taken(i) || !startsPhrase(tokens, i)) {
      i++;
      continue;
    }
    const to = phraseEnd(tokens, i, taken);
    const span = classify(tokens, i, to);
    if (span) spans.push(span);
    i = Math.max(to, i + 1);
  }
  return spans;
}

function flagAt(tokens: readonly Token[], i: number): NameSpan | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== 'sign' || !/^[\u{1F1E6}-\u{1F1FF}]/u.test(token.text)) return undefined;
  const next = tokens[i + 1];
  const pair = token.text + (next?.text ?? '');
  const use = nationForms.get(pair)?.[0];
  return use ? { kind: 'nation', from: i, to: i + 2, nation: { code: use.code, kinds: new Set(['flag']) } } : undefined;
}

/** A city whose name starts with a common word: `New York`, `St Albans`; not where a longer name goes on. */
function townAt(tokens: readonly Token[], i: number): NameSpan | undefined {
  if (!(tokens[i] as Token).capital) return undefined;
  for (const length of [3, 2]) {
    const words = tokens.slice(i, i + length);
    if (words.length < length || tokens[i + length]?.capital) continue;
    const name = words.map((word) => word.text).join(' ');
    if (cities.has(name) || (regions.has(name) && words[0]?.lower === 'new'))
      return { kind: 'city', from: i, to: i + length };
  }
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

/**
 * A run of capitalised words that ends in a word for a competition or a stadium, common words and numbers
 * included: `European Indoor Championships`, `Norwich Union International`, `14th Tama River Long Distance Meet`.
 */
function titledAt(tokens: readonly Token[], i: number, taken: (index: number) => boolean): NameSpan | undefined {
  if (!(tokens[i] as Token).capital || (i === 0 && OPENERS.has((tokens[i] as Token).lower))) return undefined;
  let to = i;
  let end = -1;
  let kind: NameKind = 'meeting';
  for (; to < tokens.length && to - i < 9; to++) {
    const token = tokens[to] as Token;
    if (taken(to) && !/^(?:\d+th|\d+st|\d+nd|\d+rd)$/.test(token.text)) break;
    const joins =
      /^(?:of|the|&|de|la|du|der)$/.test(token.lower) && !token.capital && (tokens[to + 1]?.capital ?? false) && to > i;
    if (!token.capital && !joins) break;
    // "Elsa Tomkin of New Quay Track Club": a name of two or three words, then whose runner it is.
    if (joins && token.lower === 'of' && end < 0 && isNameSoFar(tokens, i, to)) return undefined;
    if (token.capital && MONTHS_AND_DAYS.test(token.lower)) break;
    if (to > i && (meetingWords.has(token.lower) || venueWords.has(token.lower) || CLUB.test(token.lower))) {
      end = to + 1;
      kind = CLUB.test(token.lower) ? 'body' : meetingWords.has(token.lower) ? 'meeting' : 'venue';
    }
  }
  if (end < 0) return undefined;
  const words = tokens.slice(i, end);
  const last = (words.at(-1) as Token).lower;
  const first = words[0] as Token;
  if (
    words.length <= 3 &&
    givenNames.has(first.text) &&
    surnameWords.has(last) &&
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
        /^\p{Lu}[\p{Ll}'’]/u.test(text) &&
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

/** Common words that newspapers set in capitals without their being names. */
const TITLE_WORD =
  /^(?:olympics?|world|european|african|asian|commonwealth|national|international|indoor|outdoor|champions?|championships?|record|final|gold|silver|bronze|men|women|senior|junior|under|the|a|of|for|in|at|on|and|day|night|january|february|half|series|circuit|media|sports?|news|standard|federation|president|director|minister|secretary|chief|coach)$/;

/** Words that end a club's, school's or team's name. */
const CLUB =
  /^(?:runners|harriers|striders|joggers|ac|club|university|college|school|athletics|tc|rc|gaa|academy|institute|clubs|police|prisons|army|navy|railways|forces)$/;

/** Parts of a country are no people: "North Rift", "Eastern Cape". */
const CARDINAL = /^(?:north|south|east|west|northern|southern|eastern|western)$/;

/** Words that open a sentence and are no part of the name after them. */
const OPENERS = new Set([
  'the',
  'in',
  'at',
  'on',
  'a',
  'an',
  'after',
  'before',
  'with',
  'when',
  'while',
  'as',
  'for',
  'from',
  'this',
  'that',
  'last',
  'but',
  'and',
  'former',
  'defending',
  'reigning',
  'double',
  'fellow',
  'his',
  'her',
  'their',
  'since',
  'during',
  'by',
  'over',
  'only',
  'not',
  'then',
  'there',
]);

const REGIONAL = new Set(
  'european african asian oceanian caribbean commonwealth olympic scandinavian nordic balkan mediterranean pan-american south-american ibero-american'.split(
    ' ',
  ),
);

const PARTICLES = new Set('van von der den ter ten di del dos bin ibn'.split(' '));

function startsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (PARTICLES.has(token.text)) return particleRun(tokens, i) > i && !(tokens[i - 1]?.capital ?? false);
  if (!token.capital || /^dq['’]?e?d$/.test(token.lower)) return false;
  if (
    (MONTHS_AND_DAYS.test(token.lower) && !isMonthsNamesake(tokens, i)) ||
    /-(?:born|based|trained|bred|raised)$|^(?:all-american$|(?:pre|ex|post|mid|non|co|one|two|three|four|five|six)-)/.test(
      token.lower,
    )
  )
    return false;
  // "came fifth in May"; "European champion": an adjective, unless a name goes on.
  if (token.lower === 'may' && followsDate(tokens, i)) return false;
  if (REGIONAL.has(token.lower) && !tokens[i + 1]?.capital) return false;
  // "Best of the Kenyans": a surname that is a word, with "of" after it, is the word.
  if (i === 0 && commonOrSurname(token.lower) && tokens[1]?.lower === 'of') return false;
  if (!commonWords.has(token.lower) || surnameWords.has(token.lower)) return true;
  // "Una Orr of Eastern", "from Central": where somebody comes from.
  if (
    i > 0 &&
    ((CARDINAL.test(token.lower) && tokens[i + 1]?.capital) ||
      (/^(?:central|(?:north|south|east|west)(?:ern)?)$/.test(token.lower) &&
        /^(?:of|from)$/.test(tokens[i - 1]?.lower ?? '') &&
        !tokens[i + 1]?.capital))
  )
    return true;
  // "Will Stamper": a common word that is a given name, with a surname after it.
  const next = tokens[i + 1];
  if (givenNames.has(token.text) && next?.capital && !commonWords.has(next.lower)) return true;
  // "Will", "The": a common word starts a name only when a capitalised word that is none follows in mid-sentence.
  return false;
}

const commonOrSurname = (word: string): boolean => surnameWords.has(word) || commonWords.has(word);

/** How many words the longest form has that starts with a word. */
const nationFormsFrom = new Map<string, number>();
for (const form of nationForms.keys()) {
  const words = form.split(' ');
  const first = words[0] as string;
  nationFormsFrom.set(first, Math.max(nationFormsFrom.get(first) ?? 0, words.length));
}

/** The longest nation form that starts here. */
function nationAt(tokens: readonly Token[], i: number): NameSpan | undefined {
  const { text } = tokens[i] as Token;
  const longest = nationFormsFrom.get(text) ?? (text.length > 3 && text === text.toUpperCase() ? 1 : 0);
  for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
    const words = tokens
      .slice(i, i + length)
      .map((token) => token.text.replace('’', "'"))
      .join(' ');
    const uses =
      nationForms.get(words) ??
      (length === 1 && words.length > 3 && words === words.toUpperCase()
        ? nationForms.get(titleCase(words))
        : undefined);
    const use = uses?.[0];
    if (!uses || !use) continue;
    // "All Americans A and B": an American college honour.
    if (/^all-?$/.test(tokens[i - 1]?.lower ?? '') && use.code === 'USA') continue;
    const kinds = new Set<string>(uses.filter((other) => other.code === use.code).map((other) => other.kind));
    // Three-letter abbreviations are nations in brackets and lists only ("Ken", "Bel", "Nor").
    if (kinds.size === 1 && kinds.has('code') && length === 1 && !/^\p{Lu}{2,}/u.test(words) && !inBrackets(tokens, i))
      continue;
    const sex = uses.find((other) => other.sex)?.sex;
    return {
      kind: 'nation',
      from: i,
      to: i + length,
      nation: { code: use.code, kinds, ...(sex && uses.every((u) => u.sex || u.kind !== 'person') ? { sex } : {}) },
    };
  }
  return undefined;
}

const titleCase = (word: string): string => word[0] + word.slice(1).toLowerCase();

function inBrackets(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  const after = tokens[i + 1]?.text ?? '';
  return /[([,;/]/.test(before) && /[)\],;/:]/.test(after);
}

/** "Kenya Matsuda": a country's name, not its adjective, right before a capitalised word is a given name. */
function nationIsGivenName(tokens: readonly Token[], i: number, nation: NameSpan): boolean {
  const next = tokens[nation.to];
  if (nation.to - nation.from > 1 || !next?.capital || !nation.nation) return false;
  if (
    nation.nation.kinds.has('adjective') ||
    nation.nation.kinds.has('person') ||
    nation.nation.kinds.has('people') ||
    nation.nation.kinds.has('code')
  )
    return false;
  if (bodyWords.has(next.lower) || meetingWords.has(next.lower) || commonWords.has(next.lower)) return false;
  // A whole name after it ("for Ethiopia Atsedu Tsegay") leaves the country a country.
  const after = tokens[nation.to + 1];
  if (after?.capital && !commonWords.has(after.lower)) {
    // … unless it is a common first name with no preposition to make it a country: "training partner Georgia Hale Orr".
    const before = tokens[i - 1]?.lower ?? '';
    return (
      givenNames.has((tokens[i] as Token).text) &&
      !/^(?:for|of|from|in|to|by|against|with|at|representing)?$/.test(before)
    );
  }
  return ambiguousNationWords.has((tokens[i] as Token).text);
}

/** "Kenya Prisons", "USA Track", "Athletics Kenya": the nation is part of a body's or meeting's name. */
function bodyNamedAfterNation(
  tokens: readonly Token[],
  nation: NameSpan,
  taken: (index: number) => boolean,
): NameSpan | undefined {
  if (nation.nation?.kinds.has('adjective') && !nation.nation.kinds.has('name')) {
    // An adjective belongs to a meeting's name only ("British Masters Indoor Championships").
    let to = nation.to;
    while (to < tokens.length && (tokens[to] as Token).capital && !taken(to)) to++;
    const last = tokens[to - 1] as Token;
    return to - nation.to > 0 && meetingWords.has(last.lower) && noPersonInside(tokens, nation.to, to)
      ? { kind: 'meeting', from: nation.from, to }
      : undefined;
  }
  let to = nation.to;
  while (to < tokens.length && (tokens[to] as Token).capital && !taken(to)) to++;
  if (to === nation.to) return undefined;
  const words = tokens.slice(nation.to, to);
  if (words.some((word) => meetingWords.has(word.lower))) return { kind: 'meeting', from: nation.from, to };
  if (words.some((word) => bodyWords.has(word.lower))) return { kind: 'body', from: nation.from, to };
  return undefined;
}

const noPersonInside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => commonWords.has(token.lower) || meetingWords.has(token.lower));

/** Where the phrase that starts at `i` ends. */
function phraseEnd(tokens: readonly Token[], i: number, taken: (index: number) => boolean): number {
  let to = i + 1;
  while (to < tokens.length && !taken(to)) {
    const token = tokens[to] as Token;
    if (token.capital) {
      if (
        MONTHS_AND_DAYS.test(token.lower) &&
        !(
          (token.lower === 'may' || (token.lower === 'march' && givenNames.has((tokens[i] as Token).text))) &&
          !followsDate(tokens, to)
        )
      )
        break;
      // In mid-sentence a capital is a name's; only titles and bodies have common words in capitals.
      const surnameSlot =
        to >= i + 1 &&
        (givenNames.has((tokens[i] as Token).text) ||
          (i > 0 &&
            !tokens[to + 1]?.capital &&
            !cities.has((tokens[i] as Token).text) &&
            !TITLE_WORD.test(token.lower)));
      if (commonWords.has(token.lower) && !surnameWords.has(token.lower) && !isKeyword(token.lower) && !surnameSlot)
        break;
      to++;
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
    if (token.text === '&' && tokens[to + 1]?.capital) {
      to += 2;
      continue;
    }
    break;
  }
  // A stop that belongs to an initial is inside the token; a trailing honorific keyword stays.
  return to;
}

const isKeyword = (word: string): boolean =>
  meetingWords.has(word) || venueWords.has(word) || bodyWords.has(word) || nameTails.has(word);

const followsDate = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'number' ||
  tokens[i + 1]?.kind === 'number' ||
  /^(?:in|of|on|by|since|until|last|early|late)$/.test(tokens[i - 1]?.lower ?? '');

/** "Jan Vitek", "June Orr": a given name, where no day is told. */
const isMonthsNamesake = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    givenNames.has((tokens[i] as Token).text) &&
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

function classify(tokens: readonly Token[], from: number, to: number): NameSpan | undefined {
  let first = from;
  while (first < to - 1 && honorifics.has((tokens[first] as Token).lower.replace('.', ''))) first++;
  const words = tokens.slice(first, to);
  const last = (words.at(-1) as Token).lower;
  const text = words.map((word) => word.text).join(' ');
  const given = givenNames.has((words[0] as Token).text);
  if (words.length === 1 && (words[0] as Token).text.length === 1) return undefined;
  if (
    /^(?:lake|mount|mt|fort|port|cape|river|san|santa|los|las|st\.?)$/.test((words[0] as Token).lower) &&
    words.length > 1 &&
    words.length < 4 &&
    !given
  )
    return { kind: 'venue', from: first, to };
  if (words.length > 1 && words.length < 4 && CARDINAL.test((words[0] as Token).lower))
    return { kind: 'city', from: first, to };
  if (words.length > 1 && /^(?:city|town|province|prefecture|district|governorate|oblast)$/.test(last))
    return { kind: 'city', from: first, to };
  if (cities.has(text) && !(words.length === 1 && ambiguousCityWords.has(text)))
    return { kind: 'city', from: first, to };
  if (regions.has(text)) return { kind: 'city', from: first, to };
  const surname = given && words.length <= 3 && surnameWords.has(last);
  // "Cross", "Lake", "Field": behind a first name they are surnames when their bearer runs.
  const runs =
    words.length === 2 &&
    /^(?:cross|lake|field|fields|park|hill|hills|heath|green|dale|forest|moor|miles|house|street|common|long)$/.test(
      last,
    ) &&
    !commonWords.has((words[0] as Token).lower) &&
    !cities.has((words[0] as Token).text) &&
    /^(?:ran|finished|placed|clocked|came|threw|jumped|crossed|led)$/.test(tokens[to]?.lower ?? '');
  if (!surname && !runs && words.length > 1) {
    if (words.some((word) => meetingWords.has(word.lower)) && !(given && words.length === 2 && !meetingWords.has(last)))
      return { kind: 'meeting', from: first, to };
    if (venueWords.has(last)) return { kind: 'venue', from: first, to };
    if (bodyWords.has(last) || words.some((word) => bodyWords.has(word.lower) && !surnameWords.has(word.lower)))
      return { kind: 'body', from: first, to };
  }
  if (words.length === 1) {
    if (meetingWords.has(last)) return { kind: 'meeting', from: first, to };
    if (bodyWords.has(last)) return { kind: 'body', from: first, to };
    if (/^\p{Lu}{2,}s?$/u.test(text)) return { kind: 'body', from: first, to };
    return { kind: 'single', from: first, to };
  }
  if (
    words.some((word) => word.text.length > 1 && /^\p{Lu}{2,}$/u.test(word.text)) &&
    !words.every((word) => /^\p{Lu}[\p{Lu}'’.-]*$/u.test(word.text))
  ) {
    // "Lough Derg AC", "AK Nairobi": capitals inside mixed case are a body's letters, unless they are initials ("CK Umachi") or a family name in capitals.
    // "Sheela NV": initials after the name, as in the south of India.
    const initials =
      (words.length === 2 || (words.length === 3 && givenNames.has((words[0] as Token).text))) &&
      /^\p{Lu}{2}$/u.test((words.at(-1) as Token).text) &&
      !/^(?:AC|RC|RR|TC|CC|FC|SC|XC|UK|US|GB|NI|UL|HS|JC|KC|AG|TV|XI|II|AA|AK)$/.test((words.at(-1) as Token).text);
    // "ERR Ada Roe": a club's letters before its runner.
    if (
      words.length === 3 &&
      /^\p{Lu}{2,5}$/u.test((words[0] as Token).text) &&
      words.slice(1).every((word) => /\p{Ll}/u.test(word.text)) &&
      givenNames.has((words[1] as Token).text) &&
      !isKeyword(last)
    )
      return { kind: 'person', from: first + 1, to };
    if (
      !initials &&
      !/^\p{Lu}{2}$/u.test((words[0] as Token).text) &&
      !/^\p{Lu}{3,}$/u.test((words.at(-1) as Token).text)
    )
      return { kind: 'body', from: first, to };
  }
  const before = tokens[first - 1]?.lower;
  // Nobody is "the Morpeth Harrier" by name.
  if (before === 'the' && first === from) return { kind: 'body', from: first, to };
  if (!given && first > 0 && (before === 'in' || before === 'at' || before === 'near'))
    return { kind: 'venue', from: first, to };
  return { kind: 'person', from: first, to };
}
