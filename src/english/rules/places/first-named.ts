/** Who was first (or third), told by a noun: was individual champion, bronze was for Karlen. */
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { eventAfter, markOf, medalPlace, placed } from './placed.js';

export const champion = rule(
  'place/race-champion',
  'the champion of the race that is told of: was individual champion in 16:18, led by individual champion Orr',
  words,
  [
    '(?:was|were|became|is|as) (?:the )?(?:individual|overall|race) (?:champion|winner)(?= (?:in|with|of|[.,;)]))',
    '(?:the )?(?:individual|overall|race|outright) (?:champion|winner|honours)(?: (?:in|of|over) (?:the )?{E}(?: race)?)? (?:was|is|went to) {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
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
      text: 'The defending champion in the 5km was Ali Weimar, who was third in 17:57.',
      gives: [{ athlete: 'Ali Weimar', place: 3, mark: '17:57' }],
    },
  ],
  (match) => {
    const named = match.inGroup('named', 'A')[0] ?? match.last('A');
    const event = match.first('E');
    return placed(match, named === undefined ? match.subject() : [named], 1, 0.9, {
      at: named ?? match.to - 1,
      ...(event === undefined ? {} : { event }),
    });
  },
);

export const headedField = rule(
  'place/headed-field',
  'a whole field behind somebody: headed a field of sixteen, crossed the finish line first, was never headed, made it three in a row',
  words,
  [
    '(?:headed|led|heading|leading) (?:home )?(?:a|the) field of (?:[a-z]+|\\d+)(?: (?!at |to |for |through |until )[a-z]+){0,2}(?= (?:in|home|with|by|[.,;]))',
    '(?:crossed|crossing|crosses|was over|was across) (?:the )?(?:finish|finishing) line (?:first|(?<nth>{O}))(?= (?:in|with|at|after|ahead|on|and|[.,;]))',
    '(?:was|were) never (?:headed|in danger|troubled)(?= (?:in|over|and|as|on|[.,;]))',
    '(?:made|makes|making) it (?:(?:a|his|her) )?(?:hat-trick|double|two|three|four|five|six|seven|eight|{O})(?: (?:of )?(?:wins|victories|titles|doubles|successes))? (?:on the (?:trot|bounce|spin)|in a row|in succession|running|straight|out of (?:two|three|four|five))',
    '(?:made|makes|making) it (?:a hat-trick|two|three|four|five|six) (?:of )?(?:wins|victories|titles)',
    'ended (?:with|in) (?:a|the) (?:victory|win|success|triumph) (?:of|for|by) {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?(?<named>{A})',
  ],
  [
    {
      text: 'In the boys’ 600m Aidan Oakes headed a field of 16 athletes in 2:00.0.',
      gives: [{ athlete: 'Aidan Oakes', place: 1, mark: '2:00.0' }],
    },
    {
      text: 'Sina Noss crossed the finish line first in the men’s 10km in 32:13.',
      gives: [{ athlete: 'Sina Noss', place: 1, mark: '32:13' }],
    },
    {
      text: 'Orla Mackey made it four on the trot in the women’s 10km in 37:52.',
      gives: [{ athlete: 'Orla Mackey', place: 1, mark: '37:52' }],
    },
    {
      text: 'Orla Mackey led the field of ten through halfway and was third in the women’s 10km in 37:52.',
      gives: [{ athlete: 'Orla Mackey', place: 3, mark: '37:52' }],
    },
  ],
  (match) => {
    const named = match.inGroup('named', 'A');
    const [nth] = match.inGroup('nth', 'O');
    if (nth !== undefined && match.ordinal(nth) !== 1) return [];
    const event = eventAfter(match);
    return placed(match, named.length > 0 ? named : match.subject(), 1, 0.75, event === undefined ? {} : { event });
  },
);

export const medalFor = rule(
  'place/medal-was-for',
  'a medal or a place with whose it was: the bronze in the walk was for Karlen, third spot in the shot went to thrower Crawley',
  words,
  [
    '(?<medal>gold|silver|bronze)(?: medal)? in (?:the )?{E} (?:was|went|is|goes|going) (?:for|to) {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
    '(?<medal>gold|silver|bronze)(?: medal)? was for {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
    '{O} (?:place|spot|position|prize)? ?in (?:the )?{E} (?:was|went|goes|going|fell|belonged) (?:for|to) {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
    '(?:in|on) (?:the )?{O} (?:place|spot|position)(?: in (?:the )?{E})? (?:was|came|finished|ran)(?: running| home| in)? {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
    '{O} (?:back|male back|female back|man back|woman back|finisher back)(?: (?:to|at|in|over) the (?:[a-z-]+|{E}|{S}))*(?: in (?:the )?{E})? was {det}(?:[a-z-]+ |{NVTCSU} ){0,3}?{A}',
  ],
  [
    {
      text: 'The bronze in the women’s 20km walk was for Sweden’s Pia Karlen in 1:29:18.',
      gives: [{ athlete: 'Pia Karlen', place: 3, mark: '1:29:18', nationality: 'SWE' }],
    },
    {
      text: 'Third spot in the shot put went to Falcons thrower Chris Crawley (16.21m).',
      gives: [{ athlete: 'Chris Crawley', place: 3, mark: '16.21' }],
    },
    {
      text: 'Third back in the 5km was Nick Davies, who ran 20:10.',
      gives: [{ athlete: 'Nick Davies', place: 3, mark: '20:10' }],
    },
    { text: 'A bronze medal in the 5km would be enough for Nick Davies.', gives: [] },
  ],
  (match) => {
    const who = match.last('A') as number;
    const medal = match.group('medal');
    const ordinal = match.first('O');
    const event = match.first('E');
    const place = medal !== undefined ? medalPlace(medal) : ordinal === undefined ? 0 : match.ordinal(ordinal);
    // the first back may be the first of a club
    const weight = ordinal !== undefined && place === 1 && / back /.test(match.words) ? 0.6 : 0.95;
    return placed(match, [who], place, weight, { at: who, ...(event === undefined ? {} : { event }) });
  },
);

