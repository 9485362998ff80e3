/** A mark told in a clause: behind a verb (clocked 45.88), of a noun (her 52.90 clocking), at its front, or bare. */
import { TOPIC } from '../../../relate/claim.js';
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { marked } from './marked.js';

/** At the head of a sentence: whose time it was is not told. */
const WINNING_TIME =
  /^ ?(?:but |and )?the winning (?:time|mark|distance|height|throw|jump|leap|effort) (?:of|was) (?:a )?$/;

export const verb = rule(
  'mark/verb',
  'a mark after a verb of running, throwing or jumping: clocked 45.88, in a time of 2:01, cleared 1.96m',
  words,
  [
    '(?:{ran}) (?:(?:{markphrase}) )*{M}',
    '(?:landed|landing|threw|throwing|sent|sending|hurled|hurling|launched|launching|put|heaved|heaving|hoisted) (?:the|his|her) (?:shot|spear|implement|javelin|discus|hammer|{E})(?: (?:out|a|an|to|beyond|past|over|massive|huge|big))* {M}',
    '(?:was|were) {M}(?= (?:for|in) (?:a |the )?(?:[a-z]+ )?(?:{O}|gold|silver|bronze) )',
  ],
  [
    {
      text: 'Sal Arkin and Pim Venn crossed the line together in 22:50 at the Holt parkrun.',
      gives: [
        { athlete: 'Sal Arkin', mark: '22:50' },
        { athlete: 'Pim Venn', mark: '22:50' },
      ],
    },
    {
      text: 'At the Holt parkrun Sal Arkin crossed the finish line on 22.50. Ada Roe finished slightly slower than last year in a time of 24.10.',
      gives: [
        { athlete: 'Sal Arkin', mark: '22:50' },
        { athlete: 'Ada Roe', mark: '24:10' },
      ],
    },
    {
      text: 'Ada Roe reset her own meet record from a year ago in the women’s 100m with a time of 12.58. Una Orr ran 12.60 a year ago.',
      gives: [{ athlete: 'Ada Roe', mark: '12.58' }],
    },
    {
      text: 'Ada Roe placed first in the women’s 100-meter wheelchair race in 30.62 seconds.',
      gives: [{ athlete: 'Ada Roe', place: 1, mark: '30.62', event: '100' }],
    },
    {
      text: 'Sal Arkin won the decathlon. That left Arkin on 7047 points, with just two events to go, and he finished with 8526 points.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '8526' }],
    },
    {
      text: 'Una Orr was second in the mile in 4:31.77.',
      gives: [{ athlete: 'Una Orr', place: 2, mark: '4:31.77', event: 'MILE' }],
    },
    {
      text: 'Una Orr clocked two minutes 28.98 seconds over 1,000 metres in Wex.',
      gives: [{ athlete: 'Una Orr', mark: '2:28.98', event: '1000' }],
    },
    { text: 'Una Orr was second in the 800m, 1.2 seconds over the record.', gives: [{ athlete: 'Una Orr', place: 2 }] },
    {
      text: 'Una Orr was third in the long jump with 6.35 in front of a capacity crowd.',
      gives: [{ athlete: 'Una Orr', place: 3, mark: '6.35' }],
    },
    {
      text: 'Una Orr won the long jump, reaching 6.35.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '6.35' }],
    },
    {
      text: 'Former world 800 champion Una Orr won gold in the 1000m in 2:28.98.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '2:28.98', event: '1000' }],
    },
    { text: 'Una Orr won the mile in a time of 4:31.77.', gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }] },
    {
      text: 'Ada Lewis came in third, in 11.38, in the women’s 100m.',
      gives: [{ athlete: 'Ada Lewis', place: 3, mark: '11.38' }],
    },
    {
      text: 'Una Orr won the women’s 100m in 11.21 into a 1.1 headwind.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '11.21' }],
    },
    {
      text: 'Una Orr won the women’s long jump with 6.12w.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '6.12' }],
    },
    {
      text: 'Una Orr won silver in the women’s 400m in a personal best 51,80 on Saturday.',
      gives: [{ athlete: 'Una Orr', place: 2, mark: '51.80' }],
    },
    { text: 'Una Orr won the mile after passing halfway in 2:14.', gives: [{ athlete: 'Una Orr', place: 1 }] },
    {
      text: 'Gareth Ostler stopped the clock at 13:24.6 to win the men’s 5000m.',
      gives: [{ athlete: 'Gareth Ostler', place: 1, mark: '13:24.6' }],
    },
    {
      text: 'Ivo Langi cleared 1.96m to win the women’s high jump in Oslo.',
      gives: [{ athlete: 'Ivo Langi', place: 1, mark: '1.96' }],
    },
    {
      text: 'Nathan Dole was second in the javelin with a throw of 78.40m.',
      gives: [{ athlete: 'Nathan Dole', place: 2, mark: '78.40' }],
    },
    {
      text: 'Mina Corvo was timed at 52.10 for third in the women’s 400m.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '52.10' }],
    },
    {
      text: 'Gareth Ostler went through 3000m in 8:02 and was third in the men’s 5000m.',
      gives: [{ athlete: 'Gareth Ostler', place: 3 }],
    },
    {
      text: 'Una Orr won the mile in 4:31.77. She owns bests of 2:07.50 in the 800m and 9:03.25 in the 3000m.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }],
    },
    {
      text: 'Sal Arkin won the Harbour Marathon in 2:11:10. He ran the two kilometres from 33km to 35km in 5:38.',
      gives: [{ athlete: 'Sal Arkin', place: 1, mark: '2:11:10' }],
    },
    {
      text: 'Una Orr took 18 seconds off the best she set in Oslo in May with 44:44 in the women’s 10km.',
      gives: [{ athlete: 'Una Orr', mark: '44:44' }],
    },
    {
      text: 'Gareth Ostler covered the last lap in 53.2 to win the men’s 5000m.',
      gives: [{ athlete: 'Gareth Ostler', place: 1 }],
    },
    {
      text: 'Gareth Ostler, who has run 13:10.2 this year, was fourth in the 5000m.',
      gives: [{ athlete: 'Gareth Ostler', place: 4 }],
    },
  ],
  (match) => {
    const index = match.last('M') as number;
    const claims = marked(match, match.subject(index), index, 0.8);
    // "The winning time of 14:33.65 was the year's second fastest"
    return WINNING_TIME.test(match.sentence.line.slice(0, match.sentence.at[index]))
      ? claims.map((claim) => (claim.kind === 'mark' && claim.who === TOPIC ? { ...claim, winning: true } : claim))
      : claims;
  },
);

