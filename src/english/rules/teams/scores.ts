/** What a team scored or ran, and in which order the teams came: 31 for second, 20 to 21, the top three teams were. */
import { rule } from '../../../relate/rule.js';
import { inTurn } from '../order/rivals.js';
import { groups, isTeam, marked, placed, sure } from './claims.js';

export const points = rule(
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
      text: 'The women’s cross country was held at Wye. Marl College placed first with 35 points, edging Holt Hill, which had 58.',
      gives: [
        { athlete: 'Marl College', place: 1, mark: '35' },
        { athlete: 'Holt Hill', place: 2, mark: '58' },
      ],
    },
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
    // "edging Holt, which had 58": the points are of the team right before.
    const owner = /A(\d+) , which (?:had|scored|totall?ed|finished with) $/.exec(match.before(40));
    if (owner) return marked(match, Number(owner[1]), match.from, 0.9);
    const teams = match.subject().filter((who) => isTeam(match, who));
    const each = / (?:each|both|apiece) /.test(match.sentence.line);
    return (each ? teams : teams.slice(0, 1)).flatMap((who) => marked(match, who, match.from, each ? 0.9 : 0.5));
  },
);

export const time = rule(
  'team/time',
  'a time that a team owns: India’s time was 3:16.40',
  groups,
  [
    "{A} (?:'s|') (?:winning |finishing |team )?(?:time|total|score|mark|tally) (?:was|of|:) {M}(?: (?:was |were )?(?:good |just )?(?:enough|sufficient) (?:to (?:win|take|claim|secure|clinch|earn)|for) (?<prize>(?:the |a |its |their )?(?:[a-z-]+ |{ENVY} |'s |' ){0,4}?(?:{crown}|first place)))?",
    '^ ?with (?:a )?(?:(?:team |total |winning |low )*(?:score|total|tally) of )?{M} , (?:the )?{A}(?= {does})',
    "{A} (?:'s|') {M}(?= (?:was|were|gave|put|made|earned|,|\\.))",
    '(?<combined>combined|combining|teamed up|teaming up|joined forces|linked up) (?:for|in|to (?:clock|run|record|post)) (?:(?:{markphrase}) )*{M}',
  ],
  [
    {
      text: 'Sri Lanka won the 4x400m mixed relay in 3:15.88. India’s time was 3:16.40.',
      gives: [
        { athlete: 'Sri Lanka', place: 1, mark: '3:15.88' },
        { athlete: 'India', mark: '3:16.40' },
      ],
    },
    {
      text: 'China won the women’s 4x100m relay as Ada Roe, Una Orr, Jo Brel and Pim Venn combined for 43.39 seconds.',
      gives: [{ athlete: 'China', place: 1, mark: '43.39' }],
    },
    {
      text: 'The girls’ cross country was held at Wye. Marl College’s total of 35 points was enough to win the team title.',
      gives: [{ athlete: 'Marl College', place: 1, mark: '35' }],
    },
    {
      text: 'The girls’ cross country was held at Wye. Marl College’s total of 35 points was not enough to win the team title.',
      gives: [{ athlete: 'Marl College', mark: '35' }],
    },
    {
      text: 'The girls’ cross country was held at Wye. With 35 points, Marl College took first place ahead of Holt Hill (58).',
      gives: [
        { athlete: 'Marl College', place: 1, mark: '35' },
        { athlete: 'Holt Hill', place: 2, mark: '58' },
      ],
    },
  ],
  (match) => {
    const { chunks } = match.sentence;
    const who =
      match.group('combined') === undefined
        ? match.first('A')
        : chunks.findIndex((_, i) => i < match.from && sure(match, i));
    const won = match.group('prize') !== undefined && who !== undefined;
    return [
      ...marked(match, who, match.last('M') as number, 0.9),
      ...(won ? placed(match, [who], 1, 0.9, 'stated', who) : []),
    ];
  },
);

