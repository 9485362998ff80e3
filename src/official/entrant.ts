/** A row of a result sheet, its cells as printed, read as an entrant of a race. */
import { combinedEvents, isRelay } from '../knowledge/events.js';
import type { ResultRow } from '../report/schema.js';
import { dayOfCell } from './dates.js';
import { nationNamed } from './nation.js';
import { readPerformance } from './performance.js';
import { joinName, readName } from './person-name.js';
import { sexOf } from './race-title.js';
import type { OfficialEntrant, OfficialRace } from './results.js';

/** The cells of a row by what they hold, as printed. */
export type PrintedRow = Partial<
  Record<
    | 'place'
    | 'name'
    | 'given'
    | 'family'
    | 'team'
    | 'nation'
    | 'club'
    | 'born'
    | 'age'
    | 'sex'
    | 'category'
    | 'mark'
    | 'gun'
    | 'chip'
    | 'points'
    | 'wind'
    | 'heat'
    | 'group'
    | 'status'
    | 'records'
    | 'qualified'
    | 'note',
    string | undefined
  >
> & {
  /** The runners of a relay team. */
  members?: readonly string[] | undefined;
};

/** How the file prints what cells alone do not tell. */
export interface Printing {
  /** Of `03/04/1999`. */
  dateOrder: 'dmy' | 'mdy';
  /** What the results are in where the race's event does not say so. */
  unit?: 's' | 'm';
}

/** Reads a row; a sentence's end says why when it is of no use. */
export function readEntrant(
  printed: PrintedRow,
  race: Pick<OfficialRace, 'event' | 'metres'>,
  where: ResultRow,
  { dateOrder, unit }: Printing,
): OfficialEntrant | string {
  const { pacemaker, ...person } = namesOf(printed, race.event);
  if (person.name === undefined && person.team === undefined) return 'names nobody';
  const entrant: OfficialEntrant = { ...where, ...person, records: [], ...(pacemaker ? { pacemaker } : {}) };
  Object.assign(entrant, originOf(printed), detailsOf(printed, dateOrder));
  if (entrant.club !== undefined && entrant.club === entrant.team) delete entrant.club;
  const place = /^\(?=?[TJ]?(\d{1,5})\s?(?:=|st|nd|rd|th|[.)ºª°er]*)$/iu.exec(printed.place?.trim() ?? '');
  if (place && Number(place[1]) > 0) entrant.place = Number(place[1]);
  const official = [printed.gun, printed.mark].find((cell) => cell?.trim()) ?? '';
  const scored = race.event !== undefined && combinedEvents.has(race.event) ? printed.points : undefined;
  const standing = place ? '' : (printed.place ?? '').replace(/^[-–—*.]+$/u, '');
  const cells = [standing, official.trim() || scored, printed.status, printed.records, printed.qualified, printed.note];
  const result = readPerformance(cells.filter((cell) => cell?.trim()).join(' '), race.event, race.metres, unit);
  const chip = printed.chip?.trim() ? readPerformance(printed.chip, race.event, race.metres, 's').mark : undefined;
  if (result.mark === undefined && chip) result.mark = chip;
  else if (chip) entrant.chip = chip;
  const wind = windOf(printed.wind) ?? result.wind;
  Object.assign(entrant, result, wind === undefined ? {} : { wind });
  if (entrant.place === undefined && entrant.mark === undefined && entrant.status === undefined)
    return 'gives neither a place nor a mark that can be read';
  return entrant;
}

/** Metres a second that a cell of wind gives. */
export function windOf(cell: string | undefined): number | undefined {
  const found = /^\(?(?:wind:?|w:?|vent:?|viento:?)?\s*([+−–-]?)\s?(\d{1,2}[.,]\d)\s*(?:m\/s|mps)?\)?$/iu.exec(
    cell?.trim() ?? '',
  );
  if (!found) return undefined;
  const value = Number(found[2]!.replace(',', '.'));
  return found[1] === '' || found[1] === '+' || value === 0 ? value : -value;
}

