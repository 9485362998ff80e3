/**
 * What is said of teams alone. To the grammar a team is an athlete, so the rules of places, orders, marks and
 * statuses read most of it; these rules read the rest. They run on the sentence in which teams stand as `{A}`.
 */
import type { Claim, Referent } from '../../relate/claim.js';
import { type Match, type Rule, rule } from '../../relate/rule.js';
import { teamGroups } from '../lexicon/teams.js';
import { words } from './words.js';

const groups = { ...words, ...teamGroups };

const isTeam = (match: Match, who: Referent): boolean => match.sentence.chunks[who]?.team !== undefined;
const sure = (match: Match, who: Referent): boolean => {
  const team = match.sentence.chunks[who]?.team;
  return team !== undefined && !team.unsure;
};

function placed(
  match: Match,
  who: readonly Referent[],
  place: number,
  weight: number,
  basis: 'stated' | 'implied' = 'stated',
  at = match.from,
): Claim[] {
  return who
    .filter((referent) => isTeam(match, referent))
    .slice(0, 1)
    .map((referent) => ({ kind: 'place', who: referent, place, tied: false, ...match.said(weight, basis, at) }));
}

function marked(match: Match, who: Referent | undefined, index: number, weight: number): Claim[] {
  const mark = match.sentence.chunks[index]?.mark;
  if (who === undefined || mark === undefined || !isTeam(match, who)) return [];
  return [{ kind: 'mark', who, mark, ...match.said(weight, 'stated', index) }];
}

const points = rule(
  'team/points',
  'a score in the clause of one team: scored 31 for second, packed four into the first eight for 21 points',
  groups,
  ['{M}'],
  [
    {
      text: 'Kenya won the women’s cross country team race with 20 points from Ethiopia (31) and Eritrea (47).',
      gives: [
        { athlete: 'Kenya', nationality: 'KEN', place: 1, mark: '20' },
        { athlete: 'Ethiopia', nationality: 'ETH', place: 2, mark: '31' },
        { athlete: 'Eritrea', nationality: 'ERI', place: 3, mark: '47' },
      ],
    },
    { text: 'Kenya won the women’s cross country by 11 points in 2009.', gives: [] },
    {
      text: 'Kingsville was second in the girls’ cross country team race with 56 points.',
      gives: [{ athlete: 'Kingsville', place: 2, mark: '56' }],
    },
  ],
  (match) => {
    if (match.chunk(match.from).mark?.form !== 'points') return [];
    if (
      / (?:by|within|of|added|adding|gap of|worth|than|just) (?:(?:a|just|only|full|the) )*$/.test(
        ` ${match.before(40)}`,
      ) &&
      !/(?:total|score|tally) of $/.test(` ${match.before(40)}`)
    )
      return [];
    if (
      /^(?:points? )?(?:behind|short|clear|ahead|better|adrift|back|more|fewer|off|in front|up|down)(?! of the)/.test(
        match.after(match.from).slice(0, 40),
      )
    )
      return [];
    const teams = match.subject().filter((who) => isTeam(match, who));
    const each = / (?:each|both|apiece) /.test(match.sentence.line);
    return (each ? teams : teams.slice(0, 1)).flatMap((who) => marked(match, who, match.from, each ? 0.9 : 0.5));
  },
);

const winning = rule(
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

const medal = rule(
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
    { text: 'India took two silver medals on the second day.', gives: [] },
  ],
  (match) => {
    const said = match.words;
    if (/ (?:two|three|four|five|six|\d+) /.test(said)) return [];
    const place = match.group('medal') === 'gold' ? 1 : match.group('medal') === 'silver' ? 2 : 3;
    const named = match.last('A');
    const upgraded = / (?:upgraded|promoted|elevated|moved up|bumped up|raised) $/.test(` ${match.before(40)}`);
    return placed(match, named === undefined ? match.subject() : [named], place, upgraded ? 1.4 : 0.9);
  },
);

const awarded = rule(
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
  (match) => {
    const medal = match.group('medal');
    const place = medal === 'silver' ? 2 : medal === 'bronze' ? 3 : 1;
    return placed(match, match.subject(), place, 1.2);
  },
);

const time = rule(
  'team/time',
  'a time that a team owns: India’s time was 3:16.40',
  groups,
  [
    "{A} (?:'s|') (?:winning |finishing )?(?:time|total|score|mark) (?:was|of|:) {M}",
    "{A} (?:'s|') {M}(?= (?:was|were|gave|put|made|earned|,|\\.))",
  ],
  [
    {
      text: 'Sri Lanka won the 4x400m mixed relay in 3:15.88. India’s time was 3:16.40.',
      gives: [
        { athlete: 'Sri Lanka', place: 1, mark: '3:15.88' },
        { athlete: 'India', mark: '3:16.40' },
      ],
    },
  ],
  (match) => marked(match, match.first('A'), match.last('M') as number, 0.9),
);

