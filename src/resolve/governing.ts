/** Which event phrase of a sentence a claim belongs to, and what the words before it add to that phrase. */

import type { EventMention } from '../recognise/index.js';
import { type Claim, type ClaimedSentence, leaderOf, segmentOf } from '../relate/index.js';
import { isNextRound, liveEvents } from './live-events.js';
import { type RaceFacts, readEvent, type Surface } from './races.js';

/** The event phrase that governs a claim: its own, the last before it, or the first after it in the sentence. */
export function governing(claim: Claim, said: ClaimedSentence): number | undefined {
  if (claim.event !== undefined) return claim.event;
  const live = liveEvents(said);
  // "1.80m in the high jump", "second in the 400": the event right behind the words is theirs.
  const beside = eventBeside(said.coded, claim.at);
  if (beside !== undefined && live.includes(beside)) return beside;
  // "taking the victory in 23.5s in heat one", "claimed victory in the javelin"
  const after = claim.kind === 'place' ? eventAfterWords(said, claim.end) : undefined;
  if (after !== undefined && live.includes(after)) return after;
  const before = live.filter(
    (index) =>
      index <= claim.at &&
      (said.clauses.segments[index] === said.clauses.segments[claim.at] || !inRelative(said, index)),
  );
  // "was third, while Brel won the 200m": an event of the next clause is not this one's.
  const turned = (from: number, to: number): boolean =>
    /(?:^| )(?:while|whilst|whereas|;) /.test(said.coded.line.slice(said.coded.at[from], said.coded.at[to]));
  const last = before.at(-1);
  // "took the hurdles, while Brel jumped 7.47m with her last leap in the long jump": each clause has its own.
  const next = live.find((index) => index > claim.at && !turned(claim.at, index));
  if (last !== undefined && next !== undefined && turned(last, claim.at) && namesRace(said, next)) return next;
  // "On the men's side, Venn took his second title in the 800": whose side it is is said before the race.
  if (last !== undefined && next !== undefined && isSide(said, last) && namesRace(said, next) && opensSentence(said))
    return next;
  const mayBe = (index: number): boolean =>
    index > claim.at
      ? !turned(claim.at, index) && !isOthersSide(said, index, claim) && !isOthersWin(said, index, claim)
      : !inRelative(said, index, /^(?:who|whose) (?:holds?|held|has|had|is|also) /) && !toldAside(said, index, claim);
  // "who was fifth in the 200m; Roe (50.34), fourth in the 400m": what stands before the stop is not of what is behind.
  return (
    last ?? live.find((index) => mayBe(index) && !(index < claim.at && turned(index, claim.at))) ?? live.find(mayBe)
  );
}

const isSide = ({ coded }: ClaimedSentence, index: number): boolean => {
  const event = coded.chunks[index]?.event;
  return event?.event === null && event.round === null && event.heat === null && event.section === undefined;
};

const namesRace = ({ coded }: ClaimedSentence, index: number): boolean => coded.chunks[index]?.event?.event != null;

/** "Roe, who was fifth in the 100m, was second in 22.41": the race that a relative clause gives a place in is its own. */
function toldAside(said: ClaimedSentence, index: number, { at }: Claim): boolean {
  if (!namesRace(said, index) || !inRelative(said, index)) return false;
  if (said.clauses.segments[index] === said.clauses.segments[at]) return false;
  const placesIn = (chunk: number): boolean =>
    said.claims.some(
      ({ claim }) => claim.kind === 'place' && said.clauses.segments[claim.at] === said.clauses.segments[chunk],
    );
  return placesIn(index) && placesIn(at);
}

/** "Tola won the Harbour Marathon, while Lagat kept the women's title": a side told of somebody else, after the claim. */
function isOthersSide({ coded, clauses, claims }: ClaimedSentence, index: number, { who, at }: Claim): boolean {
  const subjects = clauses.subjects[index] ?? [];
  const [subject] = subjects;
  return (
    coded.chunks[index]?.event?.event === null &&
    subject !== undefined &&
    subject >= 0 &&
    who >= 0 &&
    !subjects.includes(who) &&
    // "Roe took fifth and Orr 12th in the girls' race": the verb is of both.
    !claims.some(
      ({ claim }) =>
        claim.who === subject &&
        claim.rule === 'place/apposed' &&
        claim.at < index &&
        / (?:and|,) (?:[a-z]+ )?A\d+ O\d+ /.test(coded.line.slice(coded.at[at], coded.at[index])),
    ) &&
    // "Roe pipped Brel (61.90m) in the women's race": the beaten ran in it too.
    !claims.some(({ claim }) => claim.who === who && leaderOf(claim) === subject)
  );
}

