/**
 * Which race is in force: what a heading, a title, a sentence's own events or its people put in the place of the race told
 * before; what its marks do is in race-of-marks.ts.
 */

import { unreal } from '../english/lexicon/scope.js';
import { combinedEvents, eventSex, isOffTrack, isRelay } from '../knowledge/events.js';
import { type EventMention, readHeading } from '../recognise/index.js';
import type { Claim, ClaimedSentence } from '../relate/index.js';
import { leaderOf, TOPIC } from '../relate/index.js';
import type { Person } from './athletes.js';
import { type Attributed, isResult } from './attributed.js';
import type { Discourse } from './discourse.js';
import { eventAt, forceBefore, inRelative } from './governing.js';
import { canBeOf } from './likely-marks.js';
import { isNextRound, liveEvents, namesEvent } from './live-events.js';
import { factsOf, type RaceFacts, readEvent } from './races.js';
import { referent, subjectAt } from './reference.js';
import { eventWithin } from './traits.js';

/** What an event phrase says against a race in force, on the ground where its meeting is held. */
export const readUnder = (event: EventMention, force: RaceFacts, { meetings }: Discourse): RaceFacts =>
  readEvent(event, force, meetings.surface(force.meeting));

/** What the event phrase at an index says, read as `event`, after the sentence's own events before it. */
export const readAt = (said: ClaimedSentence, index: number, event: EventMention, state: Discourse): RaceFacts =>
  readUnder(event, forceBefore(said, index, state.force, state.meetings.surface(state.force.meeting)), state);

/**
 * "Roe won the women's 800m. … Orr was unlucky when he fell in the 1500m": an event that no word gives a sex is of that of
 * whom its clause is about, not of the race told before.
 */
export function inSexOfSubject(
  facts: RaceFacts,
  event: EventMention,
  index: number,
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
): RaceFacts {
  if (event.event === null || event.sex !== null || facts.event === state.force.event) return facts;
  if ((facts.sex !== 'M' && facts.sex !== 'W') || eventSex[facts.event ?? ''] !== undefined) return facts;
  const sex = subjectAt(said, index, who, state)?.sex;
  return sex === undefined || sex.basis === 'implied' || sex.value === facts.sex ? facts : { ...facts, sex: sex.value };
}

/** Another meeting starts without a race in force but the one that its name implies. */
export function enterMeeting(state: Discourse, offset: number): void {
  const meeting = state.meetings.at(offset);
  const { force, meetings } = state;
  if (meeting === force.meeting) return;
  // "Roe won the 800m in Oslo. In Rye on Sunday, Orr ran 1:46.1": what only a town tells goes on about the same event.
  const own = meetings.eventOf(meeting);
  if (own.event === undefined && (meetings.isUnnamed(meeting) || meetings.isUnnamed(force.meeting)))
    state.force = { ...force, meeting, round: undefined, heat: undefined };
  else state.force = { meeting, ...own };
}

