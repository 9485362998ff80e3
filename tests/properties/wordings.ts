/**
 * The usual wordings of race prose, to be put together in any combination: `A`, `B`, `C` stand for athletes, `X`, `Y`, `Z` for
 * their marks, `E` for the event. Rules that each read their example can still stumble over one more word beside it.
 */

/** What is told of the first three. */
export type Trio = readonly [string, string, string];

/** An event as it may be printed, and the marks of the first three, best first, each as it may be printed. */
export interface Discipline {
  code: string;
  printed: readonly string[];
  /** Run, jumped or thrown: which verbs go with it. */
  kind: 'run' | 'field';
  marks: readonly Trio[];
  /** What is read of each of them. */
  read: Trio;
}

export const DISCIPLINES: readonly Discipline[] = [
  {
    code: '1000',
    printed: ['1,000 metres', '1000m', '1,000m', 'women’s 1,000 metres', '1,000m final', '1000 meters'],
    kind: 'run',
    marks: [
      ['2:38.98', '2:39.10', '2:40.22'],
      ['two minutes 38.98 seconds', '2:39.10', '2:40.22'],
      ['2 minutes 38.98 seconds', '2:39.10', '2:40.22'],
      ['2min 38.98sec', '2min 39.10sec', '2min 40.22sec'],
      ['2mins 38.98secs', '2mins 39.10secs', '2mins 40.22secs'],
      ['2m 38.98s', '2m 39.10s', '2m 40.22s'],
    ],
    read: ['2:38.98', '2:39.10', '2:40.22'],
  },
  {
    code: '200',
    printed: ['200 metres', '200m', 'women’s 200m', '200m final'],
    kind: 'run',
    marks: [
      ['22.98', '23.10', '23.31'],
      ['22.98 seconds', '23.10', '23.31'],
      ['22.98sec', '23.10sec', '23.31sec'],
      ['22.98s', '23.10s', '23.31s'],
    ],
    read: ['22.98', '23.10', '23.31'],
  },
  {
    code: 'HM',
    printed: ['half marathon', 'Lahti Half Marathon', 'Lahti half marathon', 'women’s half-marathon'],
    kind: 'run',
    marks: [
      ['1:10:45', '1:12:10', '1:13:02'],
      ['1hr 10min 45sec', '1hr 12min 10sec', '1hr 13min 2sec'],
      ['one hour 10 minutes 45 seconds', '1:12:10', '1:13:02'],
    ],
    read: ['1:10:45', '1:12:10', '1:13:02'],
  },
  {
    code: 'LJ',
    printed: ['long jump', 'women’s long jump'],
    kind: 'field',
    marks: [
      ['6.55m', '6.45m', '6.35m'],
      ['6.55 metres', '6.45', '6.35'],
      ['6.55', '6.45', '6.35'],
    ],
    read: ['6.55', '6.45', '6.35'],
  },
];

/** Who somebody is, before, behind or instead of nothing. */
export const TITLED: readonly string[] = [
  'A',
  'Russia’s A',
  'Russian A',
  'A of Russia',
  'A (RUS)',
  'Olympic champion A',
  'former world 800 champion A',
  'the 23-year-old A',
  'A, the Olympic champion,',
  'A, 23,',
  'European bronze medallist A',
  'sophomore A',
  'a delighted A',
];

