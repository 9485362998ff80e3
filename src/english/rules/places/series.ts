/** A place that is said once for a series of people, each in an event of their own, in whatever order the sentence puts them. */
import type { Claim } from '../../../relate/claim.js';
import { type Match, rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { type PersonWithEvents, peopleWithEvents } from './people-with-events.js';
import { markOf, placed } from './placed.js';

const groups = {
  ...words,
  mark: '(?: (?:(?:in|with|at|by) (?:(?:a|an) (?:[a-z]+ ){0,2}(?:of )?)?{M}|[([] {M} [)\\]]))?',
  went: '(?: (?:title|race|final|event|crown|gold|honours))?(?: (?:also|then))?(?: (?:(?:was|were) (?:also )?(?:won|claimed|taken|secured) by|went to|fell to|belonged to))',
};

export const eventsWent = rule(
  'place/events-went',
  'events told one after another with who won each: the shot went to A, the discus to B and the mile to C',
  groups,
  [
    '{E}{went} (?:[a-z]+ ){0,3}{A}(?: of {UCST})?{mark}(?<others>(?:(?: ,| ;| and| , and| while| , while)+ (?:the )?{E}(?: (?:title|race|event))?(?: (?:(?:was )?won|went))? (?:to|by) (?:[a-z]+ ){0,3}{A}(?: of {UCST})?{mark})+)',
  ],
  [
    {
      text: 'The shot put went to Sal Arkin, the discus to Jo Brel and the 400m to Pim Venn.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, event: 'SP' },
        { athlete: 'Jo Brel', place: 1, event: 'DT' },
        { athlete: 'Pim Venn', place: 1, event: '400' },
      ],
    },
    {
      text: 'The men’s 400m fell to Sal Arkin (46.20), the 800m to Jo Brel (1:48.10).',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '46.20', event: '400' },
        { athlete: 'Jo Brel', place: 1, mark: '1:48.10', event: '800' },
      ],
    },
    {
      text: 'The 100m was won by Sal Arkin in 10.40 and the long jump by Jo Brel with 7.40m.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '10.40', event: '100' },
        { athlete: 'Jo Brel', place: 1, mark: '7.40', event: 'LJ' },
      ],
    },
  ],
  (match) => othersAt(match, 1, 0.9),
);

/** The others of the series have the same place, each in the event told with the name. */
function othersAt(match: Match, place: number, weight: number): Claim[] {
  const events = match.inGroup('others', 'E');
  return match
    .inGroup('others', 'A')
    .flatMap((who, i) => placed(match, [who], place, weight, { at: who, event: events[i] }));
}

export const placeCarried = rule(
  'place/carried',
  'a place said of the first of a series: A was first in the shot, B in the discus and C in the mile',
  groups,
  [
    '{O}(?: place)? (?:in|over) (?:the )?{E}{mark}(?<others>(?:(?: ,| and| , and)+ {A} (?:in|over) the {E}{mark})+)(?= [.,;]| and )',
  ],
  [
    {
      text: 'Sal Arkin was first in the shot put, Jo Brel in the discus and Pim Venn in the 400m.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, event: 'SP' },
        { athlete: 'Jo Brel', place: 1, event: 'DT' },
        { athlete: 'Pim Venn', place: 1, event: '400' },
      ],
    },
    {
      text: 'Sal Arkin finished third in the 800m and Jo Brel in the 400m was fourth.',
      gives: [
        { athlete: 'Sal Arkin', place: 3, event: '800' },
        { athlete: 'Jo Brel', place: 4, event: '400' },
      ],
    },
  ],
  (match) => {
    const ordinal = match.first('O');
    return ordinal === undefined ? [] : othersAt(match, match.ordinal(ordinal), 0.75);
  },
);

