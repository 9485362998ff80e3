/** The same place of several people, each with an event: champions included Roe in the mile, seconds for Orr (800m) and Venn (discus). */

import { everyMatch } from '../../../matches.js';
import type { Match } from '../../../relate/rule.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { peopleWithEvents } from './people-with-events.js';
import { markOf, medalPlace, placed, placeSaid } from './placed.js';

/** `for the Herons`, `on the day`: where, when and for whom, between the place and those who have it. */
const circumstances =
  '(?: (?:all )?came)?(?: (?:in(?! (?:a row|succession|his|her|as many)(?= ))|for|of|on|at|during)(?: (?![AEMOY]\\d|[.;,:([] |(?:who|which|that|last|past) )[^ ]+){1,5}?){0,2}';

const link =
  '(?: ,)? (?:(?:(?:were|was|being) )?(?:earned|claimed|captured|taken|provided|supplied|delivered|contributed|recorded|achieved|produced|registered|secured|scored|won|collected|shared) by|by|from|for|,|:|¯|with|in(?= A\\d+ [([] E)|including|(?:also )?(?:includes?|included|were|was|are|is|came from|coming from|courtesy of|thanks to|went to|earned by))(?: :)?';

const groups = {
  ...words,
  circumstances,
  link,
  named:
    '(?<named>(?: (?!(?:while|who(?! (?:ran|clocked|threw|jumped|leapt|cleared|vaulted|recorded) M)|which|but|after|;(?! A\\d+ [,([] E)|golds?|silvers?|bronzes?|wins?|titles|victor(?:y|ies)|runners?-up|seconds|thirds|O\\d+) )[^ ]+){3,90})',
};

