/** Places handed out in order to a list of names: Roe and Orr were third and fifth, went 2-3-5, spots 2-4 with Roe, Orr and Brel. */
import { everyMatch } from '../../../matches.js';
import { numberOfWords } from '../../../recognise/numbers.js';
import { rule } from '../../../relate/rule.js';
import { groupMeant } from '../group-meant.js';
import { words } from '../words.js';
import { countedOn, markOf, placed, zip } from './placed.js';

export const respectively = rule(
  'place/respectively',
  'places handed out in order to a list of athletes',
  words,
  [
    '{O}(?: (?:place|position)| -)?(?: , {O})*(?: ,)? (?:and|&) {O}',
    '{O}(?: place)? [([] {M} [)\\]](?: , {O}(?: place)? [([] {M} [)\\]])*(?: ,)? and {O}(?: place)? [([] {M} [)\\]]',
    '(?:took|filled|claimed|occupied|secured|packed|swept|taking|filling|claiming|occupying) (?:the )?(?:{O}|top) (?<count>two|three|four|five|six)(?: (?:places|positions|spots))?(?= (?:in|on|at|over|for|with|,|and)|[.,;])',
    '(?:positions|places|spots) (?<figures>\\d{1,3}(?: , \\d{1,3})*(?: ,)? (?:and|&) \\d{1,3})(?= (?:respectively|in|for|overall|[.,;]))',
    '(?<range>{O} (?:-|¯|through|to) {O})(?= (?:place|places|position|positions|spots|overall|[.,;]|in|respectively|and))',
  ],
  [
    {
      text: 'Jacob Kirwa and Ronald Masai faded, finishing seventh and 10th respectively in the 5000m.',
      gives: [
        { athlete: 'Jacob Kirwa', place: 7 },
        { athlete: 'Ronald Masai', place: 10 },
      ],
    },
    { text: 'She finished second on three occasions, in Oslo, Rome and Doha respectively.', gives: [] },
    {
      text: 'Ada Roe and Jo Brel were second and third in 33:12 and 33:40 in the women’s 10,000m.',
      gives: [
        { athlete: 'Ada Roe', place: 2, mark: '33:12' },
        { athlete: 'Jo Brel', place: 3, mark: '33:40' },
      ],
    },
    {
      text: 'Ada Roe, Jo Brel and Una Orr were fourth, sixth and ninth respectively in the 1500m.',
      gives: [
        { athlete: 'Ada Roe', place: 4 },
        { athlete: 'Jo Brel', place: 6 },
        { athlete: 'Una Orr', place: 9 },
      ],
    },
    {
      text: 'Ada Roe won the girls’ long jump, with Jo Brel (Eastern) and Una Orr (Rift Valley) taking second and third positions.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Jo Brel', place: 2 },
        { athlete: 'Una Orr', place: 3 },
      ],
    },
    {
      text: 'Ada Roe and Jo Brel ran together in the women’s 10km, before Roe got away; the two finished in 24th (41:11) and 28th (41:15) respectively.',
      gives: [
        { athlete: 'Ada Roe', place: 24, mark: '41:11' },
        { athlete: 'Jo Brel', place: 28, mark: '41:15' },
      ],
    },
    {
      text: 'Ada Roe and Jo Brel led the women’s 10km for a mile. The pair finished third and fifth.',
      gives: [
        { athlete: 'Ada Roe', place: 3 },
        { athlete: 'Jo Brel', place: 5 },
      ],
    },
    {
      text: 'Making up the women’s team in the cross country were Ada Roe, Jo Brel and Una Orr. Their positions were 4th, 18th and 76th respectively.',
      gives: [
        { athlete: 'Ada Roe', place: 4 },
        { athlete: 'Jo Brel', place: 18 },
        { athlete: 'Una Orr', place: 76 },
      ],
    },
    { text: 'Ada Roe and Jo Brel ran the women’s 10km. Their team’s places were third and fifth.', gives: [] },
    { text: 'Una Orr watched Ada Roe in the women’s 10km. The club’s two teams finished third and fifth.', gives: [] },
    {
      text: 'Ada Roe, Jo Brel and Una Orr took the first three places in the 100m in 10.45, 10.51 and 10.66 respectively.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '10.45' },
        { athlete: 'Jo Brel', place: 2, mark: '10.51' },
        { athlete: 'Una Orr', place: 3, mark: '10.66' },
      ],
    },
    {
      text: 'In the 100m the women of Marl took the first three places, and Ada Roe ran 10.45 for fourth.',
      gives: [{ athlete: 'Ada Roe', place: 4, mark: '10.45' }],
    },
    {
      text: 'The women’s cross country saw newcomers Ada Roe, Jo Brel and Una Orr take positions 1, 2 and 4 respectively.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Jo Brel', place: 2 },
        { athlete: 'Una Orr', place: 4 },
      ],
    },
    { text: 'The club hopes for places 3 and 4 in the women’s cross country.', gives: [] },
    { text: 'Ada Roe and Jo Brel were second and third at the bell in the women’s 1500m.', gives: [] },
    {
      text: 'Ada Roe, Jo Brel and Una Orr finished 16th through 18th in the girls’ cross country.',
      gives: [
        { athlete: 'Ada Roe', place: 16 },
        { athlete: 'Jo Brel', place: 17 },
        { athlete: 'Una Orr', place: 18 },
      ],
    },
    {
      text: 'Ada Roe of Thomas Penn and Jo Brel of New Mexico placed fourth and sixth, respectively, in the women’s 1500m.',
      gives: [
        { athlete: 'Ada Roe', place: 4 },
        { athlete: 'Jo Brel', place: 6 },
      ],
    },
  ],
  (match) => {
    const run = match.all('O');
    const figures = match.group('figures')?.match(/\d+/g)?.map(Number);
    if (figures) {
      const named = match.subject();
      const grow = figures.every((place, i) => i === 0 || place > (figures[i - 1] as number));
      return named.length === figures.length && grow
        ? named.flatMap((one, i) => placed(match, [one], figures[i] as number, 1, { at: one, tied: false }))
        : [];
    }
    const after = match.after();
    if (
      /^(?:laps?|legs?|rounds?|attempts?|heats?|times?|stages?|years?|seasons?|fastest|hurdles?|barriers?|at (?:the )?(?:bell|half))/.test(
        after,
      )
    )
      return [];
    const who = match.subject();
    const count = match.group('count');
    if (count !== undefined) {
      const from = run[0] === undefined ? 1 : match.ordinal(run[0]);
      return from === 1 && who.length === numberOfWords(count) ? countedOn(match, who, 1, 0.9) : [];
    }
    const [first, last] = [match.ordinal(run[0] as number), match.ordinal(run.at(-1) as number)];
    // "placed second through fourth"
    if (match.group('range') !== undefined)
      return who.length !== last - first + 1
        ? []
        : who.flatMap((one, i) =>
            placed(match, [one], first + i, 1, { at: i === 0 ? (run[0] as number) : one, tied: false }),
          );
    const marks = match.all('M');
    const people = who.length === run.length ? who : groupMeant(match, run.length);
    return [
      ...zip(match, people, run),
      ...(marks.length === people.length ? people.flatMap((one, i) => markOf(match, one, marks[i], undefined, 1)) : []),
    ];
  },
);

