/** Hy-Tek MEET MANAGER text: what each quirk of a printout comes to. */
import { expect, test } from 'vitest';
import { readOfficial } from '../../src/index.js';
import { bytesOf, raceOf, read, rowOf } from './fixture.js';

const printout = await read('fern-valley.txt');

test('a printout tells its meeting, its days and when it was printed', () => {
  const { format, meeting, dated, days } = printout;
  expect({ format, meeting, dated, days }).toEqual({
    format: 'hy-tek',
    meeting: 'Fern Valley Invitational',
    dated: '8:41 PM 5/10/2025',
    days: { from: '2025-05-09', to: '2025-05-10' },
  });
});

test('every event and round is a race, and team scores are none', () => {
  expect(
    printout.races.map(({ title, event, sex, round, entrants }) => [title, event, sex, round, entrants.length]),
  ).toEqual([
    ['Women 100 Meter Dash Preliminaries', '100', 'W', 'heat', 7],
    ['Women 100 Meter Dash Finals', '100', 'W', 'final', 4],
    ['Men 1500 Meter Run', '1500', 'M', 'final', 5],
    ['Men Long Jump', 'LJ', 'M', 'final', 3],
    ['Boys High Jump', 'HJ', 'M', 'final', 3],
    ['Women 4x100 Meter Relay', '4x100', 'W', 'final', 3],
    ['Men 100 Meter Dash Decathlon', '100', 'M', 'final', 1],
  ]);
  expect(printout.unusable).toEqual([]);
});

const HEATS = 'Women 100 Meter Dash Preliminaries';
const FINAL = 'Women 100 Meter Dash Finals';

test.each([
  [
    'a mark glued to its letter, wind and heat',
    'Sal Arkin',
    HEATS,
    { mark: { text: '10.56' }, qualified: 'Q', wind: 0.4, heat: 1, place: 5 },
  ],
  ['a wind against', 'Jo Brel', HEATS, { wind: -0.2, heat: 2 }],
  ['thousandths beyond the last heading', 'Una de Orr', HEATS, { qualified: 'q', exact: 11.706, place: 3 }],
  ['no wind information', 'Pim Venn-Lake', HEATS, { heat: 3, exact: 11.709, club: 'Very Long Name of Uni' }],
  ['-- and DNS', 'Dana Pask', HEATS, { status: 'DNS', heat: 3 }],
  ['a false start', 'Mim Torr', HEATS, { status: 'DQ' }],
  [
    'the final beside the heats, with the sign of a record',
    'Ada Roe',
    FINAL,
    { mark: { text: '11.44' }, records: ['MR'], place: 1 },
  ],
  ['a tie', 'Una de Orr', FINAL, { place: 2, mark: { text: '11.59' } }],
  ['a final not finished', 'Pim Venn-Lake', FINAL, { status: 'DNF', place: 4 }],
  [
    'the final beside the seed',
    'Ivo Kemt',
    'Men 1500 Meter Run',
    { mark: { text: '3:40.12' }, heat: 2, club: 'Jordan' },
  ],
  [
    'X: outside of the competition',
    'Otto Hay',
    'Men 1500 Meter Run',
    { mark: { text: '3:46.10' }, note: 'exhibition' },
  ],
  ['an event that goes on over the page', 'Rex Hill', 'Men 1500 Meter Run', { place: 5, line: 47 }],
  ['a jump in metres', 'Ivo Kemt', 'Men Long Jump', { mark: { text: '7.62', unit: 'm' }, wind: 1.9 }],
  ['a jump without wind information', 'Ben Ash', 'Men Long Jump', { mark: { text: '7.60' } }],
  ['no valid jump', 'Lon Fell', 'Men Long Jump', { status: 'NM' }],
  ['feet and inches', 'Kit Lane', 'Boys High Jump', { mark: { text: '1.96', value: 1.96, unit: 'm' }, place: 1 }],
  ['J: fewer misses', 'Otto Hay', 'Boys High Jump', { mark: { text: '1.91' }, club: 'Lebanon High' }],
  ['no height', 'Rex Hill', 'Boys High Jump', { status: 'NH' }],
  ['a part of a combined event', 'Tam Wolf', 'Men 100 Meter Dash Decathlon', { mark: { text: '10.91' } }],
] as const)('%s', (_, name, title, expected) => {
  expect(rowOf(printout, name, title)).toMatchObject(expected);
});

