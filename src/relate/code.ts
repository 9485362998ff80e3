/**
 * A sentence written as a line of code words, so that a rule's pattern reads like the English it reads:
 * `Kenya's Abraham Kibiwot finishing fourth in 8:10.51` is `A0 finishing O1 in M2`.
 *
 * A chunk that is a mention is its kind's letter and its index in the sentence; a plain word is itself, in
 * lower case. Patterns are regular expressions over that line, with `{A}` for any athlete, `{M}` for any mark,
 * and so on, and `{name}` for a named group of alternatives.
 */
import { compiledAtOnce } from '../matches.js';
import type { Chunk } from '../recognise/chunk.js';
import { type Needs, needsOf } from './first-words.js';

export interface CodedSentence {
  chunks: readonly Chunk[];
  /** The code words, one space between two. */
  line: string;
  /** Where each chunk's code word starts in the line. */
  at: readonly number[];
}

export function encode(chunks: readonly Chunk[]): CodedSentence {
  let line = '';
  const at: number[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    at.push(line.length);
    line += `${chunk.kind === '-' ? plainWord(chunk.word) : `${chunk.kind}${i}`} `;
  }
  return { chunks, line, at };
}

/** Capitals are the mentions' own; a plain word keeps none. */
const plainWord = (word: string): string => (/[A-Z]/.test(word) ? word.toLowerCase() : word);

/** The index of the chunk that stands at an offset of the line. */
export function chunkAt(sentence: CodedSentence, offset: number): number {
  const { at } = sentence;
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words and chunk kinds of a sentence. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(sentence: CodedSentence): Vocabulary {
  const words = new Set<string>();
  for (const chunk of sentence.chunks) words.add(chunk.kind === '-' ? chunk.word : chunk.kind);
  return words;
}

/**
 * A pattern over the coded line. `{A}`, `{M}` … are chunk kinds; `{word}` is looked up in `groups`; code words are
 * separated by single spaces, and a pattern starts and ends on whole words. It is compiled when a sentence first
 * calls for it.
 */
export class Pattern {
  private compiled: RegExp | undefined;
  private needed: Needs | undefined;

  /** @throws Error on first use when the pattern names a group that is not there */
  constructor(
    readonly pattern: string,
    private readonly groups: Readonly<Record<string, string>>,
  ) {}

  get regex(): RegExp {
    this.compiled ??= compiledAtOnce(compile(this.pattern, this.groups));
    return this.compiled;
  }

  get needs(): Needs {
    this.needed ??= needsOf(expand(this.pattern, this.groups));
    return this.needed;
  }

  /** False when no match is possible, by a look at the sentence's words alone. */
  couldMatch(vocabulary: Vocabulary): boolean {
    const { first, kinds } = this.needs;
    if (!holdsKinds(vocabulary, kinds)) return false;
    if (first === undefined) return true;
    if (first.size < vocabulary.size) {
      for (const word of first) if (vocabulary.has(word)) return true;
    } else for (const word of vocabulary) if (first.has(word)) return true;
    return false;
  }
}

/** Patterns by the words they can start with, so that a sentence finds those that could match it without asking each. */
export class PatternIndex<T extends { pattern: Pattern }> {
  private byWord: Map<string, number[]> | undefined;
  /** By entry: 1 when its pattern can start with any word. */
  private readonly anywhere: Uint8Array;

  constructor(private readonly entries: readonly T[]) {
    this.anywhere = new Uint8Array(entries.length);
  }

  /** The entries whose pattern could match a sentence of these words, in their order. */
  candidates(vocabulary: Vocabulary): T[] {
    const byWord = this.build();
    const possible = this.anywhere.slice();
    for (const word of vocabulary) {
      const starting = byWord.get(word);
      if (starting) for (const entry of starting) possible[entry] = 1;
    }
    const found: T[] = [];
    for (let i = 0; i < possible.length; i++) {
      const entry = this.entries[i] as T;
      if (possible[i] === 1 && holdsKinds(vocabulary, entry.pattern.needs.kinds)) found.push(entry);
    }
    return found;
  }

  private build(): Map<string, number[]> {
    if (this.byWord) return this.byWord;
    const byWord = new Map<string, number[]>();
    this.entries.forEach(({ pattern }, entry) => {
      const { first } = pattern.needs;
      if (first === undefined) this.anywhere[entry] = 1;
      for (const word of first ?? []) {
        const starting = byWord.get(word);
        if (starting) starting.push(entry);
        else byWord.set(word, [entry]);
      }
    });
    this.byWord = byWord;
    return byWord;
  }
}

function holdsKinds(vocabulary: Vocabulary, kinds: string): boolean {
  for (let i = 0; i < kinds.length; i++) if (!vocabulary.has(kinds[i] as string)) return false;
  return true;
}

/** Compiles a pattern at once; see `Pattern`. */
export const compile = (pattern: string, groups: Readonly<Record<string, string>>, flags = 'g'): RegExp =>
  new RegExp(`(?<![^ ])(?:${expand(pattern, groups)})(?= )`, flags);

function expand(pattern: string, groups: Readonly<Record<string, string>>): string {
  let source = pattern;
  for (let depth = 0; depth < 6 && /\{[A-Za-z]+\}/.test(source); depth++) {
    source = source.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
      if (/^[A-Z]+$/.test(name)) return name.length === 1 ? `${name}\\d+` : `[${name}]\\d+`;
      const group = groups[name];
      if (group === undefined) throw new Error(`pattern ${pattern}: no group {${name}}`);
      return `(?:${group})`;
    });
  }
  return source;
}
