/** What stands in a block besides its words and names: marks, events, days and whatever else has digits or fixed wording. */
import { nationOf } from '../english/demonyms.js';
import { everyMatch } from '../matches.js';
import type { Chunk } from './chunk.js';
import { findDays } from './days.js';
import { eventByTime, isOfSomeLength } from './events/by-time.js';
import { type EventMention, findEvents } from './events.js';
import { findMarks, findTotals, type MarkMention } from './marks.js';
import { findOrdinals, type OrdinalMention } from './ordinals.js';
import { findRecords, recordBehind } from './records.js';
import { findWinds } from './winds.js';

/** A mention and the chunk that it will be in its sentence. */
export interface Mention {
  start: number;
  end: number;
  chunk: Omit<Chunk, 'start' | 'end' | 'word' | 'capital'>;
}

/**
 * The mentions of a block from the left, not overlapping; found once a block, over the raw text. Where two overlap, the
 * kind that is looked for first wins.
 *
 * @param combined the article tells of a combined event, so that four digits can be its points
 * @param year of publication, where it is known
 */
export function findMentions(text: string, from: number, to: number, combined: boolean, year?: string): Mention[] {
  const taken: Mention[] = [];
  const claim = (start: number, end: number, chunk: Mention['chunk']) => {
    if (!taken.some((other) => other.start < end && start < other.end)) taken.push({ start, end, chunk });
  };
  for (const match of everyMatch(text.slice(from, to), AGE)) {
    const start = from + match.index;
    claim(start, start + match[0].length, { kind: 'G', age: Number(match[1] ?? match[2]) });
  }
  for (const wind of findWinds(text, from, to)) claim(wind.start, wind.end, { kind: 'W', wind: wind.value });
  const ordinals = findOrdinals(text, from, to);
  const events = findEvents(text, from, to);
  // "Roe (discus) and Orr (3,200)"
  const isRaceInBrackets = (mark: MarkMention): boolean =>
    text[mark.end] === ')' &&
    /^[\d,]+$/.test(text.slice(mark.start, mark.end)) &&
    events.some(({ start, end }) => start === mark.start && end === mark.end);
  for (const mark of findMarks(text, from, to)) {
    // "60HH" is an event.
    if (/^\d{2,3}HH?$/.test(text.slice(mark.start, mark.end))) continue;
    if (isRaceInBrackets(mark)) continue;
    if (!isOrdinalRather(text, mark, ordinals)) claim(mark.start, mark.end, { kind: 'M', mark });
  }
  for (const mark of findTotals(text, from, to, combined))
    if (!isRaceInBrackets(mark)) claim(mark.start, mark.end, { kind: 'M', mark });
  for (const event of events) {
    if (event.end - event.start === 2 || !isMeetingName(text, event))
      claim(event.start, beforeHurdler(text, event), { kind: 'E', event });
  }
  const behind = events.flatMap(({ start, core, end }) =>
    core === null ? [] : (recordBehind(text, start, core.start, end, nationOf) ?? []),
  );
  for (const { start, end, code, nation } of [...findRecords(text, from, to, nationOf), ...behind])
    claim(start, end, { kind: 'K', record: code, ...(nation ? { recordOf: nation } : {}) });
  for (const { start, end, kind } of findDays(text, from, to)) {
    const words = text.slice(start, end);
    // "the 2021 Harbour Marathon" in a story of 2021 is its own.
    claim(start, end, { kind: kind === 'year' && words !== year ? 'Y' : 'D', text: words });
  }
  for (const { start, end, ...ordinal } of ordinals) claim(start, end, { kind: 'O', ordinal });
  taken.sort((a, b) => a.start - b.start);
  giveWinds(text, taken);
  giveLengths(text, taken);
  return taken;
}

/** The first of a block's mentions that the words between two offsets touch. */
export function mentionAt(
  mentions: readonly Mention[],
  { start, end }: { start: number; end: number },
): Mention | undefined {
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).end > start) high = middle;
    else low = middle + 1;
  }
  const mention = mentions[low];
  return mention && mention.start < end ? mention : undefined;
}

