/** Lists of people each with an event and a mark: `Roe in the mile (5:05.77), Orr (800m, 2:10.1) and Venn, who ran 46.20 in the 400m`. */

import { isRelay } from '../../../knowledge/events.js';
import type { Match } from '../../../relate/rule.js';

/** One of the list: who, and each event with its mark. */
export interface PersonWithEvents {
  who: number;
  events: { event: number; mark: number | undefined }[];
}

const codeOf = (token: string | undefined, kind: string): number | undefined => {
  const found = /^([A-Z])(\d+)$/.exec(token ?? '');
  return found?.[1] === kind ? Number(found[2]) : undefined;
};

/** What may stand before one of the list: `, and senior`, `as well as Marl's`. */
const LEADS_IN = /^(?:[,;&]|'s|'|and|as|to|by|well|plus|[TUCSN]\d+|[a-z-]{3,})$/;
const NO_LEAD = /^(?:while|who|which|with|from|after|won|was|were|had|took|finished|placed)$/;

/** `who ran 46.20 in the 400m`, `with 18.20m in the shot`, `(18.20m) in the shot`: the mark stands first. */
const MARK_FIRST =
  /^A(?<who>\d+) (?:, )?(?:(?:who )?(?:with|in|at|ran|clocked|threw|jumped|leapt|leaped|cleared|vaulted|timed|recorded|won in) )?(?:an? (?:[a-z]+ ){0,2}?(?:of )?)?(?:[([] )?M(?<mark>\d+) (?:[)\]] )?(?:in|over|for|to win) (?:the )?E(?<event>\d+) /;
/** `Roe, shot, 18.20m` */
const BY_COMMAS = /^A(?<who>\d+) , (?:the )?E(?<event>\d+) , M(?<mark>\d+) /;

/**
 * Reads the list of people with their events that a pattern calls `named`, as far as it goes on as it began; relay teams in it are passed over.
 *
 * @returns the people, and the code words behind the last of them
 */
export function peopleWithEvents(match: Match): { people: PersonWithEvents[]; behind: string } {
  const tokens = (match.group('named') ?? '').trim().split(' ');
  const people: PersonWithEvents[] = [];
  let read = 0;
  for (let i = 0; i < tokens.length; ) {
    let skipped = 0;
    // "from Roe in the 800 and from Orr in the 200"
    while (
      skipped < 8 &&
      LEADS_IN.test(tokens[i] ?? '') &&
      (!NO_LEAD.test(tokens[i] ?? '') || (tokens[i] === 'from' && /^(?:,|and)$/.test(tokens[i - 1] ?? '')))
    ) {
      i++;
      skipped++;
    }
    const relay = codeOf(tokens[i], 'E');
    if (relay !== undefined && isRelay(match.sentence.chunks[relay]?.event?.event)) {
      const next = tokens.findIndex((_, at) => at > i && startsItem(tokens, at));
      if (next < 0) break;
      i = next;
    }
    // "Roe in the under 14 sprint, Orr in the discus": a race that is not read
    if (codeOf(tokens[i], 'A') !== undefined && tokens[i + 1] === 'in' && !startsItem(tokens, i)) {
      const end = tokens.findIndex((token, at) => at > i + 2 && /^(?:,|and|[AEM]\d+)$/.test(token));
      if (end < 0 || end > i + 7 || !/^(?:,|and)$/.test(tokens[end] ?? '')) break;
      i = end;
      continue;
    }
    if (people.length > 0 && !/^(?:[,;&]|and|plus|as)$/.test(tokens[i - skipped] ?? '')) break;
    const onward = `${tokens.slice(i, i + 16).join(' ')} `;
    const told = MARK_FIRST.exec(onward) ?? BY_COMMAS.exec(onward);
    if (told) {
      const { who, event, mark } = told.groups ?? {};
      people.push({ who: Number(who), events: [{ event: Number(event), mark: Number(mark) }] });
      i += told[0].trim().split(' ').length;
      read = i;
      continue;
    }
    // "triple jumper Roe, and Orr and Brel in the mile": one whose event only a trade tells; two in one event
    const beside = codeOf(tokens[i], 'A');
    if (beside !== undefined && tokens[i + 1] === 'and' && startsItem(tokens, i + 2)) {
      const pair: PersonWithEvents = { who: beside, events: [] };
      readEvents(tokens, i + 4, pair);
      people.push(pair);
      i += 2;
    } else if (beside !== undefined && people.length > 0 && tokens[i + 1] === ',' && tokens[i + 2] !== '(') {
      i++;
      continue;
    }
    if (!startsItem(tokens, i)) break;
    const item: PersonWithEvents = { who: codeOf(tokens[i], 'A') as number, events: [] };
    i = readEvents(tokens, i + 2, item);
    people.push(item);
    read = i;
  }
  return { people, behind: tokens.slice(read).join(' ') };
}

const startsItem = (tokens: readonly string[], i: number): boolean =>
  codeOf(tokens[i], 'A') !== undefined &&
  /^(?:in|over|\(|\[)$/.test(tokens[i + 1] ?? '') &&
  eventFrom(tokens, i + 2) >= 0;

/** Where the event stands that words such as `both the` lead to; -1 when they lead to none. */
function eventFrom(tokens: readonly string[], i: number): number {
  let at = i;
  while (/^(?:the|both|his|her|their)$/.test(tokens[at] ?? '')) at++;
  return codeOf(tokens[at], 'E') === undefined ? -1 : at;
}

/** Reads `the 100 (12.10) and the 200 in 25.01` from a token on. @returns the token behind it */
function readEvents(tokens: readonly string[], from: number, item: PersonWithEvents): number {
  let i = from;
  for (
    let at = eventFrom(tokens, i);
    at >= 0;
    at = eventFrom(tokens, /^(?:,|and|&)$/.test(tokens[i] ?? '') ? i + 1 : i)
  ) {
    i = at + 1;
    while (/^(?:-|race|races|run|runs|dash|throw|event)$/.test(tokens[i] ?? '')) i++;
    const mark = markFrom(tokens, i);
    item.events.push({ event: codeOf(tokens[at], 'E') as number, mark: mark.index });
    i = mark.next;
    while (/^[)\]]$/.test(tokens[i] ?? '')) i++;
    if (tokens[i] === 'and' && eventFrom(tokens, i + 1) < 0) break;
  }
  return i;
}

/** The mark behind an event: `(12.10)`, `with a throw of 32.10`. */
function markFrom(tokens: readonly string[], from: number): { index: number | undefined; next: number } {
  const opened = /^[([]$/.test(tokens[from] ?? '');
  const leads = opened || /^(?:in|at|with|by|,)$/.test(tokens[from] ?? '');
  if (!leads) return { index: undefined, next: from };
  const close = opened ? tokens.findIndex((token, at) => at > from && /^[)\]]$/.test(token)) : -1;
  for (let i = from + 1; i < from + (opened ? 6 : 9); i++) {
    const mark = codeOf(tokens[i], 'M');
    if (mark !== undefined) return { index: mark, next: close < 0 ? i + 1 : close + 1 };
    if (/^(?:[AE]\d+|[,)\]]|and)$/.test(tokens[i] ?? ',')) break;
  }
  // "(new PR)": words instead of a mark
  return { index: undefined, next: close > from && close < from + 5 ? close + 1 : from };
}
