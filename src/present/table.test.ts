import { expect, test } from 'vitest';
import { finding } from '../report/finding.js';
import type { Fact, RaceReport, Result } from '../report/schema.js';
import { table } from './table.js';

function said<T>(value: T, basis: Fact<T>['basis'] = 'stated'): Fact<T> {
  return { value, basis, rule: 'place/told', spans: [{ start: 7, end: 10, text: 'won' }] };
}

function result(place: number | undefined, athlete: string, more: Partial<Result> = {}): Result {
  return { athlete, members: [], records: [], ...(place === undefined ? {} : { place: said(place) }), ...more };
}

const time = (text: string, value: number) => said({ text, value, unit: 's' as const });

const REPORT: RaceReport = {
  article: { id: 'harbour', title: null, byline: null, published: null, length: 400, hash: '0' },
  meetings: [
    { key: 'm1', name: said('Harbour Meeting'), city: said('Rotterdam'), dates: [said('2025-06-14')] },
    { key: 'm2', city: said('Oslo'), dates: [] },
  ],
  athletes: [
    { key: 'a1', name: said('Zofia Łęcka'), nationality: said('POL'), mentions: [] },
    { key: 'a2', name: said('田中 希実'), nationality: said('JPN'), mentions: [] },
    { key: 'a3', name: said('Ana\nRíos'), club: said('Playas AC'), mentions: [] },
    { key: 'a4', name: said('Ola Berg'), nationality: said('NOR'), mentions: [] },
  ],
  races: [
    {
      key: 'r1',
      meeting: 'm1',
      event: said('3000SC'),
      sex: said('W'),
      round: said('final'),
      date: said('2025-06-14'),
      results: [
        result(1, 'a1', { mark: time('9:01.20', 541.2), records: [said('NR'), said('=MR')] }),
        result(2, 'a2', { mark: time('9:04.00', 544) }),
        result(2, 'a3', { mark: time('9:04.00', 544), place: said(2, 'implied') }),
        result(undefined, 'a4', { status: said('DNF') }),
      ],
    },
    {
      key: 'r2',
      meeting: 'm2',
      event: said('4x100'),
      sex: said('X'),
      round: said('heat'),
      heat: said(2),
      results: [{ team: said('Norway'), members: ['a4', 'a1'], records: [], place: said(1), nationality: said('NOR') }],
    },
  ],
  background: [{ key: 'b1', event: said('XC'), metres: said(9200), results: [result(10, 'a4')] }],
  findings: [
    finding({
      rule: 'place/torn',
      severity: 'info',
      message: 'Two readings of “third”.',
      claim: [{ start: 0, end: 5, text: 'third' }],
      against: [],
    }),
  ],
};

test('meetings, races and aligned results', async () => {
  expect(await table(REPORT)).toBe(`\
Harbour Meeting · Rotterdam · 2025-06-14

Women’s 3000m steeplechase · final
   1  Zofia Łęcka  POL  9:01.20  NR =MR
  2=  田中 希実    JPN  9:04.00
  2=  Ana Ríos          9:04.00          Playas AC, place implied
      Ola Berg     NOR      DNF

Meeting not named · Oslo

Mixed 4x100m relay · heat 2
   1  Norway       NOR
      Ola Berg, Zofia Łęcka

Note: Two readings of “third”.
`);
});

test('the other days come after', async () => {
  expect(await table({ ...REPORT, races: [], findings: [] }, { background: true })).toBe(`\
No race results.

OTHER DAYS

Meeting not named

9200m cross country
  10  Ola Berg  NOR
`);
});

test('the reasons stand under each result', async () => {
  const reasons = (told: Result) =>
    told.athlete === 'a1'
      ? [
          { ...said('1'), slot: 'place', reads: 'a finish verb' },
          { ...said('9:01.20'), slot: 'mark', reads: '' },
        ]
      : [];
  expect((await table({ ...REPORT, findings: [] }, { reasons })).split('\n').slice(3, 8)).toEqual([
    '   1  Zofia Łęcka  POL  9:01.20  NR =MR',
    '      place  1        stated  place/told: a finish verb',
    '             “won” 7–10',
    '      mark   9:01.20  stated  place/told',
    '             “won” 7–10',
  ]);
});

test('colours change nothing else', async () => {
  const painted = await table(REPORT, { background: true, paint: (part, text) => `<${part}>${text}</${part}>` });
  expect(painted.replace(/<\/?\w+>/g, '')).toBe(await table(REPORT, { background: true }));
  expect(painted).toContain('<first> 1  Zofia Łęcka  POL  9:01.20  NR =MR</first>');
});
