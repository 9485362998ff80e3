/** Whose athlete somebody is, said in the clause rather than beside the name. */
import type { Chunk } from '../../recognise/chunk.js';
import { numberOfWords } from '../../recognise/numbers.js';
import type { Claim, Referent } from '../../relate/claim.js';
import { type Match, type Rule, rule } from '../../relate/rule.js';
import { placed } from './places/placed.js';
import { words } from './words.js';

const nationOfChunk = (match: Match, index: number): string | undefined =>
  match.chunk(index).nation?.code ?? match.chunk(index).recordOf ?? match.chunk(index).person?.nation?.code;

function belongs(match: Match, who: readonly number[], index: number, weight = 0.8): Claim[] {
  const code = nationOfChunk(match, index);
  const at = match.chunk(index);
  if (code === undefined) return [];
  return who.map((referent) => ({
    kind: 'nation',
    who: referent,
    code,
    ...match.said(weight),
    start: at.start,
    end: at.end,
  }));
}

/** The nation of the pattern is everyone's who is told: `a Kenyan 1-2-3`, `an Ethiopian sweep`. */
export function ofNation(match: Match, who: readonly Referent[]): Claim[] {
  const index = match.first('N');
  const code = index === undefined ? undefined : match.chunk(index).nation?.code;
  return code === undefined ? [] : who.map((referent) => ({ kind: 'nation', who: referent, code, ...match.said(0.7) }));
}

/** `Kenya` or `KEN`, and not `Kenyan`. */
const isCountry = ({ nation }: Chunk): boolean => nation?.kinds.has('name') || nation?.kinds.has('code') || false;

/** `the Jamaican athletes` */
const areOfNation = ({ person }: Chunk): boolean =>
  person?.ref === 'epithet' && person.plural === true && person.nation !== undefined;

/** Those whose nation the text does not say beside the name. */
const ofNone = (match: Match, who: readonly number[]): number[] =>
  who.filter((index) => !match.chunk(index).person?.nation);

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

const ofVictory = rule(
  'nation/of-victory',
  'a victory that is a nation’s, and who won it: there was another Irish win when Roe took the 800m',
  words,
  [
    '(?:there (?:was|were|came)|came|brought|saw|provided|added|more|further|completed) (?:(?:an?|another|the|more|further|also|rare|double|some|(?!for|by|to|in|of)[a-z]+|{O}) ){0,3}{N} (?:(?!title|record|team)[a-z]+ ){0,2}(?:victory|win|wins|success|triumph|joy|cheer|gold|double|treble|medal|silver|bronze)(?: (?!A\\d|over |against |for )(?:[a-z-]+|[BCEDTUVOSY]\\d+|,)){0,9}? (?:when|as|through|thanks to|courtesy of|where) (?:[a-z-]+ ){0,2}{A}',
  ],
  [
    {
      text: 'And there was another Irish victory overseas when Ada Roe ran 2:01.77 to win the 800m in Wye.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '2:01.77', nationality: 'IRL' }],
    },
    {
      text: 'There was a Kenyan win in the 5000m as Una Orr clocked 15:02.11.',
      gives: [{ athlete: 'Una Orr', mark: '15:02.11', nationality: 'KEN' }],
    },
    {
      text: 'More British success came in the 400m through Ada Roe, who won in 52.13.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '52.13', nationality: 'GBR' }],
    },
    {
      text: 'There was a British record when Ada Roe won the 400m in 52.13.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '52.13' }],
    },
    {
      text: 'There was no Kenyan victory over Ada Roe, who won the 400m in 52.13.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '52.13' }],
    },
  ],
  (match) => {
    const index = match.first('N');
    const winner = match.last('A');
    if (index === undefined || winner === undefined) return [];
    const kinds = match.chunk(index).nation?.kinds;
    return kinds?.has('people') || kinds?.has('person') ? belongs(match, ofNone(match, [winner]), index) : [];
  },
);

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
    '(?:the )?(?:best|top|leading|standout|outstanding|highest) {N} (?:performances?|results?|finish|placing|display|showing|effort|runs?|positions?) (?:(?:in|of|on) (?:the )?(?:{E}|{D}|[a-z]+) )?(?:was|came from|came through|belonged to|went to) (?:[a-z-]+ ){0,2}?{A}',
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

