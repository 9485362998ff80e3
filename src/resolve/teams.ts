/** Relays and team classifications: which team a phrase stands for, and what the article says each of them did. */

import { nationForms, nationWords } from '../english/demonyms.js';
import { givenNames } from '../english/lexicon/names.js';
import { isCity, regions } from '../knowledge/cities.js';
import { isRelay } from '../knowledge/events.js';
import { type Chunk, nameWords, type TeamMention } from '../recognise/index.js';
import {
  type Claim,
  type ClaimedSentence,
  leaderOf,
  type ScopedClaim,
  segmentWords,
  type TeamReading,
} from '../relate/index.js';
import { agree, learn, type People, type Person } from './athletes.js';
import type { Attributed } from './attributed.js';
import type { Discourse } from './discourse.js';
import { eventBeside } from './governing.js';
import { readAt } from './in-force.js';
import { claimsOfRow, type TeamLine } from './lists.js';
import { liveEvents } from './live-events.js';
import type { RaceEntry } from './races.js';
import { stated } from './source.js';

/** What a sentence says of teams, and which of its words no athlete can have any more. */
export interface TeamSentence {
  claims: Attributed[];
  /** Offsets of the marks and ordinals that belong to a team. */
  taken: ReadonlySet<number>;
}

const NOTHING: TeamSentence = { claims: [], taken: new Set() };
/** Races that are scored for teams as they are run. */
const SCORED = /^(?:XC|MR|TRAIL|ULTRA|ROAD|\d+K|\d+KW|\d+M|HM|MAR|MILE-ROAD)$/;
/** Points of a whole meeting are a result only where the meeting is one of teams. */
const CLASSIFIED =
  /\bteam (?:titles?|champion(?:s|ships?)?|standings|scores?|classification|crown|competition|contest)\b|\b(?:league|conference|county|district|sectional|regional) (?:(?:indoor|outdoor|championship) )?(?:titles?|trophy|crown)\b|\bfinal scores?:|\bas a team\b|\bout of (?:the )?(?:\d+|[a-z]+) (?:[a-z]+ )?(?:teams|schools|colleges)\b/iu;
/** "worthy winners of the team trophy", "ninth out of 22 teams": no runner's. */
const TEAM_PRIZE =
  /\bteam (?:titles?|trophy|trophies|prizes?|race|contest|competition|gold|silver|bronze|championships?)\b|\b(?:out )?of (?:the )?(?:\d+|[a-z]+) (?:[a-z]+ )?(?:teams|schools|clubs|universities|colleges)\b/iu;
/** `a first U20 gold for Uganda` tells a history, not a race. */
const INDEFINITE = /\b(?:an?|another|its|their) (?:[\w-]+ ){0,3}$/iu;
const SCHOOL = / (?:University|College|Academy|High School|State University)$/u;
/** Who holds meetings and runs in none. */
const ORGANISER = /\b(?:Association|Federation|Conference|League|Council|Committee)\b/u;
/** Nothing, or a date line, before the first name. */
const OPENING =
  /^(?:(?:.{0,60} )?(?:- -|-|¯|:) )?(?:(?:led|paced|powered|fuelled|fueled|competing|running|hosting|behind|after|with|in|at|facing|coming) [^.;]{0,90} , |(?:on|over|during|following|despite|for|to|last|this|the following|the next) [^.;A]{0,90} , )?(?:(?:the )?(?:O\d+|[a-z]+)(?: -)? ranked )?(?:(?:the|hosts?|host|on D\d+|and|but|(?:\d+ |[a-z]+ )?members of) )*$/;
/** "members of the Venn State track and field team", "for the Venn women's cross country team" */
const SQUAD_AFTER =
  /^(?:(?:'s|'|and|men|women|E\d+|indoor|outdoor) )*(?:(?:indoor|outdoor) )?(?:track and field|track|cross country|E\d+) (?:and cross country )?(?:teams?|squads?|programs?)(?= )/;
/** "40 Holme runners made their way", "Holme's cross country runners headed" */
const RUNNERS_AFTER =
  /^(?:(?:'s|'|E\d+) )*(?:(?:runners|athletes|students) (?:made|headed|travell?ed|competed|took|lined|ran|raced|turned|were|entered|descended|braved|opened)|take part|taking part) /;
const LEGS_RUN =
  / (?:ran|on|for|over) (?:the )?(?:M\d+ (?:for|on|over) the )?[A-Za-z0-9-]+ (?:leg|stage)(?= )| handing over to /;
