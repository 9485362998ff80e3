/** Where a team finished: won the team race, took the silver, was moved up to second, producing a sixth-place finish, withdrew. */
import { rule } from '../../../relate/rule.js';
import { placeSaid } from '../places/placed.js';
import { groups, isTeam, marked, placed, sure } from './claims.js';

export const winning = rule(
  'team/won',
  'a team’s prize or title: won the team race, made sure of the team award, defended its title',
  groups,
  [
    "(?:won|wins|winning|{take}|made sure of|making sure of|topped|headed|dominated|wrapped up|had) (?:the |a |its |their |that |both )?(?:[a-z0-9-]+ |{ENVY} |'s |' ){0,5}?(?:{crown})(?! (?:medallists?|over|by {A}))",
  ],
  [
    {
      text: 'The men’s cross country was held at Ludlow. Teme Striders made sure of the team award with 11 points.',
      gives: [{ athlete: 'Teme Striders', place: 1, mark: '11' }],
    },
    {
      text: 'The Holt Men’s and Women’s cross country teams ran at Wye, with the men finishing sixth out of nine schools and the women placing seventh.',
      gives: [
        { athlete: 'Holt', place: 6 },
        { athlete: 'Holt', place: 7 },
      ],
    },
    { text: 'England won her heat of the 800m.', gives: [] },
    { text: 'Kenya won three gold medals and topped the table.', gives: [] },
  ],
  (match) => {
    const said = match.words;
    if (
      / (?:silver|bronze|second|third|heat|stage|leg|no|two|three|four|five|six|seven|eight|\d+|most|medals?) /.test(
        ` ${said}`,
      )
    )
      return [];
    if (/ (?:table|tally|standings) /.test(match.after().slice(0, 30))) return [];
    if (/^had /.test(said) && !/team/.test(said)) return [];
    return placed(match, match.subject(), 1, /team/.test(said) ? 1 : 0.8);
  },
);

export const medal = rule(
  'team/medal',
  'a team’s medal: took the team silver, were upgraded to silver, bronze went to Uganda',
  groups,
  [
    "(?:{take}|won|with|for|to|claim|winning) (?:the |a |its |their )?(?:[a-z-]+ |{ENVY} |'s ){0,3}?(?<medal>silver|bronze)(?! medall?ists?)",
    '(?<medal>gold|silver|bronze) (?:medals? )?(?:went |going )?to (?:the )?{A}',
  ],
  [
    {
      text: 'The Asian 4x400m mixed relay was close. India took the silver in 3:16.40.',
      gives: [{ athlete: 'India', nationality: 'IND', place: 2, mark: '3:16.40' }],
    },
    {
      text: 'In the women’s 4x100m relay Nigeria ‘B’ team (45.33) took the bronze.',
      gives: [{ athlete: 'Nigeria', place: 3, mark: '45.33', event: '4x100', nationality: 'NGR' }],
    },
    { text: 'India took two silver medals on the second day.', gives: [] },
  ],
  (match) => {
    const said = match.words;
    if (/ (?:two|three|four|five|six|\d+) /.test(said)) return [];
    const named = match.last('A');
    const upgraded = / (?:upgraded|promoted|elevated|moved up|bumped up|raised) $/.test(` ${match.before(40)}`);
    return placed(match, named === undefined ? match.subject() : [named], placeSaid(match), upgraded ? 1.4 : 0.9);
  },
);

export const winningTeam = rule(
  'team/winning-team',
  'which team the winners were: the winning team was Marl Harriers, who finished in 1:02:54',
  groups,
  ["the (?:(?:[a-z]+|{E}) (?:'s )?){0,2}?winning (?:[a-z]+ )?team (?:was|were) (?:once again |again )?(?:the )?{A}"],
  [
    {
      text: 'The National Road Relays were held on Saturday. The winning team was Marl Harriers who finished in 1:02:54.',
      gives: [{ athlete: 'Marl Harriers', place: 1, mark: '1:02:54' }],
    },
    {
      text: 'In the road relay the winning team was tired. Marl Harriers finished third.',
      gives: [{ athlete: 'Marl Harriers', place: 3 }],
    },
  ],
  (match) => placed(match, [match.last('A') as number], 1, 1),
);

