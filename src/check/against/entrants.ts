/** Who of an official race is meant by the names of an article: inside one race only, where so few are called alike. */
import type { OfficialEntrant, OfficialRace } from '../../official/index.js';
import { ComparableName, type Likeness, likeness } from './likeness.js';

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
  name: ComparableName;
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
  const alike = wanted.map(({ name }) => index.alike(name));
  const found = wanted.map((person, at) => byName(person, alike[at] as readonly Alike[]));
  const taken = new Set(found.flatMap((match) => (typeof match === 'object' ? match.entrant : [])));
  const look = (inIt: (person: Wanted, likes: readonly Alike[]) => Found): void => {
    for (const [at, person] of wanted.entries()) {
      if (found[at] !== undefined) continue;
      const match = inIt(person, alike[at] as readonly Alike[]);
      found[at] = match;
      if (typeof match === 'object') taken.add(match.entrant);
    }
  };
  look((person, likes) => bySpelling(person, likes, taken));
  look((person) => byResult(person, index, taken));
  return found;
}

/** An entrant whose name is like the one that is looked for. */
interface Alike extends Likeness {
  entrant: OfficialEntrant;
}

function byName(person: Wanted, alike: readonly Alike[]): Found {
  for (const degree of ['same', 'shorter', 'surname'] as const) {
    const matches = alike.filter((match) => match.degree === degree);
    if (matches.length > 0) return onlyOne(person, matches);
  }
  return undefined;
}

/** Letters by which the nearest name must be nearer than the second. */
const MARGIN = 2;

function bySpelling(person: Wanted, alike: readonly Alike[], taken: ReadonlySet<OfficialEntrant>): Found {
  const near = alike.filter(({ entrant }) => !taken.has(entrant));
  if (near.length === 0) return undefined;
  const least = Math.min(...near.map(({ edits }) => edits));
  return onlyOne(
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
  private readonly names: ReadonlyMap<OfficialEntrant, ComparableName>;
  private byWord: Map<string, OfficialEntrant[]> | undefined;

  constructor(race: OfficialRace) {
    this.people = race.entrants.filter(({ name }) => name !== undefined);
    this.names = new Map(
      this.people.map((entrant) => [entrant, new ComparableName(entrant.name as string, entrant.family)]),
    );
  }

  alike(name: ComparableName): Alike[] {
    return this.likely(name).flatMap((entrant) => {
      const like = likeness(name, this.names.get(entrant) as ComparableName);
      return like ? [{ entrant, ...like }] : [];
    });
  }

  /** Who may be called so: in a large field those who share a word with the name. */
  private likely(name: ComparableName): readonly OfficialEntrant[] {
    if (this.people.length <= LARGE) return this.people;
    this.byWord ??= this.sharing();
    return [...new Set(name.words.flatMap(({ letters }) => this.byWord?.get(letters) ?? []))];
  }

  private sharing(): Map<string, OfficialEntrant[]> {
    const byWord = new Map<string, OfficialEntrant[]>();
    for (const [entrant, { words }] of this.names) {
      for (const { letters } of words) {
        const sharing = byWord.get(letters);
        if (sharing) sharing.push(entrant);
        else byWord.set(letters, [entrant]);
      }
    }
    return byWord;
  }
}
