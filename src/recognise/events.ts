/**
 * Phrases that name a race or field event: `the men's 3000m steeplechase final`, `over 5,000m`,
 * `women's race`, `heat two`. English wording; the codes are the sport's.
 */

import { bareDistances, MILE, metresOf, relayCodes, roadByMetres, schoolDistances } from '../knowledge/events.js';
import { everyMatch } from '../matches.js';
import type { Round, Sex } from '../report/schema.js';
import { anchored } from './anchored.js';

export interface EventMention {
  start: number;
  end: number;
  /** The event's code; null when the phrase names only sex or round (`the women's race`, `the final`). */
  event: string | null;
  /** Length in metres for codes that do not carry it. */
  metres: number | null;
  sex: Sex | null;
  category: string | null;
  round: Round | null;
  heat: number | null;
  /** A printed length in kilometres or miles, which the meeting's surface may make a cross country or a track race. */
  length: number | null;
  /** A race of its own beside the open one: `wheelchair`, or the `A` or `B` string of a match. */
  section?: string;
  /** Offsets of the words that name the discipline itself (without sex, category and round). */
  core: { start: number; end: number } | null;
  /** The words mean who won it: `the women's winner`. */
  winner?: true;
}

interface Discipline {
  start: number;
  end: number;
  event: string;
  metres: number | null;
  length: number | null;
}

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  half: 0.5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  opening: 1,
};
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** Not the metres of a throw: `64m31`. */
const METRES = '(?:m|metres?|meters?|mtrs?)(?![\\p{L}/]|\\d\\d(?!\\d))';
const TAIL =
  '(?:[\\s-]?(?<tail>steeplechase|steeple|s\\/?c\\b|chase|(?:high |low |intermediate )?hurdles|hurdle|hh?\\b|race[\\s-]?walk(?:ing)?|walk|relay|flat|dash|sprint))?';

const RELAY = `(?:mixed\\s)?4(?:\\s?[x×X*]\\s?|[\\s-]by[\\s-])(?<leg>\\d,?\\d{2,3}|\\d)(?:\\s?-?(?:m|metres?|meters?|km|k|mile)s?\\b)?(?<mixed>\\s(?:mixed|hurdles))?(?:\\srelay)?|distance medley(?:\\srelay)?|\\bDMR\\b|sprint medley(?:\\srelay)?|(?:sprint|mile|medley|mixed|ekiden|road|team|shuttle hurdles?) relays?|\\bekiden\\b`;
const FLAT = `(?<![\\d.,:/$£€-])(?<dist>\\d{1,2}[,. ]\\d{3}|\\d{2,5})\\s?-?\\s?${METRES}(?:\\s(?:women|men|girls|boys)(?:'s|’s|'|’)?(?=\\s(?:steeple|hurdles|race walk|walk)))?${TAIL}`;
const KILOMETRES = `(?<![\\d.,:/])(?<km>\\d{1,3}(?:\\.\\d{1,3})?|${COUNT}(?=[\\s-]kilomet))\\s?-?\\s?(?:km|kms|k|kilomet(?:re|er)s?)(?!\\p{L})(?:[\\s-](?<kmtail>race[\\s-]?walk(?:ing)?|walk))?`;
const MILES = `(?<![\\d.,:/]|\\p{L}-)(?:(?<miles>\\d{1,3}(?:\\.\\d)?|${COUNT})[\\s-]?miles?(?:r)?\\b(?!\\san hour|\\sper)|(?<ten>ten[\\s-]miler)|(?<mile>(?:(?<=\\b(?:the|in|dream|metric|indoor|outdoor|women's|men's|girls'|boys'|wanamaker|bowerman|carr|fastest|road|street|invitational|[AB])\\s)mile(?:\\srun)?|mile\\srun|\\bsub-four mile)\\b(?!\\s(?:mark|point|split|into|from|to go|out|or so|after|of the|in (?:four|five|six|[456][:.]))\\b)))`;
const WORDS =
  "(?<words>metric mile|half[\\s-]?marathons?|(?<=(?:^|[\\s(])(?:the|a|her|his|women's|men's|women’s|men’s|[A-Z]\\p{Ll}+)\\s)half(?=\\s(?:in|after|was|on|and)\\b|[.,:;)]|$)|\\bHALF(?=\\s*(?:\\(|$))|(?<!half[\\s-])(?<!mini-)marathons?|parkruns?|cross[\\s-]?country|\\bXC\\b|(?:6|12|24|48|72|six|twelve|twenty-four)[\\s-]hours?(?=[\\s,:–-]+(?:race|event|men|women|run\\b|championships?|track))|fell race|hill race|mountain race|trail race|(?:high|long|triple)[\\s-]jump(?:ed)?|pole[\\s-]?vault|(?<=the\\s)vault|shot[\\s-]?put+|(?<=(?:the|the\\s[AB]|women's|men's|girls'|boys')\\s)shot\\b(?!\\s(?:at(?!\\s\\d)|of|himself|herself))|discus(?:\\sthrow)?|discuss(?=\\sthrow)|(?<!(?:put|puts|putting|drop|drops|dropped|dropping|laid|bring|brought)\\s(?:the|a)\\s)(?:hammer|javelin)(?:\\sthrow)?(?!\\s(?:down|blow))|weight[\\s-]throw|heptathlon|pentathlon|decathlon|(?:sprint|high|short|100m|110m) hurdles|(?:one-lap|intermediate|long|400m) hurdles|steeplechase|steeple|two-lap (?:race|event|(?=heats?\\b|finals?\\b|semi))|(?<=over )two laps|(?:one-lap|quarter-mile) (?:race|event|sprint)|25-lap (?:race|event)|12[\\s-]?(?:and-a-half|½)[\\s-]lap (?:race|event)|(?<=(?:the|over)\\s)hurdles|race walk)";
