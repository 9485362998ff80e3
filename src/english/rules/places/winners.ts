/** Who won, told by a noun or of several at once: the individual champion, the other heat winners, A won the mile and B the 800m. */
import { isRelay } from '../../../knowledge/events.js';
import { everyMatch } from '../../../matches.js';
import { mentionsIn } from '../../../relate/code.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { markOf, placed } from './placed.js';

export const champion = rule(
  'place/race-champion',
  'the champion of the race that is told of: was individual champion in 16:18, led by individual champion Orr',
  words,
  [
    '(?:was|were|became|is|as) (?:the )?(?:individual|overall|race) (?:champion|winner)(?= (?:in|with|at|of|[.,;)]))',
    '(?:the )?(?:individual|overall|race|outright) (?:champion|winner|honours)(?: (?:in|of|over) (?:the )?{race}(?: race)?)? (?:was|is|went to) {titled}{A}',
    'medall?ist honou?rs (?:in (?:the )?{race} )?(?:(?:once )?again )?(?:went|goes|going|belonged) to (?:[a-z]+ ){0,2}?(?<named>{A})',
    '(?<=^ ?|[,;.] )(?:the )?(?:fastest|quickest) (?:competitor|runner|finisher|athlete)(?: overall| of the day| on the day)? in (?:the )?{race} was {titled}{A}',
    '(?:was|were|became|is|as) (?:the )?(?:top|fastest|first)(?:(?: -)? |-)overall finisher(?= (?:in|with|at|of|[.,;)]))',
    '(?:by|and|with|,|for) (?:the )?individual (?:champion|winner) (?<named>{A})',
  ],
  [
    {
      text: 'Elliott Mackie was individual champion in the 5km in 16:18.',
      gives: [{ athlete: 'Elliott Mackie', place: 1, mark: '16:18' }],
    },
    {
      text: 'The individual champion in the 5km was Marl’s Ali Weimar in 17:57.',
      gives: [{ athlete: 'Ali Weimar', place: 1, mark: '17:57' }],
    },
    {
      text: 'The fastest competitor in the men’s 5km was Dan Roe, with 15:20. Of 111 runners in the women’s 5km Ada Roe was the top-overall finisher in 17:17.',
      gives: [
        { athlete: 'Dan Roe', place: 1, mark: '15:20' },
        { athlete: 'Ada Roe', place: 1, mark: '17:17' },
      ],
    },
    {
      text: 'Medalist honors in the boys’ 5km went to senior Dan Roe in 16:02.',
      gives: [{ athlete: 'Dan Roe', place: 1, mark: '16:02' }],
    },
    {
      text: 'The defending champion in the 5km was Ali Weimar, who was third in 17:57.',
      gives: [{ athlete: 'Ali Weimar', place: 3, mark: '17:57' }],
    },
  ],
  (match) => {
    const named = match.inGroup('named', 'A')[0] ?? match.last('A');
    return placed(match, named === undefined ? match.subject() : [named], 1, 0.9, {
      at: named ?? match.to - 1,
      event: match.first('E'),
    });
  },
);

export const winnersOf = rule(
  'place/were-winners',
  'winners of one event, each of a race of their own: Connor (38:51) and Keefe (46:57) were winners of the 10km',
  words,
  [
    '(?:were|are) (?:the )?(?:respective |overall |race |clear |comfortable )*winners (?:of|in|at|over) (?:the )?{race}',
    "(?:were|are) (?:{D} )?(?:crowned|declared|named) (?:the )?(?:joint )?(?:winners|champions) (?:of|in|at) (?:(?:the|this year 's|a|an|annual|[VTUO]\\d+) ){0,4}{E}",
    '(?<=[)\\]] )(?:were|are) (?:both|all)(?: (?:event|individual|race|impressive|comfortable|clear|convincing))? winners(?= (?:at|on|in (?:their|the [a-z]+ (?:events|races))|[.,;]))',
    '{O} finishers(?: in (?:the )?{race})? were (?<order>{list})',
  ],
  [
    {
      text: 'Dan Connor (38:51) and Elaine Keefe (46:57) were winners of the 10km held in Wex.',
      gives: [
        { athlete: 'Dan Connor', place: 1, mark: '38:51' },
        { athlete: 'Elaine Keefe', place: 1, mark: '46:57' },
      ],
    },
    {
      text: 'Dan Connor (100m, 10.45) and Elaine Keefe (long jump, 5.61m) were both winners.',
      gives: [
        { athlete: 'Dan Connor', place: 1, mark: '10.45', event: '100' },
        { athlete: 'Elaine Keefe', place: 1, mark: '5.61', event: 'LJ' },
      ],
    },
  ],
  (match) => {
    const named = match.inGroup('order', 'A');
    const ordinal = match.first('O');
    if (ordinal !== undefined && match.ordinal(ordinal) !== 1) return [];
    const who = named.length > 0 ? named : match.subject();
    const { chunks } = match.sentence;
    return who.flatMap((one) => {
      const inBrackets = chunks[one + 1]?.word === '(' && chunks[one + 2]?.kind === 'E' ? one + 2 : undefined;
      return placed(match, [one], 1, 0.85, { tied: true, event: match.first('E') ?? inBrackets });
    });
  },
);