export const awarded = rule(
  'team/awarded',
  'a prize handed to a team: was handed the bronze, was awarded the win in 41.02',
  groups,
  [
    '(?:was|were|been) (?:then |later |duly )?(?:handed|awarded|given|gifted|presented with) (?:the )?(?<medal>gold|silver|bronze|win|victory|title|race)(?: medals?)?(?: (?:in|with) {M})?',
  ],
  [
    {
      text: 'In the men’s 4x100m relay Marl College was disqualified and Northern Fells was awarded the win in 41.02.',
      gives: [
        { athlete: 'Marl College', status: 'DQ' },
        { athlete: 'Northern Fells', place: 1, mark: '41.02' },
      ],
    },
  ],
  (match) => placed(match, match.subject(), placeSaid(match), 1.2),
);

export const upgraded = rule(
  'team/upgraded',
  'a place given after a disqualification: moved Marl Hill (43.02) up to second and Pell (43.77) to third',
  groups,
  [
    '(?:moved|moving|bumped|bumping|promoted|promoting|lifted|lifting|upgraded|elevated|elevating|raising|raised) {A}{bracket} (?:up )?(?:in)?to {O}(?: place)?(?: and {A}{bracket} (?:up )?(?:in)?to {O})?',
    '(?:upgraded|promoted|elevated|moved up|bumped up) to (?:the )?(?:{O}|title|gold|victory|win|(?<medal>silver|bronze))',
  ],
  [
    {
      text: 'Holt Harriers won the women’s 4x100m relay in 42.61. Pell University were disqualified, which moved Marl College (43.02) up to second and Venn College (43.77) to third.',
      gives: [
        { athlete: 'Holt Harriers', place: 1, mark: '42.61' },
        { athlete: 'Pell University', status: 'DQ' },
        { athlete: 'Marl College', place: 2, mark: '43.02' },
        { athlete: 'Venn College', place: 3, mark: '43.77' },
      ],
    },
  ],
  (match) => {
    const ordinals = match.all('O');
    const named = match.all('A');
    if (ordinals.length === 0) return placed(match, match.subject(), placeSaid(match), 1.4);
    return ordinals.flatMap((index, i) =>
      placed(
        match,
        named.length === 0 ? match.subject() : named.slice(i, i + 1),
        match.ordinal(index),
        1.4,
        'stated',
        index,
      ),
    );
  },
);

export const position = rule(
  'team/place-finish',
  'a place as the finish of a team: producing a sixth-place finish, gave the A team fourth place',
  groups,
  [
    '(?:producing|produced|with|for|securing|secured|earning|earned|posting|posted|to|achieving|achieved|scoring) (?:a|an|the|their|its) (?:[a-z-]+ ){0,2}?{O}(?: -)? ?(?:place|finish)',
    '(?:got|get|getting) to the (?:line|finish|tape) {O}',
    '(?:gave|giving|earned|earning) (?:the )?(?<team>{A}) (?:[a-z]+ )?{O} place',
    '(?:ended|closed|finished|capped|concluded|rounded off) (?:the|its|their) (?:[a-z]+ ){1,3}with (?:a|an) {O}(?: (?:-|place|finish))* {M}',
    '(?<team>{A}) (?:was|were|finished|came|placed) {O}(?: place)? to (?:the )?{A} (?:with|on|in) {M}',
  ],
  [
    {
      text: 'In the boys’ 4x400m relay Marl College got to the line first in 3:12.44.',
      gives: [{ athlete: 'Marl College', place: 1, mark: '3:12.44' }],
    },
    {
      text: 'Marl College had a good day. The 4x400m relay team, consisting of seniors Ada Roe and Jo Brel, Una Orr and Iris Venn, took third in 3:50.11.',
      gives: [{ athlete: 'Marl College', place: 3, mark: '3:50.11' }],
    },
    {
      text: 'The Marl College cross country teams ran on Saturday. The men finished 14th of 26 teams and the women finished 19th.',
      gives: [
        { athlete: 'Marl College', place: 14 },
        { athlete: 'Marl College', place: 19 },
      ],
    },
    {
      text: 'In the men’s 4x100m relay Marl College was second in 41.20 and Kit Venn was third in the 400m.',
      gives: [
        { athlete: 'Marl College', place: 2, mark: '41.20', event: '4x100' },
        { athlete: 'Kit Venn', place: 3, event: '400' },
      ],
    },
  ],
  (match) => {
    const index = match.last('O') as number;
    const named = match.inGroup('team', 'A');
    const who = named.length > 0 ? named : match.subject();
    const mark = match.last('M');
    return [
      ...placed(match, who, match.ordinal(index), 0.9, 'stated', index),
      ...(mark === undefined
        ? []
        : marked(
            match,
            who.find((referent) => isTeam(match, referent)),
            mark,
            1,
          )),
    ];
  },
);

