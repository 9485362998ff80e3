/** A place told by a rival’s: leaving Orr to take second, Brel followed Orr in 34th, second best to Roe, one place behind. */
import { numberOfWords } from '../../../recognise/numbers.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { markOf, placed, placeSaid } from './placed.js';

export const causative = rule(
  'place/causative',
  'somebody put into a place by somebody else: leaving Pickering to take second, relegating Orr to third',
  words,
  [
    "(?:leav|relegat|forc|push|condemn|consign|demot|edg|nudg|shad|beat|pip|knock|send|restrict|limit)(?:es|ed|ing|e|t|ting|ping|ped)? (?:[a-z-]+ |[A-Z]\\d+ 's ){0,3}?(?<rival>{A})(?: [([] {M} [)\\]])? (?:to|in|into|with|down to|back to) (?:(?:take|settle for|claim|be content with|the|a|grab|collect) )*(?:(?<medal>silver|bronze)(?= [.,;]| in | and | with | medal)|{O}(?= (?:{placeend})))",
  ],
  [
    {
      text: 'Jay Garner won the 60m in 6.51 seconds, leaving Craig Pike to take second place.',
      gives: [
        { athlete: 'Jay Garner', place: 1, mark: '6.51' },
        { athlete: 'Craig Pike', place: 2 },
      ],
    },
    {
      text: 'Una Orr won the women’s mile. The 31-year-old managed 4:22.10 to beat Jo Brel (4:24.20) into second.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '4:22.10' },
        { athlete: 'Jo Brel', place: 2, mark: '4:24.20' },
      ],
    },
    {
      text: 'Una Orr won the women’s mile, clocking 4:22.10 and beating Jo Brel to the second place in 4:24.20.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '4:22.10' },
        { athlete: 'Jo Brel', place: 2, mark: '4:24.20' },
      ],
    },
    {
      text: 'Sal Arkin beat Jo Breck to second place in the 1500m, 3:38.2 to 3:38.9.',
      gives: [
        { athlete: 'Sal Arkin', place: 2, mark: '3:38.2' },
        { athlete: 'Jo Breck', place: 3, mark: '3:38.9' },
      ],
    },
  ],
  (match) => {
    const ordinal = match.last('O');
    const place = placeSaid(match, ordinal);
    const at = ordinal ?? match.to - 1;
    const rival = match.inGroup('rival', 'A');
    // "beat Orr to second": the second is who beat, and Orr is next; but not "beat Orr to the second place in 22.22".
    if (
      !(/ to the O\d+ $/.test(match.words) && /^place in M\d/.test(match.after())) &&
      /^(?:beat|beating|pipped|pipping|edged|edging|shaded|nudged) .*A\d+ to (?:the |claim |take )*(?:O\d+|silver|bronze) /.test(
        match.words,
      )
    )
      return [
        ...placed(match, match.subject(), place, 1, { at }),
        ...placed(match, rival, place + 1, 0.8, { basis: 'implied', at: match.to - 1 }),
      ];
    return placed(match, rival, place, 1, { at });
  },
);

export const followedIn = rule(
  'place/followed-in',
  'whoever follows and the place in which: followed by Orr with a fine run in 34th, Brel followed Orr in 302nd',
  words,
  [
    'followed (?:closely |home |in )?by {A}(?: (?!who|while|as|{A})(?:[a-z-]+|{O}|{K})){0,8}? in {O}(?= (?:{placeend}))',
    '(?:closely |hotly |,|and) (?:closely )?followed (?:home )?in {O}(?: place)? by {titled}{A}',
    '(?<own>{A}) followed {A} (?:home |closely |across )*in {O}(?= (?:{placeend}|with))',
  ],
  [
    {
      text: 'In the women’s 5000m Ada Roe finished 13th in 14:51.24 after taking the lead, closely followed in 14th by fresher Jo Brel, who ran 14:52.01.',
      gives: [
        { athlete: 'Ada Roe', place: 13, mark: '14:51.24' },
        { athlete: 'Jo Brel', place: 14, mark: '14:52.01' },
      ],
    },
    {
      text: 'In the women’s cross country Ada Roe was 19th, followed by Jo Brel with her first race of the season in 34th.',
      gives: [
        { athlete: 'Ada Roe', place: 19 },
        { athlete: 'Jo Brel', place: 34 },
      ],
    },
    {
      text: 'In the men’s cross country Sal Arkin was 301st and Pim Venn followed Sal Arkin in 302nd.',
      gives: [
        { athlete: 'Sal Arkin', place: 301 },
        { athlete: 'Pim Venn', place: 302 },
      ],
    },
    {
      text: 'Ada Roe won the women’s cross country, followed by Jo Brel, who was fifth in the league.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Jo Brel', place: 2 },
      ],
    },
  ],
  (match) => {
    const [own] = match.inGroup('own', 'A');
    const index = match.last('O') as number;
    return placed(match, [own ?? (match.first('A') as number)], match.ordinal(index), 0.95, { at: index });
  },
);

