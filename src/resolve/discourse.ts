/**
 * Walks the article from its first sentence to its last with what is in force (meeting, race, who was spoken
 * of last), and says of each claim whom and which race it is about.
 */

import { unreal } from '../english/lexicon/scope.js';
import { combinedEvents, eventSex, isOffTrack, isRelay } from '../knowledge/events.js';
import type { Block } from '../read/index.js';
import { type EventMention, readHeading } from '../recognise/index.js';
import { markFor } from '../recognise/marks.js';
import type { Claim, ClaimedSentence, ScopedClaim } from '../relate/index.js';
import { leaderOf, onEarlierDay, TOPIC } from '../relate/index.js';
import type { ListSection } from '../relate/lists/index.js';
import type { People, Person } from './athletes.js';
import type { Attributed, EventSpoken } from './attributed.js';
import { CourseLengths } from './course-lengths.js';
import { heldElsewhere } from './elsewhere.js';
import { eventAt, forceBefore, governing, inRelative, keepsHeat } from './governing.js';
import { saysItIsNone } from './kind.js';
import { isLikelyMark } from './likely-marks.js';
import { claimsOfSection, groupOf, listedElse, raceOfRows, raceOfSection, raceRetold } from './lists.js';
import { isNextRound, liveEvents } from './live-events.js';
import type { MeetingBook } from './meetings/index.js';
import { factsOf, RaceBook, type RaceEntry, type RaceFacts, readEvent, type Surface } from './races.js';
import { learnSex, refer, referent, remember, type Salient, settleCompatriot } from './reference.js';
import { belongsToTeam, TeamBook } from './teams.js';

export interface Walked {
  claims: Attributed[];
  races: RaceBook;
}

interface State extends Salient {
  lengths: CourseLengths;
  force: RaceFacts;
  block: number;
  /** The sex that a heading of its own ("Men") gives to the lists under it. */
  group?: RaceFacts['sex'];
  /** The events named last, in whatever words. */
  spoken: readonly EventSpoken[];
  /** The heptathlon or decathlon spoken of last. */
  combined?: RaceFacts;
  /** The race that the article's title names. */
  titled?: RaceFacts;
  /** The races that the article has named so far, the latest last. */
  named: RaceFacts[];
  /** The first event of the article is a combined one: it is the report of a combined events meeting. */
  onlyCombined?: boolean;
}

