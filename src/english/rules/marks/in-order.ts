/** Marks handed out in order: 7.62 and 7.63 respectively, outkicked Mamo 27:11.82 to 27:12.30. */
import type { Referent } from '../../../relate/claim.js';
import { type Match, rule } from '../../../relate/rule.js';
import { groupMeant } from '../group-meant.js';
import { words } from '../words.js';
import { marked } from './marked.js';

export const respectively = rule(
  'mark/respectively',
  'marks handed out in order to a list of athletes',
  words,
  ['{M}(?: , {M})*(?: ,)? and {M}', '{M}(?: , {M})+(?= ,? ?respectively)'],
  [
    {
      text: 'Mark Venn, Sal Arkin and Jo Brel followed in the men’s 5km with times of 17:30.0, 18:00.1, 18:00.2, respectively.',
      gives: [
        { athlete: 'Mark Venn', mark: '17:30.0' },
        { athlete: 'Sal Arkin', mark: '18:00.1' },
        { athlete: 'Jo Brel', mark: '18:00.2' },
      ],
    },
    {
      text: 'Rob Kron and Dudley Dorn clocked 7.62secs and 7.63secs respectively in the 60m hurdles.',
      gives: [
        { athlete: 'Rob Kron', mark: '7.62' },
        { athlete: 'Dudley Dorn', mark: '7.63' },
      ],
    },
    {
      text: 'Next in the women’s 5km was Ada Roe, closely followed by Jo Brel, with times of 19:23 and 19:24, respectively.',
      gives: [
        { athlete: 'Ada Roe', mark: '19:23' },
        { athlete: 'Jo Brel', mark: '19:24' },
      ],
    },
    {
      text: 'There were personal bests in the women’s 10km for Ada Roe and Jo Brel (43:57 and 45:11).',
      gives: [
        { athlete: 'Ada Roe', mark: '43:57' },
        { athlete: 'Jo Brel', mark: '45:11' },
      ],
    },
    {
      text: 'Ada Roe and Jo Brel ran 33:12 and 33:40 respectively in the women’s 10,000m.',
      gives: [
        { athlete: 'Ada Roe', mark: '33:12' },
        { athlete: 'Jo Brel', mark: '33:40' },
      ],
    },
    {
      text: 'Ada Roe edged out Jo Brel in the women’s 1500m, with the pair running 4:04.2 and 4:04.5.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '4:04.2' },
        { athlete: 'Jo Brel', place: 2, mark: '4:04.5' },
      ],
    },
    {
      text: 'Ada Roe won the women’s 1500m from Jo Brel and Una Orr. The three finished in 4:04.2, 4:04.5 and 4:05.1.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '4:04.2' },
        { athlete: 'Jo Brel', place: 2, mark: '4:04.5' },
        { athlete: 'Una Orr', place: 3, mark: '4:05.1' },
      ],
    },
    {
      text: 'Ada Roe won the women’s 1500m in 4:04.2 from Jo Brel. The two heats were won in 4:10.1 and 4:11.2.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '4:04.2' },
        { athlete: 'Jo Brel', place: 2 },
      ],
    },
  ],
  (match) => {
    const marks = match.all('M');
    let who = match.subject();
    // "with the pair running 3:34.2 and 3:35.1", "The three finished in …"
    const group = marks.length === who.length ? [] : groupMeant(match, marks.length);
    if (group.length > 0) return marks.flatMap((index, i) => marked(match, [group[i] as Referent], index, 0.95));
    // "Wentz, followed by Doyle, with times of 19:23 and 19:24, respectively": the last two named.
    if (marks.length !== who.length && /^(?:, )?respectively /.test(match.after())) {
      const named = match.sentence.chunks.flatMap((chunk, i) => (chunk.kind === 'A' && i < match.from ? [i] : []));
      who = named.slice(-marks.length);
    }
    // "PBs for Roe and Brel (33:57 and 35:11)": the list that the bracket stands behind.
    const listed = match.before(2) === '( ' ? (match.clauses.nearest[match.from] ?? []) : [];
    if (listed.length === marks.length) who = listed;
    if (marks.length !== who.length) return [];
    return marks.flatMap((index, i) => marked(match, [who[i] as Referent], index, listed === who ? 1.1 : 1));
  },
);