export const eachInAnEvent = rule(
  'place/each-in-an-event',
  'the same place of several people, each with an event: champions included Roe in the mile (5:05.77) and Orr in the 800m',
  groups,
  [
    '(?:{O}(?: -)?(?: ?(?:place|places))? (?:showings?|finish|finishes|finishers|places|spots|efforts|performances|honou?rs)|(?<medal>golds?|silvers?|bronzes?|runners-up|runner-up(?= (?:finishes|finish|honou?rs|places|showings|performances) ))(?: (?:medals?|medall?ists|finishes|finishers|places|performances|showings))?|winners|titlists|titles|victories|wins|(?<=(?:an?|another|the(?: only| lone)?)(?: individual| convincing)? )(?:win|victory)(?= from )|(?:winning|victorious|successful|triumphant)(?= (?:for (?:the )?(?:[^ ]+ ){1,3})?(?:were|was) )|success(?:es)?(?= for )|(?<=^ ?|[.;,] ){O}(?= (?:were|was) {A} [([] {E})|seconds|thirds|(?:(?:to )?(?:place|finish|come)|placing|finishing|coming) {O}|(?:winning|to win) (?:(?:individual|their|the) )*(?:events?|titles?|races?|gold medals?)){circumstances}{link}{named}',
    'champions(?: of the (?:day|meet|night|evening))?{link}{named}',
  ],
  [
    {
      text: 'The Marl women had a pair of 13th-place showings by Ada Roe in the 800-meter race and Jo Brel in the 1500-meter race.',
      gives: [
        { athlete: 'Ada Roe', place: 13, event: '800' },
        { athlete: 'Jo Brel', place: 13, event: '1500' },
      ],
    },
    {
      text: 'The women’s champions included Ada Roe in the mile (5:05.77) and Jo Brel in the long jump with a leap of 5.60m.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '5:05.77', event: 'MILE' },
        { athlete: 'Jo Brel', place: 1, mark: '5.60', event: 'LJ' },
      ],
    },
    {
      text: 'First place honors were earned by Ada Roe in the girls 400 meter dash (1:00.80) and Una Orr in the 800 run (2:25.97).',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '1:00.80', event: '400' },
        { athlete: 'Una Orr', place: 1, mark: '2:25.97', event: '800' },
      ],
    },
    {
      text: 'Event winners for the evening include: Ada Roe in the 100 hurdles, Una Orr in the 1600, and the 4x400 relay team of Roe, Orr, Dana Pask and Mina Corvo.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '100H' },
        { athlete: 'Una Orr', place: 1, event: '1600' },
      ],
    },
    {
      text: 'For the boys, earning second-place finishes were the 4x800 relay team of Jo Brel, Pim Venn, Sal Arkin and Kit Orr (9:59.34), Cal Prescod in the 110 meter hurdles (18.37) and Brel in the 800 (2:16.27).',
      gives: [
        { athlete: 'Cal Prescod', place: 2, mark: '18.37', event: '110H' },
        { athlete: 'Jo Brel', place: 2, mark: '2:16.27', event: '800' },
      ],
    },
    {
      text: 'The home team had several winners, including Ada Roe (discus), Una Orr (triple jump) and Dana Pask (3,200).',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: 'DT' },
        { athlete: 'Una Orr', place: 1, event: 'TJ' },
        { athlete: 'Dana Pask', place: 1, event: '3200' },
      ],
    },
    {
      text: 'Others to finish second in their events on the day were Jo Brel in the under 14 sprint, Pim Venn in the under 14 discus and Kit Orr in the 250m hurdles.',
      gives: [
        { athlete: 'Pim Venn', place: 2, event: 'DT' },
        { athlete: 'Kit Orr', place: 2, event: '250H' },
      ],
    },
    {
      text: 'The girls also got a win from senior Ada Roe in the shot put (36-7½) and runner-up finishes from Dana Pask in the 200 (26.9) and from Una Orr in the 800.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '11.16', event: 'SP' },
        { athlete: 'Dana Pask', place: 2, mark: '26.9', event: '200' },
        { athlete: 'Una Orr', place: 2, event: '800' },
      ],
    },
    {
      text: 'Also winning for Marl were Ada Roe in the 800 (2:20.1) and Una Orr in the 200 (26.9).',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '2:20.1', event: '800' },
        { athlete: 'Una Orr', place: 1, mark: '26.9', event: '200' },
      ],
    },
    {
      text: 'There were golds for Ada Roe in the women’s javelin, and Una Orr and Jo Brel in the women’s mile.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: 'JT' },
        { athlete: 'Una Orr', place: 1, event: 'MILE' },
        { athlete: 'Jo Brel', place: 1, event: 'MILE' },
      ],
    },
    { text: 'The girls have not had a win from Ada Roe in the shot put since 2019.', gives: [] },
    {
      text: 'In boys action, Marl won the team championship, led by a first-place finish by Jo Brel in the 3,200.',
      gives: [{ athlete: 'Jo Brel', place: 1, event: '3200' }],
    },
    {
      text: 'The girls received a bronze medal from Ada Roe in discus and four golds from Dana Pask in pole vault and 100.',
      gives: [
        { athlete: 'Ada Roe', place: 3, event: 'DT' },
        { athlete: 'Dana Pask', place: 1, event: 'PV' },
        { athlete: 'Dana Pask', place: 1, event: '100' },
      ],
    },
    { text: 'The women’s former champions included Ada Roe in the mile.', gives: [] },
    { text: 'Olympic champions include Ada Roe in the mile and Una Orr in the 800m.', gives: [] },
    { text: 'Marl hope for golds from Ada Roe in the mile and Una Orr in the 800m.', gives: [] },
    { text: 'Other medalists included Ada Roe (discus) and Una Orr (long jump).', gives: [] },
    { text: 'Two age-group wins came from Ada Roe in the 5km and Una Orr in the mile.', gives: [] },
  ],
  (match) => {
    if (NOT_TODAYS.test(match.before(40))) return [];
    const place = NTHS[match.words.split(' ')[0] as string] ?? placeSaid(match, match.first('O'));
    const { people } = peopleWithEvents(match);
    const shared = (index: number) =>
      people.filter(({ events }) => events.some(({ event }) => event === index)).length > 1;
    return people.flatMap(({ who, events }) =>
      events.flatMap(({ event, mark }) =>
        match.chunk(event).event?.event == null
          ? []
          : [
              // "Roe and Orr in the 1500m": the men's and the women's
              ...placed(match, [who], place, 0.95, { at: who, event, ...(shared(event) ? { tied: true } : {}) }),
              ...markOf(match, who, mark, event),
            ],
      ),
    );
  },
);

