/** A place told behind its athlete: finished third, came home in 42nd, Roe third, shared fifth, was last of eight. */

import { numberOfWords } from '../../../recognise/numbers.js';
import type { Claim } from '../../../relate/claim.js';
import { type Match, rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { isFirstOfSomething, ordinalRun } from './ordinals.js';
import { markOf, placed, placeSaid, zip } from './placed.js';

export const finishing = rule(
  'place/finish-verb',
  'a finish verb with an ordinal: came third, finishing seventh, had to settle for second',
  words,
  [
    '(?!followed in )(?:{finish}) (?:(?!{O}){prep})?{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
    '(?<!A\\d+ )with (?:an? |her |his )(?:[a-z-]+ ){0,2}{O} (?:placing|place|position)(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))(?! (?:from|for|by|through|to) (?:[a-z]+ )?{A})',
    '(?:finished|came|was|placed|home|finishing|coming|placing) (?:a|an) [a-z-]+ {O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
  ],
  [
    {
      text: 'In the men’s cross country Sal Arkin went from 40th at two miles to 24th at the finish, and Pim Venn, 30th at the mile mark, was 26th.',
      gives: [
        { athlete: 'Sal Arkin', place: 24 },
        { athlete: 'Pim Venn', place: 26 },
      ],
    },
    {
      text: 'Sal Arkin proved his class with a gritty 10th place in the under-20 cross country.',
      gives: [{ athlete: 'Sal Arkin', place: 10 }],
    },
    {
      text: 'Ada Roe ran the women’s 10km in 41:20 as the third counter in the women’s team which finished fourth out of 17.',
      gives: [{ athlete: 'Ada Roe', mark: '41:20' }],
    },
    {
      text: 'We also saw good performances from Ada Roe of Rye finishing 68th and Una Orr finishing 111th in the women’s cross country.',
      gives: [
        { athlete: 'Ada Roe', place: 68 },
        { athlete: 'Una Orr', place: 111 },
      ],
    },
    {
      text: 'Ada Roe was inspired by a great run from Una Orr, finishing third in the women’s 5000m.',
      gives: [{ athlete: 'Ada Roe', place: 3 }],
    },
    {
      text: 'Mohamed Ruttoh was third in the 5000m, clocking 13:09.68.',
      gives: [{ athlete: 'Mohamed Ruttoh', place: 3, mark: '13:09.68' }],
    },
    {
      text: 'Dana Pask had an excellent 20th place in the women’s mile and Ada Roe strode to an amazing sixth position.',
      gives: [
        { athlete: 'Dana Pask', place: 20 },
        { athlete: 'Ada Roe', place: 6 },
      ],
    },
    { text: 'Dana Pask had to settle for second in the mile.', gives: [{ athlete: 'Dana Pask', place: 2 }] },
    {
      text: 'Dana Pask was second in the 5km in 19:20 and this is the first time she has run here.',
      gives: [{ athlete: 'Dana Pask', place: 2, mark: '19:20' }],
    },
    { text: 'Dana Pask came third at the bell in the mile.', gives: [] },
    { text: 'Through the first mile of the women’s cross country, Dana Pask was 30th in 5:12.', gives: [] },
    {
      text: 'With a kilometre to go in the women’s 5000m Dana Pask was third, but she finished sixth in 15:51.2.',
      gives: [{ athlete: 'Dana Pask', place: 6, mark: '15:51.2' }],
    },
    { text: 'Dana Pask ran the third leg.', gives: [] },
    {
      text: 'Dana Pask (5:49.17) ran third and Una Orr (6:23.49) finished seventh in the women’s mile.',
      gives: [
        { athlete: 'Dana Pask', place: 3, mark: '5:49.17' },
        { athlete: 'Una Orr', place: 7, mark: '6:23.49' },
      ],
    },
    {
      text: 'Mohamed Ruttoh faded to fifth in the 5000m in 13:20.4 after leading.',
      gives: [{ athlete: 'Mohamed Ruttoh', place: 5, mark: '13:20.4' }],
    },
    {
      text: 'Dana Pask crossed the line seventh in the women’s 3000m steeplechase in 9:51.20.',
      gives: [{ athlete: 'Dana Pask', place: 7, mark: '9:51.20' }],
    },
    {
      text: 'Sal Arkin could only manage ninth in the men’s 1500m in 3:44.0.',
      gives: [{ athlete: 'Sal Arkin', place: 9, mark: '3:44.0' }],
    },
    {
      text: 'Pim Garrick placed 12th overall in the half marathon in 1:09:14.',
      gives: [{ athlete: 'Pim Garrick', place: 12, mark: '1:09:14' }],
    },
    { text: 'Dana Pask moved to fifth on the all-time list for the women’s mile.', gives: [] },
    {
      text: 'Pim Garrick finished third in the men’s over-50 category in the 10km in 39:14.',
      gives: [{ athlete: 'Pim Garrick', mark: '39:14' }],
    },
    {
      text: 'Dana Pask was 7th lady and 31st overall in the 10km in 41:20.',
      gives: [{ athlete: 'Dana Pask', place: 31, mark: '41:20' }],
    },
    {
      text: 'Dana Pask faded from second to fifth in the women’s 800m.',
      gives: [{ athlete: 'Dana Pask', place: 5 }],
    },
    { text: 'Dana Pask squeezed home in the first, with Una Orr next in the women’s 400m.', gives: [] },
    {
      text: 'Dana Pask hung on for a meritorious fourth in the women’s half marathon in 1:17:25.',
      gives: [{ athlete: 'Dana Pask', place: 4, mark: '1:17:25' }],
    },
    {
      text: 'Dana Pask achieved second place in the women’s 100m with 13.2 seconds.',
      gives: [{ athlete: 'Dana Pask', place: 2, mark: '13.2' }],
    },
    { text: 'Dana Pask achieved the second of her qualifying times in the women’s 100m.', gives: [] },
    {
      text: 'The next event was the 200m where Dana Pask dropped down an age group to come fifth in 31.2.',
      gives: [{ athlete: 'Dana Pask', place: 5, mark: '31.2' }],
    },
    {
      text: 'Dana Pask was fourth in her age group 800m in 2:31.99.',
      gives: [{ athlete: 'Dana Pask', place: 4, mark: '2:31.99' }],
    },
    {
      text: 'Dana Pask showed her liking for the mud with a fine 21st placing in the women’s cross country.',
      gives: [{ athlete: 'Dana Pask', place: 21 }],
    },
    {
      text: 'Dana Pask finished third on the team in 73rd in the women’s cross country.',
      gives: [{ athlete: 'Dana Pask', place: 73 }],
    },
    { text: 'Seventh-grader Dana Pask ran the girls’ 5km.', gives: [] },
    {
      text: 'In the women’s 5km Ada Roe, Jo Brel, Una Orr and Mina Corvo came third behind the Marl Spartans.',
      gives: [],
    },
    {
      text: 'Dana Pask was not far behind and crossed the finish line in second place in the women’s cross country.',
      gives: [{ athlete: 'Dana Pask', place: 2 }],
    },
    { text: 'Dana Pask was in fifth with a lap left in the women’s 5000m.', gives: [] },
    {
      text: 'Dana Pask finished 70th of 174 runners in the women’s cross country.',
      gives: [{ athlete: 'Dana Pask', place: 70 }],
    },
    {
      text: 'Una Orr won the women’s 800m in 1:58.54 and Dana Pask never gave up to finish second in 1:58.69.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '1:58.54' },
        { athlete: 'Dana Pask', place: 2, mark: '1:58.69' },
      ],
    },
    { text: 'Dana Pask was never second in the women’s 800m.', gives: [] },
    {
      text: 'Una Orr won the women’s 200m in 22.20, and Dana Pask, who was fifth in the 100m, claimed third in 22.42.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '22.20', event: '200' },
        { athlete: 'Dana Pask', place: 5, event: '100' },
        { athlete: 'Dana Pask', place: 3, mark: '22.42', event: '200' },
      ],
    },
    { text: 'Dana Pask ran well in the women’s cross country. Air Force was second with 135.', gives: [] },
  ],
  ordinalPlace,
);