const RELAY_TEAM = /E\d+ (?:relay )?(?:team|squad|quartet|foursome) of A\d+(?: , A\d+)* and A\d+/g;
const ALSO_IN = /(?<=(?:^E\d+|[)\]]) (?:[([] M\d+ [)\]] )?)(?:and|,) (?:in )?(?:the )?E(\d+) [([] M/g;

export const winners = rule(
  'place/winners',
  'winners of several races named in a row: the other winners were Roe (2:01) and Orr in the mile',
  words,
  [
    "(?:other|heat|section|notable|event|title|individual|(?:men|women|boys|girls) (?:'s|')|(?<=^ ?|\\. ){N}) (?:[a-z-]+ |{N} (?:'s )?){0,2}(?:winners|victors|gold medallists) (?:(?:in|of|over) (?:the )?{race} )?(?:were|was|included|include|are|:) (?<named>.{1,240})",
    '(?<=^ ?|\\. )winners (?:for|from|among) (?:the )?(?:[A-Z]\\d+|[a-z]+)(?: (?:-|¯|[A-Z]\\d+|[a-z]+)){0,3}? (?:were|was|included|include|:) (?<named>.{1,400})',
    '(?:there were )?(?:other|also) (?:wins|victories) (?:for|came from|went to) (?<named>.{1,240})',
  ],
  [
    {
      text: 'The other heat winners in the men’s 400m were Cal Prescod (45.92) and Ike Ofor (45.75).',
      gives: [
        { athlete: 'Cal Prescod', place: 1, mark: '45.92' },
        { athlete: 'Ike Ofor', place: 1, mark: '45.75' },
      ],
    },
    {
      text: 'Other winners included Sal Arkin in the men’s 1500m with a time of 3:38.2, and Mina Corvo in the women’s 400m.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '3:38.2', event: '1500' },
        { athlete: 'Mina Corvo', place: 1, event: '400' },
      ],
    },
    {
      text: 'Men’s winners included Sal Arkin with a personal best of 2.15m in the high jump and Cal Prescod in the triple jump (15.47m).',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '2.15', event: 'HJ' },
        { athlete: 'Cal Prescod', place: 1, mark: '15.47', event: 'TJ' },
      ],
    },
    {
      text: 'Winners for Holt were Cal Prescod in the boys’ discus (34.20m) and shot put (13.10m), the 4x400 relay team of Ned Venn, Pim Orr, Dan Roe and Sal Arkin (3:40.10) and Ike Ofor in the 800 (2:07.32).',
      gives: [
        { athlete: 'Cal Prescod', place: 1, mark: '34.20', event: 'DT' },
        { athlete: 'Cal Prescod', place: 1, mark: '13.10', event: 'SP' },
        { athlete: 'Ike Ofor', place: 1, mark: '2:07.32', event: '800' },
      ],
    },
    { text: 'Previous winners of the men’s 1500m included Sal Arkin and Cal Prescod.', gives: [] },
  ],
  (match) => {
    const { chunks, line } = match.sentence;
    // "the 4x400 relay team of Roe, Orr, Brel and Venn": they have run for their team.
    const runners = new Set(everyMatch(line, RELAY_TEAM).flatMap(([team]) => mentionsIn(team, 'A')));
    const people = match.inGroup('named', 'A').filter((who) => !runners.has(who));
    return people.flatMap((who, i) => {
      // A name without a mark or an event behind it is a town's or a rival's.
      const end = people[i + 1] ?? chunks.length;
      const told = chunks.findIndex((chunk, at) => at > who && at < end && (chunk.kind === 'E' || chunk.kind === 'M'));
      if (told < 0) return [];
      if (chunks[told]?.kind !== 'E') return placed(match, [who], 1, 0.85, { at: who, tied: true });
      // "in the discus (34.20m) and shot put (13.10m)"
      const others = everyMatch(match.between(told, end), ALSO_IN).map(([, event]) => Number(event));
      return [told, ...others].flatMap((event) => placed(match, [who], 1, 0.85, { at: who, tied: true, event }));
    });
  },
);

