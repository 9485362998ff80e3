/** Races told by whose they are or by their round, without a discipline: `the women's race`, `the final`, `heat two`. */
import { everyMatch } from '../../matches.js';
import { blankEvent, type EventMention } from './mention.js';
import {
  AGE_LEVEL,
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

/** Adds such races of a piece of text to the mentions found in it, where none of them stands. */
export function addUnnamed(mentions: EventMention[], piece: string): void {
  for (const [pattern, hint] of KINDS) {
    if (!hint.test(piece)) continue;
    for (const { 0: words, index: start } of everyMatch(piece, pattern)) {
      const end = start + words.length;
      if (mentions.some((mention) => mention.start < end && start < mention.end)) continue;
      if (/^mixed team$/iu.test(words) || (isGroupWithin(words) && piece.slice(start - 7, start) !== 'In the '))
        continue;
      mentions.push(named(words, start, end, piece));
    }
  }
}

/** "third in the men's over-50 category": a group within the race, not a race of its own. */
const isGroupWithin = (words: string): boolean =>
  /(?:category|division|prize|class|grade)$/iu.test(words) && (categoryIn(words)?.startsWith('V') ?? false);

function named(words: string, start: number, end: number, piece: string): EventMention {
  const mention = blankEvent(start, end);
  mention.sex = sexOfClass(words) ?? sexIn(words);
  mention.category = categoryIn(words);
  const string = /(?:^|[\s\d'"`])([AB])(?=['"`]?(?:$|[\s-]))/u.exec(words)?.[1];
  // the classes of American schools have races of their own
  const division = /(?:^|\s)([1-9]A{1,2}|A{2,6}(?:-A{1,3})?)(?=\s)/u.exec(words)?.[1];
  const section = string ?? levelIn(words) ?? division ?? NTH_TEAMS.find(([pattern]) => pattern.test(words))?.[1];
  if (section !== undefined) mention.section = section;
  if (/\swinner$/iu.test(words)) mention.winner = true;
  mention.round = roundIn(words);
  mention.heat = heatIn(words) ?? heatIn(piece.slice(Math.max(0, start - 12), end));
  if (mention.round === 'final') mention.heat = null;
  return mention;
}

/** "the women's IIs", "the men's thirds": a race of the second or third teams alone. */
const NTH_TEAMS = [
  [/\s(?:IIs|seconds|2nds)$/iu, '2'],
  [/\s(?:IIIs|thirds|3rds)$/iu, '3'],
  [/\s(?:IVs|4ths)$/iu, '4'],
] as const;

const WHOSE = 'women|men|girls|boys';
/** What a side is told to have done, right behind its name. */
const DID = 'finished|placed|took|won|came|scored|ran|earned|captured|claimed';
const OPENS = '(?:^|[.!?]\\s)';
const AMONG = 'For the|On the|Among the|In the';

/** A side by these words where others stand before and behind. The words come first: to look back is dear. */
const side = (before: string, words: string, behind: string): string =>
  `(?=${words})(?<=${before})(?:${words})(?=${behind})`;

/** Whose race it is, and nothing else. */
const SEX_ONLY = new RegExp(
  [
    // the men's race, the senior women's team
    `(?<![\\p{L}])(?:(?:${LOWER_LEVEL}|varsity|${CATEGORY_WORD})\\s)?${SEX_WORD}\\s(?:(?:${CATEGORY_WORD}|${LEVEL_WORD})\\s|(?:short|long|shorter|longer|main|mass|opening|other|A|B)\\s)?(?:race|races(?=\\sover\\s\\d)|sprint(?!\\s(?:hurdl|relay|double|medley|event|race|final|title|crown|champion))|events?|title|championship(?!\\srecords?)|competition|contest|comp|equivalent|version|crown|side|front|section|category|division|class|grade(?!\\s(?:one|two|three|\\d|[ABC]\\b))|segment|portion|field|winner|podium|final|semi-?finals?|semis|heats?|prize|honours|standings|team|results?|meets?|IIs|IIIs|IVs|seconds|thirds|2nds|3rds|4ths|(?:short|long)\\scourse)(?![\\p{L}])`,
    // the women's gold went to Roe, took the women's trophy: the prize itself is read with the race
    "(?<=the\\s)(?:(?:senior|elite|international)\\s)?(?:women|men|ladies|girls|boys)'s?(?=\\s(?:gold|silver|bronze|trophy|victory|win|spoils|laurels)(?:\\s(?:medal\\s)?(?:went|was|for|to|in|with|ahead|by)|[,.;]))",
    // won the women's Wye 10k, where a name stands before the distance
    "(?<=\\bthe\\s)(?:women's|men's|ladies'|girls'|boys')(?=\\s(?:(?!(?:in|at|of|for|on|to|and|the|a)\\s)\\p{L}[\\p{L}.-]*\\s){1,3}(?:half[\\s-]marathon|marathon|\\d+km?|10|5|mile)(?![\\p{L}\\d]))",
    // won the boys run in 16:21
    "(?<=(?:won|in|took)\\sthe\\s)(?:boys|girls|women's|men's|boys'|girls')\\srun(?=\\s(?:in|with|at|ahead|by)\\s)",
    // fifth in the women's, by a stride
    "(?<=the\\s)(?:women|men)'s(?=[,.]|\\sby\\s|\\s(?:winner|second|third|fourth|fifth)\\s?[:¯])",
    // The Holt Valley women finished
    side(
      `${OPENS}(?:The|${AMONG})\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}\\p{L}+)?\\s`,
      WHOSE,
      `(?:\\s(?:${DID}|had|also|saw)|,)(?![\\p{L}])`,
    ),
    // Holt's boys finished, Pim Venn led the Marl girls
    side(
      `${OPENS}(?:\\p{Lu}[\\p{L}.-]+\\s){0,3}\\p{Lu}[\\p{L}.-]+'s?\\s`,
      WHOSE,
      `\\s(?:${DID}|had|were|was|also)(?![\\p{L}])`,
    ),
    side(
      '\\b(?:led|paced|headed|leads|paces|[Ll]eading|[Pp]acing|[Hh]eading)\\s(?:home\\s)?(?:the\\sway\\s(?:home\\s)?for\\s)?(?:the|our)\\s(?:\\p{Lu}[\\p{L}.-]+\\s){0,3}',
      WHOSE,
      '[.,]|\\s(?:in|with|home|by|at|and|as|was|were)\\s',
    ),
    // the first of the Marl girls to finish, all scored for the men
    side(
      '\\b(?:(?:first|second|third|next|last|top|fastest)\\s(?:of|for|from|among)|(?:scored|scoring|scorers?|counted|counting|finishers?|performers?|finishe[sd]|points)\\sfor)\\s(?:the|our)\\s(?:\\p{Lu}[\\p{L}.-]+\\s){0,3}',
      WHOSE,
      '[.,;]|\\s(?:to\\s(?:finish|cross)|in|with|home|at|and|was|were)(?![\\p{L}])',
    ),
    // Mountaineer women ran
    side(
      `${OPENS}(?!(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Most|Some|Few|Several|More|Other|Young|Old|All|Both|No|Only|These|Those|As|And|But|While|When)\\s)\\p{Lu}[\\p{L}.-]+\\s(?:\\p{Lu}[\\p{L}.-]+\\s){0,2}`,
      WHOSE,
      `\\s(?:${DID})(?![\\p{L}])`,
    ),
    // The senior men followed
    side(
      `${OPENS}(?:The|Our|${AMONG})\\s`,
      `(?:senior\\s)?(?:ladies|lads|lasses|gents|gentlemen|${WHOSE})`,
      `(?:\\s(?:${DID}|were|had|also|side|team|squad|again|saw|did|went|set|led|in|overcame|began|got|made|put|beat|held|kept|brought|swept|\\p{Ll}{3,}ed)|,)(?![\\p{L}])`,
    ),
    // Then it was on to the girls, who
    `(?<=\\b(?:[Tt]hen|[Nn]ext|[Nn]ow|[Oo]ff|[Aa]mong|turn of|[Oo]n to|[Oo]ver to|contested by|[Ff]irst (?:up|off)|[Ll]ast|time for)\\b(?:\\s(?:it|came|come|up|off|was|were|went|is|to|for|with))*\\s(?:the|our)\\s)(?:(?:${CATEGORY_WORD}|elite|international|overseas)\\s)?(?:women|men|ladies|girls|boys)(?=\\s(?:over|on|through|with|in|who|to|at|and|went|set|where)(?![\\p{L}])|[,.!:;)])`,
    // women ran the same distance as men
    side(
      '(?:^|[.!?,]\\s)(?:[Tt]he\\s|[Oo]ur\\s)?',
      `(?:senior\\s)?(?:ladies|${WHOSE})`,
      '\\s(?:ran|raced|covered|tackled)\\s(?:over|the\\s(?:same|full|longer|shorter|long|short))\\s',
    ),
    // The ladies raced over 3k and men over 6k
    side(
      '[\\s,](?:and|while|whilst|with)\\s(?:the\\s)?',
      `ladies|${WHOSE}`,
      '\\s(?:over|running|racing|covering|tackling)\\s(?:\\p{L}+\\s)?\\d',
    ),
    // Senior women: Ada Roe
    '(?<=(?:^|[.!?;:]\\s))(?:(?:senior|junior|minor|inter|(?:under|u)[\\s/-]?\\d{1,2})\\s)?(?:men|women|ladies|girls|boys)(?=:\\s)',
    // Women's Track and Field, alone in a heading
    "(?<=^\\s*(?:elite\\s|senior\\s|open\\s)?)(?:men|women|ladies|girls|boys)(?:'s?)?(?=(?:\\s(?:indoor\\s|outdoor\\s)?(?:track(?:\\s(?:and|&)\\sfield)?|athletics))?\\s*:?\\s*$)",
    // the wheelchair race
    '(?:wheelchair|push-?rim)\\s(?:race|event|division|section|marathon|titles?|races|results?|winners?)(?![\\p{L}])',
  ].join('|'),
  'giu',
);
const SEX_HINT =
  /\b(?:men|women|lads|lasses|gents|gentlemen|(?:wo)?man'|ladies|lady|boys?|girls?|male|female|mixed|wheelchair|push-?rim)/iu;
/** `the W35 A race`, `the M60 competition`: masters' leagues name a race by its class. */
const CLASS_ONLY = new RegExp(
  [
    String.raw`(?<![\p{L}\d])[MWF]V?\d{2}s?(?:\s?[AB])?(?:[\s-](?:race|event|competition|contest|match|sprint|string))(?![\p{L}])`,
    // the AA-A race, in the Class 3A meet
    String.raw`(?<=\b(?:in|the)\s(?:Class\s)?)(?:[1-9]A{1,2}|A{2,6}(?:-A{1,3})?)\s(?:race|regionals?|sectionals?)(?![\p{L}])`,
    String.raw`(?<=(?:^|[.!?;:]\s)In\sthe\s)[MWF]V?\d{2}s?\s(?:category|class|age\sgroup)(?=,)`,
    String.raw`(?<=(?:^|[.!?;:]\s)In\sthe\s)(?:boys|girls|men|women)(?:'s?)?\s(?:under|u)[\s/-]?\d{2}s?(?=,|\s\p{Lu})`,
    String.raw`(?<=(?:^|[.!?;:]\s))(?:under|u)[\s/-]?\d{1,2}s?(?=:\s)`,
    // the under-13 race, in the U11 races
    String.raw`(?<![\p{L}\d])(?:under|u)[\s/-]?[12]?\d(?:'?s'?)?\s(?:races?|event|competition|contest)(?![\p{L}])`,
  ].join('|'),
  'giu',
);
const CLASS_HINT = /(?<![\p{L}\d])(?:\dA|AA)|(?<![\p{L}\d])[MWF]V?\d{2}|:\s|In\sthe\s|(?:under|u)[\s/-]?\d/iu;
/** `At U13 Ada Roe was fifth`, `Among the U15s, Ada Roe came third`: an age group for its race. */
const GROUP_ONLY =
  /(?<=(?:^|[.!?;:,]\s|(?:^|[.!?]\s)\p{Lu}\p{Ll}+(?:ly)?,?\s)(?:[Aa]t|[Ii]n|[Aa]mong)\s(?:the\s)?)(?:[Uu]nder|U)[\s/-]?[12]?\d(?:'?s)?(?:\slevel)?(?=,|\s(?!(?:National|World|European|English|Scottish|Welsh|Irish|British|Northern|Southern|Cross|League|County|Athlet\p{L}+|Champ\p{L}+|Home|England|School\p{L}*|Inter\p{L}*|Boys|Girls|Men|Women)\b)\p{Lu}\p{Ll})/gu;
const GROUP_HINT = /(?:[Uu]nder|U)[\s/-]?\d/u;
/** `In the U15 boys Ada Roe was fifth`, `led the under-13 girls home`: an age group of one sex for its race. */
const AGE_GROUP_ONLY = new RegExp(
  [
    String.raw`(?<=(?:^|[\s(])(?:[Ii]n|[Ff]or|[Aa]mong|led|leading|were|was)\s(?:the|our)\s)AGED(?=,|\s(?:home|was|were|it|where|came|who|there)\b|\s\p{Lu}\p{Ll})`,
    String.raw`(?<=(?:^|[.!?;]\s|[Nn]ext\s|[Uu]p\s)(?:The|Our|the|our)\s)AGED(?=\s(?:were|was|had|followed|also|again|raced|saw|started|ran|finished)\b)`,
    // "the winning time for Holt's under-18 boys, who held off"
    String.raw`(?<=\p{L}'s?\s)AGED(?=[,.]|\s(?:who|won|took|finished|ran|were)\b)`,
    String.raw`(?<=\b(?:(?:home|[Rr]unning|[Rr]acing|[Cc]ompeting|[Ss]coring|[Oo]ut)\sfor|(?:while|whilst|and|but)\sin)\s(?:the|our)\s)(?:women|men|ladies|girls|boys)(?=,|\s(?:was|were|it)\b|\s\p{Lu}\p{Ll})`,
    String.raw`(?<=\bled\s(?:the|our)\s)(?:women|men|ladies|girls|boys)(?=\shome\b)`,
    // Girls U/9, our one boy U11, the top three boys in u/13, the under-13 boys race
    String.raw`(?<![\p{L}\d])(?:[Gg]irls?|[Bb]oys?)'?(?:\s(?:in|at))?(?:\sthe)?\s[Uu](?:nder-|[/-])?\d{1,2}s?(?:\s(?:races?|events?|competition|section|team\srace))?(?![\p{L}\d/-]|\s(?:team|teams|squad)\b)`,
    String.raw`(?<=\btop\s(?:two|three|four|five|six|\d\d?)\s(?:places\s)?(?:in\s)?(?:the\s)?)[Uu](?:nder-|[/-])?\d{1,2}s?\s(?:girls|boys|women|men)(?![\p{L}\d])`,
  ]
    .join('|')
    .replaceAll(
      'AGED',
      String.raw`(?:(?:[Uu]nder|U)[\s/-]?\d{1,2}s?|(?:[Ss]ub[\s-]?)?[Jj]unior|[Mm]inor|[Ii]nter(?:mediate)?|[Ss]enior)\s(?:women|men|ladies|girls|boys)`,
    ),
  'gu',
);
const AGE_GROUP_HINT =
  /(?:[Uu]nder|[Uu])[\s/-]?\d|[Jj]unior|[Mm]inor|[Ii]nter|[Ss]enior|(?:for|in|led)\s(?:the|our)\s[wmlgb]/u;
/** `the B race`, `fourth in the B`: the second string of a match, a race of its own. */
const STRING_ONLY =
  /(?<=\b(?:[Ii]n|won|winning|wins|took|run|ran|running)\s(?:the|his|her|their)\s)['"`]?[AB]['"`]?(?:[\s-](?:string|race|event|match)|(?!\s(?:team|final|standard|group|side|league|level|division|squad|teams|\p{Lu}|\d)))(?=[\s,.;:)])/gu;
const STRING_HINT = /\s['"`]?[AB]['"`]?[\s,.;:)-]/u;

/** `the JV race`, `In the junior varsity race`, `In JV action`, `the middle school boys`: another string of a school. */
const LEVEL_ONLY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${LOWER_LEVEL}|varsity)\s(?:races?|meet|event|competition|contest|action|side|division|level)|(?<=(?:^|[.!?;]\s)(?:In|On|At|For)\s(?:the\s)?)(?:${LOWER_LEVEL}|varsity)(?=,)|(?<=(?:^|[.!?;]\s|\bfor\s|\bled\s|,\s|\band\s|\bto\s)(?:[Tt]he|[Ii]n|[Ff]or(?:\sthe)?|[Oo]ur)\s)(?:${LOWER_LEVEL}|varsity)\s(?:boys|girls|men|women)(?!\p{L}|')|(?<=\bthe\s)(?:junior|${AGE_LEVEL})\s(?:grade|category|section|division|race|final))(?!\p{L}|\s(?:champion|record|title))`,
  'giu',
);
const LEVEL_HINT = /varsity|jv|junior|inter|minor|midget|school|novice|fr(?:eshm|osh)|grade/iu;

/** `in the final`, `his heat`, `the second semi-final`, `heat two`. */
const ROUND_ONLY =
  /(?<=(?:\b(?:the|his|her|their|in|a|and|round|first|second|third|fourth|last|opening|evening's|of)|\p{L}'s?)\s)(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|\d{1,2}(?:st|nd|rd|th))\s)?(final(?!s?'?\s(?:heats?\b|semi|one\b(?! was)|team|qualifier|lap|straight|metres?|stages?|day|few|turn|bend|hurdle|barrier|attempt|round|leg|kilomet|km|miles?|time|push|sprint|kick|results?|score|say|part|third|quarter|stretch|corner|water|jump|throw|effort|climb|ascent|descent|kick-?up|hill|rise|moments?|minutes?|seconds?|two\b|three\b|four\b|five\b|six\b|scor|runner|finisher|downhill|uphill|bank\b|slope|All-|event|race(?! in)|races|fixture|match|instal+ment|edition|outing|league|place|spot|word|hearing|decision|victory|field|podium|(?:track|field)\s(?:event|race)|(?:leap|distance|tally|medal|day's|session|evening|night|afternoon|effort|vault|clearance|hop|heave|event|section|bit|furlong|circuit|yards?)\b|\d|\w+ (?:metres|kilomet|laps|minutes|strides))|ly|e)|(?<!\b(?:through|despite|beat(?:ing)?|brav(?:ed|ing)|battl(?:ed|ing)|handl(?:ed|ing)|even\sin|felt|by)\sthe\s)heats?(?:\s(?:one|two|three|four|five|six|\d))?(?!\s(?:of the day|and humidity|stroke|exhaustion|wave))|semi[\s-]?finals?(?:\s(?:one|two|three|\d))?|semis?(?![\p{L}-])|prelim(?:inarie)?s?\b|qualifying(?=[.,\s](?!time|mark|standard|period|for|as\b))|qualification(?!\s(?:guidelines?|standards?|times?|marks?|norms?|criteri|process|period|window|requirements?|limits?|for\b))|preliminaries)(?![\p{L}])|(?<![\p{L}])heat\s(?:one|two|three|four|five|six|[1-9]\d?)(?![\p{L}\d]|[.:]\d)|(?<=\bsemi-?final\s)(?:one|two|three|[1-3])\b/giu;
const ROUND_HINT = /final|heat|semi|prelim|qualif/iu;

/** Each kind with a cheap look at whether the text can hold one. */
const KINDS = [
  [SEX_ONLY, SEX_HINT],
  [CLASS_ONLY, CLASS_HINT],
  [GROUP_ONLY, GROUP_HINT],
  [AGE_GROUP_ONLY, AGE_GROUP_HINT],
  [STRING_ONLY, STRING_HINT],
  [LEVEL_ONLY, LEVEL_HINT],
  [ROUND_ONLY, ROUND_HINT],
] as const;