/** "Sunday brought the Wye Half Marathon": a paragraph that turns to a meeting by its name. */
const TURNS_TO_MEETING =
  /^ ?(?:(?:then |next |also )?D\d+ |next |then )(?:also |then |morning |evening )?(?:brought|saw|was|featured|came|meant|heralded|offered) (?:us |the turn of )?(?:the |our |this year 's )?V\d+ /;

/** A paragraph starts: of a meeting with one race that race, where nothing else is in force or it is told again. */
export function enterBlock(state: Discourse, said: ClaimedSentence, isParagraph: boolean): void {
  const own = state.meetings.eventOf(state.force.meeting);
  if (state.force.event === undefined) state.force = { ...state.force, ...own };
  if (isParagraph && state.force.ageGroup !== undefined) state.force = { ...state.force, ageGroup: undefined };
  if (!isParagraph || own.event === undefined || own.event === state.force.event) return;
  if (TURNS_TO_MEETING.test(said.coded.line)) state.force = { meeting: state.force.meeting, ...own };
}

const RESULTS = /^\W*(?:(?:full|leading|official|top|selected|provisional|final|overall) )?results?\W*$/iu;

/** `The Men`, `Women's Results` */
const OF_ONE_SEX =
  /^\W*(?:(?:[a-z]+ ){0,2}(?:results?|winners|medal+ists|placings|finals|day (?:one|two|three|four|\d)) ?[:¯(,-] ?)?(?:the )?(?:(?:senior|junior|minor|intermediate) )?(?:(?:wo)?men(?:'s)?|(?:boys|girls|ladies)'?(?:'s)?)(?: (?:recap|results?|team|side|meet|highlights|winners|medal+ists|finals|track(?: (?:and|&) field)?|notes|summary|events|competition))?\W*$/iu;

/** Whom a heading is of that says nothing else: `Women`, `Results: Men`. */
export function sexOfHeading({ sentence: { start, end } }: ClaimedSentence, text: string): 'M' | 'W' | undefined {
  const sex = OF_ONE_SEX.test(text.slice(start, end)) ? readHeading(text, start, end)?.sex : undefined;
  return sex === 'M' || sex === 'W' ? sex : undefined;
}

/** A heading sets the race for what stands under it. */
export function enterHeading(state: Discourse, said: ClaimedSentence): void {
  const { text } = state;
  // "Leading results": all of the meeting again, whichever race was told of last.
  const own = state.meetings.eventOf(state.force.meeting);
  if (own.event !== undefined && RESULTS.test(text.slice(said.sentence.start, said.sentence.end)))
    state.force = { meeting: state.force.meeting, ...own };
  // "Senior women (10km)": the words round the event tell its sex and age group.
  const whole = readHeading(text, said.sentence.start, said.sentence.end);
  if (whole?.event === null && (whole.sex === 'M' || whole.sex === 'W')) {
    state.races.leaveTo(whole.sex, state.force, said.sentence);
    // "The Men", "Men's Recap" behind the women's long jump: other events, of the other sex.
    const { force } = state;
    if (force.sex !== whole.sex && OF_ONE_SEX.test(text.slice(said.sentence.start, said.sentence.end)))
      state.force =
        force.event !== undefined && isOffTrack(force.event)
          ? { ...force, sex: whole.sex, metres: undefined, heat: undefined }
          : { meeting: force.meeting, ...own, sex: whole.sex };
  }
  for (const [index, chunk] of said.coded.chunks.entries()) {
    if (chunk.kind !== 'E' || !chunk.event) continue;
    const fresh: RaceFacts =
      chunk.event.event === null
        ? { ...state.force, heat: undefined }
        : { meeting: state.force.meeting, sex: state.force.sex };
    const event = {
      ...(eventAt(said, index) ?? chunk.event),
      sex: chunk.event.sex ?? whole?.sex ?? null,
      category: chunk.event.category ?? whole?.category ?? null,
    };
    state.force = state.lengths.fill(event, readUnder(event, fresh, state));
    if (event.event !== null) state.named.add(state.force);
  }
}

/** The race that a sentence tells of before its own events are read. */
export function enterSentence(state: Discourse, said: ClaimedSentence, who: ReadonlyMap<number, Person>): void {
  state.force = ofTheOthers(said, state.text, ofLadies(said, backTo(said, who, state)));
  state.force = ofIntroduced(said, who, state);
  const defended = namesEvent(said)
    ? undefined
    : said.coded.chunks.find((chunk) => chunk.person?.defends)?.person?.defends;
  // Who defends a title runs in the race for it, where the sentence names no other.
  if (defended) state.force = readUnder({ ...defended, round: null, heat: null }, state.force, state);
  else if (state.force.event === undefined) {
    const [spoken] = state.spoken;
    if (spoken && EQUIVALENT.test(said.coded.line)) state.force = { ...state.force, ...spoken };
    else enterTitle(said, who, state);
  }
}

/** "In the women's equivalent, Orr …": of the event spoken of last, be it in passing. */
const EQUIVALENT = /^in the (?:E\d+ |(?:wo)?men 's )equivalent(?= )/;

/** "The Lady Herons were led by Roe": the women of a school or college. */
function ofLadies(said: ClaimedSentence, force: RaceFacts): RaceFacts {
  if (force.sex === 'W' || !LADIES.test(said.coded.line) || said.coded.chunks.some(({ event }) => event?.sex))
    return force;
  if (force.sex !== undefined && !isOffTrack(force.event)) return { meeting: force.meeting, sex: 'W' };
  return { ...force, sex: 'W', metres: force.sex === undefined ? force.metres : undefined, heat: undefined };
}

/**
 * "The return of the 60m hurdles record holder Roe went well. She was fourth in 8.14", told under the long jump: of the
 * event by whose title somebody has just been brought in.
 */
function ofIntroduced(said: ClaimedSentence, who: ReadonlyMap<number, Person>, state: Discourse): RaceFacts {
  const { introduced, force } = state;
  const trade = introduced?.trade;
  if (!introduced || !trade || trade.event === force.event || namesEvent(said)) return force;
  if (isOffTrack(force.event) || combinedEvents.has(force.event ?? '')) return force;
  const own = said.claims.filter(
    ({ claim, scope }) => scope === 'reported' && isResult(claim) && referent(claim.who, who, state) === introduced,
  );
  const isTheirs = own.every(({ claim }) => claim.kind !== 'mark' || canBeOf(claim.mark, trade));
  return own.length > 0 && isTheirs ? { meeting: force.meeting, ...trade } : force;
}

/** Who a sentence without a result names by the title of an event, and nobody beside. */
export function introducedBy(
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  { claims }: Discourse,
): Person | undefined {
  const named = said.coded.chunks.flatMap(({ person }, i) => (person?.ref === 'name' ? [i] : []));
  const [index = -1] = named;
  const person = who.get(index);
  if (named.length !== 1 || !person?.trade || !said.coded.chunks[index]?.person?.holds || namesEvent(said))
    return undefined;
  const tells = said.claims.some(({ claim, scope }) => scope === 'reported' && isResult(claim));
  return tells || claims.resultsOf(person).length > 0 ? undefined : person;
}

/** "Kenya's women also shone": what is told next is theirs, whatever it is. */
function ofTheOthers(said: ClaimedSentence, text: string, force: RaceFacts): RaceFacts {
  if (said.claims.length > 0 || (force.event !== undefined && isOffTrack(force.event))) return force;
  const [, at] = OTHERS.exec(said.coded.line) ?? [];
  const chunk = said.coded.chunks[Number(at)];
  const side = chunk?.event;
  // "The women's race consisted of four legs": the race in force.
  if (!chunk || !/^(?:wo)?men$/i.test(text.slice(chunk.start, chunk.end))) return force;
  if (side?.event !== null || side.round !== null || side.category !== null || side.sex === force.sex) return force;
  return side.sex === 'M' || side.sex === 'W' ? { meeting: force.meeting, sex: side.sex, sexStated: true } : force;
}

const OTHERS =
  /^ ?(?:(?:and|but|meanwhile|,) )*(?:the |[NTUC]\d+ 's |N\d+ )?E(\d+) (?:also |too |again |meanwhile |, meanwhile , |then )?(?:[a-z]+ed|were|had|did|shone|enjoyed|made|put on) (?!.*A\d)/;

const LADIES = /(?:^| )(?:the )?lady [UTAC]\d+ /;

/**
 * The race in force for a sentence that names none. Where the one before it has been told and the sentence
 * turns to somebody who has a result in another, only that other race can be meant.
 */
function backTo(
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  { force, races, claims }: Discourse,
): RaceFacts {
  const length = said.coded.chunks[liveEvents(said)[0] ?? -1]?.event;
  // "completed the 26.2-mile course": how far it was, whose race ever.
  const isLength = length?.event === force.event && isOffTrack(force.event) && !length?.sex && !length?.round;
  if (force.event === undefined || (liveEvents(said).length > 0 && !isLength) || isRelay(force.event)) return force;
  // "Chasing Roe at the finish were Orr (7.60) and Venn (7.67)": whose race it is says who led it.
  const first =
    said.clauses.subjects.find((subjects) => subjects[0] !== undefined && subjects[0] !== TOPIC)?.[0] ??
    said.claims.map(({ claim }) => leaderOf(claim)).find((leader) => leader !== undefined && leader >= 0);
  const person = first === undefined ? undefined : who.get(first);
  if (!person) return force;
  const [race, ...others] = new Set(claims.resultsOf(person).map((told) => told.race));
  if (!race || others.length > 0 || race.event === undefined || race.meeting !== force.meeting) return force;
  const current = races.find(force);
  if (race === current || !claims.in(current).some(({ claim }) => isResult(claim))) return force;
  // Another time than the one already told of that race is of this one.
  const told = claims.lately(person).filter((one) => one.race === race);
  const isNew = (claim: Claim): boolean =>
    claim.who === first &&
    told.some((one) => differs(one.claim, claim)) &&
    (claim.kind !== 'mark' || canBeOf(claim.mark, force));
  if (said.claims.some(({ claim }) => isNew(claim))) return force;
  const marks = said.claims.flatMap(({ claim }) => (claim.kind === 'mark' && claim.who === first ? [claim.mark] : []));
  if (!marks.every((mark) => canBeOf(mark, race)) || (race.event === force.event && race.sex === force.sex))
    return force;
  return factsOf(race);
}

/** Two places or two marks that one result cannot have. */
const differs = (one: Claim, other: Claim): boolean =>
  (one.kind === 'place' && other.kind === 'place' && one.place !== other.place) ||
  (one.kind === 'behind' && other.kind === 'place') ||
  (one.kind === 'mark' && other.kind === 'mark' && one.mark.fields.join() !== other.mark.fields.join());

/**
 * "World 400m hurdles record holder Roe clocked 49.78 in the boys' race": of a report that has named no event yet,
 * the first who is told with a result runs the event of his title, where his mark can be one of it.
 */
function enterTitle(said: ClaimedSentence, who: ReadonlyMap<number, Person>, state: Discourse): void {
  if (namesEvent(said)) return;
  const epithet = said.coded.chunks.find(({ person }) => person?.ref === 'epithet');
  const holds =
    said.coded.chunks.find((chunk) => chunk.person?.holds)?.person?.holds ??
    firstMarked(said, who, state)?.trade ??
    (epithet && eventWithin(epithet, said));
  if (!holds || isRelay(holds.event ?? undefined)) return;
  const marks = said.claims.flatMap(({ claim, scope }) =>
    claim.kind === 'mark' && scope === 'reported' ? [claim.mark] : [],
  );
  if (marks.length === 0 || !marks.every((mark) => canBeOf(mark, holds))) return;
  state.force =
    'core' in holds
      ? readUnder({ ...holds, sex: null, category: null, round: null, heat: null }, state.force, state)
      : { meeting: state.force.meeting, ...holds };
}

/** Whom the first mark of a sentence is told of. */
function firstMarked(
  { claims }: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  salient: Discourse,
): Person | undefined {
  const first = claims.find(({ claim }) => claim.kind === 'mark')?.claim;
  return first && referent(first.who, who, salient);
}

/**
 * Reads a sentence's own events: the last is in force for the next sentence.
 *
 * @param told what the sentence has been found to claim
 */
export function leaveSentence(
  state: Discourse,
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  told: readonly Attributed[],
): void {
  const live = liveEvents(said);
  const [first] = who.values();
  let force = state.force;
  let sexTold = false;
  for (const index of live) {
    const event = eventAt(said, index);
    if (!event || isDiscipline(event, first, state)) continue;
    if (event.event !== null) state.named.add(readUnder(event, force, state));
    // "while Dawkins progressed to the triple jump final": a word on the way, unless it tells a result.
    if (force.event !== undefined && said.claims.length === 0 && isNextRound(said, index)) continue;
    const before = said.coded.line.slice(0, said.coded.at[index]);
    if (event.event === null && event.sex === null && (IN_BRACKETS.test(before) || HELD_AGAINST.test(before))) continue;
    if (force.event !== undefined && EARLIER_WIN.test(before)) continue;
    // "he won his heat": one man's round, not the story's.
    const own = event.event === null && /^(?:his|her|their)$/.test(said.coded.chunks[index - 1]?.word ?? '');
    // "There were 4,103 men who completed the marathon": of nobody that is named.
    const isCount = /^there (?:was|were) [^A]*$/.test(before);
    if (
      (!inRelative(said, index) || isCount || opensStory(event, said, state) || tellsIn(said, index, live)) &&
      turnsTo(event) &&
      !(own && event.round !== 'final')
    )
      force = inSexOfSubject(state.lengths.fill(event, readUnder(event, force, state)), event, index, said, who, state);
    sexTold ||= event.sex !== null;
    if (sexTold && (event.event !== null || force.event === 'XC')) state.lengths.learn(force);
    if (event.event === null) continue;
    const combined = combinedEvents.has(event.event);
    if (combined) state.combined = force;
    state.onlyCombined ??= combined;
  }
  state.force = turnedTo(force, told);
  if (live.length === 0 && force.event === undefined) foreshadow(said, state);
}

/** "She earlier won the 100m": looked back to, where another race is being told. */
const EARLIER_WIN =
  /(?:^| )(?:had )?earlier (?:won|took|taken|claimed|captured|run|ran|finished|raced|clocked) (?:[^,;]{0,40} )?$/;
/** "fourth in 8.14, the same time as in the heats": what is held against. */
const HELD_AGAINST = /(?:^| )(?:as|than) (?:in|she|he) (?:[a-z]+ )?(?:in )?(?:the |his |her )?$/;
/** "won the 200m in 22.33 (22.94 in the semis)": on the way, in brackets. */
const IN_BRACKETS = /[([] [^()[\]]*$/;

/** "Roe, who started well in the girls' 100m final, took silver": the first race that the article names. */
const opensStory = (event: EventMention, { claims }: ClaimedSentence, { force }: Discourse): boolean =>
  force.event === undefined &&
  event.event !== null &&
  event.sex !== null &&
  claims.some(({ claim, scope }) => scope === 'reported' && isResult(claim));

const SINGLED_OUT = /^[^A]* (?:that of|came from|was from|was by) A\d+ , who /;

/** "No rest for Roe, who came home third at the Wye 10km": the clause with the sentence's only event and all its results. */
const tellsIn = ({ claims, clauses, coded }: ClaimedSentence, index: number, live: readonly number[]): boolean => {
  if (live.length !== 1) return false;
  const results = claims.filter(({ claim }) => isResult(claim));
  const about = clauses.subjects[index]?.[0];
  if (!results.every(({ claim, scope }) => scope === 'reported' && claim.who === about)) return false;
  // "The best finish was that of Roe, who took silver in the women's race": nobody else is spoken of.
  if (coded.chunks[index]?.event?.event == null)
    return (
      results.length > 0 &&
      SINGLED_OUT.test(coded.line) &&
      !coded.chunks.some(({ kind }, i) => kind === 'A' && i !== about)
    );
  return results.length > 1 && results.some(({ claim }) => claim.kind === 'mark');
};

/** Whether a phrase names a race or a part of one: nothing is left of "into the final" that does. */
export const turnsTo = (event: EventMention): boolean =>
  event.event !== null ||
  event.sex !== null ||
  event.category !== null ||
  event.section !== undefined ||
  event.round !== null;

/** An event without a sex or a final of its own, told of somebody whose heptathlon or decathlon it belongs to. */
export function isDiscipline(
  event: EventMention,
  person: Person | undefined,
  { onlyCombined, claims }: Discourse,
): boolean {
  if (event.event === null || combinedEvents.has(event.event) || event.sex !== null || event.round === 'final')
    return false;
  if (onlyCombined || !person) return onlyCombined === true;
  return claims.lately(person).some(({ race }) => !race.background && combinedEvents.has(race.event ?? ''));
}

/** What "the sprint hurdles" are: the women's, or the men's. */
const SPRINT_HURDLES = /^1[01]0H$/;

/** "She took the 200m" behind a men's race: the event named without a sex is from here on that of its athlete. */
function turnedTo(force: RaceFacts, spoken: readonly Attributed[]): RaceFacts {
  if (force.sexStated || force.sex === undefined || force.event === undefined) return force;
  const race = spoken.findLast(
    (one) =>
      !one.race.background &&
      (one.race.event === force.event ||
        (SPRINT_HURDLES.test(one.race.event ?? '') && SPRINT_HURDLES.test(force.event ?? ''))) &&
      isResult(one.claim),
  )?.race;
  return race?.sex && race.sex !== force.sex ? { ...force, event: race.event, sex: race.sex } : force;
}

/** "A showdown is expected in the men's 400m final": what is to come says at least which event the story is about. */
function foreshadow(said: ClaimedSentence, state: Discourse): void {
  if (!unreal.test(` ${said.coded.line}`)) return;
  const event = said.coded.chunks.find((chunk) => chunk.event && chunk.event.event !== null)?.event;
  if (!event || isRelay(event.event)) return;
  state.force = readUnder({ ...event, round: null, heat: null }, state.force, state);
}
