/** A place told without its number: pipped to bronze, missed a medal by one place, last of eight, gave second best to. */
import type { Rule } from '../../../relate/rule.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { medalPlace, placed } from './placed.js';

const COUNTS: Readonly<Record<string, number>> = {
  ...{ three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
};

const missedMedal = rule(
  'place/missed-medal',
  'the place behind a medal that somebody else had: was pipped to bronze, missed a medal by one place',
  words,
  [
    '(?:was|were|been|being) (?:[a-z]+ly |just )?(?:pipped|beaten|denied|edged|outleaned)(?: out)?(?: on the line| at the line)? ?(?:to|for|of)? (?:the |a )?(?<medal>gold|silver|bronze)(?= (?:medal|in|by|at|on|with|[.,;]))',
    '(?:miss(?:ed|es|ing)(?: out on)? (?:a|the) (?:medals?|podium) by (?:just |only )?(?:a|one|a single) (?:place|spot)|(?:one|a) (?:place|spot) (?:outside|off|short of|away from) (?:the )?(?:medals|podium))',
  ],
  [
    { text: 'Ike Ofor was pipped to bronze in the men’s 800m.', gives: [{ athlete: 'Ike Ofor', place: 4 }] },
    { text: 'Ike Ofor missed a medal by one place in the men’s 800m.', gives: [{ athlete: 'Ike Ofor', place: 4 }] },
    { text: 'Ike Ofor missed out on a medal in the men’s 800m.', gives: [] },
  ],
  (match) => placed(match, match.subject(), medalPlace(match.group('medal') ?? 'bronze') + 1, 1, { basis: 'implied' }),
);

const lastOf = rule(
  'place/last-of',
  'last, with the size of the field: was last of eight',
  words,
  [
    '(?:was|came|finished|home|placed) (?:home |in )?last of (?:the )?(?<field>[a-z]+)(?= (?:in|finishers|starters|runners|[.,;]))',
  ],
  [
    { text: 'Jo Brel was last of eight in the women’s 800m final.', gives: [{ athlete: 'Jo Brel', place: 8 }] },
    { text: 'Jo Brel was last of all to leave the track after the women’s 800m.', gives: [] },
  ],
  (match) => {
    const place = COUNTS[match.group('field') ?? ''];
    return place === undefined ? [] : placed(match, match.subject(), place, 0.85, { basis: 'implied' });
  },
);

const secondBest = rule(
  'place/second-best',
  'the second, told with whom he was second to: gave second best to Roe, took silver behind Roe',
  words,
  [
    '(?:gave|giving|had to give|played|playing) {O} (?:best|fiddle) to (?:the )?(?<first>{A})',
    '(?:silver|runner-up)(?: medal| spot)?(?: (?:in|over) (?:the )?{E})?(?: in {M})? ?(?:, )?(?:just )?behind (?<ahead>{A})',
  ],
  [
    {
      text: 'Mina Corvo gave second best to Ada Roe in the women’s 800m.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Mina Corvo', place: 2 },
      ],
    },
    {
      text: 'Mina Corvo took silver in the women’s 800m behind Ada Roe.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Mina Corvo', place: 2 },
      ],
    },
  ],
  (match) => {
    const [first] = match.inGroup('first', 'A');
    const [ahead] = match.inGroup('ahead', 'A');
    if (ahead !== undefined) return placed(match, [ahead], 1, 0.7, { basis: 'implied', at: ahead });
    if (first === undefined) return [];
    return [
      ...placed(match, match.subject(), 2, 0.85, { basis: 'implied' }),
      ...placed(match, [first], 1, 0.7, { basis: 'implied', at: first }),
    ];
  },
);