export function walk(
  sentences: readonly ClaimedSentence[],
  lists: readonly ListSection[],
  blocks: readonly Block[],
  people: People,
  meetings: MeetingBook,
  text: string,
): Walked {
  // A life has many places in one event; two of one athlete contradict each other in a race only.
  const life = saysItIsNone(text, blocks);
  const races = new RaceBook();
  const claims: Attributed[] = [];
  const state: State = {
    lengths: new CourseLengths(),
    force: { meeting: meetings.main },
    topic: undefined,
    recent: [],
    block: -1,
    lost: [],
    compatriots: [],
    named: [],
    spoken: [],
  };
  // A meeting with a relay or a triple jump is more than its heptathlon.
  if (sentences.some((said) => said.coded.chunks.some((chunk) => OUTSIDE_COMBINED.test(chunk.event?.event ?? ''))))
    state.onlyCombined = false;
  const places = new Map<string, number>();
  const pending = [...lists].sort((a, b) => a.start - b.start);
  const teams = new TeamBook(people, text);
  const headlines: { said: ClaimedSentence; who: ReadonlyMap<number, Person> }[] = [];
  const listed = new Map<RaceEntry, ListSection[]>();
  const readListsUpTo = (offset: number) => {
    for (let section = pending[0]; section && section.start < offset; section = pending[0]) {
      pending.shift();
      if (section.rows.length === 0) continue;
      enterMeeting(state, meetings, section.start);
      const group = groupOf(section, text) ?? state.group;
      if (!section.sex) state.group = group;
      const { facts, source } = raceOfSection(
        section,
        text,
        raceOfRows(section, state.force, [...state.named, ...(state.titled ? [state.titled] : [])]),
        meetings,
        () => raceRetold(section, people, claims),
        group,
      );
      let race = races.entry(facts, false, source);
      if (listedElse(section, listed.get(race)))
        race = races.entry({ ...facts, section: `list ${section.start}` }, false, source);
      listed.set(race, [...(listed.get(race) ?? []), section]);
      const lines = claimsOfSection(section, race, people, (person, claim) =>
        claims.push({ claim, person, race, block: -1 }),
      );
      claims.push(...lines.flatMap((line) => teams.line(line)));
      state.force = facts;
    }
  };
  for (const said of sentences) {
    readListsUpTo(said.sentence.start);
    const block = blocks[said.sentence.block] as Block;
    if (said.sentence.block !== state.block) {
      state.block = said.sentence.block;
      state.lost = [];
      enterMeeting(state, meetings, said.sentence.start);
      if (state.force.event === undefined) state.force = { ...state.force, ...meetings.eventOf(state.force.meeting) };
      if (block.kind === 'paragraph' && TURNS_TO_MEETING.test(said.coded.line)) turnToMeeting(state, meetings);
    } else enterMeeting(state, meetings, said.sentence.start);
    if (block.kind === 'title') {
      headlines.push({ said, who: refer(said, people, state, () => false) });
      if (state.force.event === undefined) enterHeading(state, said, meetings, text, races);
      if (state.force.event !== undefined) state.titled ??= state.force;
      state.group = sexAlone(said) ?? state.group;
      continue;
    }
    if (block.kind === 'heading') {
      enterHeading(state, said, meetings, text, races);
      state.group = sexAlone(said) ?? (namesRaces(said) ? undefined : state.group);
      if (said.claims.length === 0) continue;
      // "Bronze for Kennedy": over its paragraphs it says no more than they do, and it says it before its race is named.
      if (
        !said.coded.chunks.some((chunk) => chunk.kind === 'E') &&
        said.claims.every(({ claim }) => claim.kind !== 'mark')
      ) {
        headlines.push({ said, who: refer(said, people, state, () => false) });
        continue;
      }
    }
    state.group = undefined;
    const who = refer(
      said,
      people,
      state,
      (mention, index) =>
        !life && placeConflict(said, index, mention, places, state, races, meetings.surface(state.force.meeting)),
    );
    const spoken = teams.read(said, { force: state.force, surface: meetings.surface(state.force.meeting), races });
    claims.push(...spoken.claims);
    learnSex(said, who, state);
    state.force = backTo(said, who, state, races, claims);
    const defended = said.coded.chunks.find((chunk) => chunk.person?.defends)?.person?.defends;
    // Who defends a title runs in the race for it, where the sentence names no other.
    if (defended && !liveEvents(said).some((index) => said.coded.chunks[index]?.event?.event !== null))
      state.force = readEvent(
        { ...defended, round: null, heat: null },
        state.force,
        meetings.surface(state.force.meeting),
      );
    else if (state.force.event === undefined) enterTitle(said, who, state, meetings);
    learnTrades(said, who);
    state.force = raceOfMarks(said, who, state);
    const told = claims.length;
    for (const scoped of said.claims) {
      if (belongsToTeam(scoped.claim, said, spoken.taken)) continue;
      attribute(scoped, said, who, state, meetings, races, claims, places);
    }
    const live = liveEvents(said);
    let force = state.force;
    let sexTold = false;
    for (const index of live) {
      const event = eventAt(said, index);
      if (event && isDiscipline(event, state, [...who.values()][0], claims)) continue;
      if (event && event.event !== null) state.named.push(readEvent(event, force, meetings.surface(force.meeting)));
      // "while Dawkins progressed to the triple jump final": a word on the way, unless it tells a result.
      if (force.event !== undefined && said.claims.length === 0 && isNextRound(said, index)) continue;
      // "he won his heat": one man's round, not the story's.
      const own = event?.event === null && /^(?:his|her|their)$/.test(said.coded.chunks[index - 1]?.word ?? '');
      if (event && !inRelative(said, index) && turnsTo(event) && !(own && event.round !== 'final'))
        force = state.lengths.fill(event, readEvent(event, force, meetings.surface(force.meeting)));
      sexTold ||= event !== undefined && event.sex !== null;
      if (sexTold) state.lengths.learn(force);
      if (event?.event && combinedEvents.has(event.event)) {
        state.onlyCombined ??= true;
        state.combined = force;
      } else if (event?.event) state.onlyCombined ??= false;
    }
    state.force = turnedTo(force, claims.slice(told));
    if (live.length === 0 && force.event === undefined) foreshadow(said, state, meetings);
    state.spoken = latest([...eventsSpoken(said, said.sentence.end), ...state.spoken]);
    remember(said, who, state);
  }
  readListsUpTo(Number.POSITIVE_INFINITY);
  for (const compatriot of [...state.compatriots, ...state.compatriots]) settleCompatriot(compatriot);
  for (const headline of headlines) readHeadline(headline.said, headline.who, claims);
  return { claims, races };
}

