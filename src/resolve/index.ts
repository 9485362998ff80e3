/** From claims to a report: who is who, which race, which meeting, and what can all be true. */
import { eventSex, isOffTrack } from '../knowledge/events.js';
import type { Block } from '../read/index.js';
import type { ClaimedSentence } from '../relate/index.js';
import type { ListSection } from '../relate/lists/index.js';
import type { RaceReport, Sex } from '../report/schema.js';
import type { Person } from './athletes.js';
import { choose } from './choose.js';
import { tellsOfClub, withoutClubOrder } from './club-report.js';
import type { Doubt } from './doubts.js';
import { placeByMark } from './implied.js';
import { reportsRace, saysItIsNone } from './kind.js';
import { groupBy } from './lookup.js';
import { readMeetings } from './meetings/index.js';
import { otherDays } from './other-days.js';
import type { RaceEntry } from './races.js';
import { type ResolvedRace, writeReport } from './report.js';
import { joinRaces, nameEvents } from './same-race.js';
import type { Source } from './source.js';
import { sexOfTeam } from './team-sex.js';
import { walk } from './walk.js';

export function resolve(
  text: string,
  article: RaceReport['article'],
  blocks: readonly Block[],
  sentences: readonly ClaimedSentence[],
  lists: readonly ListSection[],
  dateOrder: 'dmy' | 'mdy',
): RaceReport {
  const meetings = readMeetings(sentences, blocks, text, article.published, dateOrder);
  const saysNone = saysItIsNone(text, blocks);
  const told = walk(sentences, lists, blocks, meetings, text, saysNone);
  const claims = tellsOfClub(text) ? withoutClubOrder(told.claims.all, text) : told.claims.all;
  const { races } = told.races;
  nameEvents(claims, races);
  joinRaces(claims, races);
  const byRace = groupBy(claims, ({ race }) => race);
  const final = seriesFinal(text, blocks);
  const resolved: ResolvedRace[] = [];
  const doubts: Doubt[] = [];
  for (const race of races) {
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
    if (final && race.round === undefined) {
      race.round = 'final';
      race.sources.round = final;
    }
    resolved.push({ race, performances });
  }
  const shown = sexesShown(resolved);
  for (const { race, performances } of resolved)
    sexOfRace(
      race,
      performances.flatMap(({ person }) => person.sex ?? shown.get(person) ?? []),
      performances.length,
    );
  const team = sexOfTeam(text);
  if (team) for (const { race } of resolved) sexOfRace(race, [team], 1);
  const reported = !saysNone && reportsRace(text, blocks, sentences, claims, resolved, lists) ? resolved : [];
  const elsewhere = claims.filter(
    ({ race, claim }) => race.background || (reported !== resolved && claim.kind !== 'status'),
  );
  return writeReport(text, article, {
    meetings,
    races: reported,
    background: otherDays(elsewhere, reported),
    doubts: reported === resolved ? doubts : [],
  });
}

const SERIES_FINAL =
  /\b(?:Diamond League|Golden League|Grand Prix|World Athletics|series)(?:['’]s)? (?:series )?final(?!ist)s?\b/u;

/** Where the headline or the lead calls the meeting a series' final ("the Diamond League final"): all its races are finals. */
function seriesFinal(text: string, blocks: readonly Block[]): RaceEntry['sources']['round'] {
  const top = blocks.filter(({ kind }) => kind === 'title' || kind === 'paragraph').slice(0, 3);
  for (const block of top) {
    const match = SERIES_FINAL.exec(text.slice(block.start, block.end));
    if (!match) continue;
    const start = block.start + match.index;
    return { start, end: start + match[0].length, rule: 'race/series-final', implied: true };
  }
  return undefined;
}

/** "second in the women's discus and the javelin": who is in a women's race is a woman in all the others. */
function sexesShown(resolved: readonly ResolvedRace[]): ReadonlyMap<Person, Told> {
  const shown = new Map<Person, Told>();
  for (const { race, performances } of resolved) {
    const { sex, sources, sexStated, event } = race;
    const at = sources.sex ?? sources.event;
    // Only women run the 100m hurdles.
    const ofEvent = event !== undefined && eventSex[event] === sex;
    if (!(sexStated || ofEvent) || !at || (sex !== 'M' && sex !== 'W')) continue;
    for (const { person } of performances) if (!person.members) shown.set(person, { ...at, value: sex });
  }
  return shown;
}

/** The sex of somebody, where the text shows it. */
type Told = Pick<Source<Sex>, 'value' | 'start' | 'end'>;

const runTogether = (event: string | undefined): boolean => event !== 'XC' && isOffTrack(event);

/**
 * A race on the track or across country takes the sex of its people when the text names none and shows that of half of them; on the road
 * all run together.
 */
function sexOfRace(race: RaceEntry, sexes: readonly Told[], people: number): void {
  const [first] = sexes;
  // A sex that was only carried over from the race told before gives way.
  const carried =
    race.sex !== undefined && race.sex !== 'X' && !race.sexStated && eventSex[race.event ?? ''] === undefined;
  if (!(race.sex === undefined || carried) || !first || runTogether(race.event) || sexes.length * 2 < people) return;
  if (!sexes.every(({ value }) => value === first.value)) return;
  race.sex = first.value;
  race.sources.sex = { start: first.start, end: first.end, rule: 'race/sex-of-people', implied: true };
}
