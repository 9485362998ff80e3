/** A mark that stands beside a name, a place or a race, in brackets or out of them: Orr (15:02.1), Brel in 1:02, third (11.02). */
import { TOPIC } from '../../../relate/claim.js';
import type { CodedSentence } from '../../../relate/code.js';
import { roleOfMark } from '../../../relate/mark-roles.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { marked } from './marked.js';

export const bracket = rule(
  'mark/bracket',
  'a mark in brackets after the name: Desta (15:02.1), Pankhurst (AUS, 3:54.92)',
  words,
  ['{A} [([] [^()[\\]]{0,60}?{M}'],
  [
    { text: 'Una Orr (4:31.77) won the mile.', gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }] },
    {
      text: 'Una Orr (4:31.77) won the women’s mile on Saturday evening.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }],
    },
    {
      text: 'Sal Arkin (KEN, 3:38.2) was third in the men’s 1500m in Oslo.',
      gives: [{ athlete: 'Sal Arkin', place: 3, mark: '3:38.2', nationality: 'KEN' }],
    },
    {
      text: '100m: Cal Prescod won in 9.87 (0.3) over Ofor (9.92) and Rolston (9.95).',
      gives: [
        { athlete: 'Cal Prescod', place: 1, mark: '9.87', event: '100' },
        { athlete: 'Ofor', place: 2, mark: '9.92', event: '100' },
        { athlete: 'Rolston', place: 3, mark: '9.95', event: '100' },
      ],
    },
    {
      text: 'Lise Marchal of North Valley won the women’s 800m in 2:09.10 from Una Orr of Eastern Fells (2:10.20).',
      gives: [
        { athlete: 'Lise Marchal', place: 1, mark: '2:09.10' },
        { athlete: 'Una Orr', place: 2, mark: '2:10.20' },
      ],
    },
    {
      text: 'Only Jo Brel (20.1) and Ada Roe (20.3) have run faster than Una Orr, who won the women’s 200m in 22.40.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '22.40' }],
    },
    { text: 'Una Orr (2:14 at halfway) won the women’s mile on Saturday.', gives: [{ athlete: 'Una Orr', place: 1 }] },
    {
      text: 'Una Orr (24) was third in the women’s mile on Saturday evening.',
      gives: [{ athlete: 'Una Orr', place: 3 }],
    },
  ],
  (match) => marked(match, match.all('A').slice(0, 1), match.last('M') as number, 1),
);

export const placeBracket = rule(
  'mark/bracket-after-place',
  'a mark in brackets after the place: Roe was third (11.02), second (in 8:57)',
  words,
  [
    '{A} (?:who |also |then )?(?:was |came |in |, |finished |who was |took |claimed |placed |grabbed |secured |earned |got |for |with |home )*(?:the |a )*{O}(?: place| overall| home)? [([] (?:in |a |{K} )*{M}',
  ],
  [
    { text: 'Una Orr was third (4:31.77) in the mile.', gives: [{ athlete: 'Una Orr', place: 3, mark: '4:31.77' }] },
    {
      text: 'Una Orr was third (2:02.77) in the women’s 800m on Saturday.',
      gives: [{ athlete: 'Una Orr', place: 3, mark: '2:02.77' }],
    },
  ],
  (match) => marked(match, match.all('A').slice(0, 1), match.last('M') as number, 0.95),
);

/** "… in the 100 (11.64) and Roe in the 800 (2:07.32)": his own, whoever the sentence began with. */
const IN_LIST = /(?:[)\]] (?:, |and |, and )|(?:were|included) )A\d+ $/;

export const eventBracket = rule(
  'mark/bracket-after-event',
  'a mark in brackets after the place and its race: was third in the heat (7.27), fourth in the semi-final (7.25)',
  words,
  [
    '{O}(?: place)? (?:in|over|at) (?:the |his |her |an? )?{E}(?: race)? [([] {M}(?= [)\\],;])',
    '(?:at|in|over|ran|won|completed|did) (?:the |his |her )?(?:[A-Z]\\d+ |[a-z-]+ ){0,2}{E}(?: (?:road|fell|trail))?(?: race)? [([] {M} [)\\]](?= [.,;])',
    '{A} in (?:the |a )?{E} , {M}(?= [.,;])',
    '(?<=(?:gold|silver|bronze|win|victory|title)(?: medal)? for (?:the )?|[)\\]] (?:, |and |, and )|(?:were|included) ){A} in (?:the |a )?{E} [([] {M} [)\\]]',
  ],
  [
    {
      text: 'Una Orr was third in the women’s 60m (7.87) and fourth in the long jump (4.90m).',
      gives: [
        { athlete: 'Una Orr', place: 3, mark: '7.87' },
        { athlete: 'Una Orr', place: 4, mark: '4.90' },
      ],
    },
    {
      text: 'Una Orr won her age category at the Rye 4 mile road race (27:08).',
      gives: [{ athlete: 'Una Orr', mark: '27:08' }],
    },
    {
      text: 'There was gold for Una Orr in the shot put (13.20m).',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '13.20' }],
    },
    {
      text: 'Golds went to Una Orr in the girls’ 100m (12.64) and Jo Brel in the 800m (2:27.32).',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '12.64' },
        { athlete: 'Jo Brel', place: 1, mark: '2:27.32' },
      ],
    },
    {
      text: 'Una Orr was third in the women’s 60m (won by Jo Brel in 7.61).',
      gives: [
        { athlete: 'Una Orr', place: 3 },
        { athlete: 'Jo Brel', place: 1, mark: '7.61' },
      ],
    },
  ],
  (match) => {
    const mark = match.last('M') as number;
    const event = match.first('E');
    const named = match.first('A');
    if (named !== undefined) return marked(match, [named], mark, 0.7, event);
    const [who] = match.subject();
    if (match.first('O') === undefined && (who === TOPIC || IN_LIST.test(match.before(40)))) return [];
    return marked(match, match.subject(), mark, 0.9, event);
  },
);