/** Champions of old, of elsewhere, of a class, or only hoped for. */
const NOT_TODAYS =
  /(?:^| )(?:former|past|previous|defending|returning|reigning|current|other years?|world|olympics?|european|national|state|V\d+|C\d+|N\d+|last (?:year|season|week) 's|age group|age-group|group|age - group|category|class|career|hop(?:e|es|ed|ing) (?:for|of)|look(?:ing|s)? for|expect(?:s|ed|ing)?|target(?:s|ing)?|seek(?:s|ing)?|possible|potential|likely|no|without|leg|stage|heat|team) (?:[a-z]+ |O\d+ )?$/;
const NTHS: Readonly<Record<string, number>> = { seconds: 2, thirds: 3, fourths: 4 };

export const placesWent = rule(
  'place/places-went',
  'one place for each of several people, each in an event: seconds went to Lund in the 100 (11.8) and Dietz in the 400',
  words,
  [
    '(?<nth>firsts?|seconds|thirds|fourths|wins|victories|victory|(?:golds?|silvers?|bronzes?)(?: medals?)?|{O} (?:places?|place finishes)) (?:also )?(?:went|fell|belonged|came|were won) (?:to|from|by) (?<named>{A}{bracket} (?:in|over) (?:the )?{E}.{0,240})',
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
    if (/(?:group|class|category) $/.test(match.before())) return [];
    const nth = match.group('nth') ?? '';
    const [ordinal] = match.inGroup('nth', 'O');
    const first = NTHS[nth] ?? (ordinal === undefined ? medalPlace(nth) : match.ordinal(ordinal));
    const pairs = everyMatch(match.group('named') ?? '', ATHLETE_EVENT);
    let place = first;
    return pairs.flatMap(({ groups }) => {
      const [who, event] = [Number(groups?.['who']), Number(groups?.['event'])];
      // "Silver went to Roe in the shot and bronze to Orr in the discus"
      if (groups?.['medal'] !== undefined) place = medalPlace(groups['medal']);
      const mark = groups?.['before'] ?? groups?.['mark'];
      return [
        ...placed(match, [who], place, 1, { at: who, event }),
        ...markOf(match, who, mark === undefined ? undefined : Number(mark), event),
      ];
    });
  },
);

const ATHLETE_EVENT =
  /(?:(?<medal>gold|silver|bronze) (?:medals? )?(?:went )?to (?:[a-z]+ )?)?A(?<who>\d+) (?:[([] (?:M(?<before>\d+)|[^()]*?) [)\]] )?(?:in|over) (?:the )?E(?<event>\d+)(?: (?:[([]|in|with|at) M(?<mark>\d+))?/g;

/** "Roe (5000m, 15:10.2)": the event in the brackets behind a name. */
const inBracket = (match: Match, who: number): number | undefined =>
  match.chunk(who + 1).word === '(' && match.chunk(who + 2).kind === 'E' ? who + 2 : undefined;

export const placesFor = rule(
  'place/places-for',
  'one place for each of several people, mostly in races of their own: first places for Roe (Wye) and Orr (Teme)',
  words,
  [
    '(?:(?<place>{O}) (?:places?|(?:placed? )?finishes)|wins|victories|(?<medal>golds?|silvers?|bronzes?)(?: medals?)?) (?:each |apiece )?(?:for|by|from|via|through|courtesy of|thanks to) (?:both )?(?<order>{list})',
    '(?<order>{list}) (?:(?:all|also|each|both) )*(?<took>won|took|claimed|clinched|bagged|earned|secured|captured|grabbed) (?:the )?(?<medal>golds?|silvers?|bronzes?)(?: medals)?(?! in )',
  ],
  [
    {
      text: 'At parkrun there were first places for Ada Roe (Wye), Jo Brel (Teme) and Una Orr (Severn).',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '5K' },
        { athlete: 'Jo Brel', place: 1, event: '5K' },
        { athlete: 'Una Orr', place: 1, event: '5K' },
      ],
    },
    {
      text: 'Ada Roe (5000m – 15:10.2), Jo Brel (pole vault, 4.70m) and Una Orr (100m) won gold medals for the army.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '15:10.2', event: '5000' },
        { athlete: 'Jo Brel', place: 1, mark: '4.70', event: 'PV' },
        { athlete: 'Una Orr', place: 1, event: '100' },
      ],
    },
    {
      text: 'The army won gold medals through Ada Roe (5000m – 15:10.2), Jo Brel (pole vault, 4.70m) and Una Orr (100m).',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '15:10.2', event: '5000' },
        { athlete: 'Jo Brel', place: 1, mark: '4.70', event: 'PV' },
        { athlete: 'Una Orr', place: 1, event: '100' },
      ],
    },
    { text: 'At parkrun there were age-group wins for Ada Roe and Jo Brel on Saturday.', gives: [] },
  ],
  (match) => {
    const people = match.inGroup('order', 'A');
    const before = match.before();
    if (
      people.length < 2 ||
      (match.group('took') !== undefined && people.some((who) => inBracket(match, who) === undefined)) ||
      // "beaten into third place by Roe and Orr"
      / (?:in)?to (?:a )?$/.test(before) ||
      // "silver for Roe and bronze for Orr" hands out two places.
      /(?:gold|silver|bronze).*(?:gold|silver|bronze)/.test(match.words) ||
      /(?:group|class|category|vets?|veteran|masters?|junior|team|stage|heat|no|more|career|previous|\d|two|three|four|five) $/.test(
        people.length === 2 ? before.replace(/two $/, '') : before,
      )
    )
      return [];
    const [ordinal] = match.inGroup('place', 'O');
    const place = placeSaid(match, ordinal);
    return people.flatMap((who) =>
      placed(match, [who], place, 0.8, { at: who, tied: true, event: inBracket(match, who) }),
    );
  },
);
