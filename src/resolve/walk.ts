/** Walks an article from its first sentence to its last, and says of each claim whom and which race it is about. */

import { combinedEvents, isOutsideCombined } from '../knowledge/events.js';
import type { Block } from '../read/index.js';
import type { Chunk } from '../recognise/chunk.js';
import type { ClaimedSentence } from '../relate/index.js';
import type { ListSection } from '../relate/lists/index.js';
import { asAnotherRace } from './another-race.js';
import { People } from './athletes.js';
import { attribute, placeConflict } from './attribute.js';
import { ClaimBook, isResult } from './attributed.js';
import { CourseLengths } from './course-lengths.js';
import type { Discourse } from './discourse.js';
import { eventsSpoken, latestOf } from './events-spoken.js';
import { type Headline, readHeadline } from './headlines.js';
import {
  enterBlock,
  enterHeading,
  enterMeeting,
  enterSentence,
  introducedBy,
  leaveSentence,
  sexOfHeading,
} from './in-force.js';
import { claimsOfSection, ListedRows, raceOfRows, raceOfSection, raceRetold, sexOfLabel } from './lists.js';
import type { MeetingBook } from './meetings/index.js';
import { oneSexOf } from './one-sex.js';
import { raceOfCalling, raceOfMarks } from './race-of-marks.js';
import { NamedRaces, RaceBook, type RaceFacts } from './races.js';
import { refer, remember, settleCompatriot } from './reference.js';
import { stated } from './source.js';
import { belongsToTeam, TeamBook } from './teams.js';
import { learnSex, learnTrades } from './traits.js';

/**
 * @param sentences in order, as are the lists
 * @param life the article tells of a life: it has many places in one event, which in a race contradict each other
 * @returns what the article has told, read to its end
 */
export function walk(
  sentences: readonly ClaimedSentence[],
  lists: readonly ListSection[],
  blocks: readonly Block[],
  meetings: MeetingBook,
  text: string,
  life: boolean,
): Discourse {
  const state = opening(sentences, meetings, text);
  const headlines: Headline[] = [];
  let list = 0;
  const readListsUpTo = (offset: number) => {
    for (let section = lists[list]; section && section.start < offset; section = lists[++list])
      if (section.rows.length > 0) readList(section, state);
  };
  for (const said of sentences) {
    readListsUpTo(said.sentence.start);
    enterMeeting(state, said.sentence.start);
    const { kind } = blocks[said.sentence.block] as Block;
    if (said.sentence.block !== state.block) {
      state.block = said.sentence.block;
      state.lost = [];
      enterBlock(state, said, kind === 'paragraph');
    }
    if (kind === 'title') {
      headlines.push({ said, who: refer(said, state.people, state, () => false) });
      if (state.force.event === undefined) enterHeading(state, said);
      if (state.force.event !== undefined) state.titled ??= state.force;
      state.group = sexAlone(said, state.text) ?? state.group;
      continue;
    }
    if (kind === 'heading') {
      enterHeading(state, said);
      state.group = sexAlone(said, state.text) ?? (namesRaces(said) ? groupLabelled(said, state.group) : state.group);
      if (said.claims.length === 0) continue;
      if (repeatsParagraphs(said)) {
        headlines.push({ said, who: refer(said, state.people, state, () => false) });
        continue;
      }
    }
    readSentence(said, state, life);
  }
  readListsUpTo(Number.POSITIVE_INFINITY);
  // Twice: what the first round settles of one may settle another.
  for (const compatriot of [...state.compatriots, ...state.compatriots]) settleCompatriot(compatriot);
  learnNationsOfRaces(state);
  for (const headline of headlines) readHeadline(headline, state.claims);
  return state;
}

/** Who ran in "the Indian elite men's race" is of India. */
function learnNationsOfRaces({ claims }: Discourse): void {
  for (const { claim, person, race } of claims.all)
    if (race.ofNation && !race.background && !person.nation && isResult(claim))
      person.nation = stated(race.ofNation.code, race.ofNation, 'athlete/nation');
}