export const allWon = rule(
  'place/all-won',
  'people each with an event, and behind them that they won: A (shot, 18.20m) and B (discus) also won, were the other winners',
  groups,
  [
    '(?<named>{A}(?: [([] {E}| (?:in|over) (?:the )?{E}| , {E} , {M}| , who [a-z]+ {M} (?:in|over) the {E}).{3,300}?) (?<won>(?:(?:also|all|both|each) )*(?:won|prevailed|triumphed|(?:took|claimed|picked up|collected|secured|earned|gained|recorded) (?:golds?|gold medals|wins|victories|first places?|titles)|were (?:also |all |both |the )*(?:(?:other|event|home|individual|double) )*(?:winners|victorious|successful|triumphant)))(?: (?:their|his|her|the) (?:respective |own )*(?:events?|races?|titles?|disciplines?))?(?= [.,;]| (?:for|on|at|to|and|while|as|with) )',
  ],
  [
    {
      text: 'Sal Arkin (shot), Jo Brel (discus) and Pim Venn (400m) also won.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, event: 'SP' },
        { athlete: 'Jo Brel', place: 1, event: 'DT' },
        { athlete: 'Pim Venn', place: 1, event: '400' },
      ],
    },
    {
      text: 'Sal Arkin in the shot put (18.20m) and Jo Brel in the discus (60.10m) were the other winners.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '18.20', event: 'SP' },
        { athlete: 'Jo Brel', place: 1, mark: '60.10', event: 'DT' },
      ],
    },
    {
      text: 'Ada Roe (100m, 11.90) and Una Orr (800m, 2:08.1) both won their events.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '11.90', event: '100' },
        { athlete: 'Una Orr', place: 1, mark: '2:08.1', event: '800' },
      ],
    },
    {
      text: 'Ada Roe (100m, 11.90) and Una Orr (800m, 2:08.1) ran well, and Tess Lund won the mile.',
      gives: [
        { athlete: 'Ada Roe', mark: '11.90', event: '100' },
        { athlete: 'Una Orr', mark: '2:08.1', event: '800' },
        { athlete: 'Tess Lund', place: 1, event: 'MILE' },
      ],
    },
    { text: 'Ada Roe (100m) and Una Orr (800m) also won medals.', gives: [] },
    { text: 'Ada Roe (100m) and Una Orr (800m) won last year.', gives: [] },
  ],
  (match) => {
    const { people, behind } = peopleWithEvents(match);
    return people.length < 2 || behind !== '' || ELSEWHEN.test(match.after()) ? [] : eachIn(match, people, 1);
  },
);

export const ownMarksWon = rule(
  'place/own-marks-won',
  "whose mark won what: A's 18.20m won the shot, B's 60.10m the discus",
  groups,
  [
    "{A} 's {M} (?:won|took|earned|secured|was enough to win) (?:the )?{E}(?<others>(?:(?: ,| and| , and)+ {A} 's {M} the {E})*)",
  ],
  [
    {
      text: 'Sal Arkin’s 18.20m won the shot put and Pim Venn’s 46.20 the 400m.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '18.20', event: 'SP' },
        { athlete: 'Pim Venn', place: 1, mark: '46.20', event: '400' },
      ],
    },
  ],
  (match) => {
    const [people, marks, events] = [match.all('A'), match.all('M'), match.all('E')];
    return people.flatMap((who, i) => [
      ...placed(match, [who], 1, 0.95, { at: who, event: events[i] }),
      ...markOf(match, who, marks[i], events[i]),
    ]);
  },
);

/** Behind a win: it was another year's. */
const ELSEWHEN =
  /^(?:last (?!night|weekend|D\d)|in Y\d|(?:a|two|three|four|five|six|ten) (?:weeks?|months?|years?) (?:ago|earlier)|earlier |previously )/;

const eachIn = (match: Match, people: readonly PersonWithEvents[], place: number): Claim[] =>
  people.flatMap(({ who, events }) =>
    events.flatMap(({ event, mark }) => [
      ...placed(match, [who], place, 0.95, { at: who, event }),
      ...markOf(match, who, mark, event),
    ]),
  );
