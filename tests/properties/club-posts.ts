/**
 * What clubs and colleges post of their races, in parts: `R` stands for the race, `V` for the town or village, `A`, `B`, `C`
 * for athletes, `X`, `Y`, `Z` for their marks, `D` for the day. A post may put any of them together.
 */
import { FIRST_HOME, type RoadRace, roadRace } from './wordings.js';

export const CLUB_RACES: readonly RoadRace[] = [
  roadRace('the Thornby 10', '10M'),
  roadRace('the Oakley 5', 'ROAD'),
  roadRace('the Summer 5 Series', 'ROAD'),
  { name: 'the Fenland 20', code: 'ROAD', marks: ['2:10:45', '2:12:10', '2:31:02'] },
  roadRace('the Coast Half', 'HM'),
  roadRace('the Turkey Trot 10k', '10K'),
  roadRace('the Harbour Marathon', 'MAR'),
  { name: 'the Moor Edge fell race', code: 'MR', marks: ['48:45', '51:10', '54:02'] },
  roadRace('the Elm Park parkrun', '5K'),
  roadRace('the Harvest Ten', '10M'),
];

export const VILLAGES: readonly string[] = [
  'Holtby',
  'Marstead',
  'Lincoln',
  'Great Oakley',
  'Market Rasen',
  'Elmworth',
];

/** What stands between title and story, of Thursday 3 April 2014. */
export const POSTED: readonly string[] = [
  'On 3 April, 2014 By Robert',
  'Posted on April 3, 2014 by admin',
  '3 April 2014',
  'By Robert Hyde | April 3, 2014',
];

/** Whose day is Sunday 30 March. */
export const POST_OPENINGS: readonly string[] = [
  'Valley Striders had three runners in R at V on Sunday.',
  'R took place in V on Sunday.',
  'R was held at V last Sunday in perfect conditions.',
  'Last Sunday three Striders travelled to V for R.',
  'Sunday saw the 32nd running of R in nearby V.',
  'Three Striders made the short trip to V on Sunday for R.',
  'Conditions were ideal for R in V on Sunday 30th March.',
  'A small group of Striders headed over to V on Sunday to take on R.',
];

export const POST_STORIES: readonly { words: string; places: readonly [number?, number?, number?] }[] = [
  { words: FIRST_HOME, places: [10, 15, 20] },
  {
    words: 'A was first back in 10th with a time of X. Next was B in 15th (Y), with C 20th in Z.',
    places: [10, 15, 20],
  },
  { words: 'The race was won by A in X. B was second in Y and C third in Z.', places: [1, 2, 3] },
  { words: 'A was the first Strider home in X, with B close behind in Y. C completed the team in Z.', places: [] },
  { words: 'Our results:\n\nA X\nB Y\nC Z', places: [] },
  {
    words: 'Full results below:\n\nPosition Name Time Gender\n\n10 A X Male\n\n15 B Y Male\n\n20 C Z Female',
    places: [10, 15, 20],
  },
  { words: 'Our results:\n\nName, Time, Place\nA, X, 10\nB, Y, 15\nC, Z, 20', places: [10, 15, 20] },
  { words: 'Our results:\n\nA (X, 10th)\nB (Y, 15th)\nC (Z, 20th)', places: [10, 15, 20] },
];

/** One race of a week, with its place and day. */
export const WEEK_PARAGRAPHS: readonly string[] = [
  'Two Striders ran R in V D. A was first home in 10th place in X, with B 15th in Y.',
  'At R in V D, A finished 10th in X and B was 15th in Y.',
  'A and B travelled to V D for R. A was 10th in X and B 15th in Y.',
  'There were two Striders at R in V D. A was 10th in X and B 15th in Y.',
  'Two members made the journey to V D for R. A clocked X for 10th and B Y for 15th.',
  'Also D, A ran R in V, finishing 10th in X, while B was 15th in Y.',
  'R was held in V D, where A finished 10th in X and B 15th in Y.',
];

/** Days before that Thursday. */
export const WEEK_DAYS: readonly { words: string; iso: string }[] = [
  { words: 'on Sunday', iso: '2014-03-30' },
  { words: 'on Saturday', iso: '2014-03-29' },
  { words: 'on Wednesday evening', iso: '2014-04-02' },
  { words: 'last Sunday', iso: '2014-03-30' },
];

/** The women or men of a college in a cross country: `S` stands for them, `G` for whose race it is. */
export const SIDES_TOLD: readonly string[] = [
  'In the G race, A finished 12th in X, with B 15th in Y and C 20th in Z.',
  'A led the S with a 12th-place finish in X. B was next in 15th (Y), followed by C in 20th (Z).',
  'On the G side, A placed 12th overall in X. B came in 15th at Y and C was 20th in Z.',
  'A (12th, X), B (15th, Y) and C (20th, Z) all scored for the S.',
  'A was the first of the Holme S to finish, coming home 12th in X. B followed in 15th with Y and C took 20th in Z.',
  'For the S, A crossed the line in X to take 12th place. B finished 15th with a time of Y, and first-year C was 20th in Z.',
];

export const TEAM_TOLD: readonly string[] = [
  'Holme finished third of 12 teams with 76 points.',
  'The team placed third with 76 points.',
  'The Holme S scored 76 points to finish third.',
  'As a team the S were third with 76 points.',
];
