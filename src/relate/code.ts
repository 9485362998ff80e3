/**
 * A sentence written as a line of code words, so that a rule's pattern reads like the English it reads:
 * `Kenya's Abraham Kibiwot finishing fourth in 8:10.51` is `A0 finishing O1 in M2`.
 *
 * A chunk that is a mention is its kind's letter and its index in the sentence; a plain word is itself, in
 * lower case. Patterns are regular expressions over that line, with `{A}` for any athlete, `{M}` for any mark,
 * and so on, and `{name}` for a named group of alternatives.
 */
import type { Chunk } from '../recognise/chunk.js';

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

/**
 * Compiles a pattern. `{A}`, `{M}` … are chunk kinds; `{word}` is looked up in `groups`; code words are
 * separated by single spaces, and a pattern starts and ends on whole words.
 *
 * @throws Error when the pattern names a group that is not there
 */
export function compile(pattern: string, groups: Readonly<Record<string, string>>): RegExp {
  let source = pattern;
  for (let depth = 0; depth < 6 && /\{[A-Za-z]+\}/.test(source); depth++) {
    source = source.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
      if (/^[A-Z]+$/.test(name)) return name.length === 1 ? `${name}\\d+` : `[${name}]\\d+`;
      const group = groups[name];
      if (group === undefined) throw new Error(`pattern ${pattern}: no group {${name}}`);
      return `(?:${group})`;
    });
  }
  return new RegExp(`(?<![^ ])(?:${source})(?= )`, 'g');
}