function ordinalPlace(match: Match): Claim[] {
  const index = match.last('O');
  if (index === undefined) return [];
  const subject = match.subject(index);
  const run = ordinalRun(match, index);
  if (run.length > 1) return zip(match, subject, run);
  // "Simon Fraser was third with 19": the points of a team, whatever its name.
  if (TEAM_POINTS.test(match.after(index)) && !match.sentence.chunks[subject.at(-1) ?? -1]?.team) return [];
  const verb = match.between(match.from, index);
  // "Sam, John, Kris and Lucy coming third": a team, told by who ran for it.
  if (subject.length > 2 && !/ (?:joint|equal|tied|all|each) /.test(` ${verb}`) && !match.chunk(index).ordinal?.tied)
    return [];
  if (/^(?:battl\w+|fought|fighting) (?:it out |hard )?for /.test(verb)) return [];
  // "faded from second to fifth": where it ended.
  if (/(?:^| )from (?:a |an )?$/.test(verb)) {
    const ended = /^(?:place )?to (?:a |an )?O(\d+) /.exec(match.after(index))?.[1];
    return ended === undefined ? [] : placed(match, subject, match.ordinal(Number(ended)), 1.1, { at: Number(ended) });
  }
  // "ran 1:44.51 to hold off Orr finishing second": the beaten.
  const beaten = match.sentence.chunks[match.from - 1];
  if (
    /^finishing /.test(verb) &&
    beaten?.kind === 'A' &&
    match.ordinal(index) > 1 &&
    HELD_OFF.test(match.before(60, match.from - 1))
  )
    return placed(match, [match.from - 1], match.ordinal(index), 1, { at: index });
  // "squeezed home in the first": the first heat, not the first place.
  if (/ in the $/.test(verb) && !/^(?:place|position|spot) /.test(match.after(index))) return [];
  // "ran first": the first of something else; "was the first man to …" is no place.
  if (match.ordinal(index) === 1 && isFirstOfSomething(match, index)) return [];
  if (/^(?:ran|run|running|were|up|down|led|moved) (?:the |a |his |her )/.test(verb) && !isPlaceNoun(match, index))
    return [];
  return placed(match, subject, match.ordinal(index), 0.9, {
    at: index,
    tied: match.chunk(index).ordinal?.tied || undefined,
  });
}

