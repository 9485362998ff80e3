/**
 * What a pattern needs before it is worth trying: with which words it can start, and which kinds of mention it
 * cannot do without. Most patterns cannot match most sentences; a look at the sentence's words says so at once,
 * and a pattern that no sentence of an article calls for is never compiled.
 */

export interface Needs {
  /** Words (lower case) and chunk kinds (a capital) that the match can start with; undefined when it could be anything. */
  first: ReadonlySet<string> | undefined;
  /** Chunk kinds that every match holds. */
  kinds: string;
}

/** @param source a pattern's expanded source, as `code.ts` compiles it */
export function needsOf(source: string): Needs {
  const whole = alternatives(source);
  const first = whole.map((branch) => startOf(branch));
  const kinds = whole.map((branch) => kindsIn(branch));
  const everywhere = [...(kinds[0] ?? '')].filter((kind) => kinds.every((others) => others.includes(kind)));
  return {
    first: first.some((words) => words === undefined)
      ? undefined
      : new Set(first.flatMap((words) => [...(words as Set<string>)])),
    kinds: everywhere.join(''),
  };
}

interface Item {
  /** The group's content, or the plain text. */
  text: string;
  group: boolean;
  /** A look-around takes no words. */
  look: boolean;
  optional: boolean;
}

/** The branches of a source, cut at its bars outside groups and classes. */
function alternatives(source: string): string[] {
  const branches: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; ) {
    if (source[i] === '|') {
      branches.push(source.slice(from, i));
      from = ++i;
    } else i = after(source, i);
  }
  branches.push(source.slice(from));
  return branches;
}

/** The end of the atom that starts at `i`: an escape, a class, a group or one sign. */
function after(source: string, i: number): number {
  const sign = source[i];
  if (sign === '\\') return i + 2;
  if (sign === '[') {
    let end = i + 1;
    while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return end + 1;
  }
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

/** A branch as a row of groups and the text between them. */
function items(branch: string): Item[] {
  const row: Item[] = [];
  for (let i = 0; i < branch.length; ) {
    const end = after(branch, i);
    const atom = branch.slice(i, end);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(branch.slice(end))?.[0] ?? '';
    const optional = /^(?:[?*]|\{0)/.test(quantifier);
    const head = atom.startsWith('(') ? (HEAD.exec(atom)?.[0] ?? '(') : '';
    const group = head !== '';
    row.push({ text: group ? atom.slice(head.length, -1) : atom, group, look: /^\(\?<?[=!]/.test(head), optional });
    i = end + quantifier.length;
  }
  return row;
}

/** The words and kinds a branch can start with. */
function startOf(branch: string): Set<string> | undefined {
  const found = new Set<string>();
  const row = items(branch);
  for (let i = 0; i < row.length; i++) {
    const item = row[i] as Item;
    if (item.look) continue;
    if (item.group) {
      for (const inner of alternatives(item.text)) {
        if (inner === '') continue;
        // A group that is part of a word, or whose first word goes on after it, names no whole word.
        const words = wordBroken(inner, row[i + 1], item) ? undefined : startOf(inner);
        if (words === undefined) return undefined;
        for (const word of words) found.add(word);
      }
      if (item.optional || alternatives(item.text).includes('')) continue;
      return found;
    }
    if (item.text === ' ') continue;
    const word = literalFrom(row, i);
    if (word === undefined) return undefined;
    found.add(word);
    return found;
  }
  return undefined;
}

/** Whether the last word of a one-word group is continued by what follows the group. */
const wordBroken = (inner: string, next: Item | undefined, item: Item): boolean =>
  !item.optional &&
  next !== undefined &&
  !next.look &&
  next.text !== ' ' &&
  !inner.endsWith(' ') &&
  !inner.includes(' ') &&
  !(next.group && /^(?: |\?)/.test(next.text)) &&
  !(next.optional && next.text === ' ');

/** The literal word or chunk kind that starts at an item, if the whole of it is literal. */
function literalFrom(row: readonly Item[], from: number): string | undefined {
  const first = row[from] as Item;
  const second = row[from + 1];
  if (/^[A-Z]$/.test(first.text) && second?.text === '\\d') return first.text;
  let word = '';
  for (let i = from; i < row.length; i++) {
    const item = row[i] as Item;
    if (item.text === ' ' && !item.group) break;
    if (item.look) continue;
    if (item.group && item.text.startsWith(' ')) break;
    if (item.group || item.optional || !/^(?:[a-z0-9,;:'’-]|\\\.)$/.test(item.text)) return undefined;
    word += item.text.replace('\\', '');
  }
  return word === '' ? undefined : word;
}

/** The chunk kinds that a branch holds outside optional parts. */
function kindsIn(branch: string): string {
  let kinds = '';
  const row = items(branch);
  row.forEach((item, i) => {
    if (item.optional || item.look) return;
    if (item.group) {
      const inner = alternatives(item.text).map(kindsIn);
      kinds += [...(inner[0] ?? '')].filter((kind) => inner.every((others) => others.includes(kind))).join('');
    } else if (/^[A-Z]$/.test(item.text) && row[i + 1]?.text === '\\d') kinds += item.text;
  });
  return kinds;
}