export const invertedRespectively = rule(
  'place/inverted-respectively',
  'places first, then their athletes in order: third and fourth were Edris and Gebru',
  words,
  [
    '{O}(?:(?: ,| and| , and) {O})+ (?:(?:(?:fastest|quickest)(?: (?:of|among) (?:the )?(?:men|women|boys|girls))?|in {E}|in the {E}|place|places|in {M} and {M}|overall|home) )*(?:were|went to|belonged to|fell to|came) (?<order>{list})',
  ],
  [
    {
      text: 'Third and fourth in the 5000m were Muktar Edo (13:06.1) and Hagos Gebru (13:15.0).',
      gives: [
        { athlete: 'Muktar Edo', place: 3, mark: '13:06.1' },
        { athlete: 'Hagos Gebru', place: 4, mark: '13:15.0' },
      ],
    },
  ],
  (match) => {
    const places = match.all('O');
    const people = match.inGroup('order', 'A');
    if (places.length !== people.length) return [];
    return people.flatMap((who, i) => placed(match, [who], match.ordinal(places[i] as number), 1, { at: who }));
  },
);

export const placedInTurn = rule(
  'place/placed-in-turn',
  'several of whom the last ordinal is a title: first- and second-placed Roe and Orr',
  words,
  ['(?:{O} (?:- )?, )*{O} (?:- )?(?:, )?(?:and|&) (?<order>{A}{bracket}(?: , {A}{bracket})*(?: ,)? (?:and|&) {A})'],
  [
    {
      text: 'In the 1500m first- and second-placed Jo Brel and Sal Arkin ran 3:50.14 and 3:51.28.',
      gives: [
        { athlete: 'Jo Brel', place: 1, mark: '3:50.14' },
        { athlete: 'Sal Arkin', place: 2, mark: '3:51.28' },
      ],
    },
    {
      text: 'Ada Roe was first and second-placed Una Orr and Sal Arkin hugged after the women’s 1500m.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Una Orr', place: 2 },
      ],
    },
  ],
  (match) => {
    const people = match.inGroup('order', 'A');
    const title = match.chunk(people[0] as number).person?.placed;
    const places = [...match.all('O').map((at) => match.ordinal(at)), title ?? 0];
    if (
      title === undefined ||
      places.length !== people.length ||
      / (?:was|were|came|finished|placed) $/.test(` ${match.before(12)}`)
    )
      return [];
    return people.flatMap((who, i) => placed(match, [who], places[i] as number, 1.1, { at: who, tied: false }));
  },
);

