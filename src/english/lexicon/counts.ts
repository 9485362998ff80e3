/** Words that count people, and those that hand things out to them in turn. */
import { alternatives } from '../word-lists.js';

/** How many a word for a group means. */
export const groupSizes: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  twosome: 2,
  trio: 3,
  threesome: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
};
/** `the trio of`, `the Eden pair`, right before names. */
export const groupWord = new RegExp(
  `\\b(?:${Object.keys(groupSizes).join('|')})\\b(?=(?:\\sof|,|:|\\s[¯-])?\\s\\p{Lu}|\\s\\(\\p{Lu})`,
  'gu',
);

/** People by what they are, in the plural; nations' people come besides. */
export const people = alternatives(
  `men women boys girls runners athletes sprinters hurdlers jumpers throwers walkers finishers juniors seniors sophomores
   freshmen veterans masters teenagers team-mates teammates clubmates compatriots newcomers debutants internationals
   medallists medalists champions winners Harriers Striders Joggers Runners Roadrunners Brits Aussies Kiwis Americans Europeans Africans`,
);

/** Right before the count: it is of others than those who are named, or of no whole. */
export const otherCount =
  /\b(?:other|another|first|last|top|next|all but|beat|more|fewer|less than|at least|over)\s$/iu;

/** What is handed out in turn: places or marks, right before the word. */
const turn = String.raw`(?:(?:\d{1,3}(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+(?:teenth|tieth)))|\d[\d:.]*[:.]\d+(?:m|s|secs?)?)`;
export const inTurn = new RegExp(
  String.raw`(?<turns>${turn}(?:,\s${turn})*,?\sand\s${turn})(?:\s(?:places?|positions?|overall))?,?\s$`,
  'diu',
);
export const oneTurn = new RegExp(turn, 'giu');