/** A distance without a unit: needs a word before it that makes it an event. */
const BARE =
  "(?<=\\b(?:olympic|world|european|commonwealth|the|over|in|men's|women's|men’s|women’s|girls'|boys'|mens|womens|girls|boys|winning|indoor|outdoor|open|individual|and|her|his|of|(?:under|u)[\\s-]?\\d{2}s?)\\s)(?<!\\b(?:field|fields|crowd|entry|squad|pack)\\sof\\s)(?<bare>(?:55|110)(?=[\\s-]hurdles|-?\\s(?:and|&)\\s(?:the\\s)?[234]\\d0(?:[\\s-]m\\p{L}*)?\\shurdles)|(?<=\\bthe\\s)55(?=\\s(?:in\\s\\d|\\(\\d|with|dash)|,)|60|100|200|300|400|500|600|800|1,?000|1,?500|(?<!\\b(?:in|of|and)\\s)2,?000|3,?000|5,?000|10,?000|(?<!\\bof\\sthe\\s)(?:1,?600|3,?200)(?=(?:\\s(?:in\\s\\d+|with|run|relay|at|and|but|final)\\b|[.,;)]|\\s\\()))s?(?:[\\s-](?<btail>hurdles|hurdle|steeplechase|steeple|flat|dash|final|champion|relay))?(?![\\p{L}\\d%])(?![.,:/]\\d)(?!\\s(?:people|spectators|fans|runners|athletes|finishers|starters|competitors|miles|metres|meters|km|euros|dollars|pounds|entrants|points|others|or so|crowd|times|years|days|schools|children|women|men|participants|volunteers|yards|feet|medals))(?!\\s?-(?:year|strong|member|athlete|capacity|plus|and-over)|\\+)";
/** A glued code: `60HH`, `55HH`, `400H`, `3000SC`, `3000mSC`. */
const GLUED = '(?<![\\d.,:/])(?<glued>\\d{2,3})m?H{1,2}\\b';

const DISCIPLINE = new RegExp(`${RELAY}|${FLAT}|${KILOMETRES}|${MILES}|${GLUED}|\\b${WORDS}\\b|${BARE}`, 'iuy');
/** Where a discipline can start. Every alternative above begins with a digit or with one of these words. */
const DISCIPLINE_START =
  /(?<![\p{L}\d])(?:\d|mixed|distance|dmr|sprint|mile|medley|ekiden|road|team|shuttle|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sub|metric|half|marathon|parkrun|cross|xc|fell|hill|mountain|trail|high|long|triple|pole|vault|shot|disc|hammer|javelin|weight|hept|pent|dec|short|intermediate|quarter|steeple|twenty|hurdles|race)/giu;
/** `the W35 A race`, `the M60 competition`: masters' leagues name a race by its class. */
const CLASS_ONLY =
  /(?<![\p{L}\d])(?<class>[MWF])V?\d{2}s?(?:\s?[AB])?(?:[\s-](?:race|event|competition|contest|match|sprint|string))(?![\p{L}])|(?<=(?:^|[.!?;:]\s))(?:under|u)[\s-]?\d{1,2}s?(?=:\s)/giu;