export const topOf = rule(
  'place/top-of',
  'those who were the first of an event, in order: Roe, 52.33, Orr, 52.61, and Brel, 52.71, were the top three from the 400m',
  words,
  [
    '(?<order>{list}(?= ,)|{A}(?: , {A})*(?: ,)? and {A})(?: ,)? (?:were|are|made up|formed) the (?:top|first) (?<size>two|three|four|five|six|[2-6]) (?:[a-z]+ ){0,2}?(?:from|in|of) (?:the )?{E}',
  ],
  [
    {
      text: 'Ada Roe, 52.33, Una Orr, 52.61, and Jo Brel, 52.71, were the top three from the women’s 400m.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '52.33' },
        { athlete: 'Una Orr', place: 2, mark: '52.61' },
        { athlete: 'Jo Brel', place: 3, mark: '52.71' },
      ],
    },
    {
      text: 'Ada Roe and Una Orr were the top two overall finishers in the women’s 6k.',
      gives: [
        { athlete: 'Ada Roe', place: 1 },
        { athlete: 'Una Orr', place: 2 },
      ],
    },
    {
      text: 'Ada Roe, 52.33, and Una Orr, 52.61, were among the top three from the women’s 400m.',
      gives: [
        { athlete: 'Ada Roe', mark: '52.33' },
        { athlete: 'Una Orr', mark: '52.61' },
      ],
    },
  ],
  (match) => {
    const people = match.inGroup('order', 'A');
    const size = match.group('size') ?? '';
    if (people.length !== (numberOfWords(size) ?? Number(size))) return [];
    const named = match.last('E') as number;
    const event = match.chunk(named).event?.event === null ? undefined : named;
    return people.flatMap((who, i) => placed(match, [who], i + 1, 0.8, { at: who, event, basis: 'implied' }));
  },
);

