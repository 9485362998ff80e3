import { expect, test } from 'vitest';
import { goldSlots } from './score.js';
import { around, sentenceFor, sentencesOf } from './sentences.js';

const text = 'Strand wins in Turku\n\nOona Strand won in 14:58.20. Ida Berg was second. "I flew." She did.';

test('sentences end at stops before capitals and at line ends', () => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
    'Strand wins in Turku',
    'Oona Strand won in 14:58.20.',
    'Ida Berg was second.',
    '"I flew."',
    'She did.',
  ]);
});

test('the sentence around a span', () => {
  const start = text.indexOf('second');
  expect(around(text, start, start + 6)).toBe('Ida Berg was second.');
});

test('the sentence that says a gold result', () => {
  const [result] = goldSlots({ races: [{ results: [{ athlete: 'Oona Strand', mark: '14:58.20' }] }] });
  expect(sentenceFor(text, result!)).toBe('Oona Strand won in 14:58.20.');
});
