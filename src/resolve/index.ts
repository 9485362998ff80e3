/** From claims to a report: who is who, which race, which meeting, and what can all be true. */
import type { Block } from '../read/index.js';
import type { ClaimedSentence } from '../relate/index.js';
import type { ListSection } from '../relate/lists/index.js';
import type { RaceReport, Sex } from '../report/schema.js';
import { People, type Person } from './athletes.js';
import type { Attributed } from './attributed.js';
import { choose, type Doubt } from './choose.js';
import { walk } from './discourse.js';
import { reportsRace } from './kind.js';
import { readMeetings } from './meetings/index.js';
import { otherDays } from './other-days.js';
import type { RaceEntry } from './races.js';
import { type ResolvedRace, writeReport } from './report.js';
import { placeByMark } from './teams.js';

export function resolve(
  text: string,
  article: RaceReport['article'],
  blocks: readonly Block[],
  sentences: readonly ClaimedSentence[],
  lists: readonly ListSection[],
  dateOrder: 'dmy' | 'mdy',
): RaceReport {
  const people = new People();
  const meetings = readMeetings(sentences, blocks, text, article.published, dateOrder);
  const { claims, races } = walk(sentences, lists, blocks, people, meetings, text);
  if (tellsOfClub(text)) dropClubOrder(claims, text);
  nameEvents(claims, races.races);
  joinRaces(claims, races.races);
  const byRace = new Map<RaceEntry, Attributed[]>();
  for (const claim of claims) byRace.set(claim.race, [...(byRace.get(claim.race) ?? []), claim]);
  const resolved: ResolvedRace[] = [];
  const doubts: Doubt[] = [];
  for (const race of races.races) {
    if (race.background) continue;
    const own = byRace.get(race) ?? [];
    const athletes = choose(
      race,
      own.filter(({ person }) => !person.members),
      doubts,
    );
    const teams = choose(
      race,
      own.filter(({ person }) => person.members),
      doubts,
    );
    placeByMark(race, teams);
    const performances = [...athletes, ...teams];
    if (performances.length === 0) continue;
    sexOfRace(
      race,
      performances.flatMap(({ person }) => (person.sex ? [person.sex.value] : [])),
    );
    roundOfMeeting(race, text, blocks);
    resolved.push({ race, performances });
  }
  const reported = reportsRace(text, blocks, sentences, claims, resolved, lists) ? resolved : [];
  const elsewhere = claims.filter(
    ({ race, claim }) => race.background || (reported !== resolved && claim.kind !== 'status'),
  );
  return writeReport(text, article, {
    meetings,
    races: reported,
    background: otherDays(elsewhere, reported),
    doubts,
  });
}

/** Claims made before the article named an event belong to the race their athlete has, or to the only one there is. */
function nameEvents(claims: Attributed[], races: readonly RaceEntry[]): void {
  const named = races.filter(
    (race) => race.event !== undefined && !race.background && claims.some((claim) => claim.race === race),
  );
  for (const claim of claims) {
    const { race, person } = claim;
    if (race.background || race.event !== undefined || person.members) continue;
    const fitting = named.filter(
      (other) =>
        other.meeting === race.meeting && (other.sex === undefined || race.sex === undefined || other.sex === race.sex),
    );
    const own = fitting.filter((other) =>
      claims.some((candidate) => candidate.race === other && candidate.person === person),
    );
    if (own.length === 1) claim.race = own[0] as RaceEntry;
    else if (own.length === 0 && fitting.length === 1) claim.race = fitting[0] as RaceEntry;
  }
}

