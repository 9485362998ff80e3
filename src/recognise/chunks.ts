/** Turns a sentence's tokens and the mentions found in it into chunks. */

import { nationOf } from '../english/demonyms.js';
import { everyMatch } from '../matches.js';
import type { Token } from '../tokenise/index.js';
import type { Chunk, ChunkKind } from './chunk.js';
import { findDays } from './days.js';
import { type EventMention, findEvents } from './events.js';
import { findMarks, type MarkMention } from './marks.js';
import { findNames, type NameKind, type NameSpan } from './names.js';
import { findOrdinals, type OrdinalMention } from './ordinals.js';
import { findRecords } from './records.js';
import { findWinds } from './winds.js';

/** What stands in a block besides its words, found once a block over the raw text. */
export interface BlockMentions {
  events: EventMention[];
  taken: Taken[];
}

interface Taken {
  start: number;
  end: number;
  chunk: Omit<Chunk, 'start' | 'end' | 'word' | 'capital'>;
}

const AGE = /(?<![\p{L}\d.,])(\d{1,2})[\s-]year[\s-]old(?!s?\p{L})|(?<=\b(?:aged|age)\s)(\d{1,2})(?!\d)/giu;

/** A combined event's total alone in brackets: `(6,255)`. */
const POINTS = /\((\d,\d{3}|[3-9]\d{3})(?=\))/g;

