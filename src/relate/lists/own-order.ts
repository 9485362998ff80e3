/** Whether numbers beside names are a club's own order in a bigger race, or the places of the race. */
import { everyMatch } from '../../matches.js';
import { quantityOf } from '../../recognise/marks.js';
import type { ListRow } from './row.js';

const OWN_ORDER =
  /\b(?:our|ours|us|club(?:'s)?\s(?:results|times|runners|finishers)|(?:harriers|runners|striders|joggers|AC|RC)\b.*\b(?:results|times|finishers|order)|order home|club order)\b/iu;
/** Races that a club holds for itself. */
const OWN_RACE =
  /\b(?:(?:club|track|road|fell|cross[\s-]country|handicap|internal|members'?)\schampionships?|(?:club|championship)\s(?:\d+\s?(?:k|km|m|miles?)\b|mile|race|handicap|time[\s-]trial)|handicap|time[\s-]trial|(?:men|women|ladies)'s champion)\b/iu;
/** How many there were: more than the list has names. */
const FIELD =
  /\b(?:field of|out of)\s(?:around\s|about\s|over\s|nearly\s|almost\s)?(\d[\d,]{1,6})\b|\b(\d[\d,]{1,6})\s(?:finishers|starters|competitors|entrants|participants|runners)\b/giu;
const OVERALL =
  /^[^.!?\n]{0,50}?\b(?:(\d{1,4})(?:st|nd|rd|th)|(first|second|third))\b(?:\s(?:place|position|overall))?(?!\s(?:man|wom[ae]n|lady|ladies|male|female|vet|V\d|[MFL]V?\d|in (?:his|her|the)\s\p{L}*\s?(?:age|category|class)|parkrun|birthday|time|year|lap|mile|race|(?:annual|national|consecutive|straight|successive|career)\s|edition|staging|running|instal+ment|renewal|anniversary|title|win|victory|gold|medal|round|attempt|kilomet))/iu;
const WORDS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3 };

/** The prose that is searched on either side of the list, in UTF-16 units. */
const REACH = 5000;
/** Names looked up there. */
const LOOKED_UP = 8;

/**
 * Judges numbers that run 1, 2, 3 without a nation or club beside them.
 *
 * They are the club's own order where the heading says so, where the story gives one of the runners another place or
 * tells of a field larger than the list, or where the marks lie further apart than the front of a race does; and the
 * places of the race where it is one that a club holds for itself.
 *
 * @param text the article
 * @param heading the words above the list
 */
export function isOwnOrder(text: string, rows: readonly ListRow[], heading: string): boolean {
  const placed = rows.filter((row) => row.place);
  if (placed.length === 0 || placed.some((row, at) => row.place!.value !== at + 1)) return false;
  if (rows.some((row) => row.nation || row.club || row.team)) return false;
  if (OWN_ORDER.test(heading)) return true;
  const start = rows[0]!.start;
  const end = rows.at(-1)!.end;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (placed.length > 1 && (placedOtherwise(before, placed) || placedOtherwise(after, placed))) return true;
  const title = text.slice(0, Math.min(120, start)).split('\n', 1)[0]!;
  const list = text.slice(start, Math.min(end, start + REACH));
  if (OWN_RACE.test(heading) || OWN_RACE.test(title) || OWN_RACE.test(list)) return false;
  if (placed.length > 2 && (largerField(before, rows.length) || largerField(after, rows.length))) return true;
  const times = placed.map((row) => row.mark && quantityOf(row.mark)).filter((amount) => amount?.unit === 's');
  if (times.length < 2 || times.length < placed.length) return false;
  const amounts = times.map((amount) => amount!.amount);
  return amounts.at(-1)! / amounts[0]! > 1 + 0.07 * (amounts.length - 1) + 0.03;
}

function placedOtherwise(prose: string, placed: readonly ListRow[]): boolean {
  let differing = 0;
  for (const row of placed.slice(0, LOOKED_UP)) {
    if (row.name === undefined) continue;
    const at = prose.indexOf(row.name.value);
    if (at < 0) continue;
    const told = OVERALL.exec(prose.slice(at + row.name.value.length, at + row.name.value.length + 80));
    if (!told) continue;
    const place = told[1] ? +told[1] : WORDS[told[2]!.toLowerCase()]!;
    if (place === row.place!.value) return false;
    if (place > row.place!.value) differing += 1;
  }
  return differing > 0;
}

function largerField(prose: string, size: number): boolean {
  for (const told of everyMatch(prose, FIELD)) {
    const count = Number((told[1] ?? told[2]!).replace(/,/gu, ''));
    if (count > size * 1.5 && !(count >= 1900 && count <= 2100)) return true;
  }
  return false;
}
