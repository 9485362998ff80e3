/**
 * Makes mentions of the phrases that stand for a team, so that the rules can read what is said of it as they
 * read what is said of an athlete: to the grammar `Kenya were second` and `Tola was second` are one.
 */
import { headsName, teamGroups } from '../english/lexicon/teams.js';
import { isRelay } from '../knowledge/events.js';
import { type Chunk, type ChunkKind, chunkOf, type PersonMention, type TeamMention } from '../recognise/chunk.js';
import { mentionsIn } from './code.js';
import { gatherNounPhrases } from './noun-phrases.js';
import { type Rewriting, rewriteAll, rewritingsOf, rewritingWith } from './rewriting.js';
import { readPoints } from './team-points.js';

/**
 * The sentence's chunks with every possible team as a chunk of kind `A` that has a `team`; undefined when there is none.
 * `told`: the sentence before it has counted points.
 */
export function gatherTeams(sentence: readonly Chunk[], told = false): readonly Chunk[] | undefined {
  const chunks = rewriteAll(joinNames(sentence), REWRITINGS).chunks.map((chunk, i, all) =>
    chunk.team ? chunk : alone(all, i),
  );
  if (!chunks.some((chunk) => chunk.team)) return undefined;
  return readPoints(
    gatherNounPhrases(chunks).chunks.map((chunk) =>
      chunk.team && chunk.kind !== 'A' ? { ...chunk, kind: 'A' as const, word: 'a' } : chunk,
    ),
    told,
  );
}

/** `Harbour` + `View`, `St Cyprian` + `'s` + `College`, `Great` + `Britain`: capitals side by side are one name. */
function joinNames(sentence: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let i = 0; i < sentence.length; ) {
    let to = i;
    while (to < sentence.length && belongs(sentence, i, to)) to++;
    const run = sentence.slice(i, to);
    if (run.length < 2 || !run.some((chunk) => chunk.kind !== '-')) {
      joined.push(sentence[i] as Chunk);
      i++;
      continue;
    }
    const first = run[0] as Chunk;
    const nation = run.find((chunk) => chunk.nation)?.nation;
    const { person: _, ...carried } = first;
    const { end } = run.at(-1) as Chunk;
    joined.push(
      nation
        ? chunkOf('N', 'n', first.start, end, true, { ...carried, nation })
        : chunkOf('T', 't', first.start, end, true, carried),
    );
    i = to;
  }
  return joined;
}

const NAMED: ReadonlySet<ChunkKind> = new Set(['N', 'T', 'U', 'S', 'C', 'A']);

