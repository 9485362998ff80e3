/** A club's own report, which tells of its members in their order: no order of the race. */
import type { Person } from './athletes.js';
import type { Attributed } from './attributed.js';

/** "first home for us", "our ladies' team": words that only a club has for its own. */
const OURS = /\b(?:home|back|in|finisher) for (?:us|our|the club)\b|\bour (?:A|B|ladies'?|men'?s|women'?s) teams?\b/u;
/** A club named at the head … */
const CLUB =
  /\b(?:[Rr]unning [Cc]lub|[Aa]thletic [Cc]lub|Harriers|HARRIERS|Striders|Joggers|Road Runners|\p{Lu}\p{L}+ [Rr]unners|[Tt]ri(?:athlon)? [Cc]lub|[Cc]ross [Cc]ountry (?:[Cc]lub|[Tt]eam)|[A-Z]\p{L}+ (?:AC|RC))\b/u;
const HEAD_LENGTH = 700;
/** … of which the rest tells as its members do: "next back was", "PBs". */
const AMONG_MEMBERS =
  /\b(?:members|our|us|club(?:mates?|'s)?|first (?:home|back)|next (?:home|back|in)|third (?:home|back)|vests?|PBs?)\b/iu;

/** Whether an article is a club's own report, which ranks its members. */
export const tellsOfClub = (text: string): boolean =>
  OURS.test(text) || (CLUB.test(text.slice(0, HEAD_LENGTH)) && AMONG_MEMBERS.test(text));

/** In a club's report the order of its members is no order of the race … */
export function withoutClubOrder(claims: readonly Attributed[], text: string): Attributed[] {
  // … but who followed the winner of a race, or was beaten by him, was second in it.
  const winners = new Set(claims.filter(winsRace).map(({ person, block }) => inBlock(person, block)));
  return claims.filter(
    ({ claim, other, block }) =>
      !(claim.kind === 'behind' && !(other && winners.has(inBlock(other, block)))) &&
      !(claim.rule === 'place/inverted' && claim.weight <= 0.5) &&
      !(claim.rule === 'place/finish-verb' && FIRST_HOME.test(text.slice(claim.start, claim.end + 24))),
  );
}

const FIRST_HOME = /^was first (?:home|back) (?!overall|in the (?:race|field))/u;

const inBlock = (person: Person, block: number): string => `${person.key} ${block}`;

const winsRace = ({ claim }: Attributed): boolean =>
  claim.kind === 'place' && claim.place === 1 && /^place\/(?:won|took-title|gapped-win)$/.test(claim.rule);
