/** The article's sentences as rows of chunks. */
import { type Block, findQuotations, type Quotation } from '../read/index.js';
import { cutSentences, type Token, tokeniseAround } from '../tokenise/index.js';
import type { Chunk } from './chunk.js';
import { chunkSentence } from './chunks.js';
import { findMentions, type Mention, mentionAt } from './mentions.js';
import {
  buildRegistry,
  callsByFirstNames,
  findNames,
  headlineNames,
  type NameSpan,
  settleNames,
  wordNames,
} from './names.js';

export type { Chunk, PersonMention, TeamMention } from './chunk.js';
export { AGE_LEVEL, type EventMention, findEvents, readHeading, VARSITY } from './events.js';
export { fold, lettersApart, nameWords } from './names.js';
export { numberOfWords } from './numbers.js';

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
  mentions: readonly Mention[];
  names: NameSpan[];
  quoted: (offset: number) => boolean;
  /** A token belongs to a mention or to direct speech. */
  taken: (index: number) => boolean;
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
      const taken = (i: number): boolean => {
        const token = tokens[i] as Token;
        return quoted(token.start) || mentionAt(mentions, token) !== undefined;
      };
      drafts.push({ block: index, tokens, mentions, quoted, taken, headline, names: findNames(tokens, taken) });
    }
  }
  const registry = buildRegistry(
    [...listed, ...drafts.flatMap((draft) => personNames(text, draft))],
    drafts.flatMap(ownersOf),
  );
  const byFirstNames = callsByFirstNames(
    drafts.filter(({ headline }) => !headline),
    registry,
  );
  return drafts.map(({ block, tokens, mentions, quoted, taken, headline, names }) => {
    const known = headline
      ? headlineNames(tokens, names, registry)
      : [...settleNames(tokens, names, registry, byFirstNames), ...wordNames(tokens, names, registry, taken)];
    return {
      block,
      start: (tokens[0] as Token).start,
      end: (tokens.at(-1) as Token).end,
      chunks: chunkSentence(text, tokens, mentions, quoted, known),
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

/** "Reitz's Alex Nolan", "the Rye women's track team": whoever owns somebody by a full name, or a team, is a school, a town or a club. */
const ownersOf = ({ tokens, names }: Draft): string[] =>
  names.flatMap(({ from, to }) => {
    if (to - from !== 1) return [];
    const owned =
      /^'s?$/.test(tokens[to]?.text ?? '') &&
      names.some((name) => name.kind === 'person' && name.from === to + 1 && name.to - name.from > 1);
    const after = tokens.slice(to, to + 8).map(({ lower }) => lower);
    return owned || HAS_TEAM.test(after.join(' ')) ? [(tokens[from] as Token).text] : [];
  });

const HAS_TEAM =
  /^(?:(?:men|women|boys|girls|ladies)(?: 's?)?(?: and (?:men|women|boys|girls)(?: 's?)?)? )(?:indoor |outdoor |varsity )?(?:track|cross|teams?|squads?|runners|athletes|harriers)(?: |$)|^(?:track and field|track|cross[ -]country) (?:and field )?(?:teams?|squads?|programs?)(?: |$)/;

/** Not those of headlines, where capitals tell nothing. */
const personNames = (text: string, { tokens, names, headline }: Draft): string[] =>
  names.flatMap(({ kind, from, to }) =>
    kind === 'person' && !headline ? [text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end)] : [],
  );
