/** A place counted among the women or the men of a race that all ran together: first woman home, the fastest man in 31:08. */
import { rule } from '../../../relate/rule.js';
import { words } from '../words.js';
import { placed } from './placed.js';

const groups = {
  ...words,
  sexed: '(?:woman|lady|female|girl|man|male|boy)',
  /** What may stand behind "first woman" and leaves it the first of the race: not "first woman to run", "for the club". */
  homeward:
    "(?: (?:finisher|runner|athlete|home|back|overall|across|through|over|to finish|to cross|to reach|to break|the (?:finish )?line|the (?:finish|tape)|in the (?:race|field)|place))*(?! (?:for|to|[UTN]\\d+|harrier|strider|jogger|in (?:the )?(?:[A-Z]\\d+ )?(?:world|history|field|club|world 's|his|her|over)|since|from (?:outside|[CN]\\d)|under|inside|ever|vet|veteran|master|over|[lmfw]?v|and(?! (?:[A-Z]\\d+|in|with|the|was|finished|ran)))(?![a-z]))",
  fastest: '(?:fastest|quickest|top|leading|speediest)',
};

export const ledHomeOneSex = rule(
  'place/led-home-one-sex',
  'who led home the women or the men, and others behind: led home the men in 2:06:10, ahead of Brel',
  groups,
  [
    'led home the {E} (?:in|with) (?:an? (?:[a-z-]+ ){0,3}(?:of )?)?{M} ,? ?(?:ahead of|from|to beat|beating|followed by) ',
  ],
  [
    {
      text: 'Ada Roe won the women’s Holt Marathon in 2:22:10. Pim Venn led home the men in 2:06:10, ahead of Cal Prescod (2:06:44).',
      gives: [
        { athlete: 'Ada Roe', place: 1, mark: '2:22:10' },
        { athlete: 'Pim Venn', place: 1, mark: '2:06:10' },
        { athlete: 'Cal Prescod', place: 2, mark: '2:06:44' },
      ],
    },
    {
      text: 'Pim Venn led home the Holt men in 36:10 at the Wye 10k, in 15th place.',
      gives: [{ athlete: 'Pim Venn', place: 15, mark: '36:10' }],
    },
  ],
  (match) => placed(match, match.subject(match.from), 1, 0.8),
);

