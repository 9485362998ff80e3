/**
 * A sentence written as a line of code words, so that a rule's pattern reads like the English it reads:
 * `Kenya's Abraham Kibiwot finishing fourth in 8:10.51` is `A0 finishing O1 in M2`.
 *
 * A chunk that is a mention is its kind's letter and its index in the sentence; a plain word is itself, in
 * lower case. Patterns are regular expressions over that line, with `{A}` for any athlete, `{M}` for any mark,
 * and so on, and `{name}` for a named group of alternatives.
 */
import { compiledAtOnce, everyMatch } from '../matches.js';
import type { Chunk, ChunkKind } from '../recognise/chunk.js';
import { type Groups, NeedsReader, type Words } from './needs.js';

export interface CodedSentence {
  chunks: readonly Chunk[];
  /** The code words, one space between two. */
  line: string;
  /** Where each chunk's code word starts in the line. */
  at: readonly number[];
  /** What a pattern can ask of each chunk: a plain word itself, a mention's kind. */
  words: readonly string[];
}

export function encode(chunks: readonly Chunk[]): CodedSentence {
  let line = '';
  const at: number[] = [];
  const words: string[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const { kind, word } = chunks[i] as Chunk;
    at.push(line.length);
    // Capitals are the mentions' own: plain words are in lower case.
    words.push(kind === '-' ? word : kind);
    line += kind === '-' ? `${word} ` : `${kind}${i} `;
  }
  return { chunks, line, at, words };
}

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

const MENTION = /([A-Z])(\d+)/g;

/** The indices of the chunks of a kind whose code words stand in a stretch of a line. */
export const mentionsIn = (words: string, kind: ChunkKind): number[] =>
  everyMatch(words, MENTION).flatMap(([, letter, index]) => (letter === kind ? [Number(index)] : []));

/**
 * A pattern over the coded line. `{A}`, `{M}` … are chunk kinds; `{word}` is looked up in `groups`; code words are
 * separated by single spaces, and a pattern starts and ends on whole words. It is compiled when a sentence first
 * calls for it.
 */
export class Pattern {
  private compiled: RegExp | undefined;

  /** @throws Error on first use when the pattern names a group that is not there */
  constructor(
    readonly pattern: string,
    private readonly groups: Groups,
  ) {}

  /** Matches at `lastIndex` alone when the pattern's first words are known, else from there on. */
  get regex(): RegExp {
    this.compiled ??= compiledAtOnce(compile(this.pattern, this.groups, this.first === undefined ? 'g' : 'y'));
    return this.compiled;
  }

  /** What a match can start with; undefined when it could be anything. */
  get first(): Words | undefined {
    return readerOf(this.groups).firstWords(this.pattern);
  }

  /** Every match holds a member of each of these sets. */
  get holds(): readonly Words[] {
    return readerOf(this.groups).heldWords(this.pattern);
  }
}

const readers = new WeakMap<Groups, NeedsReader>();

function readerOf(groups: Groups): NeedsReader {
  const reader = readers.get(groups) ?? new NeedsReader(groups);
  readers.set(groups, reader);
  return reader;
}

/**
 * Patterns by what they need, so that a sentence finds those that could match it, and where, without asking each:
 * most are never tried, and one that is starts only at words that it can start with.
 */
export class PatternIndex<T extends { pattern: Pattern }> {
  private byWord: Map<string, WordNeeds> | undefined;
  /** By entry: whether a match can start with any word. */
  private readonly anywhere: Uint8Array;
  /** By entry: whether a match can start somewhere in the sentence at hand. */
  private readonly startable: Uint8Array;
  /** By entry: the starts of one that the sentence at hand could match, while they are gathered. */
  private readonly startsOf: (number[] | undefined)[];
  /** By entry: the numbers of the sets that it holds a member of; worked out when a sentence first could start it. */
  private readonly holds: (readonly number[] | undefined)[] = [];
  private readonly sets: Words[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly entries: readonly T[]) {
    this.anywhere = new Uint8Array(entries.length);
    this.startable = new Uint8Array(entries.length);
    this.startsOf = new Array(entries.length);
  }

