/** A place that is somebody’s own: Roe’s second place in the 800m, Orr’s bronze in the javelin. */
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { placed, placeSaid } from './placed.js';

/** What is held against, hoped for or looked back to. */
const HELD_AGAINST =
  /(?:^| )(?:since|than|until|till|like|unlike|equal(?:led|ling)?|match(?:ed|ing|es)?|emulat(?:e|ed|ing)|repeat(?:ed|ing)?|better(?:ed|ing)?|improv(?:e|ed|ing) (?:on|upon)|eclips(?:ed|ing)|surpass(?:ed|ing)?|recall(?:ed|ing)?|remember(?:ed|s|ing)?|saw|watch(?:ed|ing)|on the back of|best(?: [a-z]+){0,3} (?:is|was)|from) (?:[a-z-]+ ){0,2}$/;

/** The place is another year's, or another meeting's. */
const ELSEWHERE =
  /^(?:at (?:the )?(?:(?:[a-z-]+|[UCN]\d+) ){0,3}?[YV]\d+|(?:in|at) (?:the )?[YUC]\d+|last |a (?:year|week|month)|(?:two|three|four|five|six) (?:years|weeks|months)|earlier )/;

export const possessed = rule(
  'place/possessed',
  'a place in an event that is somebody’s: Roe’s second place in the long jump, Orr’s third in the 800m, her bronze in the javelin',
  words,
  [
    "(?<owner>{A}) (?:'s|') (?:(?!previous|past|last|recent|former|earlier|old|likely|expected|world|olympic|european|commonwealth|career|first medal)[a-z-]+ ){0,2}?(?:{O}(?: (?:-|place|placing|position|spot))?|(?<medal>silver|bronze|gold)(?: medal)?)(?: finish| showing)? (?:in|over) (?:the )?{race}",
  ],
  [
    {
      text: 'Ada Roe’s second place in the long jump and Una Orr’s third in the women’s 800m were rare comforts.',
      gives: [
        { athlete: 'Ada Roe', place: 2, event: 'LJ' },
        { athlete: 'Una Orr', place: 3, event: '800' },
      ],
    },
    {
      text: 'The highlight was Ada Roe’s bronze in the women’s javelin.',
      gives: [{ athlete: 'Ada Roe', place: 3, event: 'JT' }],
    },
    {
      text: 'Britain had to be content with Jo Brel’s surprise fourth place in the 1500m.',
      gives: [{ athlete: 'Jo Brel', place: 4, event: '1500' }],
    },
    {
      text: 'Una Orr won the women’s mile, the best since Ada Roe’s second place in the 800m.',
      gives: [{ athlete: 'Una Orr', place: 1 }],
    },
    {
      text: 'Una Orr won the women’s mile. She has spoken of Ada Roe’s bronze in the 800m in Tokyo.',
      gives: [{ athlete: 'Una Orr', place: 1 }],
    },
    {
      text: 'Una Orr won the women’s mile. Ada Roe’s third attempt in the long jump was a foul.',
      gives: [{ athlete: 'Una Orr', place: 1 }],
    },
  ],
  (match) => {
    const [owner] = match.inGroup('owner', 'A');
    const event = match.last('E');
    if (owner === undefined || HELD_AGAINST.test(match.before(60)) || ELSEWHERE.test(match.after())) return [];
    return placed(match, [owner], placeSaid(match, match.first('O')), 0.85, {
      at: match.first('O') ?? match.from,
      event,
    });
  },
);

export const winnerApposed = rule(
  'place/winner-apposed',
  'a win told behind the name, with its day: athletes like Roe, winner of the 400m on Saturday',
  words,
  [
    '(?<owner>{A}) , (?:the )?(?:[a-z]+ )?winner (?:of|in|over) (?:the )?{race}(?: race| event| final)?(?= (?:on {D}|{D}|in {M}|here (?:[.,;]|and)|earlier (?:today|in the (?:day|evening|meeting|session))))',
  ],
  [
    {
      text: 'Una Orr won the women’s mile. For athletes like Ada Roe, winner of the 400m on Saturday, this was a step to Beijing.',
      gives: [
        { athlete: 'Una Orr', place: 1, event: 'MILE' },
        { athlete: 'Ada Roe', place: 1, event: '400' },
      ],
    },
    {
      text: 'Una Orr won the women’s mile. Behind her was Ada Roe, winner of the 400m in 2004.',
      gives: [
        { athlete: 'Una Orr', place: 1 },
        { athlete: 'Ada Roe', place: 2 },
      ],
    },
  ],
  (match) => {
    const [owner] = match.inGroup('owner', 'A');
    return owner === undefined
      ? []
      : placed(match, [owner], 1, 1.1, { at: match.last('E') ?? match.from, event: match.last('E') });
  },
);
