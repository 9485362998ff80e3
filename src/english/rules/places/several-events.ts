/** One place in several events, told at once: won the 100 and 200, was fourth in both the hurdles and the mile. */
import type { Referent } from '../../../relate/claim.js';
import { type Match, rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { markOf, medalPlace, placed } from './placed.js';

/** What may stand behind an event of such a list: its mark, with or without words of its own. */
const tail =
  '(?: -)?(?: (?:race|races|run|runs|dash|dashes|throw|events?))?(?: [([] {M} [)\\]]|(?: ,)? (?:in|at|with|by) (?:(?:a|an|his|her|the|time|throw|leap|jump|toss|heave|mark|clearance|height|distance|effort|vault|of|{K}) )*{M})?';
/** `the 100 and 200 meters`, `the shot put (13.20m) and the discus`, `the 800, the mile and the 3000`. */
const events = `(?:both )?(?:the )?{E}${tail}(?:(?: ,| and| , and| as well as| , as well as| plus) (?:also )?(?:in )?(?:both )?(?:the )?{E}(?! (?:champion|{A}|titles?|crowns?)(?![a-z]))${tail})+`;
const groups = { ...words, events };

const WON = '(?:{win}|{take}|swept|sweeping|sweeps|topped|topping|dominated)';

/** `the efforts of Roe (15:04.0) and Orr (4:20.4)`: who did it, in the order of the events. */
const people =
  '(?:through|thanks to|courtesy of|via) (?:[a-z]+ ){0,4}?(?<people>{A}{bracket}(?:(?: ,| and| , and) {A}{bracket})+)';

export const severalEvents = rule(
  'place/several-events',
  'one place in each of several events, or each event’s winner in order: won the 100 and 200, fourth in both the mile and the 800',
  groups,
  [
    `${WON} (?<events>{events})`,
    `{O}(?: place)? in (?<events>{events}) ${people}`,
    `(?:{O}(?: (?:place|overall))?|{win}|{take}|did|ran|titles?|victories) (?:in )?(?<events>{events}) ?(?:, )?(?:with|in|at|running|clocking|posting) (?:[a-z]+ ){0,4}(?<marks>{M}(?: , {M})*(?: ,)? and {M})`,
    `${WON} (?:[a-z-]+ |{N} ){0,3}?(?:titles?|wins?|victor(?:y|ies)|championships?|crowns?|golds?|gold medals?|honou?rs|races?|events?|first(?: place)?(?: finishes)?) in (?<events>{events})`,
    '(?:wins|victories|victory|titles|triumphs)(?: of (?:his|her) own)?(?: ,)? in (?<events>{events})',
    '(?:doubled|doubling|(?:completed|won|took|claimed) (?:the|a) double) in (?<events>{events})',
    '{O}(?: -)?(?: (?:place|overall|places))?(?: (?:finish|finishes|showings?))? in (?<events>{events})',
    '(?<medal>runner-up|runners-up|runner up|runners up|silver|bronze)(?: (?:finish|finishes|spots?|honou?rs|medals?))? in (?<events>{events})',
  ],
  [
    {
      text: 'Ada Roe won the 100 and 200 metres at the girls’ county meeting.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '100' },
        { athlete: 'Ada Roe', place: 1, event: '200' },
      ],
    },
    {
      text: 'Jo Brel placed fourth in both the 200-meter dash and the 400-meter dash.',
      gives: [
        { athlete: 'Jo Brel', place: 4, event: '200' },
        { athlete: 'Jo Brel', place: 4, event: '400' },
      ],
    },
    {
      text: 'Una Orr won the shot put with a throw of 13.20 meters and the discus with a mark of 42.10.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '13.20', event: 'SP' },
        { athlete: 'Una Orr', place: 1, mark: '42.10', event: 'DT' },
      ],
    },
    {
      text: 'Ada Roe took second in the 55-meter hurdles with a time of 8.17 and in the triple jump with a leap of 11.50 meters.',
      gives: [
        { athlete: 'Ada Roe', place: 2, mark: '8.17', event: '55H' },
        { athlete: 'Ada Roe', place: 2, mark: '11.50', event: 'TJ' },
      ],
    },
    {
      text: 'Ada Roe and Jo Brel claimed titles in the 800 and the pole vault, respectively.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '800' },
        { athlete: 'Jo Brel', place: 1, event: 'PV' },
      ],
    },
    {
      text: 'Ada Roe was second in the 100, and the 200 was won by Jo Brel.',
      gives: [
        { athlete: 'Ada Roe', place: 2, event: '100' },
        { athlete: 'Jo Brel', place: 1, event: '200' },
      ],
    },
    {
      text: 'Ada Roe did the women’s 100m and 200m in 11.93 and 24.60.',
      gives: [
        { athlete: 'Ada Roe', mark: '11.93', event: '100' },
        { athlete: 'Ada Roe', mark: '24.60', event: '200' },
      ],
    },
    { text: 'Ada Roe holds the school records in the 100 and 200 metres.', gives: [] },
    {
      text: 'Ada Roe placed first in the girls’ 1600 meters and the girls’ 3200 meters, with 5:19.84 and 11:36.97 respectively.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '5:19.84', event: '1600' },
        { athlete: 'Ada Roe', place: 1, mark: '11:36.97', event: '3200' },
      ],
    },
    {
      text: 'Marl took third place in the women’s 5000m and the mile through the efforts of Ada Roe (18:04.0) and Jo Brel (5:20.4).',
      gives: [
        { athlete: 'Ada Roe', place: 3, mark: '18:04.0', event: '5000' },
        { athlete: 'Jo Brel', place: 3, mark: '5:20.4', event: 'MILE' },
      ],
    },
  ],
  (match) => {
    // "third in the triple jump and long jumped 5.49m": a verb, whose mark stands right behind.
    const named = match.inGroup('events', 'E').filter((index) => match.chunk(index + 1)?.kind !== 'M');
    if (named.some((index) => match.chunk(index).event?.event === null)) return [];
    const place = placeOf(match);
    if (place === undefined || NOT_NOW.test(match.before(50))) return [];
    // "… and the 200 was won by Orr": the last event opens a clause of its own.
    const own = /^(?:(?:race|final|title) )?(?:was|were|went|saw|is|fell) /.test(match.after())
      ? named.slice(0, -1)
      : named;
    const behind = match.inGroup('people', 'A');
    const who = behind.length > 0 ? behind : match.subject();
    if (behind.length > 0 && behind.length !== own.length) return [];
    const at = match.first('O') ?? match.from;
    const marks = match.inGroup('marks', 'M');
    if (marks.length > 0)
      return marks.length !== own.length
        ? []
        : own.flatMap((event, i) =>
            markOf(match, who.at(-1) as Referent, marks[i]).map((claim) => ({ ...claim, weight: 1, event })),
          );
    if (who.length > 1 && who.length === own.length)
      return own.flatMap((event, i) => [
        ...placed(match, [who[i] as Referent], place, 1, { at: i === 0 ? at : event, event, tied: false }),
        ...(behind.length > 0
          ? markOf(match, who[i] as Referent, markBeside(match, who[i] as number)).map((claim) => ({
              ...claim,
              weight: 1.1,
              event,
            }))
          : []),
      ]);
    return own.flatMap((event, i) => placed(match, who.slice(-1), place, 0.9, { at: i === 0 ? at : event, event }));
  },
);