const from = rule(
  'team/won-from',
  'teams in order behind the winner: won the team event from Portugal and Wales',
  groups,
  ['(?:{crown}|{M}|points) (?:comfortably |easily |narrowly )?(?:from|ahead of|over|followed by) (?<rivals>{list})'],
  [
    {
      text: 'England won the junior women’s cross country team race from Portugal and Wales.',
      gives: [
        { athlete: 'England', place: 1 },
        { athlete: 'Portugal', place: 2 },
        { athlete: 'Wales', place: 3 },
      ],
    },
  ],
  (match) => {
    const rivals = match.inGroup('rivals', 'A').filter((who) => isTeam(match, who));
    const leader = match.subject().find((who) => isTeam(match, who));
    if (leader === undefined) return [];
    return rivals.map((who, i) => ({ kind: 'behind', who, leader, steps: i + 1, ...match.said(0.8, 'implied', who) }));
  },
);

const upgraded = rule(
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
    const medal = match.group('medal');
    if (ordinals.length === 0)
      return placed(match, match.subject(), medal === 'silver' ? 2 : medal === 'bronze' ? 3 : 1, 1.4);
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

const led = rule(
  'team/led-to',
  'a runner who led or anchored the team to its place: anchored Marl Club to victory, led Kenya to the team gold',
  groups,
  [
    "(?:led|leads|leading|lead|anchored|anchoring|anchor|anchors|guided|steered|brought|bring|bringing|propelled|inspired|carried|carry|fired|powered|helped|helping|help|spearheaded) (?:the )?(?<team>{A}){bracket}(?: home)?(?: to| win| take| claim) (?:the |a |an |its |their )?(?:[a-z-]+ |{E} |'s ){0,4}?(?<prize>gold|silver|bronze|victory|triumph|title|win|crown|{O})(?! (?:medall?ists?|fastest))",
    '(?:led|anchored|anchoring|anchor|guided|steered|brought|bringing) (?<team>{A})(?: home)? (?:to|in) (?:(?:a|an|the|their|time of|new|of|season|school|[a-z]+ly) |{K} )*{M}',
    '(?:gave|giving|give|earned|earning|handed|handing|secured|clinched) (?<team>{A}) (?:the |a )?(?:[a-z-]+ |{E} ){0,2}?(?<prize>win|victory|gold|title|silver|bronze|{O} place)(?: (?:in|with) {M})?',
  ],
  [
    {
      text: 'Ada Lelei led Kenya to the team gold in the women’s cross country for 21 points.',
      gives: [{ athlete: 'Kenya', place: 1, mark: '21' }],
    },
    {
      text: 'Ada Lelei led Kenya’s medal hunt in the women’s cross country and was third.',
      gives: [{ athlete: 'Ada Lelei', place: 3 }],
    },
  ],
  (match) => {
    const who = match.inGroup('team', 'A')[0];
    if (who === undefined || !isTeam(match, who)) return [];
    const prize = match.group('prize') ?? '';
    const ordinal = match.inGroup('prize', 'O')[0];
    const place =
      ordinal !== undefined ? match.ordinal(ordinal) : /silver/.test(prize) ? 2 : /bronze/.test(prize) ? 3 : 1;
    const members = match.subject().filter((person) => person !== who && person >= 0 && !sure(match, person));
    const mark = match.last('M');
    const score = match.sentence.chunks.findIndex((chunk, i) => i >= match.to && chunk.mark?.form === 'points');
    return [
      ...(prize === '' ? [] : placed(match, [who], place, 1, 'stated', who)),
      ...(mark === undefined ? [] : marked(match, who, mark, 1)),
      ...(score < 0 ? [] : marked(match, who, score, 0.6)),
      ...(members.length > 0 ? [{ kind: 'members' as const, who, members, ...match.said(0.8, 'stated', who) }] : []),
    ];
  },
);

const anchored = rule(
  'team/anchored-by',
  'a runner of the subject team: Kenya were second, anchored by Tuwei',
  groups,
  ['(?:anchored|led|led home|led in|headed|spearheaded|brought home) by (?:[a-z-]+ )*?{A}'],
  [
    {
      text: 'Ethiopia won the mixed 4x2km relay in 23:14. Kenya were second, anchored by Edna Tuwo.',
      gives: [
        { athlete: 'Ethiopia', place: 1, mark: '23:14' },
        { athlete: 'Kenya', place: 2 },
      ],
    },
  ],
  (match) => {
    const runner = match.last('A') as number;
    const who = match.subject().find((referent) => sure(match, referent));
    return who === undefined || who === runner || sure(match, runner)
      ? []
      : [{ kind: 'members', who, members: [runner], ...match.said(0.8) }];
  },
);

const score = rule(
  'team/score',
  'a score of two teams: Ethiopia beat Kenya by one point, 20 to 21; falling to Marl College, 155-149; 1:38:20 to 1:40:02 for Holt',
  groups,
  [
    '(?:beat|beating|defeated|defeating|edged|edging|pipped|pipping|outscored|outscoring) (?:the |host |hosts )?(?<loser>{A})(?: by(?: [a-z]+)*(?: {M})?)?(?: ,)? (?<first>{M}) (?:to|-|–) (?<second>{M})',
    '(?:falling|fell|lost|losing) to (?:the |host |hosts )?(?<winner>{A})(?: by(?: [a-z]+)*(?: {M})?)?(?: ,)? (?<first>{M}) (?:to|-|–) (?<second>{M})',
    '(?<first>{M}) to (?:the )?(?<second>{M}) (?:for|of) (?:the )?(?<loser>{A})',
  ],
  [
    {
      text: 'In the junior women’s cross country team race Ethiopia beat Kenya by just one point, 20 to 21.',
      gives: [
        { athlete: 'Ethiopia', place: 1, mark: '20' },
        { athlete: 'Kenya', place: 2, mark: '21' },
      ],
    },
    { text: 'Ethiopia beat Kenya by 20 to 11 in medals at the cross country in Bern.', gives: [] },
  ],
  (match) => {
    const subject = match.subject().find((who) => isTeam(match, who));
    const named = match.inGroup('loser', 'A')[0] ?? match.inGroup('winner', 'A')[0];
    if (subject === undefined || named === undefined || subject === named) return [];
    const [ahead, behind] = match.group('winner') === undefined ? [subject, named] : [named, subject];
    const [first] = match.inGroup('first', 'M');
    const [second] = match.inGroup('second', 'M');
    return [
      ...placed(match, [ahead], 1, 0.7, 'implied', ahead),
      ...placed(match, [behind], 2, 0.7, 'implied', behind),
      ...(first === undefined ? [] : marked(match, ahead, first, 1)),
      ...(second === undefined ? [] : marked(match, behind, second, 1)),
    ];
  },
);

const position = rule(
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

const out = rule(
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

const listed = rule(
  'team/listed',
  'teams in the order in which they finished: the top three teams were Marl with 54, Holt 65 and Venn 98',
  groups,
  [
    '(?:top|first|leading) (?:[a-z]+|\\d+) (?:teams|schools|squads|finishers) (?:were|was|:|included|are) (?<order>{A}(?:(?: with| at| on| -)? {M}| [([] {M} [)\\]])(?:(?: ,| and| , and) {A}(?:(?: with| at| on| -)? {M}| [([] {M} [)\\]]))+)',
  ],
  [
    {
      text: 'In the girls’ cross country the top three teams were Marl College with 54 points, Holt Hill 65 and Venn Valley 98.',
      gives: [
        { athlete: 'Marl College', place: 1, mark: '54' },
        { athlete: 'Holt Hill', place: 2, mark: '65' },
        { athlete: 'Venn Valley', place: 3, mark: '98' },
      ],
    },
    { text: 'In the girls’ cross country the top three teams were happy with their day.', gives: [] },
  ],
  (match) => {
    const teams = match.inGroup('order', 'A');
    const marks = match.inGroup('order', 'M');
    return teams.flatMap((who, i) => [
      ...placed(match, [who], i + 1, 0.9, 'implied', who),
      ...(marks.length === teams.length ? marked(match, who, marks[i] as number, 1) : []),
    ]);
  },
);

const ranked = rule(
  'team/ranked',
  'a place right before a team: followed by second-place Marl College, behind third place Holt Hill',
  groups,
  [
    '(?:by|behind|over|for|and|with|beat|beating|edging|edged|outdistanc(?:e|ed|ing)|,) {O}(?: -)?(?: placed?)? (?<team>{A})(?= (?:and|by|with|[.,;([]|in))',
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

export const teamRules: readonly Rule[] = [
  score,
  winning,
  from,
  medal,
  awarded,
  time,
  upgraded,
  led,
  anchored,
  position,
  out,
  points,
  listed,
  ranked,
];
