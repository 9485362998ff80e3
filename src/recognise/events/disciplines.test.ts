import { expect, test } from 'vitest';
import { findDisciplines, NAMED } from './disciplines.js';

/** Every spelling of the table, and each of the words that one can begin with. */
const CALLED: (readonly [words: string, code: string])[] = [
  ['the metric mile', '1500'],
  ['a half-marathon', 'HM'],
  ['the half in 71:20', 'HM'],
  ['HALF (men)', 'HM'],
  ['an ultra-marathon', 'ULTRA'],
  ['the marathon', 'MAR'],
  ['a parkrun', '5K'],
  ['Holt park run', '5K'],
  ['cross-country', 'XC'],
  ['the XC season', 'XC'],
  ['the 24-hour race', 'ULTRA'],
  ['a six hours race', 'ULTRA'],
  ['a twelve-hour race', 'ULTRA'],
  ['the twenty-four hours race', 'ULTRA'],
  ['the fell race', 'MR'],
  ['the hill race', 'MR'],
  ['the mountain race', 'MR'],
  ['the trail race', 'TRAIL'],
  ['the high jump', 'HJ'],
  ['the long jump', 'LJ'],
  ['the triple jump', 'TJ'],
  ['the pole vault', 'PV'],
  ['the vault', 'PV'],
  ['the shot put', 'SP'],
  ['the shot', 'SP'],
  ['the discus', 'DT'],
  ['the discuss throw', 'DT'],
  ['the hammer', 'HT'],
  ['the javelin', 'JT'],
  ['the weight throw', 'WT'],
  ['the heptathlon', 'HEP'],
  ['the pentathlon', 'PEN'],
  ['the decathlon', 'DEC'],
  ['the two-day, 10-event grind', 'DEC'],
  ['the seven-event contest', 'HEP'],
  ['the sprint hurdles', 'HURDLES'],
  ['the high hurdles', 'HURDLES'],
  ['the short hurdles', 'HURDLES'],
  ['the one-lap hurdles', '400H'],
  ['the intermediate hurdles', '400H'],
  ['the long hurdles', '400H'],
  ['the 400m hurdles', '400H'],
  ['(300 hurdles)', '300H'],
  ['under 14 200m', '200'],
  ['the steeplechase', '3000SC'],
  ['the two-lap race', '800'],
  ['the champion over two laps', '800'],
  ["in the women's sixty metres", '60'],
  ['won the hundred metres', '100'],
  ['won the two hundred metres', '200'],
  ['in the four-hundred metres', '400'],
  ["the men's eight hundred metres", '800'],
  ['over the fifteen hundred metres', '1500'],
  ["the girls' three thousand metres", '3000'],
  ['in the five thousand metres', '5000'],
  ['won the ten thousand meters', '10000'],
  ['the one-lap race', '400'],
  ['the quarter-mile race', '400'],
  ['the 25-lap race', '10000'],
  ['the 12½-lap race', '5000'],
  ['the hurdles', 'HURDLES'],
  ['the race walk', 'WALK'],
];

const AMERICAN = ['60', '100', '200', '400', '800', '1500', '3000', '5000'].map(
  (code) => [`won ${code} gold`, code] as const,
);
const BY_CODE = ['HJ', 'PV', 'LJ', 'TJ', 'SP', 'DT', 'HT', 'JT'].map((code) => [`${code} 5.40m`, code] as const);
const RACES = ['100', '200', '400', '800', '1500', '3000', '5000', '10000'].map(
  (code) => [`his 47th consecutive ${code} race`, code] as const,
);
CALLED.push(...AMERICAN, ...BY_CODE, ...RACES, ['the century dash', '100']);

test.each(CALLED)('%s is %s', (words, code) => {
  expect(findDisciplines(words).map(({ event }) => event)).toEqual([code]);
});

test.each([
  ['the boys under 20 100m', '100'],
  ['the 10 000m', '10000'],
  ['the 1 500m', '1500'],
  ['the 100m 33" hurdles', '100H'],
])('%s is a race over %s', (words, code) => {
  expect(findDisciplines(words).map(({ event }) => event)).toEqual([code]);
});

// A spelling is looked for only where the list of first words says that a discipline can start.
test('every spelling is tried here, so that none begins with a word that is not looked for', () => {
  const untried = NAMED.filter(
    ([spelling, code]) =>
      !CALLED.some(([words, own]) => own === code && new RegExp(`\\b(?:${spelling})\\b`, 'iu').test(words)),
  );
  expect(untried).toEqual([]);
});

test.each([
  ["the National 10 Kilometres' Walk", '10KW'],
  ['the 20km walk', '20KW'],
  ["the 10 kilometres' leader", '10K'],
])('%s is %s', (words, code) => {
  expect(findDisciplines(words).map(({ event }) => event)).toEqual([code]);
});
