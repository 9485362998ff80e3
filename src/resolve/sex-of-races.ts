/** The sex of races that no word tells: by the people in them, and by the only team that an article is about. */
import { eventSex, isOffTrack } from '../knowledge/events.js';
import type { Sex } from '../report/schema.js';
import type { Person } from './athletes.js';
import { tellsOfClub } from './club-report.js';
import { otherSex, type RaceEntry } from './races.js';
import type { ResolvedRace } from './report.js';
import type { Source } from './source.js';
import { sexOfTeam } from './team-sex.js';

/** "Roe won the Holt Half. Orr won the women's race": of a race with two winners, the side that no word names is the other. */
function besideOtherSide(
  race: RaceEntry,
  performances: ResolvedRace['performances'],
  resolved: readonly ResolvedRace[],
): void {
  const won = (those: ResolvedRace['performances']): boolean =>
    those.some(({ place, person }) => place?.value === 1 && !person.members);
  if (race.sex !== undefined || !isOffTrack(race.event) || !won(performances)) return;
  const other = resolved.find(
    (one) =>
      one.race.sexStated === true &&
      otherSex(one.race.sex) !== undefined &&
      one.race.meeting === race.meeting &&
      one.race.event === race.event &&
      one.race.metres === race.metres &&
      one.race.category === race.category &&
      one.race.section === race.section &&
      won(one.performances),
  )?.race;
  const at = other?.sources.sex ?? other?.sources.event;
  if (!other || !at || performances.some(({ person }) => person.sex?.value === other.sex)) return;
  race.sex = otherSex(other.sex);
  race.sources.sex = { start: at.start, end: at.end, rule: 'race/other-sex', implied: true };
}

/** The sex of somebody, where the text shows it. */
type Told = Pick<Source<Sex>, 'value' | 'start' | 'end'>;

/** What shows that women ran too; where nothing does, whose race it was is not told. */
const WOMEN = /\b(?:lady|ladies|females?|wom[ae]n|girls?|she|her|[FLW]V?[3-9]\d)\b/iu;

/** The women and men of schools and colleges run apart, whatever the lengths of their races are called. */
const OF_COLLEGES = /\b(?:cross[\s-]country|XC|colleges?|freshm[ae]n|sophomores?|varsity|NCAA)\b/iu;

/** Gives races the sex that their people show, or that the article's team has. */
export function tellSexes(resolved: readonly ResolvedRace[], text: string): void {
  const shown = sexesShown(resolved);
  const tellsOfWomen = WOMEN.test(text);
  const ofClub = tellsOfWomen && tellsOfClub(text);
  for (const { race, performances } of resolved)
    openRace(
      race,
      // who ran behind a woman may be a man
      performances.map(({ person }) => (person.sex?.basis === 'implied' ? undefined : person.sex)),
      ofClub ||
        // a local race: nobody comes from abroad
        (tellsOfWomen && performances.length > 1 && performances.every(({ person }) => !person.nation)),
    );
  for (const { race, performances } of resolved) besideOtherSide(race, performances, resolved);
  for (const { race, performances } of resolved)
    sexOfRace(
      race,
      performances.flatMap(({ person }) => person.sex ?? shown.get(person) ?? []),
      performances.length,
    );
  const team = sexOfTeam(text);
  if (team) for (const { race } of resolved) sexOfRace(race, [team], 1);
}

/**
 * "Roe was 20th in 38:10, her best. Orr came home 31st, his third race": places that go on from one to the other are those
 * of one race, where nobody has said that men and women ran apart.
 */
export function joinOpen(resolved: readonly ResolvedRace[], text: string): readonly ResolvedRace[] {
  if (!WOMEN.test(text) || OF_COLLEGES.test(text)) return resolved;
  const joined: ResolvedRace[] = [];
  for (const one of resolved) {
    const open = mayBeOpen(one.race) && one.performances.every(({ person }) => !person.nation);
    const other = open ? joined.find((before) => isSameOpen(before, one)) : undefined;
    if (!other) {
      joined.push(one);
      continue;
    }
    for (const performance of one.performances) other.performances.push({ ...performance, race: other.race });
    other.race.sex = 'X';
    const at = one.race.sources.sex ?? one.race.sources.event;
    if (at) other.race.sources.sex = { start: at.start, end: at.end, rule: 'race/open', implied: true };
  }
  return joined;
}

const mayBeOpen = (race: RaceEntry): boolean =>
  runTogether(race.event) &&
  race.event !== 'RELAY' &&
  !race.sexStated &&
  race.sources.sex?.rule !== 'race/other-sex' &&
  race.section === undefined;

function isSameOpen(one: ResolvedRace, other: ResolvedRace): boolean {
  const [a, b] = [one.race, other.race];
  if (!mayBeOpen(a) || a.meeting !== b.meeting || a.event !== b.event || a.metres !== b.metres) return false;
  if (a.sex === b.sex || a.category !== b.category || a.round !== b.round) return false;
  const places = new Set(one.performances.flatMap(({ place }) => place?.value ?? []));
  const people = new Set(one.performances.map(({ person }) => person));
  return other.performances.every(
    ({ place, person }) => !people.has(person) && !person.nation && !(place && places.has(place.value)),
  );
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

const runTogether = (event: string | undefined): boolean => event !== 'XC' && isOffTrack(event);

/**
 * On the road and the fells all run together: a race in which men and women are told of is open to both, and so is one of
 * which a club tells how its members came home, where no words say whose it was.
 */
function openRace(race: RaceEntry, sexes: readonly (Told | undefined)[], local: boolean): void {
  if (!mayBeOpen(race)) return;
  const shown = sexes.flatMap((sex) => sex ?? []);
  const other = shown.find(({ value }) => value !== shown[0]?.value);
  const unsaid = shown.length * 2 < sexes.length;
  if (!(other || (local && (race.sex === undefined || unsaid)))) return;
  const at = other ?? race.sources.event;
  if (!at) return;
  race.sex = 'X';
  race.sources.sex = { start: at.start, end: at.end, rule: 'race/open', implied: true };
}

/**
 * A race on the track or across country takes the sex of its people when the text names none and shows that of half of
 * them, of a third where no race before carries one over; on the road all run together.
 */
function sexOfRace(race: RaceEntry, sexes: readonly Told[], people: number): void {
  const [first] = sexes;
  // A sex that was only carried over from the race told before gives way.
  const carried =
    race.sex !== undefined && race.sex !== 'X' && !race.sexStated && eventSex[race.event ?? ''] === undefined;
  if (!(race.sex === undefined || carried) || !first) return;
  // "took 110m hurdles bronze. … Roe won the marathon. She …": one who cannot have been in the other sex's race is enough.
  const contrary = carried && first.value !== race.sex;
  const share = race.sex === undefined && race.event !== undefined && race.event !== 'XC' ? 3 : 2;
  if (!contrary && (runTogether(race.event) || sexes.length * share < people)) return;
  if (!sexes.every(({ value }) => value === first.value)) return;
  race.sex = first.value;
  race.sources.sex = { start: first.start, end: first.end, rule: 'race/sex-of-people', implied: true };
}
