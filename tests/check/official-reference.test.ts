/** Real tables, where they lie beside the project: told as they are they are confirmed, told wrong they are not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, extract, readOfficial, type Subject } from '../../src/index.js';
import type { OfficialEntrant, OfficialRace, OfficialResults } from '../../src/official/index.js';
import { eventName } from '../../src/present/event-name.js';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference');
const FILES = ['rio2016.json', 'diamond-league-london-2023.pdf', 'diamond-league-stockholm-2023.pdf'];

type Placed = Required<Pick<OfficialEntrant, 'name' | 'nation' | 'mark'>>;

/** The first four of a race in two sentences. */
function told({ event, metres, sex, round }: OfficialRace, [first, second, third, fourth]: readonly Placed[]): string {
  if (!first || !second || !third || !fourth) throw new Error('fewer than four');
  const what = `${sex === 'W' ? 'women’s' : 'men’s'} ${eventName(event ?? '', metres)}${round === 'final' ? ' final' : ''}`;
  return (
    `${first.name} (${first.nation}) won the ${what} in ${first.mark.text}, with ${second.name} (${second.nation}) second in ` +
    `${second.mark.text} and ${third.name} (${third.nation}) third in ${third.mark.text}. ${fourth.name} was fourth in ${fourth.mark.text}.`
  );
}

/** The first four where no two share a place; of every fifth race, which is enough of each kind. */
function racesOf({ races }: OfficialResults): { race: OfficialRace; first: Placed[] }[] {
  return races.flatMap((race, at) => {
    const first = race.entrants.slice(0, 4);
    const isPlain =
      race.combined === undefined &&
      first.length === 4 &&
      first.every(
        ({ name, nation, mark, place }, index) =>
          name && nation && mark?.unit !== 'points' && mark && place === index + 1,
      );
    return at % 5 === 0 && isPlain ? [{ race, first: first as Placed[] }] : [];
  });
}

/** In how many of the tables an error put in is found, as what, and what else is said to be wrong. */
async function outcomes(file: string, change: (second: Placed) => Partial<Placed>, subject?: Subject) {
  const results = await readOfficial(file, new Uint8Array(readFileSync(join(folder, file))));
  const races = racesOf(results);
  const counts = races.map(({ race, first }) => {
    const text = told(
      race,
      first.map((placed, at) => (at === 1 ? { ...placed, ...change(placed) } : placed)),
    );
    const wrong = compare(extract(text), { text, against: [results] }).verdicts.filter(
      ({ outcome }) => outcome === 'contradicted' || outcome === 'spelt otherwise',
    );
    return {
      found: wrong.some((verdict) => verdict.subject === subject),
      others: wrong.filter((verdict) => verdict.subject !== subject).length,
    };
  });
  const found = counts.filter((count) => count.found).length;
  return { races: races.length, found, others: counts.reduce((sum, { others }) => sum + others, 0) };
}

/** The last digit is another. */
const otherMark = ({ mark }: Placed): Partial<Placed> => ({
  mark: { ...mark, text: mark.text.replace(/\d$/u, (digit) => String((Number(digit) + 3) % 10)) },
});

describe.skipIf(!existsSync(folder)).each(FILES)('%s', (file) => {
  test('nothing is contradicted in a table told as it is', async () => {
    const { races, others } = await outcomes(file, () => ({}));
    expect(races).toBeGreaterThan(1);
    expect(others).toBe(0);
  });

  test.each([
    ['mark', 'mark', otherMark],
    ['nation', 'nation', ({ nation }: Placed) => ({ nation: nation === 'NOR' ? 'SWE' : 'NOR' })],
    ['name', 'name', () => ({ name: 'Zebulon Quirke' })],
  ] as const)('another %s is found', async (_, subject, change) => {
    const { races, found, others } = await outcomes(file, change, subject);
    console.info(`${file}: another ${subject} found in ${found} of ${races} tables`);
    expect(found).toBeGreaterThanOrEqual(races - 2);
    expect(others).toBe(0);
  });
});
