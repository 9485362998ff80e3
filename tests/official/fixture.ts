import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOfficial } from '../../src/index.js';
import type { OfficialEntrant, OfficialRace, OfficialResults } from '../../src/official/index.js';

const folder = join(import.meta.dirname, 'fixtures');

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The results of a fixture: files of our own making, with invented people. */
export const read = (name: string): Promise<OfficialResults> => readOfficial(name, bytesOf(name));

/** The results of a text, as though it were a file. */
export const readText = (text: string, name = 'results.csv'): Promise<OfficialResults> =>
  readOfficial(name, bytes(text));

export function raceOf({ races }: OfficialResults, title: string): OfficialRace {
  const race = races.find((candidate) => candidate.title === title);
  if (!race) throw new Error(`no race ${title} among ${races.map((candidate) => candidate.title).join(', ')}`);
  return race;
}

/** Somebody's only row, or their row in one race. */
export function rowOf({ races }: OfficialResults, name: string, title?: string): OfficialEntrant {
  const found = races
    .filter((race) => title === undefined || race.title === title)
    .flatMap(({ entrants }) => entrants.filter((entrant) => (entrant.name ?? entrant.team) === name));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows of ${name}`);
  return found[0];
}