/** What one athlete did, and the place that it gives (0: none). */
export const DEEDS: readonly { words: string; place: number; kind?: Discipline['kind'] }[] = [
  { words: 'won the E in X', place: 1 },
  { words: 'won the E in a time of X', place: 1, kind: 'run' },
  { words: 'took the E in X', place: 1, kind: 'run' },
  { words: 'clocked X to win the E', place: 1, kind: 'run' },
  { words: 'clocked X in the E', place: 0, kind: 'run' },
  { words: 'ran the E in X', place: 0, kind: 'run' },
  { words: 'ran X for the E', place: 0, kind: 'run' },
  { words: 'was second in the E in X', place: 2 },
  { words: 'came third in the E with X', place: 3 },
  { words: 'was fourth in the E, clocking X', place: 4, kind: 'run' },
  { words: 'claimed silver in the E in X', place: 2, kind: 'run' },
  { words: 'took the bronze medal in the E in X', place: 3, kind: 'run' },
  { words: 'stormed to victory in the E in X', place: 1, kind: 'run' },
  { words: 'set a national record of X in winning the E', place: 1 },
  { words: 'was a convincing winner of the E in X', place: 1, kind: 'run' },
  { words: 'was the winner of the E in X', place: 1, kind: 'run' },
  { words: 'crossed the line in X to take the E', place: 1, kind: 'run' },
  { words: 'crossed the line first in the E in X', place: 1, kind: 'run' },
  { words: 'posted X for second place in the E', place: 2 },
  { words: 'finished in 12th place in the E in X', place: 12, kind: 'run' },
  { words: 'was sixth in the E (X)', place: 6 },
  { words: 'had to settle for second in the E in X', place: 2, kind: 'run' },
  { words: 'was first home in the E in X', place: 1, kind: 'run' },
  { words: 'won the E with a best of X', place: 1, kind: 'field' },
  { words: 'won the E, reaching X', place: 1, kind: 'field' },
  { words: 'recorded X in the E', place: 0, kind: 'field' },
  { words: 'took silver in the E with X', place: 2, kind: 'field' },
];

/** What may follow in the sentence without changing what it says of the race. */
export const TAILS: readonly string[] = [
  '',
  ' on Friday',
  ' in Brussels on Friday',
  ' in front of a capacity crowd',
  ', a personal best',
  ' - a personal best',
  ', her best of the year',
  ' in windy conditions',
  ' despite the cold',
];

/** What may come before. */
export const OPENINGS: readonly string[] = ['', 'On Friday, ', 'In the end ', 'Earlier, ', 'Meanwhile ', 'But '];

/** What three athletes did in one race: the places of A, B and C (0: none is said). */
export const RACES: readonly { words: string; places: readonly [number, number, number]; kind?: Discipline['kind'] }[] =
  [
    { words: 'A won the E in X, with B second in Y and C third in Z.', places: [1, 2, 3] },
    { words: 'A won the E in X from B (Y) and C (Z).', places: [1, 2, 3] },
    { words: 'A won the E in X ahead of B in Y and C in Z.', places: [1, 2, 3] },
    { words: 'A (X) won the E from B (Y) and C (Z).', places: [1, 2, 3] },
    { words: 'A won the E in X. B was second in Y and C third in Z.', places: [1, 2, 3] },
    { words: 'A won the E in X, beating B into second place in Y, with C third in Z.', places: [1, 2, 3] },
    { words: 'A took the E in X, while B finished second in Y and C was third in Z.', places: [1, 2, 3] },
    { words: 'A won the E in X, followed by B (Y) and C (Z).', places: [1, 2, 3] },
    { words: 'In the E, A won in X with B (Y) second and C (Z) third.', places: [1, 2, 3] },
    { words: 'The E was won by A in X, with B second (Y) and C third (Z).', places: [1, 2, 3] },
    { words: 'The E went to A in X, ahead of B (Y) and C (Z).', places: [1, 2, 3] },
    { words: 'Victory in the E went to A in X, with B runner-up in Y and C third in Z.', places: [1, 2, 3] },
    { words: 'Gold in the E went to A (X), silver to B (Y) and bronze to C (Z).', places: [1, 2, 3] },
    { words: 'A, B and C took the first three places in the E in X, Y and Z respectively.', places: [1, 2, 3] },
    { words: 'A was first in the E in X, B second in Y and C third in Z.', places: [1, 2, 3] },
    { words: 'A finished 10th in the E in X, B was 15th in Y and C 20th in Z.', places: [10, 15, 20] },
    { words: 'A (10th, X), B (15th, Y) and C (20th, Z) competed in the E.', places: [10, 15, 20] },
    { words: 'In the E, A clocked X, B Y and C Z.', places: [0, 0, 0], kind: 'run' },
    { words: 'C was third in the E in Z behind B (Y) and A, who won in X.', places: [1, 2, 3] },
    { words: 'B (Y) and C (Z) were second and third in the E behind A (X).', places: [1, 2, 3] },
    { words: 'A won the E in X. Behind her, B was second in Y and C third in Z.', places: [1, 2, 3] },
  ];