export const possessed = rule(
  'mark/possessed',
  'a mark that belongs to a noun: Roe’s 58.90 clocking, her time of 14:59.80, the winning time was 2:01',
  words,
  [
    "(?:{A} 's|his|her|their|'s|the|a|its|winning|finishing) (?:(?:own|winning|finishing|final|best|official|chip|[a-z]+(?:ive|ous|ful|ic|ble)|[a-z]+-taking|[a-z]+-round|time|winning time|mark|effort|total|clocking|run|throw|jump|leap|:|,|of|was|is|being|stood at|a|an|the|{K}|{O}) )*{M}",
    "(?:{A} (?:'s|')|his|her) (?:[a-z-]+ |{O} ){0,3}(?:attempt|throw|toss|jump|leap|effort|vault|putt?|heave|shot|javelin|discus|hammer)(?: in (?:the )?{E})? (?:went|measured|sailed|landed at|travelled|flew|soared) (?:(?:out|to|for|a|an|[a-z]+ly) )*{M}",
    '(?:his|her) (?:[a-z]+ )?(?:time|mark|distance|height) (?:was|being) (?:an? )(?:[a-z]+ly )?[a-z]+ {M}',
    '{M} (?:clocking|run|effort|throw|leap|jump|heave|finish|finishing time|clearance|performance|total|time|victory|win|pb|{K})',
    '(?:a|an|her|his) (?:{K} (?:of )?)+{M}',
  ],
  [
    { text: 'Una Orr won the mile. Her time was 4:31.77.', gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }] },
    {
      text: 'Una Orr was fifth in the mile. Her time was a comparatively modest 4:51.77.',
      gives: [{ athlete: 'Una Orr', place: 5, mark: '4:51.77' }],
    },
    {
      text: 'In the men’s hammer Pim Venn’s fourth toss went 56.36 meters and Jo Brel’s fifth attempt went 49.00m.',
      gives: [
        { athlete: 'Pim Venn', mark: '56.36' },
        { athlete: 'Jo Brel', mark: '49.00' },
      ],
    },
    {
      text: 'Sal Arkin ran 20.01 to win the men’s 200m, while there were cheers for Pim Venn for his 20.34 in fourth.',
      gives: [
        { athlete: 'Sal Arkin', place: 1, mark: '20.01' },
        { athlete: 'Pim Venn', place: 4, mark: '20.34' },
      ],
    },
    {
      text: 'Una Orr won the women’s 5000m, finishing in 13:58.06 to surpass Jo Brel’s 2023 mark of 14:00.21.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '13:58.06' }],
    },
    {
      text: 'Jo Brel, a member of the squad that took relay gold at the London 2012 Olympics, was fourth in the women’s 400m in 51.79.',
      gives: [{ athlete: 'Jo Brel', place: 4, mark: '51.79' }],
    },
    {
      text: 'Jo Brel was fourth in the women’s 60m hurdles in 8.26 as she sharpens up for the heptathlon.',
      gives: [{ athlete: 'Jo Brel', place: 4, mark: '8.26', event: '60H' }],
    },
    {
      text: 'Una Orr was third in the women’s shot put. Orr sent the shot out to 17.83m in the first round and had a best of 17.10m after it.',
      gives: [{ athlete: 'Una Orr', place: 3, mark: '17.83' }],
    },
    {
      text: 'Una Orr took a second off the best she set back in Oslo to clock 10.96 in the women’s 100m.',
      gives: [{ athlete: 'Una Orr', mark: '10.96' }],
    },
    {
      text: 'Una Orr crossed the line in 56.06 seconds to regain the women’s 400m hurdles title she surrendered to Jo Brel in 2014.',
      gives: [{ athlete: 'Una Orr', place: 1, mark: '56.06' }],
    },
    {
      text: 'Una Orr won the women’s 1500m in 4:09.1 and Jo Brel was fourth in the 5000m. In her first race Ada Roe came home to a 14:38.87 victory, ahead of Nell Venn (14:56.88).',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '4:09.1', event: '1500' },
        { athlete: 'Jo Brel', place: 4, event: '5000' },
        { athlete: 'Ada Roe', place: 1, mark: '14:38.87', event: '5000' },
        { athlete: 'Nell Venn', place: 2, mark: '14:56.88', event: '5000' },
      ],
    },
    {
      text: 'Mina Corvo was third in the 400m, her 52.90 clocking a little short of the best.',
      gives: [{ athlete: 'Mina Corvo', place: 3, mark: '52.90' }],
    },
  ],
  (match) => {
    const index = match.last('M') as number;
    const owner = match.first('A');
    // "Maher's time of 7.42": nobody else's, whoever the clause is about.
    if (owner !== undefined && owner === match.from) return marked(match, [owner], index, 0.82);
    return marked(match, owner !== undefined && owner < index ? [owner] : match.subject(index), index, 0.7);
  },
);

