/**
 * A sentence as the rules see it: a row of chunks, each a mention of something the sport knows
 * (athlete, mark, place, event …) or a plain word.
 */
import type { EventMention } from './events.js';
import type { MarkMention } from './marks.js';
import type { NationUse } from './names.js';

/** What a chunk is: its letter stands for it in the rules' patterns. */
export type ChunkKind =
  | 'A' // an athlete or other person, by name or otherwise
  | 'C' // a city or region
  | 'D' // a day: weekday, date, today
  | 'E' // an event phrase
  | 'G' // an age: 22-year-old
  | 'K' // a record phrase
  | 'M' // a mark or another quantity
  | 'N' // a nation
  | 'O' // an ordinal
  | 'Q' // something said, cut out
  | 'S' // a venue
  | 'T' // a body: club, college, federation
  | 'U' // a capitalised word that may be a surname
  | 'V' // a competition
  | 'W' // a wind reading
  | 'Y' // a year
  | '-'; // a plain word or sign

/** A person as one phrase of the text refers to them. */
export interface PersonMention {
  ref: 'name' | 'epithet' | 'pronoun' | 'lost';
  /** The name as printed, for `ref: 'name'`. */
  name: string;
  /** Where the name alone stands. */
  start: number;
  end: number;
  nation?: {
    code: string;
    start: number;
    end: number /** Only likely: the second of two after a possessive. */;
    weak?: boolean;
  };
  sex?: 'M' | 'W';
  age?: number;
  club?: { name: string; start: number; end: number };
  /** Of the same nation as the one named before (`compatriot`). */
  compatriot?: boolean;
  /** What the phrase says of the person: `champion`, `runner-up`, `pacemaker`. */
  role?: string;
  /** The phrase counts this person among several named in a row (`Kenyan pair A and B`). */
  led?: boolean;
  /** Who stands before the name as its owner: `Scott's training partner Greene`. */
  partnerOf?: Pick<PersonMention, 'name' | 'start' | 'end'>;
  /** The event of the title that the phrase says the person defends: `defending women's 400m champion`. */
  defends?: EventMention;
  /** The event of another title in the phrase: `Olympic 800m champion`, `400m hurdles record holder`. */
  holds?: EventMention;
  /** The place in the phrase itself: `seventh-placed`. */
  placed?: number;
  /** More than one person (`the pair`). */
  plural?: boolean;
  /** … and how many, where the phrase says so. */
  count?: number;
}

/** A team as one phrase of the text refers to it: a nation, a club, `the Indian quartet of A, B, C and D`. */
export interface TeamMention {
  /** Where its name stands; absent for `the team`, `the quartet`. */
  name?: { start: number; end: number };
  nation?: { code: string; start: number; end: number };
  /** Runners named in the phrase, in order. */
  members: PersonMention[];
  /** `the Ridgemont women`. */
  sex?: 'M' | 'W';
  /** The phrase itself says that it is a team: `quartet`, `squad`, `hosts`. */
  said: boolean;
  /** Nobody's in particular, so the writer's own: `the men's team`, `our A team`. */
  own?: boolean;
  /** The words could as well name a person: only a relay makes a team of them. */
  unsure?: boolean;
}

export interface Chunk {
  kind: ChunkKind;
  /** Lower-case text of a plain word. */
  word: string;
  start: number;
  end: number;
  capital: boolean;
  person?: PersonMention;
  team?: TeamMention;
  nation?: NationUse;
  mark?: MarkMention;
  ordinal?: { value: number; tied: boolean /** `seventh-placed`. */; placed?: boolean };
  event?: EventMention;
  record?: string;
  /** The code of the nation whose record it is. */
  recordOf?: string;
  wind?: number;
  age?: number;
  /** The printed text of a named thing. */
  text?: string;
}

/** What a chunk carries of what has been found in it. */
export type Carried = Omit<Chunk, 'kind' | 'word' | 'start' | 'end' | 'capital'>;

/**
 * A chunk. All have every field, in one order, whether they carry it or not: rules look at little else than chunks, and
 * the engine reads objects of one shape several times as fast as those of a dozen.
 *
 * @param word lower-case text of a plain word
 * @param start UTF-16 offset into the article; so is `end`
 */
export const chunkOf = (
  kind: ChunkKind,
  word: string,
  start: number,
  end: number,
  capital: boolean,
  carried: Carried = {},
): Chunk =>
  ({
    kind,
    word,
    start,
    end,
    capital,
    person: carried.person,
    team: carried.team,
    nation: carried.nation,
    mark: carried.mark,
    ordinal: carried.ordinal,
    event: carried.event,
    record: carried.record,
    recordOf: carried.recordOf,
    wind: carried.wind,
    age: carried.age,
    text: carried.text,
  }) as Chunk;
