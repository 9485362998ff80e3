import { expect, test } from 'vitest';
import { CutWords } from './hyphens.js';

/** Lines of a text that is cut at syllables. */
const SYLLABLES = ['The steeple-', 'chase began. Another steeplechase'];

const joined = (above: string, below: string, others: string[] = SYLLABLES): string =>
  new CutWords([...others, above, below]).join(above, below);

test.each([
  ['a syllable', 'won the compe-', 'tition', 'won the competition'],
  ['figures', 'won 74-', '69', 'won 74-69'],
  ['marks', 'from 1:45-', '1:46 down', 'from 1:45-1:46 down'],
  ['two names', 'Jean-', 'Luc Mbaye', 'Jean-Luc Mbaye'],
  ['a number before a word', 'the 22-', 'year-old', 'the 22-year-old'],
  ['a compound already', 'the 22-year-', 'old', 'the 22-year-old'],
  ['a first word of compounds', 'a mid-', 'race surge', 'a mid-race surge'],
  ['a dash', 'Roe –', 'a doctor', 'Roe – a doctor'],
  ['a dash without spaces', 'Roe—', 'a doctor', 'Roe—a doctor'],
  ['a hyphen that is printed at the end of lines only', 'won the compe\u00ad', 'tition', 'won the competition'],
  ['an address', 'see https://', 'baton.example', 'see https://baton.example'],
  ['no hyphen at all', 'won the', 'race', 'won the race'],
  ['the gaps of stretched lines', 'won\tthe', 'race\tin\tOslo', 'won the race in Oslo'],
])('%s', (_, above, below, text) => expect(joined(above, below)).toBe(text));

test('a word that is printed with its hyphen elsewhere keeps it', () => {
  expect(joined('a burn-', 'up', [...SYLLABLES, 'The burn-up began.'])).toBe('a burn-up');
});

test('two words that are printed elsewhere are a compound', () => {
  expect(joined('a tail-', 'wind', [...SYLLABLES, 'The wind at the tail end'])).toBe('a tail-wind');
});

test('in a text that is not cut at syllables every hyphen is a word’s own', () => {
  expect(joined('a burn-', 'up', ['Roe won the race.', 'Low was next.', 'So it was.'])).toBe('a burn-up');
});
