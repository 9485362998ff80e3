/** How alike two printed names of people are: accents, capitals, order, initials and spelling apart. */
import { fold } from '../../recognise/index.js';

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

/**
 * Compares a name as an article has it with one as an official sheet has it.
 *
 * @param family the sheet's family name, where it tells it apart
 * @returns undefined when they are no one person's
 */
export function likeness(said: string, printed: string, family?: string): Likeness | undefined {
  const [one, other] = [wordsOf(said), wordsOf(printed)];
  if (one.length === 0 || other.length === 0) return undefined;
  if (sameWords(one, other)) return { degree: 'same', edits: 0 };
  const [core, otherCore] = [withoutParticles(one), withoutParticles(other)];
  if (core.length > 1 && sameWords(core, otherCore)) return { degree: 'same', edits: 0 };
  const surname = family === undefined ? otherCore : withoutParticles(wordsOf(family));
  if (core.length === 1) return surnameAlone(core[0] as string, surname);
  const [fewer, more] = core.length <= otherCore.length ? [core, otherCore] : [otherCore, core];
  if (fewer.length > 1 && isShorter(fewer, more)) return { degree: 'shorter', edits: 0 };
  const edits = Math.min(editsOfWords(fewer, more), editsOfWhole(core, otherCore));
  return edits <= mostEdits(fewer) ? { degree: 'near', edits } : undefined;
}

function withoutParticles(words: readonly string[]): readonly string[] {
  const core = words.filter((word) => !PARTICLES.has(word));
  return core.length === 0 ? words : core;
}

/** The same words in any order, or the same letters however they are cut into words: `Jean-Paul`, `Jeanpaul`. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ')) return true;
  const letters = one.join('');
  return turns(other).some((turn) => turn.join('') === letters);
}

/** Family names stand first or last: every order that keeps the words in turn. */
const turns = (words: readonly string[]): string[][] =>
  words.map((_, from) => [...words.slice(from), ...words.slice(0, from)]);

function surnameAlone(word: string, surname: readonly string[]): Likeness | undefined {
  if (surname.includes(word) || surname.join('') === word) return { degree: 'surname', edits: 0 };
  if (word.length < SHORTEST_NEAR) return undefined;
  const edits = Math.min(...[...surname, surname.join('')].map((other) => editsBetween(word, other)));
  return edits <= mostEdits([word]) ? { degree: 'near', edits } : undefined;
}

/** A surname of four letters is as near to another person's. */
const SHORTEST_NEAR = 5;

/** Whether each word stands in the longer name in full, as its initial or cut short, and one of them in full. */
function isShorter(fewer: readonly string[], more: readonly string[]): boolean {
  const pairs = pairings(fewer, more).find((pairing) => pairing.every(([one, other]) => isShort(one, other)));
  return pairs?.some(([one, other]) => one === other && one.length > 1) ?? false;
}

const isShort = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long) return true;
  // "Josh" is Joshua; "Dan" and "Dana" are two names
  return long.startsWith(short) && (short.length === 1 || (short.length > 2 && long.length - short.length > 1));
};

/** Every way in which the words of the shorter name can stand for words of the longer. */
function pairings(fewer: readonly string[], more: readonly string[]): [string, string][][] {
  const [first, ...rest] = fewer;
  if (first === undefined) return [[]];
  return more.flatMap((word, at) =>
    pairings(rest, [...more.slice(0, at), ...more.slice(at + 1)]).map((pairing): [string, string][] => [
      [first, word],
      ...pairing,
    ]),
  );
}

/** Longer names than these are not paired word by word: the ways grow with the factorial. */
const MOST_WORDS = 5;

/** Letters that differ when the words are paired as well as they can be; no word may differ beyond recognition. */
function editsOfWords(fewer: readonly string[], more: readonly string[]): number {
  if (fewer.length < 2 || more.length > MOST_WORDS) return Number.POSITIVE_INFINITY;
  const costs = pairings(fewer, more).map((pairing) =>
    pairing.reduce((sum, [one, other]) => {
      if (isShort(one, other)) return sum;
      const edits = editsBetween(one, other);
      return sum + (edits <= Math.max(1, Math.floor(Math.max(one.length, other.length) / 3)) ? edits : UNLIKE);
    }, 0),
  );
  return Math.min(...costs);
}

const UNLIKE = 100;

/** Letters that differ in all, however the name is cut into words. */
const editsOfWhole = (one: readonly string[], other: readonly string[]): number =>
  one.length === other.length
    ? Number.POSITIVE_INFINITY
    : Math.min(...turns(other).map((turn) => editsBetween(one.join(''), turn.join(''))));

/** One letter of five may differ, three at the most. */
const mostEdits = (words: readonly string[]): number => Math.min(3, Math.max(1, Math.floor(words.join('').length / 5)));

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

const sound = (word: string): string =>
  SPELLINGS.reduce((plain, [pattern, plainer]) => plain.replace(pattern, plainer), word);

/** Letters that differ; another spelling of the same sound counts as one. */
function editsBetween(one: string, other: string): number {
  if (one === other) return 0;
  return Math.min(distance(one, other), 1 + distance(sound(one), sound(other)));
}

/** Letters put in, left out, changed, or exchanged with their neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + changed);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] as number;
}