const served = rule(
  'nation/for',
  'what was won for a nation: gave Kenya silver, a first gold for Poland, bronze for India',
  words,
  [
    '(?:gold|golds|silver|bronze|medal|medals|pride|record|win|victory|title|titles|podium|honours|place|run|ran|running|racing|competing|double|success|{O}|{K}|{E}) for (?:hosts? |the |team |home )*{N}',
    'holders? of the (?:new |current )?{K}',
    '(?:representing|in the (?:vest|colours|colors|shirt|singlet) of) (?:the |team )*{N}',
    '(?:(?:gave|give|giving|gives|handed|earned)(?: the)?|won|brought|bringing|secured|landed|claimed) {N} (?:only )?(?:(?:a|an|the|its|their|her|his|another) )?(?:[a-z-]+ |{O} ){0,3}?(?:gold|silver|bronze|medal|win|victory|title|success|podium)',
    "(?:won|took|claimed|delivered|secured|earned|bagged|landed|started|began|opened|continued|completed) {N} 's (?:[a-z-]+ |{O} ){0,3}?(?:gold|silver|bronze|medal|win|victory|title|success)",
  ],
  [
    {
      text: 'Merhawi Habte gave Eritrea silver in the 10,000m in 28:19.0.',
      gives: [{ athlete: 'Merhawi Habte', place: 2, mark: '28:19.0', nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte was seventh for Eritrea in the 10,000m.',
      gives: [{ athlete: 'Merhawi Habte', place: 7, nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte, racing for Eritrea for the first time, won the 10,000m in 28:19.0.',
      gives: [{ athlete: 'Merhawi Habte', place: 1, mark: '28:19.0', nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte won the 10,000m for Eritrea in 28:19.0.',
      gives: [{ athlete: 'Merhawi Habte', place: 1, mark: '28:19.0', nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte takes silver in the 10,000m to give Eritrea only their third ever medal.',
      gives: [{ athlete: 'Merhawi Habte', place: 2, nationality: 'ERI' }],
    },
    {
      text: 'Merhawi Habte won the 10,000m before leaving for Eritrea.',
      gives: [{ athlete: 'Merhawi Habte', place: 1 }],
    },
  ],
  (match) => {
    const index = match.last('N') ?? (match.last('K') as number);
    return isCountry(match.chunk(index)) || match.chunk(index).recordOf
      ? belongs(match, match.subject().slice(0, 1), index, 0.7)
      : [];
  },
);

const ofWinners = rule(
  'nation/of-winners',
  'whose winners they are: other British winners were Roe and Orr; Nigeria pulled off a sweep in the hurdles, won by Roe',
  words,
  [
    "(?:other|further|only|also|more|(?<=^ ?|\\. )) ?(?:the )?(?:other |only )?{N} (?:'s )?(?:(?:individual|other|[a-z]+) )?(?:winners?|victors?|successes|wins|victories|medall?ists?|medals|golds?) (?:(?:in|on) (?:the )?(?:{E}|{D}|[a-z]+) )?(?:was|were|included|came (?:from|through)|went to|went the way of) (?:[a-z-]+ |{E} ){0,3}?(?<named>{A}(?: .{1,160})?)",
    '(?:victories|wins|successes|golds|gold medals|medals) (?:by|from|for) (?<named>{A}(?: (?:in|over) (?:the )?{E})?(?: (?:,|and|, and) {A}(?: (?:in|over) (?:the )?{E})?)*) (?:enabled|helped|allowed|gave|put|took|lifted|steered|carried|propelled|earned|ensured) {N}',
    '{N} (?:(?:[a-z]+ )?(?:pulled off|completed|enjoyed|celebrated|claimed|took|secured|had|made|managed) (?:an? |the )?)?(?:[a-z-]+ ){0,2}?(?:clean )?sweep (?:of (?:the )?(?:[a-z]+ ){1,4})?(?:in|of|over) (?:the )?{race} ,? ?(?:which was )?(?:won|led|headed) by (?:[a-z-]+ ){0,3}?(?<named>{A})',
  ],
  [
    {
      text: 'Other British winners were Ada Roe in the women’s 800m and Una Orr in the women’s javelin.',
      gives: [
        { athlete: 'Ada Roe', place: 1, nationality: 'GBR' },
        { athlete: 'Una Orr', place: 1, nationality: 'GBR' },
      ],
    },
    {
      text: 'Victories by Ada Roe in the women’s 800m and Una Orr in the women’s javelin enabled Britain to win the cup.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: '800', nationality: 'GBR' },
        { athlete: 'Una Orr', place: 1, event: 'JT', nationality: 'GBR' },
      ],
    },
    {
      text: 'Nigeria pulled off a clean sweep in the women’s 100m hurdles, won by Ada Roe in 13.01.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '13.01', nationality: 'NGR' }],
    },
    {
      text: 'Other winners were Ada Roe in the women’s 800m and Kenya’s Una Orr in the women’s javelin.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Una Orr', place: 1, nationality: 'KEN' },
      ],
    },
  ],
  (match) => {
    const index = match.first('N');
    const named = (match.group('named') ?? '').split(/ (?:while|but|who beat|ahead of|with|after|as) /)[0] as string;
    const people = match.inGroup('named', 'A').filter((who) => new RegExp(`A${who}(?!\\d)`).test(named));
    return index === undefined ? [] : belongs(match, ofNone(match, people), index, 0.7);
  },
);

const represented = rule(
  'nation/represented',
  'a nation for which somebody has run, whenever that was: who represented Ireland in Beijing, a member of the Irish team',
  words,
  [
    "(?:represented|represents|(?:has|have|had) (?:also )?represented|competed for|(?:was|is|were|,) (?:also )?(?:a |an |one )?(?:former |key )?(?:members?|part) of) (?:the )?(?:team )?{N}(?: 's)?(?= (?:[a-z-]+ |[EOVYKD]\\d+ ){0,4}(?:team|squad|side|quartet|relay)| (?:in|at|on|over|as|several|many|[a-z]+ times|[.,;]))",
  ],
  [
    {
      text: 'Una Orr won the women’s mile. Pia Brel, who last summer represented Ireland in the marathon in Beijing, was second in 4:34.1.',
      gives: [
        { athlete: 'Una Orr', place: 1 },
        { athlete: 'Pia Brel', place: 2, mark: '4:34.1', nationality: 'IRL' },
      ],
    },
    {
      text: 'Una Orr won the women’s mile in 4:30.1. Orr was a member of Ireland’s silver medal-winning team in 2003.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:30.1', nationality: 'IRL' }],
    },
    {
      text: 'Una Orr won the women’s mile in 4:30.1. The race represented Ireland at its best.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:30.1' }],
    },
  ],
  (match) => {
    const index = match.first('N');
    const kinds = index === undefined ? undefined : match.chunk(index).nation?.kinds;
    if (index === undefined || !kinds) return [];
    const who = match.subject().filter((referent) => referent >= 0);
    return belongs(match, ofNone(match, who), index);
  },
);

const selected = rule(
  'nation/squad',
  'a nation for whose team somebody hopes to run: hopes to earn a place in the British team',
  words,
  [
    '(?:place|places|spot|berth|selection|call-up|slot) (?:in|on|for|to|into) (?:the |her |his )?(?:[a-z-]+ )?{N} (?:[a-z-]+ |{E} )?(?:team|squad|side)(?= )',
  ],
  [
    {
      text: 'Nick McCall won the men’s 1500m in 3:41.10. McCall now hopes to earn a place in the British team for the World Championships.',
      gives: [{ athlete: 'Nick McCall', place: 1, mark: '3:41.10', nationality: 'GBR' }],
    },
    {
      text: 'Kenya’s Nick McCall won the men’s 1500m in 3:41.10. The last place in the British team went to Jo Brel.',
      gives: [{ athlete: 'Nick McCall', place: 1, mark: '3:41.10', nationality: 'KEN' }],
    },
  ],
  (match) =>
    /(?:^| )(?:earn|win|secure|claim|gain|book|get|lose|make|keep|earned|won|secured|claimed|gained|booked|lost|made|kept|for) (?:(?:a|an|his|her|the|another) )?(?:[a-z-]+ |[A-Z]\d+ ){0,2}$/.test(
      match.before(60),
    )
      ? belongs(match, match.subject().slice(0, 1), match.first('N') as number, 0.6)
      : [],
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

const through = rule(
  'nation/through',
  'a nation and who did it for it: Kenya’s first gold came from Roe, gold for Kenya where Roe won, a Kenyan one-two with Roe beating Orr',
  words,
  [
    "{N} (?:'s )?(?:(?:only|first|lone|sole|best|main|biggest|leading|individual|other|latest|next|medal|gold|title|{O}) ){0,4}(?:success|gold|silver|bronze|medal|win|victory|title|hopes?|interest|challenge|representative|joy)(?: medal)?(?: (?:of the [a-z]+|in (?:the )?{E}))? (?:came|was|were|went|rested|lay|lies|rests|centred|centered|focused|focussed)(?: [a-z]+){0,2}? (?:from|through|with|by|courtesy of|thanks to|on|via|in the (?:shape|form) of) {titled}(?<named>{A})",
    "{N} 's (?:only|lone|sole|one|{O}) (?:[a-z]+ ){0,2}(?:success|gold|medal|win|victory|title) came (?:in|over|at|on) [^.;]{1,90}? (?:when|where|as|with|through|thanks to) {titled}(?<named>{A})",
    '(?<=^ ?|, )(?:the )?{N} (?:[a-z]+ )?(?:got|had|won|claimed|earned|celebrated|found|secured|took|collected) (?:(?:an?|its|their|one|another|the|two|more|only|{O}|[a-z]+) ){0,4}?(?:gold|silver|bronze|medal|win|victory|title|success|champion|winner)(?: medal| medallist)? (?:in|through|via|thanks to|courtesy of|by way of) {titled}(?<named>{A})',
    '(?<=^ ?){N} [^.;]{1,80}? and (?:got|found|had) (?:one|it|them) in {titled}(?<named>{A})',
    '(?:gold|silver|bronze|victory|win|success|medal|title|joy|delight) for {N} (?:in (?:the )?{E} )?(?:, )?(?:where|through|thanks to|courtesy of|with|as|when) {titled}(?<named>{A})',
    '{N} (?:one-two|1 - 2|one - two)(?: [a-z]+| {E}| ,){0,4}? (?:with|as|through|for|:) {titled}(?<named>{A}(?: (?:beating|ahead of|leading home|edging|and|leading) {A})?)',
  ],
  [
    {
      text: 'Kenya’s first gold came from Carla Jepkir in the 5000m in 14:51.2.',
      gives: [{ athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'KEN' }],
    },
    {
      text: 'There was gold for Kenya in the 5000m, where Carla Jepkir won in 14:51.2.',
      gives: [{ athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'KEN' }],
    },
    {
      text: 'Kenya had waited ten years for a champion in the 5000m and got one in Carla Jepkir, who won in 14:51.2.',
      gives: [{ athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'KEN' }],
    },
    {
      text: 'It was a Kenyan one-two in the 5000m with Carla Jepkir beating Rosa Derbe in 14:51.2.',
      gives: [
        { athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'KEN' },
        { athlete: 'Rosa Derbe', place: 2, nationality: 'KEN' },
      ],
    },
    {
      text: 'Kenya’s first gold came later, after Ireland’s Carla Jepkir won the 5000m in 14:51.2.',
      gives: [{ athlete: 'Carla Jepkir', place: 1, mark: '14:51.2', nationality: 'IRL' }],
    },
  ],
  (match) => belongs(match, ofNone(match, match.inGroup('named', 'A')), match.first('N') as number, 0.6),
);

const swept = rule(
  'nation/podium',
  'a nation that took the podium, and the names told after it: Ethiopia filled the podium, A breaking the record ahead of B and C',
  words,
  [
    '(?:(?:first|top|{O}) (?:two|three|four) (?:places|positions|spots) (?:all |both )?went to {N}|podium was all {N}|all-{N} podium) ?[:,;¯-]? (?<rest>.{0,220})',
    '(?:was|were) the {N} who (?:ruled|dominated|reigned|swept|shone|came out on top|prevailed|had the last word|took|filled|claimed) [^.]{0,80}?(?:led|headed) by (?<rest>(?:[a-z]+ )*{A})',
    '{N} (?:filled|swept|took|claimed|occupied|locked out|completed|had|secured|dominated) (?:all |both )?(?:the |a )?(?:podium|medals|(?:top|first|{O}) (?:two|three|four|five)|clean sweep|minor medals|podium places)(?: (?:places|positions|spots))? (?<rest>.{0,220})',
  ],
  [
    {
      text: 'Ethiopia filled the podium in the 5000m, Hirut Alem winning in 14:27.15 ahead of Mesi Gebre and Lem Adane.',
      gives: [
        { athlete: 'Hirut Alem', place: 1, mark: '14:27.15', nationality: 'ETH' },
        { athlete: 'Mesi Gebre', place: 2, nationality: 'ETH' },
        { athlete: 'Lem Adane', place: 3, nationality: 'ETH' },
      ],
    },
  ],
  (match) => {
    const named = match.inGroup('rest', 'A').slice(0, 3);
    const [first] = named;
    // "took the first two places through Ferri and Lanza": in that order
    const inOrder =
      /(?:first|top|O\d+) (?:two|three) (?:places )?(?:[^A]* )?(?:through|with|thanks to|courtesy of|via) A/.test(
        match.words,
      );
    const places = inOrder && /(?:^| )two /.test(match.words) ? named.slice(0, 2) : inOrder ? named : named.slice(0, 1);
    return [
      ...(first === undefined
        ? []
        : places.flatMap((who, i) => placed(match, [who], i + 1, inOrder ? 0.7 : 0.45, { basis: 'implied', at: who }))),
      ...belongs(match, ofNone(match, named), match.first('N') as number, 0.6),
    ];
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

const team = rule(
  'nation/team',
  'a nation that did something through somebody: Ireland had A in ninth and B in 13th; Japan were third, led by A; Italy took two medals through A and B',
  words,
  [
    '{N} (?:also |only )?had (?:[a-z-]+ ){0,2}{A}(?:(?: (?:in|at|,)| [OM]\\d+| [([] [^()]{1,40} [)\\]]){0,6} and (?:[a-z-]+ ){0,2}{A})?',
    '{N}(?: , (?:[a-z0-9]+ |{O} ){1,5}, )? ?(?:finished|were|was|came|took|placed|won) (?:(?!and |who )(?:[a-z0-9]+|[OMEKVD]\\d+|,) ){0,12}?(?:led by|through|thanks to) (?:[a-z-]+ ){0,2}{A}(?: and {A})?',
  ],
  [
    {
      text: 'In the men’s mile Ireland had Jack Roe in ninth, 4:10.22, and Cal Brel in 13th, 4:28.78.',
      gives: [
        { athlete: 'Jack Roe', place: 9, mark: '4:10.22', nationality: 'IRL' },
        { athlete: 'Cal Brel', place: 13, mark: '4:28.78', nationality: 'IRL' },
      ],
    },
    {
      text: 'Ireland had a poor day, said Jack Roe, ninth in the mile in 4:10.22.',
      gives: [{ athlete: 'Jack Roe', place: 9, mark: '4:10.22' }],
    },
  ],
  (match) => {
    const index = match.first('N') as number;
    return isCountry(match.chunk(index)) ? belongs(match, ofNone(match, match.all('A')), index, 0.7) : [];
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