/** How a short report of a club introduces the race `R`. */
export const INTRODUCTIONS: readonly string[] = [
  'Three members took part in the R on Sunday.',
  'On Sunday, the R attracted 300 runners.',
  'The R was held on Sunday.',
  'There was a good turn-out for the R on Sunday.',
  'Sunday saw the R.',
  'A small group travelled to Lahti for the R on Sunday.',
  'Three Striders tackled the R on Sunday.',
  'Conditions were perfect for the R on Sunday.',
  'Valley Striders had three runners in the R.',
];

/** Times of three members of a club in the races that clubs run. */
const ROAD_TIMES = {
  '5K': ['17:45', '18:10', '19:02'],
  ROAD: ['29:45', '30:10', '31:02'],
  '10K': ['37:45', '38:10', '39:02'],
  '10M': ['1:01:45', '1:03:10', '1:04:02'],
  HM: ['1:25:45', '1:27:10', '1:33:02'],
  MAR: ['3:10:45', '3:22:10', '3:43:02'],
} as const;

/** A road race by its name, and the event that the name or its number tells. */
export interface RoadRace {
  name: string;
  code: string;
  marks: Trio;
}

export const roadRace = (name: string, code: keyof typeof ROAD_TIMES): RoadRace => ({
  name,
  code,
  marks: ROAD_TIMES[code],
});

export const ROAD_RACES: readonly RoadRace[] = [
  roadRace('Lahti 10K', '10K'),
  roadRace('Wyeford Half Marathon', 'HM'),
  roadRace('Elm Park parkrun', '5K'),
  roadRace('Harbour Marathon', 'MAR'),
  roadRace('Thornby Half', 'HM'),
  roadRace('Thornby 5 mile road race', 'ROAD'),
  roadRace('Thornby 5', 'ROAD'),
  roadRace('Oakley 10', '10M'),
  roadRace('Oakley 10 Mile', '10M'),
];

/** Three members in the order in which they came home, each with a place and a time. */
export const FIRST_HOME = 'First home for the club was A in 10th place in X, followed by B (15th, Y) and C (20th, Z).';

/** How it lists its runners. */
export const FINISHERS: readonly { words: string; places: readonly [number, number, number] }[] = [
  { words: FIRST_HOME, places: [10, 15, 20] },
  { words: 'A was first back in X, followed by B in Y and C in Z.', places: [0, 0, 0] },
  { words: 'A led the way, finishing in X. Next was B in Y, with C completing the trio in Z.', places: [0, 0, 0] },
  { words: 'Results: A X, B Y, C Z.', places: [0, 0, 0] },
  { words: 'A (X), B (Y) and C (Z) all ran well.', places: [0, 0, 0] },
  { words: 'A had a great run to finish 10th in X. B came in 15th in Y and C was 20th in Z.', places: [10, 15, 20] },
  { words: 'A ran a personal best of X. B finished in Y and C clocked Z.', places: [0, 0, 0] },
  { words: '10th A X, 15th B Y, 20th C Z.', places: [10, 15, 20] },
  { words: '10 A X, 15 B Y, 20 C Z.', places: [10, 15, 20] },
  { words: 'A stormed round in X with B and C home in Y and Z.', places: [0, 0, 0] },
  { words: 'The trio of A, B and C finished in X, Y and Z respectively.', places: [0, 0, 0] },
  { words: 'A was 10th finisher in X and first V40, B was 15th in Y and C 20th in Z.', places: [10, 15, 20] },
];

/** What is no result of the day, whoever is told of it. */
export const NO_RESULT: readonly string[] = [
  'A will run the E at the Lakeside Games next month.',
  'A is hoping to win the E in Lahti.',
  'A, who won the E last year, has withdrawn with a hamstring injury.',
  'A has pulled out of the E because of injury.',
  'A holds the world record of X in the E.',
  'A set the world record of X in the E in 1999.',
  'A, the Olympic E champion, has announced her retirement.',
  'A ran X for the E in Oslo last month.',
  'A faces B and C in the E on Saturday.',
  'A finished fourth in the E in Athens in 2004.',
  'A could become the first woman to win three E titles.',
  'A has a best of X in the E.',
  'A is favourite for the E after winning in Oslo last week.',
  'In 2004 A won the E in X.',
  'Last season A ran X to win the E in Zurich.',
  'Two years ago A was second in the E in X.',
  'A made her name when she won the E in Athens.',
  'A is the fastest in the world this year in the E with X.',
  'A needs X in the E to reach the championships.',
  'Victory would give A her third E title.',
];

