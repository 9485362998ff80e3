/**
 * The names of an article's people, gathered before anything else is read, so that a lone surname,
 * a first name or a headline's capitals can be known for what they are.
 */
import { isFormal, otherForms } from '../../english/lexicon/short-names.js';
import type { Token } from '../../tokenise/index.js';

/** Folds accents, case and apostrophes: `Bríd` and `Brid`, `O’Rourke` and `O'Rourke` are one. */
export function fold(word: string): string {
  const plain = ACCENTED.test(word) ? word.normalize('NFKD').replace(/\p{M}/gu, '') : word;
  return plain.toLowerCase().replace(/['’‘`.]/g, '');
}

const ACCENTED = /[^\0-\x7f]/;

/** The folded words of a name, nicknames in quotation marks left out. */
export const nameWords = (name: string): string[] =>
  name
    .replace(/["“”‘'](?:\p{L}|\s)+["“”’'](?=\s)/gu, ' ')
    // "T.Venn" is an initial and a surname.
    .split(/\s+|(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu}\p{L})/u)
    .map((word) => fold(word).replace(/[^\p{L}-]/gu, ''))
    .filter(Boolean);

export interface Registry {
  /** Full names (two words and more) as first printed, by their folded words. */
  full: ReadonlyMap<string, string>;
  /** The full names that hold a folded word. */
  holding: ReadonlyMap<string, ReadonlySet<string>>;
  /** The folded words whose bearer owns somebody by a full name, and is nobody. */
  owners: ReadonlySet<string>;
}

/**
 * @param names every phrase of two or more words that names a person, as printed
 * @param owners the words behind which such a name stands as theirs
 */
export function buildRegistry(names: Iterable<string>, owners: Iterable<string>): Registry {
  const full = new Map<string, string>();
  const holding = new Map<string, Set<string>>();
  for (const name of names) {
    const words = nameWords(name);
    if (words.length < 2) continue;
    const key = words.join(' ');
    if (!full.has(key)) full.set(key, name);
    for (const word of words) {
      if (word.length < 2) continue;
      const keys = holding.get(word) ?? new Set();
      keys.add(key);
      holding.set(word, keys);
    }
  }
  // "Steven Orr … Stevie": where nobody else is called so.
  for (const key of full.keys()) {
    const [given = '', ...others] = key.split(' ');
    if (others.length !== 1) continue;
    for (const form of otherForms(given)) if (!isFormal(form) && !holding.has(form)) holding.set(form, new Set([key]));
  }
  return { full, holding, owners: new Set([...owners].map(fold).filter((word) => !holding.has(word))) };
}

/** How many tokens from `i` on are words, in order, of one registered name; 0 when none. */
export function registeredAt(registry: Registry, tokens: readonly Token[], i: number): number {
  const first = tokens[i] as Token;
  if (!first.capital) return 0;
  let candidates = registry.holding.get(fold(first.text));
  if (candidates === undefined) return 0;
  let length = 1;
  for (let j = i + 1; j < tokens.length; j++) {
    const word = fold((tokens[j] as Token).text);
    const narrowed: Set<string> = new Set(
      [...candidates].filter((key) => ` ${key} `.includes(` ${fold((tokens[j - 1] as Token).text)} ${word} `)),
    );
    if (narrowed.size === 0) break;
    candidates = narrowed;
    length++;
  }
  return length;
}

/** Whether a word is the last of a registered name. */
export function endsName(registry: Registry, { text }: Token): boolean {
  const word = fold(text);
  return [...(registry.holding.get(word) ?? [])].some((name) => name.endsWith(` ${word}`));
}