/** `Ada Roe (KEN)`, `🇰🇪 Ada Roe`, `Ada Roe [Fern AC]`: a name with what stands around it. */
function withoutOrigin(name: string): { name: string; origin?: string } {
  const found =
    /^(?<name>.+?)\s*[([](?<origin>[^()[\]]+)[)\]]$|^(?<flag>[\u{1F1E6}-\u{1F1FF}]{2})\s*(?<after>.+)$/u.exec(
      name,
    )?.groups;
  if (!found) return { name };
  return { name: (found['name'] ?? found['after']) as string, origin: (found['origin'] ?? found['flag']) as string };
}

/** `(PM)`, `[pace]`, or PM alone behind a name; Pace alone is a family. */
const TAGS = /\s*[([](?:PM|pace(?:r|maker)?)[)\]]|\sPM$/iu;

/** The person, or the team of a relay with its runners. */
function namesOf(
  printed: PrintedRow,
  event: string | undefined,
): Pick<OfficialEntrant, 'name' | 'given' | 'family' | 'team' | 'members'> & { pacemaker?: true } {
  const members = (printed.members ?? []).map((member) => readName(member).name).filter((name) => name !== '');
  const full = printed.name?.trim() ?? '';
  const separate = printed.given?.trim() && printed.family?.trim();
  const single = full || printed.given?.trim() || printed.family?.trim() || '';
  if (isRelay(event) || members.length > 0 || (single === '' && printed.team?.trim())) {
    const team = printed.team?.trim() || single || printed.club?.trim() || printed.nation?.trim();
    return team ? { team, members } : { members };
  }
  if (!separate && !/\p{L}/u.test(single)) return { members };
  const pacemaker = TAGS.test(single);
  const person = separate
    ? joinName(printed.given as string, printed.family as string)
    : readName(withoutOrigin(single.replace(TAGS, ' ').trim()).name);
  return { ...person, members, ...(pacemaker ? { pacemaker: true } : {}) };
}

/** Nation and club. A column of either holds now one, now the other; one of clubs never a nation: BEL is Belgrave. */
function originOf(printed: PrintedRow): Pick<OfficialEntrant, 'nation' | 'club'> {
  const bracketed = /[([]([A-Z]{3})[)\]]\s*$/u.exec(printed.club ?? printed.team ?? '')?.[1];
  const { origin } = withoutOrigin(printed.name?.replace(TAGS, ' ').trim() ?? '');
  const team = printed.team?.trim() ?? '';
  const nation = nationNamed(printed.nation) ?? nationNamed(team) ?? nationNamed(bracketed) ?? nationNamed(origin);
  const body = team !== '' && nationNamed(team) === undefined ? team : nationNamed(origin) === undefined ? origin : '';
  const club = printed.club?.trim() || body || '';
  return { ...(nation === undefined ? {} : { nation }), ...(club === '' ? {} : { club }) };
}

function detailsOf(
  printed: PrintedRow,
  dateOrder: 'dmy' | 'mdy',
): Pick<OfficialEntrant, 'born' | 'age' | 'sex' | 'category' | 'heat' | 'group'> {
  const born = bornOn(printed.born, dateOrder);
  const age = /^\d{1,3}$/u.exec(printed.age?.trim() ?? '')?.[0];
  const sex = printed.sex?.trim() ? sexOf(printed.sex) : undefined;
  const category = printed.category?.trim();
  const heat = /^\d{1,2}$/u.exec(printed.heat?.trim() ?? '')?.[0];
  const group = printed.group?.trim();
  return {
    ...(born === undefined ? {} : { born }),
    ...(age === undefined || age === '0' ? {} : { age: Number(age) }),
    ...(sex === undefined ? {} : { sex }),
    ...(category ? { category } : {}),
    ...(heat === undefined ? {} : { heat: Number(heat) }),
    ...(group ? { group } : {}),
  };
}

/** The day or year of birth that a cell gives: `18 JUL 1997`, `18.07.1997`, `1997`, `97`. */
export function bornOn(cell: string | undefined, dateOrder: 'dmy' | 'mdy'): string | undefined {
  const words = cell?.trim() ?? '';
  if (/^(?:19|20)\d\d$/u.test(words)) return words;
  if (/^['’]?\d\d$/u.test(words)) return `${Number(words.slice(-2)) > 30 ? 19 : 20}${words.slice(-2)}`;
  return words === '' ? undefined : dayOfCell(words, dateOrder);
}
