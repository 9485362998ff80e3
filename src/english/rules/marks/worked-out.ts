/** A mark worked out from another’s: 0.16 adrift, won by 0.4, in the same time. */
import { quantityOf } from '../../../recognise/marks.js';
import { type Claim, TOPIC } from '../../../relate/claim.js';
import { isThrown } from '../../../relate/mark-roles.js';
import { type Match, rule } from '../../../relate/rule.js';
import { words } from '../words.js';

export const gap = rule(
  'mark/gap',
  'a mark worked out from a gap: 0.16 adrift, eight seconds further back, won by 0.4, beating Jemeli by 20 seconds',
  words,
  [
    '{M} after {A}',
    '{M} (?:(?:further|a further|in) )*(?:behind|back|adrift|slower|down|in arrears|later|off the winner|off the pace|clear|ahead|in front|up|better|faster|quicker|further|higher|longer|shorter|short)(?: (?:of|on|in|than))?(?: (?:the winner|{A}))?',
    'followed (?:home )?(?:(?:just|only|some|a mere) )?{M} later by {titled}{A}',
    'by (?:(?:a|just|only|the|margin|of|mere) )*{M}',
    '{A} by {M}',
  ],
  [
    {
      text: 'Aasen Lund clocked 3:29.40 to win the 1500m, with Karim Naziri second, 0.16 adrift.',
      gives: [
        { athlete: 'Aasen Lund', place: 1, mark: '3:29.40' },
        { athlete: 'Karim Naziri', place: 2, mark: '3:29.56' },
      ],
    },
    {
      text: 'Una Orr won the women’s 10km in 33:10. Ada Roe came home 13 seconds after Orr for second place.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '33:10' },
        { athlete: 'Ada Roe', place: 2, mark: '33:23' },
      ],
    },
    {
      text: 'Sal Arkin was second in the men’s shot with 20.92m behind Pim Venn, who managed 21.31m.',
      gives: [
        { athlete: 'Sal Arkin', place: 2, mark: '20.92' },
        { athlete: 'Pim Venn', place: 1, mark: '21.31' },
      ],
    },
    {
      text: 'In the women’s 10km Ada Roe did 34:38 and Una Orr crossed the line 12 seconds later.',
      gives: [
        { athlete: 'Ada Roe', mark: '34:38' },
        { athlete: 'Una Orr', mark: '34:50' },
      ],
    },
    {
      text: 'Una Orr finished second in the women’s pole vault with 4.70 ahead of Ada Roe in third on 4.60.',
      gives: [
        { athlete: 'Una Orr', place: 2, mark: '4.70' },
        { athlete: 'Ada Roe', place: 3, mark: '4.60' },
      ],
    },
    {
      text: 'Una Orr won the mile in 4:31.77, 0.16 outside the record.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }],
    },
    {
      text: 'Sal Arkin won the 1500m in 3:36.20, with Jo Breck second, two tenths behind.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '3:36.20' },
        { athlete: 'Jo Breck', place: 2, mark: '3:36.40' },
      ],
    },
    {
      text: 'Ada Roe won the women’s 10km in 38:10, better than four minutes ahead of the 2012 winner’s time.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '38:10' }],
    },
    {
      text: 'Ada Roe (2:27:41) broke Una Orr’s national record by 15 seconds in the women’s marathon.',
      gives: [{ athlete: 'Ada Roe', mark: '2:27:41' }],
    },
    {
      text: 'Sal Arkin won the 1500m in 3:36.20, two tenths outside his best.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '3:36.20' }],
    },
  ],
  gaps,
);

