/** What the usual wordings of race prose say is read in any combination of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract, type Row, toRows } from '../../src/index.js';
import { fill, sentence } from './fill.js';
import {
  AGE_GROUPS,
  AGE_GROUPS_TOLD,
  DATELINES,
  DEEDS,
  DISCIPLINES,
  FINISHERS,
  INTRODUCTIONS,
  MEETING_BACKGROUND,
  MEETING_EVENTS,
  NO_RESULT,
  OPENINGS,
  PRESS_OPENINGS,
  PRESS_RACES,
  RACES,
  RELAY_TEAMS,
  RELAYS,
  ROAD_RACES,
  STANDINGS,
  TAILS,
  TITLED,
  type Trio,
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
      const [X, Y, Z] = discipline.marks[mark % discipline.marks.length] as Trio;
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

test('who ran a relay for whom, in any of the usual orders', () => {
  const parts = fc.record({
    relay: fc.constantFrom(...RELAYS),
    printed: fc.nat(),
    told: fc.constantFrom(...RELAY_TEAMS),
    team: fc.constantFrom('Jamaica', 'Marl College', 'Holt High'),
  });
  fc.assert(
    fc.property(parts, ({ relay, printed, told, team }) => {
      const E = relay.printed[printed % relay.printed.length] as string;
      const runners = { A: 'Ada Roe', B: 'Una Orr', C: 'Jo Brel', D: 'Nell Hart' };
      const text = article(fill(told.words, { ...runners, E, T: team, X: relay.mark }));
      const rows = rowsOf(text).map((row) => [row.athlete, row.team, row.members, row.event, row.place, row.mark]);
      expect(rows, text).toEqual([[null, team, Object.values(runners), relay.code, told.place, relay.mark]]);
    }),
    RUNS,
  );
});

test('the teams of a cross country and their points', () => {
  const parts = fc.record({
    standing: fc.constantFrom(...STANDINGS),
    teams: fc.constantFrom(
      ['Marl College', 'Holt State', 'Thornby University'],
      ['Marl Harriers', 'Holt AC', 'Thornby Striders'],
    ),
  });
  fc.assert(
    fc.property(parts, ({ standing, teams }) => {
      const [T, U, W] = teams as [string, string, string];
      const text = article(
        `The County Cross Country Championships were held at Oakley Park on Saturday. ${fill(standing.words, { T, U, W, X: '35', Y: '58', Z: '101' })}`,
      );
      const rows = rowsOf(text).map(({ team, event, place, mark }) => `${team} ${event} ${place} ${mark}`);
      const expected = teams.slice(0, standing.teams).map((team, i) => `${team} XC ${i + 1} ${[35, 58, 101][i]}`);
      expect(rows.sort(), text).toEqual(expected.sort());
    }),
    RUNS,
  );
});

test('age groups of a cross country told one after another', () => {
  const parts = fc.record({
    told: fc.constantFrom(...AGE_GROUPS_TOLD),
    groups: fc.uniqueArray(fc.constantFrom(...AGE_GROUPS), {
      minLength: 2,
      maxLength: 2,
      selector: ({ side }) => side,
    }),
  });
  fc.assert(
    fc.property(parts, ({ told: words, groups }) => {
      const [first, second] = groups as [(typeof AGE_GROUPS)[number], (typeof AGE_GROUPS)[number]];
      const people = { A: 'Ada Roe', B: 'Una Orr', C: 'Jo Brel', D: 'Nell Hart' };
      const own = (side: string) => (side.endsWith('s') ? `${side}’` : `${side}’s`);
      const meant = { ...people, G: first.side, H: second.side, Q: own(first.side), S: own(second.side) };
      const text = article(
        `The third match of the Valley Cross Country League took place at Oakley Park on Saturday. ${sentence(fill(words, meant))}.`,
      );
      const rows = rowsOf(text).map((row) => `${row.athlete} ${row.sex} ${row.category} ${row.event} ${row.place}`);
      expect(rows.sort(), text).toEqual(
        [
          `Ada Roe ${first.sex} ${first.category} XC 5`,
          `Una Orr ${first.sex} ${first.category} XC 12`,
          `Jo Brel ${second.sex} ${second.category} XC 23`,
          `Nell Hart ${second.sex} ${second.category} XC 31`,
        ].sort(),
      );
    }),
    RUNS,
  );
});

test('a meeting’s events, one a paragraph, with what is known of the winners between them', () => {
  const disciplines = [
    { code: '800', kind: 'run', printed: 'women’s 800m', mark: '1:58.10', best: '1:57.20' },
    { code: '5000', kind: 'run', printed: 'women’s 5,000 metres', mark: '14:58.10', best: '14:40.20' },
    { code: 'LJ', kind: 'field', printed: 'women’s long jump', mark: '6.55m', best: '6.80m' },
  ] as const;
  const people = [...TRIOS.flat(), 'Beth Lowe', 'Lea Moreau'];
  const parts = fc.record({
    dateline: fc.constantFrom(...DATELINES),
    races: fc.shuffledSubarray([...disciplines], { minLength: 2 }),
    told: fc.shuffledSubarray([...MEETING_EVENTS], { minLength: 3, maxLength: 3 }),
    between: fc.shuffledSubarray([...MEETING_BACKGROUND], { minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(parts, ({ dateline, races, told, between }) => {
      const rows: string[] = [];
      const row = (who: string, event: string, place: number, mark: string | null) =>
        rows.push(`${who}, ${event} W, ${place}, ${mark}, Zurich 1996-08-14`);
      const lead = 'Mary Stone won the women’s 100 metres in 10.95 at the Zurich Grand Prix on Wednesday.';
      row('Mary Stone', '100', 1, '10.95');
      const paragraphs = races.flatMap((race, i) => {
        const { words, second, kind } = told[i] as (typeof MEETING_EVENTS)[number];
        if (kind !== undefined && kind !== race.kind) return [];
        const [A, B] = people.slice(2 * i) as [string, string];
        row(A, race.code, 1, race.mark.replace('m', ''));
        if (second) row(B, race.code, 2, null);
        const said = fill(words, { A, B, X: race.mark, E: race.printed });
        const S = A.split(' ')[1] as string;
        const known = fill(between[i] as string, { S, W: race.best });
        return [said, known];
      });
      const text = `Stone shines in Zurich\n\n${dateline}${[lead, ...paragraphs].filter(Boolean).join('\n\n')}`;
      const read = toRows(extract(text, { published: '1996-08-14' }));
      expect(
        read.map((r) => `${r.athlete}, ${r.event} ${r.sex}, ${r.place}, ${r.mark}, ${r.city} ${r.date}`).sort(),
        text,
      ).toEqual(rows.sort());
    }),
    RUNS,
  );
});

test('a press report with two races, whichever towns and other days stand in it', () => {
  const kinds = [
    { code: '800', printed: '800m', with: 'in', marks: ['1:58.10', '1:59.20'] },
    { code: 'MILE', printed: 'mile', with: 'in', marks: ['4:22.10', '4:24.20'] },
    { code: '5000', printed: '5,000 metres', with: 'in', marks: ['14:52.10', '14:55.20'] },
    { code: 'HJ', printed: 'high jump', with: 'with', marks: ['1.98m', '1.95m'] },
    { code: 'JT', printed: 'javelin', with: 'with', marks: ['62.10m', '60.85m'] },
  ] as const;
  const parts = fc.record({
    first: fc.nat(4),
    step: fc.integer({ min: 1, max: 4 }),
    opening: fc.constantFrom(...PRESS_OPENINGS),
    race: fc.constantFrom(...PRESS_RACES),
    town: fc.constantFrom('Lisbon', 'Ostrava', 'Glasgow'),
    who: fc.constantFrom(...TRIOS),
  });
  fc.assert(
    fc.property(parts, ({ first, step, opening, race, town, who: [a, b, c] }) => {
      const own = kinds[first] as (typeof kinds)[number];
      const other = kinds[(first + step) % kinds.length] as (typeof kinds)[number];
      const meant = { A: a, B: b, C: c, E: `women's ${own.printed}`, F: `women's ${other.printed}`, T: town };
      const story = fill(`${opening}\n\n${race.words}`, {
        ...meant,
        D: 'Friday',
        G: own.with,
        H: other.with,
        X: own.marks[0],
        Y: other.marks[0],
        Z: other.marks[1],
      });
      const rows = toRows(extract(article(story), { published: '2019-06-10' })).map(
        ({ athlete, event, sex, place, mark, city, date }) => [athlete, event, sex, place, mark, city, date].join(' '),
      );
      const row = (who: string, event: string, place: number, mark: string) =>
        [who, event, 'W', place, mark.replace('m', ''), town, '2019-06-07'].join(' ');
      expect(rows.sort()).toEqual(
        [
          row(a, own.code, 1, own.marks[0]),
          row(b, other.code, 1, other.marks[0]),
          row(c, other.code, 2, race.marks === 1 ? '' : other.marks[1]),
        ].sort(),
      );
    }),
    RUNS,
  );
});