export const beside = rule(
  'mark/beside-name',
  'a mark right after the name: Prescod, 20.31; Brannigan - 3:49.02; Orr in 1:02',
  words,
  [
    "{A}(?: (?:,|-|¯|:|in|with|at|'s|on))* {M}",
    '{A} with (?:a|an|another) (?:[a-z-]+ ){0,2}{O}(?: -)?(?: place)? (?:finish|showing|effort|performance|run) (?:in|with|at|of|,) (?:(?:a|an) (?:[a-z-]+ )?)?(?:time of |mark of )?{M}',
    "{A} (?:'s|') {O}(?: -)?(?: place)? (?:finish|showing|effort|performance|run)(?: (?:in|with|at|of|,|clocking|running|timed at))+ (?:(?:a|an) (?:[a-z-]+ )?)?(?:time of )?{M}",
    '(?<=(?:followed (?:[a-z]+ )?by|chased home by) (?:[a-z-]+ |[B-Z]\\d+ ){0,3}){A}{bracket} (?:in|with) (?:(?:a|an|time|of|personal|best|new|{K}) )*{M}',
    '(?<=followed (?:home )?by (?:[a-z-]+ |[B-Z]\\d+ ){0,4}A\\d+ (?:[([] M\\d+ [)\\]] )?(?:, )?and (?:[a-z-]+ |[B-Z]\\d+ ){0,3}){A}{bracket} with (?:(?:a|an|time|timing|of|personal|best|new|{K}) )*{M}',
    '(?<={M} (?:[A-Z]\\d+ )?, (?:just |narrowly |well )?(?:ahead of|in front of) (?:[a-z-]+ |[B-Z]\\d+ ){0,3}){A}{bracket} with (?:(?:a|an|time|of|personal|best|new|{K}) )+{M}',
    '{A} (?:, )?(?:(?:a|an|the|in|back|into|to|joint) ){0,2}{O}(?: (?:place|home|overall|woman|man|lady))? (?:(?:, |in |with |at |\\( |for )*(?:a |the |an )*(?:{K} (?:of )?)?|and a (?:time|mark|clocking|throw|jump|leap) of ){M}',
  ],
  [
    {
      text: 'Prescod Hale won the 200m in 20.31, followed by Tom Kay (20.40) and Singapore’s Jo Brel with a time of 20.66.',
      gives: [
        { athlete: 'Prescod Hale', place: 1, mark: '20.31' },
        { athlete: 'Tom Kay', place: 2, mark: '20.40' },
        { athlete: 'Jo Brel', place: 3, mark: '20.66', nationality: 'SGP' },
      ],
    },
    {
      text: 'Prescod Hale, 20.31, beat Una Orr, 20.40, in the 200m final.',
      gives: [
        { athlete: 'Prescod Hale', place: 1, mark: '20.31' },
        { athlete: 'Una Orr', place: 2, mark: '20.40' },
      ],
    },
    {
      text: 'Cal Prescod, 20.31, won the men’s 200m final on Saturday night.',
      gives: [{ athlete: 'Cal Prescod', place: 1, mark: '20.31' }],
    },
    {
      text: 'Dana Pask was second in 4:33.0 in the women’s mile on Saturday.',
      gives: [{ athlete: 'Dana Pask', place: 2, mark: '4:33.0' }],
    },
    {
      text: 'For Dana Pask, tenth place and a time of 4:37.1 was a disappointment in the women’s mile.',
      gives: [{ athlete: 'Dana Pask', place: 10, mark: '4:37.1' }],
    },
    {
      text: 'Ada Roe was 20th in 19:02 in the girls’ 5km, followed by freshman Dana Pask with a 26th place finish in 19:22.',
      gives: [
        { athlete: 'Ada Roe', place: 20, mark: '19:02' },
        { athlete: 'Dana Pask', place: 26, mark: '19:22' },
      ],
    },
    {
      text: 'The Eastern women finished ninth in the 6km cross country, led by sophomore Dana Pask’s 44th place finish, clocking 21:50.',
      gives: [{ athlete: 'Dana Pask', place: 44, mark: '21:50' }],
    },
    {
      text: 'Una Orr was second in the women’s 5000m in a 14:33.09 PB, just ahead of Ada Roe with a personal best of 14:33.32.',
      gives: [
        { athlete: 'Una Orr', place: 2, mark: '14:33.09' },
        { athlete: 'Ada Roe', place: 3, mark: '14:33.32' },
      ],
    },
    {
      text: 'Una Orr was second in the women’s 5000m, just ahead of Ada Roe with a personal best of 14:33.09.',
      gives: [
        { athlete: 'Una Orr', place: 2, mark: '14:33.09' },
        { athlete: 'Ada Roe', place: 3 },
      ],
    },
    {
      text: 'Dana Pask was third in the women’s mile, but she finished 28 seconds behind Una Orr in 4:58.10.',
      gives: [{ athlete: 'Dana Pask', place: 3, mark: '4:58.10' }],
    },
    {
      text: 'Una Orr won the women’s 10km in 33:45, beating Dana Pask into second place in 34:10, with Ada Roe third in 35:02.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '33:45' },
        { athlete: 'Dana Pask', place: 2, mark: '34:10' },
        { athlete: 'Ada Roe', place: 3, mark: '35:02' },
      ],
    },
    { text: 'Dana Pask, 23, was second in the women’s mile on Saturday.', gives: [{ athlete: 'Dana Pask', place: 2 }] },
  ],
  (match) => {
    const who = match.last('A') as number;
    const before = match.before(50, who);
    // "beat Felix in 23.61": the time is the winner's.
    // "won from Orr and Brel in 33:45": the only time that is told is the winner's; what he won by is none.
    if (
      WON_BEFORE.test(match.before(160, who)) &&
      !/^[,¯-]$/.test(match.sentence.chunks[who + 1]?.word ?? '') &&
      tellsOneMark(match.sentence)
    )
      return [];
    if (BEATEN.test(before) && /^(?:in|with|at)$/.test(match.sentence.chunks[who + 1]?.word ?? '')) return [];
    return marked(match, [who], match.last('M') as number, 0.9);
  },
);