/** Relays as they may be printed. */
export const RELAYS: readonly { code: string; printed: readonly string[]; mark: string }[] = [
  { code: '4x100', printed: ['4x100m relay', '4x100m', 'women’s 4x100 relay'], mark: '42.10' },
  { code: '4x400', printed: ['4x400m relay', '4 x 400 metres relay', 'women’s 4x400 metres'], mark: '3:25.10' },
  { code: '4x800', printed: ['4x800 relay'], mark: '8:25.10' },
];

/** What the runners `A B C D` did for the team `T`. */
export const RELAY_TEAMS: readonly { words: string; place: number }[] = [
  { words: 'The T quartet of A, B, C and D won the E in X.', place: 1 },
  { words: 'T (A, B, C, D) won the E in X.', place: 1 },
  { words: 'A, B, C and D won the E for T in X.', place: 1 },
  { words: 'A, B, C and D combined to win the E in X for T.', place: 1 },
  { words: 'T’s A, B, C and D clocked X to win the E.', place: 1 },
  { words: 'T, with A, B, C and D, won the E in X.', place: 1 },
  { words: 'The T team of A, B, C and D took silver in the E in X.', place: 2 },
  { words: 'The T E squad of A, B, C and D won in X.', place: 1 },
];

/** How teams with the points `X Y Z` may stand, and how many of them are told. */
export const STANDINGS: readonly { words: string; teams: number }[] = [
  { words: 'T won the women’s team title with X points ahead of U (Y) and W (Z).', teams: 3 },
  { words: 'T took the team title with X points. U was second with Y and W third with Z.', teams: 3 },
  { words: 'T scored X points to win the women’s title, with U second (Y) and W third (Z).', teams: 3 },
  { words: 'The team title went to T with X points, ahead of U on Y and W on Z.', teams: 3 },
  { words: 'With X points, T took first place ahead of U (Y) and W (Z).', teams: 3 },
  { words: 'T placed first with X points, edging U, which had Y.', teams: 2 },
  { words: 'T edged U X-Y for the team title.', teams: 2 },
  { words: 'T’s total of X points was enough to win the team title.', teams: 1 },
];

/** Who runs a race of their own at one meeting. */
export const AGE_GROUPS: readonly { side: string; sex: 'M' | 'W'; category: string | null }[] = [
  { side: 'under-13 girls', sex: 'W', category: 'U13' },
  { side: 'U15 boys', sex: 'M', category: 'U15' },
  { side: 'Under 17 women', sex: 'W', category: 'U17' },
  { side: 'U20 men', sex: 'M', category: 'U20' },
  { side: 'senior women', sex: 'W', category: null },
  { side: 'senior men', sex: 'M', category: null },
];

/** `A` and `B` of one age group (`G`, owning `Q`), `C` and `D` of another (`H`, `S`). */
export const AGE_GROUPS_TOLD: readonly string[] = [
  'in the Q race A was 5th and B 12th. In the S race C was 23rd and D 31st',
  'A was 5th in the Q race and B was 12th. C finished 23rd in the S race with D 31st',
  'in the G, A came 5th and B 12th, while in the H C was 23rd and D 31st',
  'the G were led home by A in 5th, with B 12th. For the H, C was 23rd and D 31st',
  'A took 5th and B 12th in the Q race. The S race followed, with C 23rd and D 31st',
];

/** What a meeting report tells of one event: the winner's mark, and whether somebody is second. */
export const MEETING_EVENTS: readonly {
  words: string;
  second?: true;
  kind?: Discipline['kind'];
}[] = [
  { words: 'In the E, A won in X from B.', second: true },
  { words: 'There was also a win for A in the E, in a time of X.', kind: 'run' },
  { words: 'A continued her winning run in the E, clocking X to beat B.', second: true, kind: 'run' },
  { words: 'A was another impressive winner, taking the E in X.' },
  { words: 'The E went to A in X.' },
  { words: 'The E was won by A in X, with B second.', second: true },
  { words: 'Victory in the E went to A in X, ahead of B.', second: true },
  { words: 'Earlier, A had won the E in X.' },
  { words: 'A upset B in the E, winning in X.', second: true },
  { words: 'A, fourth at the Olympics, upset B to win the E in X.', second: true },
  { words: 'A, the world champion, was never troubled in the E and won in X.' },
  { words: 'A overtook B in the home straight to win the E in X.', second: true, kind: 'run' },
  { words: 'A jumped X on her final attempt to snatch the E from B.', second: true, kind: 'field' },
  { words: 'A was too strong for B in the E, winning in X.', second: true },
  { words: 'A beat B into second place in the E, in X.', second: true, kind: 'run' },
  {
    words: 'World champion A made it look easy in the E, winning by two metres from B in X.',
    second: true,
    kind: 'run',
  },
  { words: 'A’s X was enough to win the E.' },
  { words: 'A jumped X to win the E.', kind: 'field' },
  { words: 'Double Olympic champion A cruised home in the E in X.', kind: 'run' },
  { words: 'In the E Olympic champion A clocked X to finish ahead of B.', second: true, kind: 'run' },
  { words: 'A added the E title in X.' },
];

