/** What somebody has done on another day, told while this day's race is: a record held, a best, a medal. */
import type { Claim, Referent } from '../../relate/claim.js';
import { roleOfMark } from '../../relate/mark-roles.js';
import { type Match, type Rule, rule } from '../../relate/rule.js';
import { anyMonth } from '../lexicon/days.js';
import { medalPlace, placeSaid } from './places/placed.js';
import { words } from './words.js';

const past: Readonly<Record<string, string>> = {
  ...words,
  /** What a record or best is called. */
  held: '(?:{K}|record|records|mark|best|bests|standard)',
  set: '(?:set|run|ran|held|established|recorded|thrown|jumped|vaulted|achieved|clocked|posted|made|shared)',
  did: '(?:ran|run|set|clocked|threw|thrown|jumped|leapt|cleared|vaulted|recorded|posted|managed|achieved|did|done|established|produced|registered)',
  /** Where or when it was. */
  scene: `(?:(?:in|at|on|from|during|over|back in) (?:the )?(?:[a-z-]+ ){0,3}?{CVSYUND}|here|last [a-z]+|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|{Y}|\\d+) (?:days?|weeks?|months?|years?|seasons?|springs?|summers?|winters?) ago|earlier this [a-z]+|(?:in|last|this) (?:${anyMonth})|in (?:his|her) [a-z-]+)`,
};

function markedThen(match: Match, [holder]: readonly Referent[], weight = 0.95): Claim[] {
  const index = match.first('M') as number;
  const { mark } = match.chunk(index);
  if (!mark || holder === undefined || roleOfMark(match.sentence, index) === 'gap') return [];
  // "equalled the national record of 9.91 he set in June": what was equalled was run again.
  const [equaller] = match.subject(index);
  if (equaller !== undefined && EQUALLED.test(match.before(70, index)))
    return [{ kind: 'mark', who: equaller, mark, ...match.said(0.85, 'implied', index) }];
  return [{ kind: 'mark', who: holder, mark, past: true, ...match.said(weight, 'stated', index) }];
}

const EQUALLED =
  /(?:^| )(?:equal(?:l?ed|l?ing)|match(?:ed|ing)|tied|tying) (?:the |his |her |own |[a-z-]+ |[A-Z]\d+ |'s ){0,5}(?:of |at |, )?$/;

function placedThen(
  match: Match,
  [who]: readonly Referent[],
  place: number,
  index: number,
  weight: number,
  event?: number,
): Claim[] {
  if (who === undefined) return [];
  return [{ kind: 'place', who, place, tied: false, past: true, ...match.said(weight, 'stated', index, event) }];
}

const setBy = rule(
  'past/record-set-by',
  'a record or best with whose it is: the course record of 2:04:02, set by Adair in 2019; the mark belongs to Orr',
  past,
  [
    '{held}(?: (?:of|at|,|:|in|for|the|over|{E})){0,4} {M}(?: ,)?(?: (?:which|that|was|is|were|had|has|been|still|{scene})){0,4} {set}(?: {scene}){0,2} by (?:(?:[a-z-]+|{EKNVY}) ){0,3}?{A}',
    "{M} (?:[-¯:,] )?(?:(?!to |and |inside |off |equall?ed |matched |tied |beat |broke |bettered |eclipsed |surpassed |[a-z]{2,}ing )(?:[a-z-]+|'s|{EN}) ){0,4}?(?:{held}|(?<!(?:men|women|boys|girls) )'s) (?:, )?(?:{set} )?by (?:(?:[a-z-]+|{NVY}) ){0,3}?{A}",
    '{held}(?: of)? {M}(?: ,)?(?: (?:[a-z]+|{Y})){0,5}? (?:belongs?|belonged|belonging) to (?:(?:[a-z-]+|{NVY}) ){0,3}?{A}',
    '[([] {A} , {M} , {Y} [)\\]]',
    '[([] (?:the )?(?:old|previous|previously|prev|former)(?: {held})? ?:? {M}(?: ,| by| -)* {A}',
  ],
  [
    {
      text: 'Una Orr won the women’s marathon in 2:31:10. The course record of 2:29:02, set by Ada Roe in 2019, survived.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:31:10' },
        { athlete: 'Ada Roe', mark: '2:29:02', scope: 'background' },
      ],
    },
    {
      text: 'Sal Arkin’s time of 3:36.20 in the men’s 1500m equalled the old national record set by Jo Brel in Rome last May.',
      gives: [{ athlete: 'Sal Arkin', mark: '3:36.20' }],
    },
    {
      text: 'Sal Arkin won the men’s 1500m in 3:36.20. The old mark of 3:36.91 had belonged to Jo Brel since 2018.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '3:36.20' },
        { athlete: 'Jo Brel', mark: '3:36.91', scope: 'background' },
      ],
    },
    {
      text: 'Nathan Dole won the triple jump with 16.21m (old: 16.08m, Cal Prescod, 2005).',
      gives: [
        { athlete: 'Nathan Dole', place: 1, mark: '16.21' },
        { athlete: 'Cal Prescod', mark: '16.08', scope: 'background' },
      ],
    },
    {
      text: 'Una Orr won the women’s marathon in a course record of 2:29:02, followed by Ada Roe in 2:31:10.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:29:02' },
        { athlete: 'Ada Roe', place: 2, mark: '2:31:10' },
      ],
    },
    {
      text: 'Una Orr broke the women’s 1500m record. She clocked 3:52.10 to improve the mark set by Ada Roe in Berlin last year.',
      gives: [{ athlete: 'Una Orr', mark: '3:52.10' }],
    },
  ],
  (match) => markedThen(match, match.all('A').slice(-1)),
);

