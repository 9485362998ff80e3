/** How alike two printed names of people are: accents, capitals, order, initials and spelling apart. */
import { fold, lettersApart } from '../../recognise/index.js';

/**
 * `same` but for how it is set; `shorter` where one of the two leaves out or cuts short what the other prints in full;
 * `surname` where the first is no more than a family name of the second; `near` where letters differ.
 */
type Degree = 'same' | 'shorter' | 'surname' | 'near';

export interface Likeness {
  degree: Degree;
  /** How many letters are put in, left out, changed or exchanged; 0 unless the names are near. */
  edits: number;
}

/** Words that a name has or has not: `El Bakkali` is `Elbakkali` and `Bakkali`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du la le el al bin ibn ben zu ter ten tot af av y e jr sr ii iii'.split(
    ' ',
  ),
);

/** Letters that no accent explains. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The words of a name as they compare: small letters without accents, cut at spaces, hyphens and stops. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/[-‐‑–.]/gu, ' ')
    .split(/\s+/u)
    .map((word) => fold(word).replace(/[øłđðþßæœı]/gu, (letter) => LETTERS[letter] as string))
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter(Boolean);

/** A word, or several run together, with its sound: worked out once for a name that is held against many. */
interface Word {
  letters: string;
  sound: string;
}

/** A name made ready to be compared. */
export class ComparableName {
  readonly words: readonly Word[];
  /** Without particles. */
  readonly core: readonly Word[];
  /** The family name, or all of the core where it is not told apart. */
  readonly surname: readonly Word[];
  private runs: readonly Word[] | undefined;

  /** @param family the family name, where a sheet tells it apart */
  constructor(name: string, family?: string) {
    this.words = wordsOf(name).map(wordOf);
    this.core = withoutParticles(this.words);
    this.surname = family === undefined ? this.core : withoutParticles(wordsOf(family).map(wordOf));
  }

  /** The core without spaces, in every order that keeps the words in turn: family names stand first or last. */
  get runTogether(): readonly Word[] {
    this.runs ??= turns(this.core).map((turn) => wordOf(turn.map(({ letters }) => letters).join('')));
    return this.runs;
  }
}

const wordOf = (letters: string): Word => ({ letters, sound: soundOf(letters) });

/**
 * Compares a name as an article has it with one as an official sheet has it.
 *
 * @returns undefined when they are no one person's
 */
export function likeness(said: ComparableName, printed: ComparableName): Likeness | undefined {
  if (said.words.length === 0 || printed.words.length === 0) return undefined;
  if (sameWords(said.words, printed.words)) return { degree: 'same', edits: 0 };
  if (said.core.length > 1 && sameWords(said.core, printed.core)) return { degree: 'same', edits: 0 };
  if (said.core.length === 1) return surnameAlone(said.core[0] as Word, printed);
  const [fewer, more] = said.core.length <= printed.core.length ? [said.core, printed.core] : [printed.core, said.core];
  if (fewer.length > 1 && isShorter(fewer, more)) return { degree: 'shorter', edits: 0 };
  const edits = Math.min(editsOfWords(fewer, more), editsOfWhole(said, printed));
  return edits <= mostEdits(fewer) ? { degree: 'near', edits } : undefined;
}

function withoutParticles(words: readonly Word[]): readonly Word[] {
  const core = words.filter(({ letters }) => !PARTICLES.has(letters));
  return core.length === 0 ? words : core;
}

/** The same words in any order, or the same letters however they are cut into words: `Jean-Paul`, `Jeanpaul`. */
function sameWords(one: readonly Word[], other: readonly Word[]): boolean {
  const inOrder = (words: readonly Word[]): string =>
    words
      .map(({ letters }) => letters)
      .sort()
      .join(' ');
  if (one.length === other.length) return inOrder(one) === inOrder(other);
  const letters = lettersOf(one);
  return letters.length === lettersOf(other).length && turns(other).some((turn) => lettersOf(turn) === letters);
}

const lettersOf = (words: readonly Word[]): string => words.map(({ letters }) => letters).join('');

const turns = (words: readonly Word[]): Word[][] =>
  words.map((_, from) => [...words.slice(from), ...words.slice(0, from)]);