/** Where a team or its runner was on the way; but a 12-stage relay is a race. */
const STAGE =
  /(?:^| )(?:stages?|legs?|splits?|exchange|changeover|handed over|handing over|hand over|lap)(?= )(?! E\d)/;

/** The article's teams. A team is a `Person` with members, so that places and marks are weighed in the same way. */
export class TeamBook {
  private readonly teams: Person[] = [];
  /** The teams that a runner has run for. */
  private readonly runsFor = new Map<Person, Set<Person>>();
  /** The team that was spoken of last. */
  private topic: Person | undefined;
  /** The article tells of a classification of teams over the whole meeting. */
  private classified = false;
  /** The team that the article is about: the first that it names as the one who did something. */
  private home: Person | undefined;

  constructor(
    private readonly people: People,
    private readonly text: string,
  ) {}

  /** Reads a sentence's claims about teams. */
  read(said: ClaimedSentence, state: Discourse): TeamSentence {
    const reading = said.teams;
    if (!reading) return NOTHING;
    this.home ??= this.protagonist(reading);
    this.classified ||= CLASSIFIED.test(this.text.slice(said.sentence.start, said.sentence.end));
    const spoken = this.spoken(reading);
    const claims: Attributed[] = [];
    const taken = new Set<number>();
    const subjects: Person[] = [];
    for (const scoped of reading.claims) {
      if (scoped.scope === 'void') continue;
      const race = this.raceOf(scoped, said, reading, state, spoken);
      if (!race) continue;
      const team = this.team(reading, scoped.claim.who, race, spoken);
      if (!team) continue;
      if (scoped.claim.kind === 'members') {
        this.addMembers(
          team,
          race,
          scoped.claim.members.flatMap((who) => reading.coded.chunks[who]?.person ?? []),
        );
        continue;
      }
      const leader = leaderOf(scoped.claim);
      const other = leader === undefined || leader < 0 ? undefined : this.team(reading, leader, race, spoken);
      if (scoped.claim.kind === 'behind' && (!other || other === team)) continue;
      claims.push({
        claim: scoped.claim,
        person: team,
        race,
        said,
        block: said.sentence.block,
        force: state.force,
        ...(other ? { other } : {}),
      });
      subjects.push(team);
      if (scoped.claim.kind === 'mark') taken.add(scoped.claim.mark.start);
      if (scoped.claim.kind === 'place') taken.add(reading.coded.chunks[scoped.claim.at]?.start ?? -1);
    }
    this.topic = subjects[0] ?? this.topic;
    return { claims, taken };
  }