export const ranked = rule(
  'team/ranked',
  'a place right before a team: followed by second-place Marl College, behind third place Holt Hill',
  groups,
  [
    '(?:by|behind|over|clear of|ahead of|for|and|with|beat|beating|edging|edged|outdistanc(?:e|ed|ing)|,) {O}(?: -)?(?: placed?)? (?<team>{A})(?= (?:and|by|with|[.,;([]|in))',
  ],
  [
    {
      text: 'Marl College won the women’s cross country team race with 28 points, followed by second place Holt Hill and third place Venn Valley.',
      gives: [
        { athlete: 'Marl College', place: 1, mark: '28' },
        { athlete: 'Holt Hill', place: 2 },
        { athlete: 'Venn Valley', place: 3 },
      ],
    },
    {
      text: 'Ida Lesk ran the first leg for fifth-placed Marl College (10:04.92) in the women’s 4x800m relay.',
      gives: [{ athlete: 'Marl College', place: 5, mark: '10:04.92' }],
    },
    {
      text: 'Girard also won the boys’ 4x100m and 4x400m relays.',
      gives: [
        { athlete: 'Girard', place: 1, event: '4x100' },
        { athlete: 'Girard', place: 1, event: '4x400' },
      ],
    },
    {
      text: 'Ann Bolt was third in the women’s 200m and Bolt won the women’s 4x100m relay with her friends.',
      gives: [{ athlete: 'Ann Bolt', place: 3, event: '200' }],
    },
    {
      text: 'Jo Brel and Una Orr were part of the Marl College team that finished fifth in the women’s 4x400m relay in 3:43.30.',
      gives: [{ athlete: 'Marl College', place: 5, mark: '3:43.30' }],
    },
    {
      text: 'Marl College won the women’s cross country team race with 28 points and a third Holt Hill runner was ill.',
      gives: [{ athlete: 'Marl College', place: 1, mark: '28' }],
    },
  ],
  (match) => {
    const [who] = match.inGroup('team', 'A');
    const index = match.last('O');
    if (who === undefined || index === undefined || !sure(match, who)) return [];
    if (!/ placed? /.test(match.between(index, who)) && !match.chunk(index).ordinal?.placed) return [];
    return placed(match, [who], match.ordinal(index), 1, 'stated', index);
  },
);

export const out = rule(
  'team/out',
  'a team that did not finish: withdrew after Holovko fell ill, did not finish',
  groups,
  [
    '(?:withdrew|retired|pulled out|dropped out)(?= (?:after|when|with|on|following|as))',
    'dropped the baton(?= .{0,40}did not finish)',
    'failed to get the baton round',
  ],
  [
    {
      text: 'Italy placed third in the mixed relay in 2:56:02. Ukraine withdrew after Nazar Holub fell ill.',
      gives: [
        { athlete: 'Italy', place: 3, mark: '2:56:02' },
        { athlete: 'Ukraine', status: 'DNF' },
      ],
    },
  ],
  (match) =>
    match
      .subject()
      .filter((who) => sure(match, who))
      .map((who) => ({ kind: 'status', who, status: 'DNF', ...match.said(0.8, 'implied') })),
);
