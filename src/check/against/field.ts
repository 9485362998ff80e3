/** A race of a file of official results, and whether a race of an article can be it. */
import type { OfficialEntrant, OfficialRace, OfficialResults } from '../../official/index.js';
import { eventName } from '../../present/event-name.js';
import type { Fact, Race } from '../../report/schema.js';

export interface Field {
  race: OfficialRace;
  results: OfficialResults;
}

export const fieldsOf = (against: readonly OfficialResults[]): Field[] =>
  against.flatMap((results) => results.races.map((race) => ({ race, results })));

/** `Men’s 5000m, final` in words for a message: the file's own, with the file. */
export const titleOf = ({ race, results }: Field): string =>
  race.title === '' ? results.file : `“${race.title}” in ${results.file}`;

const WHOSE = { M: 'men’s ', W: 'women’s ', X: 'mixed ' } as const;

/** What an article calls a race, as far as it says: `the men’s 5000m final`. */
export function nameOfRace({ sex, event, metres, category, round, heat }: Race): string {
  const what = event ? eventName(event.value, metres?.value) : metres ? `${metres.value}m race` : 'race';
  const parts = [
    sex ? WHOSE[sex.value].trim() : '',
    category?.value ?? '',
    what,
    round?.basis === 'stated' ? round.value : '',
    heat ? String(heat.value) : '',
  ];
  return `the ${parts.filter(Boolean).join(' ')}`;
}

/** Track and road races of one length, which a short word does not tell apart. */
const SAME_LENGTH: Readonly<Record<string, string>> = {
  '5K': '5000',
  '10K': '10000',
  '20KW': '20000W',
  '10KW': '10000W',
  'MILE-ROAD': 'MILE',
  '4x400X': '4x400',
};

const plainEvent = (code: string): string => SAME_LENGTH[code] ?? code;

/** Events whose length the article need not say: a road race may be the 10 km. */
const OPEN: ReadonlySet<string> = new Set(['ROAD', 'RELAY', 'XC', 'MR', 'TRAIL']);

/** What of an article's race a race of a file can be held against. */
export type Trait = 'event' | 'sex' | 'category' | 'round' | 'heat';

/** What the article says of its race that this one is not; what either leaves unsaid fits all. */
export function misfits(said: Race, { race }: Field): Trait[] {
  const found: Trait[] = [];
  const stated = <T>(fact: Fact<T> | undefined): T | undefined => (fact?.basis === 'stated' ? fact.value : undefined);
  const event = said.event?.value;
  if (event !== undefined && race.event !== undefined && plainEvent(event) !== plainEvent(race.event)) {
    if (!OPEN.has(event) && !OPEN.has(race.event)) found.push('event');
    else if (/^4x|^DMR/.test(race.event) !== (event === 'RELAY') && event === 'RELAY') found.push('event');
  }
  if (said.metres && race.metres !== undefined && Math.abs(said.metres.value - race.metres) > race.metres / 50)
    found.push('event');
  const sex = said.sex?.value;
  if (sex !== undefined && race.sex !== undefined && race.sex !== 'X' && sex !== 'X' && sex !== race.sex)
    found.push('sex');
  if (said.category && race.category !== undefined && said.category.value !== race.category) found.push('category');
  const round = stated(said.round);
  if (round !== undefined && race.round !== undefined && round !== race.round) found.push('round');
  const heat = stated(said.heat);
  if (heat !== undefined && race.heat !== undefined && heat !== race.heat) found.push('heat');
  return found;
}

/** Whether a race is of those that an article which says nothing of it seldom means: for a class, or part of a decathlon. */
export const isApart = (said: Race, { race }: Field): boolean =>
  race.combined !== undefined || (race.category !== undefined && said.category === undefined);

/**
 * Every place that somebody may be said to have had: the one printed, and those in the heat, group, sex or category
 * where the file ranks several of them together.
 */
export function placesOf(entrant: OfficialEntrant, { race }: Field): number[] {
  const { place } = entrant;
  if (place === undefined) return [];
  const within = (['heat', 'group', 'sex', 'category'] as const).flatMap((part) => {
    if (entrant[part] === undefined) return [];
    const rivals = race.entrants.filter((other) => other[part] === entrant[part]);
    return rivals.length === race.entrants.length ? [] : [rankAmong(place, rivals)];
  });
  return [...new Set([place, ...within])];
}

const rankAmong = (place: number, rivals: readonly OfficialEntrant[]): number =>
  1 + rivals.filter((rival) => rival.place !== undefined && rival.place < place).length;

/** The day of a race, where the file tells it. */
export function dayOf({ race, results }: Field): string | undefined {
  if (race.date !== undefined) return race.date;
  return results.days !== undefined && results.days.from === results.days.to ? results.days.from : undefined;
}
