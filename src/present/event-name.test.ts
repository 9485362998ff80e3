import { expect, test } from 'vitest';
import { eventName } from './event-name.js';

test.each([
  ['1500', undefined, '1500m'],
  ['110H', undefined, '110m hurdles'],
  ['3000SC', undefined, '3000m steeplechase'],
  ['10KW', undefined, '10km walk'],
  ['10K', undefined, '10km'],
  ['10M', undefined, '10 miles'],
  ['4x400X', undefined, '4x400m relay'],
  ['HM', undefined, 'half marathon'],
  ['XC', 9200, '9200m cross country'],
  ['NEW', undefined, 'NEW'],
])('%s is said in words', (code, metres, name) => {
  expect(eventName(code, metres)).toBe(name);
});
