/** Turns a sentence's tokens and what was found in it into chunks. */
import type { Token } from '../tokenise/index.js';
import { type Chunk, type ChunkKind, chunkOf } from './chunk.js';
import { type Mention, mentionAt } from './mentions.js';
import type { NameKind, NameSpan } from './names.js';

const KIND: Record<NameKind, ChunkKind> = {
  person: 'A',
  single: 'U',
  meeting: 'V',
  venue: 'S',
  body: 'T',
  city: 'C',
  nation: 'N',
};

/**
 * The chunks of one sentence.
 *
 * @param tokens the sentence
 * @param mentions what `findMentions` gave for its block
 * @param quoted tells whether an offset lies in direct speech
 * @param names its names, by what the whole article makes of them
 */
export function chunkSentence(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quoted: (offset: number) => boolean,
  names: readonly NameSpan[],
): Chunk[] {
  const chunks: Chunk[] = [];
  const byToken = new Map(names.map((name) => [name.from, name]));
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (quoted(token.start)) {
      const from = i;
      while (i < tokens.length && quoted((tokens[i] as Token).start)) i++;
      chunks.push(chunkOf('Q', 'q', (tokens[from] as Token).start, (tokens[i - 1] as Token).end, false));
      continue;
    }
    const mention = mentionAt(mentions, token);
    if (mention) {
      const { start, end, chunk } = mention;
      const { ordinal } = chunk;
      const placed =
        ordinal && /-placed?$/.test(token.lower) ? { ...chunk, ordinal: { ...ordinal, placed: true } } : chunk;
      while (i < tokens.length && (tokens[i] as Token).start < end) i++;
      chunks.push(chunkOf(chunk.kind, chunk.kind.toLowerCase(), start, end, false, placed));
      continue;
    }
    const name = byToken.get(i);
    if (name) {
      const last = tokens[name.to - 1] as Token;
      chunks.push(named(text, name, token.start, last.end));
      i = name.to;
      continue;
    }
    if (!marksLetter(tokens, i)) chunks.push(chunkOf('-', token.lower, token.start, token.end, token.capital));
    i++;
  }
  return chunks;
}

/** "Nigeria 'B'": whether a sign is one of the quotation marks around a team's letter, which say nothing. */
function marksLetter(tokens: readonly Token[], i: number): boolean {
  const sign = (tokens[i] as Token).text;
  if (sign !== "'" && sign !== '"') return false;
  const isLetter = (at: number): boolean => {
    const [open, letter, close] = tokens.slice(at - 1, at + 2);
    return (
      /^[A-D]$/.test(letter?.text ?? '') && open?.text === sign && close?.text === sign && close.start - open.end === 1
    );
  };
  return (i > 1 && isLetter(i - 1)) || isLetter(i + 1);
}

function named(text: string, name: NameSpan, start: number, end: number): Chunk {
  const words = text.slice(start, end);
  const chunk = chunkOf(KIND[name.kind], words.toLowerCase(), start, end, true, { text: words });
  if (name.nation) chunk.nation = name.nation;
  if (name.kind === 'person') chunk.person = { ref: start === end ? 'lost' : 'name', name: words, start, end };
  return chunk;
}
