import { describe, expect, it } from 'vitest';
import { NeedsReader } from './needs.js';

const reader = new NeedsReader({ verb: 'won|took', place: '{O} place|{verb}' });

const first = (source: string) => {
  const words = reader.firstWords(source);
  return words === undefined ? undefined : [...words].sort();
};

describe('what a pattern can start with', () => {
  it.each([
    ['won in M\\d+', ['won']],
    ['{verb} the {E}', ['took', 'won']],
    ['(?:{place} )?{NT}', ['N', 'O', 'T', 'took', 'won']],
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

describe('what every match holds', () => {
  const holds = (source: string) => reader.heldWords(source).map((set) => [...set].sort().join(' '));

  it.each([
    ['A\\d+ (?:, )?(?:of|from) N\\d+', ['A', 'from of', 'N']],
    ['(?:O\\d+ )?M\\d+', ['M']],
    ['(?:A\\d+ won|A\\d+ took) E\\d+', ['A', 'took won', 'E']],
    ['A\\d+|M\\d+', ['A M']],
    ['{A} {verb} {place}', ['A', 'took won', 'O took won']],
    ['{A}(?:{M})? [a-z]+ {NT}{0,2}', ['A']],
    ['took (?:(?:the|his) )*(?<medal>gold|silver)(?! standard)', ['took', 'gold silver']],
    ['A\\d+ [([] [NC]\\d+ [)\\]]', ['A', '( [', 'C N', ') ]']],
    ['(?:half-)?marathon', []],
    ['finish(?:ed|ing) O\\d+', ['O']],
    ['no M\\d+(?:[a-z]+)? (?:at all)?', ['no', 'M']],
  ])('%s', (source, sets) => {
    expect(holds(source)).toEqual(sets);
  });
});
