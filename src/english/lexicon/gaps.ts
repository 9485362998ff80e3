/** Words by which print tells how far apart two marks are. */

/** What stands before a gap that is not exact, by what it does to the figure. */
export const hedges: readonly { kind: 'under' | 'over' | 'about'; words: RegExp }[] = [
  {
    kind: 'under',
    words: /\b(?:almost|nearly|just under|just short of|inside|under|close (?:on|to)|the best part of)\s(?:a\s)?$/iu,
  },
  { kind: 'over', words: /\b(?:over|more than|at least|better than|upwards of|a good|the guts of)\s(?:a\s)?$/iu },
  {
    kind: 'about',
    words: /\b(?:about|around|some|roughly|approximately|perhaps|maybe|a big|as much as|up to)\s(?:a\s)?$/iu,
  },
];

/** … and after it: "a minute and change", "four seconds or so". */
export const hedgedAfter: readonly { kind: 'over' | 'about'; words: RegExp }[] = [
  { kind: 'over', words: /^\s(?:and (?:change|a bit|more|counting)|or more|plus)\b/iu },
  { kind: 'about', words: /^\s(?:or so|or thereabouts|give or take)\b/iu },
];

/** Where a gap can stand: at its unit, or at a decimal with the words of a gap beside it. */
export const gapAnchor = new RegExp(
  [
    String.raw`(?<=[\d\p{L}][\s-])(?:(?:second|sec|minute|min)s?|(?:tenth|hundredth|thousandth)s?|centimet(?:re|er)s?|cms?|met(?:re|er)s?)(?![\p{L}])`,
    String.raw`(?<=\d)(?:secs?|mins?|cm|m|s)(?![\p{L}\d])(?=\s(?:ahead|adrift|behind|back|clear|off|inside|outside|shy|short|better|slower|faster|quicker|down|up)\b)`,
    String.raw`(?<![\d:.])\d*\.\d{1,3}(?=\s(?:ahead|adrift|behind|back|clear|off|inside|outside|from|shy|short|better|slower|faster|quicker)\b)`,
    String.raw`(?<=\b(?:by|of)\s(?:just\s|only\s)?)\d*\.\d{1,3}(?![\d:])`,
  ].join('|'),
  'giu',
);

/** Words right after a gap that set one rival off from another. */
export const apart =
  /^\s(?:further\s)?(?:ahead|clear|behind|back|adrift|in front|in arrears|to spare|in hand|up on|down on|between|covered|slower|faster|quicker|better|later|too (?:slow|good|quick|fast)|apart|separated|victory|win|lead|margin|gap|advantage|defeat|deficit|cushion)\b/iu;
/** … or right before it. */
export const wonBy =
  /\b(?:won|win|wins|winning|victory|victorious|victor|triumph(?:ed)?|prevailed|lost|losing|beaten|beat|beating|defeat(?:ed|ing)?|second|runner-up|third|edg(?:ed|ing)|pipp(?:ed|ing)|margin|gap|lead|advantage|it|demot(?:ed|ing)|held off|separated)\b[^.;:]{0,60}?\s(?:by|of|was)\s(?:a\s|an\s|the\s|just\s|only\s)?(?:(?:mere|slender|narrow|bare|huge|massive|whopping|scant|tiny|comfortable)\s)?$|\b(?:margin|gap|advantage|difference)\s(?:just\s|only\s|a\smere\s|being\s)?$/iu;
/** … or between its two rivals: "only 0.02 seconds separated Roe and Orr". */
export const separated = /^\s(?:separat(?:ed|ing)|cover(?:ed|ing)|between|apart)\b/iu;

/** Words that put the gap at another moment than the finish, or among others than the two. */
export const notAtTheFinish =
  /\b(?:at|by|with|after|before|through|until)\s(?:the\s)?(?:half-?way|bell|\d+\s?(?:km|k|miles?|m|kilomet|met)|break|turn|summit|top|first|last|one|two|three|start|mile)|\b(?:lap|leg|stage|kilomet(?:re|er)|mile)s?\s(?:to go|left|remaining|from)\b|\b(?:first|second|third|fourth|opening|last|final|previous|next)\s(?:leg|lap|stage|race|heat|run|round|half|mile|kilomet(?:re|er))s?\b|\b(?:series|overall|aggregate|standings)\b|\bopened (?:up )?a\b|\bcut the\b|\b(?:last|that) (?:year|autumn|winter|spring|summer|season|month|week)\b|\b(?:leading|lead) (?:group|pack)\b|\b(?:down|up) at\b/iu;

/** A sentence that tells of races on two days. */
export const twoDays = /\b(\p{Lu}\p{L}{2,5}day)\b.*\b(?!\1)\p{Lu}\p{L}{2,5}day\b/su;

