/** Whose athlete somebody is, said in the clause rather than beside the name. */
import type { Chunk } from '../../recognise/chunk.js';
import { numberOfWords } from '../../recognise/numbers.js';
import { type Rule, rule } from '../../relate/rule.js';
import { belongs } from './nation-claims.js';
import { represented, selected, served } from './nations-competed-for.js';
import { ofVictory, ofWinners, swept, team, through } from './nations-of-wins.js';
import { words } from './words.js';

/** `the Jamaican athletes` */
const areOfNation = ({ person }: Chunk): boolean =>
  person?.ref === 'epithet' && person.plural === true && person.nation !== undefined;

const OWN_BEST = /^'s (?:best|top|leading|first|only|lone|highest|sole|next|fastest) /;

const predicate = rule(
  'nation/predicate',
  'a nation in the predicate: was the best-placed Kenyan, was Kenya’s best, the top American in eighth',
  words,
  [
    "(?:was|is|were|became|be|being|as) (?:the|a|an|only|also|again)? ?(?:(?:best-placed|best|first|top|leading|highest|highest-placed|next|other|only|lone|sole|fastest|quickest|youngest|second|third|fourth|last|next-best|[a-z]+-placed|{O}) )*(?:of )?(?:the )?(?:other |four |five |three |two )?{NA}(?: 's (?:best|top|leading|first|only|lone|highest|sole|next|fastest))?",
    '(?:,|and|, and) (?:the|another|only|also|a) (?:(?:best-placed|best|first|top|leading|only|lone|sole|other|second|third|fourth|next|{O}|[a-z]+-placed) )*{N}(?: (?:in the (?:race|field|final|event)|home|across the line|finisher|runner|athlete))?(?= [,.])',
  ],
  [
    {
      text: 'Carla Jepkir was the best-placed Kenyan in sixth in the 5000m.',
      gives: [{ athlete: 'Carla Jepkir', place: 6, nationality: 'KEN' }],
    },
    {
      text: 'Carla Jepkir was sixth in the 5000m, and the first Kenyan home, in 15:27.15.',
      gives: [{ athlete: 'Carla Jepkir', place: 6, mark: '15:27.15', nationality: 'KEN' }],
    },
    {
      text: 'Una Orr won the 5000m. Also in action was Irish runner of the moment Jo Brel, who clocked 15:27.15.',
      gives: [
        { athlete: 'Una Orr', place: 1 },
        { athlete: 'Jo Brel', mark: '15:27.15', nationality: 'IRL' },
      ],
    },
    {
      text: 'Carla Jepkir was sixth in the 5000m, the fastest time ever run in Kenya.',
      gives: [{ athlete: 'Carla Jepkir', place: 6 }],
    },
  ],
  (match) => {
    const index = match.last('N') ?? match.last('A');
    if (index === undefined) return [];
    const chunk = match.chunk(index);
    const kinds = chunk.nation?.kinds;
    if (kinds && !(kinds.has('person') || kinds.has('people') || OWN_BEST.test(match.after(index)))) return [];
    if (chunk.person && !(chunk.person.ref === 'epithet' && chunk.person.nation)) return [];
    // "as well as being a Scottish and West District championship event"
    if (OF_EVENT.test(match.after(index))) return [];
    // "Also in action was Irish sprinter of the moment Phil Orr": the one named behind it.
    const named = /^(?:[a-z-]+ ){1,5}A(\d+) /.exec(match.after(index));
    if (named && !/ (?:and|to|by|from|with|as|than|over|behind|beat|after|who|when|while) /.test(` ${named[0]}`))
      return belongs(match, [Number(named[1])], index);
    return belongs(match, match.subject(), index);
  },
);

const OF_EVENT =
  /^(?:(?:and|or) (?:[A-Z]\d+|[a-z]+) )?(?:[a-z-]+ ){0,2}?(?:championships?|events?|race|title|league|record|trials?|qualifier|selection|team|vest|standard)(?= )/;