/** … and in a report of a heptathlon or decathlon also without brackets: `with 6806`, `on 6,428`, `Warner's 8795`. */
const TOTALS =
  /(?<=(?<!\p{L})(?:with|on|to|of|scor(?:ed|ing)|total(?:l?ed|l?ing)?|amass(?:ed|ing)|had|has|by|['’]s|,) )([3-9],?\d{3})(?=[.;)]| (?:and|points?|to|from|ahead|which|also|was|after|with|but|for|in|,)(?!\p{L})|, (?!\d))/gu;

/**
 * Every mention with digits or fixed wording, the earlier kinds of the list first where two overlap.
 *
 * @param combined the article tells of a combined event, so that four digits can be its points
 */
export function findMentions(text: string, from: number, to: number, combined = false, year?: string): BlockMentions {
  const taken: Taken[] = [];
  const claim = (start: number, end: number, chunk: Taken['chunk']) => {
    if (!taken.some((other) => other.start < end && start < other.end)) taken.push({ start, end, chunk });
  };
  for (const match of everyMatch(text.slice(from, to), AGE)) {
    const start = from + (match.index as number);
    claim(start, start + match[0].length, { kind: 'G', age: Number(match[1] ?? match[2]) });
  }
  for (const wind of findWinds(text, from, to)) claim(wind.start, wind.end, { kind: 'W', wind: wind.value });
  const ordinals = findOrdinals(text, from, to);
  for (const mark of findMarks(text, from, to)) {
    if (/^\d{2,3}HH?$/.test(text.slice(mark.start, mark.end))) continue;
    if (!isOrdinalRather(text, mark, ordinals)) claim(mark.start, mark.end, { kind: 'M', mark });
  }
  const totals = combined ? everyMatch(text.slice(from, to), TOTALS) : [];
  for (const match of [...everyMatch(text.slice(from, to), POINTS), ...totals]) {
    const digits = match[1] as string;
    const start = from + (match.index as number) + match[0].indexOf(digits);
    claim(start, start + digits.length, {
      kind: 'M',
      mark: {
        start,
        end: start + digits.length,
        form: 'points',
        fields: [digits.replace(',', '')],
        separators: [],
        unit: false,
      },
    });
  }
  const events = findEvents(text, from, to).filter((event) => !isMeetingName(text, event));
  for (const event of events) claim(event.start, event.end, { kind: 'E', event });
  for (const { start, end, code, nation } of findRecords(text, from, to, nationOf))
    claim(start, end, { kind: 'K', record: code, ...(nation ? { recordOf: nation } : {}) });
  for (const day of findDays(text, from, to)) {
    const words = text.slice(day.start, day.end);
    // "the 2021 Harbour Marathon" in a story of 2021 is its own.
    claim(day.start, day.end, { kind: day.kind === 'year' && words !== year ? 'Y' : 'D', text: words });
  }
  for (const { start, end, ...ordinal } of ordinals) claim(start, end, { kind: 'O', ordinal });
  taken.sort((a, b) => a.start - b.start);
  giveWinds(text, taken);
  return { events, taken };
}

/** `10.03 (+0.4)`, `8.21m with a tailwind of 0.9`: the reading is that mark's. */
function giveWinds(text: string, taken: readonly Taken[]): void {
  taken.forEach(({ start, end, chunk: { wind: value } }, i) => {
    const before = taken[i - 1];
    if (value === undefined || !before?.chunk.mark || !TO_WIND.test(text.slice(before.end, start))) return;
    before.chunk.mark = { ...before.chunk.mark, wind: { value, start, end } };
  });
}

const TO_WIND =
  /^[\s,([]*(?:(?:with|in|into|and|against|thanks to)\s)?(?:an?\s)?(?:(?:legal|illegal|following|slight|strong|wind|tail|head)[\s:]*){0,3}$/iu;

/** "a second place", "second in": the ordinal, not a length of time. */
function isOrdinalRather(text: string, mark: MarkMention, ordinals: OrdinalMention[]): boolean {
  if (mark.form !== 'seconds' || /\d/.test(text.slice(mark.start, mark.end))) return false;
  const ordinal = ordinals.find((other) => other.start < mark.end && mark.start < other.end);
  if (ordinal === undefined || !/\bsecond$/iu.test(text.slice(mark.start, mark.end))) return false;
  if (/\bby\s$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))) return false;
  return !/^\s+(?:behind|back|adrift|ahead|clear|slower|faster|quicker|outside|inside|off|down|up|later|away|apart|better|in front|to spare|and)\b|^[.,;]/iu.test(
    text.slice(mark.end, mark.end + 12),
  );
}

/** The discipline is a capitalised part of a competition's name: "London Marathon", "Summer 5K Series". */
function isMeetingName(text: string, event: EventMention): boolean {
  if (event.core === null) return false;
  const words = text.slice(event.core.start, event.core.end);
  if (!/^(?:\p{Lu}|\d)/u.test(words)) return false;
  const before = /(\p{Lu}[\p{L}\p{M}.'’-]+)\s$/u.exec(text.slice(Math.max(0, event.start - 30), event.start));
  return (
    before !== null &&
    event.sex === null &&
    /^\p{Lu}/u.test(words) &&
    !/^(?:The|In|Over|A|An|Her|His|At|And|Men|Women|Half|Boys|Girls|Senior|Junior|Olympic|World|European)$/u.test(
      before[1] as string,
    )
  );
}

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
 * @param nameAt what the names found in the whole article make of the phrase that starts at a token
 */
export function chunkSentence(
  text: string,
  tokens: readonly Token[],
  mentions: BlockMentions,
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
      chunks.push(plain('Q', 'q', (tokens[from] as Token).start, (tokens[i - 1] as Token).end, false));
      continue;
    }
    const taken = mentions.taken.find((other) => other.start < token.end && token.start < other.end);
    if (taken) {
      const from = Math.max(taken.start, token.start);
      const placed = taken.chunk.ordinal && /-place(?:d)?$/.test(token.lower);
      while (i < tokens.length && (tokens[i] as Token).start < taken.end) i++;
      chunks.push({
        ...taken.chunk,
        ...(placed && taken.chunk.ordinal ? { ordinal: { ...taken.chunk.ordinal, placed: true } } : {}),
        word: taken.chunk.kind.toLowerCase(),
        start: Math.min(taken.start, from),
        end: taken.end,
        capital: false,
      });
      continue;
    }
    const name = byToken.get(i);
    if (name) {
      const last = tokens[name.to - 1] as Token;
      chunks.push(named(text, name, token.start, last.end));
      i = name.to;
      continue;
    }
    chunks.push(plain('-', token.lower, token.start, token.end, token.capital));
    i++;
  }
  return chunks;
}

const plain = (kind: ChunkKind, word: string, start: number, end: number, capital: boolean): Chunk => ({
  kind,
  word,
  start,
  end,
  capital,
});

function named(text: string, name: NameSpan, start: number, end: number): Chunk {
  const words = text.slice(start, end);
  const chunk: Chunk = { ...plain(KIND[name.kind], words.toLowerCase(), start, end, true), text: words };
  if (name.nation) chunk.nation = name.nation;
  if (name.kind === 'person') chunk.person = { ref: start === end ? 'lost' : 'name', name: words, start, end };
  return chunk;
}

/** Finds a sentence's capitalised phrases outside marks, events, days and speech. */
export function namesIn(
  tokens: readonly Token[],
  mentions: BlockMentions,
  quoted: (offset: number) => boolean,
): NameSpan[] {
  return findNames(tokens, (i) => {
    const token = tokens[i] as Token;
    return quoted(token.start) || mentions.taken.some((other) => other.start < token.end && token.start < other.end);
  });
}
