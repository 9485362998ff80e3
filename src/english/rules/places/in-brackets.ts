/** A place in brackets, with its event or behind it: Roe (100m, 3rd), scored in the 60m (8th – 7.49). */

import { isOffTrack } from '../../../knowledge/events.js';
import { everyMatch } from '../../../matches.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { markOf, placed, placeSaid } from './placed.js';

export const eventBesidePlace = rule(
  'place/place-and-event-in-brackets',
  'place and event in brackets behind the name: Orr (100m, 3rd), Brel (gold, javelin)',
  words,
  [
    '{A} [([] (?:{O}(?: place)?|(?<medal>gold|silver|bronze))(?: (?:,|in|-|¯))?(?: the)? {E} [)\\]]',
    '{A} [([] {E} (?:,|-|¯|:) (?:{O}(?: place)?|(?<medal>gold|silver|bronze)) [)\\]]',
    '{A} [([] (?<pairs>{O}(?: place)? , (?:the )?{E}(?: [;,] {O}(?: place)? , (?:the )?{E})+) [)\\]]',
  ],
  [
    {
      text: 'On the track Sam Bell (100m, 3rd) and Nia Cole (400m, 1st) scored.',
      gives: [
        { athlete: 'Sam Bell', place: 3, event: '100' },
        { athlete: 'Nia Cole', place: 1, event: '400' },
      ],
    },
    {
      text: 'Medals were won by Jo Brel (gold, javelin) and Tom Kay (silver, 5000m).',
      gives: [
        { athlete: 'Jo Brel', place: 1, event: 'JT' },
        { athlete: 'Tom Kay', place: 2, event: '5000' },
      ],
    },
    {
      text: 'Sam Bell (fifth-place, 110-meter hurdles; third-place, 300-meter hurdles) and Nia Cole (first-place, shot put) scored.',
      gives: [
        { athlete: 'Sam Bell', place: 5, event: '110H' },
        { athlete: 'Sam Bell', place: 3, event: '300H' },
        { athlete: 'Nia Cole', place: 1, event: 'SP' },
      ],
    },
    {
      text: 'Sam Bell (2nd discus) and Nia Cole (3rd 400m) scored.',
      gives: [
        { athlete: 'Sam Bell', place: 2, event: 'DT' },
        { athlete: 'Nia Cole', place: 3, event: '400' },
      ],
    },
    { text: 'Well done to Sam Bell (250th parkrun) and Nia Cole (100th marathon).', gives: [] },
  ],
  (match) => {
    const ordinals = match.inGroup('pairs', 'O');
    if (ordinals.length > 0) {
      const events = match.inGroup('pairs', 'E');
      return ordinals.flatMap((at, i) => placed(match, [match.from], match.ordinal(at), 1, { at, event: events[i] }));
    }
    const ordinal = match.first('O');
    const at = ordinal ?? match.from;
    // "Roe (250th parkrun)": how many she has run
    const event = match.first('E');
    const counted = event !== undefined && event - 1 === ordinal;
    if (counted && isOffTrack(match.chunk(event).event?.event ?? undefined)) return [];
    return placed(match, [match.from], placeSaid(match, ordinal), 1, { at, event });
  },
);

export const placeBesideMark = rule(
  'place/place-and-mark-in-brackets',
  'mark and place in one bracket behind the name: Orr (15:41.30 – eighth), Brel (second, 1:59.40)',
  words,
  [
    '{A}(?: [([] [CNTSU]\\d+ [)\\]])? [([] (?:[NTUCGSY]\\d+ (?:[,;¯-] )?)?(?:in )?{M}(?: (?:-|¯|,|;|/|:|for|and))?(?: (?:in|a))? {O}(?: place| overall)? [)\\]]',
    '{A}(?: [([] [CNTSU]\\d+ [)\\]])? [([] (?:[NTUCGSY]\\d+ (?:[,;¯-] )?)?{O}(?: place| overall)?(?: (?:-|¯|,|;|/|:))?(?: (?:in|with|at))? {M} [)\\]]',
  ],
  [
    {
      text: 'In the women’s 5000m Jo Brel (15:35.72 – fourth), Una Orr (15:38.32, eighth) and Ada Roe (15:41.30 -13th) all ran well.',
      gives: [
        { athlete: 'Jo Brel', place: 4, mark: '15:35.72' },
        { athlete: 'Una Orr', place: 8, mark: '15:38.32' },
        { athlete: 'Ada Roe', place: 13, mark: '15:41.30' },
      ],
    },
    {
      text: 'Jo Brel (15:35.72, third on the national list) won the women’s 5000m.',
      gives: [{ athlete: 'Jo Brel', place: 1, mark: '15:35.72' }],
    },
  ],
  (match) => {
    const place = match.first('O') as number;
    return placed(match, [match.from], match.ordinal(place), 1, { at: place });
  },
);

