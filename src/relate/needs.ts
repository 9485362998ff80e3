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
  kinds?: string;
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
  private readonly held = new Map<string, Map<string, readonly Words[]>>();

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
    const rows: Row[] = [];
    let from = 0;
    for (let i = 0; i < source.length; ) {
      if (source[i] === '|') {
        rows.push(this.rowOf(source.slice(from, i)));
        from = ++i;
      } else i = after(source, i);
    }
    rows.push(this.rowOf(source.slice(from)));
    this.rows.set(source, rows);
    return rows;
  }

  private rowOf(branch: string): Row {
    const row: Item[] = [];
    for (let i = 0; i < branch.length; ) {
      PLAIN.lastIndex = i;
      const [plain] = PLAIN.exec(branch) ?? [];
      if (plain !== undefined) {
        row.push({ text: plain, group: false, look: false, optional: false });
        i += plain.length;
        continue;
      }
      const end = after(branch, i);
      const atom = branch.slice(i, end);
      QUANTIFIER.lastIndex = end;
      const quantifier = QUANTIFIER.exec(branch)?.[0] ?? '';
      row.push({ ...this.itemOf(atom), optional: /^(?:[?*]|\{0)/.test(quantifier) });
      i = end + quantifier.length;
    }
    return row;
  }

  private itemOf(atom: string): Omit<Item, 'optional'> {
    const name = /^\{([A-Za-z]+)\}$/.exec(atom)?.[1];
    if (name !== undefined && /^[A-Z]+$/.test(name)) return { text: '', group: false, kinds: name, look: false };
    if (name !== undefined) {
      const text = this.groups[name];
      if (text === undefined) throw new Error(`pattern: no group {${name}}`);
      return { text, group: true, look: false };
    }
    const head = atom.startsWith('(') ? (HEAD.exec(atom)?.[0] ?? '(') : '';
    return {
      text: head === '' ? atom : atom.slice(head.length, -1),
      group: head !== '',
      look: /^\(\?<?[=!]/.test(head),
    };
  }

  /** The words a source can start with, undefined when it could be any; `empty` when it may take none. */
  private startOf(source: string, closed: boolean): Start {
    const cache = this.starts[closed ? 1 : 0];
    const known = cache.get(source) ?? this.readStart(source, closed);
    cache.set(source, known);
    return known;
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
    const key = `${fresh}${closed}`;
    const cache = this.held.get(key) ?? new Map<string, readonly Words[]>();
    this.held.set(key, cache);
    const known = cache.get(source) ?? this.readHolds(source, fresh, closed);
    cache.set(source, known);
    return known;
  }

  private readHolds(source: string, fresh: boolean, closed: boolean): readonly Words[] {
    const branches = this.rowsOf(source).map((row) => this.holdsOfRow(row, fresh, closed));
    const [first, ...others] = branches;
    if (first === undefined || others.length === 0) return first ?? [];
    const shared = first.filter((set) => others.every((sets) => sets.some((other) => isSame(set, other))));
    const rarest = branches.map(
      (sets) =>
        sets.filter((set) => !shared.some((other) => isSame(set, other))).toSorted((a, b) => a.size - b.size)[0],
    );
    const either = new Set(rarest.flatMap((set) => [...(set ?? [])]));
    return rarest.includes(undefined) ? shared : [...shared, either];
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
    const ends = item.group
      ? this.rowsOf(item.text).every((row) => row.reduce((fresh, inner) => this.freshAfter(inner, fresh), before))
      : item.look
        ? before
        : item.text === ' ';
    return item.optional ? ends && before : ends;
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
    const signs = SIGNS.exec(first.text);
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
    const at = source[end];
    if (at === '(') depth++;
    if (at === ')' && --depth === 0) return end + 1;
    end = at === '\\' || at === '[' ? after(source, end) : end + 1;
  }
  return source.length;
}

const HEAD = /^\(\?(?:<?[=!]|:|<[a-z]\w*>)/i;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

const isSame = (one: Words, other: Words): boolean =>
  one.size === other.size && [...one].every((word) => other.has(word));

const LITERAL = /^(?:[a-z0-9']+|[,;:&¯-]|\\[.()[\]])$/;
/** Letters as far as none is quantified, or a space that is not. */
const PLAIN = /(?:[a-z0-9']+?(?=[a-z0-9'][?*+{]|[^a-z0-9'?*+{]|$)| (?![?*+{]))/y;
const SIGNS = /^\[((?:[([,;:/)¯-]|\\[.()[\]])+)\]$/;
