/** JSON of World Athletics and OpenTrack: what each quirk comes to. */
import { expect, test } from 'vitest';
import { raceOf, read, rowOf } from './fixture.js';

const games = await read('games.json');

test('a competition tells its name and its days', () => {
  const { format, meeting, days } = games;
  expect({ format, meeting, days }).toEqual({
    format: 'json',
    meeting: 'Fern Island Games',
    days: { from: '2024-08-02', to: '2024-08-04' },
  });
});

test('rounds, heats past nine, combined events and winds are the races’', () => {
  expect(games.races.map(({ entrants, ...head }) => head)).toEqual([
    { title: '100 m Men Heat 10', event: '100', sex: 'M', round: 'heat', heat: 10, date: '2024-08-02', wind: -0.3 },
    { title: '3000 m steeple Men', event: '3000SC', sex: 'M', round: 'final', date: '2024-08-03' },
    { title: 'High jump Women Qualification', event: 'HJ', sex: 'W', round: 'qualification', date: '2024-08-02' },
    { title: 'Long jump Men (decathlon)', event: 'LJ', sex: 'M', round: 'final', combined: 'DEC', date: '2024-08-03' },
    { title: 'Decathlon Men', event: 'DEC', sex: 'M', round: 'final' },
    { title: '4 x 400 m Women', event: '4x400', sex: 'W', round: 'final', date: '2024-08-04' },
  ]);
});

test.each([
  ['Ivo Kemt', { place: 1, line: 16, row: '1 Ivo Kemt JAM 10.11 Q NR =PB', records: ['NR', '=PB'], qualified: 'Q' }],
  ['Ben Ash', { place: 2, mark: { text: '10.11' }, qualified: 'q' }],
  ['Kit Lane', { mark: { text: '13.65' }, qualified: 'q' }],
  ['Rex Hill', { status: 'DQ', note: 'R 163.3a' }],
  ['Otto Hay', { status: 'DNS' }],
  ['Sami El Torr', { records: ['U20-WL', 'U20-NR', 'PB'] }],
  ['Ali Ben Ash', { status: 'DQ', mark: { text: '8:21.67', value: 501.67 } }],
  ['Tom Wren', { status: 'DQ', mark: { text: '8:19.03' } }],
  ['Abe Moss', { status: 'DNF' }],
  ['Ada Roe', { group: 'A', place: 1, qualified: 'q', records: ['=SB'] }],
  ['Una Orr', { group: 'B', status: 'NH' }],
  ['POL', { team: 'POL', nation: 'POL', members: ['Ina Torr', 'Mim Gray', 'Nia Hart', 'Bo Lee'] }],
  ['USA', { status: 'DQ', mark: { text: '3:20.15' } }],
])('the row of %s', (name, expected) => {
  expect(rowOf(games, name)).toMatchObject(expected);
});

test('a row without rank keeps its mark, and equal times are no tie', () => {
  expect(rowOf(games, 'Kit Lane')).not.toHaveProperty('place');
  expect([rowOf(games, 'Ivo Kemt').place, rowOf(games, 'Ben Ash').place]).toEqual([1, 2]);
});

test('points and the wind of an attempt', () => {
  expect(raceOf(games, 'Decathlon Men').entrants).toMatchObject([
    { mark: { text: '8423', value: 8423, unit: 'points' } },
  ]);
  expect(raceOf(games, 'Long jump Men (decathlon)').entrants).toMatchObject([{ wind: -0.4 }]);
});

test('rows with nobody or nothing in them are told', () => {
  expect(games.unusable).toEqual([
    { file: 'games.json', line: 36, row: 'FRA 10.90', why: 'names nobody' },
    { file: 'games.json', line: 37, row: 'Lon Fell FRA', why: 'gives neither a place nor a mark that can be read' },
  ]);
});

test('a meeting whose results name their competitors by bib', async () => {
  const results = await read('open-meeting.json');
  expect(results.races.map(({ entrants, ...head }) => head)).toEqual([
    {
      title: '100m Women U20 Heat 1',
      event: '100',
      sex: 'W',
      category: 'U20',
      round: 'heat',
      heat: 1,
      date: '2025-06-14',
      wind: 1.2,
    },
    {
      title: '100m Women U20 Heat 2',
      event: '100',
      sex: 'W',
      category: 'U20',
      round: 'heat',
      heat: 2,
      date: '2025-06-14',
      wind: -0.5,
    },
    { title: '4x100m Women Final', event: '4x100', sex: 'W', round: 'final', date: '2025-06-14' },
  ]);
  expect(rowOf(results, 'Ada Roe')).toMatchObject({
    nation: 'GBR',
    club: 'Belbrook AC',
    born: '2001-05-09',
    qualified: 'Q',
  });
  expect(rowOf(results, 'Holt AC A')).toMatchObject({ members: ['Jo Brel', 'Una Orr', 'Mim Gray', 'Bo Lee'] });
  expect(results.unusable).toMatchObject([{ line: 59, why: 'names nobody' }]);
});

test('a page of World Athletics', async () => {
  const results = await read('world-athletics.json');
  expect(results).toMatchObject({
    meeting: 'Fernhill Grand Prix (invented)',
    dated: '12-13 JUL 2025',
    days: { from: '2025-07-12', to: '2025-07-13' },
    unusable: [],
  });
  expect(results.races.map(({ entrants, ...head }) => head)).toEqual([
    { title: '5000 Metres Women Final', event: '5000', sex: 'W', round: 'final', date: '2025-07-12' },
    {
      title: '100 Metres Hurdles Women Heat 1',
      event: '100H',
      sex: 'W',
      round: 'heat',
      heat: 1,
      date: '2025-07-13',
      wind: -0.4,
    },
    {
      title: '100 Metres Hurdles Women Heat 2',
      event: '100H',
      sex: 'W',
      round: 'heat',
      heat: 2,
      date: '2025-07-13',
      wind: 1,
    },
    { title: '4x400 Metres Relay Mixed Final', event: '4x400X', sex: 'X', round: 'final', date: '2025-07-13' },
    { title: 'Long Jump Men Final', event: 'LJ', sex: 'M', round: 'final' },
  ]);
  expect(rowOf(results, 'Ada Roe')).toMatchObject({ place: 1, born: '1999-03-07', records: ['MR', 'WL'] });
  expect(rowOf(results, 'Una De Orr')).toMatchObject({ born: '2001', records: ['NR', '=PB'] });
  expect(rowOf(results, 'Oona Dask')).toMatchObject({ pacemaker: true, status: 'DNF' });
  expect(rowOf(results, 'Ina El Torr')).toMatchObject({ status: 'DQ', note: 'TR17.2.4' });
  expect(rowOf(results, 'Kit Lane')).toMatchObject({ wind: 2.1 });
  expect(rowOf(results, 'Poland')).toMatchObject({ members: ['Ina Torr', 'Ivo Kemt', 'Mim Gray', 'Ben Ash'] });
});