export const placesWent = rule(
  'place/places-went',
  'one place for each of several people, each in an event: seconds went to Lund in the 100 (11.8) and Dietz in the 400',
  words,
  [
    '(?<nth>firsts?|seconds|thirds|fourths|wins|victories|(?:golds?|silvers?|bronzes?)(?: medals?)?|{O} (?:places?|place finishes)) (?:also )?(?:went|fell|belonged|came|were won) (?:to|from|by) (?<named>{A}{bracket} (?:in|over) (?:the )?{E}.{0,160})',
  ],
  [
    {
      text: 'Second places went to Nat Lunn in the 100m (11.8) and Ray Dietz in the 400m (53.9).',
      gives: [
        { athlete: 'Nat Lunn', place: 2, mark: '11.8', event: '100' },
        { athlete: 'Ray Dietz', place: 2, mark: '53.9', event: '400' },
      ],
    },
  ],
  (match) => {
    const nth = match.group('nth') ?? '';
    const ordinal = match.first('O');
    const medal = /gold|silver|bronze/.exec(nth)?.[0];
    const place =
      NTHS[nth] ??
      (medal !== undefined
        ? medalPlace(medal)
        : /^O\d/.test(nth) && ordinal !== undefined
          ? match.ordinal(ordinal)
          : 1);
    const pairs = [...(match.group('named') ?? '').matchAll(ATHLETE_EVENT)];
    return pairs.flatMap(({ groups }) => {
      const [who, event] = [Number(groups?.['who']), Number(groups?.['event'])];
      const mark = groups?.['before'] ?? groups?.['mark'];
      return [
        ...placed(match, [who], place, 1, { at: who, event }),
        ...markOf(match, who, mark === undefined ? undefined : Number(mark)).map((claim) => ({ ...claim, event })),
      ];
    });
  },
);