export const fronted = rule(
  'mark/fronted',
  'a mark that gives somebody something: a time of 3:23.62 brought bronze to Dupont, 50:39 gave Orr the win',
  words,
  [
    '{M} (?:(?:clearance|throw|leap|jump|effort|run|clocking|time|vault|heave) )?(?:brought|earned|gave|gives|was good (?:enough )?for|secured|saw|took|made|put|won|handed) (?:(?:[a-z-]+|{O}) ){0,4}?(?:(?:to|for) (?:the )?)?{A}',
    '(?:give|gives|gave|giving|hand(?:ed|ing)|earn(?:ed|ing)|bring|brought|bringing) {titled}{A} (?:a|an|the|his|her) (?!total )(?:[a-z-]+ |{K} ){0,4}?(?:of|in) {M}',
    '(?:won|taken|claimed) in {M} by (?:[a-z-]+ ){0,3}{A}',
    '(?<=^ ?|; )in {M} , {A}',
    '(?<=^ ?|; )(?:in|with|at|clocking|running|posting) (?:a|an) (?:[a-z-]+ ){0,2}?(?:time|mark|run|throw|leap|jump|effort|clocking|{K})(?: of)? {M} , (?:(?:the )?{O} (?:placed|place|finisher) |(?:[a-z-]+ |{NCTSE} ){0,3}?)?{A}',
    '{M} (?:{E} |throw |leap |jump |clearance |win |victory |effort |run |clocking )(?:by|from|for) (?:[a-z0-9-]+ ){0,2}{A}',
  ],
  [
    {
      text: 'With a time of 2:17:41, second-placed Ada Roe broke the national record in the women’s marathon.',
      gives: [{ athlete: 'Ada Roe', place: 2, mark: '2:17:41' }],
    },
    {
      text: 'Jo Brel was second in the women’s 5000m after a sprint that gave Una Orr a new record of 14:40.79.',
      gives: [
        { athlete: 'Una Orr', place: 1, mark: '14:40.79' },
        { athlete: 'Jo Brel', place: 2 },
      ],
    },
    {
      text: 'A time of 3:23.62 brought bronze to Alex Dupont in the 1500m.',
      gives: [{ athlete: 'Alex Dupont', place: 3, mark: '3:23.62' }],
    },
  ],
  (match) => marked(match, match.all('A').slice(-1), match.first('M') as number, 0.85),
);

export const bare = rule(
  'mark/in-clause',
  'a mark with no word of its own beside it, in a clause about one athlete',
  words,
  ['{M}'],
  [
    { text: 'Una Orr won the mile, 4:31.77.', gives: [{ athlete: 'Una Orr', place: 1, mark: '4:31.77' }] },
    {
      text: 'Tilda Roe won the women’s 800m final in some style, 2:01.77.',
      gives: [{ athlete: 'Tilda Roe', place: 1, mark: '2:01.77' }],
    },
  ],
  (match) => (match.subject()[0] === TOPIC ? [] : marked(match, match.subject(), match.from, 0.35)),
);