/** A heat of this meeting is told in the same words. */
const OWN_MEETING = / (?:heats?|semi|semis|semi-finals?|prelims?|preliminar\w+|qualifying|rounds?|morning|today|E\d+) /;

const ranThen = rule(
  'past/mark-run-then',
  'a mark that somebody did elsewhere, told by the way: the 4:23.60 that Amory ran in Zurich in 1985',
  past,
  [
    "{M} (?:{held} )?(?:(?:that|which) )?{A} (?:(?:had|has|'d|also|once|first) )*{did}(?: (?:to|for|as|when|in|at) (?:the )?(?:[a-z]+|{O})){0,2} {scene}",
  ],
  [
    {
      text: 'Tilda Roe won the 800m in 2:01.77, a second inside the 2:02.90 that Ada Quill ran in Oslo in 1985.',
      gives: [
        { athlete: 'Tilda Roe', place: 1, mark: '2:01.77', event: '800' },
        { athlete: 'Ada Quill', mark: '2:02.90', event: '800', scope: 'background' },
      ],
    },
    {
      text: 'Sal Arkin won the men’s 100m. Arkin equalled the national record of 9.91 seconds he set in Rome last year.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '9.91' }],
    },
    {
      text: 'Tilda Roe won the 800m in 2:01.77, faster than the 2:02.90 she ran in Friday’s heats.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
  ],
  (match) =>
    OWN_MEETING.test(` ${match.words}${match.after().slice(0, 30)}`) ? [] : markedThen(match, match.all('A').slice(-1)),
);

const best = rule(
  'past/best-with-its-day',
  'somebody’s best or record with where or when it was set: her best, 2:27:55, was run in Warsaw two springs ago',
  past,
  [
    "(?:{A} 's|his|her|whose) (?:(?!first|second|third|new)(?:[a-z-]+|{E}) ){0,4}?{held}(?: (?:of|,|is|was|at|still|stands at|a|the)){0,3} {M}(?: ,)?(?: (?:which|that|was|were|is|came|comes|set|run|ran|dates?|dating|made|achieved|recorded|clocked|posted|going|goes|back|to|since|and|jumped|thrown)){0,4} {scene}",
    "(?:{A} 's|his|her|whose) (?:(?!first|second|third|new)(?:[a-z-]+|{E}) ){0,4}?{held} (?:of|,|is|at) {M} ,? ?(?:is|was) (?:[a-z]+|\\d+) (?:years|months) old",
    '{M} from {CVSYU}',
    "(?:{A} (?:'s|')|his|her|whose) (?:own )?(?:[a-z-]+ |{Y} |{E} |{G} ){0,3}?(?<record>{K})(?: of| at| ,| is| was)* {M}(?: in (?:the )?{E})?(?= (?:still |, )?(?:stands?|stood|survived|remains?|dates|[.,;]|(?:was|is|looked|seemed|remained) (?:never |not |always |still |just )*(?:in (?:any )?(?:danger|doubt|sight|jeopardy)|threatened|troubled|safe|intact|unthreatened|untouched|beyond|out of|under threat)))",
    'with (?:a|his|her) {K} of {M} ,? ?(?:set|run|clocked|recorded|posted) (?:[a-z]+ ){0,2}?{scene}(?: {scene})?(?: ,)? (?<owner>{A})',
    "(?:{A} 's|his|her|whose) (?:own )?(?:previous|old|former|existing) (?:{K}|best|record|mark)(?: (?:time|throw|jump|of|at|,|is|was|this|year|season))* {M}",
    "(?:{A} (?:'s|')|his|her) (?:own )?(?:[a-z-]+ )?(?:world leader|world lead|stadium record|track record|ground record|world-leading (?:time|mark)) of {M}",
  ],
  [
    {
      text: 'Una Orr was eighth in the women’s marathon in 2:30:18. Her personal best, 2:27:55, was run in Oslo two springs ago.',
      gives: [
        { athlete: 'Una Orr', place: 8, mark: '2:30:18', event: 'MAR' },
        { athlete: 'Una Orr', mark: '2:27:55', event: 'MAR', scope: 'background' },
      ],
    },
    {
      text: 'Una Orr won the women’s marathon in 2:30:18. With a PB of 2:27:55, set four months ago in Oslo, Jo Brel was only ninth.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:30:18' },
        { athlete: 'Jo Brel', place: 9 },
        { athlete: 'Jo Brel', mark: '2:27:55', scope: 'background' },
      ],
    },
    {
      text: 'Una Orr won the women’s marathon in 2:30:18, for her previous best was 2:33:01.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:30:18' },
        { athlete: 'Una Orr', mark: '2:33:01', scope: 'background' },
      ],
    },
    {
      text: 'Una Orr won the women’s marathon in 2:30:18. Ada Roe’s course record of 2:29:02 survived.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:30:18' },
        { athlete: 'Ada Roe', mark: '2:29:02', scope: 'background' },
      ],
    },
    {
      text: 'Una Orr won the women’s marathon in 2:30:18. Ada Roe’s 12-year-old course record of 2:29:02 was never in danger.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:30:18' },
        { athlete: 'Ada Roe', mark: '2:29:02', scope: 'background' },
      ],
    },
    {
      text: 'Una Orr won the women’s marathon. Her personal best of 2:27:55 makes her a favourite for Paris.',
      gives: [{ athlete: 'Una Orr', place: 1 }],
    },
  ],
  (match) => {
    const owner = match.first('A');
    const mark = match.first('M') as number;
    // A best of no day is no performance; a record is.
    const record = match.first('K');
    const dated =
      !/(?:^| )(?:own|previous|old|former|existing) /.test(match.words) && match.group('record') !== undefined;
    if (dated && record !== undefined && /^(?:PB|SB)$/.test(match.chunk(record).record ?? '')) return [];
    const fronted = match.inGroup('owner', 'A')[0];
    if (fronted !== undefined) return markedThen(match, [fronted], 0.9);
    return markedThen(match, owner !== undefined && owner < mark ? [owner] : match.subject(), 0.9);
  },
);

