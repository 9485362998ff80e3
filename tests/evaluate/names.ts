/** When two printed names are taken for the same person, in the scoring only: extraction has its own, finer idea. */

/** A combining mark moves when it stands on the wrong side of one of a lower or higher class; nothing else does. */
const combines = (character: string): boolean =>
  `${character}\u0334`.normalize('NFD') !== `${character}\u0334` ||
  `\u0301${character}`.normalize('NFD') !== `\u0301${character}`;

const nonAscii = /[^\0-\x7f]/u;

/** The words of a name without case, accents, hyphens and apostrophes. */
export function fold(name: string | null | undefined): string[] {
  let bare = '';
  for (const character of (name ?? '').normalize('NFKD')) {
    if (!nonAscii.test(character) || !combines(character)) bare += character;
  }
  return bare
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}_' ]+/gu, ' ')
    .replaceAll("'", '')
    .split(' ')
    .filter((word) => word !== '');
}

/** 2 = the same name, 1 = one holds the other's surname, 0 = another person. */
export function sameName(one: string | null, other: string | null): 0 | 1 | 2 {
  const a = fold(one);
  const b = fold(other);
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join('') === b.join('')) return 2;
  if (a.at(-1) === b.at(-1)) {
    if (a.length === 1 || b.length === 1) return 1;
    const [initialA] = a[0]!;
    const [initialB] = b[0]!;
    const given = new Set(b.slice(0, -1));
    return initialA === initialB || a.slice(0, -1).some((word) => given.has(word)) ? 1 : 0;
  }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) ? 1 : 0;
}
