import { describe, expect, it } from 'vitest';
import { needsOf } from './first-words.js';

const first = (source: string) => {
  const words = needsOf(source).first;
  return words === undefined ? undefined : [...words].sort();
};

describe('what a pattern can start with', () => {
  it.each([
    ['won in M\\d+', ['won']],
    ['(?:won|took) (?:the )?E\\d+', ['took', 'won']],
    ['(?:the )?A\\d+ was', ['A', 'the']],
    ['(?<!not )(?:won|wins)(?! by)', ['wins', 'won']],
    ['(?:ahead of|beating) (?<rivals>A\\d+)', ['ahead', 'beating']],
  ])('%s', (source, words) => {
    expect(first(source)).toEqual(words);
  });

  it.each(['(?:complet|round)(?:ed|ing) the podium', '[a-z]+ed A\\d+', '(?:the |[a-z]+ )*A\\d+'])(
    '%s could start with anything',
    (source) => {
      expect(first(source)).toBeUndefined();
    },
  );
});

describe('what a pattern cannot do without', () => {
  it.each([
    ['A\\d+ (?:, )?(?:of|from) N\\d+', 'AN'],
    ['(?:O\\d+ )?M\\d+', 'M'],
    ['(?:A\\d+ won|A\\d+ took) E\\d+', 'AE'],
    ['A\\d+|M\\d+', ''],
  ])('%s', (source, kinds) => {
    expect(needsOf(source).kinds).toBe(kinds);
  });
});
