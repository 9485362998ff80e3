/** One place in several events, of one athlete or handed out to several: won the 100 and 200, titles in the 800 and the mile. */
import type { Referent } from '../../../relate/claim.js';
import { type Match, rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { markOf, placed, placeSaid } from './placed.js';

/** What may stand behind an event of such a list: its mark, with or without words of its own. */
const tail =
  '(?: -)?(?: (?:race|races|run|runs|dash|dashes|throw|events?))?(?: [([] {M} [)\\]]|(?: ,)? (?:in|at|with|by) (?:(?:a|an|his|her|the|time|throw|leap|jump|toss|heave|mark|clearance|height|distance|effort|vault|of|{K}) )*{M}(?: [([] (?:an? )?{K} [)\\]])?)?';

/** `the 100 and 200 meters`, `the shot put (13.20m) and the discus`, `the 800, the mile and the 3000`. */
const events = `(?:both )?(?:the )?{E}${tail}(?:(?: ,| and| , and| as well as| , as well as| plus) (?:also )?(?:in )?(?:both )?(?:the )?{E}(?! (?:champion|{A}|titles?|crowns?)(?![a-z]))${tail})+`;

const groups = { ...words, tail, events };

const WON = '(?:{win}|{take}|swept|sweeping|sweeps|topped|topping|dominated|ruled|ruling)';

/** `the efforts of Roe (15:04.0) and Orr (4:20.4)`: who did it, in the order of the events. */
const people =
  '(?:through|thanks to|courtesy of|via) (?:[a-z]+ ){0,4}?(?<people>{A}{bracket}(?:(?: ,| and| , and) {A}{bracket})+)';

export const severalEvents = rule(
  'place/several-events',
  'one place in each of several events, or each event’s winner in order: won the 100 and 200, fourth in both the mile and the 800',
  groups,
  [
    `${WON} (?:in )?(?<events>{events})`,
    `{O}(?: place)? in (?<events>{events}) ${people}`,
    `(?:{O}(?: (?:place|overall))?|{win}|{take}|did|ran|titles?|victories) (?:in )?(?<events>{events}) ?(?:, )?(?:with|in|at|running|clocking|posting) (?:[a-z]+ ){0,4}(?<marks>{M}(?: , {M})*(?: ,)? and {M})`,
    `(?:{K}|bests|pbs) in (?<events>{events}) , (?<marks>{M}(?: , {M})*(?: ,)? and {M})`,
    `${WON} (?:[a-z-]+ |{N} ){0,3}?(?:titles?|wins?|victor(?:y|ies)|championships?|crowns?|golds?|gold medals?|honou?rs|races?|events?|first(?: place)?(?: finishes)?) in (?<events>{events})`,
    '(?:wins|victories|victory|titles|triumphs|triumphed|triumphing|prevailed|prevailing|victorious|successful)(?: of (?:his|her) own)?(?: ,)? in (?<events>{events})',
    '(?:doubled|doubling|(?:completed|won|took|claimed|did) (?:the|a) (?:[a-z-]+ ){0,2}double) in (?<events>{events})',
    '{O}(?: -)?(?: (?:place|overall|places))?(?: (?:finish|finishes|showings?|efforts?|performances?|throws|runs))? in (?<events>{events})',
    '(?:two|three|four) {O}(?: -)?(?: places?)? (?:finishes|showings|wins|places) (?:: |, |¯ |- )?one (?<events>in (?:the )?{E}(?:(?: ,|,? and) (?:one |another )?in (?:the )?{E})+)',
    '(?<medal>runner-up|runners-up|runner up|runners up|golds|silvers?|bronzes?)(?: (?:finish|finishes|spots?|honou?rs|medals?))? in (?<events>{events})',
  ],
  [
    {
      text: 'Ada Roe walked away with two second place finishes: one in the women’s 60-meter dash and one in the 200-meter dash.',
      gives: [
        { athlete: 'Ada Roe', place: 2, event: '60' },
        { athlete: 'Ada Roe', place: 2, event: '200' },
      ],
    },
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
      text: 'Ada Roe and Jo Brel ruled the long jump and the 100m, respectively.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: 'LJ' },
        { athlete: 'Jo Brel', place: 1, event: '100' },
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
      text: 'Ada Roe and Dan Orr won the women’s 100m hurdles and the men’s 110m hurdles in 13.10 and 13.60.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '13.10', event: '100H' },
        { athlete: 'Dan Orr', place: 1, mark: '13.60', event: '110H' },
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
    {
      text: 'Ada Roe and Jo Brel were others who excelled, triumphing in the 800m and 400m respectively.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '800' },
        { athlete: 'Jo Brel', place: 1, event: '400' },
      ],
    },
    {
      text: 'Ada Roe won in the girls’ long jump with a distance of 5.94 meters and the triple jump in 12.54 meters.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '5.94', event: 'LJ' },
        { athlete: 'Ada Roe', place: 1, mark: '12.54', event: 'TJ' },
      ],
    },
    {
      text: 'Ada Roe took a sprint double in the 100m (13.3) and 200m (27.5) at the girls’ match.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '13.3', event: '100' },
        { athlete: 'Ada Roe', place: 1, mark: '27.5', event: '200' },
      ],
    },
    {
      text: 'Ada Roe ran season’s bests in both the 200m and the 800m, 27.5 and 2:31.4, at the girls’ match.',
      gives: [
        { athlete: 'Ada Roe', mark: '27.5', event: '200' },
        { athlete: 'Ada Roe', mark: '2:31.4', event: '800' },
      ],
    },
    {
      text: 'Ada Roe took most medals, with golds in the 60m and long jump, as well as a silver in the shot put.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '60' },
        { athlete: 'Ada Roe', place: 1, event: 'LJ' },
        { athlete: 'Ada Roe', place: 2, event: 'SP' },
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
            // "Roe and Orr won the 100m and the 200m in 11.30 and 23.10": to each her own
            markOf(match, (who.length === own.length ? who[i] : who.at(-1)) as Referent, marks[i], event, 1.05),
          );
    if (who.length > 1 && who.length === own.length)
      return own.flatMap((event, i) => [
        ...placed(match, [who[i] as Referent], place, 1, { at: i === 0 ? at : event, event, tied: false }),
        ...(behind.length > 0
          ? markOf(match, who[i] as Referent, markBeside(match, who[i] as number), event, 1.1)
          : []),
      ]);
    return own.flatMap((event, i) => placed(match, who.slice(-1), place, 0.9, { at: i === 0 ? at : event, event }));
  },
);

/** "had won the 100 and 200", "hoping to win", "the first woman to win": not told of today. */
const NOT_NOW =
  /(?:^| )(?:(?:hop(?:es|ed|ing)|looking|try(?:ing)|bid(?:ding)?|chance|favou?rites?|expected|aim(?:s|ing|ed)?|set|goal|able|ever|never|first (?:[a-z]+ ){1,3}) (?:to |for )?|previously |also has |has |have |had )(?:[a-z]+ly )?$/;

function placeOf(match: Match): number | undefined {
  const ordinal = match.first('O');
  const prize = match.group('medal') === undefined && ordinal === undefined ? match.words.split(' in ')[0] : '';
  return / (?:silver|bronze|second|third|runner-up|points?|medals?|lead|part|place) /.test(` ${prize} `)
    ? undefined
    : placeSaid(match, ordinal);
}

/** The mark in the brackets behind a name. */
const markBeside = (match: Match, who: number): number | undefined =>
  [who + 1, who + 2, who + 3].find((index) => match.sentence.chunks[index]?.kind === 'M');
