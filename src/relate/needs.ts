/**
 * What a pattern needs before it is worth trying: with which words it can start, and of which words (or kinds of
 * mention) every match holds one. Most patterns cannot match most sentences; a look at the sentence's words says so
 * at once, and a pattern that no sentence of an article calls for is never compiled.
 *
 * The source of the pattern is read here as far as it is plain: groups, their alternatives and whole words. What is
 * not plain (a class, a stem with endings) asks for nothing.
 */

/** Words in lower case and kinds of mention as their capital letter. */
export type Words = ReadonlySet<string>;

/** The groups of a family's patterns, by their names. */
export type Groups = Readonly<Record<string, string>>;

interface Item {
  /** A group's content, or the plain text. */
  text: string;
  group: boolean;
  /** `{A}`, `{NT}`: one mention of these kinds. */
  kinds: string | undefined;
  /** A look-around takes no words. */
  look: boolean;
  optional: boolean;
}

type Row = readonly Item[];

interface Start {
  words: Words | undefined;
  empty: boolean;
}

/** Reads the needs of one family's patterns; they share their groups, and each group is read once. */
export class NeedsReader {
  private readonly rows = new Map<string, readonly Row[]>();
  private readonly starts = [new Map<string, Start>(), new Map<string, Start>()] as const;
  private readonly held = [0, 1, 2, 3].map(() => new Map<string, readonly Words[]>());
  private readonly ends = [new Map<string, boolean>(), new Map<string, boolean>()] as const;

  constructor(private readonly groups: Groups) {}

  /**
   * What a match can start with; undefined when it could be anything.
   *
   * @param pattern as the rules write it, with groups and kinds in braces; it starts and ends on whole words
   * @throws Error when the pattern names a group that is not there
   */
  firstWords(pattern: string): Words | undefined {
    const { words, empty } = this.startOf(pattern, true);
    return empty ? undefined : words;
  }

  /** Sets of which every match holds a member. */
  heldWords(pattern: string): readonly Words[] {
    return this.holdsOf(pattern, true, true);
  }