/** "Orr was third and Brel won the 800m", "Orr took the silver, and in the 800m Brel won": the next clause tells of another race. */
function isOthersWin({ coded, clauses, claims }: ClaimedSentence, index: number, claim: Claim): boolean {
  const { line, at, chunks } = coded;
  const placed = claims.find(({ claim: other }) => other.kind === 'place' && other.who === claim.who);
  if (chunks[index]?.event?.event == null || placed === undefined) return false;
  return claims.some(({ claim: win, scope }) => {
    if (scope !== 'reported' || win.kind !== 'place' || win.place !== 1 || win.who === claim.who) return false;
    if (win.at <= Math.max(claim.at, placed.claim.at) || clauses.segments[win.at] === clauses.segments[claim.at])
      return false;
    const between = line.slice(at[claim.at], at[win.at]);
    return index > win.at
      ? win.event === index && NEXT_WINS.test(between)
      : NEXT_IN.test(line.slice(at[claim.at], at[index])) && / E\d+ (?:final )?(?:, )?A\d+ $/.test(between);
  });
}

/** What leads from who was placed to the next who won: never "as", "when", "behind". */
const NEXT_WINS =
  /(?:^| )(?:and|but|,|, and|, but) (?:(?:the |[a-z-]+ year - old |[NT]\d+ (?:'s )?|[a-z]+ ){0,2})A\d+ (?:\(.{1,30}\) )?(?:also |then |[a-z]+ly )?$/;
const NEXT_IN = / (?:and|but|,) (?:in|over) the $/;

/** "second in the 400", "third in 51.20 in the 400", "51.20 for silver in the 400": the chunk of the event right behind the chunk of a place or mark. */
export function eventBeside({ line, at, chunks }: ClaimedSentence['coded'], index: number): number | undefined {
  const here = at[index + 1];
  if (here === undefined) return undefined;
  const found =
    /^(?:[)\]] )?(?:[([] M\d+ [)\]] )?(?:(?:for|to (?:take|win|claim|earn|grab|snatch|collect|secure)) (?:an? |the |his |her )?(?:O\d+|(?:gold|silver|bronze)(?: medal)?|victory) )?(?:(?:-|place|spot|position|overall|finish|showing|effort|-place|place-finish) )*(?:(?:out )?of (?:the )?(?:[a-z0-9]+|[ME]\d+)(?: [a-z]+)? )?(?:(?:in|with|at) (?:an? )?M\d+ |(?:to|behind) (?:[a-z-]+ ){0,3}A\d+ )?(?:in|over|at|for|to win|to take) (?:both )?(?:the |her |his )?E(\d+) /.exec(
      line.slice(here, here + 60),
    );
  const event = found ? Number(found[1]) : undefined;
  // "Roe (61.90m) in the women's comp": a side told of both of the people before it.
  if (event !== undefined && /^[)\]]/.test(found?.[0] ?? '') && chunks[event]?.event?.event === null) return undefined;
  return event;
}

/** The event or numbered heat told right behind the words of a win, with nothing but its mark between. */
function eventAfterWords(said: ClaimedSentence, end: number): number | undefined {
  const { chunks, at, line } = said.coded;
  const next = chunks.findIndex((chunk) => chunk.start >= end);
  if (next < 0) return undefined;
  const told = /^(?:(?:in|with|at) (?:an? )?M\d+ )?(?:in|over) (?:the )?E(\d+) /.exec(
    line.slice(at[next], (at[next] as number) + 40),
  );
  const index = told ? Number(told[1]) : undefined;
  const event = index === undefined ? undefined : chunks[index]?.event;
  return event && (event.event !== null || event.heat !== null) ? index : undefined;
}

/** The event phrase at an index, without the round that somebody has only qualified for. */
export function eventAt(said: ClaimedSentence, index: number): EventMention | undefined {
  const event = said.coded.chunks[index]?.event;
  if (!event) return undefined;
  const told = isNextRound(said, index) ? { ...event, round: null, heat: null } : event;
  // "On the girls' side, Orr was second in the JV race": that race is the girls'.
  const isString = event.event === null && event.section !== undefined && event.sex === null;
  if (event.event === null && !isString) return event.round === null ? told : roundOf(said, index, told);
  return event.sex === null
    ? { ...told, ...(ownedBy(said, index) ?? sideAfter(said, index) ?? sideBefore(said, index, event)) }
    : told;
}

/** "won his heat to ease into the 400m semi-finals": the round led to says which race the round run was of. */
function roundOf(said: ClaimedSentence, index: number, told: EventMention): EventMention {
  const named = liveEvents(said).filter((other) => said.coded.chunks[other]?.event?.event != null);
  const [next] = named;
  const event = next === undefined ? undefined : said.coded.chunks[next]?.event;
  if (!event || named.length > 1 || next === undefined || next < index || !isNextRound(said, next)) return told;
  return { ...event, round: told.round, heat: told.heat, sex: told.sex ?? event.sex };
}

