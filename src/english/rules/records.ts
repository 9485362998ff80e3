/** What the text says of a mark: a personal best, a record of the meeting, the nation, the world. */
import type { Claim } from '../../relate/claim.js';
import { type Match, type Rule, rule } from '../../relate/rule.js';
import { words } from './words.js';

const beside = rule(
  'record/said',
  'a record phrase in the clause of a mark: in a personal best of 16.76m, broke the meeting record with 14:27.15',
  words,
  ['{K}'],
  [
    {
      text: 'Nathan Dole was second in the triple jump with a personal best of 16.76m.',
      gives: [{ athlete: 'Nathan Dole', place: 2, mark: '16.76', records: ['PB'] }],
    },
    {
      text: 'Nathan Dole, whose personal best is 16.76m, was second in the triple jump.',
      gives: [{ athlete: 'Nathan Dole', place: 2, records: [] }],
    },
    {
      text: 'Tilda Roe won the women’s 800m in a national record of 1:58.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '1:58.77', records: ['NR'] }],
    },
    {
      text: 'Tilda Roe was third in the women’s 800m in 1:58.77, a Norwegian record by 0.13.',
      gives: [{ athlete: 'Tilda Roe', place: 3, mark: '1:58.77', records: ['NR'], nationality: 'NOR' }],
    },
    {
      text: 'Tilda Roe broke the meeting record to win the women’s 800m in 1:58.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '1:58.77', records: ['MR'] }],
    },
    {
      text: 'Nathan Dole won the triple jump with 18.01m, the first time he has bettered 18 metres since his stunning world record.',
      gives: [{ athlete: 'Nathan Dole', place: 1, mark: '18.01', records: [] }],
    },
    {
      text: 'Tilda Roe won the women’s marathon in a championship-record time of 2:18:11.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:18:11', records: ['CR'] }],
    },
    {
      text: 'Tilda Roe (9:03.30) ran a German national record to claim bronze in the women’s steeplechase.',
      gives: [{ athlete: 'Tilda Roe', place: 3, mark: '9:03.30', nationality: 'GER', records: ['NR'] }],
    },
    {
      text: 'Tilda Roe ran a season’s best of 2:01.77 for third in the women’s 800m.',
      gives: [{ athlete: 'Tilda Roe', place: 3, mark: '2:01.77', records: ['SB'] }],
    },
    {
      text: 'Tilda Roe won the women’s 800m in 1:58.77, just outside the national record.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '1:58.77', records: [] }],
    },
  ],
  saidOf,
);

/** "a best of 7.11 in second for Orr", "a best of 7.11 brought Orr victory" */
const OWNER_BEHIND =
  /^of M\d+ (?:(?:in|for) O\d+ (?:place )?(?:from|for|by)|brought|gave|earned|secured) (?:[a-z-]+ |[CNTU]\d+ ){0,3}A(\d+) /;

/** The record, unless the words about it say that it was another's, another day's, or only tried for. */
function saidOf(match: Match): Claim[] {
  const index = match.last('K') as number;
  const before = match.before(50, index);
  if (/(?:^| )since (?:[a-z-]+ ){1,3}$/.test(before)) return [];
  const anothers = NOT_SET.test(before) && !SET_IN_IT.test(before) && !BROKEN.test(before);
  if (anothers || OF_ANOTHER_DAY.test(match.after(index)) || /(?:no|not|never|n't) (?:[a-z]+ ){0,3}$/.test(before))
    return [];
  const equalled = /(?:equall?\w*|match\w*|tied|tying) (?:the |his |her |[a-z]+ |N\d+ ){0,3}$/.test(before);
  const { record: code = '', recordOf, start, end } = match.chunk(index);
  const owner = OWNER_BEHIND.exec(match.after(index))?.[1];
  return (owner === undefined ? match.subject(index).slice(-1) : [Number(owner)]).flatMap((who) => [
    { kind: 'record', who, code: equalled ? `=${code}` : code, ...match.said(0.7, 'stated', index) },
    // only her own can set "a Norwegian record"
    ...(recordOf && !equalled
      ? [{ kind: 'nation' as const, who, code: recordOf, ...match.said(0.6, 'stated', index), start, end }]
      : []),
  ]);
}

/** Before a record that is held, missed or tried for: `outside the`, `her old`, `holds the`. */
const NOT_SET =
  /(?:outside|short of|shy of|off|from|missed|missing|(?:missed|missing|miss|lost|losing|lose) out on|inside of|within .* of|since|chasing|hunting|attempt|target|tilt at|assault on|bid for|hopes of|towards|near|previous|old|former|existing|standing|holds?|held|holding|owner of|has an?|with an?|boasts an?|whose|own|improve on|match|of the|approach\w*|below|outside of|threaten\w*|failed in .* (?:smash|break)|for a|to break|to set|to beat|at the) (?:the |his |her |a |an |their |[a-z]+ 's |A\d+ 's? |N\d+ |'s |own |E\d+ |world |indoor |\w+ |a (?:recent|previous|former) |the E\d+ )?$/;

/** … unless it is what was run: `ran a`, `in a`, … */
const SET_IN_IT = /(?:ran|set|in|clocked|recorded|threw|jumped|with) an? (?:\w+ )?$/;

/** … or was broken: `took a second off the`. */
const BROKEN =
  /(?:broke|break|breaking|smash\w*|shatter\w*|erase\w*|lower\w*|improv\w*|better\w*|equal\w*|tak\w+ .* (?:from|off)|obliterat\w*|eclips\w*|shav\w* .* (?:off|from)|lopp?\w* .* off|hack\w*|demolish\w*|add .* to|took) (?:[a-z]+ |[A-Z]\d+ |'s |the |his |her )*$/;

/** Behind a record that is another's, or of another day: `holder`, `set by`, `still stands`. */
const OF_ANOTHER_DAY =
  /^(?:holders?|breakers?|attempts?|of M\d+ (?:,? ?)(?:set|run|achieved|recorded|dating) (?:by|in|at|on|here|last|from) |of (?:the )?(?:last|old)|bids?|hopes?|purposes?|books?|stands|stood|still|set by|set in|held by|run by|from Y|in Y\d+|hunt)/;

export const recordRules: readonly Rule[] = [beside];
