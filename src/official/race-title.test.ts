import { describe, expect, test } from 'vitest';
import { eventOfCode, heatOf, readTitle, roundOf, sexOf } from './race-title.js';

test.each([
  ['100 m Men', { event: '100', sex: 'M' }],
  ['4 x 100 m Women', { event: '4x100', sex: 'W' }],
  ['4x400 Metres Relay Mixed', { event: '4x400X', sex: 'X' }],
  ['20 km walk Men', { event: '20KW', sex: 'M' }],
  ['3000 m steeple Men', { event: '3000SC', sex: 'M' }],
  ['Shot Men', { event: 'SP', sex: 'M' }],
  ['Mile Women', { event: 'MILE', sex: 'W' }],
  ['Women 100mH', { event: '100H', sex: 'W' }],
  ['M40 800m', { event: '800', sex: 'M', category: 'V40' }],
  ['W 200m Semifinal 2', { event: '200', sex: 'W', round: 'semi-final', heat: 2 }],
  ['5000 m Men - Heat 10', { event: '5000', sex: 'M', round: 'heat', heat: 10 }],
  ['Triple jump Women Qualification', { event: 'TJ', sex: 'W', round: 'qualification' }],
  ['Event 30  Men 100 Meter Dash Decathlon', { event: '100', sex: 'M', combined: 'DEC' }],
  ['Decathlon - 110m Hurdles', { event: '110H', combined: 'DEC' }],
  ['Heptathlon Women', { event: 'HEP', sex: 'W' }],
  ['1500m Wheelchair Men', { event: '1500', sex: 'M', category: 'wheelchair' }],
  ['100m Men Ambulant', { event: '100', sex: 'M', category: 'ambulant' }],
  ['Men 100 Meter Dash T44 Ambulatory', { event: '100', sex: 'M', category: 'T44' }],
  ['Women 100 Meter Dash 35-39', { event: '100', sex: 'W', category: 'V35' }],
  ['Women 8k Run CC', { event: 'XC', metres: 8000, sex: 'W' }],
  ['Girls 4x800 Meter Relay Division 1', { event: '4x800', sex: 'W' }],
  ['400 m Hürden Frauen', { event: '400H', sex: 'W' }],
  ['3000 Hindernis Männer', { event: '3000SC', sex: 'M' }],
  ['110m haies Hommes', { event: '110H', sex: 'M' }],
  ['4x100 m relais dames', { event: '4x100', sex: 'W' }],
  ['Saut en hauteur Femmes', { event: 'HJ', sex: 'W' }],
  ['Lanzamiento de jabalina mujeres', { event: 'JT', sex: 'W' }],
  ['100 m Frauen Vorlauf 3', { event: '100', sex: 'W', round: 'heat', heat: 3 }],
  ['Semi-marathon dames', { event: 'HM', sex: 'W' }],
])('%s', (title, race) => {
  expect(readTitle(title)).toEqual(race);
});

test.each(['23rd July 2023', 'Fern Stadium, Holt', 'Summer series 2024', 'Results', '12:30'])(
  '%s names no race',
  (title) => {
    expect(readTitle(title).event).toBeUndefined();
  },
);

describe('cells of their own', () => {
  test.each([
    ['3000SC', '3000SC'],
    ['4X400', '4x400'],
    ['lj', 'LJ'],
    ['HMAR', 'HM'],
    ['2023', undefined],
    ['BEL', undefined],
  ])('the code %s', (code, event) => {
    expect(eventOfCode(code)).toBe(event);
  });

  test.each([
    ['F', 'W'],
    ['K', 'W'],
    ['Herren', 'M'],
    ["Women's", 'W'],
    ['X', 'X'],
    ['?', undefined],
  ])('the sex %s', (cell, sex) => {
    expect(sexOf(cell)).toBe(sex);
  });

  test('rounds and heats', () => {
    expect([roundOf('F'), roundOf('SF2'), roundOf('Q'), roundOf('Vorlauf'), roundOf('')]).toEqual([
      'final',
      'semi-final',
      'qualification',
      'heat',
      undefined,
    ]);
    expect([heatOf('Heat 10'), heatOf('2'), heatOf('1/3'), heatOf('A')]).toEqual([10, 2, 1, undefined]);
  });
});