const medallist = rule(
  'past/medallist-then',
  'a medal with where it was won: a silver medallist in the 10,000m at the African championships',
  past,
  [
    "(?<medal>gold|silver|bronze) medall?ist(?: (?:in|over) (?:the )?{E})? (?:at|in|from|of) (?:the |last [a-z]+ 's |this [a-z]+ 's )?(?:{V}|{Y}|{CS}|(?:[a-z-]+ ){0,3}(?:championships?|games|edition|cup))",
  ],
  [
    {
      text: 'Una Orr, bronze medallist in the half marathon at the last championships, won the 10km in 33:10.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '33:10', event: '10K' },
        { athlete: 'Una Orr', place: 3, event: 'HM', scope: 'background' },
      ],
    },
    {
      text: 'Olympic silver medallist Una Orr won the 10km in 33:10.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '33:10', event: '10K' }],
    },
  ],
  (match) => {
    const event = match.first('E');
    // "for Orr, a silver medallist at …": the name right before it, whatever its part in the sentence.
    const apposed = /A(\d+) , (?:(?:a|an|the|who|was|is|himself|herself|once|twice|former) )*$/.exec(match.before());
    const who = apposed ? [Number(apposed[1])] : match.subject();
    return placedThen(match, who, placeSaid(match), match.from, 0.9, event);
  },
);

const serial = rule(
  'past/places-before',
  'places of the times before: had been fourth, second and second in his previous three appearances',
  past,
  ['{O}(?: , {O})* and {O} in (?:his|her) (?:previous|last|past|first|other) (?:two|three|four|\\d+|[a-z]+)'],
  [
    {
      text: 'Una Orr had been fourth and third in her previous two appearances. This time she won the 10km in 33:10.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '33:10' },
        { athlete: 'Una Orr', place: 3, scope: 'background' },
        { athlete: 'Una Orr', place: 4, scope: 'background' },
      ],
    },
    { text: 'Una Orr was third and fourth in her first two heats.', gives: [] },
  ],
  (match) =>
    /heats?|races? of the|attempts?|throws?|jumps?/.test(match.after().slice(0, 20))
      ? []
      : match.all('O').flatMap((index) => placedThen(match, match.subject(index), match.ordinal(index), index, 0.95)),
);

