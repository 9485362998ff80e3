import { describe, expect, it } from 'vitest';
import { extract } from '../extract.js';
import { toRows } from '../report/rows.js';

const article = (title: string, lead: string, times: readonly string[]): string =>
  `${title}\n\n${lead} Full results:\n\nPosition Name Time\n\n${times
    .map((time, i) => `${38 + 20 * i} ${['Tom Fowles', 'Iain Browne', 'Nick Payton'][i]} ${time}`)
    .join('\n\n')}\n`;

const eventsIn = (text: string): (string | null)[] => [...new Set(toRows(extract(text)).map(({ event }) => event))];

const HALF = ['01:27:23', '01:31:02', '01:41:00'];
const TEN = ['00:47:23', '00:51:02', '00:54:00'];

describe('the race of a list that no heading names', () => {
  it.each([
    ['Wex Half Marathon', 'Three members ran on Sunday, and there was a fun run of 2 miles too.', HALF, 'HM'],
    ['Wex Fraction', 'The club’s half marathon was held on Sunday with a 5k fun run.', HALF, 'HM'],
    ['Wex Marathon', 'Three members ran the Wex half marathon, one of them before a full marathon.', HALF, 'HM'],
    ['Wex 10k', 'Three members ran on Sunday, before next month’s half marathon at Holt.', TEN, '10K'],
  ])('%s. %s', (title, lead, times, event) => {
    expect(eventsIn(article(title, lead, times))).toEqual([event]);
  });
});

it.each([
  ['Oakley 10', '10M'],
  ['Thornby 5', 'ROAD'],
  ['Runners 10', null],
])('the heading %s over a list of times', (heading, event) => {
  expect(eventsIn(`Club news\n\n${heading}\nTom Fowles 1:01:45\nIain Browne 1:03:10\nNick Payton 1:04:02\n`)).toEqual([
    event,
  ]);
});

describe('where a race known by its length is run', () => {
  it.each([
    ['Wex Solstice 10k', 'Three members ran on a trail course in the woods on Wednesday.', 'TRAIL'],
    ['Wex Dash', 'Three members ran the 10k multi terrain race on Sunday.', 'TRAIL'],
    ['Boxing Day 10k', 'Three members ran the cross country 10k on Boxing Day.', 'XC'],
    ['Wex 10k', 'Three members ran this undulating road race on Sunday.', '10K'],
    ['Wex 10k', 'Three members ran on Sunday; Tom Fell fell at the start.', '10K'],
    ['Wex Solstice', 'Three members ran the Oakley 10 on Sunday.', '10M'],
    ['Wex 10k', 'Three members, one a trail runner, ran the country lanes on Sunday.', '10K'],
  ])('%s. %s', (title, lead, event) => {
    expect(eventsIn(article(title, lead, TEN))).toEqual([event]);
  });
});