/** Whether a phrase changes the race in force: a lone heat or semi-final does not. */
const turnsTo = (event: EventMention): boolean =>
  event.event !== null ||
  event.sex !== null ||
  event.category !== null ||
  event.section !== undefined ||
  event.round !== null;

/** A headline repeats the story in short: it only adds to the one race that its athlete has in the body. */
function readHeadline(said: ClaimedSentence, who: ReadonlyMap<number, Person>, claims: Attributed[]): void {
  for (const { claim, scope } of said.claims) {
    const person = who.get(claim.who);
    if (!person || scope !== 'reported' || (claim.kind !== 'place' && claim.kind !== 'mark')) continue;
    const races = new Set(
      claims
        .filter((other) => other.person === person && !other.race.background && isResult(other.claim))
        .map((other) => other.race),
    );
    // "Jerubo sixth as Kip wins the 5000m": of a story about one race, whoever the body names without a place.
    if (races.size === 0 && claim.kind === 'place') {
      const told = new Set(claims.filter((one) => !one.race.background && isResult(one.claim)).map((one) => one.race));
      const [only] = told;
      if (only && told.size === 1 && person.mentions.length > 1)
        claims.push({
          claim: { ...claim, weight: claim.weight * 0.6 },
          person,
          race: only,
          block: said.sentence.block,
        });
      continue;
    }
    const [race] = races;
    if (race && races.size === 1)
      claims.push({ claim: { ...claim, weight: claim.weight * 0.3 }, person, race, block: said.sentence.block });
  }
}

/**
 * The race in force for a sentence that names none. Where the one before it has been told and the sentence
 * turns to somebody who has a result in another, only that other race can be meant.
 */
function backTo(
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: State,
  races: RaceBook,
  claims: readonly Attributed[],
): RaceFacts {
  const { force } = state;
  if (force.event === undefined || liveEvents(said).length > 0 || isRelay(force.event)) return force;
  const first = said.clauses.subjects.find((subjects) => subjects[0] !== undefined && subjects[0] !== TOPIC)?.[0];
  const person = first === undefined ? undefined : who.get(first);
  if (!person) return force;
  const own = new Set(
    claims.filter((one) => one.person === person && !one.race.background && isResult(one.claim)).map((one) => one.race),
  );
  const [race] = own;
  const current = races.find(force);
  if (!race || own.size > 1 || race === current || race.event === undefined || race.meeting !== force.meeting)
    return force;
  if (current === undefined || !claims.some((one) => one.race === current && isResult(one.claim))) return force;
  // Another time than the one already told of that race is of this one.
  const told = claims.filter((one) => one.person === person && one.race === race);
  const isNew = (claim: Claim): boolean =>
    claim.who === first &&
    told.some((one) => differs(one.claim, claim)) &&
    (claim.kind !== 'mark' || markFor(claim.mark, force.event ?? null, force.metres ?? null) !== undefined);
  if (said.claims.some(({ claim }) => isNew(claim))) return force;
  const marks = said.claims.flatMap(({ claim }) => (claim.kind === 'mark' && claim.who === first ? [claim.mark] : []));
  if (
    marks.some((mark) => !markFor(mark, race.event ?? null, race.metres ?? null)) ||
    (race.event === force.event && race.sex === force.sex)
  )
    return force;
  return factsOf(race);
}