const FIGURE_AND_MARK = /A\d+ [([] (\d{1,3}) , (?:in )?M\d+ [)\]]/g;

export const figureAndMark = rule(
  'place/figure-and-mark-in-brackets',
  'a place in a bare figure before the mark, in a list of such brackets: Roe (15, 21:28.61), Orr (16, 21:29.69)',
  words,
  ['{A} [([] (?<figure>[1-9]\\d{0,2}) , (?:in )?{M} [)\\]]'],
  [
    {
      text: 'In the boys’ 5k cross country the Foxes had Dan Roe (15, 21:28.61), Pim Orr (16, 21:29.69) and Jo Brel (22, 22:08.59).',
      gives: [
        { athlete: 'Dan Roe', place: 15, mark: '21:28.61' },
        { athlete: 'Pim Orr', place: 16, mark: '21:29.69' },
        { athlete: 'Jo Brel', place: 22, mark: '22:08.59' },
      ],
    },
    {
      text: 'Una Orr (1, 15:39.06) ran in the girls’ 3-mile.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '15:39.06' }],
    },
    {
      text: 'In the women’s 10km Ada Roe (45, 38:10) and Jo Brel (39, 38:40) ran well.',
      gives: [
        { athlete: 'Ada Roe', mark: '38:10' },
        { athlete: 'Jo Brel', mark: '38:40' },
      ],
    },
    { text: 'Ada Roe (17, 4:20.31) ran the women’s 1500m.', gives: [{ athlete: 'Ada Roe', mark: '4:20.31' }] },
  ],
  (match) => {
    // Such a figure may be an age or a school year: in a list of places it grows with the marks.
    const told = everyMatch(match.sentence.line, FIGURE_AND_MARK).map(([, figure]) => Number(figure));
    if (
      told.length === 1 ? (told[0] as number) > 8 : told.some((place, i) => i > 0 && place <= (told[i - 1] as number))
    )
      return [];
    return placed(match, [match.from], Number(match.group('figure')), 0.9);
  },
);

export const placeAndMark = rule(
  'place/event-place-in-brackets',
  'place and mark in brackets behind the event: scored in the 60m (8th – 7.49) and the 200m (5th – 24.06)',
  words,
  [
    '{E} [([] {O}(?: place)?(?: [¯,;:-])?(?: in| with)? {M} [)\\]]',
    '{E} [([] {M}(?: [¯,;:-])?(?: for)? {O}(?: place)? [)\\]]',
  ],
  [
    {
      text: 'Nina Dominic scored in the 60m (8th – 7.49) and the 200m (5th – 24.06).',
      gives: [
        { athlete: 'Nina Dominic', place: 8, mark: '7.49', event: '60' },
        { athlete: 'Nina Dominic', place: 5, mark: '24.06', event: '200' },
      ],
    },
  ],
  (match) => {
    const event = match.first('E') as number;
    const place = match.first('O') as number;
    const who = match.subject();
    if (who.length !== 1) return [];
    return [
      ...placed(match, who, match.ordinal(place), 1, { at: place, event }),
      ...markOf(match, who[0] as number, match.first('M'), event),
    ];
  },
);

export const eventBracket = rule(
  'place/event-bracket',
  'a place in brackets behind its event: scored in the 60m (eighth, 7.49) and the 200m (fifth)',
  words,
  ['{E}(?: (?:race|run|dash))? [([] (?:in )?(?:{M} (?:-|¯|,|;|/) )?{O}(?: place)?(?= (?:[)\\],;/¯-]|in|at|with|{M}))'],
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
