/** Which row of a relay or team race is a team's, and whether its runners are those of the article. */
import { nationOf } from '../../english/demonyms.js';
import type { OfficialEntrant } from '../../official/index.js';
import type { Athlete, Result } from '../../report/schema.js';
import type { Found } from './entrants.js';
import { weighed } from './facts.js';
import type { Field } from './field.js';
import { ComparableName, likeness, wordsOf } from './likeness.js';
import type { Row } from './pairing.js';
import { rowOf } from './people.js';
import type { Verdict } from './verdict.js';

/** The row of a team: by its name, or by its nation where that has one team in the race. */
export function findTeam(result: Result, field: Field): Found {
  const said = result.team?.value ?? '';
  const teams = field.race.entrants.filter(({ team }) => team !== undefined);
  const named = teams.filter(({ team }) => wordsOf(team as string).join(' ') === wordsOf(said).join(' '));
  const nation = result.nationality?.value ?? nationOf(said);
  const sent = teams.filter((entrant) => nation !== undefined && entrant.nation === nation);
  const partly = teams.filter(({ team }) => wordsOf(said).every((word) => wordsOf(team as string).includes(word)));
  for (const candidates of [named, sent, said === '' ? [] : partly]) {
    const entrant = onlyOne(candidates, result, field);
    if (entrant) return { entrant, degree: 'same' };
    if (candidates.length > 0) return 'several';
  }
  return undefined;
}

function onlyOne(teams: readonly OfficialEntrant[], result: Result, field: Field): OfficialEntrant | undefined {
  if (teams.length < 2) return teams[0];
  const agreeing = teams.filter((team) => {
    const { agreeing: some, contrary } = weighed(result, team, field);
    return some > 0 && contrary === 0;
  });
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** The team's name, and each of its runners whom the article names. */
export function teamVerdicts(
  result: Result,
  members: readonly Athlete[],
  rows: readonly Row[],
  why: string,
): Verdict[] {
  const { team } = result;
  if (!team) return [];
  const [row] = rows;
  const about = { subject: 'team', source: 'results', claim: team.spans, who: team.value, said: team.value } as const;
  if (!row) return [{ ...about, outcome: 'not checked', why }];
  const { entrant } = row;
  const where = {
    row: rowOf(entrant),
    ...(row.field.results.dated === undefined ? {} : { dated: row.field.results.dated }),
  };
  const complete = entrant.members.length >= members.length && members.length > 0;
  return [
    { ...about, ...where, official: entrant.team as string, outcome: 'confirmed' },
    ...members.map(({ name }): Verdict => {
      const runner = {
        ...about,
        ...where,
        subject: 'member',
        claim: name.spans,
        who: name.value,
        said: name.value,
      } as const;
      const alike = entrant.members.flatMap((member) => {
        const like = likeness(new ComparableName(name.value), new ComparableName(member));
        return like ? [{ member, ...like }] : [];
      });
      const [best] = alike.sort((one, other) => one.edits - other.edits);
      if (best)
        return {
          ...runner,
          official: best.member,
          outcome: best.degree === 'near' ? 'spelt otherwise' : 'confirmed',
        };
      // Who ran in the heats is named beside those of the final
      return complete
        ? { ...runner, official: entrant.members.join(', '), outcome: 'contradicted' }
        : { ...runner, outcome: 'not checked', why: `the row of ${team.value} does not name its runners` };
    }),
  ];
}