/** What stands between without being a result of the day: `S` is the winner's surname. */
export const MEETING_BACKGROUND: readonly string[] = [
  '',
  'S won the Olympic title in 1992 and took silver at the world championships three years later.',
  'Pim Venn’s 12-year-old world record of W was never in danger.',
  'The world record of W was set by Pim Venn in 1988.',
  'Pim Venn, the favourite, withdrew on Tuesday because of a thigh injury.',
  'Pim Venn, second in Oslo and third in Rome, was absent because of a hamstring injury.',
  'S finished second at the same meeting 12 months ago in W.',
  'Last year S was only fifth here.',
  'S set her personal best of W in Oslo in July.',
  'S is now the favourite for gold at next month’s world championships.',
  'Pim Venn, who won the event last year in W, did not compete.',
  'The next meeting in the series is in Brussels on August 23.',
];

export const DATELINES: readonly string[] = [
  'ZURICH, Aug 14 (Reuters) - ',
  'ZURICH 1996-08-14\n\n',
  'By Ann Hale in Zurich\n\n',
  'ZURICH (AP) — ',
  'ZURICH, August 14 /AP/ - ',
];

/**
 * How a press report opens: `A` runs or throws `X` in the race `E` (`G` is `in` or `with`) at the town `T` on the day `D`, and beats nobody that is
 * named; other towns and times stand in it as well.
 */
export const PRESS_OPENINGS: readonly string[] = [
  'A won the E G X at the Golden Gala meeting in T on D.',
  'A stormed to victory in the E on D. The 24-year-old won G X. It was her second win of the season at the Arena in T.',
  "A warmed up for next month's European Championships in Ghent by winning the E at the T Grand Prix on D. She managed X.",
  'A boosted her hopes of defending her European title in Ghent with victory in the E in T on D. The 24-year-old won G X.',
  'A booked her place at the World Championships in Ghent with victory in the E at the national trials in T on D, winning G X.',
  'A, beaten in Ghent last week, bounced back to win the E in T on D. The 24-year-old managed X.',
  'A won E gold at the World Championships in T on D. She managed X to improve on her bronze in Ghent two years ago.',
  "A won the E G X at D's T Grand Prix.",
];

/** What a press report says of another race: `B` with `Y` first, `C` with `Z` second, of the race `F` (`H` is `in` or `with`). */
export const PRESS_RACES: readonly { words: string; marks?: 1 }[] = [
  { words: 'In the F, B took the honours H Y, with C second H Z.' },
  { words: 'B was a comfortable winner of the F H Y, C taking second H Z.' },
  { words: 'C had to settle for second in the F H Z behind B, who managed Y.' },
  { words: 'B won the F. The 31-year-old managed Y to beat C (Z) into second.' },
  { words: 'In the F B was a class apart. The world number one won H Y with C second H Z.' },
  {
    words: 'The biggest surprise came in the F, where B upset world champion C. She won H Y, C coming home second H Z.',
  },
  { words: 'B won gold in the F H Y, with C taking silver H Z.' },
  { words: 'World champion B, who defends her European title in Ghent next month, won the F H Y, ahead of C (Z).' },
  { words: 'B, who won the world title in Ghent two years ago, took the F H Y. C was second H Z.' },
  { words: 'B won the F H Y. C, third in Ghent last week, was second H Z.' },
  { words: 'Victory in the F went to B H Y. C was runner-up H Z.' },
  { words: 'B won the F with a best of Y, taking the scalp of world champion C.', marks: 1 },
];