/** "had won the 100 and 200", "hoping to win", "the first woman to win": not told of today. */
const NOT_NOW =
  /(?:^| )(?:(?:hop(?:es|ed|ing)|looking|try(?:ing)|bid(?:ding)?|chance|favou?rites?|expected|aim(?:s|ing|ed)?|set|goal|able|ever|never|first (?:[a-z]+ ){1,3}) (?:to |for )?|previously |also has |has |have |had )(?:[a-z]+ly )?$/;

function placeOf(match: Match): number | undefined {
  const medal = match.group('medal');
  if (medal !== undefined) return medalPlace(medal);
  const ordinal = match.first('O');
  if (ordinal !== undefined) return match.ordinal(ordinal);
  return / (?:silver|bronze|second|third|runner-up|points?|medals?|lead|part|place) /.test(
    ` ${match.words.split(' in ')[0]} `,
  )
    ? undefined
    : 1;
}

/** `with a pair of 13th-place showings by Roe in the 800 and Orr in the 1500`: the same place of each in an event. */
export const eventPairs = rule(
  'place/event-pairs',
  'the same place of several people, each with an event: champions included Roe in the mile (5:05.77) and Orr in the 800m',
  { ...words, tail },
  [
    '(?:{O}(?: -)?(?: ?(?:place|places))? (?:showings?|finishes|places|spots|efforts)|(?<won>champions|winners|titlists|titles|victories|wins|victories came|wins came)) (?:in the field events |on the track |in field events )?(?:by|from|for|,|:|–|—|with|included|were|including) (?:{det}(?:[a-z-]+ ){0,2})(?<pairs>{A} in (?:the )?{E}{tail}(?:(?: ,| and| , and| as well as) (?:[a-z-]+ ){0,2}{A} in (?:the )?{E}{tail})*)',
  ],
  [
    {
      text: 'The Marl women had a pair of 13th-place showings by Ada Roe in the 800-meter race and Jo Brel in the 1500-meter race.',
      gives: [
        { athlete: 'Ada Roe', place: 13, event: '800' },
        { athlete: 'Jo Brel', place: 13, event: '1500' },
      ],
    },
    {
      text: 'The women’s champions included Ada Roe in the mile (5:05.77) and Jo Brel in the long jump with a leap of 5.60m.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '5:05.77', event: 'MILE' },
        { athlete: 'Jo Brel', place: 1, mark: '5.60', event: 'LJ' },
      ],
    },
    { text: 'The women’s former champions included Ada Roe in the mile.', gives: [] },
  ],
  (match) => {
    const people = match.inGroup('pairs', 'A');
    const events = match.inGroup('pairs', 'E');
    const ordinal = match.first('O');
    if (people.length !== events.length || / (?:former|past|previous|defending|returning) $/.test(match.before(12)))
      return [];
    const place = match.group('won') !== undefined ? 1 : ordinal === undefined ? 0 : match.ordinal(ordinal);
    return people.flatMap((who, i) => placed(match, [who], place, 0.95, { at: who, event: events[i] as number }));
  },
);

