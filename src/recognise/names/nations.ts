/** Nations in a sentence, by flag, name or adjective, and the names that only start with one: `Kenya Prisons`. */

import { ambiguousNationWords, nationForms } from '../../english/demonyms.js';
import { bodyWords, meetingWords } from '../../english/lexicon/capitalised-phrases.js';
import { commonWords } from '../../english/lexicon/common-words.js';
import { givenNames } from '../../english/lexicon/names.js';
import type { Token } from '../../tokenise/index.js';
import type { NameSpan, NationUse } from './span.js';

/** "🇰🇪", by the signs that stand for it. */
export function flagAt(tokens: readonly Token[], i: number): NameSpan | undefined {
  const token = tokens[i] as Token;
  const use = token.text.startsWith('¡') ? nationForms.get(token.text)?.[0] : undefined;
  return use ? { kind: 'nation', from: i, to: i + 1, nation: { code: use.code, kinds: new Set(['flag']) } } : undefined;
}

/** How many words the longest form has that starts with a word. */
const nationFormsFrom = new Map<string, number>();
for (const form of nationForms.keys()) {
  const words = form.split(' ');
  const first = words[0] as string;
  nationFormsFrom.set(first, Math.max(nationFormsFrom.get(first) ?? 0, words.length));
}

/** The nation that starts at `i`, or the body or meeting whose name opens with it. */
export function nationAt(tokens: readonly Token[], i: number, taken: (index: number) => boolean): NameSpan | undefined {
  if (!(tokens[i] as Token).capital) return undefined;
  const span = longestFormAt(tokens, i);
  if (!span || taken(span.to - 1) || isGivenName(tokens, i, span)) return undefined;
  return namedAfter(tokens, span, taken) ?? span;
}

type NationSpan = NameSpan & { nation: NationUse };

/** The longest nation form that starts here. */
function longestFormAt(tokens: readonly Token[], i: number): NationSpan | undefined {
  const { text } = tokens[i] as Token;
  const longest = nationFormsFrom.get(text) ?? (text.length > 3 && text === text.toUpperCase() ? 1 : 0);
  for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
    const words = tokens
      .slice(i, i + length)
      .map((token) => token.text)
      .join(' ');
    const uses =
      nationForms.get(words) ??
      (length === 1 && words.length > 3 && words === words.toUpperCase()
        ? nationForms.get(titleCase(words))
        : undefined);
    const use = uses?.[0];
    if (!uses || !use) continue;
    // "All Americans A and B": an American college honour.
    if (/^all-?$/.test(tokens[i - 1]?.lower ?? '') && use.code === 'USA') continue;
    // "Pole vaulter Una Orr" at the start of a sentence is of no nation.
    if (words === 'Pole' && /^vault/.test(tokens[i + 1]?.lower ?? '')) continue;
    const kinds = new Set<string>(uses.filter((other) => other.code === use.code).map((other) => other.kind));
    const letters = kinds.size === 1 && kinds.has('code');
    // "GRC's Ada Roe": a club; of a nation's letters only those that are said own anything.
    if (letters && tokens[i + length]?.text === "'s" && !/^(?:USA|UAE|GBR|US|UK|GB)$/.test(words)) continue;
    // Three-letter abbreviations are nations in brackets and lists only ("Ken", "Bel", "Nor").
    if (letters && length === 1 && !/^\p{Lu}{2,}/u.test(words) && !inBrackets(tokens, i)) continue;
    const sex = uses.find((other) => other.sex)?.sex;
    return {
      kind: 'nation',
      from: i,
      to: i + length,
      nation: { code: use.code, kinds, ...(sex && uses.every((u) => u.sex || u.kind !== 'person') ? { sex } : {}) },
    };
  }
  return undefined;
}

const titleCase = (word: string): string => word[0] + word.slice(1).toLowerCase();

function inBrackets(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  const after = tokens[i + 1]?.text ?? '';
  return /[([,;/]/.test(before) && /[)\],;/:]/.test(after);
}

/** "Kenya Matsuda": a country's name, not its adjective, right before a capitalised word is a given name. */
function isGivenName(tokens: readonly Token[], i: number, { to, nation }: NationSpan): boolean {
  const next = tokens[to];
  if (to - i > 1 || !next?.capital) return false;
  if (isCapitalisedGivenName(tokens, i)) return true;
  if (NO_COUNTRY_NAME.some((kind) => nation.kinds.has(kind))) return false;
  if (bodyWords.has(next.lower) || meetingWords.has(next.lower) || commonWords.has(next.lower)) return false;
  const { text } = tokens[i] as Token;
  // A whole name after it ("for Ethiopia Atsedu Tsegay") leaves the country a country.
  const after = tokens[to + 1];
  if (after?.capital && !commonWords.has(after.lower)) {
    // … unless it is a common first name with no preposition to make it a country: "training partner Georgia Hale Orr".
    const before = tokens[i - 1]?.lower ?? '';
    return givenNames.has(text) && !/^(?:for|of|from|in|to|by|against|with|at|representing)?$/.test(before);
  }
  return ambiguousNationWords.has(text);
}

/** "GUY LEARMONTH lightened the gloom": an opening in capitals, whose first word happens to be a code. */
const isCapitalisedGivenName = (tokens: readonly Token[], i: number): boolean => {
  const [name, next, after] = [tokens[i] as Token, tokens[i + 1], tokens[i + 2]];
  return (
    i === 0 &&
    name.text.length === 3 &&
    givenNames.has(titleCase(name.text)) &&
    /^\p{Lu}{3,}$/u.test(next?.text ?? '') &&
    /\p{Ll}|[(,]/u.test(after?.text ?? '')
  );
};

const NO_COUNTRY_NAME = ['adjective', 'person', 'people', 'code'];

/** "Kenya Prisons", "USA Track", "Athletics Kenya": the nation is part of a body's or meeting's name. */
function namedAfter(
  tokens: readonly Token[],
  { from, to: first, nation }: NationSpan,
  taken: (index: number) => boolean,
): NameSpan | undefined {
  let to = first;
  while (to < tokens.length && (tokens[to] as Token).capital && !taken(to)) to++;
  if (to === first) return undefined;
  const words = tokens.slice(first, to).map(({ lower }) => lower);
  if (nation.kinds.has('adjective') && !nation.kinds.has('name')) {
    // An adjective belongs to a meeting's name only ("British Masters Indoor Championships"), with nobody's name in it.
    const isMeeting =
      meetingWords.has(words.at(-1) as string) &&
      words.every((word) => commonWords.has(word) || meetingWords.has(word));
    return isMeeting ? { kind: 'meeting', from, to } : undefined;
  }
  if (words.some((word) => meetingWords.has(word))) return { kind: 'meeting', from, to };
  if (words.some((word) => bodyWords.has(word))) return { kind: 'body', from, to };
  return undefined;
}
