/** Says of each claim whom it is about and which race it is of. */

import { combinedEvents, eventSex, isOffTrack, isRelay } from '../knowledge/events.js';
import type { EventMention } from '../recognise/index.js';
import type { ClaimedSentence, ScopedClaim } from '../relate/index.js';
import { leaderOf, onEarlierDay } from '../relate/index.js';
import type { Person } from './athletes.js';
import { isResult, isSureWin } from './attributed.js';
import type { Discourse } from './discourse.js';
import { heldElsewhere, titleHeld } from './elsewhere.js';
import { eventsSpoken, latestOf } from './events-spoken.js';
import { eventAt, governing, keepsHeat } from './governing.js';
import { inSexOfSubject, isDiscipline, readAt, turnsTo } from './in-force.js';
import { canBeOf } from './likely-marks.js';
import { inOneSex, type OneSex } from './one-sex.js';
import { besideTold, inOwnTrade, ofOwnTitle, tellsOfOneEvent, tellsOwnEvent } from './own-event.js';
import { raceOfOwnMarks } from './race-of-marks.js';
import { factsOf, isEarlyRound, type RaceEntry, type RaceFacts } from './races.js';
import { referent } from './reference.js';
import { stated } from './source.js';

/** Puts a claim of a sentence, or what it tells of a person, to what the article has told so far. */
export function attribute(
  { claim, scope }: ScopedClaim,
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
  oneSex?: OneSex,
): void {
  const { meetings, races, claims } = state;
  if (scope === 'void') return;
  const person = (claim.kind === 'mark' && claim.winning && winnerInForce(state)) || referent(claim.who, who, state);
  if (!person) return;
  if (claim.kind === 'nation') {
    if (!person.nation || person.nation.weak) person.nation = stated(claim.code, claim, claim.rule);
    return;
  }
  const event = governing(claim, said);
  const chunk = event === undefined ? undefined : said.coded.chunks[event];
  // A pluperfect tells of another day, or of this meeting's heats.
  const before =
    scope === 'earlier' &&
    claim.kind !== 'status' &&
    !isEarlyRound(chunk?.event?.round) &&
    !(chunk && onEarlierDay(said, claim.at));
  const background =
    scope === 'other' || before || titleHeld(claim, said, meetings) || heldElsewhere(claim, said, meetings);
  const spoken = event === undefined ? undefined : eventAt(said, event);
  const told = spoken && turnsTo(spoken) ? spoken : undefined;
  const leader = leaderOf(claim);
  const other = leader === undefined ? undefined : referent(leader, who, state);
  let facts = event === undefined ? raceOfOwnMarks(claim, said, who, state) : state.force;
  if (told && event !== undefined) {
    facts = state.lengths.fill(told, readAt(said, event, told, state));
    facts = inSexOfSubject(facts, told, event, said, who, state);
    facts = ofOwnTitle(facts, told, event, claim, said);
    facts = inOwnClass(facts, told, person, state);
    // "Orr narrowly beat Strand in the sprint hurdles": the beaten ran in the race that the winner is known to have run.
    facts = inRaceToldBefore(facts, told, claim.kind === 'behind' && other ? other : person, state);
    facts = inRaceNamedBefore(facts, told, person, state);
    if (keepsHeat(said, event, told, state.force)) facts = { ...facts, heat: state.force.heat };
    facts = besideTold(facts, claim, said, person);
  } else {
    const own = inOwnTrade(facts, claim, said, person);
    // "Roe, the Commonwealth champion in the 400m, set a record of 50.80": what is told next is of that race too.
    if (own !== facts && !background && (state.force.event === undefined || tellsOfOneEvent(said))) state.force = own;
    facts = own;
  }
  if (person.trade && tellsOwnEvent(claim, said)) {
    facts = { meeting: facts.meeting, ...person.trade };
    if (state.force.event === undefined) state.force = facts;
  }
  // A runner of a relay has a leg; the result is the team's.
  if (isRelay(facts.event)) return;
  // A long jump within a heptathlon is a part of it, not a race; points told beside it are the heptathlon's.
  if (told && isDiscipline(told, person, state)) {
    if (claim.kind !== 'mark' || claim.mark.form !== 'points' || !state.combined) return;
    facts = state.combined;
  }
  // "The 1500m saw Orr run slower. … Roe finished with 8526 points": nobody has so many but in a decathlon or heptathlon.
  if (
    claim.kind === 'mark' &&
    claim.mark.form === 'points' &&
    Number(claim.mark.fields[0]) >= 1000 &&
    state.combined?.meeting === facts.meeting &&
    !combinedEvents.has(facts.event ?? '') &&
    !person.members
  )
    facts = state.combined;
  // "her 1:56.68 goes with the gold she won over 1500m": an event told after the mark, which cannot be the mark's.
  if (
    claim.kind === 'mark' &&
    event !== undefined &&
    (event > claim.at || !(isRelay(state.force.event) || combinedEvents.has(state.force.event ?? ''))) &&
    state.force.event !== undefined &&
    !canBeOf(claim.mark, facts) &&
    canBeOf(claim.mark, state.force)
  )
    facts = state.force;
  // "200m champion Roe raced to victory over Orr in 20.15", told under the discus: the beaten ran in the winner's race.
  if (claim.kind === 'behind' && !told && other && leader !== undefined)
    facts = inOwnTrade(facts, { ...claim, who: leader }, said, other);
  // "Kimining held off Tewelde … after he made his debut": both are in his race.
  if (claim.kind === 'behind' && !person.sex && other?.sex) person.sex = { ...other.sex, basis: 'implied' };
  if (oneSex && !background) {
    const own = inOneSex(facts, claim, person, oneSex, state);
    if (!own) return;
    // The first of the women: those told next are women too.
    if (own !== facts && claim.kind === 'place' && claim.place === 1) state.force = own;
    facts = own;
  }
  if (!background) leaveToOtherSex(facts, person, said, who, state);
  facts = inOwnSex(facts, told, person, said, state);
  const force = facts;
  if (background) facts = { meeting: -1, sex: facts.sex };
  const source = chunk
    ? { start: chunk.start, end: chunk.end, rule: 'race/event' }
    : { start: claim.start, end: claim.end, rule: 'race/in-force' };
  const race = races.entry(facts, background, source);
  if (claim.kind === 'behind' && (!other || other === person)) return;
  if (claim.kind === 'place' && !background) {
    const slot = placeSlot(race, person);
    if (!state.places.has(slot)) state.places.set(slot, claim.place);
  }
  claims.add({
    claim,
    person,
    race,
    said,
    block: said.sentence.block,
    force,
    spoken: latestOf([
      ...(person.trade ? [person.trade] : []),
      ...eventsSpoken(said, claim.start),
      ...eventsSpoken(said, said.sentence.end),
      ...state.spoken,
    ]),
    ...(other ? { other } : {}),
  });
}