const HELD_OFF = /(?:^| )(?:hold(?:ing)? off|held off|beat(?:ing)?|to beat|edg(?:ed|ing)|ahead of|from|past|over) $/;

const TEAM_POINTS = /^(?:place )?(?:with|on) \d{1,3}(?:\.5)? (?:[.,;]|and |while |team )/;

const isPlaceNoun = (match: Match, index: number): boolean =>
  /^(?:place|spot|position|overall|in|for|[.,;])$/.test(match.sentence.chunks[index + 1]?.word ?? '');

export const apposed = rule(
  'place/apposed',
  'an ordinal right after the name, or after `in`: Jo Brel third, Jo Brel (third), Jo Brel in 37th',
  words,
  [
    '{A}{bracket}(?: ,)? (?:(?:a|an|the|in|with|joint|equal|tied|distant|close|comfortable|well|clear|good|fine|solid|home|just|only|also|not|an excellent|taking|claiming|getting|over|back|an? (?:[a-z]+ly )?[a-z]+(?:ble|ous|ing|ive|ed|ful|ent|ant|ic)(?= O\\d)) )*{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
    '{A} [([] {O}(?! , (?:the )?{race})(?= (?:[,;)\\]/]|place|overall|home|in|at|with|{M}|¯|-|and))',
    '{A}(?:{bracket})? (?:of|from) (?:the )?{CTUS} (?:an? (?:[a-z]+ly )?[a-z-]+ )?{O}(?= (?:[.,;)]|in|with|and|to))(?! (?:{notplace})(?![a-z]))',
    "{A} (?:'s|') {O}(?: -)?(?: ?place)?(?= {M})",
    "{A} (?:'s|') (?:[a-z-]+ ){0,3}?{M} (?:for|in|to take|earned|good for) (?:an? )?(?:[a-z]+ )?{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))",
    "{A} (?:'s|') (?:[a-z-]+ ){0,3}?(?:run|race|effort|performance|showing|debut) (?:for|to|into|in) (?:an? )?(?:[a-z]+ )?{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))",
    '{A}(?: (?:also |was |came |again )?(?:[a-z]+ )?)?(?:at|on) (?<bare>{O})(?: place| spot| position)?(?= (?:[.,;]|and|with|overall|in {M}))',
  ],
  [
    {
      text: 'In the cross country Jo Brel was strong at 5th with Sal Arkin on 18th, and there was a return to racing for Pim Venn at 23rd.',
      gives: [
        { athlete: 'Jo Brel', place: 5 },
        { athlete: 'Sal Arkin', place: 18 },
        { athlete: 'Pim Venn', place: 23 },
      ],
    },
    { text: 'Jo Brel at first led the women’s cross country.', gives: [] },
    {
      text: 'The boys’ cross country team were helped by Sal Arkin’s solid run for 17th.',
      gives: [{ athlete: 'Sal Arkin', place: 17 }],
    },
    {
      text: 'Iris Venn won the mile in 4:31.2, with Dana Pask second in 4:33.0 and Una Orr third.',
      gives: [
        { athlete: 'Iris Venn', place: 1, mark: '4:31.2' },
        { athlete: 'Dana Pask', place: 2, mark: '4:33.0' },
        { athlete: 'Una Orr', place: 3 },
      ],
    },
    {
      text: 'Sal Arkin won the 1500m in 3:38.2, with Gareth Ostler (3:38.9) second.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '3:38.2' },
        { athlete: 'Gareth Ostler', place: 2, mark: '3:38.9' },
      ],
    },
    {
      text: 'Dana Pask was fourth in the 1500m in 4:05.1, Mina Dreeve fifth in 4:06.0 and Una Orr sixth.',
      gives: [
        { athlete: 'Dana Pask', place: 4, mark: '4:05.1' },
        { athlete: 'Mina Dreeve', place: 5, mark: '4:06.0' },
        { athlete: 'Una Orr', place: 6 },
      ],
    },
    {
      text: 'Una Orr finished behind Dana Pask in 92nd in the women’s cross country.',
      gives: [{ athlete: 'Una Orr', place: 92 }],
    },
    {
      text: 'In the women’s 5000m Una Orr’s fifth-place 17:53.08 and Dana Pask’s seventh-place 18:19.57 were a surprise.',
      gives: [
        { athlete: 'Una Orr', place: 5, mark: '17:53.08' },
        { athlete: 'Dana Pask', place: 7, mark: '18:19.57' },
      ],
    },
    {
      text: 'Una Orr was second in the women’s 6km in 24:59, with Mina Corvo from Hamilton third in 25:52.',
      gives: [
        { athlete: 'Una Orr', place: 2, mark: '24:59' },
        { athlete: 'Mina Corvo', place: 3, mark: '25:52' },
      ],
    },
    {
      text: 'Dana Pask, third here last year, was fourth in the women’s 1500m.',
      gives: [{ athlete: 'Dana Pask', place: 4 }],
    },
  ],
  (match) => {
    const index = match.last('O') as number;
    const people = match.all('A');
    if (match.chunk(people.at(-1) as number).person?.plural) return [];
    // "Roe at first led": in the beginning.
    if (match.inGroup('bare', 'O').length > 0 && match.ordinal(index) === 1) return [];
    if (match.ordinal(index) === 1 && isFirstOfSomething(match, index)) return [];
    const group = match.clauses.nearest[people[0] as number] ?? people;
    const run = ordinalRun(match, index);
    // "finished behind Barry in 92nd": the place is of who finished.
    const in_ = match.chunk(index - 1).word === 'in' && FINISHED_BEHIND.test(match.before(60, people[0]));
    if (in_ && run.length === 1)
      return placed(match, match.subject(people[0]), match.ordinal(index), 0.9, { at: index });
    if (run.length > 1) return group.length === run.length ? zip(match, group, run) : [];
    const owned = /^A\d+ (?:'s|') (?:[a-z]|M)/.test(match.onward);
    return placed(match, people.slice(-1), match.ordinal(index), owned ? 0.95 : 0.85, { at: index });
  },
);