  /** `MIT demonstrated …`, `The Ridgemont State women …`: a team that opens its sentence. */
  private protagonist({ coded }: TeamReading): Person | undefined {
    const opens = (chunk: Chunk, i: number) =>
      chunk.team &&
      !chunk.team.unsure &&
      !ORGANISER.test(this.text.slice(chunk.start, chunk.end)) &&
      !/^(?:[,:(¯-]|welcomed$|hosted$)/.test(coded.chunks[i + 1]?.word ?? '') &&
      // "in Wye, Minn., the Holt team": a state behind its town
      !(coded.chunks[i - 1]?.word === ',' && /^[SCAU]$/.test(coded.chunks[i - 2]?.kind ?? '')) &&
      (OPENING.test(coded.line.slice(0, coded.at[i])) ||
        /(?:track and field|cross[ -]country) (?:team|squad|program)s?$/iu.test(
          this.text.slice(chunk.start, chunk.end),
        ) ||
        SQUAD_AFTER.test(coded.line.slice(coded.at[i + 1])) ||
        (!chunk.team.nation && RUNNERS_AFTER.test(coded.line.slice(coded.at[i + 1]))));
    const mention = coded.chunks.find(opens)?.team;
    if (!mention?.name || /^[A-D][ -]?team/iu.test(this.text.slice(mention.name.start, mention.name.end)))
      return undefined;
    return this.named(this.text.slice(mention.name.start, mention.name.end), mention.name, mention.nation);
  }

  /** A team's line in a result list. */
  line({ race, row, layout }: TeamLine): Attributed[] {
    const { team: name } = row;
    if (!name) return [];
    const team = this.named(
      name.value,
      name,
      row.nation ? { code: row.nation.value, start: row.nation.start, end: row.nation.end } : undefined,
    );
    for (const member of row.members)
      this.addMembers(team, race, [{ ref: 'name', name: member.value, start: member.start, end: member.end }]);
    const place = row.place && { ...row.place, tied: false, basis: 'stated' as const };
    return claimsOfRow(row, layout, place).map((claim) => ({ claim, person: team, race, block: -1 }));
  }

  /** The chunks of a reading that are spoken of as teams, whatever race is in force. */
  private spoken({ coded, claims }: TeamReading): ReadonlySet<number> {
    const [from, to] = [coded.chunks[0]?.start ?? 0, coded.chunks.at(-1)?.end ?? 0];
    const spoken = new Set<number>();
    const sure = (who: number) => coded.chunks[who]?.team !== undefined && !coded.chunks[who]?.team?.unsure;
    for (const { claim, scope } of claims) {
      if (scope === 'void') continue;
      // "Kingsville was second with 56 points": no runner has points that few.
      if (claim.kind === 'mark' && claim.mark.form === 'points' && isTeamScore(claim.mark.fields) && !sure(claim.who)) {
        const named = coded.chunks[claim.who]?.person;
        const [first, ...others] = named?.name.split(/[ -]/u) ?? [];
        if (coded.chunks[claim.who]?.team && first && (others.length === 0 || !givenNames.has(first)))
          spoken.add(claim.who);
      }
      if (!sure(claim.who)) continue;
      const said = this.text.slice(Math.max(from, claim.start - 25), Math.min(to, claim.end + 30));
      if (claim.kind === 'mark' && claim.mark.form === 'points' && worth(claim.mark.fields)) spoken.add(claim.who);
      else if (claim.rule.startsWith('team/') && /\bteams?\b(?!'?s? ?-?mates?)/iu.test(said)) spoken.add(claim.who);
      else if (claim.kind === 'place' && (TEAM_PRIZE.test(said) || this.isSchool(coded.chunks[claim.who])))
        spoken.add(claim.who);
      else if (coded.chunks[claim.who]?.team?.said) spoken.add(claim.who);
    }
    for (let grown = -1; grown !== spoken.size; ) {
      grown = spoken.size;
      for (const { claim, scope } of claims)
        if (
          scope !== 'void' &&
          sure(claim.who) &&
          // "Minnesota won the team title, with Iowa State in second"
          ((claim.kind === 'behind' && spoken.has(claim.leader)) ||
            (claim.rule === 'place/apposed' &&
              spoken.size > 0 &&
              !/^[A-D] /u.test(coded.chunks[claim.who]?.text ?? '')))
        )
          spoken.add(claim.who);
    }
    return spoken;
  }

  /** "Marl University finished second": nobody's name. */
  private isSchool(chunk: Chunk | undefined): boolean {
    return (
      chunk !== undefined &&
      SCHOOL.test(this.text.slice(chunk.start, chunk.end)) &&
      !/^\s(?:wo)?m[ae]n|^\s(?:runner|lady|girl|boy|athlete|student)/u.test(this.text.slice(chunk.end, chunk.end + 12))
    );
  }

  /** The race that a claim about a team belongs to; undefined when the words are not about a team's race at all. */
  private raceOf(
    { claim, scope }: ScopedClaim,
    said: ClaimedSentence,
    reading: TeamReading,
    state: Discourse,
    spoken: ReadonlySet<number>,
  ): RaceEntry | undefined {
    const { force } = state;
    const surface = state.meetings.surface(force.meeting);
    const chunk = reading.coded.chunks[claim.at];
    const live = liveEvents(said);
    const before = live.filter((index) => (said.coded.chunks[index]?.start ?? 0) <= (chunk?.start ?? claim.start));
    // The rule's own event, or the one right behind the words.
    const beside = reading.coded.chunks[claim.event ?? eventBeside(reading.coded, claim.at) ?? -1]?.start;
    const index = live.find((at) => said.coded.chunks[at]?.start === beside) ?? before.at(-1) ?? live[0];
    const event = index === undefined ? undefined : said.coded.chunks[index]?.event;
    let facts = event && index !== undefined ? readAt(said, index, event, state) : force;
    const own = reading.coded.chunks[claim.who]?.team?.sex;
    // "Marl's boys won, while the girls were second behind Holt": Holt's girls, too.
    const sexed = reading.coded.chunks.filter((other) => other.team?.sex);
    const last = sexed.findLast(({ start }) => start < (chunk?.start ?? 0));
    const sex = own ?? (last ?? sexed[0])?.team?.sex;
    if (sex && (own || event?.sex == null || (last && last.start > event.start)))
      facts = { ...facts, sex, ...(own ? { sexStated: true } : {}) };
    if (isRelay(facts.event)) {
      // "ran the first leg for fifth-placed Marl": the place stands with the team.
      const legs = claim.kind === 'mark' || (claim.kind === 'place' && claim.rule !== 'team/ranked');
      // "Roe ran the first leg, Orr brought them up to second with 18:02": who may be a runner ran a leg too.
      const ranLegs = reading.coded.chunks[claim.who]?.team?.unsure && LEGS_RUN.test(reading.coded.line);
      if (legs && (ranLegs || STAGE.test(segmentWords(reading, claim.at)))) return undefined;
      if (claim.kind === 'mark' && (claim.mark.form === 'points' || claim.mark.form === 'kilometres')) return undefined;
      if (
        claim.rule === 'place/inverted' &&
        INDEFINITE.test(this.text.slice(Math.max(0, claim.start - 30), claim.start))
      )
        return undefined;
    } else {
      if (!spoken.has(claim.who)) return undefined;
      // "Marl won the girls team championship with 84 points", told behind the discus: of the whole meeting.
      const ofMeeting =
        this.classified &&
        event?.event == null &&
        reading.coded.chunks.some(({ mark }) => mark?.form === 'points' && isTeamScore(mark.fields));
      if (facts.event !== undefined && !SCORED.test(facts.event)) {
        if (!ofMeeting) return undefined;
        facts = { meeting: facts.meeting, ...(facts.sex ? { sex: facts.sex } : {}) };
      }
      if (facts.event === undefined && (surface === 'track' || surface === 'unknown') && !this.classified)
        return undefined;
      if (claim.kind === 'mark' && claim.mark.form !== 'points') return undefined;
      if (claim.kind === 'gap' || claim.kind === 'same' || claim.kind === 'record' || claim.rule === 'mark/in-clause')
        return undefined;
    }
    const background = scope !== 'reported';
    if (background) facts = { meeting: -1, event: facts.event, metres: facts.metres, sex: facts.sex };
    const source =
      index === undefined
        ? { start: claim.start, end: claim.end, rule: 'race/in-force' }
        : {
            start: said.coded.chunks[index]?.start as number,
            end: said.coded.chunks[index]?.end as number,
            rule: 'race/event',
          };
    return state.races.entry(facts, background, source);
  }

  /** The team that a chunk stands for. */
  private team({ coded }: TeamReading, who: number, race: RaceEntry, spoken: ReadonlySet<number>): Person | undefined {
    const chunk = coded.chunks[who];
    const mention = chunk?.team;
    if (!chunk || !mention || (mention.unsure && !isRelay(race.event) && !spoken.has(who))) return undefined;
    const before = coded.line.slice(0, coded.at[who]);
    const after = coded.line.slice(coded.at[who + 1] ?? coded.line.length);
    // "Brel led the Holt team home in 169th": the place is the runner's.
    if (
      /(?:led|leading|leads) (?:the )?$/.test(before) &&
      /^(?:home (?!to )|with (?:an? )?(?:[a-z-]+ )?O\d+)/.test(after)
    )
      return undefined;
    if (chunk.person && !this.mayBeTeam(chunk.person.name, before, after, spoken.has(who))) return undefined;
    const team = mention.name
      ? this.named(this.text.slice(mention.name.start, mention.name.end), mention.name, mention.nation)
      : (this.ofMembers(mention) ??
        (mention.members.length > 2 || mention.own
          ? (this.home ?? this.topic)
          : mention.unsure
            ? undefined
            : // "the team scored 76 points": the article's own, whichever was told of last
              /^the (?:team|squad)$/iu.test(this.text.slice(chunk.start, chunk.end)) && !isRelay(race.event)
              ? (this.home ?? this.topic)
              : (this.topic ?? this.home)));
    if (team) this.addMembers(team, race, mention.members);
    return team;
  }

  /** A name that could be a person's is a team's in a relay unless something tells of a person. */
  private mayBeTeam(name: string, before: string, after: string, scores: boolean): boolean {
    const words = nameWords(name);
    const [first] = words;
    const person = this.people.find(words);
    // "Girard also won the 4x100": one word is a school's where nobody has it for a surname.
    const surname = words.length < 2 && !scores && (name.length < 4 || person === undefined || /\s/.test(person.name));
    const called = givenNames.has(name.split(/[ -]/u)[0] as string) && !(scores && words.length < 2);
    if (first === undefined || surname || called) return false;
    if (/(?:'s|his|her|their|anchor|captain|coach|runner|by|man|woman|stage|leg|rookie|[([,] ?A\d+ ,) $/.test(before))
      return false;
    if (/^[([] [AT]\d+ /.test(after)) return false;
    // An age may be a rookie's that the sentence speaks of; a nation or a club is nobody's but a runner's.
    if (person && (person.nation || person.sex || person.club)) return false;
    return !(person && this.runsFor.has(person));
  }

  private named(name: string, at: { start: number; end: number }, nation: TeamMention['nation']): Person {
    const bare = name.replace(/^(?:the|hosts?) /iu, '');
    const adjective = nation && nationForms.get(bare)?.every(({ kind }) => kind !== 'name' && kind !== 'code');
    const printed = adjective ? (nationWords.find(({ code }) => code === nation.code)?.names[0] ?? bare) : bare;
    const words = teamWords(printed);
    const known = this.teams.find(
      (team) =>
        (nation && team.nation ? team.nation.value === nation.code : !nation && agree(words, team.words)) &&
        letter(team.words) === letter(words) &&
        team.words.includes('state') === words.includes('state'),
    );
    // "the Herons", "the Thunderbird quartet": a nickname, if no place, is the team's that the article is about.
    if (
      !known &&
      !isCity(printed) &&
      !regions.has(printed) &&
      !nation &&
      this.home &&
      !this.home.nation &&
      !/\s/.test(printed) &&
      !/^\p{Lu}{2,}$/u.test(printed) &&
      /\bthe $/iu.test(this.text.slice(Math.max(0, at.start - 5), at.start)) &&
      !this.ownsRunners(printed)
    )
      return this.home;
    if (known) {
      known.mentions.push({ start: at.start, end: at.end });
      if (printed.length > known.name.length && !nation) {
        known.name = printed;
        known.words = words;
        known.nameAt = { start: at.end - printed.length, end: at.end };
      }
      return known;
    }
    const team: Person = {
      key: `t${this.teams.length + 1}`,
      name: printed,
      words,
      nameAt: { start: at.end - bare.length, end: at.end },
      mentions: [{ start: at.start, end: at.end }],
      members: new Map(),
      ...(nation ? { nation: stated(nation.code, nation, 'team/nation') } : {}),
    };
    this.teams.push(team);
    return team;
  }

  /** "Malvern's Zoe Orr": so a town or school is named, and no nickname. */
  private ownsRunners(name: string): boolean {
    const owner = name.replace(/[^\p{L}\d]/gu, '.');
    return new RegExp(`(?<!\\b[Tt]he )(?<!\\p{L})${owner}'s \\p{Lu}`, 'u').test(this.text);
  }

  /** `the quartet of A, B and C` is the team that one of them is known to have run for. */
  private ofMembers(mention: TeamMention): Person | undefined {
    const runners = mention.members.flatMap((member) => this.people.find(nameWords(member.name)) ?? []);
    return this.teams.find((team) => runners.some((runner) => this.runsFor.get(runner)?.has(team)));
  }

  private addMembers(team: Person, race: RaceEntry, members: TeamMention['members']): void {
    if (!team.members || members.length === 0) return;
    const runners = team.members.get(race) ?? [];
    team.members.set(race, runners);
    for (const member of members) {
      if (member.ref !== 'name') continue;
      const person = this.people.named(member.name, member.start, member.end);
      learn(person, member);
      if (!runners.includes(person)) runners.push(person);
      this.runsFor.set(person, (this.runsFor.get(person) ?? new Set()).add(team));
    }
  }
}

/** Words of a team's name, with the letter of its A or B team kept. */
const teamWords = (name: string): string[] => nameWords(name.replace(/'s$/u, 's'));
const letter = (words: readonly string[]): string =>
  /^[abcd]$/.test(words.at(-1) ?? '') ? (words.at(-1) as string) : '';
/** Points as a cross country or a meeting gives them, not those of a heptathlon. */
const isTeamScore = (fields: readonly string[]): boolean => Number(fields[0]) < 700;

const worth = (fields: readonly string[]): boolean => Number(fields.join('.')) >= 5;

/** Whether an athlete's claim reads words that a team's claim has read. */
export function belongsToTeam(claim: Claim, said: ClaimedSentence, taken: ReadonlySet<number>): boolean {
  if (taken.size === 0) return false;
  if (claim.kind === 'mark') return taken.has(claim.mark.start);
  return claim.kind === 'place' && taken.has(said.coded.chunks[claim.at]?.start ?? -2);
}
