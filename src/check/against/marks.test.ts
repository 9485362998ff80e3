import { expect, test } from 'vitest';
import { agreement } from './marks.js';

const seconds = (text: string, value: number) => ({ text, value, unit: 's' as const });
const metres = (text: string, value: number) => ({ text, value, unit: 'm' as const });

test.each([
  ['the same', seconds('12:43.66', 763.66), seconds('12:43.66', 763.66), 'same'],
  ['a hundredth off', seconds('12:43.66', 763.66), seconds('12:43.67', 763.67), 'other'],
  ['tenths round up', seconds('12:43.7', 763.7), seconds('12:43.66', 763.66), 'same'],
  ['tenths that are cut', seconds('12:43.6', 763.6), seconds('12:43.66', 763.66), 'cut'],
  ['tenths of another time', seconds('12:43.5', 763.5), seconds('12:43.66', 763.66), 'other'],
  ['whole seconds rounded up', seconds('12:44', 764), seconds('12:43.66', 763.66), 'same'],
  ['whole seconds of prose', seconds('12:43', 763), seconds('12:43.66', 763.66), 'same'],
  ['whole seconds of another time', seconds('12:45', 765), seconds('12:43.66', 763.66), 'other'],
  ['a hand time', seconds('10.56', 10.56), seconds('10.6', 10.6), 'same'],
  ['a hand time of another', seconds('10.56', 10.56), seconds('10.4', 10.4), 'other'],
  ['thousandths', seconds('10.985', 10.985), seconds('10.99', 10.99), 'same'],
  ['a stop for a colon', seconds('2:25.51', 145.51), seconds('2:25:51', 8751), 'same'],
  ['hours and minutes', seconds('2:25', 8700), seconds('2:25:51', 8751), 'same'],
  ['lengths', metres('8.47', 8.47), metres('8.47', 8.47), 'same'],
  ['a shorter length', metres('8.41', 8.41), metres('8.47', 8.47), 'other'],
  ['a length to the decimetre', metres('8.4', 8.4), metres('8.47', 8.47), 'same'],
  ['feet and inches', metres('27-9 1/2', 8.471), metres('8.47', 8.47), 'same'],
] as const)('%s', (_, said, official, expected) => {
  expect(agreement(said, official)).toBe(expected);
});

test('a time tells nothing of a length', () => {
  expect(agreement(seconds('8.47', 8.47), metres('8.47', 8.47))).toBeUndefined();
});