/** The mark in the brackets behind a name. */
const markBeside = (match: Match, who: number): number | undefined =>
  [who + 1, who + 2, who + 3].find((index) => match.sentence.chunks[index]?.kind === 'M');

/** `in the 60 (8th – 7.49) and the 200 (5th – 24.06)`: the place in brackets behind its event. */
export const eventBracket = rule(
  'place/event-bracket',
  'a place in brackets behind its event: scored in the 60m (eighth, 7.49) and the 200m (fifth)',
  words,
  [
    '{E}(?: (?:race|run|dash))? [([] (?:in )?(?:{M} (?:-|–|—|,|;|/) )?{O}(?: place)?(?= (?:[)\\],;/–—-]|in|at|with|{M}))',
  ],
  [
    {
      text: 'Ada Roe scored in the women’s 60m (8th – 7.49) and the 200m (5th – 24.06).',
      gives: [
        { athlete: 'Ada Roe', place: 8, mark: '7.49', event: '60' },
        { athlete: 'Ada Roe', place: 5, mark: '24.06', event: '200' },
      ],
    },
    {
      text: 'Ada Roe won the women’s 60m (2nd heat) in 7.49.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '7.49', event: '60' }],
    },
  ],
  (match) => {
    const event = match.first('E') as number;
    const index = match.last('O') as number;
    return placed(match, match.subject().slice(-1), match.ordinal(index), 0.9, { at: index, event });
  },
);

/** `took spots 2-4 in the 400 with A (52.30), B and C`: places counted on from the first. */
export const countedPlaces = rule(
  'place/counted',
  'a stretch of places and who had them: took spots 2-4 in the 400m with Roe, Orr and Brel',
  words,
  [
    '(?:spots|places|positions|finishing|finished|placed|went) (?<from>\\d{1,2}) (?:-|–|to|through) (?<to>\\d{1,2}) (?:in (?:the )?{E} ?)?(?:, )?(?:with|from|by|through|:|thanks to|courtesy of) (?<order>{list})',
  ],
  [
    {
      text: 'Marl took spots 2-4 in the men’s 400m with Kit Orr (52.30), Pim Venn (53.70) and Sal Arkin (54.20).',
      gives: [
        { athlete: 'Kit Orr', place: 2, mark: '52.30' },
        { athlete: 'Pim Venn', place: 3, mark: '53.70' },
        { athlete: 'Sal Arkin', place: 4, mark: '54.20' },
      ],
    },
    { text: 'Kit Orr finished 3-4 lengths clear with Pim Venn beside him in training.', gives: [] },
  ],
  (match) => {
    const first = Number(match.group('from'));
    const people = match.inGroup('order', 'A');
    if (people.length !== Number(match.group('to')) - first + 1) return [];
    return people.flatMap((who, i) => placed(match, [who], first + i, 0.9, { at: who }));
  },
);