/** Two places or two marks that one result cannot have. */
const differs = (one: Claim, other: Claim): boolean =>
  (one.kind === 'place' && other.kind === 'place' && one.place !== other.place) ||
  (one.kind === 'behind' && other.kind === 'place') ||
  (one.kind === 'mark' && other.kind === 'mark' && one.mark.fields.join() !== other.mark.fields.join());

/** "She took the 200m" behind a men's race: the event named without a sex is from here on that of its athlete. */
function turnedTo(force: RaceFacts, spoken: readonly Attributed[]): RaceFacts {
  if (force.sexStated || force.sex === undefined || force.event === undefined) return force;
  const race = spoken.findLast(
    (one) => !one.race.background && one.race.event === force.event && isResult(one.claim),
  )?.race;
  return race?.sex && race.sex !== force.sex ? { ...force, sex: race.sex } : force;
}

const isResult = (claim: Claim): boolean =>
  claim.kind === 'place' || claim.kind === 'mark' || claim.kind === 'status' || claim.kind === 'behind';

/** "Sunday brought the Wye Half Marathon": a paragraph that turns to a meeting by its name. */
const TURNS_TO_MEETING =
  /^ ?(?:(?:then |next |also )?D\d+ |next |then )(?:also |then |morning |evening )?(?:brought|saw|was|featured|came|meant|heralded|offered) (?:us |the turn of )?(?:the |our |this year 's )?V\d+ /;

/** The meeting's own race is told again, whichever of the others was told last. */
function turnToMeeting(state: State, meetings: MeetingBook): void {
  const own = meetings.eventOf(state.force.meeting);
  if (own.event !== undefined && own.event !== state.force.event)
    state.force = { meeting: state.force.meeting, ...own };
}

/** Another meeting starts without a race in force but the one that its name implies. */
function enterMeeting(state: State, meetings: MeetingBook, offset: number): void {
  const meeting = meetings.at(offset);
  if (meeting !== state.force.meeting) state.force = { meeting, ...meetings.eventOf(meeting) };
}

/**
 * "World 400m hurdles record holder Roe clocked 49.78 in the boys' race": of a report that has named no event yet,
 * the first who is told with a result runs the event of his title, where his mark can be one of it.
 */
function enterTitle(
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: State,
  meetings: MeetingBook,
): void {
  if (liveEvents(said).some((index) => said.coded.chunks[index]?.event?.event != null)) return;
  const [first] = said.claims.flatMap(({ claim }) => (claim.kind === 'mark' ? [referent(claim.who, who, state)] : []));
  const holds = said.coded.chunks.find((chunk) => chunk.person?.holds)?.person?.holds ?? first?.trade;
  if (!holds || isRelay(holds.event ?? undefined)) return;
  const marks = said.claims.flatMap(({ claim, scope }) =>
    claim.kind === 'mark' && scope === 'reported' ? [claim.mark] : [],
  );
  if (marks.length === 0 || marks.some((mark) => !markFor(mark, holds.event, holds.metres ?? null))) return;
  state.force =
    'core' in holds
      ? readEvent(
          { ...holds, sex: null, category: null, round: null, heat: null },
          state.force,
          meetings.surface(state.force.meeting),
        )
      : { meeting: state.force.meeting, ...holds };
}

/**
 * "Roe ran 14:56" under a lead that names a 5,000m and then an 800m: where none of a sentence's marks can be of the
 * race in force, the one race named before that they can be of is told.
 */
function raceOfMarks(said: ClaimedSentence, who: ReadonlyMap<number, Person>, state: State): RaceFacts {
  const { force } = state;
  if (force.event === undefined || isRelay(force.event)) return force;
  const marks = said.claims.flatMap(({ claim, scope }) =>
    claim.kind === 'mark' && scope === 'reported' && claim.weight > 0.5 ? [claim.mark] : [],
  );
  if (marks.length === 0 || marks.some(({ form }) => form === 'points')) return force;
  if (liveEvents(said).some((index) => said.coded.chunks[index]?.event?.event != null)) return force;
  const { event, metres } = force;
  if (marks.some((mark) => markFor(mark, event, metres ?? null))) return force;
  const fitting = state.named.filter(
    (race) =>
      race.meeting === force.meeting &&
      race.event !== undefined &&
      !isRelay(race.event) &&
      marks.every((mark) => isLikelyMark(mark, race.event as string)),
  );
  const last = fitting.at(-1);
  if (last !== undefined)
    return fitting.every((race) => race.event === last.event) ? { ...last, heat: undefined } : force;
  // "800m champion Roe won her semi-final in 2:02": told under the 100m.
  const [first] = said.claims.flatMap(({ claim }) => (claim.kind === 'mark' ? [referent(claim.who, who, state)] : []));
  const trade = first?.trade;
  if (!trade || !marks.every((mark) => isLikelyMark(mark, trade.event))) return force;
  return { meeting: force.meeting, ...trade };
}

/** A heading that opens other races than those under "Men" before it. */
const namesRaces = (said: ClaimedSentence): boolean =>
  said.coded.chunks.some((chunk) => chunk.kind === 'E') || /(?:^| )results?(?: |$)/.test(said.coded.line);

/** The sex of a heading that says nothing else. */
function sexAlone(said: ClaimedSentence): RaceFacts['sex'] {
  const event = said.coded.chunks.find((chunk) => chunk.event)?.event;
  return event?.event === null && event.round === null && /^ ?E\d+ (?:: )?$/.test(said.coded.line)
    ? (event.sex ?? undefined)
    : undefined;
}

const RESULTS = /^\W*(?:(?:full|leading|official|top|selected|provisional|final|overall) )?results?\W*$/iu;

/** A heading sets the race for what stands under it. */
function enterHeading(state: State, said: ClaimedSentence, meetings: MeetingBook, text: string, races: RaceBook): void {
  // "Leading results": all of the meeting again, whichever race was told of last.
  const own = meetings.eventOf(state.force.meeting);
  if (own.event !== undefined && RESULTS.test(text.slice(said.sentence.start, said.sentence.end)))
    state.force = { meeting: state.force.meeting, ...own };
  // "Senior women (10km)": the words round the event tell its sex and age group.
  const whole = readHeading(text, said.sentence.start, said.sentence.end);
  if (whole?.event === null && (whole.sex === 'M' || whole.sex === 'W'))
    races.leaveTo(whole.sex, state.force, said.sentence);
  for (const chunk of said.coded.chunks) {
    if (chunk.kind !== 'E' || !chunk.event) continue;
    const fresh: RaceFacts =
      chunk.event.event === null
        ? { ...state.force, heat: undefined }
        : { meeting: state.force.meeting, sex: state.force.sex };
    const event = {
      ...(eventAt(said, said.coded.chunks.indexOf(chunk)) ?? chunk.event),
      sex: chunk.event.sex ?? whole?.sex ?? null,
      category: chunk.event.category ?? whole?.category ?? null,
    };
    state.force = state.lengths.fill(event, readEvent(event, fresh, meetings.surface(state.force.meeting)));
    if (event.event !== null) state.named.push(state.force);
  }
}

/** Whether the places that the sentence gives the phrase at `index` cannot be this person's. */
function placeConflict(
  said: ClaimedSentence,
  index: number,
  person: Person,
  places: ReadonlyMap<string, number>,
  state: State,
  races: RaceBook,
  surface: Surface,
): boolean {
  return said.claims.some(({ claim, scope }) => {
    if (scope !== 'reported' || claim.kind !== 'place' || claim.who !== index) return false;
    const event = governing(claim, said);
    const mention = event === undefined ? undefined : eventAt(said, event);
    const facts =
      mention && event !== undefined
        ? readEvent(mention, forceBefore(said, event, state.force, surface), surface)
        : state.force;
    const race = races.find(facts);
    const known = race && places.get(`${race.key} ${person.key}`);
    return known !== undefined && known !== claim.place;
  });
}

function attribute(
  { claim, scope }: ScopedClaim,
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: State,
  meetings: MeetingBook,
  races: RaceBook,
  claims: Attributed[],
  places: Map<string, number>,
): void {
  if (scope === 'void') return;
  const person = referent(claim.who, who, state);
  if (!person) return;
  if (claim.kind === 'nation') {
    if (!person.nation || person.nation.weak)
      person.nation = { value: claim.code, start: claim.start, end: claim.end, basis: 'stated', rule: claim.rule };
    return;
  }
  const event = governing(claim, said);
  const chunk = event === undefined ? undefined : said.coded.chunks[event];
  const background =
    scope === 'other' ||
    (scope === 'earlier' &&
      claim.kind !== 'status' &&
      !earlyRound(chunk?.event?.round) &&
      !(chunk && onEarlierDay(said, claim.at))) ||
    titleHeld(claim, said, meetings) ||
    heldElsewhere(claim, said, meetings);
  const spoken = event === undefined ? undefined : eventAt(said, event);
  // "into the final": nothing is left of such a phrase that names a race.
  const told = spoken && (turnsTo(spoken) || spoken.round !== null) ? spoken : undefined;
  let facts =
    told && event !== undefined
      ? state.lengths.fill(
          told,
          readEvent(
            told,
            forceBefore(said, event, state.force, meetings.surface(state.force.meeting)),
            meetings.surface(state.force.meeting),
          ),
        )
      : state.force;
  if (told) facts = ofOwnTitle(facts, told, event, claim, said);
  if (told) facts = inOwnClass(facts, told, person, state, claims);
  if (told && event !== undefined && keepsHeat(said, event, told, state.force))
    facts = { ...facts, heat: state.force.heat };
  // A runner of a relay has a leg; the result is the team's.
  if (isRelay(facts.event)) return;
  // A long jump within a heptathlon is a part of it, not a race; points told beside it are the heptathlon's.
  if (told && isDiscipline(told, state, person, claims)) {
    if (claim.kind !== 'mark' || claim.mark.form !== 'points' || !state.combined) return;
    facts = state.combined;
  }
  // "her 1:56.68 goes with the gold she won over 1500m": an event told after the mark, which cannot be the mark's.
  if (
    claim.kind === 'mark' &&
    event !== undefined &&
    event > claim.at &&
    !markFor(claim.mark, facts.event ?? null, facts.metres ?? null) &&
    state.force.event !== undefined &&
    markFor(claim.mark, state.force.event, state.force.metres ?? null)
  )
    facts = state.force;
  const leader = leaderOf(claim);
  const other = leader === undefined ? undefined : referent(leader, who, state);
  // "Kimining held off Tewelde … after he made his debut": both are in his race.
  if (claim.kind === 'behind' && !person.sex && other?.sex) person.sex = { ...other.sex, basis: 'implied' };
  const sex = person.sex?.value;
  if (sex && facts.sex && facts.sex !== 'X' && facts.sex !== sex) {
    if (!told) facts = ownRace(person, facts, claims) ?? (isOffTrack(facts.event) ? { ...facts, sex: sex } : facts);
    // The sex was only carried over from another race before; nobody else is in this one yet.
    const race = races.find(facts);
    const carried = !facts.sexStated && !claims.some((one) => one.race === race && one.person !== person);
    if (carried && facts.event !== undefined && eventSex[facts.event] === undefined) {
      facts = { ...facts, sex: sex };
      if (race && !race.sexStated) race.sex = sex;
    }
    if (carried && !told) state.force = facts;
  }
  if (facts.sex === undefined && sex) facts = { ...facts, sex: sex };
  const force = facts;
  if (background) facts = { meeting: -1, sex: facts.sex };
  const source = chunk
    ? { start: chunk.start, end: chunk.end, rule: 'race/event' }
    : { start: claim.start, end: claim.end, rule: 'race/in-force' };
  const race = races.entry(facts, background, source);
  if (claim.kind === 'behind' && (!other || other === person)) return;
  if (claim.kind === 'place' && !background) {
    const slot = `${race.key} ${person.key}`;
    if (!places.has(slot)) places.set(slot, claim.place);
  }
  claims.push({
    claim,
    person,
    race,
    said,
    block: said.sentence.block,
    force,
    spoken: latest([
      ...(person.trade ? [person.trade] : []),
      ...eventsSpoken(said, claim.start),
      ...eventsSpoken(said, said.sentence.end),
      ...state.spoken,
    ]),
    ...(other ? { other } : {}),
  });
}

/** "Olympic 800m champion Roe stayed on course, winning her semi-final": told under the 200m, of her own event. */
function ofOwnTitle(
  facts: RaceFacts,
  told: EventMention,
  event: number | undefined,
  claim: Claim,
  said: ClaimedSentence,
): RaceFacts {
  if (told.event !== null || told.round === null || told.round === 'final' || event === undefined) return facts;
  if (!/^(?:his|her)$/.test(said.coded.chunks[event - 1]?.word ?? '')) return facts;
  const holds = claim.who < 0 ? undefined : said.coded.chunks[claim.who]?.person?.holds;
  if (!holds?.event || holds.event === facts.event) return facts;
  const { meeting } = facts;
  return { meeting, event: holds.event, metres: holds.metres ?? undefined, round: told.round, heat: facts.heat };
}

/** "Scott won the boys' Under-20 discus. Scott was also golden in the shot put": in the class that he was told of in. */
function inOwnClass(
  facts: RaceFacts,
  told: EventMention,
  person: Person,
  state: State,
  claims: readonly Attributed[],
): RaceFacts {
  if (told.event === null || told.sex !== null || told.category !== null || facts.category !== undefined) return facts;
  if (person !== state.topic) return facts;
  const before = claims.findLast(
    (one) => one.person === person && !one.race.background && isResult(one.claim) && one.race.event !== facts.event,
  )?.race;
  return before?.category !== undefined && before.meeting === facts.meeting
    ? { ...facts, category: before.category, sex: before.sex }
    : facts;
}

/** The race in which a person is, where the one in force is for the other sex. */
function ownRace(person: Person, force: RaceFacts, claims: readonly Attributed[]): RaceFacts | undefined {
  const race = claims.findLast(
    (one) => one.person === person && !one.race.background && one.race.meeting === force.meeting && isResult(one.claim),
  )?.race;
  return race && factsOf(race);
}

/** Events that no heptathlon, decathlon or pentathlon has. */
const OUTSIDE_COMBINED = /^(?:TJ|HT|400H|[235]000|10000|MILE|2MILE|MAR|HM|XC|ROAD|\d+K|RELAY|DMR|4x.*|.*SC|.*\dK?W)$/;

/** How many of the events named before are remembered. */
const REMEMBERED = 4;

/** The events that a sentence names before an offset, the latest first, as many as are remembered. */
function eventsSpoken(said: ClaimedSentence, end: number): readonly EventSpoken[] {
  const known = SPOKEN.get(said) ?? spokenIn(said);
  SPOKEN.set(said, known);
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return known[low - 1]?.events ?? [];
}

/** Asked for each claim; a sentence may have thousands of both. */
const SPOKEN = new WeakMap<ClaimedSentence, readonly { start: number; events: readonly EventSpoken[] }[]>();

function spokenIn({ sentence }: ClaimedSentence): { start: number; events: readonly EventSpoken[] }[] {
  const spoken: { start: number; events: readonly EventSpoken[] }[] = [];
  for (const { event, start } of sentence.chunks) {
    if (event?.event == null) continue;
    const named = { event: event.event, metres: event.metres ?? undefined };
    spoken.push({ start, events: latest([named, ...(spoken.at(-1)?.events ?? [])]) });
  }
  return spoken;
}

const sameEvent = (a: EventSpoken, b: EventSpoken): boolean => a.event === b.event && a.metres === b.metres;

/** The events named last, each once. */
const latest = (events: readonly EventSpoken[]): EventSpoken[] =>
  events.filter((event, i) => events.findIndex((other) => sameEvent(event, other)) === i).slice(0, REMEMBERED);

/** "Hammer thrower Orr": the event in the phrase that names somebody. */
function learnTrades(said: ClaimedSentence, who: ReadonlyMap<number, Person>): void {
  for (const [index, person] of who) {
    const phrase = said.coded.chunks[index];
    if (!phrase || person.trade) continue;
    const event =
      said.sentence.chunks.find(
        (chunk) => chunk.event?.event != null && chunk.start >= phrase.start && chunk.end <= phrase.end,
      )?.event ?? phrase.person?.holds;
    if (event?.event != null) person.trade = { event: event.event, metres: event.metres ?? undefined };
  }
}

/** "A showdown is expected in the men's 400m final": what is to come says at least which event the story is about. */
function foreshadow(said: ClaimedSentence, state: State, meetings: MeetingBook): void {
  if (!unreal.test(` ${said.coded.line}`)) return;
  const event = said.coded.chunks.find((chunk) => chunk.event && chunk.event.event !== null)?.event;
  if (!event || isRelay(event.event)) return;
  state.force = readEvent({ ...event, round: null, heat: null }, state.force, meetings.surface(state.force.meeting));
}

/** An event without a sex or a final of its own, told of somebody whose heptathlon or decathlon it belongs to. */
function isDiscipline(
  event: EventMention,
  state: State,
  person: Person | undefined,
  claims: readonly Attributed[],
): boolean {
  if (event.event === null || combinedEvents.has(event.event) || event.sex !== null || event.round === 'final')
    return false;
  if (state.onlyCombined === true) return true;
  return claims.some(
    (other) => other.person === person && !other.race.background && combinedEvents.has(other.race.event ?? ''),
  );
}

/** A pluperfect tells of another day, or of this meeting's heats. */
const earlyRound = (round: string | null | undefined): boolean =>
  round === 'heat' || round === 'semi-final' || round === 'qualification';

/** "won Olympic gold", "took the world title" in an article about another meeting: what somebody has, not what happened. */
function titleHeld(claim: Claim, said: ClaimedSentence, meetings: MeetingBook): boolean {
  if (!/^place\/(?:won|took-title|medal|inverted)$/.test(claim.rule)) return false;
  const { line, at } = said.coded;
  const from = said.coded.chunks.findIndex((chunk) => chunk.start >= claim.start);
  if (from < 0) return false;
  const words = line
    .slice(at[from], (at[from] as number) + 60)
    .split(/ (?:, |\. |in |at |as |and |while )/)[0] as string;
  const level =
    /(?:^| )(olympic|world|european|commonwealth|african|asian|pan american)s? (?:[a-z-]+ |[A-Z]\d+ )*(?:gold|silver|bronze|title|titles|crown|medal|medals)(?: |$)/.exec(
      words,
    )?.[1];
  return level !== undefined && !meetings.isOf(level);
}