  /**
   * The entries that could match, in their order from the `after`th, each with the chunks where a match could start
   * (undefined: anywhere).
   */
  candidates({ words }: CodedSentence, after = 0): Candidate<T>[] {
    this.byWord ??= this.build();
    const { byWord, startable, startsOf } = this;
    const held = new Uint8Array(this.sets.length);
    startable.set(this.anywhere);
    for (const word of words) {
      const known = byWord.get(word);
      if (known === undefined) continue;
      for (const set of known.inSets) held[set] = 1;
      for (const entry of known.starts) startable[entry] = 1;
    }
    // a set that is new with this sentence has not been counted
    const isHeld = (set: number): boolean =>
      set < held.length ? held[set] === 1 : words.some((word) => (this.sets[set] as Words).has(word));
    const found: Candidate<T>[] = [];
    for (let i = after; i < this.entries.length; i++) {
      if (startable[i] === 0) continue;
      const entry = this.entries[i] as T;
      this.holds[i] ??= entry.pattern.holds.map((set) => this.numberOf(set));
      if (!(this.holds[i] as readonly number[]).every(isHeld)) continue;
      const starts = this.anywhere[i] === 1 ? undefined : [];
      startsOf[i] = starts;
      found.push({ entry, number: i, starts });
    }
    // only now: most that could start hold nothing of what they need
    for (let chunk = 0; chunk < words.length; chunk++)
      for (const entry of byWord.get(words[chunk] as string)?.starts ?? NONE) startsOf[entry]?.push(chunk);
    for (const { number } of found) startsOf[number] = undefined;
    return found;
  }

  private build(): Map<string, WordNeeds> {
    const byWord = new Map<string, WordNeeds>();
    this.entries.forEach(({ pattern }, entry) => {
      const { first } = pattern;
      this.anywhere[entry] = first === undefined ? 1 : 0;
      for (const word of first ?? []) needsOf(byWord, word).starts.push(entry);
    });
    return byWord;
  }

  private numberOf(set: Words): number {
    const key = [...set].join('|');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.sets.push(set) - 1;
    this.numbers.set(key, number);
    for (const word of set) needsOf(this.byWord as Map<string, WordNeeds>, word).inSets.push(number);
    return number;
  }
}

const NONE: readonly number[] = [];

function needsOf(byWord: Map<string, WordNeeds>, word: string): WordNeeds {
  const known = byWord.get(word) ?? { starts: [], inSets: [] };
  byWord.set(word, known);
  return known;
}

interface WordNeeds {
  /** The entries that can start with the word. */
  starts: number[];
  /** The sets that the word is a member of. */
  inSets: number[];
}

export interface Candidate<T> {
  entry: T;
  /** The entry's place in the index. */
  number: number;
  /** The chunks where a match could start; undefined when it could start anywhere. */
  starts: readonly number[] | undefined;
}

/**
 * A pattern's first match at or after an offset of the line.
 *
 * @param starts the candidate's: chunks where a match could start
 */
export function matchFrom(
  { line, at }: CodedSentence,
  { regex }: Pattern,
  starts: readonly number[] | undefined,
  offset: number,
): RegExpExecArray | null {
  if (starts === undefined) {
    regex.lastIndex = offset;
    return regex.exec(line);
  }
  for (const chunk of starts) {
    const start = at[chunk] as number;
    if (start < offset) continue;
    regex.lastIndex = start;
    const found = regex.exec(line);
    if (found) return found;
  }
  return null;
}

/**
 * Compiles a pattern; see `Pattern`.
 *
 * @param flags without `y` it matches where a word starts; with it, at `lastIndex`, which is to be such a place
 */
export function compile(pattern: string, groups: Groups, flags = ''): RegExp {
  const words = `(?:${expand(pattern, groups)})(?= )`;
  return new RegExp(flags.includes('y') ? words : `(?<![^ ])${words}`, flags);
}

function expand(pattern: string, groups: Groups): string {
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
