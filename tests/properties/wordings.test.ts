/** What the usual wordings of race prose say is read in any combination of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract, type Row, toRows } from '../../src/index.js';
import {
  DEEDS,
  DISCIPLINES,
  FINISHERS,
  INTRODUCTIONS,
  NO_RESULT,
  OPENINGS,
  RACES,
  ROAD_RACES,
  TAILS,
  TITLED,
} from './wordings.js';

/** The same articles at every run. */
const RUNS = { seed: 2026, numRuns: 500 };

const TRIOS = [
  ['Ada Roe', 'Una Orr', 'Jo Brel'],
  ['Mina Corvo', 'Edna Jerubo', 'Dana Pask'],
] as const;

const article = (story: string) => `Track notes\n\n${story}`;
const rowsOf = (text: string): Row[] => toRows(extract(text, { published: '2019-06-10' }), { background: true });
const told = ({ scope, athlete, event, place, mark }: Row) =>
  `${scope} ${athlete}, ${event}, ${place ?? 'no place'}, ${mark}`;

/** Puts what is meant where the capitals `A B C X Y Z E R` stand. */
const fill = (words: string, meant: Record<string, string>): string =>
  words.replace(/(?<![\p{L}\d])[ABCXYZER](?![\p{L}\d])/gu, (letter) => meant[letter] ?? letter);

const sentence = (words: string): string => {
  const whole = words.replace(/,(?=[,.]|$)/gu, '');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};

test('one athlete’s race, whatever stands before, between and behind', () => {
  const parts = fc.record({
    discipline: fc.constantFrom(...DISCIPLINES),
    event: fc.nat(),
    mark: fc.nat(),
    who: fc.constantFrom(...TITLED),
    deed: fc.constantFrom(...DEEDS),
    opening: fc.constantFrom(...OPENINGS),
    tail: fc.constantFrom(...TAILS),
  });
  fc.assert(
    fc.property(parts, ({ discipline, event, mark, who, deed, opening, tail }) => {
      fc.pre(deed.kind === undefined || deed.kind === discipline.kind);
      const E = discipline.printed[event % discipline.printed.length] as string;
      const X = discipline.marks[mark % discipline.marks.length]?.[0] as string;
      const text = article(sentence(`${opening}${fill(`${who} ${deed.words}`, { A: 'Ada Roe', E, X })}${tail}.`));
      expect(rowsOf(text).map(told), text).toEqual([
        `reported Ada Roe, ${discipline.code}, ${deed.place || 'no place'}, ${discipline.read[0]}`,
      ]);
    }),
    RUNS,
  );
});

test('three athletes of one race, in any of the usual orders', () => {
  const parts = fc.record({
    discipline: fc.constantFrom(...DISCIPLINES),
    event: fc.nat(),
    mark: fc.nat(),
    race: fc.constantFrom(...RACES),
    trio: fc.constantFrom(...TRIOS),
  });
  fc.assert(
    fc.property(parts, ({ discipline, event, mark, race, trio }) => {
      fc.pre(race.kind === undefined || race.kind === discipline.kind);
      const E = discipline.printed[event % discipline.printed.length] as string;
      const [X, Y, Z] = discipline.marks[mark % discipline.marks.length] as readonly [string, string, string];
      const [A, B, C] = trio;
      const text = article(fill(race.words, { A, B, C, E, X, Y, Z }));
      expect(rowsOf(text).map(told).sort(), text).toEqual(
        trio
          .map(
            (who, i) => `reported ${who}, ${discipline.code}, ${race.places[i] || 'no place'}, ${discipline.read[i]}`,
          )
          .sort(),
      );
    }),
    RUNS,
  );
});

test('a club’s runners in a road race, however it is introduced', () => {
  const parts = fc.record({
    introduction: fc.constantFrom(...INTRODUCTIONS),
    race: fc.constantFrom(...ROAD_RACES),
    finishers: fc.constantFrom(...FINISHERS),
    trio: fc.constantFrom(...TRIOS),
    dotted: fc.boolean(),
  });
  fc.assert(
    fc.property(parts, ({ introduction, race, finishers, trio, dotted }) => {
      const [X, Y, Z] = race.marks.map((mark) => (dotted ? mark.replaceAll(':', '.') : mark)) as [
        string,
        string,
        string,
      ];
      const [A, B, C] = trio;
      const text = article(fill(`${introduction} ${finishers.words}`, { A, B, C, X, Y, Z, R: race.name }));
      expect(rowsOf(text).map(told).sort(), text).toEqual(
        trio
          .map((who, i) => `reported ${who}, ${race.code}, ${finishers.places[i] || 'no place'}, ${race.marks[i]}`)
          .sort(),
      );
    }),
    RUNS,
  );
});

test('what was, will be or might be gives no result of the day', () => {
  const parts = fc.record({
    discipline: fc.constantFrom(...DISCIPLINES.filter(({ code }) => code !== 'HM')),
    event: fc.nat(),
    said: fc.uniqueArray(fc.constantFrom(...NO_RESULT), { minLength: 1, maxLength: 3 }),
    trio: fc.constantFrom(...TRIOS),
  });
  fc.assert(
    fc.property(parts, ({ discipline, event, said, trio }) => {
      const E = (discipline.printed[event % discipline.printed.length] as string).replace(/^women’s | final$/gu, '');
      const [A, B, C] = trio;
      const X = discipline.marks[0]?.[0] as string;
      const text = `Injury blow\n\n${fill(said.join(' '), { A, B, C, E, X })}`;
      expect(toRows(extract(text, { published: '2005-02-10' })).map(told), text).toEqual([]);
    }),
    RUNS,
  );
});