const AGE = /(?<![\p{L}\d.,])(\d{1,2})[\s-]year[\s-]old(?!s?\p{L})|(?<=\b(?:aged|age)\s)(\d{1,2})(?!\d)/giu;

/** `10.03 (+0.4)`, `8.21m with a tailwind of 0.9`: the reading is that mark's. */
function giveWinds(text: string, taken: readonly Mention[]): void {
  taken.forEach(({ start, end, chunk: { wind: value } }, i) => {
    const before = taken[i - 1];
    if (value === undefined || !before?.chunk.mark || !TO_WIND.test(text.slice(before.end, start))) return;
    before.chunk.mark = { ...before.chunk.mark, wind: { value, start, end } };
  });
}

/** `the women's hurdles in 12.71`, `10.02 in the men's sprint`: the time tells which race that is. */
function giveLengths(text: string, taken: readonly Mention[]): void {
  taken.forEach(({ start, end, chunk }, i) => {
    if (!chunk.event || !isOfSomeLength(chunk.event, text.slice(start, end))) return;
    const isEither = ({ chunk: { mark, event } }: Mention): boolean => mark !== undefined || event !== undefined;
    const next = taken.slice(i + 1).find(isEither);
    const last = taken.slice(0, i).findLast(isEither);
    const mark =
      last?.chunk.mark && /^[^,;.\n]{0,60}$/.test(text.slice(last.end, start))
        ? last.chunk.mark
        : next && !/[.!?]\s|\n/.test(text.slice(end, next.start))
          ? next.chunk.mark
          : undefined;
    if (!mark) return;
    const event = eventByTime(text.slice(start, end), mark);
    if (event !== undefined) chunk.event = { ...chunk.event, event, core: chunk.event.core ?? { start, end } };
  });
}

const TO_WIND =
  /^[\s,([]*(?:(?:with|in|into|and|against|thanks to)\s)?(?:an?\s)?(?:(?:legal|illegal|following|slight|strong|wind|tail|head)[\s:]*){0,3}$/iu;

/** "a second place", "second in": the ordinal, not a length of time. */
function isOrdinalRather(text: string, mark: MarkMention, ordinals: readonly OrdinalMention[]): boolean {
  if (mark.form !== 'seconds' || /\d/.test(text.slice(mark.start, mark.end))) return false;
  const ordinal = ordinals.find((other) => other.start < mark.end && mark.start < other.end);
  if (ordinal === undefined || !/\bsecond$/iu.test(text.slice(mark.start, mark.end))) return false;
  if (/\bby\s$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))) return false;
  return !/^\s+(?:behind|back|adrift|ahead|clear|slower|faster|quicker|outside|inside|off|down|up|later|away|apart|better|in front|to spare|and)\b|^[.,;]/iu.test(
    text.slice(mark.end, mark.end + 12),
  );
}

/** The discipline is a capitalised part of a competition's name: "London Marathon". */
function isMeetingName(text: string, { start, core, sex }: EventMention): boolean {
  if (core === null || sex !== null || !/^\p{Lu}/u.test(text.slice(core.start, core.end))) return false;
  if (/^\s(?:indoor |outdoor |national |world )?(?:record|best)\b/iu.test(text.slice(core.end, core.end + 24)))
    return false;
  const before = /(\p{Lu}[\p{L}\p{M}.'-]+)\s$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return before !== undefined && !NO_MEETINGS_WORD.test(before) && !/'s$/u.test(before);
}

const NO_MEETINGS_WORD =
  /^(?:The|In|Over|A|An|Her|His|At|And|Men|Women|Half|Boys|Girls|Senior|Junior|Olympic|World|European)$/u;

/** "the 400m hurdler": the last word is who she is. */
const beforeHurdler = (text: string, { start, end }: { start: number; end: number }): number =>
  /^rs?(?!\p{L})/u.test(text.slice(end, end + 3))
    ? start + text.slice(start, end).replace(/[\s-]+hurdle$/iu, '').length
    : end;