const wonAgain = rule(
  'place/won-again',
  'a win told by how many it makes, or by the double it completes: made it three in a row, completed the double with 23.61',
  words,
  [
    '(?:made|making) it (?:two|three|four|five|six|seven|eight|nine|ten)(?: (?:wins|titles))? (?:in a row|straight|from (?:two|three|four|five|six))(?= (?:in|with|at|over|[.,;]))',
    '(?:completed|completing|sealed|sealing) (?:a|the|her|his) (?:[a-z0-9-]+ |{E} ){0,6}(?:double|treble|hat-trick)(?= (?:with|in|by winning))',
  ],
  [
    {
      text: 'Mina Corvo made it three in a row in the women’s 800m in 2:01.3.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '2:01.3' }],
    },
    {
      text: 'Mina Corvo completed the sprint double with 23.61 in the women’s 200m.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '23.61' }],
    },
    { text: 'Mina Corvo is chasing the sprint double in the women’s 200m.', gives: [] },
  ],
  (match) => placed(match, match.subject(), 1, 0.7, { basis: 'implied', at: match.to - 1 }),
);

const placesBehind = rule(
  'place/places-behind',
  'a place counted from the one before: with Roe one place behind',
  words,
  ['{A}(?: , | )(?<steps>one|a|two|three) (?:place|places|spot|spots) (?:further )?(?:behind|back|adrift|lower)'],
  [
    {
      text: 'Jo Brel was third in the women’s 5000m in 15:04.1, with Ada Roe one place behind.',
      gives: [
        { athlete: 'Jo Brel', place: 3, mark: '15:04.1' },
        { athlete: 'Ada Roe', place: 4 },
      ],
    },
    {
      text: 'Jo Brel was third in the women’s 5000m and a place behind the record.',
      gives: [{ athlete: 'Jo Brel', place: 3 }],
    },
  ],
  (match) => {
    const who = match.first('A') as number;
    const { subjects } = match.clauses;
    let leader: number | undefined;
    for (let i = who - 1; i >= 0 && leader === undefined; i--) {
      const subject = subjects[i]?.[0];
      if (subject !== undefined && subject >= 0 && subject !== who) leader = subject;
    }
    const steps = { one: 1, a: 1, two: 2, three: 3 }[match.group('steps') as 'one'];
    return leader === undefined
      ? []
      : [{ kind: 'behind' as const, who, leader, steps, ...match.said(0.85, 'implied', who) }];
  },
);

const bothWinners = rule(
  'place/both-winners',
  'the winners of the men’s and the women’s race, told at once: Roe and Orr won the men’s and women’s 10km',
  words,
  [
    "{A}(?: [([] [^()[\\]]{1,40} [)\\]])? and {A}(?: [([] [^()[\\]]{1,40} [)\\]])? (?:won|took|claimed|captured|retained|clinched) (?:the )?(?:men|women|boys|girls)(?: 's| '|s)? and {E}",
  ],
  [
    {
      text: 'Ben Ruttoh and Edna Jerubo won the men’s and women’s 10km respectively.',
      gives: [
        { athlete: 'Ben Ruttoh', place: 1, event: '10K' },
        { athlete: 'Edna Jerubo', place: 1, event: '10K' },
      ],
    },
  ],
  (match) =>
    match
      .all('A')
      .slice(0, 2)
      .flatMap((who) => placed(match, [who], 1, 1, { at: who, tied: true, event: match.last('E') as number })),
);

const nthRunnerUp = rule(
  'place/nth-runner-up',
  'runners-up that are counted: Roe was first runner-up, Orr second runner-up',
  words,
  ['{A}(?: was| as| the| ,| finished| emerged)* {O} runner-up'],
  [
    {
      text: 'Mina Corvo won the women’s 5000m, with Una Kip first runner-up and Jo Brel second runner-up.',
      gives: [
        { athlete: 'Mina Corvo', place: 1 },
        { athlete: 'Una Kip', place: 2 },
        { athlete: 'Jo Brel', place: 3 },
      ],
    },
  ],
  (match) =>
    placed(match, match.all('A').slice(-1), match.ordinal(match.last('O') as number) + 1, 1.1, { at: match.to - 1 }),
);

export const otherwise: readonly Rule[] = [
  missedMedal,
  lastOf,
  secondBest,
  wonAgain,
  placesBehind,
  bothWinners,
  nthRunnerUp,
];