test('NWI is no wind', () => {
  expect(rowOf(printout, 'Ben Ash', 'Men Long Jump')).not.toHaveProperty('wind');
  expect(rowOf(printout, 'Pim Venn-Lake', HEATS)).not.toHaveProperty('wind');
});

test('the wind that all had is the race’s; a decathlon’s 100m is told apart', () => {
  expect(raceOf(printout, FINAL)).toMatchObject({ wind: 1.1 });
  expect(raceOf(printout, 'Men 100 Meter Dash Decathlon')).toMatchObject({ combined: 'DEC', wind: 0.8 });
});

test('a relay’s legs are its members, and its strings are told apart', () => {
  expect(raceOf(printout, 'Women 4x100 Meter Relay').entrants).toMatchObject([
    { team: 'Fern State', members: ['Ada Roe', 'Dana Pask', 'Mim Gray', 'Bo Lee'], mark: { text: '44.12' } },
    { team: 'Fern State B', members: ['Oona Dask', 'Nia Hart', 'Ivy Wren', 'Una Moss'], place: 2 },
    { team: 'Linde', members: ['Una de Orr', 'Mim Torr'], status: 'DQ' },
  ]);
});

test('the same text framed by a web page', async () => {
  const text = new TextDecoder().decode(bytesOf('fern-valley.txt')).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  const page = new TextEncoder().encode(`<html><body><pre>${text}</pre></body></html>`);
  const results = await readOfficial('fern-valley.htm', page);
  expect(results.races.map(({ title }) => title)).toEqual(printout.races.map(({ title }) => title));
});

test('a page of a results service: schools, no wind, the meeting in the page’s title', async () => {
  const page = `<html><head><title>Fern State Championship 2025</title></head><body><pre>High School Boys Division 2 5KM Run Finals
=======================================================================
    Name                    Year School                  Finals  Points
=======================================================================
  1 Ivo Kemt                  12 Fern High              15:12.70    1
  2 Ben Ash                   12 Holt Wayne             15:28.74    2
</pre></body></html>`;
  const results = await readOfficial('boys.htm', new TextEncoder().encode(page));
  expect(results.meeting).toBe('Fern State Championship 2025');
  expect(results.races).toMatchObject([{ title: 'High School Boys Division 2 5KM Run Finals', event: '5K', sex: 'M' }]);
  expect(rowOf(results, 'Ben Ash')).toMatchObject({ line: 6, club: 'Holt Wayne', mark: { text: '15:28.74' } });
});

test('tags behind the mark, competitors’ numbers', async () => {
  const text = `HY-TEK's Meet Manager 5/18/2026 05:54 PM
Girls 100 Meter Dash
==============================================================================
    Name                    Year School                  Finals        Wind H#
==============================================================================
  1 Quent, Rosalind Mae       10 Fernburg                 12.01 NCS     2.2  3  12.004
  2 #71 Roe, Ada              11 Holt                     12.01         2.2  3  12.009
`;
  const results = await readOfficial('girls.txt', new TextEncoder().encode(text));
  expect(raceOf(results, 'Girls 100 Meter Dash')).toMatchObject({ wind: 2.2 });
  expect(rowOf(results, 'Rosalind Mae Quent')).toMatchObject({ club: 'Fernburg', exact: 12.004, note: 'NCS', heat: 3 });
  expect(rowOf(results, 'Ada Roe')).toMatchObject({ club: 'Holt', exact: 12.009, place: 2 });
});
