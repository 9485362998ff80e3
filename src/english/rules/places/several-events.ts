/** One place in several events, told at once: won the 100 and 200, was fourth in both the hurdles and the mile. */
import type { Referent } from '../../../relate/claim.js';
import { type Match, rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { medalPlace, placed } from './placed.js';

/** What may stand behind an event of such a list: its mark, with or without words of its own. */
const tail =
  '(?: (?:race|races|run|runs|dash|dashes|throw|events?))?(?: [([] {M} [)\\]]|(?: ,)? (?:in|at|with|by) (?:(?:a|an|his|her|the|time|throw|leap|jump|toss|heave|mark|clearance|height|distance|effort|vault|of|{K}) )*{M})?';
/** `the 100 and 200 meters`, `the shot put (13.20m) and the discus`, `the 800, the mile and the 3000`. */
const events = `(?:both )?(?:the )?{E}${tail}(?:(?: ,| and| , and| as well as| , as well as| plus) (?:also )?(?:in )?(?:both )?(?:the )?{E}(?! (?:champion|{A}|titles?|crowns?)(?![a-z]))${tail})+`;
const groups = { ...words, events };

const WON = '(?:{win}|{take}|swept|sweeping|sweeps|topped|topping|dominated)';

export const severalEvents = rule(
  'place/several-events',
  'one place in each of several events, or each event’s winner in order: won the 100 and 200, fourth in both the mile and the 800',
  groups,
  [
    `${WON} (?<events>{events})`,
    `${WON} (?:[a-z-]+ |{N} ){0,3}?(?:titles?|wins?|victor(?:y|ies)|championships?|crowns?|golds?|gold medals?|honou?rs|races?|events?|first(?: place)?(?: finishes)?) in (?<events>{events})`,
    '(?:wins|victories|victory|titles|triumphs) in (?<events>{events})',
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
    { text: 'Ada Roe holds the school records in the 100 and 200 metres.', gives: [] },
  ],
  (match) => {
    const named = match.inGroup('events', 'E');
    if (named.some((index) => match.chunk(index).event?.event === null)) return [];
    const place = placeOf(match);
    if (place === undefined || NOT_NOW.test(match.before(50))) return [];
    // "… and the 200 was won by Orr": the last event opens a clause of its own.
    const own = /^(?:(?:race|final|title) )?(?:was|were|went|saw|is|fell) /.test(match.after())
      ? named.slice(0, -1)
      : named;
    const who = match.subject();
    const at = match.first('O') ?? match.from;
    if (who.length > 1 && who.length === own.length)
      return own.flatMap((event, i) =>
        placed(match, [who[i] as Referent], place, 1, { at: i === 0 ? at : event, event, tied: false }),
      );
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
