/** The shape of a rule, and what a rule's production may ask of the sentence it matched. */
import type { Chunk, ChunkKind } from '../recognise/chunk.js';
import type { Claim, Referent } from './claim.js';
import { TOPIC } from './claim.js';
import type { Clauses } from './clauses.js';
import { type CodedSentence, chunkAt, mentionsIn, Pattern } from './code.js';
import type { Groups } from './needs.js';

/** One sentence and what the rule must read from it; an empty `gives` is a near miss to be left alone. */
export interface Example {
  text: string;
  /** For each result: the athlete (or team) and any of place, mark, status; each as `harrier extract --format rows` prints it. */
  gives: readonly {
    athlete: string;
    place?: number;
    mark?: string;
    status?: string;
    event?: string;
    nationality?: string;
    records?: readonly string[];
    /** Told of another day; those of the day itself go without. */
    scope?: 'background';
  }[];
}

export interface Rule {
  /** `family/what-it-reads`; a fact cites it. */
  name: string;
  /** One line: what the rule reads. */
  reads: string;
  examples: readonly Example[];
  /** Patterns over the coded sentence (see `code.ts`). */
  patterns: readonly Pattern[];
  claims(match: Match): Claim[];
}

/** Builds a rule; patterns are written with `{A}`, `{M}` … and the family's groups of words. */
export function rule(
  name: string,
  reads: string,
  groups: Groups,
  patterns: readonly string[],
  examples: readonly Example[],
  claims: (match: Match) => Claim[],
): Rule {
  return { name, reads, examples, patterns: patterns.map((pattern) => new Pattern(pattern, groups)), claims };
}

const SEEN =
  /(?:^| )(?:saw|sees|seeing|put|puts|putting|left|leaving|brought|bringing|moved|moving|took|taking|carried|carrying|gave|giving|earned|earning|helped|helping) (?:him|her) (?:(?!and |but |when |that |to )[a-z-]+ ){0,4}$/;

/** A rule's match in a sentence. */
export class Match {
  /** Chunk indices, end exclusive. */
  readonly from: number;
  readonly to: number;

  constructor(
    readonly rule: string,
    readonly sentence: CodedSentence,
    readonly clauses: Clauses,
    private readonly found: RegExpExecArray,
  ) {
    this.from = chunkAt(sentence, found.index);
    this.to = chunkAt(sentence, found.index + Math.max(0, found[0].trimEnd().length - 1)) + 1;
  }

  /** Indices of the matched chunks of a kind, from the left. */
  all(kind: ChunkKind): number[] {
    const indices: number[] = [];
    for (let i = this.from; i < this.to; i++) if (this.sentence.chunks[i]?.kind === kind) indices.push(i);
    return indices;
  }

  /** Indices of a kind inside one named group of the pattern. */
  inGroup(name: string, kind: ChunkKind): number[] {
    return mentionsIn(this.group(name) ?? '', kind);
  }

  group(name: string): string | undefined {
    return this.found.groups?.[name];
  }

  first(kind: ChunkKind): number | undefined {
    return this.all(kind)[0];
  }

  last(kind: ChunkKind): number | undefined {
    return this.all(kind).at(-1);
  }

  chunk(index: number): Chunk {
    return this.sentence.chunks[index] as Chunk;
  }

  /** Who the predicate at the match's start is about; `TOPIC` alone when the sentence names nobody before it. */
  subject(index = this.from): readonly Referent[] {
    const named = this.clauses.subjects[index] ?? [];
    if (named.length > 0 && named[0] !== TOPIC) return named;
    return [this.seen(index) ?? TOPIC];
  }

  /** "A strong last lap by Roe saw her finish 12th": whom the sentence names before the pronoun. */
  private seen(index: number): number | undefined {
    if (!SEEN.test(this.before(60, index))) return undefined;
    const { chunks } = this.sentence;
    for (let i = index - 1; i >= 0; i--) if (chunks[i]?.person?.ref === 'name') return i;
    return undefined;
  }

  /** The subject that was in force before the phrase of `who` began. */
  subjectBefore(who: number): number | undefined {
    for (let i = who - 1; i >= 0; i--) {
      const subject = this.clauses.subjects[i]?.[0];
      if (subject !== undefined && subject !== who && subject !== TOPIC) return subject;
    }
    return undefined;
  }

  /** The code words that the pattern matched, a space after each. */
  get words(): string {
    return this.sentence.line.slice(this.sentence.at[this.from], this.sentence.at[this.to] ?? undefined);
  }

  /** The code words from one chunk up to another. */
  between(from: number, to: number): string {
    return this.sentence.line.slice(this.sentence.at[from], this.sentence.at[to]);
  }

  /** The code words from the match's start to the end of the sentence. */
  get onward(): string {
    return this.sentence.line.slice(this.sentence.at[this.from]);
  }

  /** The code words before a chunk, the match's first unless told: the last `reach` UTF-16 units of them. */
  before(reach = Number.POSITIVE_INFINITY, index = this.from): string {
    const here = this.sentence.at[index] as number;
    return this.sentence.line.slice(Math.max(0, here - reach), here);
  }

  /** The code words after a chunk, the match's last unless told. */
  after(index = this.to - 1): string {
    const { line, at } = this.sentence;
    return line.slice(at[index + 1] ?? line.length);
  }

  ordinal(index: number): number {
    return this.chunk(index).ordinal?.value ?? 0;
  }

  /** The fields that every claim of the match shares. */
  said(weight: number, basis: 'stated' | 'implied' = 'stated', at = this.from, event?: number) {
    return {
      rule: this.rule,
      basis,
      start: this.chunk(this.from).start,
      end: this.chunk(this.to - 1).end,
      at,
      weight,
      ...(event === undefined ? {} : { event }),
    };
  }
}