  /** The branches of a source, cut at its bars outside groups and classes, each as a row of groups and single atoms. */
  private rowsOf(source: string): readonly Row[] {
    const known = this.rows.get(source);
    if (known) return known;
    let row: Item[] = [];
    const rows = [row];
    for (let i = 0; i < source.length; ) {
      if (source[i] === '|') {
        row = [];
        rows.push(row);
        i++;
        continue;
      }
      PLAIN.lastIndex = i;
      const [plain] = PLAIN.exec(source) ?? [];
      if (plain !== undefined) {
        row.push({ text: plain, group: false, kinds: undefined, look: false, optional: false });
        i += plain.length;
        continue;
      }
      const end = after(source, i);
      const item = this.itemOf(source.slice(i, end));
      QUANTIFIER.lastIndex = end;
      const [quantifier] = QUANTIFIER.exec(source) ?? [];
      item.optional = quantifier !== undefined && /^(?:[?*]|\{0)/.test(quantifier);
      row.push(item);
      i = end + (quantifier?.length ?? 0);
    }
    this.rows.set(source, rows);
    return rows;
  }

  private itemOf(atom: string): Item {
    const item: Item = { text: atom, group: false, kinds: undefined, look: false, optional: false };
    const name = /^\{([A-Za-z]+)\}$/.exec(atom)?.[1];
    if (name !== undefined && /^[A-Z]+$/.test(name)) return { ...item, text: '', kinds: name };
    if (name !== undefined) {
      const text = this.groups[name];
      if (text === undefined) throw new Error(`pattern: no group {${name}}`);
      return { ...item, text, group: true };
    }
    if (!atom.startsWith('(')) return item;
    const head = HEAD.exec(atom)?.[0] ?? '(';
    return { ...item, text: atom.slice(head.length, -1), group: true, look: /^\(\?<?[=!]/.test(head) };
  }

  /** The words a source can start with, undefined when it could be any; `empty` when it may take none. */
  private startOf(source: string, closed: boolean): Start {
    const cache = this.starts[closed ? 1 : 0];
    const known = cache.get(source);
    if (known) return known;
    const start = this.readStart(source, closed);
    cache.set(source, start);
    return start;
  }

  private readStart(source: string, closed: boolean): Start {
    const words = new Set<string>();
    let empty = false;
    for (const row of this.rowsOf(source)) {
      const start = this.startOfRow(row, closed);
      if (start.words === undefined) return { words: undefined, empty: true };
      for (const word of start.words) words.add(word);
      empty ||= start.empty;
    }
    return { words, empty };
  }

  private startOfRow(row: Row, closed: boolean): Start {
    const words = new Set<string>();
    for (let i = 0; i < row.length; i++) {
      const item = row[i] as Item;
      if (item.look || item.text === ' ') continue;
      if (item.group) {
        const inner = this.startOf(item.text, this.isClosed(row, i, closed));
        if (inner.words === undefined) return { words: undefined, empty: true };
        for (const word of inner.words) words.add(word);
        if (item.optional || inner.empty) continue;
        return { words, empty: false };
      }
      const first = this.wordsAt(row, i, closed);
      if (first === undefined) return { words: undefined, empty: true };
      for (const word of first.words) words.add(word);
      return { words, empty: false };
    }
    return { words, empty: true };
  }

  /** @param fresh whether a word starts where the source does; @param closed whether a word ends where it does */
  private holdsOf(source: string, fresh: boolean, closed: boolean): readonly Words[] {
    const cache = this.held[(fresh ? 2 : 0) + (closed ? 1 : 0)] as Map<string, readonly Words[]>;
    const known = cache.get(source);
    if (known) return known;
    const sets = this.readHolds(source, fresh, closed);
    cache.set(source, sets);
    return sets;
  }

  private readHolds(source: string, fresh: boolean, closed: boolean): readonly Words[] {
    const branches = this.rowsOf(source).map((row) => this.holdsOfRow(row, fresh, closed));
    const [first, ...others] = branches;
    if (first === undefined || others.length === 0) return first ?? [];
    const shared = first.filter((set) => others.every((sets) => sets.some((other) => isSame(set, other))));
    const either = new Set<string>();
    for (const sets of branches) {
      let rarest: Words | undefined;
      for (const set of sets)
        if ((rarest === undefined || set.size < rarest.size) && !shared.some((other) => isSame(set, other)))
          rarest = set;
      if (rarest === undefined) return shared;
      for (const word of rarest) either.add(word);
    }
    return [...shared, either];
  }

  private holdsOfRow(row: Row, start: boolean, closed: boolean): Words[] {
    const sets: Words[] = [];
    let fresh = start;
    for (let i = 0; i < row.length; i++) {
      const item = row[i] as Item;
      if (item.look) continue;
      if (!item.optional && item.group) sets.push(...this.holdsOf(item.text, fresh, this.isClosed(row, i, closed)));
      if (!item.optional && !item.group && fresh && item.text !== ' ') {
        const here = this.wordsAt(row, i, closed);
        if (here !== undefined) sets.push(here.words);
      }
      fresh = this.freshAfter(item, fresh);
    }
    return sets;
  }

  /** Whether a word starts after an item. */
  private freshAfter(item: Item, before: boolean): boolean {
    const ends = item.look ? before : item.group ? this.freshAfterGroup(item.text, before) : item.text === ' ';
    return item.optional ? ends && before : ends;
  }

  private freshAfterGroup(source: string, before: boolean): boolean {
    const cache = this.ends[before ? 1 : 0];
    const known = cache.get(source);
    if (known !== undefined) return known;
    const ends = this.rowsOf(source).every((row) =>
      row.reduce((fresh, inner) => this.freshAfter(inner, fresh), before),
    );
    cache.set(source, ends);
    return ends;
  }

  /** Whether a word that ends with an item ends there: a space, or the closed end of the row, comes next. */
  private isClosed(row: Row, i: number, closed: boolean): boolean {
    for (let next = i + 1; next < row.length; next++) {
      const item = row[next] as Item;
      if (item.look) continue;
      if (item.group) {
        const rows = this.rowsOf(item.text);
        if (!rows.every((inner) => this.isClosed(inner, -1, false) || inner.length === 0)) return false;
        if (!item.optional && rows.every((inner) => inner.length > 0)) return true;
      } else {
        if (item.text !== ' ') return false;
        if (!item.optional) return true;
      }
    }
    return closed;
  }

  /** The word, or the kinds of mention, that stand at an item, if the whole of it is plain. */
  private wordsAt(row: Row, from: number, closed: boolean): { words: Set<string> } | undefined {
    const first = row[from] as Item;
    if (first.kinds !== undefined) return { words: new Set(first.kinds) };
    const second = row[from + 1];
    if (second?.text === '\\d' && !second.optional) {
      if (/^[A-Z]$/.test(first.text)) return { words: new Set([first.text]) };
      if (/^\[[A-Z]+\]$/.test(first.text)) return { words: new Set(first.text.slice(1, -1)) };
    }
    const signs = first.text.startsWith('[') ? SIGNS.exec(first.text) : null;
    if (signs)
      return this.isClosed(row, from, closed)
        ? { words: new Set((signs[1] as string).replaceAll('\\', '')) }
        : undefined;
    let word = '';
    for (let i = from; i < row.length; i++) {
      const item = row[i] as Item;
      if (item.look) continue;
      if (item.group || item.kinds || item.optional || !LITERAL.test(item.text)) return undefined;
      word += item.text.replace('\\', '');
      if (this.isClosed(row, i, closed)) return { words: new Set([word]) };
    }
    return undefined;
  }
}

/** The end of the atom that starts at `i`: an escape, a class, a group, a name in braces or one sign. */
function after(source: string, i: number): number {
  const sign = source[i];
  if (sign === '\\') return i + 2;
  if (sign === '[') {
    let end = i + 1;
    while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (sign === '{') return source.indexOf('}', i) + 1 || source.length;
  if (sign !== '(') return i + 1;
  let depth = 0;
  for (let end = i; end < source.length; ) {
    BRACKET.lastIndex = end;
    const next = BRACKET.exec(source);
    if (next === null) break;
    if (next[0] === '(') depth++;
    if (next[0] === ')' && --depth === 0) return next.index + 1;
    end = next[0] === '\\' || next[0] === '[' ? after(source, next.index) : next.index + 1;
  }
  return source.length;
}

const BRACKET = /[()[\\]/g;
const HEAD = /^\(\?(?:<?[=!]|:|<[a-z]\w*>)/i;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

function isSame(one: Words, other: Words): boolean {
  if (one.size !== other.size) return false;
  for (const word of one) if (!other.has(word)) return false;
  return true;
}

const LITERAL = /^(?:[a-z0-9']+|[,;:&¯-]|\\[.()[\]])$/;
/** Letters as far as none is quantified, or a space that is not. */
const PLAIN = /(?:[a-z0-9']+?(?=[a-z0-9'][?*+{]|[^a-z0-9'?*+{]|$)| (?![?*+{]))/y;
const SIGNS = /^\[((?:[([,;:/)¯-]|\\[.()[\]])+)\]$/;
