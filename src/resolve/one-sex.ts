/** Places counted among the women or the men of a race: whether they make a race of its own. */
import type { Claim, ClaimedSentence } from '../relate/index.js';
import type { Person } from './athletes.js';
import type { Discourse } from './discourse.js';
import type { RaceFacts } from './races.js';
import { referent } from './reference.js';

const repeats = (one: Claim, other: Claim): boolean =>
  one.kind === 'place' && other.kind === 'place' && one.place === other.place;

/** Those of a sentence who were counted among one sex, and from which chunk on it is told of that sex. */
export interface OneSex {
  sex: 'M' | 'W';
  from: number;
  people: ReadonlySet<Person>;
  /** The places of a race where women were placed among all are within it, and make no race. */
  within: boolean;
}

/** "First woman was Roe in 38:20": the women of a race that all ran together are placed in a race of their own. */
export function oneSexOf(
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
): OneSex | undefined {
  const counted = said.claims.filter(
    ({ claim, scope }) => scope === 'reported' && claim.kind === 'place' && claim.sex === 'W',
  );
  const [first] = counted;
  if (!first) return undefined;
  const people = new Set(counted.flatMap(({ claim }) => referent(claim.who, who, state) ?? []));
  const within = said.claims.some(
    ({ claim, scope }) =>
      scope === 'reported' &&
      claim.kind === 'place' &&
      claim.sex === undefined &&
      claim.basis === 'stated' &&
      counted.some((one) => one.claim.who === claim.who && !repeats(one.claim, claim)),
  );
  return { sex: 'W', from: Math.min(...counted.map(({ claim }) => Math.min(claim.at, claim.who))), people, within };
}

const keyOf = ({ meeting, event, metres }: RaceFacts): string => `${meeting} ${event} ${metres}`;

/**
 * The race of a claim, where it is told of the women alone; none for a place among the women of a race in which they
 * are placed among all.
 */
export function inOneSex(
  facts: RaceFacts,
  claim: Claim,
  person: Person,
  one: OneSex,
  { open, text }: Discourse,
): RaceFacts | undefined {
  if (facts.sex === one.sex) return facts;
  if (one.within) open.add(keyOf(facts));
  // A parkrun is one race, whose second woman is not second.
  const isParkrun = claim.kind === 'place' && claim.place > 1 && facts.event === '5K' && /parkrun/i.test(text);
  if (isParkrun || open.has(keyOf(facts))) return claim.kind === 'place' && claim.sex === one.sex ? undefined : facts;
  const sex = person.sex?.value;
  if (sex !== undefined && sex !== one.sex) return facts;
  if (!one.people.has(person) && claim.at < one.from) return facts;
  return { ...facts, sex: one.sex, sexStated: true };
}