const FINISHED_BEHIND =
  /(?:^| )(?:finish(?:ed|ing|es)?|came|coming|was|were|crossed|placed|placing|home|in) (?:(?:just|right|close|closely|directly|not far|narrowly|shortly) )*(?:behind|after) (?:(?:his|her|their|[a-z-]+mate) )*$/;

const performances = {
  ...words,
  /** What a place may be the place of: `a third-place finish`, `a third-place throw of 60.10m`. */
  showing: 'finish|showing|effort|performance|run|placing',
  measured: 'mark|time|throw|leap|jump|toss|clearance|height|distance|vault',
};

const PERFORMANCE = new RegExp(`^(?:${performances.showing}|${performances.measured}) `);

export const inOrdinal = rule(
  'place/in-ordinal',
  'an ordinal after `in`, `for` or `to` with no finish verb beside it: for third, in a fine fifth',
  performances,
  [
    '(?:(?:for|to|into|as|with|,) (?:(?:a|an|the|his|her|joint|equal|distant|fine|solid|excellent|lowly|superb|overall|up|brilliant|surprise|respectable|creditable|commendable|great|good|strong) )*|in (?:(?:a|an|his|her|joint|equal|distant|fine|solid|excellent|lowly|superb|overall|brilliant|surprise|well-earned|creditable) )*){O}(?: (?:place|spot|position|overall))?(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))(?! (?:place |- place )?(?:{showing}) (?:{notplace})(?![a-z]))(?! (?:place |spot |position )?(?:going|went|goes|falling|fell) to)',
    '(?:and|,|but|[()]) {O} (?:(?:place )?in (?:the|a) field(?: overall)?|overall|all told)',
    ', only {O}(?: this time)?(?= (?:in {M}|with {M}|[.,;]))',
    '(?:and|,) (?:also |then )?{O}(?: place)?(?: [([] {M} [)\\]])? (?:in|over|at) (?:the |her |his )?(?<own>{E})(?! (?:heat|leg|semi|medley))',
    '(?:{M}|a|an|his|her|the|with) (?:[a-z]+ )?{O}(?= (?:place )?(?:-place )?(?:{showing})(?![a-z]))(?! (?:place )?(?:-place )?(?:{showing}) (?:{notplace})(?![a-z]))',
    '(?:a|an) {O}(?= (?:(?:- )?place )?(?:{measured}) of {M})',
    '(?:had|have|has) (?:a|an) (?:[a-z-]+ ){1,2}{O}(?= (?:with|in|at) {M})',
    '(?<=(?:in|of|clocked|ran|recorded|posted) ){M} and (?:in )?(?:(?:a|an|the) )?(?:(?![a-z]+ing )[a-z-]+ )?{O}(?= (?:position|place|spot|overall))(?! (?:{notplace})(?![a-z]))',
    '{M} [([] {O}(?= (?:[)\\],;¯-]|out of|of|overall|place|man|home|from))',
    '(?:put|placed|left|landed|earned|gave|brought|placing|putting|leaving|seeing|earning|giving|bringing) (?:her|him) (?:in |into |at |the |home |up |a |to |finish |come |cross |place |take )*{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
  ],
  [
    {
      text: 'Ada Roe ran the women’s 10km in 50:14, an 11th place finish in her age category. Jo Brel ran 47:39, placing her 56th overall.',
      gives: [
        { athlete: 'Ada Roe', mark: '50:14' },
        { athlete: 'Jo Brel', place: 56, mark: '47:39' },
      ],
    },
    {
      text: 'Sal Arkin, who had trained with Pim Venn, did well to finish sixth in the men’s 100m.',
      gives: [{ athlete: 'Sal Arkin', place: 6 }],
    },
    {
      text: 'In the women’s cross country a strong last lap by Ada Roe saw her finish 12th.',
      gives: [{ athlete: 'Ada Roe', place: 12 }],
    },
    { text: 'Ada Roe was beaten in the 800m in her sixth outing.', gives: [] },
    {
      text: 'In the women’s cross country Ada Roe (19:22) finished second on the team and 63rd in the field overall.',
      gives: [{ athlete: 'Ada Roe', place: 63, mark: '19:22' }],
    },
    {
      text: 'In the women’s cross country Una Orr was sixth for the Herons, placing 19th with a time of 23:36.',
      gives: [{ athlete: 'Una Orr', place: 19, mark: '23:36' }],
    },
    {
      text: 'Diana Grosu ran 1:59.04 for third in the 800m.',
      gives: [{ athlete: 'Diana Grosu', place: 3, mark: '1:59.04' }],
    },
    {
      text: 'Una Orr rounded out the top five of her team in the women’s cross country at 25:03 for 102nd place.',
      gives: [{ athlete: 'Una Orr', place: 102, mark: '25:03' }],
    },
    {
      text: 'Pim Venn ran 29:51 in fourth place in the men’s 10km on Sunday.',
      gives: [{ athlete: 'Pim Venn', place: 4, mark: '29:51' }],
    },
    {
      text: 'Ivo Langi cleared 4.35m for second in the women’s pole vault.',
      gives: [{ athlete: 'Ivo Langi', place: 2, mark: '4.35' }],
    },
    {
      text: 'Pim Venn was the first of us home in the 10km in 39:48 (23rd).',
      gives: [{ athlete: 'Pim Venn', place: 23, mark: '39:48' }],
    },
    {
      text: 'Mina Corvo returned with a 15:26 first-place run in the women’s 5km.',
      gives: [{ athlete: 'Mina Corvo', place: 1, mark: '15:26' }],
    },
    {
      text: 'Una Orr rounded out the evening with a fourth-place mark of 2.80m in the women’s pole vault.',
      gives: [{ athlete: 'Una Orr', place: 4, mark: '2.80' }],
    },
    {
      text: 'Mina Corvo ran 15:26 in the women’s 5km, her second run of the year.',
      gives: [{ athlete: 'Mina Corvo', mark: '15:26' }],
    },
    {
      text: 'Mina Corvo was fourth in the women’s 100m hurdles in 15.17 and fifth in the 400m at 57.25.',
      gives: [
        { athlete: 'Mina Corvo', place: 4, mark: '15.17', event: '100H' },
        { athlete: 'Mina Corvo', place: 5, mark: '57.25', event: '400' },
      ],
    },
    {
      text: 'Ivo Langi threw the javelin 61.20m, which put him eighth.',
      gives: [{ athlete: 'Ivo Langi', place: 8, mark: '61.20' }],
    },
    {
      text: 'Una Orr was 23rd in the team standings and 42nd overall in 23:08.8 in the women’s 6km, and Jo Brel was 83rd (119th overall) in 24:01.',
      gives: [
        { athlete: 'Una Orr', place: 42, mark: '23:08.8' },
        { athlete: 'Jo Brel', place: 119, mark: '24:01' },
      ],
    },
    {
      text: 'Pim Venn was first in the men’s over-45 category and 15th overall in the 10km.',
      gives: [{ athlete: 'Pim Venn', place: 15 }],
    },
    {
      text: 'Pim Venn and Jo Brel placed seventh and ninth in the men’s 10km to lead the Herons to second place.',
      gives: [
        { athlete: 'Pim Venn', place: 7 },
        { athlete: 'Jo Brel', place: 9 },
      ],
    },
    {
      text: 'Una Orr was ninth female, and 34th all told, in 24:28 in the 5km, with Mina Corvo placing 40th all told, in 25:10.',
      gives: [
        { athlete: 'Una Orr', place: 34, mark: '24:28' },
        { athlete: 'Mina Corvo', place: 40, mark: '25:10' },
      ],
    },
    {
      text: 'Pim Venn ran 29:51 for his third time under 30 minutes in the 10km.',
      gives: [{ athlete: 'Pim Venn', mark: '29:51' }],
    },
  ],
  (match) => {
    const index = match.last('O') as number;
    const run = ordinalRun(match, index);
    if (run.length > 1) return zip(match, match.subject(index), run);
    const comma = match.chunk(match.from).word === ',';
    const before = match.before(30);
    // "to lead the Jaguars to second place": the team's.
    if (match.chunk(match.from).word === 'to' && BRINGING.test(match.before(50))) return [];
    if (BRINGING_US.test(match.before(50))) return [];
    // "a 15:26 first-place run", not "her third run"
    const after = match.after(index);
    if (PERFORMANCE.test(after) && !match.chunk(index).ordinal?.placed) return [];
    // "battled for third": who of them was is told elsewhere.
    if (match.chunk(match.from).word === 'for' && VYING.test(before)) return [];
    // "fourth in the hurdles and fifth in the 400m": each place has its own event.
    const [own] = match.inGroup('own', 'E');
    if (own !== undefined)
      return placed(match, match.subject(index), match.ordinal(index), 0.86, { at: index, event: own });
    return placed(match, match.subject(index), match.ordinal(index), comma ? 0.5 : 0.7, { at: index });
  },
);

