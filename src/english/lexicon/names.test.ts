import { describe, expect, it } from 'vitest';
import { commonWords } from './common-words.js';
import { givenNames, surnameWords } from './names.js';

describe('commonWords', () => {
  it.each(
    'the however finally won winning finished finishing clocking taking running setting champion defending former race final heat record world olympic indoor steeplechase second thirteenth monday august'.split(
      ' ',
    ),
  )('holds %s', (word) => {
    expect(commonWords.has(word)).toBe(true);
  });

  it('holds lower-case words only, and no frequent surname', () => {
    for (const word of commonWords) expect(word).toMatch(/^[a-z]+(?:[-'][a-z0-9]+)*$/);
    for (const word of surnameWords) {
      expect(word).toMatch(/^[a-z]+$/);
      expect(commonWords.has(word), word).toBe(false);
    }
  });
});

describe('surnameWords', () => {
  it.each('young bell price law scott england king day may frost swift hall walker short long strong best'.split(' '))(
    'holds %s',
    (word) => {
      expect(surnameWords.has(word)).toBe(true);
    },
  );
});

describe('givenNames', () => {
  it.each(['Faith', 'Eliud', 'Tigist', 'Soufiane', 'Neeraj', 'Yuki', 'Björn', 'José', 'Femke', 'Zofia'])(
    'holds %s',
    (name) => {
      expect(givenNames.has(name)).toBe(true);
    },
  );

  it('is written with capitals', () => {
    for (const name of givenNames) expect(name.charAt(0)).toBe(name.charAt(0).toUpperCase());
  });
});