export const numberString = rule(
  'place/number-string',
  'places as a string of numbers, in the order of the names: Stamp, Ostrow and Lutz went 2-3-5',
  words,
  [
    '(?:went|finished|placed|came|were|ran|ended up|going|finishing|placing) (?<places>\\d{1,3}(?: [-¯] \\d{1,3}){1,7})(?= (?:[.,;)]|in|to|and|for))',
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
      text: 'Ada Roe and Una Orr went 1-2 in the shot put, then switched places in the weight throw.',
      gives: [
        { athlete: 'Ada Roe', place: 1, event: 'SP' },
        { athlete: 'Una Orr', place: 2, event: 'SP' },
        { athlete: 'Ada Roe', place: 2, event: 'WT' },
        { athlete: 'Una Orr', place: 1, event: 'WT' },
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
    const places = (match.group('places') ?? '').split(/ [-¯] /).map(Number);
    const who = match.subject();
    if (who.length !== places.length || places.some((place, i) => i > 0 && place <= (places[i - 1] as number)))
      return [];
    // "went 1-2 in the shot put, then switched places in the weight throw"
    const event = Number(SWITCHED.exec(match.after())?.[1] ?? Number.NaN);
    const switched = who.length === 2 && match.chunk(event)?.event?.event ? [...places].reverse() : [];
    return who.flatMap((referent, i) => [
      ...placed(match, [referent], places[i] as number, 1),
      ...(switched[i] === undefined ? [] : placed(match, [referent], switched[i], 1, { at: event, event })),
    ]);
  },
);

const SWITCHED =
  /^(?:in|on|at|over) (?:the )?E\d+ ?(?:, )?(?:and |then |but |before |and then )*(?:switch(?:ed|ing)|swapp(?:ed|ing)|revers(?:ed|ing)|trad(?:ed|ing)|exchang(?:ed|ing)|flipp(?:ed|ing)) (?:places|spots|positions|those places|the order) (?:in|for|at) (?:the )?E(\d+) /;

export const counted = rule(
  'place/counted',
  'a stretch of places and who had them: took spots 2-4 in the 400m with Roe, Orr and Brel',
  words,
  [
    '(?:spots|places|positions|finishing|finished|placed|went) (?<from>\\d{1,2}) (?:-|¯|to|through) (?<to>\\d{1,2}) (?:in (?:the )?{E} ?)?(?:, )?(?:with|from|by|through|:|thanks to|courtesy of) (?<order>{list})',
  ],
  [
    {
      text: 'Marl took spots 2-4 in the men’s 400m with Kit Orr (52.30), Pim Venn (53.70) and Sal Arkin (54.20).',
      gives: [
        { athlete: 'Kit Orr', place: 2, mark: '52.30' },
        { athlete: 'Pim Venn', place: 3, mark: '53.70' },
        { athlete: 'Sal Arkin', place: 4, mark: '54.20' },
      ],
    },
    { text: 'Kit Orr finished 3-4 lengths clear with Pim Venn beside him in training.', gives: [] },
  ],
  (match) => {
    const first = Number(match.group('from'));
    const people = match.inGroup('order', 'A');
    if (people.length !== Number(match.group('to')) - first + 1) return [];
    return countedOn(match, people, first, 0.9, 'stated');
  },
);

const FIGURE_BEHIND = /A\d+ (?:(\d{1,3}) [([] M\d+ [)\]]|, (?:M\d+ , )?(\d{1,3}) [;.])/g;

export const figuresBehind = rule(
  'place/figures-behind',
  'places in bare figures behind the names of a list, or behind their marks: Orr 1 (15.12), Brel 2 (16.05); Roe, 33min 54sec, 1; Venn, 34min 39sec, 2',
  words,
  ['{A} (?<figure>[1-9]\\d{0,2}) [([] {M} [)\\]]', '{A} , (?:{M} , )?(?<figure>[1-9]\\d{0,2})(?= [;.])'],
  [
    {
      text: 'The girls’ 4000m cross country: Una Orr 1 (23:26), Ada Roe 2 (24:38), Jo Brel 3 (26:43).',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '23:26' },
        { athlete: 'Ada Roe', place: 2, mark: '24:38' },
        { athlete: 'Jo Brel', place: 3, mark: '26:43' },
      ],
    },
    {
      text: 'The women’s five-mile race was held at Holt. The placings were: Ada Roe, 33min 54sec, 1; Jo Brel, 34min 39sec, 2; Una Orr, 4.',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '33:54' },
        { athlete: 'Jo Brel', place: 2, mark: '34:39' },
        { athlete: 'Una Orr', place: 4 },
      ],
    },
    {
      text: 'Running in the women’s 10km were Ada Roe 25 (38:10) and Jo Brel 27 (39:20).',
      gives: [
        { athlete: 'Ada Roe', mark: '38:10' },
        { athlete: 'Jo Brel', mark: '39:20' },
      ],
    },
  ],
  (match) => {
    // A figure behind one name may be an age: a list of places begins with the first and grows.
    const told = everyMatch(match.sentence.line, FIGURE_BEHIND).map(([, inFront, behind]) => Number(inFront ?? behind));
    if (told[0] !== 1 || told.some((place, i) => i > 0 && place <= (told[i - 1] as number))) return [];
    if (told.length === 1 && !match.sentence.line.includes(' 1 ( M')) return [];
    const who = match.first('A') as number;
    return [
      ...placed(match, [who], Number(match.group('figure')), 0.9, { at: who }),
      ...markOf(match, who, match.first('M')),
    ];
  },
);

export const numberedInProse = rule(
  'place/numbered-in-prose',
  'scorers strung together in a sentence, each with the place in front and the mark behind: 8 Orr 25:12; 10 Brel 25:22',
  words,
  ['(?<=(?:^|[;,:.(] |and |& ))[1-9]\\d{0,3} (?:the captain )?{A}(?: [,¯-])? {M}(?= (?:[;,.)]|and|&))'],
  [
    {
      text: 'The other scorers in the women’s race were; 8 Ada Roe 25:12; 10 Jo Brel 25:22; and 12 Una Orr 25:40.',
      gives: [
        { athlete: 'Ada Roe', place: 8, mark: '25:12' },
        { athlete: 'Jo Brel', place: 10, mark: '25:22' },
        { athlete: 'Una Orr', place: 12, mark: '25:40' },
      ],
    },
    {
      text: 'In the women’s 5000m, 19 Ada Roe 16:12 was the only one to beat the old mark.',
      gives: [{ athlete: 'Ada Roe', mark: '16:12' }],
    },
  ],
  (match) => {
    // One number before a name may be anything; two that grow are places.
    const line = match.before(60) + match.onward.slice(0, 60);
    const numbers = [...line.matchAll(/(?<=^|[;,:.(] |and |& )([1-9]\d{0,3}) (?:the captain )?A\d+ (?:[,¯-] )?M\d+/g)];
    const places = numbers.map((hit) => Number(hit[1]));
    if (places.length < 2 || places.some((place, i) => i > 0 && place <= (places[i - 1] as number))) return [];
    const place = Number(match.chunk(match.from).word);
    return placed(match, [match.first('A') as number], place, 0.9, { at: match.from });
  },
);
