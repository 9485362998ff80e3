/** Words that tell how old people, records and waits are, and how often something was held or won. */
import { printedMonth } from './days.js';

/** Right behind a name: `, 27,`, `, aged 27`, ` (27)`. */
export const ageBehind =
  /^(?:,\s(?:aged\s)?(?<age>\d{2})(?=[,.;)]|\s(?:in|next|last|on)\b)|,?\saged\s(?<aged>\d{2})(?!\d))/du;
/** Right before it: `22-year-old`, `22-year-old student`. */
export const ageBefore = /(?<!\b[Aa]s an? )(?<age>\d{2})-year-old\s(?:[\p{L}'-]+\s){0,3}$/du;
/** In a reference by age: `The 22-year-old`. */
export const ageInReference = /(?<age>\d{2})-year-old/du;
/** `Teenager Ada Roe`: from 13 to 19. */
export const teenager = /\b[Tt]eenag(?:er|ed?)\s(?:[\p{L}'-]+\s){0,2}$/u;

/** A birth: `born at Arnold on May 2 1928`, `born in 1990`. */
export const born = new RegExp(
  String.raw`\bborn\b[^.;]{0,40}?\s(?<date>(?:(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${printedMonth}\.?|${printedMonth}\.?\s\d{1,2}(?:st|nd|rd|th)?),?\s)?(?<year>(?:18|19|20)\d\d))(?!\d)`,
  'dgiu',
);
/** `died aged 82`, `has died at the age of 82`. */
export const diedAt =
  /\b(?:died|dead)\s(?<age>(?:aged|at the age of|at)\s(?<years>\d{2,3}))(?!\d|\s?[-¯:.]\d|\s(?:km|p\.?m|a\.?m))/dgiu;
/** `in 1958, aged 30`. */
export const agedIn = /\bin\s(?<year>(?:19|20)\d\d),?\s(?<age>aged\s(?<years>\d{1,2}))(?!\d)/dgiu;

/** So many years of a record, a wait or a drought, … */
export const yearsOld =
  /(?<age>\b(?<years>\d{1,2})-year(?:-old|-long)?\s(?<what>wait|drought|(?:[\p{L}-]+\s){0,2}(?:record|mark|best)))\b/dgiu;
/** `first title for 12 years, since 2009`, `had stood for 20 years since Roe ran 4:39.10 in 1995`. */
export const yearsSinceYear =
  /\b(?:first|best|stood|lasted|waited)\b[^.;:]{0,50}?\s(?<age>(?:for|in)\s(?<years>\d{1,2})\syears)\b(?<rest>(?:[^.;]|\.(?=\d)){0,60}?\b(?:since|in)\s(?<year>(?:19|20)\d\d))(?!\d)/dgiu;
/** … and the year it dates from, behind it: `set in 2005`, `first title since 2011`, `J. Xavier, Madurai, 2005)`. */
export const datesFrom =
  /\b(?<since>first\s(?:[\p{L}'-]+\s){0,3}?(?:titles?|wins?|victory|medals?|gold|crown|triumph|success|champions?|trophy)\b[^.;()]{0,30}?\s(?<words>since\s(?<sinceYear>(?:19|20)\d\d)))|(?<set>\b(?:set|run|ran|thrown|threw|jumped|held|stood|owned)\b[^.;()]{0,40}?\s(?:in|since)\s(?:\p{Lu}\p{L}+\s)?(?<setYear>(?:19|20)\d\d))|\(old:[^()]{0,60}?,\s(?<oldYear>(?:19|20)\d\d)\)/du;

/** `41st annual Cadillac Turkey Trot`, `50th edition`, `31st running of the event`. */
export const editionNamed =
  /(?<![\p{L}\d])(?<words>(?<number>\d{1,3})(?:st|nd|rd|th)\s(?:annual\s)?(?<name>(?:\p{Lu}[\p{L}\p{M}'-]* ){0,4}\p{Lu}[\p{L}\p{M}'-]*))(?![\p{L}])/dgu;
export const editionCounted =
  /(?<![\p{L}\d])(?<words>(?:the\s)?(?<number>\d{1,3})(?:st|nd|rd|th)\s(?:annual\s)?(?:edition|running|staging|renewal|holding))\b(?!\sof\sthe\s(?!event|race|meeting|meet))/dgiu;
/** What each of the counted ones holds. */
export const editionWords = [
  'edition',
  't running',
  'd running',
  'h running',
  'l running',
  'staging',
  'renewal',
  'holding',
];
/** The edition is another year's. */
export const otherEdition =
  /\b(?:last|next|previous|following|earlier|future|registration|in (?:19|20)\d\d|(?:19|20)\d\d edition|years? ago|first held|inaugural)\b/iu;

const anyNth = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const nth = `(?<nth>${anyNth})`;
const win = '(?:wins?|victory|victories|titles?|success|successes|triumphs?|crowns?|gold(?: medals?)?)';
/** `fourth victory of the spring after wins at the Launceston 10, the Saltash Half and …`: a count and all before it. */
export const nthAfter = new RegExp(
  String.raw`\b(?<words>${nth}\s(?:(?!in\s)[\p{L}-]+\s){0,2}?${win})\b[^.;:(]{0,40}?,?\s(?:after|following)\s(?:(?:previous|earlier)\s)?(?:${win}\s)?(?:in|at|over)?\s?(?<list>(?:(?:the\s)?\p{Lu}|(?:19|20)\d\d)[^.;:]{0,120})`,
  'dgu',
);
/** `won for the third time … successful also in 2019 and 2023`. */
export const nthTime = new RegExp(
  String.raw`\b(?:w[io]n(?:ning|s)?|victorious|triumph(?:ed)?|taken|claimed|crowned|champion)\b[^.;:]{0,20}?\sfor the (?<words>${nth} time)\b(?!\s(?:in(?!\s\d+[:.]\d)|this|since|running))`,
  'dgiu',
);
export const alsoIn =
  /\b(?:also|previously|successful|first|champion|winner|won|triumphed|victories|wins)\s(?:\p{Ll}+\s){0,3}?in\s(?<years>(?:19|20)\d\d(?:(?:,\s(?:19|20)\d\d)*,?\sand\s(?:19|20)\d\d)?)(?!\d)/du;
export const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const row = String.raw`(?:(?<count>${anyNth})\s(?:(?:year|time|season|${win})\s)?(?:in a row|running|in succession)|(?<straight>${anyNth})[\s-](?:straight|consecutive|successive)\s(?:year|time|season|${win}))`;
/** `his third title in a row`, `for the fourth straight year`, with the years of the others behind. */
export const inARow = new RegExp(
  String.raw`\b(?<words>${row})\b[^.;]{0,60}?\b(?:after|following|having won|won|winner|champion|also|wins)\b[^.;:]{0,40}?\sin\s(?<years>(?:19|20)\d\d(?:,\s(?:19|20)\d\d)*,?\sand\s(?:19|20)\d\d)(?!\d)`,
  'dgiu',
);
/** What is no win. */
export const notWon = /\b(?:second|third|fourth|fifth|sixth|runner-up|silver|bronze|lost|losing|defeats?|beaten)\b/iu;