function gaps(match: Match): Claim[] {
  const index = match.first('M') as number;
  const amount = amountOf(match, index);
  if (amount === undefined) return [];
  const { words } = match;
  const subject = match.subject(index);
  const people = match.all('A');
  const said = match.said(0.8, 'implied', index);
  const last = match.sentence.chunks[match.from - 1];
  const placedBehind = /^by /.test(words) && last?.kind === 'O' && (last.ordinal?.value ?? 0) > 1;
  const leads =
    !placedBehind &&
    (/clear|ahead|in front|up|better|faster|quicker|further|higher|longer/.test(words) || /\bby /.test(words));
  const who = subject[0];
  if (who === undefined) return [];
  if (words.startsWith('followed ')) {
    const follower = people.at(-1);
    return follower === undefined ? [] : [{ kind: 'gap', who: follower, other: who, ...amount, ...said }];
  }
  if (/(?:^| )followed (?:home )?(?:just |only |some |a mere )?$/.test(match.before())) return [];
  // "to lose out to Orr by 0.02": behind her by so much.
  const winner = last?.kind === 'A' ? match.from - 1 : people[0];
  if (winner !== undefined && winner !== who && LOST_TO.test(match.before(60, winner)) && /^(?:A\d+ )?by /.test(words))
    return [{ kind: 'gap', who, other: winner, ...amount, ...said }];
  // "broke Orr's record by 15 seconds": not in front of Orr.
  if (leads && /(?:K\d+|record|best|mark) $/.test(match.before(20))) return [];
  // "four minutes ahead of the 2012 winner's time": nobody of this race.
  const measured = people.at(-1);
  if (measured !== undefined && /^'s (?:winning )?(?:time|mark|pace|best)(?= )/.test(match.after(measured))) return [];
  if (leads) {
    const rival =
      people.find((person) => person !== who) ??
      (match.clauses.nearest[index] ?? []).find((person) => !subject.includes(person));
    // "12 seconds better than the record Orr had held since 2009"
    if (rival === undefined || (/ than A\d+ *$/.test(words) && HELD_IT.test(match.after(rival)))) return [];
    const gap: Claim = { kind: 'gap', who: rival, other: who, ...amount, ...said };
    // "just two centimetres better than Orr": so Orr came next.
    return /(?:better|quicker|faster|further|higher|longer) than A/.test(words)
      ? [gap, { kind: 'behind', who: rival, leader: who, steps: 1, ...match.said(0.4, 'implied', index) }]
      : [gap];
  }
  const named = people.find((person) => person !== who);
  // "De Mello ran 34:38 and Carcas crossed the line 12 seconds later": after whoever was told of before.
  if (named === undefined && /^M\d+ (?:later|behind|back|adrift) /.test(words) && ARRIVED.test(match.before())) {
    const told = match.subjectBefore(who);
    if (told !== undefined || who !== TOPIC) return [{ kind: 'gap', who, other: told ?? TOPIC, ...amount, ...said }];
  }
  // "with Kejelcha one hundredth behind": behind whoever the clause before was about.
  const ahead = named ?? (match.sentence.chunks[match.from - 1]?.kind === 'A' ? match.subjectBefore(who) : undefined);
  const gap: Claim = { kind: 'gap', who, other: ahead, ...amount, ...said };
  return named === undefined && ahead !== undefined
    ? [gap, { kind: 'behind', who, leader: ahead, steps: 1, ...match.said(0.4, 'implied', index) }]
    : [gap];
}

const HELD_IT = /^(?:had|has|set|held|did|ran|holds) /;

const LOST_TO =
  /(?:^| )(?:lost|losing|lose|loses|beaten|pipped|edged|second|runner-up) (?:out )?(?:(?:narrowly|just|only) )*(?:to|by|behind) (?:[a-z-]+ |[B-Z]\d+ ){0,4}$/;

/** How much it is, where it lies between two people: no time, and no distance to a record. */
function amountOf(match: Match, index: number): ReturnType<typeof quantityOf> {
  const { mark } = match.chunk(index);
  const last = match.sentence.chunks[index - 1];
  if (mark === undefined || (mark.form === 'clock' && !mark.unit)) return undefined;
  if (!match.words.startsWith('by ') && isThrown(mark, last?.word ?? '')) return undefined;
  if (LOOSE_OR_OF_A_RECORD.test(match.before(40, index)) || FROM_A_RECORD.test(match.after())) return undefined;
  // "in 10.20 ahead of Ambani", "a season's best 50.35 behind Orr": a time
  if (last?.kind === 'K' || (RUN_IN.test(last?.word ?? '') && mark.form !== 'centimetres')) return undefined;
  const quantity = quantityOf(mark);
  return quantity !== undefined && quantity.amount <= 600 ? quantity : undefined;
}

/** Before an amount that is a guess, or by which a record was missed or broken: `about`, `broke it by`. */
const LOOSE_OR_OF_A_RECORD =
  /(?:almost|nearly|about|around|some|more than|over|less than|under|within|inside|roughly|close to|up to|at least|another|improv\w+|broke|smash\w+|beat(?:ing)? (?:it|the|his|her)|record|best|pb|mark|cut\w*|lower\w*|slash\w*|lop\w*|bettered) (?:by |the |a |of )*$/;

/** Behind one that lies between a mark and a record: `outside the old record`. */
const FROM_A_RECORD =
  /^(?:of )?(?:the |his |her |their |a |an )*(?:\w+ ){0,2}(?:record|mark|best|pb|standard|K\d|time|target|old|previous|[a-z]+ 's (?:record|mark)|schedule|pace)/;

const RUN_IN = /^(?:in|at|clocked|clocking|of|timed|timing|running|ran|recording)$/;

/** The words before a gap say that somebody arrived, and not in which place. */
const ARRIVED =
  /A\d+ (?:(?:who|also|then|[a-z]+ly) )*(?:was|were|finished|finishing|followed|following|arrived|coming (?:home|in)|crossing the line|(?:crossed|reached) the (?:finish )?line|came (?:home|in)|came across the line|got home|home|in)(?: (?:just|only|some|a mere|about|home|in|him|her|them))* $/;

export const same = rule(
  'mark/same-time',
  'the same mark as the one before: in the same time, credited with the same time',
  words,
  [
    '(?:in|with|given|credited with|clocked|ran|recorded|had|shared|by) (?:the same|an identical) (?:time|mark|distance|height)(?: given to {A}| as {A})?',
    'the same time (?:given|awarded) to (?:[a-z-]+ ){0,2}{A}',
    'the same (?:time|mark|distance|height) (?:as|clocked by|recorded by|posted by|run by) (?:[a-z-]+ ){0,2}{A}',
    '(?:matching|equalling|sharing) (?:his|her|their|the|that) (?:time|mark)',
  ],
  [
    {
      text: 'Ada Roe was second in the 200m in 20.44, with Jo Brel third in the same time.',
      gives: [
        { athlete: 'Ada Roe', place: 2, mark: '20.44' },
        { athlete: 'Jo Brel', place: 3, mark: '20.44' },
      ],
    },
    {
      text: 'Cal Prescod was fifth in the men’s 100m in 10.31, the same time as Ike Ofor.',
      gives: [
        { athlete: 'Cal Prescod', place: 5, mark: '10.31' },
        { athlete: 'Ike Ofor', mark: '10.31' },
      ],
    },
    {
      text: 'Cal Prescod won the 100m in 10.31 and Ike Ofor was second, credited with the same time.',
      gives: [
        { athlete: 'Cal Prescod', place: 1, mark: '10.31' },
        { athlete: 'Ike Ofor', place: 2, mark: '10.31' },
      ],
    },
  ],
  (match) => {
    const named = match.last('A');
    const shared = /^the same /.test(match.words);
    const who = named !== undefined && shared ? named : match.subject()[0];
    if (who === undefined) return [];
    const all = /(?:all|both) (?:[a-z]+ )?$/.test(match.before(14));
    const group = match.clauses.nearest[match.from] ?? [];
    if (all && group.length > 1)
      return group.map((member) => ({ kind: 'same' as const, who: member, other: who, ...match.said(0.8, 'implied') }));
    const other = named !== undefined && named !== who ? named : named === who ? match.subject()[0] : undefined;
    return [{ kind: 'same', who, other: other === who ? undefined : other, ...match.said(0.8, 'implied') }];
  },
);
