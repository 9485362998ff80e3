/** Names of people as result sheets print them: `KERLEY Fred`, `de GRASSE Andre`, `Roe, Ada`, `Ada ROE`. */

export interface PrintedName {
  /** In its natural order: given names first. */
  name: string;
  given?: string;
  family?: string;
}

const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|zu|ter|ten|tot|af|av|y|e|d['’]|o['’])$/u;
/** `KERLEY`, `HUDSON-SMITH`, `O'HARA`, `McSWEYN`, `DeBUES-STAFFORD`: capitals, but for a prefix. */
const CAPITALS =
  /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|D['’]|d['’]|St\.?)?(?=.*\p{Lu}.?\p{Lu})[\p{Lu}\p{M}'’‘.-]+$/u;
const isCapitals = (word: string): boolean => CAPITALS.test(word) && !/^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$/u.test(word);

/**
 * Reads a printed name. A comma, or capitals for the family name alone, part family and given names and tell their
 * order; otherwise the name is taken as printed.
 */
export function readName(printed: string): PrintedName {
  const words = printed.trim().replace(/\s+/gu, ' ');
  const comma = /^([^,]+), ?([^,]+)$/u.exec(words);
  if (comma) return inOrder(comma[2]!, mixedCase(comma[1]!));
  const all = words.split(' ');
  const family = familyAt(all);
  if (family === undefined) return { name: words };
  const [from, to] = family;
  const given = [...all.slice(0, from), ...all.slice(to)].join(' ');
  return inOrder(given, mixedCase(all.slice(from, to).join(' ')));
}

/** A person of separate columns. */
export function joinName(given: string, family: string): PrintedName {
  const bare = (part: string): string => part.trim().replace(/\s+/gu, ' ');
  return inOrder(bare(given), mixedCase(bare(family)));
}

const inOrder = (given: string, family: string): PrintedName =>
  given === ''
    ? { name: family, family }
    : family === ''
      ? { name: given, given }
      : { name: `${given} ${family}`, given, family };

/** Which words are the family name in capitals with its particles, at one end; undefined when all or none are. */
function familyAt(words: readonly string[]): [from: number, to: number] | undefined {
  const lead = (at: number): number => {
    let to = at;
    while (to < words.length && PARTICLE.test(words[to]!)) to += 1;
    return to;
  };
  let to = lead(0);
  if (to < words.length && isCapitals(words[to]!)) {
    while (to < words.length && isCapitals(words[to]!)) to += 1;
    if (to < words.length) return [0, to];
    // "ORR-VENN TM": initials
    return to > 1 && words[0]!.length > 2 && words[to - 1]!.length <= 2 ? [0, to - 1] : undefined;
  }
  let from = words.length;
  while (from > 0 && isCapitals(words[from - 1]!)) from -= 1;
  if (from === words.length || from === 0) return undefined;
  while (from > 1 && PARTICLE.test(words[from - 1]!)) from -= 1;
  return [from, words.length];
}

/** `KERLEY` as `Kerley`, `HUDSON-SMITH` as `Hudson-Smith`, `McSWEYN` as `McSweyn`; mixed case stays as it is. */
function mixedCase(name: string): string {
  return name
    .split(' ')
    .map((word) =>
      isCapitals(word)
        ? word
            .replace(/(?<![\p{Ll}\p{M}])(\p{Lu})([\p{Lu}\p{M}]+)/gu, lower)
            .replace(/(?<=\p{Ll})(\p{Lu})([\p{Lu}\p{M}]+)/gu, lower)
        : word,
    )
    .join(' ');
}

const lower = (_: string, first: string, rest: string): string => first + rest.toLowerCase();