export const fullPoints = rule(
  'place/full-points',
  'the points that only the winner of a string has: Roe (A) and Orr (B) bagged maximum points in 10.81 and 10.88',
  words,
  [
    '(?:{take}|earned|scored|had|got) (?:the )?(?:maximum|max|full) points(?= (?:in|with|at|for the {E}|for (?:the )?[ab] (?:- )?string|[.,;]))(?! in (?:the )?(?:league|series|table|standings))',
  ],
  [
    {
      text: 'In the men’s 100m Jo Brel and Pim Venn bagged maximum points in 10.81 and 10.88 respectively.',
      gives: [
        { athlete: 'Jo Brel', place: 1, mark: '10.81' },
        { athlete: 'Pim Venn', place: 1, mark: '10.88' },
      ],
    },
    {
      text: 'Una Orr earned maximum points for her module before the women’s 800m, where she was third.',
      gives: [{ athlete: 'Una Orr', place: 3 }],
    },
    { text: 'The Marl women took maximum points in the 800m.', gives: [] },
  ],
  (match) => placed(match, match.subject(), 1, 0.7, { basis: 'implied', tied: true }),
);

/** "Roe (Holt) and Orr": two people, with what stands in brackets behind each. */
const BOTH = '{A}{bracket} and {A}{bracket}';
const WERE_WINNERS =
  '(?:(?:were|are|became|emerged|emerging|came out)(?: {D})?(?: as)? (?:the )?(?:(?:respective|eventual|overall|crowned|declared) )*(?:winners|champions|victors|victorious)|were (?:{D} )?(?:crowned|declared) (?:the )?(?:winners|champions|victorious))';
/** "the men's and women's", "the men and women" */
const SIDE = "(?:men|women|ladies|boys|girls)(?: 's| '|s)?";
const OF_BOTH = `(?:the )?${SIDE} and (?:the )?${SIDE}`;

export const bothWinners = rule(
  'place/both-winners',
  'the winners of the men’s and the women’s race, told at once: Roe and Orr won the men’s and women’s 10km',
  words,
  [
    '{E}(?: race)? (?:(?:was|were) won by|went to|fell to|belonged to) {A} (?:in )?[([]? ?{M}(?: [)\\]])? and {A} (?:in )?[([]? ?{M}',
    "{A}(?: [([] [^()[\\]]{1,40} [)\\]])? and {A}(?: [([] [^()[\\]]{1,40} [)\\]])? (?:won|took|claimed|captured|retained|clinched|(?:emerged|were) victorious in|triumphed in|prevailed in) (?:the )?(?:men|women|boys|girls)(?: 's| '|s)? and {E}",
    "{A}(?: [([] [^()[\\]]{1,40} [)\\]])? and {A}(?: [([] [^()[\\]]{1,40} [)\\]])? (?:won|took|claimed|captured|retained|clinched|triumphed in) (?:the )?(?:men|women|ladies) (?:'s |' )?and (?:men|women|ladies) (?:'s |' )?(?:races|titles|events|sections|competitions|crowns|divisions|marathons)(?! (?:[a-z]+ )?(?:team|relay))",
    `${BOTH} (?:${WERE_WINNERS}|won|took|claimed|captured|clinched|bagged)(?: (?:of|in|at))? (?:the )?(?:(?:{VTUCDO}|[a-z]+ly|annual|inaugural|title|titles|of|the) ){0,5}?(?:{E} )?(?:race |event |title |titles )?(?:(?:at|of|in) (?:the )?{VC} )?in (?:both )?${OF_BOTH} (?:categor(?:y|ies)|races?|sections?|divisions?|events?|competitions?|sides?)`,
    `${BOTH} ${WERE_WINNERS} (?:in|of|for) (?:the )?${SIDE} and (?:the )?(?:{E}|${SIDE} (?:(?:individual|senior|elite|open) )?(?:races|titles|events|sections|competitions|crowns|divisions|categories))`,
    `${OF_BOTH} (?:races|titles|events|sections|competitions|crowns|divisions|categories)(?: (?:of|at|in) (?:the )?{VTC})? (?:went to|were won by|were claimed by|belonged to) {A}{bracket} and {A}`,
  ],
  [
    {
      text: 'The 5km was won by Ben Ruttoh in 17:53 and Edna Jerubo in 22:38.',
      gives: [
        { athlete: 'Ben Ruttoh', place: 1, mark: '17:53' },
        { athlete: 'Edna Jerubo', place: 1, mark: '22:38' },
      ],
    },
    {
      text: 'The half marathon went to Ethiopia’s Ben Ruttoh (1:04:28) and Norway’s Edna Jerubo (1:14:02).',
      gives: [
        { athlete: 'Ben Ruttoh', place: 1, mark: '1:04:28' },
        { athlete: 'Edna Jerubo', place: 1, mark: '1:14:02' },
      ],
    },
    {
      text: 'The women’s 100m hurdles and the men’s 110m hurdles were won by Edna Jerubo (13.10) and Ben Ruttoh (13.60).',
      gives: [
        { athlete: 'Edna Jerubo', place: 1, mark: '13.10', event: '100H' },
        { athlete: 'Ben Ruttoh', place: 1, mark: '13.60', event: '110H' },
      ],
    },
    {
      text: 'Edna Jerubo and Ben Ruttoh emerged victorious in the women’s and men’s 400m hurdles events, respectively.',
      gives: [
        { athlete: 'Edna Jerubo', place: 1, event: '400H' },
        { athlete: 'Ben Ruttoh', place: 1, event: '400H' },
      ],
    },
    {
      text: 'Edna Jerubo and Ben Ruttoh won the women’s and men’s races at the Holt Half Marathon. Jerubo finished in 1:07:20.',
      gives: [
        { athlete: 'Edna Jerubo', place: 1, mark: '1:07:20' },
        { athlete: 'Ben Ruttoh', place: 1 },
      ],
    },
    {
      text: 'Ben Ruttoh and Edna Jerubo were the winners of the Holt half marathon in the men’s and women’s categories respectively.',
      gives: [
        { athlete: 'Ben Ruttoh', place: 1, event: 'HM' },
        { athlete: 'Edna Jerubo', place: 1, event: 'HM' },
      ],
    },
    {
      text: 'Ben Ruttoh and Edna Jerubo emerged winners in the men and women’s 10km races.',
      gives: [
        { athlete: 'Ben Ruttoh', place: 1, event: '10K' },
        { athlete: 'Edna Jerubo', place: 1, event: '10K' },
      ],
    },
    {
      text: 'The men’s and women’s titles of the Holt Marathon went to Ben Ruttoh and Edna Jerubo.',
      gives: [
        { athlete: 'Ben Ruttoh', place: 1 },
        { athlete: 'Edna Jerubo', place: 1 },
      ],
    },
    {
      text: 'Ben Ruttoh and Edna Jerubo won the men’s and women’s 10km respectively.',
      gives: [
        { athlete: 'Ben Ruttoh', place: 1, event: '10K' },
        { athlete: 'Edna Jerubo', place: 1, event: '10K' },
      ],
    },
  ],
  (match) => {
    // A relay has one winner.
    if (match.all('E').some((index) => isRelay(match.chunk(index).event?.event))) return [];
    const last = match.all('E').findLast((index) => match.chunk(index).event?.event !== null);
    // "The 100m hurdles and the 110m hurdles were won by Roe (13.10) and Orr (13.60)": to each her own
    const [, first] = (match.chunk(match.from).kind === 'E' && /E(\d+) and (?:the )?$/.exec(match.before(16))) || [];
    return match
      .all('A')
      .slice(0, 2)
      .flatMap((who, i) => {
        const event = first !== undefined && i === 0 ? Number(first) : last;
        return [
          ...placed(match, [who], 1, 1, { at: who, tied: true, event }),
          ...(first === undefined ? [] : markOf(match, who, match.all('M')[i], event, 1.1)),
        ];
      });
  },
);