const among = rule(
  'nation/among',
  'people counted among those of a nation: Roe and Orr are among the Kenyan athletes here',
  words,
  ['(?:are|were|is|was) (?:among|amongst|one of|two of|three of|part of) {A}'],
  [
    {
      text: 'Tilda Roe won the women’s 800m in 2:01.77. Roe was one of the Jamaican athletes preparing for the Games.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77', nationality: 'JAM' }],
    },
    {
      text: 'Tilda Roe won the women’s 800m in 2:01.77. Roe was one of the best Harriers of her day.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
  ],
  (match) => {
    const index = match.last('A') as number;
    return areOfNation(match.chunk(index)) ? belongs(match, match.subject(), index) : [];
  },
);

const inverted = rule(
  'nation/inverted',
  'a nation before the verb and its bearer after it: best of the Kenyans was Kimel',
  words,
  [
    '(?:best|first|top|leading|next|last|fastest|quickest|highest|{O})(?:-placed)? (?:of )?(?:the |other )*{N}(?: home| across the line| finisher| athlete| runner| women| men| runners| athletes| contingent| finishers| team| entries)?(?: in (?:the )?{E})? (?:was|were|came) {A}',
    '(?:the )?(?:best|top|leading|standout|outstanding|highest) {N} (?:performances?|results?|finish|placing|display|showing|effort|runs?|positions?) (?:(?:in|of|on) (?:the )?(?:{E}|{D}|{CU}|[a-z]+) )?(?:was|came from|came through|belonged to|went to|(?:was |were )?(?:delivered|provided|produced|recorded|supplied) by) (?:[a-z-]+ ){0,2}?{A}',
    "{N} 's (?:best|first|top|leading|next|last|only|lone|fastest|highest|{O})(?: and {O})?(?: (?!and )[a-z-]+){0,3} (?:was|were|came) {A}(?:(?: in)? {O}(?: place)?)?(?: and {A})?",
    '(?:best|first|top|leading) of (?<people>{A})(?: in (?:the )?{E})? (?:was|were|came) {A}',
  ],
  [
    {
      text: 'Best of the Kenyans was Nick Kimel, fourth in the 5000m in 12:49.59.',
      gives: [{ athlete: 'Nick Kimel', place: 4, mark: '12:49.59', nationality: 'KEN' }],
    },
    {
      text: 'Ada Roe won the women’s 800m. The best Kenyan performance came from Nick Kimel, fourth in the 5000m.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Nick Kimel', place: 4, nationality: 'KEN' },
      ],
    },
    {
      text: 'The first Kenyan was Nick Kimel, fourth in the 5000m in 12:49.59.',
      gives: [{ athlete: 'Nick Kimel', place: 4, mark: '12:49.59', nationality: 'KEN' }],
    },
    {
      text: 'Scotland’s second and third counters were Una Roe in 11th and Jo Brel, 13th, in the women’s cross country.',
      gives: [
        { athlete: 'Una Roe', place: 11, nationality: 'SCO' },
        { athlete: 'Jo Brel', place: 13, nationality: 'SCO' },
      ],
    },
  ],
  (match) => {
    const [people] = match.inGroup('people', 'A');
    return people === undefined
      ? belongs(match, match.all('A'), match.first('N') as number)
      : belongs(match, match.all('A').slice(1), people);
  },
);

const introduced = rule(
  'nation/introduced',
  'a nation whose bearer is named after the comma: the fourth Kenyan in the race, Gladys Kiget,',
  words,
  [
    '(?<!(?:in|from|across|around|to|into|outside|of|over|at) )(?:the|another|only|other|fellow|one) (?:(?:first|second|third|fourth|only|lone|other|best|leading|top|{O}|[a-z]+-placed) )*{N} (?:(?:in|of|on|to) (?:the )?[a-z]+ ?){0,3}, {A}',
  ],
  [
    {
      text: 'The other Kenyan in the race, Gladys Kiget, was ninth in the 5000m.',
      gives: [{ athlete: 'Gladys Kiget', place: 9, nationality: 'KEN' }],
    },
    {
      text: 'Back in the UK, Gladys Kiget was ninth in the 5km.',
      gives: [{ athlete: 'Gladys Kiget', place: 9 }],
    },
  ],
  (match) => belongs(match, [match.last('A') as number], match.first('N') as number),
);