const NTHS: Readonly<Record<string, number>> = { seconds: 2, thirds: 3, fourths: 4 };
const ATHLETE_EVENT =
  /A(?<who>\d+) (?:[([] (?:M(?<before>\d+)|[^()]*?) [)\]] )?(?:in|over) (?:the )?E(?<event>\d+)(?: (?:[([]|in|with|at) M(?<mark>\d+))?/g;

export const numberString = rule(
  'place/number-string',
  'places as a string of numbers, in the order of the names: Stamp, Ostrow and Lutz went 2-3-5',
  words,
  [
    '(?:went|finished|placed|came|were|ran|ended up|going|finishing|placing) (?<places>\\d{1,3}(?: [-–] \\d{1,3}){1,7})(?= (?:[.,;)]|in|to|and|for))',
  ],
  [
    {
      text: 'In the 1500m Will Stamp (3:58.20), Gabe Ostrow (3:58.75) and Henry Lutz (4:01.02) went 2-3-5.',
      gives: [
        { athlete: 'Will Stamp', place: 2, mark: '3:58.20' },
        { athlete: 'Gabe Ostrow', place: 3, mark: '3:58.75' },
        { athlete: 'Henry Lutz', place: 5, mark: '4:01.02' },
      ],
    },
    {
      text: 'Will Stamp and Gabe Ostrow were second and third in the 1500m as their team won 5-2.',
      gives: [
        { athlete: 'Will Stamp', place: 2 },
        { athlete: 'Gabe Ostrow', place: 3 },
      ],
    },
  ],
  (match) => {
    const places = (match.group('places') ?? '').split(/ [-–] /).map(Number);
    const who = match.subject();
    if (who.length !== places.length || places.some((place, i) => i > 0 && place <= (places[i - 1] as number)))
      return [];
    return who.flatMap((referent, i) => placed(match, [referent], places[i] as number, 1));
  },
);

export const placeInBrackets = rule(
  'place/event-place-in-brackets',
  'place and mark in brackets behind the event: scored in the 60m (8th – 7.49) and the 200m (5th – 24.06)',
  words,
  [
    '{E} [([] {O}(?: place)?(?: [–,;:-])?(?: in| with)? {M} [)\\]]',
    '{E} [([] {M}(?: [–,;:-])?(?: for)? {O}(?: place)? [)\\]]',
  ],
  [
    {
      text: 'Nina Dominic scored in the 60m (8th – 7.49) and the 200m (5th – 24.06).',
      gives: [
        { athlete: 'Nina Dominic', place: 8, mark: '7.49', event: '60' },
        { athlete: 'Nina Dominic', place: 5, mark: '24.06', event: '200' },
      ],
    },
  ],
  (match) => {
    const event = match.first('E') as number;
    const place = match.first('O') as number;
    const who = match.subject();
    if (who.length !== 1) return [];
    return [
      ...placed(match, who, match.ordinal(place), 1, { at: place, event }),
      ...markOf(match, who[0] as number, match.first('M')).map((claim) => ({ ...claim, event })),
    ];
  },
);

export const eventInBrackets = rule(
  'place/place-and-event-in-brackets',
  'place and event in brackets behind the name: Orr (100m, 3rd), Brel (gold, javelin); both winners of their own: Kay (5000m) and Shaw (800m) won',
  words,
  [
    '{A} [([] (?:{O}(?: place)?|(?<medal>gold|silver|bronze)) (?:,|in|-|–)(?: the)? {E} [)\\]]',
    '{A} [([] {E} (?:,|-|–|:) (?:{O}(?: place)?|(?<last>gold|silver|bronze)) [)\\]]',
    '(?<both>{A} [([] {E} [)\\]](?: ,)? and {A} [([] {E} [)\\]]) (?:both |each )?(?:won|were winners|were victorious)',
  ],
  [
    {
      text: 'On the track Sam Bell (100m, 3rd) and Nia Cole (400m, 1st) scored.',
      gives: [
        { athlete: 'Sam Bell', place: 3, event: '100' },
        { athlete: 'Nia Cole', place: 1, event: '400' },
      ],
    },
    {
      text: 'Medals were won by Jo Brel (gold, javelin) and Tom Kay (silver, 5000m).',
      gives: [
        { athlete: 'Jo Brel', place: 1, event: 'JT' },
        { athlete: 'Tom Kay', place: 2, event: '5000' },
      ],
    },
    {
      text: 'Tom Kay (5000m) and Lee Shaw (800m) both won their events.',
      gives: [
        { athlete: 'Tom Kay', place: 1, event: '5000' },
        { athlete: 'Lee Shaw', place: 1, event: '800' },
      ],
    },
  ],
  (match) => {
    if (match.group('both') !== undefined) {
      const events = match.inGroup('both', 'E');
      return match
        .inGroup('both', 'A')
        .flatMap((who, i) => placed(match, [who], 1, 1, { at: who, event: events[i] as number }));
    }
    const medal = match.group('medal') ?? match.group('last');
    const ordinal = match.first('O');
    const place = medal !== undefined ? medalPlace(medal) : ordinal === undefined ? 0 : match.ordinal(ordinal);
    const at = ordinal ?? match.from;
    return placed(match, [match.from], place, 1, { at, event: match.first('E') as number });
  },
);

export const shared = rule(
  'place/shared',
  'a place that several had together: Coll and McGee share third place, sharing third in 47:25',
  words,
  [
    '(?:shared?|shares|sharing) (?:in )?(?:the )?{O}(?: (?:place|spot|position))?(?= (?:{placeend}))(?! (?:{notplace})(?![a-z]))',
  ],
  [
    {
      text: 'Marie Coll and Sheila McGee could not be separated and share third place in the women’s 5km in 20:05.',
      gives: [
        { athlete: 'Marie Coll', place: 3, mark: '20:05' },
        { athlete: 'Sheila McGee', place: 3, mark: '20:05' },
      ],
    },
  ],
  (match) => {
    const place = match.last('O') as number;
    return placed(match, match.subject(place), match.ordinal(place), 0.9, { at: place, tied: true });
  },
);

export const winnersOf = rule(
  'place/were-winners',
  'winners of one event, each of a race of their own: Connor (38:51) and Keefe (46:57) were winners of the 10km',
  words,
  [
    '(?:were|are) (?:the )?(?:respective |overall |race |clear |comfortable )*winners (?:of|in|at|over) (?:the )?{E}',
    '{O} finishers(?: in (?:the )?{E})? were (?<order>{list})',
  ],
  [
    {
      text: 'Dan Connor (38:51) and Elaine Keefe (46:57) were winners of the 10km held in Wex.',
      gives: [
        { athlete: 'Dan Connor', place: 1, mark: '38:51' },
        { athlete: 'Elaine Keefe', place: 1, mark: '46:57' },
      ],
    },
  ],
  (match) => {
    const named = match.inGroup('order', 'A');
    const ordinal = match.first('O');
    if (ordinal !== undefined && match.ordinal(ordinal) !== 1) return [];
    const who = named.length > 0 ? named : match.subject();
    const event = match.first('E');
    return placed(match, who, 1, 0.85, { tied: true, ...(event === undefined ? {} : { event }) });
  },
);
