/** Whose victories and medals are a nation’s: another Irish win when Roe took the 800m, a Kenyan sweep, Ireland had Roe in ninth. */
import { mentionsIn } from '../../relate/code.js';
import { rule } from '../../relate/rule.js';
import { belongs, isCountry, ofNone } from './nation-claims.js';
import { placed } from './places/placed.js';
import { words } from './words.js';

export const ofVictory = rule(
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

export const ofWinners = rule(
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
    const people = mentionsIn(named, 'A');
    return index === undefined ? [] : belongs(match, ofNone(match, people), index, 0.7);
  },
);

export const through = rule(
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

export const swept = rule(
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

export const team = rule(
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
