/** Which race of the files an article's race is, and who of it the article's people are. */
import type { Race, Result } from '../../report/schema.js';
import { type Found, findEntrants, type Match, type Wanted } from './entrants.js';
import { isStated, markAnswer, placeAnswer, weighed } from './facts.js';
import { dayOf, type Field, isApart, misfits, nameOfRace, titleOf } from './field.js';
import type { ComparableName } from './likeness.js';
import { findTeam } from './teams.js';

/** Who has a result in an article's race, by the name that the article gives; a team has none. */
export interface Runner {
  result: Result;
  name: ComparableName | undefined;
}

/** Somebody's row in a race of a file. */
export interface Row extends Match {
  field: Field;
}

/** What the files have of an article's race. */
export interface Pairing {
  /** The race, once for each file that has it; none when it cannot be told which it is. */
  fields: readonly Field[];
  /** Their rows there, by the result that the article tells of. */
  rows: ReadonlyMap<Result, readonly Row[]>;
  /** Why there is none: for somebody's result, or for the race and so for all of its results. */
  why(who?: string, result?: Result): string;
  /** Set when the people and their results are those of a race that differs from what the article calls it. */
  misnamed?: boolean;
}

/** A race of a file that may be the article's, and how much speaks for it. */
interface Candidate {
  field: Field;
  found: ReadonlyMap<Result, Found>;
  people: number;
  agreeing: number;
  contrary: number;
}

/** A race of an article, and when it was. */
export interface ToldRace {
  race: Race;
  runners: readonly Runner[];
  /** The days that the article gives for the race or its meeting. */
  days: readonly string[];
  /** When the article was published. */
  published: string | null;
}

/** @param fields of all the files */
export function pair(told: ToldRace, fields: readonly Field[]): Pairing {
  const { race, runners } = told;
  const fitting = fields.filter((field) => misfits(race, field).length === 0);
  if (fitting.length === 0)
    return misnamed(told, fields) ?? unpaired(`${nameOfRace(race)} is not in ${filesOf(fields)}`);
  const candidates = fitting.map((field) => candidateOf(field, runners)).filter(isOfTheDay(told));
  const [elsewhen] = candidates.length === 0 ? fitting : [];
  if (elsewhen) return unpaired(`${titleOf(elsewhen)} was held on ${dayOf(elsewhen)}`);
  const files = new Set(candidates.map(({ field }) => field.results));
  const likely = [...files].flatMap((file) =>
    likeliest(
      told,
      candidates.filter(({ field }) => field.results === file),
    ),
  );
  const peopled = likely.filter(({ people }) => people > 0);
  const chosen = peopled.length > 0 ? peopled : likely.filter(({ field }) => told.days.includes(dayOf(field) ?? ''));
  const [empty] = likely;
  if (chosen.length === 0)
    return (
      misnamed(told, fields) ??
      (empty ? unpaired(`nobody whom the article names is in ${titleOf(empty.field)}`) : undecided(told, candidates))
    );
  const odd = chosen.find(isOddOneOut);
  return odd ? unpaired(`not one result agrees with ${titleOf(odd.field)}`) : settled(runners, chosen, candidates);
}

const unpaired = (why: string): Pairing => ({ fields: [], rows: new Map(), why: () => why });

function filesOf(fields: readonly Field[]): string {
  const files = [...new Set(fields.map(({ results }) => results.file))];
  return files.length > 2 ? `any of the ${files.length} files` : files.join(' or ');
}

function candidateOf(field: Field, runners: readonly Runner[]): Candidate {
  const people = runners.flatMap(({ result, name }) => (name === undefined ? [] : [{ result, name }]));
  const matches = findEntrants(
    people.map((person) => wantedIn(person, field)),
    field.race,
  );
  const found = new Map<Result, Found>(people.map(({ result }, at) => [result, matches[at]]));
  for (const { result, name } of runners) if (name === undefined) found.set(result, findTeam(result, field));
  // Another person's place and mark may be the same in any race
  const weights = runners.flatMap(({ result }) => {
    const match = found.get(result);
    return typeof match === 'object' && match.degree !== 'result' ? weighed(result, match.entrant, field) : [];
  });
  return {
    field,
    found,
    people: weights.length,
    agreeing: weights.reduce((sum, { agreeing }) => sum + agreeing, 0),
    contrary: weights.reduce((sum, { contrary }) => sum + contrary, 0),
  };
}

