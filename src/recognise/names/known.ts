/** Names that a sentence alone leaves open and the rest of the article settles. */
import { cities } from '../../knowledge/cities.js';
import type { Token } from '../../tokenise/index.js';
import { isFirstName, isFirstNameByHabit } from './first-names.js';
import { endsName, fold, type Registry, registeredAt } from './registry.js';
import { isPerson } from './single.js';
import type { NameKind, NameSpan } from './span.js';

/** Kinds that a lone surname is taken for where nothing else is known of it. */
const COULD_BE_SURNAME: ReadonlySet<NameKind> = new Set(['single', 'body', 'city', 'venue']);

/**
 * A sentence's names, where lone words that the registry or their company shows to be people have become people.
 *
 * @param byFirstNames the article calls its runners by first names
 */
export function settleNames(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  registry: Registry,
  byFirstNames: boolean,
): NameSpan[] {
  return names.map((name, i) => {
    const person =
      (COULD_BE_SURNAME.has(name.kind) && isRegistered(tokens, name, registry)) ||
      (name.kind === 'single' &&
        !registry.owners.has(fold((tokens[name.from] as Token).text)) &&
        (isPerson(tokens, name, names[i - 1]) || (byFirstNames && isFirstNameByHabit(tokens, name, names)))) ||
      (name.kind === 'nation' && isNationsNamesake(tokens, name, registry));
    return person ? { kind: 'person', from: name.from, to: name.to } : name;
  });
}

/** Whether an article calls its runners by first names, which its sentences without the headlines tell. */
export function callsByFirstNames(
  sentences: readonly { tokens: readonly Token[]; names: readonly NameSpan[] }[],
  registry: Registry,
): boolean {
  const called = sentences.flatMap(({ tokens, names }) => loneFirstNames(tokens, names, registry));
  return new Set(called).size >= A_HABIT;
}

/** So many runners called by a first name, and the whole article calls them so. */
const A_HABIT = 3;

/** The first names of a sentence that stand alone, nobody's whose full name is known, for people who ran. */
const loneFirstNames = (tokens: readonly Token[], names: readonly NameSpan[], registry: Registry): string[] =>
  names.flatMap((name, i) => {
    const { text } = tokens[name.from] as Token;
    return name.kind === 'single' &&
      isFirstName(tokens[name.from]) &&
      !registry.holding.has(fold(text)) &&
      !registry.owners.has(fold(text)) &&
      isPerson(tokens, name, names[i - 1])
      ? [text]
      : [];
  });

function isRegistered(tokens: readonly Token[], name: NameSpan, registry: Registry): boolean {
  const length = name.to - name.from;
  if (name.kind !== 'single' && (length > 1 || isAfterPlaceWord(tokens, name))) return false;
  return registeredAt(registry, tokens, name.from) === length;
}

/** "English got round in 1:16": a nation's word that ends somebody's full name, and does what people do. */
const isNationsNamesake = (tokens: readonly Token[], name: NameSpan, registry: Registry): boolean =>
  name.to - name.from === 1 &&
  !isAfterPlaceWord(tokens, name) &&
  endsName(registry, tokens[name.from] as Token) &&
  !/^(?:for|the|an?)$/.test(tokens[name.from - 1]?.lower ?? '') &&
  /^(?:won|took|ran|got|finished|clocked|claimed|came|was|is|had|has|led|set|broke|beat|said|says|told|added|who|himself|herself|went|crossed|[a-z]{3,}ed)$/.test(
    tokens[name.to]?.lower ?? '',
  );

const isAfterPlaceWord = (tokens: readonly Token[], name: NameSpan): boolean =>
  /^(?:in|at|near|of|from|to|outside)$/.test(tokens[name.from - 1]?.lower ?? '');

const WORD_AFTER =
  /^(?:won|took|ran|finished|clocked|claimed|came|led|broke|beat|threw|jumped|cleared|held|was|had|has|who|fell|faded|settled|surged|kicked|closed|improved|improves|said|says|himself|herself|'s)$/;

/**
 * "Lie held on for third": common words in capitals in mid-sentence that end a known name, and do what people do.
 *
 * @param taken tells of a token that it already belongs to a mark, an event or speech
 */
export function wordNames(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  registry: Registry,
  taken: (index: number) => boolean,
): NameSpan[] {
  return tokens.flatMap((token, i): NameSpan[] => {
    if (i === 0 || !token.capital || token.text.length < 3) return [];
    if (tokens[i - 1]?.capital || !WORD_AFTER.test(tokens[i + 1]?.lower ?? '')) return [];
    if (taken(i) || names.some((name) => name.from <= i && i < name.to)) return [];
    return endsName(registry, token) ? [{ kind: 'person', from: i, to: i + 1 }] : [];
  });
}

/** "Roe wins in Rome": a town whose name is a surname or a word as well, where nobody of that name is known. */
const townAt = (tokens: readonly Token[], i: number): NameSpan | undefined =>
  /^(?:in|at)$/.test(tokens[i - 1]?.lower ?? '') &&
  !tokens[i - 1]?.capital &&
  cities.has((tokens[i] as Token).text) &&
  !tokens[i + 1]?.capital
    ? { kind: 'city', from: i, to: i + 1 }
    : undefined;

const NAMED_IN_HEADLINES: ReadonlySet<NameKind> = new Set(['meeting', 'venue', 'city', 'nation']);

/**
 * In a headline only people whom the body names are people; the rest is capitals.
 *
 * @param found what the headline's words alone seem to name
 */
export function headlineNames(tokens: readonly Token[], found: readonly NameSpan[], registry: Registry): NameSpan[] {
  const others = found.filter(({ kind }) => NAMED_IN_HEADLINES.has(kind));
  const spans: NameSpan[] = [];
  for (let i = 0; i < tokens.length; ) {
    const length = registeredAt(registry, tokens, i);
    const other = others.find(({ from }) => from === i) ?? (length === 0 ? townAt(tokens, i) : undefined);
    const person: NameSpan = { kind: 'person', from: i, to: i + length };
    const span = other && other.to - other.from > length ? other : person;
    if (span.to > i) spans.push(span);
    i = Math.max(span.to, i + 1);
  }
  return spans;
}