export const gapped = rule(
  'place/gapped-win',
  'winners told one after another with the verb said once: A won the long jump, B the decathlon and C the mile',
  {
    ...words,
    tail: ' ?(?:title )?(?:(?:in|with|at|by) (?:a (?:[a-z]+ )?of )?{M} (?:[([] (?:{W}|{K}) [)\\]] )?|[([] {M} [)\\]] )?',
  },
  [
    '(?:won|took|claimed|topped) (?:the )?{race}{tail}(?<others>(?:(?:, and|,|and) (?:while )?{A} (?:of {UCST} )?(?:(?:won|took|claimed|topped) )?the {E}(?= [,.([]| and| in | with | at | by ){tail})+)',
  ],
  [
    {
      text: 'Jada Reese won the women’s long jump, Trey Harden the men’s decathlon.',
      gives: [
        { athlete: 'Jada Reese', place: 1, event: 'LJ' },
        { athlete: 'Trey Harden', place: 1, event: 'DEC' },
      ],
    },
    {
      text: 'Ada Roe won the first heat of the 800m in 2:05.10 and Jo Brel the second in 2:06.20.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '2:05.10', event: '800' },
        { athlete: 'Jo Brel', place: 1, mark: '2:06.20', event: '800' },
      ],
    },
    {
      text: 'Sal Arkin won the triple jump with 15.40m, Pim Venn the shot put at 18.55m and Kit Orr of Marl the 100 metres in 10.43.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '15.40', event: 'TJ' },
        { athlete: 'Pim Venn', place: 1, mark: '18.55', event: 'SP' },
        { athlete: 'Kit Orr', place: 1, mark: '10.43', event: '100' },
      ],
    },
  ],
  (match) => {
    const events = match.inGroup('others', 'E');
    return match.inGroup('others', 'A').flatMap((who, i) => {
      const event = events[i] as number;
      return placed(match, [who], 1, 0.8, { at: event, event });
    });
  },
);
