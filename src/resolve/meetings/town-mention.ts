/** A town that a sentence names, and what stands around it. */

import { venueWords } from '../../english/lexicon/capitalised-phrases.js';
import { months } from '../../english/lexicon/days.js';
import { givenNames } from '../../english/lexicon/names.js';
import { cities, regions } from '../../knowledge/cities.js';
import type { Chunk } from '../../recognise/index.js';
import type { ClaimedSentence } from '../../relate/index.js';
import type { Town } from './dateline.js';

export interface TownMention {
  said: ClaimedSentence;
  /** The number of its chunk. */
  index: number;
  kind: Chunk['kind'];
  name: string;
  /** The name as printed, with a first word that is any but for its capital: `Market Rasen`. */
  printed: string;
  start: number;
  end: number;
  country: Town['country'] | undefined;
  /** A country or a region behind it tells where it is. */
  located: boolean;
  /** The chunk before it. */
  previous: Chunk | undefined;
  /** The words before it, less "the village of". */
  before: string;
  /** The words behind it and its county. */
  after: string;
  /** "in the village of Wye" */
  ofSettlement: boolean;
  /** "in Wye", "at Wye", "in sunny Wye" */
  governed: boolean;
}

const MONTHS: ReadonlySet<string> = new Set(months);

/** "in County Cork" */
const COUNTY = /^Co(?:\.|unty)?\s/u;
/** "in the North, West and East" */
const COMPASS = /^(?:North|South|East|West|Central)(?:ern)?$/u;

const GROUND = /\s(?:Park|Stadium|Arena|Fields?|Common|Racecourse|Golf Club|Golf Course|Country Club)$/u;

/** Common words that begin the names of towns. */
const TOWN_FRONT = /^(?:Market|Great|High|New|Long|Little|Old|Upper|Lower|West|East|North|South|Nether|Chipping)$/;

/** What stands between the preposition and the town. */
const SETTLEMENT =
  /(?:the |a )?(?:(?:[a-z]+|N\d+) )?(?:village|town|city|hamlet|parish|capital|resort|port|suburb|cent(?:re|er)|middle|heart|outskirt)s? of $|the (?:N\d+ )?capital(?: city)? , $/;

/** A sentence of fewer chunks reads like a headline. */
export const HEADLINE = 12;

/** No words further before a town say whether it is the race's, in UTF-16 units of the coded line. */
const REACH = 200;

/** "in sunny Wye", "in a wet and windy Holt" */
export const IN_SUNNY =
  /(?:^| )in (?:an? )?(?:very )?(?:[a-z]+(?:y|ing) (?:and |but )|[a-z]+ and )?(?:[a-z]{2,}y|freezing|neighbouring|nearby|picturesque|beautiful|scenic|rural|historic|cold|hot|warm|mild|wet|damp|humid|leafy|overcast|sweltering|glorious|local|central|downtown) $/;

/** The town that a chunk may name. */
export function townMentioned(said: ClaimedSentence, index: number, text: string): TownMention | undefined {
  const { chunks, line, at } = said.coded;
  const chunk = chunks[index] as Chunk;
  const name = nameIn(chunk, index);
  if (name === undefined) return undefined;
  // "in Market Rasen": the first word is any, but for its capital.
  const front = chunks[index - 1];
  const both = front?.kind === '-' ? text.slice(front.start, chunk.end) : '';
  const whole =
    both.includes(' ') && TOWN_FRONT.test(both.split(/\s/u)[0] as string) && (index > 1 || !cities.has(name));
  const first = whole ? index - 1 : index;
  const previous = chunks[first - 1];
  const told = line.slice(Math.max(0, (at[first] as number) - REACH), at[first]);
  const before = told.replace(SETTLEMENT, '');
  const ofSettlement = before.length < told.length && /(?:^| )(?:in|at|near|around) $/.test(before);
  const governed =
    ofSettlement || (previous?.kind === '-' && (/^(?:in|at|near)$/.test(previous.word) || IN_SUNNY.test(before)));
  if (chunk.kind === 'N' && !governed) return undefined;
  const next = chunks[index + 1];
  const inCounty = next?.kind === 'C' && COUNTY.test(next.text ?? '') ? index + 1 : index;
  const country = countryAfter(chunks, index);
  return {
    said,
    index,
    kind: chunk.kind,
    name,
    printed: whole ? both : name,
    start: whole ? (front as Chunk).start : chunk.start,
    end: chunk.end,
    country,
    located: country !== undefined || regions.has((next?.word === ',' ? chunks[index + 2] : next)?.text ?? ''),
    previous,
    before,
    after: line.slice(
      (at[inCounty] as number) + `${chunks[inCounty]?.kind}${inCounty} `.length,
      (at[index] as number) + 60,
    ),
    ofSettlement,
    governed,
  };
}

/** The name in a chunk that can be a town's. */
function nameIn(chunk: Chunk, index: number): string | undefined {
  const { kind, person } = chunk;
  // "Keswick was the setting for the championships": a town that is taken for a surname.
  const name = index < 3 && person?.ref === 'name' && !/\s/u.test(person.name) ? person.name : chunk.text;
  if (name === undefined || MONTHS.has(name) || COUNTY.test(name) || COMPASS.test(name)) return undefined;
  // "in Monaco", "in Singapore": a country that is a town.
  const possible = kind === 'N' ? chunk.nation?.kinds.has('name') === true && cities.has(name) : 'CUSTA'.includes(kind);
  if (!possible) return undefined;
  // "in Central Park", unless it is a town of that name
  if (GROUND.test(name) && !cities.has(name) && !name.startsWith('City of ')) return undefined;
  if (kind === 'A' && /\s/u.test(name) && givenNames.has(name.split(/\s/u)[0] as string)) return undefined;
  return name;
}

/** "in Newton Abbas": two words that no park, hill or stadium is called by, and that nothing can be at. */
export function isTownOfTwoWords(chunks: readonly Chunk[], i: number): boolean {
  const words = chunks[i]?.text?.split(/\s/u) ?? [];
  return (
    chunks[i]?.kind === 'S' &&
    chunks[i - 1]?.word === 'in' &&
    words.length === 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) &&
    !venueWords.has((words[1] as string).toLowerCase())
  );
}

/** `, Poland` or `(Poland)` after a town. */
function countryAfter(chunks: readonly Chunk[], i: number): Town['country'] | undefined {
  const next = chunks[i + 2];
  if (!/^[,(]$/.test(chunks[i + 1]?.word ?? '') || next?.kind !== 'N' || !next.nation?.kinds.has('name'))
    return undefined;
  return { value: next.nation.code, start: next.start, end: next.end };
}