function belongs(chunks: readonly Chunk[], from: number, at: number): boolean {
  const chunk = chunks[at] as Chunk;
  const before = chunks[at - 1];
  const touching = at === from || (before !== undefined && chunk.start - before.end <= 1);
  if (!touching) return false;
  if (chunk.kind === '-') {
    // "the Holt Men's and Women's teams"
    if (/^(?:men|women|boys|girls)$/.test(chunk.word) && /^(?:'s?|and)$/.test(chunks[at + 1]?.word ?? '')) return false;
    if (chunk.capital && /^\p{L}/u.test(chunk.word)) return !(at === from && headsName.has(chunk.word));
    if (at === from) return false;
    const next = chunks[at + 1];
    if (chunk.word === '&') {
      // "Marl AC & Holt AC": two clubs.
      const ended = /\b(?:ac|harriers)$/.test(before?.word ?? '') && !/^(?:ac|athletic)\b/.test(next?.word ?? '');
      return !ended && (next?.capital ?? false);
    }
    if (chunk.word === 'of') return /(?:university|college)$/.test(before?.word ?? '') && (next?.capital ?? false);
    // "St Cyprian's got to the line": the sign belongs to a saint's name unless it owns what follows.
    if (chunk.word !== "'s") return false;
    if (next?.capital && next.kind === '-') return true;
    return (
      /^st\.? /.test(before?.word ?? '') &&
      next?.kind !== 'A' &&
      !/^(?:quartet|team|squad|relay)$/.test(next?.word ?? '')
    );
  }
  if (!NAMED.has(chunk.kind)) return false;
  // A nation goes on only with plain capitals before it (`Great Britain`): `Kenyan Festus Mutuku` is no team.
  if (chunk.kind === 'N')
    return at === from || (before?.kind === '-' && /^(?:great|northern|new|south|north|&)$/.test(before.word));
  if (at > from && chunks[from]?.kind === 'N') return false;
  if (chunk.kind === 'A')
    return (
      at === from ||
      (before?.kind === '-' &&
        /^(?:northern|southern|eastern|western|north|south|east|west|new|grand|harbour|university|of)$/.test(
          before.word,
        ))
    );
  return true;
}

/** The team that an owner's chunk names. */
function teamOf(owner: Chunk | undefined, members: PersonMention[], said: boolean): TeamMention {
  return {
    ...(owner ? { name: { start: owner.person?.start ?? owner.start, end: owner.person?.end ?? owner.end } } : {}),
    ...(owner?.nation ? { nation: { code: owner.nation.code, start: owner.start, end: owner.end } } : {}),
    members,
    said,
  };
}

const teamChunk = (chunks: readonly Chunk[], from: number, to: number, team: TeamMention): Chunk =>
  chunkOf('T', 't', (chunks[from] as Chunk).start, (chunks[to - 1] as Chunk).end, true, { team });

const rewriting = rewritingWith(teamGroups);

/** The chunk whose code word a named group of the match is. */
const grouped = (chunks: readonly Chunk[], found: RegExpExecArray, name: string): Chunk | undefined => {
  const code = /[A-Z](\d+)/.exec(found.groups?.[name] ?? '');
  return code ? chunks[Number(code[1])] : undefined;
};

const POINTS_IN_BRACKETS = /^[A-Z]\d+ [([] \d{1,3} [)\]] , [A-Z]\d+ [([] \d{1,3} [)\]]/;

const membersIn = (chunks: readonly Chunk[], found: RegExpExecArray): PersonMention[] =>
  mentionsIn(found.groups?.['runners'] ?? '', 'A').flatMap((index) => chunks[index]?.person ?? []);

/** The writer's own team, or the one that the sentences before were about. */
const ownTeam = (chunks: readonly Chunk[], from: number, to: number, sex: Pick<TeamMention, 'sex'> = {}): Chunk =>
  teamChunk(chunks, from, to, { ...teamOf(undefined, [], true), own: true, ...sex });

const withMembers: Rewriting['replace'] = (chunks, from, to, found) => [
  teamChunk(chunks, from, to, {
    ...teamOf(grouped(chunks, found, 'owner'), membersIn(chunks, found), true),
    ...sexOf(found[0]),
  }),
];

const sexOf = (words: string): Pick<TeamMention, 'sex'> =>
  / (?:women|girls|ladies) /.test(` ${words} `)
    ? { sex: 'W' }
    : / (?:men|boys) /.test(` ${words} `)
      ? { sex: 'M' }
      : {};

/** `men's team`, `women`: a phrase of the event's grammar that says no more than a sex. */
const runsAsTeam = (event: NonNullable<Chunk['event']>): boolean =>
  event.event === null && event.round === null && (event.sex === 'M' || event.sex === 'W');

const REWRITINGS = rewritingsOf([
  // St. Olaf College (Minn.) / UW-Whitewater (Wis.)
  rewriting('{NTUSCA} [([] (?:{UCT}|[a-z]{2,5})(?: \\.){1,2} [)\\]]', (chunks, from) => [chunks[from] as Chunk]),
  // the Indian quartet of A, B, C and D / Harbour View's quartet of A, B, C and D
  rewriting(
    "(?:the )?(?<owner>{owner})(?: (?:'s|'))? (?:[a-z0-9]+ |{E} ){0,2}?(?:{squad}) {of} (?<runners>{members})(?: ,)?",
    withMembers,
  ),
  // the team of A, B, C and D / the U16 boys' relay team of A, B, C and D
  rewriting(
    "(?:(?:the|a|an|our|their) )?(?:[a-z0-9]+ |' |{E} ){0,4}?(?:{squad}) {of} (?<runners>{members})(?: ,)?",
    withMembers,
  ),
  // Roe was joined by B, C and D and the quartet won
  rewriting(
    '(?<runners>{member} (?:was|were) joined by (?:[a-z]+ )?{member}(?:(?: , and| ,| and) {member}){1,2}(?: ,)? and) (?:the )?(?:quartet|foursome|four|group|team)(?= )',
    withMembers,
  ),
  // the 4x400 (A, B, C, D) took
  rewriting(
    '(?:the|our|their) {E}(?: (?:{squad}))? [([] (?<runners>{members}|{member}(?: , {member}){3}) [)\\]](?= (?:{does}))',
    (chunks, from, to, found) => [
      teamChunk(chunks, from, to, { ...teamOf(undefined, membersIn(chunks, found), true), own: true }),
    ],
  ),
  // Marl College, with A, B, C and D, won
  rewriting(
    '(?<owner>{NTUSC}) , (?:with|featuring|comprising) (?<runners>{member} , {member} , {member}(?: ,)? and {member}) ,(?= (?:{does}))',
    withMembers,
  ),
  // the 4x400 of A, B, C and D
  rewriting('(?:(?:the|our|their) )?{E} (?:(?:team|squad|quartet) )?{of} (?<runners>{members})(?: ,)?', withMembers),
  // Ethiopia (A, B, C and D) / the Herons' 4x100 relay (A, B, C, D) / the Wye team (A, B, C, D)
  rewriting(
    "(?:the )?(?<owner>{NTUSC})(?: (?:'s |' )?{E}(?: team)?| (?:{squad}))? [([] (?<runners>{members}|{member}(?: , {member}){3}) [)\\]]",
    withMembers,
  ),
  // A teamed with B, C and D to win
  rewriting(
    '(?<runners>(?:{A}(?: and {A})?|he|she|they) (?:teamed|teaming|combined|combining|joined forces|linked) (?:up )?with {member}(?:(?: , and| ,| and) {member})+)(?= (?:to|for|in|and|won|ran|finished|placed|took|clocked|posted|[,.;]))',
    (chunks, from, to, found) => {
      const runners = membersIn(chunks, found);
      if (runners.length < 2) return undefined;
      return [teamChunk(chunks, from, to, { ...teamOf(undefined, runners, false), unsure: true })];
    },
  ),
  // A, B, C and D won the 4x400 for Marl College / combined to win the 4x400 in 3:25.10 for Marl College
  rewriting(
    '(?<runners>{member} , {member} , {member}(?: ,)? and {member}) (?=[^;.]{0,60}? for )(?:(?:also |all )?(?:combined|teamed up|linked up|joined forces) to )?(?:won|win|took|take|claimed|claim|placed|place|finished|finish|ran|run) (?:(?:the|in|a|an|{O}|place|with|time|of|title|gold|silver|bronze|{E}|{M}) )*?for (?:the )?(?<owner>{NTUSC})(?= (?:[.,;]|in|with|and|at|on))',
    (chunks, from, to, found) => {
      const runners = membersIn(chunks, found);
      const last = runners.at(-1)?.end ?? 0;
      const deed = chunks.findIndex((chunk, i) => i > from && chunk.start >= last);
      const owner = chunks.findLastIndex((chunk, i) => i < to && chunk.word === 'for');
      if (deed < 0 || owner < deed || !chunks.slice(deed, owner).some(({ event }) => isRelay(event?.event)))
        return undefined;
      return [
        teamChunk(chunks, from, deed, teamOf(grouped(chunks, found, 'owner'), runners, true)),
        ...chunks.slice(deed, owner),
      ];
    },
  ),
  // Spain's A, B, C and D / Spain's A and B
  rewriting(
    "(?<owner>{NTUSC}) (?:'s|') (?<runners>{member} , {member} , {member}(?: ,)? and {member})(?! ')",
    withMembers,
  ),
  rewriting("(?<owner>{N}) 's (?<runners>{A} and {A})(?! ')", (chunks, from, to, found) => [
    teamChunk(chunks, from, to, {
      ...teamOf(grouped(chunks, found, 'owner'), membersIn(chunks, found), false),
      unsure: true,
    }),
  ]),
  // A, B, C and D
  rewriting('(?<runners>{member} , {member} , {member}(?: ,)? and {member})(?! \\()', (chunks, from, to, found) =>
    // "Holt (44), Wye (60), Marl (71) and Esk (76)": teams, with their points.
    POINTS_IN_BRACKETS.test(found[0])
      ? undefined
      : [teamChunk(chunks, from, to, { ...teamOf(undefined, membersIn(chunks, found), false), unsure: true })],
  ),
  // the Jamaican quartet / the hosts' team / England's B team / the Ashgrove College men
  rewriting(
    "(?:(?:the|a|host|hosts) )?(?<owner>{NTUSC})(?: (?:'s|'))? (?:(?:men|women|boys|girls|ladies)(?: (?:'s|'))? )?(?:senior |junior |national |indoor |outdoor |track and field |track |a |b |c )*(?:{E} )?(?:{squad})(?! (?:{thing})(?![a-z]))",
    withMembers,
  ),
  // Marl's girls cross country team, of a town that could be a person's name
  rewriting("(?<owner>{A}) (?:'s|') {E} (?:{squad})(?! (?:{thing})(?![a-z]))", (chunks, from, to, found) => {
    const { sex, event } = chunks[to - 2]?.event ?? {};
    const sexed = sex === 'M' || sex === 'W';
    if (!sexed && !isRelay(event)) return undefined;
    const team = teamOf(grouped(chunks, found, 'owner'), [], true);
    return [teamChunk(chunks, from, to, sexed ? { ...team, sex } : team)];
  }),
  rewriting(
    "(?:the )?(?<owner>{NTUSCA})(?: (?:'s|'))? (?:men|women|boys|girls|ladies)(?= (?:was|were|had|edged|beat|{does}))",
    withMembers,
  ),
  // led their country to victory
  rewriting('(?:his|her|their) country(?= to| win)', (chunks, from, to) => {
    const nation = chunks.slice(0, from).findLast((chunk) => chunk.nation);
    return nation ? [teamChunk(chunks, from, to, teamOf(nation, [], false))] : undefined;
  }),
  // the men's team / our A team
  rewriting(
    "(?:the|our) (?:(?:men|women|boys|girls|ladies)(?: (?:'s|'))? )(?:a |b )?(?:team|squad|quartet)(?! (?:{thing})(?![a-z]))",
    (chunks, from, to, found) => [ownTeam(chunks, from, to, sexOf(found[0]))],
  ),
  // anchored the 4x400 relay team
  rewriting(
    '(?:the|our|their) {E} (?:team|squad|quartet|foursome)(?= (?:to|in|home|won|was|were|ran|clocked|{does}|settled|had to settle|stopped|set|broke|qualified|reached|missed))',
    (chunks, from, to) => [ownTeam(chunks, from, to)],
  ),
  // The men's team finished / the women's 4x400 relay took: the event phrase has the noun in it
  rewriting('(?:the|our) (?:[a-z]{3,} )?{E}(?= (?:{does}|ended up|were placed))', (chunks, from, to) => {
    // "the Warrior men": a nickname that is a word.
    if (to - from > 2 && !chunks[from + 1]?.capital) return undefined;
    const event = chunks[to - 1]?.event;
    if (!event || !(runsAsTeam(event) || isRelay(event.event))) return undefined;
    const sex = event.sex === 'M' || event.sex === 'W' ? { sex: event.sex } : {};
    return [ownTeam(chunks, from, to, sex)];
  }),
  // the Venn men's and women's teams
  rewriting(
    "(?:the )?(?<owner>{NTUSCA}) (?<first>men|women|boys|girls) (?:'s )?and (?:{E}|(?:men|women|boys|girls)(?: 's)?)(?: (?:cross country|track and field|{E}))? (?:teams|squads)",
    (chunks, from, to, found) => {
      const owner = grouped(chunks, found, 'owner');
      const men = /^(?:men|boys)/.test(found.groups?.['first'] ?? '');
      const [first, second] = men ? (['M', 'W'] as const) : (['W', 'M'] as const);
      const and = chunks.findIndex((chunk, i) => i > from && i < to && chunk.word === 'and');
      return [
        teamChunk(chunks, from, and, { ...teamOf(owner, [], true), sex: first }),
        chunks[and] as Chunk,
        teamChunk(chunks, and + 1, to, { ...teamOf(owner, [], true), sex: second }),
      ];
    },
  ),
  // the girls placed sixth and the boys seventh
  rewriting('(?<=and )the (?:men|women|boys|girls|ladies)(?= {O} )', (chunks, from, to, found) => [
    ownTeam(chunks, from, to, sexOf(found[0])),
  ]),
  // the Venn men's team finished
  rewriting(
    "(?:the )?(?<owner>{NTUSCA})(?: 's)? {E}(?= (?:{does}|ended up|were placed))",
    (chunks, from, to, found) => {
      const event = chunks[to - 1]?.event;
      if (!event || !runsAsTeam(event)) return undefined;
      const team = teamOf(grouped(chunks, found, 'owner'), [], true);
      return [teamChunk(chunks, from, to, event.sex === 'W' ? { ...team, sex: 'W' } : { ...team, sex: 'M' })];
    },
  ),
  // with the men finishing sixth
  rewriting(
    '(?<=(?:with|and|while|as) )the (?:men|women|boys|girls|ladies)(?= (?:finishing|placing|coming|earning) (?:in )?{O} )',
    (chunks, from, to, found) => [ownTeam(chunks, from, to, sexOf(found[0]))],
  ),
  // The men were third and the women finished fifth
  rewriting('(?:the|our) (?:men|women|boys|girls|ladies)(?= (?:{does}))', (chunks, from, to, found) => [
    ownTeam(chunks, from, to, sexOf(found[0])),
  ]),
  // they finished second out of nine teams
  rewriting(
    'they(?= (?:{does}) (?:[a-z0-9-]+ |{O} ){1,6}?(?:as a team|(?:out )?of (?:[a-z]+|\\d+) (?:teams|schools|universities|colleges|clubs)|in the team (?:standings|race|competition|event)))',
    (chunks, from, to) => [ownTeam(chunks, from, to)],
  ),
  // the team, the quartet
  rewriting(
    'the (?:quartet|foursome|team|squad)(?! (?:{thing})(?![a-z]))(?= (?:was|were|did|won|took|finished|came|clocked|stopped|ran|placed|had|crossed|recorded|posted|scored|earned|ended|claimed|secured|,))',
    withMembers,
  ),
]);

/** A name that stands alone: a nation or a club is a team as far as its words go, a person's name may be one. */
function alone(chunks: readonly Chunk[], i: number): Chunk {
  const chunk = chunks[i] as Chunk;
  const before = chunks[i - 1];
  const next = chunks[i + 1];
  if (!NAMED.has(chunk.kind)) return chunk;
  if (chunk.kind === 'A') {
    if (chunk.person?.ref !== 'name' || chunk.person.nation) return chunk;
    // "Hakata Denki's captain": an owner is known for a team, what it owns for a person.
    return { ...chunk, team: { ...teamOf(chunk, [], false), unsure: true } };
  }
  if (headsName.has(((chunk.text ?? '').split("'", 1)[0] as string).toLowerCase())) return chunk;
  if (/^(?:in|at|near|across|throughout|around|representing|through)$/.test(before?.word ?? '')) return chunk;
  if (before?.word === 'of' && !/^(?:ahead|front|clear|M|m|\d+(?:\.5)?)$/.test(chunks[i - 2]?.word ?? '')) return chunk;
  // "Roe (Marl)", "at the Rye College Championships (RCC)"
  if (/^[([]$/.test(before?.word ?? '') && /^[AV]$/.test(chunks[i - 2]?.kind ?? '')) return chunk;
  const owns =
    /^(?:'s|')$/.test(next?.word ?? '') &&
    !/^(?:time|total|score|winning|mark)$/.test(chunks[i + 2]?.word ?? '') &&
    chunks[i + 2]?.mark?.form !== 'points' &&
    // "to Holt's 148 and Wye's 97"
    !(/^\d{1,3}$/.test(chunks[i + 2]?.word ?? '') && /^(?:[.,;]|and|while|to)$/.test(chunks[i + 3]?.word ?? ''));
  if (owns || next?.kind === 'A') return chunk;
  const people = before?.word === 'the' && (chunk.nation?.kinds.has('people') ?? false);
  if (chunk.kind === 'N' && !chunk.nation?.kinds.has('name') && !chunk.nation?.kinds.has('code') && !people)
    return chunk;
  if (chunk.kind === 'N' && before?.kind === 'A' && /^,$/.test(next?.word ?? '')) return chunk;
  return { ...chunk, kind: 'T', word: 't', team: teamOf(chunk, [], false) };
}