const tellsOneMark = (sentence: CodedSentence): boolean =>
  sentence.chunks.filter(({ kind }, index) => kind === 'M' && roleOfMark(sentence, index) !== 'gap').length === 1;

/** "won the 10km ahead of": before a list of those who were beaten. */
const WON_BEFORE =
  /(?:^| )(?:won|wins?|winning|victory|triumph\w*|gold|title|took|claimed|retained) (?:(?!in |with |,)[^ ]+ ){0,8}(?:from|ahead of|in front of|clear of) (?:(?:[a-z'-]+|[A-LN-Z]\d+|,|\(|\)) )*$/;

const BEATEN =
  /(?:^| )(?:beat\w*|edg(?:ed|ing|e)|outkick\w*|outsprint\w*|past|over|held off|holding off|hold off|pip(?:ped|ping|s)?|defeat\w*|overtak\w+|out-?lean\w*|fought off|saw off|den(?:y|ied|ying)|catch|caught|mowed down|ran down|crossing (?:the line )?(?:an? )?(?:[a-z-]+ |[A-Z]\d+ ){0,3}(?:clear|ahead) of|(?:finish(?:ed|ing)|was|came home|came in|home|crossed the line) (?:just |only |about |some )?(?:M\d+|an? (?:second|minute|stride|fraction(?: of a second)?)) (?:behind|after|adrift of)) (?:[a-z'-]+ |[A-Z]\d+ ){0,4}$/;

export const ofAgent = rule(
  'mark/of-agent',
  'a mark and, behind it, whose it is: a throw of 86.76m by Roe, the winning time of 2:01 by Orr',
  words,
  [
    '(?:throw|leap|jump|effort|time|clocking|run|vault|putt?|heave|clearance|height|distance|total) of {M} (?:by|from) {titled}(?<whose>{A})',
    '(?<=(?:won|taken|claimed) in ){M} by {titled}(?<whose>{A})',
  ],
  [
    {
      text: 'Ada Roe finished third with 63.18m in the women’s javelin, won with a throw of 66.76m by Una Orr.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '66.76' },
        { athlete: 'Ada Roe', place: 3, mark: '63.18' },
      ],
    },
    {
      text: 'Ada Roe was second in the women’s triple jump with 13.80m, short of the winning effort of 14.07m by Una Orr.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '14.07' },
        { athlete: 'Ada Roe', place: 2, mark: '13.80' },
      ],
    },
    {
      text: 'Ada Roe won the women’s javelin with a throw of 66.76m by a metre from Una Orr.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '66.76' },
        { athlete: 'Una Orr', place: 2 },
      ],
    },
  ],
  (match) => {
    const [who] = match.inGroup('whose', 'A');
    const mark = match.first('M');
    return who === undefined || mark === undefined || RECORD_BEFORE.test(match.before(60))
      ? []
      : marked(match, [who], mark, 1);
  },
);

/** "the record of 14.07m by Orr", "better than the effort of 14.01m by Brel last year": another day's. */
const RECORD_BEFORE = /(?:^| )(?:record|K\d+|standard|previous|old|last|best) (?:[a-z-]+ ){0,2}$/;
