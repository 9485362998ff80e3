/** The words beside a discipline that belong to it: `the men's 3000m steeplechase final`, `the B string 75m`. */
import type { Discipline } from './disciplines.js';
import { blankEvent, type EventMention } from './mention.js';
import {
  CATEGORY_WORD,
  categoryIn,
  heatIn,
  LEVEL_WORD,
  LOWER_LEVEL,
  levelIn,
  roundIn,
  SEX_WORD,
  sexIn,
  sexOfClass,
} from './words.js';

/** Takes in the string, sex, category and round that stand before and after the discipline. */
export function widen(piece: string, discipline: Discipline): EventMention {
  const { start, end } = discipline;
  const mention: EventMention = { ...blankEvent(start, end), ...discipline, core: { start, end } };
  takeStringBefore(piece, mention);
  const inside = piece.slice(start, end);
  if (/\b(?:wom[ea]n|girls|men|boys)\b|^mixed\s/iu.test(inside)) mention.sex = sexIn(inside);
  takeClassBefore(piece, mention);
  takeRoundBefore(piece, mention);
  takeAfter(piece, mention);
  // "the women's and men's 100 metres": both races, so neither.
  if (
    /\b(?:women|men|girls|boys)(?:'s)?\s(?:and|&)\s$/iu.test(before(piece, mention, 14)) &&
    !/^\d/.test(piece.slice(mention.start, mention.start + 1))
  )
    mention.sex = null;
  return mention;
}

const before = (piece: string, { start }: EventMention, reach: number): string =>
  piece.slice(Math.max(0, start - reach), start);

/** Which string a phrase names. Beside a discipline it needs "the", or "string" or "race" after it. */
const STRING_BEFORE = /(?:\b(?:the|his|her)\s['"`]?([AB])['"`]?(?:[\s-]string)?|\b([AB])[\s-]string)\s$/u;

function takeStringBefore(piece: string, mention: EventMention): void {
  const found = STRING_BEFORE.exec(before(piece, mention, 16));
  if (!found) return;
  mention.section = (found[1] ?? found[2]) as string;
  mention.start = piece.lastIndexOf(mention.section, mention.start - 1);
}

const CATEGORY_BEFORE = new RegExp(`(?:^|[\\s(])(${CATEGORY_WORD})$`, 'iu');
const SEX_BEFORE = new RegExp(`(?:^|[\\s(])(${SEX_WORD}(?:\\s(?:${LEVEL_WORD}))?)$`, 'iu');

/** `men's U20 `, `Olympic women's `: up to four words. */
function takeClassBefore(piece: string, mention: EventMention): void {
  for (let i = 0; i < 4; i++) {
    const left = before(piece, mention, 60).replace(/[\s-]+$/, '');
    const category = CATEGORY_BEFORE.exec(left)?.[1];
    const words = category ?? SEX_BEFORE.exec(left)?.[1];
    if (words === undefined) {
      takeLevelBefore(left, mention);
      return;
    }
    const isParkrun = /^park ?run/iu.test(piece.slice(mention.start, mention.start + 8));
    mention.start = piece.lastIndexOf(words, mention.start - 1);
    // A junior parkrun is of two kilometres, and open to whoever is young.
    if (isParkrun && /^juniors?$/iu.test(words)) {
      Object.assign(mention, { event: 'ROAD', metres: 2000, length: 2000 });
      continue;
    }
    if (category !== undefined) mention.category ??= categoryIn(category);
    const level = levelIn(words);
    if (level !== undefined) mention.section ??= level;
    mention.sex ??= category === undefined ? sexIn(words) : sexOfClass(category);
  }
}

const LEVEL_BEFORE = new RegExp(`(?:^|[\\s(])((?:junior\\s)?varsity|${LOWER_LEVEL})$`, 'iu');

/** `the JV girls 5K`, `the middle school 3,000m`: whoever's it is, of another string of the school. */
function takeLevelBefore(left: string, mention: EventMention): void {
  const words = LEVEL_BEFORE.exec(left)?.[1];
  if (words === undefined || mention.section !== undefined) return;
  const section = levelIn(words);
  if (section !== undefined) mention.section = section;
  mention.start -= words.length + 1;
}

const ROUND_BEFORE =
  /(?:^|[\s(])(?:(first|second|third|fourth|fifth|opening)\s)?(final|heats?(?:\s(?:one|two|three|four|five|six|\d))?|semi[\s-]?finals?(?:\s(?:one|two|three|\d))?|prelim(?:inarie)?s?|qualifying|qualification)\s(?:of|in|for)\s(?:the\s)?$/iu;

function takeRoundBefore(piece: string, mention: EventMention): void {
  const [whole, nth = '', words] = ROUND_BEFORE.exec(before(piece, mention, 40)) ?? [];
  if (whole === undefined || words === undefined) return;
  mention.round = roundIn(words);
  mention.heat = heatIn(`${nth} ${words}`);
  mention.start -= whole.trimStart().length;
}

const ROUND_AFTER =
  /^(?:[\s-]+(?:race|event|title|competition|contest))?[\s,:(-]+(grand final|final(?!ists?|\s(?:lap|straight|metres|stages?|day|few|\d|turn|bend|hurdle|barrier|attempt|round|kilomet|mile|time|push|sprint|kick|\w+ metres))|heats?(?:\s(?:one|two|three|four|five|six|\d))?|semi[\s-]?finals?(?:\s(?:one|two|three|\d))?|semis|prelim(?:inarie)?s?|qualif(?:ying|ication|iers|ier(?!\s\p{Lu}))(?:\sround)?|first round|quarter[\s-]?finals?)(?![\p{L}])/iu;
const STRING_AFTER =
  /^\s(?:\(?['"]([AB])['"]\)?|\(([AB])\)|([AB])(?=[\s-](?:string|race|event|match)\b))(?:[\s-](?:string|race|event|match)\b)?/u;
const WHEELCHAIR_AFTER = /^\s(?:wheelchair|push-?rim)(?:\s(?:race|event|division|final))?(?!\p{L})/iu;
const CATEGORY_AFTER = new RegExp(
  `^[\\s,-]+\\(?(${CATEGORY_WORD})\\)?(?![\\p{L}\\d]|\\s(?:years?|minutes?|seconds?|miles?|laps?)\\b|\\spark ?run)`,
  'iu',
);
const SEX_AFTER = new RegExp(
  `^(?:\\s?[-¯:,(]\\s?|\\s(?:(?:(?:loop|course|route|circuit|race)(?:\\s(?:of|around|in|at|over)(?:\\s[\\p{L}'-]+){1,5})?\\s)?for\\s(?:the\\s)?|-\\s)?|\\s\\()(${SEX_WORD}|[MWF])\\)?(?![\\p{L}'])(?!\\s+(?:and(?!\\s\\d)|or|who|were|was|to|in)\\b)`,
  'iu',
);

/** ` final`, ` (B)`, ` for women`: up to three groups of words. */
function takeAfter(piece: string, mention: EventMention): void {
  for (let i = 0; i < 3; i++) {
    const taken = takeOneAfter(piece.slice(mention.end, mention.end + 60), mention);
    if (taken === 0) return;
    mention.end += taken;
  }
}

/** @returns how many characters on the right belong to the mention */
function takeOneAfter(right: string, mention: EventMention): number {
  const round = ROUND_AFTER.exec(right);
  if (round) {
    if (mention.round !== null) return 0;
    mention.round = roundIn(round[1] as string);
    mention.heat = heatIn(round[1] as string);
    return round[0].length;
  }
  const string = mention.section ? null : STRING_AFTER.exec(right);
  if (string) {
    mention.section = (string[1] ?? string[2] ?? string[3]) as string;
    return string[0].length;
  }
  const wheels = mention.section ? null : WHEELCHAIR_AFTER.exec(right);
  if (wheels) {
    mention.section = 'wheelchair';
    return wheels[0].length;
  }
  const category = CATEGORY_AFTER.exec(right);
  if (category) {
    const named = categoryIn(category[1] as string);
    // "In the 6k, juniors Ada Roe and Jo Brel": their year at college.
    if (named === null || /^[\s,-]+juniors?\s\p{Lu}/u.test(right)) return 0;
    mention.category ??= named;
    return category[0].length;
  }
  const sex = mention.sex === null ? SEX_AFTER.exec(right) : null;
  if (!sex) return 0;
  mention.sex = sexIn(sex[1] as string);
  return sex[0].length;
}