export const score = rule(
  'team/score',
  'a score of two teams: Ethiopia beat Kenya by one point, 20 to 21; falling to Marl College, 155-149; 1:38:20 to 1:40:02 for Holt',
  groups,
  [
    '(?:beat|beating|defeated|defeating|edged|edging|pipped|pipping|outscored|outscoring|outlasted) (?:the |host |hosts )?(?<loser>{A})(?: by(?: [a-z]+)*(?: {M})?)?(?: ,)? (?<first>{M}) (?:to|-|¯) (?<second>{M})',
    '(?:falling|fell|lost|losing|(?:second|runner-up|O\\d+)(?: place)? (?:to|behind)) (?:to )?(?:the |host |hosts )?(?<winner>{A})(?: by(?: [a-z]+)*(?: {M})?)?(?: ,)? (?<first>{M}) (?:to|-|¯) (?<second>{M})',
    '(?<first>{M}) to (?:the )?(?<second>{M}) (?:for|of) (?:the )?(?<loser>{A})(?:(?: ,| and| , and) (?:the )?{M} (?:for|of) (?:the )?{A})*',
    "(?<first>{M})(?: points)? to (?:the )?(?<loser>{A}) (?:'s|') (?<second>{M})(?:(?: ,| and| , and) (?:the )?{A} (?:'s|') {M})*",
  ],
  [
    {
      text: 'In the junior women’s cross country team race Ethiopia beat Kenya by just one point, 20 to 21.',
      gives: [
        { athlete: 'Ethiopia', place: 1, mark: '20' },
        { athlete: 'Kenya', place: 2, mark: '21' },
      ],
    },
    {
      text: 'Marl College won the boys’ team title at the county meet with 81 points to Holt’s 62 and Venn Valley’s 25.',
      gives: [
        { athlete: 'Marl College', place: 1, mark: '81' },
        { athlete: 'Holt', place: 2, mark: '62' },
        { athlete: 'Venn Valley', place: 3, mark: '25' },
      ],
    },
    {
      text: 'In the cross country team race the Marl College girls finished second behind Holt Hill, 74-69.',
      gives: [
        { athlete: 'Holt Hill', place: 1, mark: '74' },
        { athlete: 'Marl College', place: 2, mark: '69' },
      ],
    },
    { text: 'Ethiopia beat Kenya by 20 to 11 in medals at the cross country in Bern.', gives: [] },
    {
      text: 'The girls’ cross country was held at Wye. Marl College edged Holt Hill 35-58 for the team title.',
      gives: [
        { athlete: 'Marl College', place: 1, mark: '35' },
        { athlete: 'Holt Hill', place: 2, mark: '58' },
      ],
    },
  ],
  (match) => {
    const subject = match.subject().find((who) => isTeam(match, who));
    const named = match.inGroup('loser', 'A')[0] ?? match.inGroup('winner', 'A')[0];
    if (subject === undefined || named === undefined || subject === named) return [];
    const [ahead, behind] = match.group('winner') === undefined ? [subject, named] : [named, subject];
    const [first] = match.inGroup('first', 'M');
    const [second] = match.inGroup('second', 'M');
    // "with 81 points to Holt's 62 and Wye's 25": the rest of the scores, from the third on.
    const others = match.all('A').filter((who) => who > named && isTeam(match, who));
    const theirs = match.all('M').filter((mark) => mark !== first && mark !== second && mark > (second ?? 0));
    return [
      ...others.flatMap((who, i) => [
        ...placed(match, [who], i + 3, 0.7, 'implied', who),
        ...(theirs.length === others.length ? marked(match, who, theirs[i] as number, 1) : []),
      ]),
      ...placed(match, [ahead], 1, 0.7, 'implied', ahead),
      ...placed(match, [behind], 2, 0.7, 'implied', behind),
      ...(first === undefined ? [] : marked(match, ahead, first, 1)),
      ...(second === undefined ? [] : marked(match, behind, second, 1)),
    ];
  },
);

export const listed = rule(
  'team/listed',
  'teams in the order in which they finished: the top three teams were Marl with 54, Holt 65 and Venn 98',
  groups,
  [
    '(?:top|first) (?:two|three|four|five|six|[2-6]) teams (?:in (?:the )?{E} )?were (?<order>{A}(?:(?: ,| and| &| , and) {A})+)(?= [.;,]| $|$)',
    '(?:(?:top|first|leading) (?:[a-z]+|\\d+) (?:teams|schools|squads|finishers)|team (?:standings|scores|totals)|scoreboard|final (?:scores?|standings|tally)) (?:(?:in|of) (?:the )?{E} )?(?:were|was|:|included|are|read|showed) (?<order>{A}(?:(?: with| at| on| -)? {M}| [([] {M} [)\\]])(?:(?: ,| and| , and) {A}(?:(?: with| at| on| -)? {M}| [([] {M} [)\\]]))+)',
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
    {
      text: 'The girls’ cross country was held on Sunday. The top 3 teams were Marl AC, Holt AC & Venn Valley AC.',
      gives: [
        { athlete: 'Marl AC', place: 1 },
        { athlete: 'Holt AC', place: 2 },
        { athlete: 'Venn Valley AC', place: 3 },
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

export const wonFrom = rule(
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
    {
      text: 'Marl High won the girls’ cross country team title with 31 points, followed by Holt High (44), Venn High (60) and Esk High (76).',
      gives: [
        { athlete: 'Marl High', place: 1, mark: '31' },
        { athlete: 'Holt High', place: 2, mark: '44' },
        { athlete: 'Venn High', place: 3, mark: '60' },
        { athlete: 'Esk High', place: 4, mark: '76' },
      ],
    },
  ],
  (match) => {
    const rivals = match.inGroup('rivals', 'A').filter((who) => isTeam(match, who));
    const leader = match.subject().find((who) => isTeam(match, who));
    if (leader === undefined) return [];
    return inTurn(match, leader, rivals, 0.8);
  },
);