const CLASS_HINT = /(?<![\p{L}\d])[MWF]V?\d{2}|:\s/u;
/** `the B race`, `fourth in the B`: the second string of a match, a race of its own. */
const STRING_ONLY =
  /(?<=\b(?:[Ii]n|won|winning|wins|took|run|ran|running)\s(?:the|his|her|their)\s)['"‘“`]?[AB]['"’”`]?(?:[\s-](?:string|race|event|match)|(?!\s(?:team|final|standard|group|side|league|level|division|squad|teams|\p{Lu}|\d)))(?=[\s,.;:)])/gu;
const STRING_HINT = /\s['"‘“`]?[AB]['"’”`]?[\s,.;:)-]/u;
/** Which string a phrase names. Beside a discipline it needs "the", or "string" or "race" after it. */
const STRING_BEFORE = /(?:\b(?:the|his|her)\s['"‘“`]?([AB])['"’”`]?(?:[\s-]string)?|\b([AB])[\s-]string)\s$/u;
const STRING_AFTER =
  /^\s(?:\(?['"‘“]([AB])['"’”]\)?|\(([AB])\)|([AB])(?=[\s-](?:string|race|event|match)\b))(?:[\s-](?:string|race|event|match)\b)?/u;

const SEX_HINT =
  /\b(?:men|women|ladies|lady|boys?|girls?|male|female|mixed|gentlemen|wheelchair|push-?rim|mens|womens)/iu;
const ROUND_HINT = /final|heat|semi|prelim|qualif/iu;

const SEX_WORD = "(?:men|women|ladies|lady|boys?|girls?|male|female|mixed|gentlemen)(?:'s|’s|s'|s’|'|’|s)?";
const SEX_BEFORE = new RegExp(`(?:^|[\\s(])(${SEX_WORD})$`, 'iu');
const CATEGORY_WORD =
  '(?:under|u)[\\s-]?\\d{2}s?|[MWFLVO]{1,2}\\d{2}[AB]?|over[\\s-]\\d{2}s?|\\d{2}\\+|[TF][\\s-]?\\d{2}(?:\\/\\d{2})?|juniors?|youth|cadets?|masters|veterans?|minor|inter(?:mediate)?|class (?:one|two|three|four|[1-4])|senior|elite|championship|open|invitational|indoor|outdoor|world|olympic|national|european|commonwealth|african|asian|event|individual|flat|para|wheelchair|ambulant|short-course|long-course';
const CATEGORY_BEFORE = new RegExp(`(?:^|[\\s(])(${CATEGORY_WORD})$`, 'iu');
const CATEGORY_AFTER = new RegExp(`^[\\s,-]+\\(?((?:${CATEGORY_WORD}))\\)?(?![\\p{L}\\d])`, 'iu');
const SEX_AFTER = new RegExp(
  `^(?:\\s?[-–—:,(]\\s?|\\s(?:for\\s|-\\s)?|\\s\\()(${SEX_WORD}|[MWF])\\)?(?![\\p{L}'’])(?!\\s+(?:and|or|who|were|was|to|in)\\b)`,
  'iu',
);
const ROUND_AFTER =
  /^(?:[\s-]+(?:race|event|title|competition|contest))?[\s,:(-]+(grand final|final(?:ists?)?(?!\s(?:lap|straight|metres|stages?|day|few|\d|turn|bend|hurdle|barrier|attempt|round|kilomet|mile|time|push|sprint|kick|\w+ metres))|heats?(?:\s(?:one|two|three|four|five|six|\d))?|semi[\s-]?finals?(?:\s(?:one|two|three|\d))?|semis|prelim(?:inarie)?s?|qualif(?:ying|ication|iers?)(?:\sround)?|first round|quarter[\s-]?finals?)(?![\p{L}])/iu;
const ROUND_BEFORE =
  /(?:^|[\s(])(?:(first|second|third|fourth|fifth|opening)\s)?(final|heats?(?:\s(?:one|two|three|four|five|six|\d))?|semi[\s-]?finals?(?:\s(?:one|two|three|\d))?|prelim(?:inarie)?s?|qualifying|qualification)\s(?:of|in|for)\s(?:the\s)?$/iu;

/** `the men's race`, `the women's title`: sex alone. */
const SEX_ONLY = new RegExp(
  `(?<![\\p{L}])((?:(?:${CATEGORY_WORD})\\s)?${SEX_WORD})\\s(?:(${CATEGORY_WORD})\\s|(?:short|long|shorter|longer|main|mass|opening|other|A|B)\\s)?(?:race|events?|title|championship(?!\\srecords?)|competition|contest|comp|equivalent|version|crown|side|front|section|category|division|class|segment|field|winner|podium|final|semi-?finals?|heats?|prize|honours|standings|team|results?|meets?)(?![\\p{L}])|(?<=the\\s)(?:women|men)(?:'s|’s)(?=[,.]|\\sby\\s|\\s(?:winner|second|third|fourth|fifth)\\s?[:–—])|(?<=(?:^|[.!?]\\s)(?:The|For the|On the|Among the|In the)\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{L}+)?\\s)(?:women|men|girls|boys)(?=(?:\\s(?:finished|placed|took|won|came|scored|had|ran|also|earned|captured|claimed|saw)|,)(?![\\p{L}]))|(?<=(?:^|[.!?]\\s)(?:The|Our|For the|On the|Among the|In the)\\s)(?:senior\\s)?(?:women|men|ladies|girls|boys)(?=(?:\\s(?:finished|placed|took|were|won|came|scored|had|ran|followed|also|earned|captured|side|team|squad|again|raced|competed|saw|started|did|went|fared|covered|faced|tackled|lined|set|led|in)|,)(?![\\p{L}]))|(?<=\\b(?:[Tt]hen|[Nn]ext|[Nn]ow|[Oo]ff|[Aa]mong|turn of|[Oo]n to|[Oo]ver to|contested by|[Ff]irst (?:up|off)|[Ll]ast)\\b(?:\\s(?:it|came|come|up|off|was|were|went|is|to|for|with))*\\s(?:the|our)\\s)(?:senior\\s)?(?:women|men|ladies|girls|boys)(?=\\s(?:over|on|with|in|who|to|at|and|went|set)(?![\\p{L}])|[,.!:;)])|(?<=(?:^|[.!?;:]\\s))(?:(?:senior|junior|minor|inter|(?:under|u)[\\s-]?\\d{1,2})\\s)?(?:men|women|ladies|girls|boys)(?=:\\s)|(?<=^\\s*(?:elite\\s|senior\\s|open\\s)?)(?:men|women|ladies|girls|boys)(?:'s?)?(?=(?:\\s(?:indoor\\s|outdoor\\s)?(?:track(?:\\s(?:and|&)\\sfield)?|athletics))?\\s*:?\\s*$)|(?:wheelchair|push-?rim)\\s(?:race|event|division|section|marathon|titles?|races|results?|winners?)(?![\\p{L}])`,
  'giu',
);
/** `in the final`, `his heat`, `the second semi-final`, `heat two`. */
const ROUND_ONLY =
  /(?<=(?:\b(?:the|his|her|their|in|a|and|first|second|third|fourth|last|opening|evening's|of)|\p{L}'s?)\s)(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|\d{1,2}(?:st|nd|rd|th))\s)?(final(?!s?['’]?\s(?:heats?\b|semi|lap|straight|metres?|stages?|day|few|turn|bend|hurdle|barrier|attempt|round|leg|kilomet|km|miles?|time|push|sprint|kick|results?|score|say|part|third|quarter|stretch|corner|water|jump|throw|effort|climb|hill|rise|moments?|minutes?|seconds?|two\b|three\b|four\b|five\b|six\b|scor|runner|finisher|downhill|uphill|All-|event|race(?! in)|races|fixture|match|instal+ment|edition|outing|league|place|spot|word|hearing|decision|victory|field|podium|\d|\w+ (?:metres|kilomet|laps|minutes|strides))|ly|e)|heats?(?:\s(?:one|two|three|four|five|six|\d))?(?!\s(?:of the day|and humidity|stroke|exhaustion|wave))|semi[\s-]?finals?(?:\s(?:one|two|three|\d))?|semis?(?![\p{L}-])|prelim(?:inarie)?s?\b|qualifying(?=[.,\s](?!time|mark|standard|period))|qualification|preliminaries)(?![\p{L}])|(?<![\p{L}])heat\s(?:one|two|three|four|five|six|[1-9])(?![\p{L}\d])|(?<=\bsemi-?final\s)(?:one|two|three|[1-3])\b/giu;

/**
 * The event phrases between two offsets, sorted, not overlapping.
 *
 * @param text the article
 * @param from UTF-16 offset
 * @param to UTF-16 offset
 */
export function findEvents(text: string, from: number, to: number): EventMention[] {
  const piece = text.slice(from, to).replaceAll('’', "'");
  const mentions: EventMention[] = [];
  for (const match of anchored(piece, DISCIPLINE_START, DISCIPLINE)) {
    const discipline = readDiscipline(match);
    if (discipline === undefined || isClimb(piece, discipline)) continue;
    mentions.push(widen(piece, discipline));
  }
  for (const [pattern, hint] of [
    [SEX_ONLY, SEX_HINT],
    [CLASS_ONLY, CLASS_HINT],
    [STRING_ONLY, STRING_HINT],
    [ROUND_ONLY, ROUND_HINT],
  ] as const) {
    if (!hint.test(piece)) continue;
    for (const match of everyMatch(piece, pattern)) {
      const start = match.index as number;
      const end = start + match[0].length;
      if (mentions.some((mention) => mention.start < end && start < mention.end)) continue;
      // "third in the men's over-50 category": a group within the race, not a race of its own.
      if (/^mixed team$/iu.test(match[0])) continue;
      if (/(?:category|division|prize|class)$/iu.test(match[0]) && categoryIn(match[0])?.startsWith('V')) continue;
      mentions.push(named(match[0], start, end, piece));
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  joinLengths(mentions, piece);
  dropConversions(mentions, piece);
  shareNouns(mentions, piece);
  for (const mention of mentions) {
    if (/wheelchair|push-?rim/iu.test(piece.slice(mention.start, mention.end))) mention.section = 'wheelchair';
    mention.start += from;
    mention.end += from;
    if (mention.core) mention.core = { start: mention.core.start + from, end: mention.core.end + from };
  }
  return mentions;
}

/** "the 110 and 300 hurdles", "the 100- and 400-meter hurdles": the noun is of both. */
function shareNouns(mentions: readonly EventMention[], piece: string): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [first, second] = [mentions[i] as EventMention, mentions[i + 1] as EventMention];
    if (!/^(?:55|60|80|100|110)$/.test(first.event ?? '') || !/^[234]\d0H$/.test(second.event ?? '')) continue;
    if (!/^(?:-|-?meters?|-?metres?|m)?\s(?:and|&)\s(?:the\s)?$/iu.test(piece.slice(first.end, second.start))) continue;
    if (
      !/^\d{2,3}(?:-?\s?m(?:et(?:er|re)s?)?)?$/iu.test(
        piece.slice(first.core?.start ?? first.start, first.core?.end ?? first.end),
      )
    )
      continue;
    first.event = `${first.event}H`;
  }
}

/** "a 23-mile fell race", "the 10km cross country": a length and the ground it is run on are one race. */
function joinLengths(mentions: EventMention[], piece: string): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const length = mentions[i] as EventMention;
    const ground = mentions[i + 1] as EventMention;
    if (length.length === null || ground.length !== null || !/^(?:MR|TRAIL|XC)$/.test(ground.event ?? '')) continue;
    if (!/^[\s-]+$/u.test(piece.slice(length.end, ground.start))) continue;
    mentions.splice(i, 2, {
      ...ground,
      start: length.start,
      metres: length.length,
      length: length.length,
      sex: ground.sex ?? length.sex,
      category: ground.category ?? length.category,
    });
  }
}

/** "the 10km (6.2 mile) course": one length in two measures. */
function dropConversions(mentions: EventMention[], piece: string): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [first, again] = [mentions[i - 1] as EventMention, mentions[i] as EventMention];
    const metres = first.length ?? metresOf(first.event ?? '');
    if (again.length === null || metres === undefined || !/^\s?[([]$/u.test(piece.slice(first.end, again.start)))
      continue;
    if (Math.abs(again.length / metres - 1) > 0.05) continue;
    if (first.event === 'ROAD') {
      first.event = again.event;
      first.metres = again.metres;
    }
    mentions.splice(i, 1);
  }
}

const CLIMB_AFTER =
  /^(?:ft|feet)?\s?(?:\((?:[\d,.]+\s?(?:ft|feet))\)\s)?(?:(?:of|in)\s(?:\w+\s){0,2}(?:climb|climbing|ascent|elevation|descent|height|gain)\b|(?:climb|ascent|elevation|gain|above|asl|a\.s\.l|summit|peak|up|down|high\b(?! jump)|mountain|deep|of up)\b)/iu;
const CLIMB_BEFORE =
  /(?:\b(?:climb(?:s|ed|ing)?|ascent|elevation|descent|altitude|height|summit|peak|ascends?|gain)\s(?:(?:of|is|was|about|around|nearly|almost|over|to|up|at|some|the|total)\s)*|\((?:summit|height|ascent|climb):?\s|(?:\d\s?(?:km|k|miles?|m)|\b[ABC][SML])\s?[/,;|+]\s?|\+)$/iu;

/** A length in metres that is a height: `3,450m of climbing`, `12.5km / 560m`, `the summit (1085m)`. */
function isClimb(piece: string, { start, end, event }: Discipline): boolean {
  if (!/^\d+$/.test(event)) return false;
  const before = piece.slice(Math.max(0, start - 40), start);
  return (
    CLIMB_AFTER.test(piece.slice(end, end + 40).trimStart()) ||
    CLIMB_BEFORE.test(before) ||
    (/\b(?:summit|peak|top)\s\($/iu.test(before) && !bareDistances.has(Number(event)))
  );
}

/** The one event that a heading or list header names, or undefined. */
export function readHeading(text: string, from: number, to: number): EventMention | undefined {
  const heading = text.slice(from, to);
  const mentions = findEvents(text, from, to);
  const first = mentions.find((mention) => mention.event !== null) ?? bareEvent(heading) ?? mentions[0];
  const sex = first?.sex ?? sexIn(heading);
  const category = first?.category ?? categoryIn(heading);
  const round = first?.round ?? roundIn(heading);
  if (first === undefined && sex === null && category === null && round === null) return undefined;
  return { ...(first ?? blank(from, to)), sex, category, round, start: from, end: to, core: null };
}

/** `100`, `Women's 400 hurdles`, `10,000 walk (12 noon)`: a heading needs no unit. */
const BARE_HEADING =
  /^[\s*_#]*((?:men|women|boys|girls|ladies)(?:['’]s?)?\s)?(\d{1,2},?\d{3}|\d{2,3})(?=\s?(?:hurdles|h|steeplechase|sc|walk|dash|run|flat)?\s*(?:\([^)]{1,20}\)\s*)?[:–—-]?\s*$)/iu;

function bareEvent(heading: string): EventMention | undefined {
  const [, , metres = ''] = BARE_HEADING.exec(heading) ?? [];
  const length = Number(metres.replace(',', ''));
  if (!bareDistances.has(length) && !schoolDistances.has(length) && length !== 110) return undefined;
  const withUnit = heading.replace(metres, `${metres}m`);
  return findEvents(withUnit, 0, withUnit.length).find((mention) => mention.event !== null);
}

const blank = (start: number, end: number): EventMention => ({
  start,
  end,
  event: null,
  metres: null,
  sex: null,
  category: null,
  round: null,
  heat: null,
  length: null,
  core: null,
});

function named(words: string, start: number, end: number, piece: string): EventMention {
  const mention = blank(start, end);
  const letter = /^([MWF])V?\d{2}/u.exec(words)?.[1];
  mention.sex = letter === undefined ? sexIn(words) : letter === 'M' ? 'M' : 'W';
  mention.category = categoryIn(words);
  const string = /(?:^|[\s\d'"‘“`])([AB])(?=['"’”`]?(?:$|[\s-]))/u.exec(words)?.[1];
  if (string) mention.section = string;
  if (/\swinner$/iu.test(words)) mention.winner = true;
  mention.round = roundIn(words);
  mention.heat = heatIn(words) ?? heatIn(piece.slice(Math.max(0, start - 12), end));
  if (mention.round === 'final') mention.heat = null;
  return mention;
}

function readDiscipline(match: RegExpMatchArray): Discipline | undefined {
  const start = match.index as number;
  const at = { start, end: start + match[0].length, metres: null as number | null, length: null as number | null };
  const group = match.groups ?? {};
  const printed = match[0].toLowerCase();
  if (group['words'] !== undefined) return byWord({ ...at }, printed);
  if (group['leg'] !== undefined || (!group['dist'] && !group['bare'] && /relay|medley|ekiden|dmr/.test(printed)))
    return relay({ ...at }, printed, group['leg']);
  if (group['km'] !== undefined)
    return byKilometres(
      { ...at },
      NUMBER_WORDS[(group['km'] as string).toLowerCase()] ?? Number(group['km']),
      group['kmtail'] !== undefined,
    );
  if (group['miles'] !== undefined || group['ten'] !== undefined) {
    const miles =
      group['ten'] !== undefined
        ? 10
        : (NUMBER_WORDS[(group['miles'] as string).toLowerCase()] ?? Number(group['miles']));
    return byMiles({ ...at }, miles);
  }
  if (group['mile'] !== undefined) return { ...at, event: 'MILE' };
  if (group['glued'] !== undefined) return { ...at, event: `${group['glued']}H` };
  const metres = Number((group['dist'] ?? group['bare'] ?? '').replace(/[,. ]/, ''));
  return byMetres(
    { ...at },
    metres,
    (group['tail'] ?? group['btail'] ?? '').toLowerCase(),
    group['bare'] !== undefined,
  );
}

type At = Omit<Discipline, 'event'>;

function byMetres(at: At, metres: number, tail: string, bare: boolean): Discipline | undefined {
  if (metres < 50 || metres > 30000) return undefined;
  if (/^steeple|^s\/?c|^chase/.test(tail)) return { ...at, event: `${metres}SC` };
  if (/^h|hurdles$/.test(tail)) return metres <= 400 ? { ...at, event: `${metres}H` } : { ...at, event: `${metres}SC` };
  if (/walk/.test(tail)) return { ...at, event: `${metres}W` };
  if (tail === 'relay') return { ...at, event: relayOf(metres) };
  if (bare && !bareDistances.has(metres) && !schoolDistances.has(metres) && metres !== 110) return undefined;
  return { ...at, event: String(metres) };
}

/** American copy: the 400 relay is 4x100, the 1,600 relay 4x400. */
const relayOf = (metres: number): string =>
  ({ 400: '4x100', 800: '4x200', 1600: '4x400', 3200: '4x800', 6000: '4x1500' })[metres] ?? 'RELAY';

function byKilometres(at: At, kilometres: number, walk: boolean): Discipline | undefined {
  if (kilometres === 0 || kilometres > 350) return undefined;
  const metres = Math.round(kilometres * 1000);
  if (walk) return { ...at, event: `${kilometres}KW` };
  const code = roadByMetres.get(metres);
  return { ...at, event: code ?? 'ROAD', metres: code === undefined ? metres : null, length: metres };
}

function byMiles(at: At, miles: number): Discipline | undefined {
  const metres = Math.round(miles * MILE);
  if (miles === 0 || miles > 200) return undefined;
  if (miles === 1) return { ...at, event: 'MILE', length: metres };
  if (miles === 2) return { ...at, event: '2MILE', length: metres };
  const code = roadByMetres.get(metres);
  return {
    ...at,
    event: code ?? (miles > 27 ? 'ULTRA' : 'ROAD'),
    metres: code === undefined ? metres : null,
    length: metres,
  };
}

function relay(at: At, printed: string, leg: string | undefined): Discipline {
  if (leg === undefined) {
    if (/distance medley|dmr/.test(printed)) return { ...at, event: 'DMR' };
    if (/^mile relay/.test(printed)) return { ...at, event: '4x400' };
    if (/^sprint relay/.test(printed)) return { ...at, event: '4x100' };
    return { ...at, event: 'RELAY' };
  }
  const digits = leg.replace(',', '');
  const metres = digits.length === 1 ? `${digits}00` : digits;
  const code = relayCodes.has(`4x${metres}`) && !/km|\dk\b|hurdles|mile/.test(printed) ? `4x${metres}` : 'RELAY';
  return { ...at, event: code === '4x400' && /mixed/.test(printed) ? '4x400X' : code };
}

function byWord(at: At, printed: string): Discipline | undefined {
  const word = printed.replace(/[\s-]+/g, ' ');
  const table: [RegExp, string][] = [
    [/^metric mile/, '1500'],
    [/^half/, 'HM'],
    [/^marathon/, 'MAR'],
    [/^parkrun/, '5K'],
    [/^(?:cross ?country|xc)/, 'XC'],
    [/^(?:fell|hill|mountain) race/, 'MR'],
    [/^trail/, 'TRAIL'],
    [/hours?$/, 'ULTRA'],
    [/^high jump/, 'HJ'],
    [/^long jump/, 'LJ'],
    [/^triple/, 'TJ'],
    [/vault/, 'PV'],
    [/^shot/, 'SP'],
    [/^discus/, 'DT'],
    [/^hammer/, 'HT'],
    [/^javelin/, 'JT'],
    [/^weight/, 'WT'],
    [/^heptathlon/, 'HEP'],
    [/^pentathlon/, 'PEN'],
    [/^decathlon/, 'DEC'],
    [/^(?:one lap|intermediate|long|400m) hurdles/, '400H'],
    [/^(?:sprint|high|short) hurdles/, 'HURDLES'],
    [/^hurdles/, 'HURDLES'],
    [/^steeple/, '3000SC'],
    [/^two lap/, '800'],
    [/^(?:one lap|quarter)/, '400'],
    [/^25 lap/, '10000'],
    [/^12/, '5000'],
    [/^race walk/, 'WALK'],
  ];
  const event = table.find(([pattern]) => pattern.test(word))?.[1];
  return event === undefined ? undefined : { ...at, event };
}

/** Takes in the sex, category and round that stand before and after the discipline. */
function widen(piece: string, discipline: Discipline): EventMention {
  const mention: EventMention = {
    ...blank(discipline.start, discipline.end),
    ...discipline,
    core: { start: discipline.start, end: discipline.end },
  };
  const stringBefore = STRING_BEFORE.exec(piece.slice(Math.max(0, mention.start - 16), mention.start));
  if (stringBefore) {
    mention.section = (stringBefore[1] ?? stringBefore[2]) as string;
    mention.start = piece.lastIndexOf(mention.section, mention.start - 1);
  }
  const inside = piece.slice(discipline.start, discipline.end);
  if (/\b(?:wom[ea]n|girls|men|boys)\b/iu.test(inside)) mention.sex = sexIn(inside);
  const takeLeft = (pattern: RegExp): RegExpExecArray | null => {
    const left = piece.slice(Math.max(0, mention.start - 60), mention.start).replace(/[\s-]+$/, '');
    return pattern.exec(left);
  };
  for (let i = 0; i < 4; i++) {
    const category = takeLeft(CATEGORY_BEFORE);
    const sex = category ? null : takeLeft(SEX_BEFORE);
    const hit = category ?? sex;
    if (!hit?.[1]) break;
    mention.start = piece.lastIndexOf(hit[1], mention.start - 1);
    if (category) {
      mention.category ??= categoryIn(hit[1]);
      const letter = /^([MWF])V?\d{2}[AB]?$/u.exec(hit[1])?.[1];
      if (letter) mention.sex ??= letter === 'M' ? 'M' : 'W';
    }
    if (sex) mention.sex ??= sexIn(hit[1]);
  }
  const round = ROUND_BEFORE.exec(piece.slice(Math.max(0, mention.start - 40), mention.start));
  if (round?.[2]) {
    mention.round = roundIn(round[2]);
    mention.heat = heatIn(`${round[1] ?? ''} ${round[2]}`);
    mention.start -= round[0].trimStart().length;
  }
  for (let i = 0; i < 3; i++) {
    const right = piece.slice(mention.end, mention.end + 40);
    const roundAfter = ROUND_AFTER.exec(right);
    const stringAfter = roundAfter || mention.section ? null : STRING_AFTER.exec(right);
    const categoryAfter = roundAfter || stringAfter ? null : CATEGORY_AFTER.exec(right);
    const sexAfter = roundAfter || stringAfter || categoryAfter ? null : SEX_AFTER.exec(right);
    if (roundAfter?.[1] && mention.round === null) {
      mention.round = roundIn(roundAfter[1]);
      mention.heat = heatIn(roundAfter[1]);
      mention.end += roundAfter[0].length;
    } else if (stringAfter) {
      mention.section = (stringAfter[1] ?? stringAfter[2] ?? stringAfter[3]) as string;
      mention.end += stringAfter[0].length;
    } else if (
      categoryAfter?.[1] &&
      categoryIn(categoryAfter[1]) !== null &&
      // "In the 6k, juniors Ada Roe and Jo Brel": their year at college.
      !/^[\s,-]+juniors?\s\p{Lu}/u.test(right)
    ) {
      mention.category ??= categoryIn(categoryAfter[1]);
      mention.end += categoryAfter[0].length;
    } else if (sexAfter?.[1] && mention.sex === null) {
      mention.sex = sexIn(sexAfter[1]);
      mention.end += sexAfter[0].length;
    } else break;
  }
  // "the women's and men's 100 metres": both races, so neither.
  if (
    mention.sex !== null &&
    /\b(?:women|men|girls|boys)(?:'s)?\s(?:and|&)\s$/iu.test(
      piece.slice(Math.max(0, mention.start - 14), mention.start),
    )
  )
    mention.sex = null;
  return mention;
}

/** The sex that words such as `women's`, `girls` or a lone `W` name. */
function sexIn(words: string): Sex | null {
  if (/\bmixed\b/iu.test(words)) return 'X';
  if (/\b(?:wom[ea]n|ladies|lady|girls?|females?)|^\s*[WF]\s*$/iu.test(words)) return 'W';
  return /\b(?:m[ea]n|boys?|males?|gentlemen)\b|\b(?:mens|boys)|^\s*M\s*$/iu.test(words) ? 'M' : null;
}

/** The age group or para class that words name, as `U20`, `V50`, `T54`. */
function categoryIn(words: string): string | null {
  const under = /\b(?:under|u)[\s-]?(\d{1,2})(?!\d)/iu.exec(words);
  if (under) return `U${under[1]}`;
  const over =
    /\bover[\s-](\d{2})/iu.exec(words) ??
    /\b(?:[MWFL]?V|[MWFO])(\d{2})(?:s|[AB])?\b/u.exec(words) ??
    /\b(\d{2})\+/.exec(words);
  if (over) return `V${over[1]}`;
  const para = /\b([TF])[\s-]?(\d{2}(?:\/\d{2})?)\b/u.exec(words);
  if (para) return `${para[1]}${para[2]}`;
  return /\bjuniors?\b/iu.test(words) ? 'U20' : null;
}

/** The round that words name. */
function roundIn(words: string): Round | null {
  if (/semi/iu.test(words)) return 'semi-final';
  if (/\bqualif/iu.test(words)) return 'qualification';
  if (/\b(?:heats?|prelim|first round|quarter)/iu.test(words)) return 'heat';
  return /\bfinal/iu.test(words) ? 'final' : null;
}

/** The number of a heat or semi-final: `heat two`, `the second semi-final`. */
function heatIn(words: string): number | null {
  const after = /(?:heat|final|semi)s?\s(one|two|three|four|five|six|\d)\b/iu.exec(words);
  const before =
    /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?\s(?:heat|semi|round heat)/iu.exec(
      words,
    );
  const word = (after?.[1] ?? before?.[1])?.toLowerCase();
  return word === undefined ? null : (NUMBER_WORDS[word] ?? Number(word));
}