const own = rule(
  'nation/own',
  'a nation that the clause tells of its subject: became the first Kenyan to win, in the Irish vest, who holds the Kenyan record',
  words,
  [
    '(?:becoming|becomes|become|became) (?:only )?(?:the )?(?:(?:only|youngest|oldest|fastest|latest|{O}) )+{N} (?:[a-z]+ )?(?:to|since|in|for)(?= )',
    '(?<=A\\d+ , )(?:the )?(?:(?:only|youngest|oldest|lone|sole|{O}) )+{N} (?:[a-z]+ )?(?:to|since)(?= )',
    '(?:in|with|wrapped in|draped (?:herself|himself) in|waved|waving|carrying|raised|kissed|pulled on) (?:the |a |his |her )?{N} (?:flag|tricolour|tricolor|vest|colours|colors|singlet|jersey|shirt|kit)(?= )',
    "for {N} 's (?:[a-z]+ |{O} ){1,3}?(?:medal|gold|silver|bronze|title|win|victory|success)(?= )",
    "(?:continued|continuing|kept up|maintained|maintaining|extended|extending|underlined|upheld) (?:the )?{N} (?:'s )?(?:[a-z-]+ ){0,2}?(?:dominance|domination|stranglehold|tradition|supremacy|monopoly|reign)(?= )",
    '(?:who|and|,|{A}) (?:also )?(?:holds|owns) the (?:current )?{K}',
    'whose (?:own )?{K} (?:stands|stood|of|from|is|was|dates|set)(?= )',
    'flew the flag for (?:the )?{N}',
    '(?:fastest|quickest|best|longest|highest|furthest|greatest) (?:legal )?(?:time|run|mark|throw|jump|leap|vault|performance|distance|height) (?:(?:ever|this year|of the year|in history|run|recorded|achieved) )*by an? {N}(?= (?:athlete|runner|sprinter|woman|man|thrower|jumper|vaulter|in|on|at|since|for|over|outdoors|[.,;¯-]))',
    "(?:(?:added|adding|adds) to|boost(?:ed|ing|s)|swell(?:ed|ing|s)|open(?:ed|ing|s)|doubl(?:ed|ing|es)|extend(?:ed|ing|s)|increas(?:ed|ing|es)|complet(?:ed|ing|es)|kick-started|began|got|started|brought) {N} 's (?:[a-z]+ ){0,2}?(?<haul>tally|haul|account|collection|count)(?= )",
    "(?<=A\\d+ , ){N} 's (?:[a-z-]+ |{E} ){0,2}?(?:fastest|quickest|top|leading|number one|no 1|best|brightest|finest|greatest|premier|first-choice|most [a-z]+) (?:[a-z-]+ |{E} ){0,3}?(?:man|woman|sprinter|runner|athlete|hurdler|thrower|jumper|vaulter|hope|prospect|star|performer|distance|heptathlete|decathlete|marathoner|teenager|junior)(?= )",
  ],
  [
    {
      text: 'Carla Jepkir won the 5000m in 14:51.2, becoming the first Kenyan to take the title.',
      gives: [{ athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'KEN' }],
    },
    {
      text: 'Carla Jepkir, who holds the Kenyan record, won the 5000m in 14:51.2 and draped herself in the flag.',
      gives: [{ athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'KEN' }],
    },
    {
      text: 'Carla Jepkir and Rosa Derbe added to Kenya’s medal tally. Jepkir was third in the 5000m and Derbe second in the 800m.',
      gives: [
        { athlete: 'Carla Jepkir', place: 3, nationality: 'KEN', event: '5000' },
        { athlete: 'Rosa Derbe', place: 2, nationality: 'KEN', event: '800' },
      ],
    },
    {
      text: 'Carla Jepkir won the 5000m in 14:51.2, the fastest time ever by a Kenyan woman.',
      gives: [{ athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'KEN' }],
    },
    {
      text: 'Carla Jepkir, Kenya’s fastest woman this summer, was fifth in the 5000m in 14:51.2.',
      gives: [{ athlete: 'Carla Jepkir', place: 5, mark: '14:51.2', nationality: 'KEN' }],
    },
    {
      text: 'Carla Jepkir was fifth in the 5000m, behind the fastest time by a Kenyan rival.',
      gives: [{ athlete: 'Carla Jepkir', place: 5 }],
    },
    {
      text: 'Norway’s Carla Jepkir won the 5000m in 14:51.2 as fans in Irish colours sang.',
      gives: [{ athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'NOR' }],
    },
    {
      text: 'Kenya’s Carla Jepkir won the 5000m in 14:51.2 from Una Orr, ending the Irish dominance of the event.',
      gives: [
        { athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'KEN' },
        { athlete: 'Una Orr', place: 2 },
      ],
    },
  ],
  (match) => {
    const index = match.last('N') ?? match.last('K');
    // "Roe and Orr added to Britain's tally": both of them.
    const who = match.group('haul') === undefined ? match.subject().slice(0, 1) : match.subject();
    return index === undefined ? [] : belongs(match, who, index, 0.6);
  },
);

