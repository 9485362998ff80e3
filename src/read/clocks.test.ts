import { expect, test } from 'vitest';
import { cutLines } from './lines.js';

const lines = (text: string) => cutLines(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'newest first',
    [
      '13.52 That was it, thanks for reading.',
      '13.40 And there is the third woman home.',
      '13.31 Here comes Orr!',
      '9.05 They are off in the rain.',
    ],
  ],
  [
    'oldest first, with a zone',
    [
      '9:03 AM ET They are off in the rain.',
      '9:40 AM ET Orr leads at the bell.',
      '12:10 PM ET She wins by a street!',
      '1:05 PM ET That was all for today.',
    ],
  ],
])('an entry of a live text has no clock: %s', (_, entries) => {
  expect(lines(entries.join('\n\n'))).toEqual(entries.map((entry) => entry.replace(/^[\d.:]+ (?:[AP]M ET )?/, '')));
});

test.each([
  ['marks before names', ['13.52 Tom Orr', '13.60 Al Pell', '14.02 Jo Brel', '14.20 Ed Venn']],
  [
    'hours that run to and fro',
    [
      '13.52 was enough for Orr in the end.',
      '12.40 was what Pell ran in the heat.',
      '14.02 gave Brel a new best time.',
      '13.20 was the record until then.',
    ],
  ],
  ['a sentence or two', ['13.52 was enough for Orr in the end.', '13.40 was the record until then.']],
])('figures at the head of lines stay: %s', (_, entries) => {
  expect(lines(entries.join('\n'))).toEqual(entries);
});
