/** What was told and left out: readings as good as those kept, and plain statements that these contradict. */
import { combinedEvents, fieldEvents } from '../knowledge/events.js';
import { type MarkMention, markFor } from '../recognise/marks.js';
import type { Mark } from '../report/schema.js';
import type { Person } from './athletes.js';
import type { Attributed } from './attributed.js';
import type { RaceEntry } from './races.js';
import type { Source } from './source.js';

/** Two readings that cannot both be had, and what became of them. */
export interface Doubt {
  rule: string;
  message: string;
  /** The reading that was left out, and the one that was kept. */
  claim: { start: number; end: number };
  against: { start: number; end: number };
  /** Their values. */
  actual: string;
  expected: string;
}

/** A reading that has been weighed. */
type Weighed<T> = Source<T> & { weight: number };

/** From this weight on a rule reads words that hardly mean anything else. */
const PLAIN = 0.65;

/** Whether the text says so, not only leads to it, in words that are not easily misread. */
const isPlain = ({ basis, weight }: Pick<Weighed<unknown>, 'basis' | 'weight'>): boolean =>
  basis === 'stated' && weight >= PLAIN;

/** One place told of two people without a word for a tie: by both plainly, or by readings as good as each other. */
export function placeShared(holder: Person, kept: Weighed<number>, rival: Person, left: Weighed<number>): Doubt[] {
  if (!(isPlain(kept) && isPlain(left)) && kept.weight !== left.weight) return [];
  return [
    {
      rule: 'place/contested',
      message: `place ${kept.value} is told of ${holder.name} and of ${rival.name}; it was left to the first`,
      claim: left,
      against: kept,
      actual: rival.name,
      expected: holder.name,
    },
  ];
}

/** A place and a mark that the text tells together, in prose or in one row. */
interface Telling {
  place: Attributed['claim'] & { kind: 'place' };
  mark: Attributed['claim'] & { kind: 'mark' };
  /** The sentence; absent for a row of a list. */
  said: Attributed['said'];
}

/** No article makes more claims about one result; each place is held against each mark. */
const MOST_CLAIMS = 300;

/** A place and a mark told together have no more characters than this between them. */
const TOGETHER = 60;

/** The places that are plainly told of somebody in one breath with a mark. */
function tellingsOf(claims: readonly Attributed[]): Telling[] {
  const marksOf = new Map<Telling['said'], Telling['mark'][]>();
  for (const { claim, said } of claims) {
    if (claim.kind !== 'mark' || !isPlain(claim)) continue;
    const marks = marksOf.get(said);
    if (marks) marks.push(claim);
    else marksOf.set(said, [claim]);
  }
  return claims.flatMap(({ claim: place, said }) => {
    if (place.kind !== 'place' || !isPlain(place)) return [];
    const marks = marksOf.get(said) ?? [];
    const apart = ({ mark: { start, end } }: Telling['mark']): number =>
      start >= place.end ? start - place.end : Math.max(0, place.start - end);
    const [mark] = marks.filter((one) => apart(one) <= TOGETHER).sort((a, b) => apart(a) - apart(b));
    return mark ? [{ place, mark, said }] : [];
  });
}

/**
 * What is told of one result twice: somebody with one mark in two places, or in one place with two marks. Of a series of
 * throws or jumps any may be told, but none is better than the one that a list prints.
 */
export function toldOtherwise(
  person: Person,
  place: Weighed<number> | undefined,
  mark: Weighed<Mark> | undefined,
  claims: readonly Attributed[],
  race: RaceEntry,
): Doubt[] {
  if (claims.length < 4 || claims.length > MOST_CLAIMS || !place || !mark) return [];
  const read = (mention: MarkMention): Mark | undefined => markFor(mention, race.event ?? null, race.metres ?? null);
  const tellings = tellingsOf(claims);
  const kept = tellings.find((one) => one.place.place === place.value && read(one.mark.mark)?.text === mark.value.text);
  if (!kept) return [];
  const series = fieldEvents.has(race.event ?? '') || combinedEvents.has(race.event ?? '');
  return tellings.flatMap((other): Doubt[] => {
    const value = read(other.mark.mark);
    // of one sentence or row these are only two ways to read it
    if (!value || value.unit !== mark.value.unit || (other.said === kept.said && other.said)) return [];
    const samePlace = other.place.place === place.value;
    if (!samePlace && value.text === mark.value.text)
      return [
        {
          rule: 'place/restated',
          message: `${person.name} is told with ${value.text} in place ${other.place.place} and in place ${place.value}; the second was kept`,
          claim: other.place,
          against: kept.place,
          actual: String(other.place.place),
          expected: String(place.value),
        },
      ];
    if (!samePlace || agrees(value, mark.value) || (series && other.said && kept.said)) return [];
    return [
      {
        rule: 'mark/restated',
        message: `${person.name} is told in place ${place.value} with ${value.text} and with ${mark.value.text}; the second was kept`,
        claim: other.mark.mark,
        against: kept.mark.mark,
        actual: value.text,
        expected: mark.value.text,
      },
    ];
  });
}

/** Whether two marks are the same in the coarser of their precisions. */
function agrees(one: Mark, other: Mark): boolean {
  const decimals = Math.min(...[one, other].map(({ text }) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0));
  return Math.abs(one.value - other.value) < 10 ** -decimals;
}

/** Nations told of somebody besides the one that was kept. */
export const nationsLeftOut = ({ name, nation, otherNations = [] }: Person): Doubt[] =>
  nation === undefined || nation.weak
    ? []
    : otherNations
        .filter(({ value }) => value !== nation.value)
        .map((other) => ({
          rule: 'nation/restated',
          message: `${name} is told to be of ${other.value} and of ${nation.value}; the second was kept`,
          claim: other,
          against: nation,
          actual: other.value,
          expected: nation.value,
        }));