const counted = rule(
  'nation/counted',
  'people of a nation, and who they are: ahead of two Americans, A, who clocked 1:45.30, and B; two Ethiopians followed: A, second, and B',
  words,
  [
    '(?:(?<count>both|two|three|four|five|six) (?:other |more |further )?)?(?<nation>{NA})(?: (?:followed|finished|were|came|ran|took part|lined up|started|reached|made)(?: (?!and )(?:[a-z]+|[EO]\\d+)){0,4})? [,:¯-] (?<rest>{A} .{0,220})',
  ],
  [
    {
      text: 'Job Tanui won the 800m in 1:44.70, ahead of two Americans, Eli Greaves, who clocked 1:45.30, and Erik Sowden in 1:45.64.',
      gives: [
        { athlete: 'Job Tanui', place: 1, mark: '1:44.70' },
        { athlete: 'Eli Greaves', place: 2, mark: '1:45.30', nationality: 'USA' },
        { athlete: 'Erik Sowden', place: 3, mark: '1:45.64', nationality: 'USA' },
      ],
    },
    {
      text: 'Two Ethiopians followed in the marathon: Rosa Derbe, second in 2:20:10, and Shure Lema, third in 2:22:15.',
      gives: [
        { athlete: 'Rosa Derbe', place: 2, mark: '2:20:10', nationality: 'ETH' },
        { athlete: 'Shure Lema', place: 3, mark: '2:22:15', nationality: 'ETH' },
      ],
    },
  ],
  (match) => {
    const [index] = [...match.inGroup('nation', 'N'), ...match.inGroup('nation', 'A')];
    if (index === undefined) return [];
    const { nation, person } = match.chunk(index);
    const count = match.group('count');
    if (!(person ? areOfNation(match.chunk(index)) : count !== undefined && nation?.kinds.has('people'))) return [];
    const named = match.inGroup('rest', 'A').filter((who) => match.chunk(who).person?.ref === 'name');
    // whoever has a nation of his own ends the list
    const others = named.findIndex((who) => match.chunk(who).person?.nation);
    const theirs = others < 0 ? named : named.slice(0, others);
    return belongs(match, theirs.slice(0, numberOfWords(count ?? 'two')), index);
  },
);

export const nationRules: readonly Rule[] = [
  predicate,
  ofVictory,
  represented,
  ofWinners,
  among,
  inverted,
  introduced,
  served,
  selected,
  own,
  through,
  swept,
  counted,
  team,
];