export const countedBySex = rule(
  'place/of-one-sex',
  'a place among the women or men of a race run together: was first woman home in 38:20, the fastest man was Venn',
  groups,
  [
    '(?:was|were|is|as|became|finished|finishing|came|coming|crowned|home|placed|being|{A},?) (?:in )?(?:(?:the|a|an|also|again|home|comfortably|easily|overall) )*{O}(?: (?:fastest|quickest))? {sexed}{homeward}(?! (?:{notplace})(?![a-z]))',
    '(?:was|is|as|became|being|were) (?:the )?{fastest} (?:(?:of|among) the (?:women|ladies|girls)|(?:woman|lady|female|girl)(?: finisher| runner| home| across the line)*)(?= (?:(?:in|with|at) (?:(?:an?|his|her) (?:[a-z-]+ ){0,3}(?:of )?)?{M}|(?:in|at|of) (?:the )?[EV]\\d|[.,;]|and))',
    '(?:the )?{fastest} (?:woman|lady|female|girl)(?: finisher| runner| home| back| across the line| overall)*(?: (?:in|at) (?:the )?[EV]\\d+)? (?:was|is) (?<named>{titled}{A})(?! (?:who|,) )',
    // winners were Venn for the men in 1:11:45 and Roe for the women in 1:31:49
    '(?<=(?:[Ww]inn|victor|title|won|champion)[^.;]{0,140})(?<named>{A})(?: of [A-Z]\\d+)?(?: ,)? (?:for|among|of) the (?:wo)?men(?= (?:in|with|at) {M})',
    '(?:the )?{O} {sexed}(?: finisher| runner| home| back| overall| across the line| over the line| across| to finish| to cross the line| to cross the finish line| to break the tape)*(?: (?:in|at|of) (?:the )?(?:[UEVC]\\d+ ?){1,2}(?: race)?)?(?: in {M})? (?:was|is|came|went) (?<named>{titled}{A})',
  ],
  [
    {
      text: 'In the Holt 5km Sal Arkin (17:37) was the first male Strider to cross the line and Una Orr (19:36) the first female Strider.',
      gives: [
        { athlete: 'Sal Arkin', mark: '17:37' },
        { athlete: 'Una Orr', mark: '19:36' },
      ],
    },
    {
      text: 'Pim Venn won the Holt 10km in 31:00. Ada Roe was the first woman to cross the finish line, in 38:20.',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '31:00' },
        { athlete: 'Ada Roe', place: 1, mark: '38:20' },
      ],
    },
    {
      text: 'In the Holt 10km Pim Venn won in 31:00. First woman was Ada Roe in 38:20, with Una Orr second (39:01).',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '31:00' },
        { athlete: 'Ada Roe', place: 1, mark: '38:20' },
        { athlete: 'Una Orr', place: 2, mark: '39:01' },
      ],
    },
    {
      text: 'Pim Venn won the Holt 10km in 31:00. Ada Roe was the fastest woman in 38:20, and second female was Una Orr, 39:01.',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '31:00' },
        { athlete: 'Ada Roe', place: 1, mark: '38:20' },
        { athlete: 'Una Orr', place: 2, mark: '39:01' },
      ],
    },
    {
      text: 'Pim Venn won the Holt 10km in 31:00, and Ada Roe 38:20 was quickest of the women.',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '31:00' },
        { athlete: 'Ada Roe', place: 1, mark: '38:20' },
      ],
    },
    {
      text: 'Pim Venn won the Holt 10km in 31:00. Ada Roe was quickest of the Marl women in 38:20.',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '31:00' },
        { athlete: 'Ada Roe', mark: '38:20' },
      ],
    },
    {
      text: 'Pim Venn won the Holt 10km in 31:00. Ada Roe was first lady and 23rd overall in 38:20.',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '31:00' },
        { athlete: 'Ada Roe', place: 23, mark: '38:20' },
      ],
    },
    {
      text: 'Una Orr was the second fastest woman in the Holt 10km. The first lady home in the Wye 10km was Ada Roe in 38:20.',
      gives: [
        { athlete: 'Una Orr', place: 2 },
        { athlete: 'Ada Roe', place: 1, mark: '38:20' },
      ],
    },
    {
      text: 'Winning the half marathon titles were Kyle Venn of Wex, for the men in 1:11:45 and Ada Roe for the women in 1:31:49.',
      gives: [
        { athlete: 'Kyle Venn', place: 1, mark: '1:11:45' },
        { athlete: 'Ada Roe', place: 1, mark: '1:31:49' },
      ],
    },
    {
      text: 'Ada Roe ran the Holt 10km in 38:20. She was the first woman to run every edition.',
      gives: [{ athlete: 'Ada Roe', mark: '38:20' }],
    },
    { text: 'Ada Roe was the first woman in history to break 30 minutes for the 10km.', gives: [] },
    { text: 'The fastest woman in the field for the Holt 10km is Ada Roe.', gives: [] },
    {
      text: 'Pim Venn won the Holt 10km in 31:00. First lady back for Marl was Ada Roe in 48:20.',
      gives: [
        { athlete: 'Pim Venn', place: 1, mark: '31:00' },
        { athlete: 'Ada Roe', mark: '48:20' },
      ],
    },
  ],
  (match) => {
    const named = match.inGroup('named', 'A').at(-1);
    const ordinal = match.first('O');
    const who = named === undefined ? match.subject(match.to - 1) : [named];
    const sex = /(?:^| )(?:wom[ae]n|lad(?:y|ies)|female|girls?)(?= )/.test(match.words) ? 'W' : 'M';
    return placed(match, who, ordinal === undefined ? 1 : match.ordinal(ordinal), 1, {
      at: ordinal ?? named ?? match.to - 1,
      sex,
    });
  },
);