/** Who has been told to have won the race in force. */
const winnerInForce = ({ races, claims, force }: Discourse): Person | undefined =>
  claims.in(races.find(force)).find(({ claim }) => isSureWin(claim))?.person;

/**
 * "Barno won the Grandma's Marathon in 2:09:14. … Hagans outduelled her rival to win in 2:25:55": a second winner of
 * a road race, whose sex is known, leaves the first to the other sex.
 */
function leaveToOtherSex(
  facts: RaceFacts,
  person: Person,
  said: ClaimedSentence,
  who: ReadonlyMap<number, Person>,
  state: Discourse,
): void {
  const sex = person.sex?.value;
  if ((sex !== 'M' && sex !== 'W') || facts.sex !== undefined || !isOffTrack(facts.event)) return;
  const wins = said.claims.some(({ claim, scope }) => {
    return scope === 'reported' && isSureWin(claim) && referent(claim.who, who, state) === person;
  });
  const race = wins ? state.races.find(facts) : undefined;
  if (!race || race.sex !== undefined) return;
  const told = state.claims.in(race);
  if (told.some((one) => one.person === person)) return;
  if (told.some((one) => isSureWin(one.claim) && one.person.sex?.value !== sex))
    state.races.leaveTo(sex, facts, said.sentence);
}

