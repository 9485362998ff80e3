/** The article's sentences as rows of chunks. */
import { type Block, findQuotations, type Quotation } from '../read/index.js';
import { cutSentences, type Token, tokeniseAround } from '../tokenise/index.js';
import type { Chunk } from './chunk.js';
import { type BlockMentions, chunkSentence, findMentions, namesIn } from './chunks.js';
import type { NameSpan } from './names.js';
import { buildRegistry, fold, type Registry, registeredAt } from './registry.js';
import { isPerson } from './singles.js';

export type { Chunk, PersonMention, TeamMention } from './chunk.js';
export { type EventMention, findEvents, readHeading } from './events.js';
export { fold, nameWords } from './registry.js';

/** A sentence with its mentions. */
export interface Sentence {
  /** Index of its block among the article's blocks. */
  block: number;
  start: number;
  end: number;
  chunks: Chunk[];
}

interface Draft {
  block: number;
  tokens: Token[];
  mentions: BlockMentions;
  names: NameSpan[];
  quoted: (offset: number) => boolean;
  /** A headline or heading: capitals tell nothing there. */
  headline: boolean;
}

/**
 * @param text the article
 * @param blocks its blocks that are to be read (headings among them)
 * @param listed full names that result lists in the article print
 * @param year of publication, where it is known
 */
export function recognise(
  text: string,
  blocks: readonly { block: Block; index: number }[],
  listed: readonly string[],
  year?: string,
): Sentence[] {
  const drafts: Draft[] = [];
  const combined = COMBINED.test(text);
  for (const { block, index } of blocks) {
    const quotations = findQuotations(text, block.start, block.end);
    const quoted = (offset: number) => isQuoted(quotations, offset);
    const mentions = findMentions(text, block.start, block.end, combined, year);
    for (const tokens of cutSentences(tokeniseAround(text, block.start, block.end, block.lost ?? []))) {
      const headline = block.kind !== 'paragraph' || (block.end - block.start < 130 && isTitleCase(tokens));
      drafts.push({
        block: index,
        tokens,
        mentions,
        quoted,
        headline,
        names: headline ? [] : namesIn(tokens, mentions, quoted),
      });
    }
  }
  const registry = buildRegistry([...listed, ...drafts.flatMap((draft) => personNames(text, draft))]);
  return drafts.map((draft) => {
    const names = draft.headline
      ? headlineNames(draft, registry)
      : [...settle(draft, registry), ...wordNames(draft, registry)];
    const first = draft.tokens[0] as Token;
    const last = draft.tokens.at(-1) as Token;
    return {
      block: draft.block,
      start: first.start,
      end: last.end,
      chunks: chunkSentence(text, draft.tokens, draft.mentions, draft.quoted, names),
    };
  });
}

/** The article tells of a combined event somewhere. */
const COMBINED = /heptathl|decathl|pentathl|combined[ -]events?|multi-?events?/iu;

const isQuoted = (quotations: readonly Quotation[], offset: number): boolean =>
  quotations.some((quotation) => quotation.start <= offset && offset < quotation.end);

function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => token.kind === 'number') || tokens.at(-1)?.text === '.') return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length > 5 && words.filter((word) => word.capital).length / words.length > 0.85;
}

const personNames = (text: string, draft: Draft): string[] =>
  draft.names.flatMap((name) =>
    name.kind === 'person'
      ? [text.slice((draft.tokens[name.from] as Token).start, (draft.tokens[name.to - 1] as Token).end)]
      : [],
  );

/** Lone words that the registry or their company shows to be people become people. */
function settle(draft: Draft, registry: Registry): NameSpan[] {
  return draft.names.map((name, i) => {
    if (name.kind === 'single' || name.kind === 'body' || name.kind === 'city' || name.kind === 'venue') {
      const length = name.to - name.from;
      const registered = registeredAt(registry, draft.tokens, name.from) === length;
      if (registered && (name.kind === 'single' || (length === 1 && !afterPlaceWord(draft.tokens, name))))
        return { ...name, kind: 'person' };
      if (name.kind === 'single' && isPerson(draft.tokens, name, draft.names[i - 1]))
        return { ...name, kind: 'person' };
    }
    if (name.kind === 'nation' && isSurname(draft.tokens, name, registry)) {
      const { nation: _, ...rest } = name;
      return { ...rest, kind: 'person' };
    }
    return name;
  });
}

const WORD_AFTER =
  /^(?:won|took|ran|finished|clocked|claimed|came|led|broke|beat|threw|jumped|cleared|held|was|had|has|who|fell|faded|settled|surged|kicked|closed|improved|improves|said|says|himself|herself|(?:'s|’s))$/;

/** "Lie held on for third": a common word in capitals in mid-sentence that ends a known name, and does what people do. */
function wordNames(draft: Draft, registry: Registry): NameSpan[] {
  return draft.tokens.flatMap((token, i): NameSpan[] => {
    if (i === 0 || !token.capital || token.text.length < 3 || draft.quoted(token.start)) return [];
    if (draft.tokens[i - 1]?.capital || !WORD_AFTER.test(draft.tokens[i + 1]?.lower ?? '')) return [];
    if (draft.names.some((name) => name.from <= i && i < name.to)) return [];
    if (draft.mentions.taken.some((other) => other.start < token.end && token.start < other.end)) return [];
    const word = fold(token.text);
    if (![...(registry.holding.get(word) ?? [])].some((full) => full.endsWith(` ${word}`))) return [];
    return [{ kind: 'person', from: i, to: i + 1 }];
  });
}

/** "English got round in 1:16": a nation's word that ends somebody's full name, and does what people do. */
function isSurname(tokens: readonly Token[], name: NameSpan, registry: Registry): boolean {
  const word = fold((tokens[name.from] as Token).text);
  if (name.to - name.from > 1 || afterPlaceWord(tokens, name)) return false;
  if (![...(registry.holding.get(word) ?? [])].some((full) => full.endsWith(` ${word}`))) return false;
  return (
    !/^(?:for|the|an?)$/.test(tokens[name.from - 1]?.lower ?? '') &&
    /^(?:won|took|ran|got|finished|clocked|claimed|came|was|is|had|has|led|set|broke|beat|said|says|told|added|who|himself|herself|went|crossed|[a-z]{3,}ed)$/.test(
      tokens[name.to]?.lower ?? '',
    )
  );
}

const afterPlaceWord = (tokens: readonly Token[], name: NameSpan): boolean =>
  /^(?:in|at|near|of|from|to|outside)$/.test(tokens[name.from - 1]?.lower ?? '');

/** In a headline only names that the body prints are names; the rest is capitals. */
function headlineNames(draft: Draft, registry: Registry): NameSpan[] {
  const found = namesIn(draft.tokens, draft.mentions, draft.quoted);
  const spans: NameSpan[] = [];
  for (let i = 0; i < draft.tokens.length; ) {
    const length = registeredAt(registry, draft.tokens, i);
    const other = found.find(
      (name) =>
        name.from <= i &&
        i < name.to &&
        (name.kind === 'meeting' || name.kind === 'venue' || name.kind === 'city' || name.kind === 'nation'),
    );
    if (other && other.from === i && (length === 0 || other.to - other.from > length)) {
      spans.push(other);
      i = other.to;
    } else if (length > 0) {
      spans.push({ kind: 'person', from: i, to: i + length });
      i += length;
    } else i++;
  }
  return spans;
}
