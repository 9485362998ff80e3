import { describe, expect, test } from 'vitest';
import { readPerformance } from './performance.js';

const s = (text: string, value: number) => ({ mark: { text, value, unit: 's' } });
const m = (text: string, value: number) => ({ mark: { text, value, unit: 'm' } });

test.each([
  ['8:21.67DQ 8:21.67', '3000SC', { ...s('8:21.67', 501.67), status: 'DQ' }],
  ['DQ 8:11.52', '3000SC', { ...s('8:11.52', 491.52), status: 'DQ' }],
  ['DQ R 163.3a', '100', { status: 'DQ', note: 'R 163.3a' }],
  ['48.62DQ IAAF Rule 32.2.a', '400H', { ...s('48.62', 48.62), status: 'DQ', note: 'IAAF Rule 32.2.a' }],
  ['TR 16.8 DQ', '100', { status: 'DQ', note: 'TR 16.8' }],
  ['YC 46.13 TR 16.5.2', '400', { ...s('46.13', 46.13), note: 'TR 16.5.2 YC' }],
  ['MR WL 19.47', '200', { ...s('19.47', 19.47), records: ['MR', 'WL'] }],
  ['10.99 (.985) =PB', '100', { ...s('10.99', 10.99), exact: 10.985, records: ['=PB'] }],
  ['10.00 (9.996)', '100', { ...s('10.00', 10), exact: 9.996 }],
  ['11.71q 11.706', '100', { ...s('11.71', 11.71), exact: 11.706, qualified: 'q' }],
  ['10.56Q', '100', { ...s('10.56', 10.56), qualified: 'Q' }],
  ['DNF (PM)', '5000', { status: 'DNF', pacemaker: true }],
  ['NM NH r', 'PV', { status: 'NM' }],
  ['X', 'LJ', { status: 'NM' }],
  ['o.g.V.', 'LJ', { status: 'NM' }],
  ['FOUL', 'SP', { status: 'NM' }],
  ['FS', '100', { status: 'DQ' }],
  ['SCR', '100', { status: 'DNS' }],
  ['7.12w (+2.1)', 'LJ', { ...m('7.12', 7.12), wind: 2.1 }],
  ['2,04', 'HJ', m('2.04', 2.04)],
  ['1.05,30', '800', s('1:05.30', 65.3)],
  ['18-05.25', 'LJ', m('5.62', 5.62)],
  ['148-11', 'DT', m('45.39', 45.39)],
  ['J1.80m', 'HJ', m('1.80', 1.8)],
  ['X12.30', '100', { ...s('12.30', 12.3), note: 'exhibition' }],
  ['2:08:44', 'MAR', s('2:08:44', 7724)],
  ['00:29:14', '10K', s('29:14', 1754)],
  ['WU20R 14:16.54', '5000', { ...s('14:16.54', 856.54), records: ['U20-WR'] }],
  ['8,893', 'DEC', { mark: { text: '8893', value: 8893, unit: 'points' } }],
])('%s over %s', (printed, event, expected) => {
  expect(readPerformance(printed, event)).toEqual({ records: [], ...expected });
});

describe('marks beyond what is usual are marks', () => {
  test.each([
    ['3:14.01', '400', s('3:14.01', 194.01)],
    ['1.20', 'PV', m('1.20', 1.2)],
    ['0.70', 'HJ', m('0.70', 0.7)],
  ])('%s over %s', (printed, event, expected) => {
    expect(readPerformance(printed, event)).toEqual({ records: [], ...expected });
  });
});

test('without an event the unit must be known', () => {
  expect(readPerformance('10.22')).toEqual({ records: [], note: '10.22' });
  expect(readPerformance('10.22', undefined, undefined, 's')).toEqual({ records: [], ...s('10.22', 10.22) });
  expect(readPerformance('10.22', undefined, undefined, 'm')).toEqual({ records: [], ...m('10.22', 10.22) });
});

test.each(['', '-', '--', '–'])('%j says nothing', (printed) => {
  expect(readPerformance(printed, '100')).toEqual({ records: [] });
});