/** A club's own report, which ranks its members: "first home for us", "next back was". */
const tellsOfClub = (text: string): boolean =>
  /\b(?:home|back|in|finisher) for (?:us|our|the club)\b|\bour (?:A|B|ladies['’]?|men['’]?s|women['’]?s) teams?\b/u.test(
    text,
  ) ||
  (/\b(?:[Rr]unning [Cc]lub|[Aa]thletic [Cc]lub|Harriers|HARRIERS|Striders|Joggers|Road Runners|\p{Lu}\p{L}+ [Rr]unners|[Tt]ri(?:athlon)? [Cc]lub|[Cc]ross [Cc]ountry (?:[Cc]lub|[Tt]eam)|[A-Z]\p{L}+ (?:AC|RC))\b/u.test(
    text.slice(0, 700),
  ) &&
    /\b(?:members|our|us|club(?:mates?|'s)?|first (?:home|back)|next (?:home|back|in)|third (?:home|back)|vests?|PBs?)\b/iu.test(
      text,
    ));

/** In a club's report the order of its members is no order of the race. */
function dropClubOrder(claims: Attributed[], text: string): void {
  const kept = claims.filter(
    ({ claim, other, block }) =>
      !(claim.kind === 'behind' && !won(claims, other, block)) &&
      !(claim.rule === 'place/inverted' && claim.weight <= 0.5) &&
      !(
        claim.rule === 'place/finish-verb' &&
        /^was first (?:home|back) (?!overall|in the (?:race|field))/u.test(text.slice(claim.start, claim.end + 24))
      ),
  );
  claims.splice(0, claims.length, ...kept);
}

/** … but who followed the winner of a race, or was beaten by him, was second in it. */
const won = (claims: readonly Attributed[], person: Person | undefined, block: number): boolean =>
  claims.some(
    (one) =>
      one.person === person &&
      one.block === block &&
      one.claim.kind === 'place' &&
      one.claim.place === 1 &&
      /^place\/(?:won|took-title|gapped-win)$/.test(one.claim.rule),
  );

/** A race told first without its sex is the one told with it when an athlete is in both. */
function joinRaces(claims: readonly Attributed[], races: readonly RaceEntry[]): void {
  for (const race of races) {
    if (race.background || race.sex !== undefined) continue;
    const people = new Set(claims.filter((claim) => claim.race === race).map((claim) => claim.person));
    const same = races.find(
      (other) =>
        other !== race &&
        !other.background &&
        other.sex !== undefined &&
        other.meeting === race.meeting &&
        other.event === race.event &&
        (other.metres === race.metres || other.metres === undefined || race.metres === undefined) &&
        other.category === race.category &&
        (other.round === race.round || !other.round || !race.round) &&
        claims.some((claim) => claim.race === other && people.has(claim.person)) &&
        !claims.some((claim) => claim.race === other && claims.some((own) => own.race === race && clash(own, claim))),
    );
    if (same) for (const claim of claims) if (claim.race === race) claim.race = same;
  }
}

/** A team with two places is in two races, that of its girls and that of its boys. */
const clash = (one: Attributed, other: Attributed): boolean =>
  one.person === other.person &&
  one.person.members !== undefined &&
  one.claim.kind === 'place' &&
  other.claim.kind === 'place' &&
  one.claim.basis === 'stated' &&
  other.claim.basis === 'stated' &&
  one.claim.place !== other.claim.place;

/** Every race of a series' final ("the Diamond League final") is a final, when the headline or lead calls the meeting so. */
function roundOfMeeting(race: RaceEntry, text: string, blocks: readonly Block[]): void {
  if (race.round !== undefined || race.background) return;
  for (const block of blocks
    .filter((candidate) => candidate.kind === 'title' || candidate.kind === 'paragraph')
    .slice(0, 3)) {
    const match =
      /\b(?:Diamond League|Golden League|Grand Prix|World Athletics|series)(?:['’]s)? (?:series )?final(?!ist)s?\b/u.exec(
        text.slice(block.start, block.end),
      );
    if (!match) continue;
    const start = block.start + match.index;
    race.round = 'final';
    race.sources.round = { start, end: start + match[0].length, rule: 'race/series-final', implied: true };
    return;
  }
}

/** A race takes the sex of its people when the text names none. */
function sexOfRace(race: RaceEntry, sexes: readonly Sex[]): void {
  if (race.sex !== undefined || sexes.length === 0) return;
  const [first] = sexes;
  if (sexes.every((sex) => sex === first)) race.sex = first;
}