/** "her 60m hurdles title": whose it is shows whose race it is. */
function ownedBy(said: ClaimedSentence, index: number): Pick<EventMention, 'sex'> | undefined {
  const owner = said.coded.chunks[index - 1]?.word;
  return owner === 'her' ? { sex: 'W' } : owner === 'his' ? { sex: 'M' } : undefined;
}

/** "a fourth 200m gold with a fine run in the men's final": the same clause goes on to tell whose final it was. */
function sideAfter(said: ClaimedSentence, index: number): Pick<EventMention, 'sex' | 'round'> | undefined {
  const { chunks, line, at } = said.coded;
  const after = liveEvents(said).find((later) => later > index);
  const event = after === undefined ? undefined : chunks[after]?.event;
  if (after === undefined || event?.event !== null || event.sex === null) return undefined;
  const between = line.slice(at[index], at[after]);
  if (
    event.round !== 'final' ||
    / (?:, (?!in|with|at)|; |and|but|while|as|when|before|after|who) /.test(between) ||
    / A\d+ /.test(between)
  )
    return undefined;
  return { sex: event.sex, round: event.round };
}

/** "On the women's side, Venn was ninth in the 5000m": whose race it is was said first, and of which age group. */
function sideBefore(said: ClaimedSentence, index: number, event: EventMention): Pick<EventMention, 'sex' | 'category'> {
  const none = { sex: null, category: event.category };
  const live = liveEvents(said);
  const [side = index] = live;
  const first = side < index ? said.coded.chunks[side]?.event : undefined;
  // asked first: nearly always the first event is a race's
  if (first?.event !== null) return none;
  const others = live
    .filter((earlier) => earlier > side && earlier < index)
    .flatMap((earlier) => said.coded.chunks[earlier]?.event ?? []);
  // "For the Marl boys, Brel won the mile and Venn the 800m": whose side it is was said before anybody is named.
  const ofAll = others.every(({ sex }) => sex === null) && opensSentence(said);
  return (first.round === null || (first.round === 'final' && opensSentence(said))) && (others.length === 0 || ofAll)
    ? { sex: first.sex, category: event.category ?? first.category }
    : none;
}

const opensSentence = ({ coded }: ClaimedSentence): boolean =>
  /^ ?(?:for|on|in|among) [^AM]*?E\d+ (?:side )?, /.test(coded.line);

/** "the first heat of the 5000m, while B won the second": what the sentence's own events before this one have set. */
export function forceBefore(said: ClaimedSentence, index: number, force: RaceFacts, surface: Surface): RaceFacts {
  const own = said.coded.chunks[index]?.event?.event;
  if (own !== null && own !== 'HURDLES') return sexBefore(said, index, force);
  let running = force;
  for (const earlier of liveEvents(said)) {
    if (earlier >= index) break;
    const event = eventAt(said, earlier);
    const isGroup = own === null && event?.event === null && event.category !== null && event.sex === null;
    // "who missed the 100m final after coming fifth in his semi-final": a round led to names the race run.
    const led = own === null && event?.event != null && isNextRound(said, earlier);
    if (event && (event.event !== null || isGroup) && (led || !inRelative(said, earlier)))
      running = readEvent(event, running, surface);
  }
  return running;
}

/** "The men's team followed, with Roe first in the discus and second in the shot": of the sex that the sentence has named. */
function sexBefore(said: ClaimedSentence, index: number, force: RaceFacts): RaceFacts {
  const told = liveEvents(said)
    .filter((earlier) => earlier < index && !inRelative(said, earlier))
    .flatMap((earlier) => eventAt(said, earlier)?.sex ?? []);
  const sex = told.at(-1);
  return (sex === 'M' || sex === 'W') && sex !== force.sex && new Set(told).size === 1 ? { ...force, sex } : force;
}

/** "the fastest of all the heats", told of somebody whose heat has been named: it is still that heat. */
export function keepsHeat(said: ClaimedSentence, index: number, event: EventMention, force: RaceFacts): boolean {
  return (
    event.event === null &&
    event.heat === null &&
    event.round !== null &&
    event.round === force.round &&
    !/^(?:his|her|their)$/.test(said.coded.chunks[index - 1]?.word ?? '')
  );
}

/** Whether an event stands in a relative clause ("who was seventh in the mile"): it says nothing of the main clause. */
export function inRelative(
  said: ClaimedSentence,
  index: number,
  opening = /^(?:who|whose|which|having|where) /,
): boolean {
  const { from } = segmentOf(said.clauses, index);
  const { line, at } = said.coded;
  // "Roe, who was fifth in the 5k and in the 10k Orr was third": the relative clause ends before the second race.
  if (/(?:and|while|but) (?:in|over) (?:the )?$/.test(line.slice(at[from], at[index]))) return false;
  return opening.test(said.coded.line.slice(said.coded.at[from]));
}