const BRINGING =
  /(?:^| )(?:lead|leads|led|leading|help|helped|helping|paced|guided|guiding|lifted|carried|propelled|took|brought|bringing) (?:the |his |her |their |our )(?:[a-z-]+ |[B-Z]\d+ |'s ){1,4}$/;

/** "to bring us in 11th", "to bring the team home in a fine 7th place" */
const BRINGING_US =
  /(?:^| )(?:bring|brings|brought|bringing|move|moved|moving|lift|lifted|lifting|take|took|taking|keep|kept|keeping) (?:us|them|the (?:[a-z]+ )?team|our (?:[a-z]+ )?team)(?: (?:home|back|up))* $/;

const VYING =
  /(?:^| )(?:battl(?:e|ed|ing)|fought|fight(?:ing)?|vied|vying|duell?(?:ed|ing)?|contest(?:ed|ing)?|compet(?:ed|ing)|challeng(?:ed|ing)|contention|scrap(?:ped|ping)?|sprint|race|line) (?:it out |out |hard |closely )?$/;

export const shared = rule(
  'place/shared',
  'a place that several had together: Coll and McGee share third place, sharing third in 47:25',
  words,
  [
    '(?:share|shared|shares|sharing) (?:in )?(?:the )?{O}(?: (?:place|spot|position))?(?: with (?:the )?{titled}(?<other>{A}))?(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
    '(?:share|shared|shares|sharing) (?:the )?(?:{race} )?(?<medal>gold|silver|bronze|title|victory|win|spoils|honours)(?: medals?)?(?: with (?:the )?{titled}(?<other>{A}))?(?= (?:in|with|at|on|after|when|as|[.,;]))',
    '(?:tied|tying|dead-heated|level) (?:for|in) {O}(?: place)?(?: (?:at|on|in) {M})? with {titled}(?<other>{A})',
    '(?:tied|tying) (?:for|in) {O}(?: place)?(?: (?:at|on|in) {M})? , (?:splitting|sharing) the (?:points|place|spot) with {titled}(?<other>{A})',
  ],
  [
    {
      text: 'Marie Coll and Sheila McGee could not be separated and share third place in the women’s 5km in 20:05.',
      gives: [
        { athlete: 'Marie Coll', place: 3, mark: '20:05' },
        { athlete: 'Sheila McGee', place: 3, mark: '20:05' },
      ],
    },
    {
      text: 'Marie Coll and Sheila McGee shared the women’s high jump title at 1.90m.',
      gives: [
        { athlete: 'Marie Coll', place: 1, mark: '1.90' },
        { athlete: 'Sheila McGee', place: 1, mark: '1.90' },
      ],
    },
    {
      text: 'Marie Coll went over 3.80m in the women’s pole vault and shared second place with Holt’s Sheila McGee.',
      gives: [
        { athlete: 'Marie Coll', place: 2, mark: '3.80' },
        { athlete: 'Sheila McGee', place: 2, mark: '3.80' },
      ],
    },
    {
      text: 'In the women’s high jump Marie Coll tied for third at 1.65m, splitting the points with Sheila McGee.',
      gives: [
        { athlete: 'Marie Coll', place: 3, mark: '1.65' },
        { athlete: 'Sheila McGee', place: 3, mark: '1.65' },
      ],
    },
    {
      text: 'In the women’s high jump Marie Coll and Sheila McGee both cleared 1.85m and failed at 1.88m, so they shared the silver medal.',
      gives: [
        { athlete: 'Marie Coll', place: 2, mark: '1.85' },
        { athlete: 'Sheila McGee', place: 2, mark: '1.85' },
      ],
    },
    {
      text: 'Marie Coll won the women’s high jump with 1.85m and shared a room with Sheila McGee.',
      gives: [{ athlete: 'Marie Coll', place: 1, mark: '1.85' }],
    },
  ],
  (match) => {
    const at = match.last('O') ?? match.from;
    const [other] = match.inGroup('other', 'A');
    // "Roe and Orr both cleared 2.28m, and they shared the silver"
    const they = / they (?:[a-z]+ )?$/.test(match.before(24));
    const group = they ? (match.clauses.nearest[match.from] ?? []) : match.subject(at);
    const place = placeSaid(match, match.last('O'));
    const who = [...group, ...(other === undefined ? [] : [other])];
    return [
      ...placed(match, who, place, 0.9, { at, tied: true }),
      ...(group.length < 2 ? [] : group.flatMap((one) => markOf(match, one, markBehind(match), undefined, 0.85))),
      ...(other === undefined || group[0] === undefined
        ? []
        : [{ kind: 'same' as const, who: other, other: group[0], ...match.said(0.7, 'implied', at) }]),
    ];
  },
);

/** "sharing third in 47:25" */
const markBehind = (match: Match): number | undefined => {
  const [, mark] = /^(?:in|with|at) (?:a time of )?M(\d+) /.exec(match.after()) ?? [];
  return mark === undefined ? undefined : Number(mark);
};

export const lastOf = rule(
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
    const place = numberOfWords(match.group('field') ?? '');
    return place === undefined ? [] : placed(match, match.subject(), place, 0.85, { basis: 'implied' });
  },
);