/** In a race of the athlete's sex: that of the race told before is only carried over to those of the other. */
function inOwnSex(
  facts: RaceFacts,
  told: EventMention | undefined,
  person: Person,
  said: ClaimedSentence,
  state: Discourse,
): RaceFacts {
  const sex = person.sex?.value;
  if (!sex) return facts;
  const filled = (race: RaceFacts): RaceFacts => (race.sex === undefined ? { ...race, sex } : race);
  if (facts.sex === undefined || facts.sex === 'X' || facts.sex === sex) return filled(facts);
  const likeliest = isOffTrack(facts.event) ? { ...facts, sex } : facts;
  const own = told ? facts : (ownRace(person, facts, state) ?? likeliest);
  const race = state.races.find(own);
  // "Roe beat Orr over 800m. She ran 2:01": told in one breath, and of neither is it known.
  const before = new Set(state.claims.in(race).map((one) => one.said));
  const maybe = (other: Person): boolean =>
    race?.sexStated !== true && before.size === 1 && !before.has(said) && (other.sex?.value ?? sex) === sex;
  // A sex that words have named, or with which somebody else is in the race, is not carried over.
  if (own.sexStated || state.claims.in(race).some((one) => one.person !== person && !maybe(one.person)))
    return told || own.sex === undefined || own.sex === sex ? filled(own) : { ...own, sex, heat: undefined };
  const open = own.event !== undefined && eventSex[own.event] === undefined;
  if (open && race && !race.sexStated) race.sex = sex;
  const carried = open ? { ...own, sex } : own;
  if (!told) state.force = carried;
  return filled(carried);
}

/** "Scott won the boys' Under-20 discus. Scott was also golden in the shot put": in the class that he was told of in. */
function inOwnClass(facts: RaceFacts, told: EventMention, person: Person, { topic, claims }: Discourse): RaceFacts {
  if (told.event === null || told.sex !== null || told.category !== null || facts.category !== undefined) return facts;
  if (person !== topic) return facts;
  const before = claims
    .lately(person)
    .findLast(({ claim, race }) => !race.background && isResult(claim) && race.event !== facts.event)?.race;
  return before?.category !== undefined && before.meeting === facts.meeting
    ? { ...facts, category: before.category, sex: before.sex }
    : facts;
}

/** "Orr took the men's 200m. Roe won the women's. Orr's 200m came in 20.11": whose race over it was told before. */
function inRaceToldBefore(facts: RaceFacts, told: EventMention, person: Person, { claims }: Discourse): RaceFacts {
  if (told.event === null || told.sex !== null || told.category !== null || told.round !== null) return facts;
  const hurdles = told.event === 'HURDLES';
  const before = claims
    .resultsOf(person)
    .findLast(
      ({ race }) =>
        race.sexStated === true &&
        race.meeting === facts.meeting &&
        (race.event === facts.event || (hurdles && /^\d+H$/.test(race.event ?? ''))),
    )?.race;
  if (!before || isEarlyRound(before.round) || (before.event === facts.event && before.sex === facts.sex)) return facts;
  return { ...facts, event: before.event, sex: before.sex, sexStated: true, category: before.category };
}

/** "No surprises in the men's 1500 or the women's 400. Roe took the 1500": the one race over it that has been named. */
function inRaceNamedBefore(
  facts: RaceFacts,
  told: EventMention,
  person: Person,
  { named, claims, force }: Discourse,
): RaceFacts {
  if (told.event === null || told.sex !== null || told.category !== null || facts.sexStated) return facts;
  if (facts.event === force.event || isOffTrack(facts.event)) return facts;
  // "Kenya's women shone too. Roe took the 1500": no race has been named since.
  if (force.event === undefined && force.sexStated) return facts;
  const sexes = new Set(
    named.at(facts.meeting).flatMap(({ event, sex, sexStated }) => (event === facts.event && sexStated ? [sex] : [])),
  );
  const [sex] = sexes;
  if (sexes.size !== 1 || sex === undefined || sex === facts.sex || (person.sex && person.sex.value !== sex))
    return facts;
  if (claims.resultsOf(person).length > 0) return facts;
  return { ...facts, sex, sexStated: true };
}

/** The race in which a person is, where the one in force is for the other sex. */
function ownRace(person: Person, force: RaceFacts, { claims }: Discourse): RaceFacts | undefined {
  const race = claims
    .lately(person)
    .findLast(({ claim, race }) => !race.background && race.meeting === force.meeting && isResult(claim))?.race;
  return race && factsOf(race);
}

/** Whether the places that the sentence gives the phrase at `index` cannot be this person's. */
export function placeConflict(said: ClaimedSentence, index: number, person: Person, state: Discourse): boolean {
  return said.claims.some(({ claim, scope }) => {
    if (scope !== 'reported' || claim.kind !== 'place' || claim.who !== index) return false;
    const event = governing(claim, said);
    const mention = event === undefined ? undefined : eventAt(said, event);
    const race = state.races.find(mention && event !== undefined ? readAt(said, event, mention, state) : state.force);
    const known = race && state.places.get(placeSlot(race, person));
    return known !== undefined && known !== claim.place;
  });
}

const placeSlot = (race: RaceEntry, person: Person): string => `${race.key} ${person.key}`;