const wantedIn = ({ result, name }: { result: Result; name: ComparableName }, field: Field): Wanted => ({
  name,
  weigh: (entrant) => weighed(result, entrant, field),
  isTheirs: (entrant) =>
    isStated(result.place) &&
    isStated(result.mark) &&
    // The mark first: few of a large field have it, and a place is counted among all of them
    markAnswer(result.mark.value, entrant)?.outcome === 'confirmed' &&
    placeAnswer(result.place.value, entrant, field)?.outcome === 'confirmed',
});

/** The one of a file for which more speaks than for any other. */
function likeliest({ race, days }: ToldRace, candidates: readonly Candidate[]): Candidate[] {
  const [only] = candidates;
  if (candidates.length === 1 && only) return [only];
  const weight = ({ field, people, agreeing, contrary }: Candidate): number =>
    people + 2 * agreeing - contrary + (days.includes(dayOf(field) ?? '') ? 1 : 0) - (isApart(race, field) ? 1 : 0);
  const [best, second] = [...candidates].sort((one, other) => weight(other) - weight(one));
  return best && second && best.agreeing > 0 && weight(best) > weight(second) ? [best] : [];
}

/** Several people with results of which none is theirs: another race, whatever its name. */
const isOddOneOut = ({ people, agreeing, contrary }: Candidate): boolean =>
  people > 1 && agreeing === 0 && contrary > 2;

const DAY = 86_400_000;

/**
 * Whether a race may be of the article's days. A few days off may be a slip; further off it is another year's, or
 * another meeting's, unless every result is the same.
 */
const isOfTheDay =
  ({ days, published }: ToldRace) =>
  ({ field, agreeing, contrary }: Candidate): boolean => {
    const day = dayOf(field) ?? field.results.days?.from;
    if (day === undefined || (agreeing > 2 && contrary === 0)) return true;
    const after = (told: string): number => (Date.parse(told) - Date.parse(day)) / DAY;
    if (days.length > 0) return days.some((told) => Math.abs(after(told)) <= SLIP);
    return published === null || (after(published) >= -1 && after(published) <= STALE);
  };

/** In days: how far off a day may be told by mistake, and how long after a race it is reported without its day. */
const SLIP = 7;
const STALE = 30;

/** The rows in the race; who is not in it may be in another that the article tells of in one breath. */
function settled(runners: readonly Runner[], chosen: readonly Candidate[], all: readonly Candidate[]): Pairing {
  const rows = new Map<Result, readonly Row[]>();
  for (const { result } of runners) {
    const here = chosen.flatMap((candidate) => rowIn(candidate, result));
    const found = here.length > 0 ? here : agreeingRows(result, all);
    if (found.length > 0) rows.set(result, found);
  }
  const names = chosen.map(({ field }) => titleOf(field)).join(' and ');
  return {
    fields: chosen.map(({ field }) => field),
    rows,
    why: (who, result) =>
      result && chosen.some(({ found }) => found.get(result) === 'several')
        ? `${who} may be one of several people in ${names}`
        : `nobody called ${who} is in ${names}`,
  };
}

function rowIn({ field, found }: Candidate, result: Result): Row[] {
  const match = found.get(result);
  return typeof match === 'object' ? [{ ...match, field }] : [];
}

/** The only row of all the races that has what the article says of somebody. */
function agreeingRows(result: Result, candidates: readonly Candidate[]): Row[] {
  const rows = candidates
    .flatMap((candidate) => rowIn(candidate, result))
    .filter(({ entrant, field, degree }) => {
      if (degree === 'result') return false;
      const { agreeing, contrary } = weighed(result, entrant, field);
      return agreeing > 0 && contrary === 0;
    });
  return rows.length === 1 ? rows : [];
}

function undecided({ race, runners }: ToldRace, candidates: readonly Candidate[]): Pairing {
  const { rows } = settled(runners, [], candidates);
  const titles = candidates.slice(0, 3).map(({ field }) => titleOf(field));
  const more = candidates.length > titles.length ? ` and ${candidates.length - titles.length} more` : '';
  return { fields: [], rows, why: () => `${nameOfRace(race)} may be ${titles.join(', ')}${more}` };
}

/** A race of another name in which the article's people have the article's results. */
function misnamed({ race, runners }: ToldRace, fields: readonly Field[]): Pairing | undefined {
  const candidates = fields
    .map((field) => candidateOf(field, runners))
    .filter(({ agreeing, contrary }) => agreeing > 2 && contrary === 0);
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return undefined;
  return { ...settled(runners, [only], []), misnamed: misfits(race, only.field).length > 0 };
}