const again = rule(
  'past/place-again',
  'a second place told behind the first, of another occasion: 10th in Oslo in 3:34.12 and seventh in Rome',
  past,
  [
    "{O} (?:(?:here|in|at|last) (?:(?:the|last|[a-z]+|'s|{VSUYCND}) ){0,4}?(?:in {M} )?)and {O}(?= (?:(?:in|at) (?:the )?(?:[a-z]+ 's )?{VSUYC}|last [a-z]+|here))",
  ],
  [
    {
      text: 'Una Orr, second here in 2017 and third last year, won the women’s marathon in 2:30:18.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:30:18' },
        { athlete: 'Una Orr', place: 2, scope: 'background' },
        { athlete: 'Una Orr', place: 3, scope: 'background' },
      ],
    },
    {
      text: 'Una Orr was second in the 800m and third in the 1500m.',
      gives: [
        { athlete: 'Una Orr', place: 2 },
        { athlete: 'Una Orr', place: 3 },
      ],
    },
  ],
  (match) => {
    const index = match.last('O') as number;
    return placedThen(match, match.subject(index), match.ordinal(index), index, 0.8);
  },
);

const lastWinner = rule(
  'past/last-winner',
  'who won or was second the last time: last year’s winner, Kenya’s Kandie; winner in 2011',
  past,
  [
    "(?:last (?:year|season|winter|summer|time)|{Y}) 's (?:(?<role>winner|champion|runner-up)(?: ,)? )?{A}",
    '{A} , (?:the )?(?<role>winner|runner-up) (?:here )?(?:in {Y}|last (?:year|season|time)|[a-z0-9]+ (?:months|years) ago)',
  ],
  [
    {
      text: 'Una Orr won the women’s marathon in 2:30:18. Last year’s winner, Ada Roe (2:31:10), did not start.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:30:18' },
        { athlete: 'Ada Roe', status: 'DNS' },
        { athlete: 'Ada Roe', place: 1, mark: '2:31:10', scope: 'background' },
      ],
    },
    {
      text: 'Una Orr won the women’s marathon in 2:30:18, a minute up on last year’s race.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '2:30:18' }],
    },
  ],
  (match) => {
    const index = match.last('A') as number;
    const role = match.group('role') ?? match.chunk(index).person?.role;
    if (!role || !/^(?:winner|champion|runner-up)$/.test(role)) return [];
    return placedThen(match, [index], medalPlace(role), index, 0.8);
  },
);

const listed = rule(
  'past/faster-on-the-list',
  'those in front on a list, with the marks that put them there: third on the all-time list behind Roe (2:15:25) and Brel (2:17:01)',
  past,
  [
    '(?:list|lists|rankings|all-time|in history|of all time) ,? ?(?:only )?behind (?:only |just )?(?:(?:[a-z-]+|{EKNVY}) ){0,4}?{A} [([] {M} [)\\]](?:(?: ,)?(?: and)?(?: (?:[a-z-]+|{EKNVY})){0,4}? {A} [([] {M} [)\\]])*',
  ],
  [
    {
      text: 'Una Orr won the women’s marathon in 2:17:08, which moved her to third on the all-time list behind Ada Roe (2:15:25) and Jo Brel (2:17:01).',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '2:17:08' },
        { athlete: 'Ada Roe', mark: '2:15:25', scope: 'background' },
        { athlete: 'Jo Brel', mark: '2:17:01', scope: 'background' },
      ],
    },
    {
      text: 'Una Orr was third in the women’s marathon behind Ada Roe (2:15:25) and Jo Brel (2:17:01).',
      gives: [
        { athlete: 'Una Orr', place: 3 },
        { athlete: 'Ada Roe', place: 1, mark: '2:15:25' },
        { athlete: 'Jo Brel', place: 2, mark: '2:17:01' },
      ],
    },
  ],
  (match) => {
    const marks = match.all('M');
    return match.all('A').flatMap((who, i): Claim[] => {
      const mark = match.chunk(marks[i] ?? who).mark;
      return mark ? [{ kind: 'mark', who, mark, past: true, ...match.said(1.1, 'stated', marks[i]) }] : [];
    });
  },
);

export const pastRules: readonly Rule[] = [listed, setBy, ranThen, best, medallist, serial, again, lastWinner];