/** What is in force before the first sentence. */
function opening(sentences: readonly ClaimedSentence[], meetings: MeetingBook, text: string): Discourse {
  const people = new People();
  const state: Discourse = {
    text,
    people,
    meetings,
    teams: new TeamBook(people, text),
    races: new RaceBook(),
    claims: new ClaimBook(),
    places: new Map(),
    listed: new Map(),
    lengths: new CourseLengths(),
    open: new Set(),
    named: new NamedRaces(),
    force: { meeting: meetings.main },
    block: -1,
    topic: undefined,
    recent: [],
    lost: [],
    compatriots: [],
    spoken: [],
  };
  // A meeting with a relay or a triple jump, or with a 400m title, is more than its heptathlon.
  const isMore = ({ event }: Chunk, next: Chunk | undefined): boolean =>
    event?.event != null &&
    (isOutsideCombined(event.event) ||
      (!combinedEvents.has(event.event) && /^(?:gold|title|crown)$/.test(next?.word ?? '')));
  if (sentences.some(({ coded }) => coded.chunks.some((chunk, i) => isMore(chunk, coded.chunks[i + 1]))))
    state.onlyCombined = false;
  return state;
}

/** A list tells of the race that its heading names, or of one in force. */
function readList(section: ListSection, state: Discourse): void {
  const { text, people, races, claims, listed } = state;
  enterMeeting(state, section.start);
  const group = sexOfLabel(section, text) ?? state.group;
  if (!section.sex) state.group = group;
  const named = [...state.named.at(state.force.meeting), ...(state.titled ? [state.titled] : [])];
  const { facts, source } = raceOfSection(
    section,
    text,
    raceOfRows(section, state.force, named),
    state.meetings,
    () => raceRetold(section, people, claims.all),
    group,
  );
  let race = races.entry(facts, false, source);
  if (listed.get(race)?.giveElse(section))
    race = races.entry({ ...facts, section: `list ${section.start}` }, false, source);
  const rows = listed.get(race) ?? new ListedRows();
  listed.set(race, rows);
  rows.add(section);
  const teamLines = claimsOfSection(section, race, people, (person, claim) =>
    claims.add({ claim, person, race, block: -1 }),
  );
  for (const line of teamLines) for (const claim of state.teams.line(line)) claims.add(claim);
  state.force = facts;
}

/** An event and a colon, and what was done in it. */
const LABELLED = /^ ?E(\d+) : /;

/** Whose events a sentence goes on with: "Men: 1500m: Roe (Army) 3:59.5", then "200m: Orr (Navy) 21.2". */
function groupLabelled({ coded: { line, chunks } }: ClaimedSentence, group: RaceFacts['sex']): RaceFacts['sex'] {
  const at = LABELLED.exec(line)?.[1];
  if (at === undefined) return undefined;
  const label = chunks[Number(at)]?.event;
  return label?.event === null ? (label.sex ?? undefined) : group;
}

function readSentence(sentence: ClaimedSentence, state: Discourse, life: boolean): void {
  const { people, claims } = state;
  state.group = groupLabelled(sentence, state.group);
  const who = refer(sentence, people, state, (person, index) => !life && placeConflict(sentence, index, person, state));
  const said = life ? sentence : asAnotherRace(sentence, who, state);
  const ofTeams = state.teams.read(said, state);
  for (const claim of ofTeams.claims) claims.add(claim);
  learnSex(said, who, state);
  enterSentence(state, said, who);
  learnTrades(said, who, state);
  state.force = raceOfMarks(said, who, state);
  state.force = raceOfCalling(said, state);
  const oneSex = oneSexOf(said, who, state);
  const before = claims.all.length;
  for (const scoped of said.claims)
    if (!belongsToTeam(scoped.claim, said, ofTeams.taken)) attribute(scoped, said, who, state, oneSex);
  leaveSentence(state, said, who, claims.all.slice(before));
  state.spoken = latestOf([...eventsSpoken(said, said.sentence.end), ...state.spoken]);
  remember(said, who, state);
  state.introduced = introducedBy(said, who, state);
}

/** "Bronze for Kennedy": over its paragraphs it says no more than they do, and it says it before its race is named. */
const repeatsParagraphs = ({ coded, claims }: ClaimedSentence): boolean =>
  !coded.chunks.some(({ kind }) => kind === 'E') && claims.every(({ claim }) => claim.kind !== 'mark');

/** A heading that opens other races than those under "Men" before it. */
const namesRaces = (said: ClaimedSentence): boolean =>
  said.coded.chunks.some((chunk) => chunk.kind === 'E') || /(?:^| )results?(?: |$)/.test(said.coded.line);

/** The sex of a heading that says nothing else. */
function sexAlone(said: ClaimedSentence, text: string): RaceFacts['sex'] {
  const sex = sexOfHeading(said, text);
  if (sex) return sex;
  const event = said.coded.chunks.find((chunk) => chunk.event)?.event;
  return event?.event === null && event.round === null && /^ ?E\d+ (?:: )?$/.test(said.coded.line)
    ? (event.sex ?? undefined)
    : undefined;
}
