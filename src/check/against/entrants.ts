/** Who of an official race is meant by the names of an article: inside one race only, where so few are called alike. */
import type { OfficialEntrant, OfficialRace } from '../../official/index.js';
import { type Likeness, likeness, wordsOf } from './likeness.js';

/** Somebody's row. */
export interface Match {
  entrant: OfficialEntrant;
  /** `result`: by another name altogether, but in the place and with the mark that the article gives. */
  degree: Likeness['degree'] | 'result';
}

/** `several` people of the race could be meant. */
export type Found = Match | 'several' | undefined;

/** Somebody to look for. */
export interface Wanted {
  name: string;
  /** How far a row has what the article says of them. */
  weigh(entrant: OfficialEntrant): { agreeing: number; contrary: number };
  /** Whether the row has both their place and their mark. */
  isTheirs(entrant: OfficialEntrant): boolean;
}

/**
 * Finds each of them. Whoever has the very name comes first; a row that is taken is nobody else's misspelling.
 *
 * @returns in the order of `wanted`
 */
export function findEntrants(wanted: readonly Wanted[], race: OfficialRace): Found[] {
  const index = indexOf(race);
  const found = wanted.map((person) => byName(person, index));
  const taken = new Set(found.flatMap((match) => (typeof match === 'object' ? match.entrant : [])));
  const take = (at: number, match: Found): void => {
    if (match === undefined) return;
    found[at] = match;
    if (typeof match === 'object') taken.add(match.entrant);
  };
  for (const [at, person] of wanted.entries()) if (found[at] === undefined) take(at, bySpelling(person, index, taken));
  for (const [at, person] of wanted.entries()) if (found[at] === undefined) take(at, byResult(person, index, taken));
  return found;
}

function byName(person: Wanted, index: NameIndex): Found {
  const alike = index.likely(person.name).flatMap((entrant) => {
    const like = likeness(person.name, entrant.name as string, entrant.family);
    return like && like.degree !== 'near' ? [{ entrant, degree: like.degree }] : [];
  });
  for (const degree of ['same', 'shorter', 'surname'] as const) {
    const matches = alike.filter((match) => match.degree === degree);
    if (matches.length > 0) return onlyOne(person, matches);
  }
  return undefined;
}

/** Letters by which the nearest name must be nearer than the second. */
const MARGIN = 2;

function bySpelling(person: Wanted, index: NameIndex, taken: ReadonlySet<OfficialEntrant>): Found {
  const near = index.likely(person.name).flatMap((entrant) => {
    const like = taken.has(entrant) ? undefined : likeness(person.name, entrant.name as string, entrant.family);
    return like ? [{ entrant, degree: like.degree, edits: like.edits }] : [];
  });
  const least = Math.min(...near.map(({ edits }) => edits));
  return near.length === 0
    ? undefined
    : onlyOne(
        person,
        near.filter(({ edits }) => edits < least + MARGIN),
      );
}

/** Of several the one whose row says all that the article says. */
function onlyOne(person: Wanted, matches: readonly Match[]): Found {
  if (matches.length === 1) return matches[0];
  const agreeing = matches.filter(({ entrant }) => {
    const { agreeing, contrary } = person.weigh(entrant);
    return agreeing > 0 && contrary === 0;
  });
  return agreeing.length === 1 ? agreeing[0] : 'several';
}

function byResult(person: Wanted, { people }: NameIndex, taken: ReadonlySet<OfficialEntrant>): Found {
  const theirs = people.filter((entrant) => !taken.has(entrant) && person.isTheirs(entrant));
  return theirs.length === 1 ? { entrant: theirs[0] as OfficialEntrant, degree: 'result' } : undefined;
}

const indices = new WeakMap<OfficialRace, NameIndex>();

function indexOf(race: OfficialRace): NameIndex {
  const known = indices.get(race) ?? new NameIndex(race);
  indices.set(race, known);
  return known;
}

/** Fields of a city marathon are too large to hold every name against every other. */
const LARGE = 300;

/** The people of a race by the words of their names. */
class NameIndex {
  readonly people: readonly OfficialEntrant[];
  private byWord: Map<string, OfficialEntrant[]> | undefined;

  constructor(race: OfficialRace) {
    this.people = race.entrants.filter(({ name }) => name !== undefined);
  }

  /** Who may be called so: in a large field those who share a word with the name. */
  likely(name: string): readonly OfficialEntrant[] {
    if (this.people.length <= LARGE) return this.people;
    this.byWord ??= this.words();
    return [...new Set(wordsOf(name).flatMap((word) => this.byWord?.get(word) ?? []))];
  }

  private words(): Map<string, OfficialEntrant[]> {
    const byWord = new Map<string, OfficialEntrant[]>();
    for (const entrant of this.people) {
      for (const word of wordsOf(entrant.name as string)) {
        const sharing = byWord.get(word);
        if (sharing) sharing.push(entrant);
        else byWord.set(word, [entrant]);
      }
    }
    return byWord;
  }
}
