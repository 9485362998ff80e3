/** What clubs and colleges post of their races is read in any combination of the usual parts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract, toRows } from '../../src/index.js';
import {
  CLUB_RACES,
  POST_OPENINGS,
  POST_STORIES,
  POSTED,
  SIDES_TOLD,
  TEAM_TOLD,
  VILLAGES,
  WEEK_DAYS,
  WEEK_PARAGRAPHS,
} from './club-posts.js';
import { fill, sentence } from './fill.js';
import type { Trio } from './wordings.js';

/** The same articles at every run. */
const RUNS = { seed: 2026, numRuns: 300 };

const WOMEN = ['Ada Roe', 'Una Orr', 'Jo Brel'] as const;
const MEN = ['Nick Payne', 'Sal Arkin', 'Robert Hythe'] as const;

const told = (text: string) =>
  toRows(extract(text)).map(({ athlete, team, event, sex, place, mark, city, date }) =>
    [athlete ?? `team ${team}`, event, sex, place, mark, city, date].map((value) => value ?? '-').join(', '),
  );

test('a club’s post about one race', () => {
  const parts = fc.record({
    race: fc.constantFrom(...CLUB_RACES),
    village: fc.constantFrom(...VILLAGES),
    posted: fc.constantFrom(...POSTED),
    opening: fc.constantFrom(...POST_OPENINGS),
    story: fc.constantFrom(...POST_STORIES),
    titled: fc.boolean(),
  });
  fc.assert(
    fc.property(parts, ({ race, village, posted, opening, story, titled }) => {
      const [x, y, z] = race.marks;
      const meant = { R: race.name, V: village, A: WOMEN[0], B: WOMEN[1], C: WOMEN[2], X: x, Y: y, Z: z };
      const title = titled ? sentence(fill('R report', meant)) : 'Striders in fine form';
      const text = `${title}\n\n${posted}\n\n${sentence(fill(opening, meant))} ${sentence(fill(story.words, meant))}`;
      const rows = toRows(extract(text)).map(({ athlete, event, place, mark, city, date }) =>
        [athlete, event, place ?? '-', mark, city, date].join(', '),
      );
      expect(rows.sort(), text).toEqual(
        WOMEN.map((name, i) =>
          [name, race.code, story.places[i] ?? '-', race.marks[i], village, '2014-03-30'].join(', '),
        ).sort(),
      );
    }),
    RUNS,
  );
});

test('a club’s week, race by race', () => {
  const one = fc.record({ day: fc.constantFrom(...WEEK_DAYS), words: fc.constantFrom(...WEEK_PARAGRAPHS) });
  const parts = fc.record({
    races: fc.shuffledSubarray([...CLUB_RACES], { minLength: 2, maxLength: 2 }),
    villages: fc.shuffledSubarray([...VILLAGES], { minLength: 2, maxLength: 2 }),
    paragraphs: fc.tuple(one, one),
    posted: fc.constantFrom(...POSTED),
  });
  fc.assert(
    fc.property(parts, ({ races, villages, paragraphs, posted }) => {
      const expected: string[] = [];
      const story = paragraphs.map(({ day, words }, i) => {
        const { name, code, marks } = races[i] as (typeof races)[number];
        const [a, b] = i === 0 ? WOMEN : MEN;
        const village = villages[i] as string;
        for (const [who, place, mark] of [
          [a, 10, marks[0]],
          [b, 15, marks[1]],
        ])
          expected.push([who, code, place, mark, village, day.iso].join(', '));
        return sentence(fill(words, { R: name, V: village, A: a, B: b, X: marks[0], Y: marks[1], D: day.words }));
      });
      const text = `Striders far and wide\n\n${posted}\n\n${story.join('\n\n')}`;
      const rows = toRows(extract(text)).map(({ athlete, event, place, mark, city, date }) =>
        [athlete, event, place, mark, city, date].join(', '),
      );
      expect(rows.sort(), text).toEqual(expected.sort());
    }),
    RUNS,
  );
});

test('a college’s women and men in a cross country', () => {
  const side = fc.record({ words: fc.constantFrom(...SIDES_TOLD), team: fc.constantFrom(...TEAM_TOLD) });
  const parts = fc.record({
    village: fc.constantFrom(...VILLAGES),
    women: side,
    men: side,
    menFirst: fc.boolean(),
  });
  fc.assert(
    fc.property(parts, ({ village, women, men, menFirst }) => {
      const tell = ({ words, team }: typeof women, names: typeof WOMEN | typeof MEN, [x, y, z]: Trio) => {
        const whose = names === WOMEN ? 'women' : 'men';
        const meant = { S: whose, G: `${whose}'s`, A: names[0], B: names[1], C: names[2], X: x, Y: y, Z: z };
        return sentence(fill(`${words} ${team}`, meant));
      };
      const times = { W: ['22:14', '22:31', '23:05'], M: ['26:14', '26:31', '27:05'] } as const;
      const stories = [tell(women, WOMEN, times.W), tell(men, MEN, times.M)];
      if (menFirst) stories.reverse();
      const opening = `The Holme College cross country teams travelled to ${village} on Saturday for the Lakeside Invitational.`;
      const text = `Holme runners shine\n\nNovember 14, 2014\n\n${opening}\n\n${stories.join('\n\n')}`;
      const places = [12, 15, 20];
      const expected = [
        ...WOMEN.map((name, i) => [name, 'XC', 'W', places[i], times.W[i], village, '2014-11-08'].join(', ')),
        ...MEN.map((name, i) => [name, 'XC', 'M', places[i], times.M[i], village, '2014-11-08'].join(', ')),
        ...(['M', 'W'] as const).map((sex) => `team Holme College, XC, ${sex}, 3, 76, ${village}, 2014-11-08`),
      ];
      expect(told(text).sort(), text).toEqual(expected.sort());
    }),
    RUNS,
  );
});
