/** What a row of official results says of a mark, a place, a status or a wind that an article gives. */
import type { OfficialEntrant } from '../../official/index.js';
import type { Fact, Mark, Result, Status } from '../../report/schema.js';
import { type Field, placesOf } from './field.js';
import { agreement } from './marks.js';

/** Undefined where the row says nothing of it. */
export type Answer = { outcome: 'confirmed' | 'contradicted'; official: string; doubtful?: true } | undefined;

const answer = (agrees: boolean, official: string): Answer => ({
  outcome: agrees ? 'confirmed' : 'contradicted',
  official,
});

export function placeAnswer(place: number, entrant: OfficialEntrant, field: Field): Answer {
  if (entrant.place !== undefined) return answer(placesOf(entrant, field).includes(place), ordinal(entrant.place));
  // A pacemaker may have crossed the line first
  return entrant.status === undefined || entrant.pacemaker ? undefined : answer(false, entrant.status);
}

export function markAnswer(said: Mark, entrant: OfficialEntrant): Answer {
  const marks = [entrant.mark, entrant.chip].flatMap((mark) => mark ?? []);
  if (entrant.mark === undefined || marks.length === 0)
    return entrant.status === undefined || entrant.pacemaker ? undefined : answer(false, entrant.status);
  const agreements = marks.flatMap((mark) => agreement(said, mark) ?? []);
  if (agreements.length === 0) return undefined;
  const official = marks.map(({ text }) => text).join(' or ');
  if (agreements.includes('same')) return answer(true, official);
  return agreements.includes('cut')
    ? { outcome: 'contradicted', official, doubtful: true }
    : { outcome: 'contradicted', official };
}

/** No valid mark and no height are one; who has a place or a mark has finished. */
export function statusAnswer(said: Status, entrant: OfficialEntrant): Answer {
  const plain = (status: Status): Status => (status === 'NH' ? 'NM' : status);
  if (entrant.status !== undefined) return answer(plain(said) === plain(entrant.status), entrant.status);
  if (entrant.pacemaker || entrant.place === undefined || entrant.mark === undefined) return undefined;
  return answer(false, `${ordinal(entrant.place)} in ${entrant.mark.text}`);
}

export function windAnswer(said: number, entrant: OfficialEntrant | undefined, { race }: Field): Answer {
  const wind = entrant?.wind ?? race.wind;
  return wind === undefined ? undefined : answer(Math.abs(wind - said) < 0.05, signed(wind));
}

/** A personal best is a season's best; what the row does not print may be true all the same. */
export function recordAnswer(said: string, { records }: OfficialEntrant): Answer {
  const plain = (tag: string): string => tag.replace(/^=/u, '');
  const printed = records.map(plain);
  const wanted = plain(said);
  const holds = printed.includes(wanted) || (/^[SP]B$|^WL$/u.test(wanted) && impliedBy(wanted, printed));
  return holds ? answer(true, records.join(' ')) : undefined;
}

const GREATER: Readonly<Record<string, RegExp>> = { SB: /^(?:PB|NR|AR|WR|WL)$/u, PB: /^(?:NR|AR|WR)$/u, WL: /^WR$/u };
const impliedBy = (tag: string, printed: readonly string[]): boolean =>
  printed.some((record) => GREATER[tag]?.test(record));

/** How many of a result's stated facts a row confirms, and how many it contradicts. */
export function weighed(
  result: Result,
  entrant: OfficialEntrant,
  field: Field,
): { agreeing: number; contrary: number } {
  const { place, mark, status } = result;
  const answers = [
    isStated(place) && placeAnswer(place.value, entrant, field),
    isStated(mark) && markAnswer(mark.value, entrant),
    isStated(status) && statusAnswer(status.value, entrant),
  ].flatMap((found) => found || []);
  const agreeing = answers.filter(({ outcome }) => outcome === 'confirmed').length;
  return { agreeing, contrary: answers.length - agreeing };
}

export const isStated = <T>(fact: Fact<T> | undefined): fact is Fact<T> => fact?.basis === 'stated';

/** `1st`, `11th`, `22nd`. */
export function ordinal(place: number): string {
  const teen = place % 100 > 10 && place % 100 < 14;
  return `${place}${(!teen && ['th', 'st', 'nd', 'rd'][place % 10]) || 'th'}`;
}

/** `+1.2`, `-0.3`. */
export const signed = (wind: number): string => `${wind < 0 ? '' : '+'}${wind.toFixed(1)}`;