export const score = rule(
  'mark/score',
  'two marks as a score: outkicked Mamo 27:11.82 to 27:12.30, 3:30.08 to 3:30.15',
  words,
  ['{M} (?:to|¯|-|v|against) {M}(?: (?:for|over) {A})?'],
  [
    {
      text: 'Sam Kariuki outkicked Tad Mamo 27:11.82 to 27:12.30 in the 10,000m.',
      gives: [
        { athlete: 'Sam Kariuki', place: 1, mark: '27:11.82' },
        { athlete: 'Tad Mamo', place: 2, mark: '27:12.30' },
      ],
    },
    {
      text: 'Tad Mamo was beaten by Sam Kariuki in the 10,000m, 27:11.82 to 27:12.30.',
      gives: [
        { athlete: 'Sam Kariuki', place: 1, mark: '27:11.82' },
        { athlete: 'Tad Mamo', place: 2, mark: '27:12.30' },
      ],
    },
    { text: 'Sam Kariuki lowered his best from 28:02.1 to 27:55.0 in training.', gives: [] },
  ],
  (match) => {
    const [first, second] = match.all('M') as [number, number];
    const winner = match.subject();
    const trailing = match.last('A');
    const near = trailing === undefined ? (match.clauses.nearest[match.from] ?? []) : [trailing];
    const before = match.before(6);
    if (/from $/.test(before)) return [];
    const loser = near.filter((person) => !winner.includes(person));
    // "Orr was beaten by Roe, 33:10 to 33:20": the faster is Roe's
    if (loser.length > 0 && BEATEN.test(match.before()) && isFaster(match, first, second))
      return [...marked(match, winner.slice(0, 1), second, 0.98), ...marked(match, loser.slice(-1), first, 0.98)];
    return [
      ...marked(match, winner.slice(0, 1), first, 0.98),
      ...(loser.length > 0 ? marked(match, loser.slice(-1), second, 0.98) : []),
    ];
  },
);

const BEATEN =
  /(?:^| )(?:(?:was|were|being) (?:[a-z]+ )?(?:beaten|pipped|edged|outkicked|outsprinted|overhauled|defeated|denied)|(?:lost|lose|losing|second|runner-up)(?: out)? to|g(?:i|a)ve best to) /;

/** Whether the first of two times is the shorter. */
function isFaster(match: Match, first: number, second: number): boolean {
  const [one, other] = [first, second].map((index) => match.chunk(index).mark);
  if (one?.form !== 'clock' || other?.form !== 'clock' || one.fields.length !== other.fields.length) return false;
  const at = one.fields.findIndex((field, i) => field !== other.fields[i]);
  return at >= 0 && Number(one.fields[at]) < Number(other.fields[at]);
}

export const series = rule(
  'mark/series',
  'heights or distances told one after another, of which the last is the best: cleared 1.84m, 1.87m and 1.90m',
  words,
  [
    '(?:cleared|clearing|clears|topped|topping|went over|going over) {M}(?: , {M})*(?: ,| and| , and) (?:then )?(?<top>{M})(?! respectively)',
  ],
  [
    {
      text: 'In the women’s high jump Ada Roe cleared 1.84m, 1.87m and 1.90m before failing at 1.93m.',
      gives: [{ athlete: 'Ada Roe', mark: '1.90' }],
    },
    {
      text: 'In the women’s high jump Ada Roe and Una Orr cleared 1.84m and 1.80m respectively.',
      gives: [
        { athlete: 'Ada Roe', mark: '1.84' },
        { athlete: 'Una Orr', mark: '1.80' },
      ],
    },
  ],
  (match) => {
    const [top] = match.inGroup('top', 'M');
    const who = match.subject();
    return top === undefined || who.length > 1 ? [] : marked(match, who, top, 0.85);
  },
);