function surnameAlone(word: Word, { surname }: ComparableName): Likeness | undefined {
  const whole = lettersOf(surname);
  if (whole === word.letters || surname.some(({ letters }) => letters === word.letters))
    return { degree: 'surname', edits: 0 };
  if (word.letters.length < SHORTEST_NEAR) return undefined;
  const edits = Math.min(...[...surname, wordOf(whole)].map((other) => editsBetween(word, other)));
  return edits <= mostEdits([word]) ? { degree: 'near', edits } : undefined;
}

/** A surname of four letters is as near to another person's. */
const SHORTEST_NEAR = 5;

/** Whether each word stands in the longer name in full, as its initial or cut short, and one of them in full. */
function isShorter(fewer: readonly Word[], more: readonly Word[]): boolean {
  const isWhole = ({ letters }: Word): boolean => letters.length > 1 && more.some((word) => word.letters === letters);
  if (!fewer.some(isWhole) || more.length > MOST_WORDS) return false;
  return pairings(fewer, more).some(
    (pairing) =>
      pairing.every(([one, other]) => isShort(one.letters, other.letters)) &&
      pairing.some(([one, other]) => one.letters === other.letters && one.letters.length > 1),
  );
}

const isShort = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long) return true;
  // "Josh" is Joshua; "Dan" and "Dana" are two names
  return long.startsWith(short) && (short.length === 1 || (short.length > 2 && long.length - short.length > 1));
};

/** Every way in which the words of the shorter name can stand for words of the longer. */
function pairings(fewer: readonly Word[], more: readonly Word[]): [Word, Word][][] {
  const [first, ...rest] = fewer;
  if (first === undefined) return [[]];
  return more.flatMap((word, at) =>
    pairings(rest, [...more.slice(0, at), ...more.slice(at + 1)]).map((pairing): [Word, Word][] => [
      [first, word],
      ...pairing,
    ]),
  );
}

/** Longer names than these are not paired word by word: the ways grow with the factorial. */
const MOST_WORDS = 5;

/** Letters that differ when the words are paired as well as they can be; no word may differ beyond recognition. */
function editsOfWords(fewer: readonly Word[], more: readonly Word[]): number {
  if (fewer.length < 2 || more.length > MOST_WORDS) return Number.POSITIVE_INFINITY;
  const costs = pairings(fewer, more).map((pairing) =>
    pairing.reduce((sum, [one, other]) => {
      if (isShort(one.letters, other.letters)) return sum;
      const edits = editsBetween(one, other);
      const longest = Math.max(one.letters.length, other.letters.length);
      return sum + (edits <= Math.max(1, Math.floor(longest / 3)) ? edits : Number.POSITIVE_INFINITY);
    }, 0),
  );
  return Math.min(...costs);
}

/** No name is near that differs in more letters. */
const FURTHEST = 3;

/** Letters that differ in all, however the name is cut into words. */
function editsOfWhole({ core, runTogether }: ComparableName, other: ComparableName): number {
  const [whole] = runTogether;
  if (core.length === other.core.length || whole === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(...other.runTogether.map((turn) => editsBetween(whole, turn)));
}

/** One letter of five may differ, three at the most. */
const mostEdits = (words: readonly Word[]): number =>
  Math.min(FURTHEST, Math.max(1, Math.floor(lettersOf(words).length / 5)));

/** Sounds that are written in more ways than one when a name comes out of another script. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/m[uo]h?am+[ae]d/gu, 'mohamed'],
  [/(\p{L})\1+/gu, '$1'],
  [/ph/gu, 'f'],
  [/kh/gu, 'h'],
  [/ou|oo/gu, 'u'],
  [/dj|zh/gu, 'j'],
  [/tch|tsch|sch/gu, 'ch'],
  [/ck|[cq](?!h)/gu, 'k'],
  [/ks/gu, 'x'],
  [/w/gu, 'v'],
  [/y|j(?=[aeou])/gu, 'i'],
  [/ee|ei|ie/gu, 'i'],
  [/(?<=[aeiou])h(?![aeiou])/gu, ''],
];

const soundOf = (word: string): string =>
  SPELLINGS.reduce((plain, [pattern, plainer]) => plain.replace(pattern, plainer), word);

/** Letters that differ; another spelling of the same sound counts as one. */
function editsBetween(one: Word, other: Word): number {
  if (one.letters === other.letters) return 0;
  return Math.min(
    lettersApart(one.letters, other.letters, FURTHEST),
    1 + lettersApart(one.sound, other.sound, FURTHEST),
  );
}
