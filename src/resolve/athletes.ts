/** Who is who: the article's people, and which of them each phrase refers to. */

import { isFormal, otherForms } from '../english/lexicon/short-names.js';
import type { PersonMention } from '../recognise/index.js';
import { lettersApart, nameWords } from '../recognise/index.js';
import type { Sex } from '../report/schema.js';
import { type Source, stated } from './source.js';

export interface Person {
  key: string;
  /** The fullest form printed. */
  name: string;
  words: string[];
  nameAt: { start: number; end: number };
  nation?: Source<string> & { weak?: boolean };
  /** Other nations that the text plainly tells the person to be of. */
  otherNations?: Source<string>[];
  sex?: Source<Sex>;
  age?: Source<number>;
  club?: Source<string>;
  /** The event that a phrase names the person by: `hammer thrower Orr`. */
  trade?: { event: string; metres: number | undefined };
  mentions: { start: number; end: number }[];
  /** Of a team, its named runners in order, by race; absent for an athlete. */
  members?: Map<object, Person[]>;
}

export class People {
  readonly all: Person[] = [];
  private readonly byWord = new Map<string, Person[]>();

  /**
   * The person a printed name stands for: the one whose name holds its words, the latest mentioned where
   * several do; a new one when none does.
   */
  named(name: string, start: number, end: number): Person {
    const words = nameWords(name);
    const known = this.find(words) ?? this.shortened(words);
    if (known) {
      if (words.length > known.words.length) this.rename(known, name, words, start, end);
      known.mentions.push({ start, end });
      return known;
    }
    const person: Person = {
      key: `a${this.all.length + 1}`,
      name,
      words,
      nameAt: { start, end },
      mentions: [{ start, end }],
    };
    this.all.push(person);
    for (const word of words) this.index(word, person);
    return person;
  }

  /** Somebody whose name the article has lost. */
  unnamed(start: number): Person {
    const person: Person = {
      key: `a${this.all.length + 1}`,
      name: '',
      words: [],
      nameAt: { start, end: start },
      mentions: [],
    };
    this.all.push(person);
    return person;
  }

  /** The name of an unnamed person has turned up. */
  christen(person: Person, name: string, start: number, end: number): void {
    this.rename(person, name, nameWords(name), start, end);
    person.mentions.push({ start, end });
  }

  private index(word: string, person: Person): void {
    const holders = this.byWord.get(word) ?? [];
    if (!holders.includes(person)) holders.push(person);
    this.byWord.set(word, holders);
  }

  private rename(person: Person, name: string, words: string[], start: number, end: number): void {
    person.name = name;
    person.words = words;
    person.nameAt = { start, end };
    for (const word of words) this.index(word, person);
  }

  find(words: readonly string[]): Person | undefined {
    if (words.length === 0) return undefined;
    const sharing = [...new Set(words.flatMap((word) => this.byWord.get(word) ?? []))];
    const same = sharing.filter((person) => agree(words, person.words));
    if (same.length === 0) return words.length > 1 ? this.misspelt(words, sharing) : undefined;
    same.sort((a, b) => rank(words, b) - rank(words, a) || lastMention(b) - lastMention(a));
    return same[0];
  }

  /** "Stevie", "Steve Orr": the one person whose given name is so called. */
  private shortened(words: readonly string[]): Person | undefined {
    const [given = ''] = words;
    const forms = words.length > 2 || (words.length === 1 && isFormal(given)) ? [] : [...otherForms(given)];
    const meant = new Set(
      forms.flatMap((form) =>
        (this.byWord.get(form) ?? []).filter(
          (person) =>
            person.words.length === 2 &&
            person.words[0] === form &&
            (words.length === 1 || person.words[1] === words[1]),
        ),
      ),
    );
    return meant.size === 1 ? [...meant][0] : undefined;
  }

  /**
   * The first of the people whose full name differs by a letter or two: "Gebrihwet", "Gebrhiwet".
   *
   * @param sharing those who have one of the words in common
   */
  private misspelt(words: readonly string[], sharing: readonly Person[]): Person | undefined {
    const meant = sharing.filter(
      (person) =>
        person.words.length === words.length &&
        person.words.some((word, i) => word === words[i]) &&
        person.words.every((word, i) => isSpeltLike(word, words[i] as string)),
    );
    return meant.length > 1 ? this.all.find((person) => meant.includes(person)) : meant[0];
  }
}

const isSpeltLike = (word: string, other: string): boolean =>
  word === other ||
  (word.length > 4 && word[0] === other[0] && lettersApart(word, other, 2) <= (word.length > 7 ? 2 : 1));

const lastMention = (person: Person): number => person.mentions.at(-1)?.start ?? 0;

/** A surname is a likelier reference than a first name. */
const rank = (words: readonly string[], person: Person): number =>
  (person.words.at(-1) === words.at(-1) ? 2 : 0) + (person.words.length === words.length ? 1 : 0);

/** Whether two printed names can be one person's: one's words are all the other's, in order; initials match. */
export function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.includes(short[0] as string);
  let at = 0;
  for (const word of short) {
    let found = -1;
    for (let i = at; i < long.length; i++) {
      const other = long[i] as string;
      if (
        other === word ||
        (i < long.length - 1 && (word.length === 1 || other.length === 1) && other[0] === word[0])
      ) {
        found = i;
        break;
      }
    }
    if (found < 0) return false;
    at = found + 1;
  }
  return short.at(-1) === long.at(-1) || short.length < long.length;
}

/** Takes over what a phrase says of the person, where nothing better is known. */
export function learn(person: Person, mention: PersonMention): void {
  const { nation, club } = mention;
  if (nation) {
    const told = { ...stated(nation.code, nation, 'athlete/nation'), ...(nation.weak ? { weak: true } : {}) };
    if (!person.nation || (person.nation.weak && !nation.weak)) person.nation = told;
    else if (!nation.weak && nation.code !== person.nation.value && !sameIsland(nation.code, person.nation.value))
      person.otherNations = [...(person.otherNations ?? []), told];
  }
  if (mention.sex && !person.sex) person.sex = stated(mention.sex, mention, 'athlete/sex');
  if (mention.age !== undefined && mention.age > 0 && !person.age)
    person.age = stated(mention.age, mention, 'athlete/age');
  if (club && !person.club) person.club = stated(club.name, club, 'athlete/club');
}

/** Whether what a phrase says contradicts what is known of the person. */
export function contradicts(person: Person, mention: PersonMention): boolean {
  if (mention.sex && person.sex && mention.sex !== person.sex.value) return true;
  if (
    mention.nation &&
    person.nation &&
    !person.nation.weak &&
    mention.nation.code !== person.nation.value &&
    !sameIsland(mention.nation.code, person.nation.value)
  )
    return true;
  return mention.age !== undefined && person.age !== undefined && mention.age !== person.age.value;
}

const HOME_NATIONS = new Set(['GBR', 'ENG', 'SCO', 'WAL', 'NIR']);
const sameIsland = (a: string, b: string): boolean =>
  HOME_NATIONS.has(a) && HOME_NATIONS.has(b) && (a === 'GBR' || b === 'GBR');