export const secondBest = rule(
  'place/second-best',
  'the second, told with whom he was second to: gave second best to Roe, took silver behind Roe',
  words,
  [
    '(?:gave|giving|had to give|played|playing) {O} (?:best|fiddle) to (?:the )?(?<first>{A})',
    '(?:(?:gave|giving|had to (?:give|settle for|be content with|accept)|settled for|settling for|was (?:only )?) (?:{O}|runner-up) best|had to give best)(?: in (?:the )?{E})? (?:as|when) {titled}(?<first>{A}) (?:(?:again|once more) )?(?:{win}|{motion} (?:home |away |clear )?(?:to|for) (?:the |an? |another )?(?:[a-z]+ )?(?:{prize}))',
    '(?:silver|runner-up)(?: medal| spot)?(?: (?:in|over) (?:the )?{E})?(?: in {M})? ?(?:, )?(?:just )?behind (?<ahead>{A})',
  ],
  [
    {
      text: 'Mina Corvo gave second best to Ada Roe in the women’s 800m.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Mina Corvo', place: 2 },
      ],
    },
    {
      text: 'Mina Corvo had to give second best in the women’s 800m as Ada Roe stormed home to victory.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Mina Corvo', place: 2 },
      ],
    },
    {
      text: 'Mina Corvo took silver in the women’s 800m behind Ada Roe.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Mina Corvo', place: 2 },
      ],
    },
  ],
  (match) => {
    const [first] = match.inGroup('first', 'A');
    const [ahead] = match.inGroup('ahead', 'A');
    if (ahead !== undefined) return placed(match, [ahead], 1, 0.7, { basis: 'implied', at: ahead });
    if (first === undefined) return [];
    return [
      ...placed(match, match.subject(), 2, 0.85, { basis: 'implied' }),
      ...placed(match, [first], 1, 0.7, { basis: 'implied', at: first }),
    ];
  },
);

export const gapAndPlace = rule(
  'place/gap-and-place',
  'a place behind the gap to a rival: finished 23 seconds behind Roe in 13th place',
  words,
  [
    '(?:{finish}) (?:(?:home|in|only|just|about|some|a|almost|over|mere) )*(?:{M}|second|minute) (?:behind|after|adrift of|back of|back from|shy of) (?:(?:his|her|their|the) )?(?:[a-z-]+ ){0,2}?{A}{bracket}(?: ,)? (?:in|for|to (?:take|claim|finish|place|come|secure)(?: in)?|finishing(?: in)?|taking) (?:(?:a|an|the|his|her) )?(?:[a-z-]+ )?{O}(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
    '(?:was|came|finished|followed|ran|home) (?:[a-z]+ ){0,3}behind {A}{bracket} with (?:a|an|her|his) (?:[a-z-]+ )?{O}(?= (?:- )?(?:place|place-finish|position|spot|overall|finish|showing|effort))',
  ],
  [
    {
      text: 'In the women’s cross country, Ada Roe was 28th. Una Orr was close behind Roe with a 30th-place finish.',
      gives: [
        { athlete: 'Ada Roe', place: 28 },
        { athlete: 'Una Orr', place: 30 },
      ],
    },
    {
      text: 'In the women’s cross country, Ada Roe was ninth in 19:03. Una Orr finished 23 seconds behind Roe in 13th place.',
      gives: [
        { athlete: 'Ada Roe', place: 9, mark: '19:03' },
        { athlete: 'Una Orr', place: 13, mark: '19:26' },
      ],
    },
    {
      text: 'In the women’s cross country, Ada Roe led for two laps. Una Orr finished 23 seconds behind Roe in her first race.',
      gives: [],
    },
  ],
  (match) => {
    const at = match.last('O') as number;
    return placed(match, match.subject(), match.ordinal(at), 1, { at });
  },
);

export const placesBehind = rule(
  'place/places-behind',
  'a place counted from the one before: with Roe one place behind',
  words,
  [
    '{A}(?: (?:was|came|finished|home|followed))?(?: ,)? (?:just |only )?(?<steps>one|a|two|three|four|five) (?:place|places|spot|spots|position|positions)(?: and (?:just |only )?(?:{M}|a second))? (?:further )?(?:behind|back|adrift|lower|later)(?: (?:of )?(?<leader>{A}))?',
  ],
  [
    {
      text: 'Jo Brel was third in the women’s 5000m in 15:04.1, with Ada Roe one place behind.',
      gives: [
        { athlete: 'Jo Brel', place: 3, mark: '15:04.1' },
        { athlete: 'Ada Roe', place: 4 },
      ],
    },
    {
      text: 'Jo Brel was third in the women’s 5000m in 15:04.1. Ada Roe was one place and nine seconds behind Brel, and Una Orr two places further back in 15:20.0.',
      gives: [
        { athlete: 'Jo Brel', place: 3, mark: '15:04.1' },
        { athlete: 'Ada Roe', place: 4, mark: '15:13.1' },
        { athlete: 'Una Orr', place: 6, mark: '15:20.0' },
      ],
    },
    {
      text: 'Jo Brel was third in the women’s 5000m and a place behind the record.',
      gives: [{ athlete: 'Jo Brel', place: 3 }],
    },
  ],
  (match) => {
    const who = match.first('A') as number;
    const [named] = match.inGroup('leader', 'A');
    const leader = named ?? match.subjectBefore(who);
    const steps = numberOfWords(match.group('steps') as string) as number;
    if (leader === undefined) return [];
    const [, mark] = /^in (?:a time of )?M(\d+) /.exec(match.after()) ?? [];
    return [
      { kind: 'behind', who, leader, steps, ...match.said(0.85, 'implied', who) },
      ...(mark === undefined ? [] : markOf(match, who, Number(mark), undefined, 1)),
    ];
  },
);
