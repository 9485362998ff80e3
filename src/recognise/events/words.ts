/** What the words round an event's name say of the race: whose it is, of which age or class, and which round. */
import type { Round, Sex } from '../../report/schema.js';
import { numberOfWords, ordinalOfWords } from '../numbers.js';

/** Sources of patterns. */
export const SEX_WORD =
  "(?:men|women|ladies|lady|boys?|girls?|male|female|mixed|gentlemen|(?:wo)?man(?=')|woman(?=s'))(?:'s|s'|'|s)?";
/** An age group that no number tells, beside the juniors and seniors of schools. */
export const AGE_LEVEL = 'inter(?:mediate)?|sub[\\s-]?junior|minor|midget';
export const CATEGORY_WORD = `(?:under|u)[\\s/-]?\\d{2}s?|[MWFLVO]{1,2}\\d{2}[AB]?|over[\\s-]\\d{2}s?|\\d{2}\\+|[TF][\\s-]?\\d{2}(?:\\/\\d{2})?|juniors?|youth|cadets?|masters|veterans?|(?:${AGE_LEVEL})|class (?:one|two|three|four|[1-4])|senior|elite|championship|open|invitational|indoor|outdoor|world|olympic|national|european|commonwealth|(?<!(?:south|central)\\s)african|asian|event|individual|flat|para|wheelchair|ambulant|short-course|long-course`;

/** Between whose race it is and its name: `the girls' district title`, `the boys varsity 5K`. */
export const LEVEL_WORD =
  '(?:junior\\s)?varsity|jv|middle\\sschool|junior\\shigh|high\\sschool|district|state|county|regional|sectional|conference|league|overall|(?<=\\b(?:boys|girls)[^\\w\\s]?\\s)(?:class\\s)?(?:[1-9]A{1,2}|A{2,6}(?:-A{1,3})?|[1-9]A-[1-9]A)|novice|freshm[ae]n|frosh(?:[\\s-]soph)?|collegiate|college';

/** A race for those who are not in the first team, or not of its age: a race of its own beside the varsity's. */
export const LOWER_LEVEL =
  'junior\\svarsity|jv|middle\\sschool|junior\\shigh|novice|freshm[ae]n|frosh(?:[\\s-]soph)?|(?:sixth|seventh|eighth|[678]th)[\\s-]grade';

const LEVEL = new RegExp(`(?<!\\p{L})(?:(${LOWER_LEVEL}|${AGE_LEVEL})|varsity)(?!\\p{L}|-|\\shurdles)`, 'iu');

/** The string of a school's runners that words name: `jv`, `intermediate`, or `varsity`, the first of all. */
export function levelIn(words: string): string | undefined {
  const found = LEVEL.exec(words);
  if (!found) return undefined;
  return found[1] === undefined
    ? VARSITY
    : found[1]
        .toLowerCase()
        .replace(/^junior\svarsity$/u, 'jv')
        .replace(/^inter$/u, 'intermediate')
        .replace('-', ' ');
}

/** The section of a race that is nobody's but the first team's: of all that is told without one. */
export const VARSITY = 'varsity';

/** The sex that words such as `women's`, `girls` or a lone `W` name. */
export function sexIn(words: string): Sex | null {
  if (/\bmixed\b/iu.test(words)) return 'X';
  if (/\b(?:wom[ea]n|ladies|lady|girls?|females?|lasses)|^\s*[WF]\s*$/iu.test(words)) return 'W';
  return /\b(?:m[ea]n|boys?|males?|gentlemen|gents|lads)\b|\b(?:mens|boys)|^\s*M\s*$/iu.test(words) ? 'M' : null;
}

/** F41 is a para class: the masters' go up in fives. */
const F_OF_MASTERS = 'F(?=V?[3-9][05])';
const MASTERS_CLASS = new RegExp(`\\b(?:[MWFL]?V|[MWO]|${F_OF_MASTERS})(\\d{2})(?:s|[AB])?\\b`, 'u');
const SEX_OF_CLASS = new RegExp(`^([MW]|${F_OF_MASTERS})V?\\d{2}(?!/)`, 'u');

/** The age group or para class that words name, as `U20`, `V50`, `T54`. */
export function categoryIn(words: string): string | null {
  const under = /\b(?:under|u)[\s/-]?(\d{1,2})(?!\d)/iu.exec(words);
  if (under) return `U${under[1]}`;
  const over = /\bover[\s-](\d{2})/iu.exec(words) ?? MASTERS_CLASS.exec(words) ?? /\b(\d{2})\+/.exec(words);
  if (over) return `V${over[1]}`;
  const para = /\b([TF])[\s-]?(\d{2}(?:\/\d{2})?)\b/u.exec(words);
  if (para) return `${para[1]}${para[2]}`;
  return /\bjuniors?\b(?!\s(?:varsity|high))/iu.test(words) ? 'U20' : null;
}

/** The sex that the letter of a masters' class tells: `W35`, `MV40 race`. */
export function sexOfClass(words: string): Sex | null {
  const letter = SEX_OF_CLASS.exec(words)?.[1];
  return letter === undefined ? null : letter === 'M' ? 'M' : 'W';
}

/** The round that words name. */
export function roundIn(words: string): Round | null {
  if (/semi/iu.test(words)) return 'semi-final';
  if (/\bqualif/iu.test(words)) return 'qualification';
  if (/\b(?:heats?|prelim|first round|quarter)/iu.test(words)) return 'heat';
  return /\bfinal/iu.test(words) ? 'final' : null;
}

/** The number of a heat or semi-final: `heat two`, `the second semi-final`. */
export function heatIn(words: string): number | null {
  const after = /(?:heat|final|semi)s?\s(one|two|three|four|five|six|\d{1,2})\b/iu.exec(words);
  const before =
    /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?\s(?:heat|semi|round heat)/iu.exec(
      words,
    );
  const word = (after?.[1] ?? before?.[1])?.toLowerCase();
  if (word === undefined) return null;
  return word === 'opening' ? 1 : (numberOfWords(word) ?? ordinalOfWords(word) ?? Number(word));
}
