/** Mentions that stand together and are one race, or share a word. */

import { bareDistances, metresOf, schoolDistances } from '../../knowledge/events.js';
import { everyMatch } from '../../matches.js';
import { blankEvent, type EventMention } from './mention.js';

/** "the 110 and 300 hurdles", "the 100- and 400-meter hurdles": the noun is of both. */
export function shareNouns(mentions: readonly EventMention[], piece: string): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [first, second] = [mentions[i] as EventMention, mentions[i + 1] as EventMention];
    if (!/^(?:55|60|80|100|110)$/.test(first.event ?? '') || !/^[234]\d0H$/.test(second.event ?? '')) continue;
    if (!/^(?:-|-?meters?|-?metres?|m)?\s(?:and|&)\s(?:the\s)?$/iu.test(piece.slice(first.end, second.start))) continue;
    if (
      !/^\d{2,3}(?:-?\s?m(?:et(?:er|re)s?)?)?$/iu.test(
        piece.slice(first.core?.start ?? first.start, first.core?.end ?? first.end),
      )
    )
      continue;
    first.event = `${first.event}H`;
  }
}

/** "a 23-mile fell race", "the 10km cross country": a length and the ground it is run on are one race. */
export function joinLengths(mentions: EventMention[], piece: string): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const length = mentions[i] as EventMention;
    const ground = mentions[i + 1] as EventMention;
    if (length.length === null || ground.length !== null || !/^(?:MR|TRAIL|XC)$/.test(ground.event ?? '')) continue;
    if (!/^[\s-]+$/u.test(piece.slice(length.end, ground.start))) continue;
    mentions.splice(i, 2, {
      ...ground,
      start: length.start,
      metres: length.length,
      length: length.length,
      sex: ground.sex ?? length.sex,
      category: ground.category ?? length.category,
    });
  }
}

/** "the men's wheelchair division of the Harbour 10km": the race is that of the event behind it. */
export function shareSections(mentions: readonly EventMention[], piece: string): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [side, race] = [mentions[i] as EventMention, mentions[i + 1] as EventMention];
    if (side.section === undefined || side.event !== null || race.event === null || race.sex !== null) continue;
    if (
      !/^\s(?:of|at|in)\s(?:the\s|this\syear's\s)?(?:\p{Lu}[\p{L}.'-]*\s){0,4}$/u.test(
        piece.slice(side.end, race.start),
      )
    )
      continue;
    Object.assign(side, { event: race.event, metres: race.metres, length: race.length });
    Object.assign(race, {
      sex: side.sex,
      section: side.section,
      ...(side.ofNation ? { ofNation: side.ofNation } : {}),
    });
  }
}

/** "the 10km (6.2 mile) course": one length in two measures. */
export function dropConversions(mentions: EventMention[], piece: string): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [first, again] = [mentions[i - 1] as EventMention, mentions[i] as EventMention];
    const metres = first.length ?? metresOf(first.event ?? '');
    if (again.length === null || metres === undefined || !/^\s?[([]$/u.test(piece.slice(first.end, again.start)))
      continue;
    if (Math.abs(again.length / metres - 1) > 0.05) continue;
    if (first.event === 'ROAD') {
      first.event = again.event;
      first.metres = again.metres;
    }
    mentions.splice(i, 1);
  }
}

const DISTANCE_ALONE = /(?<=\()(?:[2348]00|1,?[056]00|3,?[02]00|5,?000|10,?000)(?=\))/g;
const DISTANCE_AND_TIME =
  /(?<=\()(?:[12348]00|1,?[056]00|3,?[02]00|5,?000|10,?000)(?=, (?:\d{1,2}:)?\d\d(?:\.\d{1,2})\b[^()\d]*\))/g;

/**
 * "medals for Roe (discus) and Orr (400)": a distance alone in brackets, where others hold a discipline; "Roe (800,
 * 2:20.1)": before its time.
 */
export function addInBrackets(mentions: EventMention[], piece: string): void {
  const bracketed = ({ start, end, event }: EventMention): boolean =>
    event !== null && piece[start - 1] === '(' && piece[end] === ')';
  if (!piece.includes('00')) return;
  for (const { 0: metres, index: start } of [
    ...(mentions.some(bracketed) ? everyMatch(piece, DISTANCE_ALONE) : []),
    ...everyMatch(piece, DISTANCE_AND_TIME),
  ]) {
    const end = start + metres.length;
    if (mentions.some((mention) => mention.start < end && start < mention.end)) continue;
    mentions.push({ ...blankEvent(start, end), event: metres.replace(',', ''), core: { start, end } });
  }
}

/** What may stand between two distances of one list: a bracket, a comma, "and the". */
const NEXT_DISTANCE =
  /^(?:\s?\([^()]{1,40}\))?,?\s(?:and\s)?(?:the\s)?(\d{3}|\d{1,2},?\d{3})(?=\s?\(|,|\.(?!\d)|\sand\b)/u;

/** "the 100 (fourth, 11.98), 200 (third, 23.79) and the high jump": a list of distances goes on without its unit. */
export function continueDistances(mentions: EventMention[], piece: string): void {
  for (const first of [...mentions]) {
    for (let last = first; /^\d+$/.test(last.event ?? ''); ) {
      const [all, printed = ''] = NEXT_DISTANCE.exec(piece.slice(last.end, last.end + 60)) ?? [];
      const metres = Number(printed.replace(',', ''));
      if (all === undefined || !(bareDistances.has(metres) || schoolDistances.has(metres))) break;
      const end = last.end + all.length;
      const start = end - printed.length;
      if (mentions.some((mention) => mention.start < end && start < mention.end)) break;
      last = { ...blankEvent(start, end), event: String(metres), core: { start, end } };
      mentions.push(last);
    }
  }
}

const RELAY_OVER: Readonly<Record<string, string>> = { 400: '4x100', 800: '4x200', 1600: '4x400', 3200: '4x800' };

/** "won the 400, 1600 and distance medley relays": the noun is of all. */
export function shareRelays(mentions: readonly EventMention[], piece: string): void {
  let shares = false;
  for (let i = mentions.length - 1; i > 0; i--) {
    const [before, relay] = [mentions[i - 1] as EventMention, mentions[i] as EventMention];
    const code = RELAY_OVER[before.event ?? ''];
    shares =
      (shares || areRelays(relay, piece)) &&
      code !== undefined &&
      before.sex === null &&
      before.round === null &&
      /^(?:,\s|\sand\s|,\sand\s)(?:the\s)?$/u.test(piece.slice(before.end, relay.start));
    if (shares) before.event = code as string;
  }
}

const areRelays = ({ event, start, end }: EventMention, piece: string): boolean =>
  /^(?:4x|DMR$|RELAY$)/.test(event ?? '') &&
  /relays$/iu.test(piece.slice(start, /^s\b/.test(piece.slice(end, end + 2)) ? end + 1 : end));