/** `3:30.08 to 3:30.15`, `Shelbourne's 17:21 against Pike's 17:27`. */
export const setAgainst = /^,?\s(?:to|against|from|v|vs|compared with|to beat)\s(?:[\p{L}\p{M}'.-]+\s){0,3}$/u;

/** Behind a gap: what leads to the rival it is told from. */
export const ofRival =
  /^[^.;:(]{0,12}?\s(?:of|than|over|from|on|behind|ahead of|in front of|ahead|back of|to)\s[^.;:()]{0,40}$/iu;

/** The one who is told of won. */
export const wonBefore = /\b(?:won|wins?|winning|winner|victory|triumph(?:ed)?|home first)\b/iu;

/** … by what stands before. */
export const cameAfterBy = /\b(?:second|runner-up|silver|lost|beaten)\b[^.;]{0,25}$/iu;

/** The one who is told of came in after the other. */
export const cameAfter = /^\s(?:further\s)?(?:behind|back|adrift|slower|down|in arrears|later|too slow)\b/iu;

/** What a mark is set against that is no rival's of the day. */
const bestOrRecord = `(?:record|best|mark|pb|pr|time|standard|world lead|lead)`;
/** After a gap: it lies between a mark and a record or best. */
export const toRecord = new RegExp(
  String.raw`^\s(?:off|from|to(?=\s(?:the|her|his|their)\s)|inside|outside|under|over|short of|shy of|faster than|quicker than|slower than|better than|worse than|clear of|ahead of|behind|up on|down on)\s[^.;:(]{0,60}?\b${bestOrRecord}\b|^\s(?:off|inside|outside|short of|shy of)\s(?:the|her|his|their)\s(?=\d)`,
  'iu',
);
/** Before a gap. */
export const recordBy =
  /\b(?:improv(?:ed|es|ing|ement)|lower(?:ed|s|ing)|better(?:ed|s|ing)|record|best|pb|pr|standard|world lead)\b(?:[^.;]|\.(?=\d)){0,50}\sby\s(?:a\s|an\s)?$/iu;
/** Before a record's mark that stands in front of the gap: `improving the mark of 3:31.36 by`. */
export const markBeforeBy = /\b(?:record|best|mark|pb|pr|standard)\s(?:of\s|from\s)?$/iu;

/** What leads to the mark of a record: `the record of`, `the course record, the`, `off the`. */
export const recordMarkBefore = new RegExp(
  String.raw`\b${bestOrRecord}\b[^.;:]{0,40}?(?:,?\s(?:of|the|at|was|stood at|had been))\s$|^\s(?:off|inside|outside|short of|shy of|from)\s(?:the|her|his|their)\s(?:old\s|previous\s)?$|\(\s?(?:the\s)?(?:old|previous|was)\b[^)]{0,20}\s$`,
  'iu',
);
/** A bracket that tells whose the record was, and when. */
export const recordInBrackets = /\(([^()]{0,30}?)$/u;

/** Verbs of what happens to a record … */
export const recordBroken =
  /\b(?:br(?:oke|eak|eaking|oken)|smash(?:ed|ing)|eras(?:ed|ing)|shatter(?:ed|ing)|eclips(?:ed|ing)|obliterat(?:ed|ing)|demolish(?:ed|ing)|better(?:ed|ing)|surpass(?:ed|ing)|lower(?:ed|ing)|rewr(?:ote|iting)|(?:beat(?:ing|s)?|improv(?:ed|ing))(?=\sthe\s\d))\s(?=[^.;:]*\d)/gu;
/** … and words before them after which it did not. */
export const notBrokenYet =
  /\b(?:fail(?:ed|ing)?|try|tries|trying|tried|attempt(?:ed|ing)?|hop(?:ed|es|ing)|aim(?:ed|ing|s)|want(?:s|ed)?|able|bid|chance|will|would|could|can|cannot|not|never|nobody|almost|nearly|next|yet)\s(?:\S+\s){0,3}$/iu;

/** A best that is one no more: `whose previous best of`, `the old mark was`. */
export const bestBefore =
  /\b(?:previous|old|former)\s(?:(?:personal|lifetime|life|career|national|course|meeting|meet|championship|school|club|world)\s)?(?:best|record|mark|pb|pr)\b(?:\s(?:from|in)\s[^.;,]{0,30})?(?:,\s[^.;,]{0,30},)?(?:\s(?:of|was|stood at|had been))?\s(?=[\d.])/giu;

const unlike = String.raw`(?<!(?:under-\d\d|[uU]\d\d|junior|indoor|masters|women-only|women's-only|former|old|previous|then|half|unofficial|short-track|para|team)[\s-])`;
/** `the world record of 12:35.36`, `her Olympic record, 3:51.29`, `his 9.58 world record`, with the mark beside it. */
export const knownRecord = new RegExp(
  String.raw`${unlike}\b(?<record>(?:[Ww]orld|Olympic) record)(?!\s?-?\s?hold)(?:(?:\s(?:of|at|is|was|stands at|:)|,)?\s\(?(?<mark>\d[\d.:]*\d)|(?<=(?<before>\d[\d.:]*\d)\s\p{L}+\s\p{L}+))(?![\d%]|\s?(?:years?|times?|metres|m\b|km\b))`,
  'dgu',
);
