import { expect, test } from 'vitest';
import { findWinds } from './winds.js';

const winds = (text: string): number[] => findWinds(text, 0, text.length).map(({ value }) => value);

test('a bracketed number without a sign is the wind of the mark before it', () => {
  expect(winds('Victory for Brun in 22.00 (0.4)')).toEqual([0.4]);
  expect(winds('Roe with 7.02m (0.1) over Orr 6.82m (0.0)')).toEqual([0.1, 0]);
  expect(winds('Roe (9.9) and Orr (2.1) scored')).toEqual([]);
});

test('a number behind a stroke is the wind of the mark before it', () => {
  expect(winds('won in 20.94/1.1 and 10.47/-0.2')).toEqual([1.1, -0.2]);
  expect(winds('5/6.2 metres')).toEqual([]);
});
