/** The claims that are made of teams alone, and who is one. */
import type { Claim, Referent } from '../../../relate/claim.js';
import type { Match } from '../../../relate/rule.js';
import { teamGroups } from '../../lexicon/teams.js';
import { words } from '../words.js';

export const groups = { ...words, ...teamGroups };

export const isTeam = (match: Match, who: Referent): boolean => match.sentence.chunks[who]?.team !== undefined;

/** Its name can be nothing but a team's. */
export const sure = (match: Match, who: Referent): boolean => {
  const team = match.sentence.chunks[who]?.team;
  return team !== undefined && !team.unsure;
};

export function placed(
  match: Match,
  who: readonly Referent[],
  place: number,
  weight: number,
  basis: 'stated' | 'implied' = 'stated',
  at = match.from,
): Claim[] {
  return who
    .filter((referent) => isTeam(match, referent))
    .slice(0, 1)
    .map((referent) => ({ kind: 'place', who: referent, place, tied: false, ...match.said(weight, basis, at) }));
}

export function marked(match: Match, who: Referent | undefined, index: number, weight: number): Claim[] {
  const mark = match.sentence.chunks[index]?.mark;
  if (who === undefined || mark === undefined || !isTeam(match, who)) return [];
  return [{ kind: 'mark', who, mark, ...match.said(weight, 'stated', index) }];
}
