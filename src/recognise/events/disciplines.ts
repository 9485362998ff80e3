/** Names of disciplines: `3000m steeplechase`, `10km`, `mile`, `4x400`, `high jump`. */
import { bareDistances, MILE, relayCodes, roadByMetres, schoolDistances } from '../../knowledge/events.js';
import { matchAt } from '../../matches.js';
import { anchored } from '../anchored.js';
import { numberOfWords } from '../numbers.js';

export interface Discipline {
  /** Offsets into the piece of text that was searched. */
  start: number;
  end: number;
  event: string;
  metres: number | null;
  length: number | null;
}

/** The disciplines that a piece of text names, from the left. */
export function findDisciplines(piece: string): Discipline[] {
  const found: Discipline[] = [];
  for (const match of anchored(piece, DISCIPLINE_START, DISCIPLINE)) {
    const course = courseOf(match);
    if (course === undefined) continue;
    const end = match.index + match[0].length;
    const discipline = { start: match.index, end, metres: null, length: null, ...course };
    if (!isClimb(piece, discipline)) found.push(discipline);
  }
  return found;
}

/** "put the hammer down" is no throw. */
const NOT_PUT_DOWN = '(?<!(?:put|puts|putting|drop|drops|dropped|dropping|laid|bring|brought)\\s(?:the|a)\\s)';

/** "the women's eight hundred metres", where a stretch is "the last hundred metres". */
const IN_WORDS = "(?<=\\b(?:in\\sthe|won\\sthe|over\\sthe|finals:\\sthe|women's|men's|girls'|boys'|indoor)\\s)";

/** A name in words, and the event's code. The first that fits is taken. */
export const NAMED: readonly (readonly [spelling: string, code: string])[] = [
  ['metric mile', '1500'],
  ['half[\\s-]?marathons?', 'HM'],
  [
    "(?<=(?:^|[\\s(])(?:the|a|her|his|women's|men's|[A-Z]\\p{Ll}+)\\s)(?<!\\b(?:and|or) a )half(?=\\s(?:in|after|was|on|and)\\b|[.,:;)]|$)",
    'HM',
  ],
  ['HALF(?=\\s*(?:\\(|$))', 'HM'],
  ['ultra[\\s-]?marathons?', 'ULTRA'],
  ['(?<!half[\\s-])(?<!mini-)marathons?', 'MAR'],
  ['park ?runs?', '5K'],
  ['cross[\\s-]?country|XC|harriers? league', 'XC'],
  [
    '(?:6|12|24|48|72|six|twelve|twenty-four)[\\s-]hours?(?=[\\s,:¯-]+(?:race|event|men|women|run\\b|championships?|track))',
    'ULTRA',
  ],
  ['(?:fell|hill|mountain) race', 'MR'],
  ['trail race', 'TRAIL'],
  ['high[\\s-]jump(?:ed)?', 'HJ'],
  ['long[\\s-]jump(?:ed)?', 'LJ'],
  ['triple[\\s-]jump(?:ed)?', 'TJ'],
  ['pole[\\s-]?(?:vault(?:ing)?|jump)|(?<=the\\s)vault', 'PV'],
  [
    "shot[\\s-]?put+|shot(?=\\scompetition)|(?<=\\b(?:his|her|world|olympic|european|national)\\s)shot(?=\\s(?:title|crown|gold|final|record))|(?<=(?:the|the\\s[AB]|women's|men's|girls'|boys')\\s)shot\\b(?!\\s(?:at(?!\\s\\d)|of|himself|herself))|(?<=\\b(?:women's|men's|girls'|boys')\\s)shot(?=\\sat\\b)|(?<=[([](?:\\d(?:st|nd|rd|th)\\s)?)shot(?=[,;)]|\\]|\\s\\d)|shot(?=\\s(?:winner|champion)\\b)|(?<=\\p{L}, )shot(?=, \\d)",
    'SP',
  ],
  ['discus(?:\\sthrow)?|discuss(?=\\sthrow)', 'DT'],
  [`${NOT_PUT_DOWN}hammer(?:\\sthrow)?(?!\\s(?:down|blow))`, 'HT'],
  [`${NOT_PUT_DOWN}javelin(?:\\sthrow)?(?!\\s(?:down|blow))`, 'JT'],
  ['weight[\\s-]throw', 'WT'],
  ['heptathlon', 'HEP'],
  ['pentathlon', 'PEN'],
  ['decathlon|(?:10|ten)-event (?:grind|competition|contest|event|discipline|test|ordeal)', 'DEC'],
  ['(?:7|seven)-event (?:grind|competition|contest|event|discipline|test|ordeal)', 'HEP'],
  ['(?:sprint|high|short|shorter) hurdles', 'HURDLES'],
  ['(?:one-lap|intermediate|long|longer|400m) hurdles', '400H'],
  ['steeplechase|steeple', '3000SC'],
  [
    'two-lap (?:race|event|(?=heats?\\b|finals?\\b|semi))|(?<=\\b(?:champions?|titles?|record|successe?s?|wins?|won|victory|victories|medall?ists?|best|fastest|gold|silver|bronze|specialist) over )two laps|(?<=over )two laps(?=, \\p{Lu})',
    '800',
  ],
  ['(?:one-lap|quarter-mile) (?:race|event|sprint)', '400'],
  ['25-lap (?:race|event)', '10000'],
  ['12[\\s-]?(?:and-a-half|½)[\\s-]lap (?:race|event)', '5000'],
  ["(?<=\\b(?:the|over|women's|men's|girls'|boys'|olympic|world|european|commonwealth|indoor)\\s)hurdles", 'HURDLES'],
  ['race walk', 'WALK'],
  ...(
    [
      ['sixty', '60'],
      ['(?:one[\\s-])?hundred', '100'],
      ['two[\\s-]hundred', '200'],
      ['four[\\s-]hundred', '400'],
      ['eight[\\s-]hundred', '800'],
      ['fifteen[\\s-]hundred', '1500'],
      ['three[\\s-]thousand', '3000'],
      ['five[\\s-]thousand', '5000'],
      ['ten[\\s-]thousand', '10000'],
    ] as const
  ).map(
    ([words, code]) =>
      [
        `${IN_WORDS}${words}[\\s-](?:metres|meters)(?!\\s(?:hurdles|steeple|to go|from|of|clear|ahead|behind))`,
        code,
      ] as const,
  ),
  ['century (?:dash|sprint)', '100'],
  // "won 400 gold": American copy.
  ...['60', '100', '200', '400', '800', '1500', '3000', '5000'].map(
    (code) =>
      [`(?<=\\b(?:won|wins|win|winning|took|claimed|takes)\\s)${code}(?=\\s(?:gold|title|crown)\\b)`, code] as const,
  ),
  // "his 47th consecutive 400 race", "a 5,000 race"
  ...['100', '200', '400', '800', '1,?500', '3,?000', '5,?000', '10,?000'].map(
    (code) =>
      [
        `(?<=\\b(?:a|an|straight|consecutive|successive|first|last|fierce|fast|slow|tactical)\\s)${code}(?=\\s(?:race\\b(?!\\s(?:entr|number))|(?:final\\s)?(?:win|victory|success|triumph)\\b))`,
        code.replace(',?', ''),
      ] as const,
  ),
  ...['HJ', 'PV', 'LJ', 'TJ', 'SP', 'DT', 'HT', 'JT'].map((code) => [`${code}(?=\\s\\d{1,2}\\.\\d\\d)`, code] as const),
];

const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** Not the metres of a throw: `64m31`. */
const METRES = '(?:m|metres?|meters?|mtrs?)(?![\\p{L}/]|\\d\\d(?!\\d))';
const TAIL =
  '(?:[\\s-]?(?:\\d\\d"\\s)?(?<tail>steeplechase|steeple|s\\/?c\\b|chase|(?:high |low |intermediate |indoor )?hurdles|hurdle|hh?\\b|race[\\s-]?walk(?:ing)?|walk|relay|flat|dash|sprint))?';

const RELAY = `(?<relay>(?:mixed\\s)?4(?:\\s?[x×X*]\\s?|[\\s-]by[\\s-])(?<leg>\\d,?\\d{2,3}|\\d)(?:\\s?-?(?:m|metres?|meters?|km|k|mile)s?\\b)?(?:\\s(?:mixed|hurdles))?(?:(?:\\s(?:women|men|girls|boys)(?:'s|')?)?\\srelay)?|distance medley(?:\\srelay)?|\\bDMR\\b|(?:\\d,?\\d00\\s|\\d00\\s)?sprint medley(?:\\srelay)?|(?:sprint|mile|medley|mixed|ekiden|road|team|cross[\\s-]country|xc|fell|hill|mountain|shuttle hurdles?) relays?|(?<=\\b(?:women|men|girls|boys)(?:'s|')?\\s)relay(?=\\s(?:as|in|with|title|gold|final|race|crown|and|to|from|ahead|team)\\b|[.,;])|\\bekiden\\b)`;
const FLAT = `(?<![\\d.,:/$£¤-])(?<dist>\\d{1,2}[,.]\\d{3}|(?:[1-35]|[12][05]) 000|1 500|\\d{2,5})\\s?-?\\s?(?:${METRES}|(?=hurdles?\\b))(?:\\s(?:women|men|girls|boys)(?:'s|')?(?=\\s(?:steeple|hurdles|race walk|walk)))?${TAIL}`;
const KILOMETRES = `(?<![\\d.,:/])(?<!\\bsay,? )(?<km>\\d{1,3}(?:\\.\\d{1,3})?|${COUNT}(?=[\\s-]kilomet))\\s?-?\\s?(?:km|kms|k|kilomet(?:re|er)s?)(?!\\p{L})(?:'?[\\s-](?<kmtail>race[\\s-]?walk(?:ing)?|walk))?`;
const MILES = `(?<![\\d.,:/]|\\p{L}-)(?:(?<!\\b(?:extra|additional|another|further|say)\\s)(?<miles>\\d{1,3}(?:\\.\\d{1,2})?|${COUNT})[\\s-]?miles?(?:r)?\\b(?!\\san hour|\\sper)|(?<ten>ten[\\s-]miler)|(?<mile>(?:(?<=\\b(?:the|in|year's|dream|metric|indoor|outdoor|women's|men's|womens|mens|girls'|boys'|wanamaker|bowerman|carr|her|his|fastest|road|street|invitational|[AB])\\s)mile(?:\\srun)?|(?<=\\b(?:and|,)\\s)mile(?=\\s\\(\\d)|mile\\s(?:run|race(?!\\s(?:walk|pace)))|(?<=\\bthe\\s(?:annual\\s)?(?!last|first|final|opening|closing|second|third|fourth|half|quarter|extra|next|whole|full|entire|same|country|square|golden|nautical|royal)\\p{L}{3,}\\s)mile(?=\\s(?:in\\s\\d|title|event|from\\s)|[.,]\\s(?:in\\s\\d|with))|\\bsub-four mile)\\b(?!\\s(?:mark|point|split|into|from|to go|out|or so|(?<!men's mile\\s)after|of the(?!\\s(?:year|season|day|night|meeting)))\\b)|(?<=\\b(?:world|olympic|european|national)\\s)mile(?=\\s(?:record|best|title|champion|crown|gold))))`;
/** A glued code: `60HH`, `55mHH`, `400H`. */
const GLUED = '(?<![\\d.,:/])(?<glued>\\d{2,3})m?H{1,2}\\b';
const WORDS = `\\b(?<words>${NAMED.map(([spelling]) => spelling).join('|')})\\b`;
/** A distance without a unit: needs a word before it that makes it an event. */
const BARE =
  "(?<=\\b(?:olympic|world|european|commonwealth|the|flat|over|(?:champ|champion|medall?ist|winner|holder|finalist)\\sat|in|men's|women's|girls'|boys'|mens|womens|girls|boys|winning|indoor|outdoor|open|individual|and|her|his|own|of|(?:under|u)[\\s/-]?\\d{2}s?|[mwf]v?\\d{2})\\s)(?<!\\b(?:field|fields|crowd|entry|squad|pack)\\sof\\s)(?<bare>(?:55|110)(?=[\\s-]hurdles|-?\\s(?:and|&)\\s(?:the\\s)?[234]\\d0(?:[\\s-]m\\p{L}*)?\\shurdles)|(?<=\\bthe\\s)55(?=\\s(?:in\\s\\d|\\(\\d|with|dash)|,)|60|100|200|300|400|500|600|800|1,?000|1,?500|(?<!\\b(?:in|of|and)\\s)2,?000(?!\\s(?:\\p{L}+\\s){0,2}(?:olympics?|games|championships|trials|season|edition|marathon)\\b)|3,?000|5,?000|10,?000|(?<!(?<!\\b(?:heats?|finals?|sections?|rounds?|semi-?finals?|winner|half|lap)\\s)\\bof\\sthe\\s)(?:1,?600|3,?200)(?=(?:\\s(?:in(?=\\s[\\d\\p{Ll}])|with|run|relay|at|and|but|final|by|saw|was|went|for|where|after)\\b|[.,;)]|\\s\\()))s?(?:[\\s-](?<btail>hurdles|hurdle|steeplechase|steeple|flat|dash|final|relay))?(?![\\p{L}\\d%])(?![.,:/]\\d)(?!\\s(?:people|spectators|fans|runners|athletes|finishers|starters|competitors|miles|metres|meters|km|euros|dollars|pounds|entrants|points|others|or so|crowd|times|years|days|schools|children|women|men|participants|volunteers|yards|feet|medals))(?!-\\d)(?!\\s?-(?:year|strong|member|athlete|capacity|plus|and-over|minute|second|hour|mile|odd|somethings?)|\\+)";

const DISCIPLINE = new RegExp([RELAY, FLAT, KILOMETRES, MILES, GLUED, WORDS, BARE].join('|'), 'iuy');
/** Where a discipline can start. Every alternative above begins with a digit or with one of these words. */
const DISCIPLINE_START =
  /(?<![\p{L}\d])(?:\d|mixed|distance|dmr|sprint|mile|medley|ekiden|road|team|harrier|shuttle|relay|sixty|hundred|fifteen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sub|metric|half|marathon|park ?run|cross|xc|fell|hill|mountain|trail|high|long|triple|pole|vault|shot|disc|hammer|javelin|weight|hept|pent|dec|short|intermediate|quarter|steeple|twenty|hurdles|ultra|race|century|[hlt]j|pv|sp|[dhj]t)/giu;

const NAMED_AT = NAMED.map(([spelling, code]) => [new RegExp(`\\b(?:${spelling})\\b`, 'iuy'), code] as const);

type Course = Pick<Discipline, 'event'> & Partial<Pick<Discipline, 'metres' | 'length'>>;

/** What a match of `DISCIPLINE` names, or undefined for a length that nobody races over. */
function courseOf({ 0: printed, index, input, groups = {} }: RegExpExecArray): Course | undefined {
  const { words, relay, leg, dist, tail, km, kmtail, miles, ten, mile, glued, bare, btail } = groups;
  if (relay !== undefined) return relayRace(printed.toLowerCase(), leg);
  if (words !== undefined) return byName(input, index);
  if (km !== undefined) return byKilometres(countOf(km), kmtail !== undefined);
  if (miles !== undefined) return byMiles(countOf(miles));
  if (ten !== undefined) return byMiles(10);
  if (mile !== undefined) return { event: 'MILE' };
  if (glued !== undefined) return { event: `${glued}H` };
  const metres = Number((dist ?? bare ?? '').replace(/[,. ]/, ''));
  return byMetres(metres, (tail ?? btail ?? '').toLowerCase(), bare !== undefined);
}

/** `10`, `ten`, `6.2`. */
const countOf = (printed: string): number => numberOfWords(printed) ?? Number(printed);

function byName(text: string, at: number): Course | undefined {
  const named = NAMED_AT.find(([pattern]) => matchAt(pattern, text, at));
  return named && { event: named[1] };
}

function byMetres(metres: number, tail: string, bare: boolean): Course | undefined {
  if (metres < 50 || metres > 30000) return undefined;
  if (/^steeple|^s\/?c|^chase/.test(tail)) return { event: `${metres}SC` };
  if (/^h|hurdles$/.test(tail)) return { event: metres <= 400 ? `${metres}H` : `${metres}SC` };
  if (/walk/.test(tail)) return { event: `${metres}W` };
  if (tail === 'relay') return { event: relayOver(metres) };
  if (bare && !isBareDistance(metres)) return undefined;
  return { event: String(metres) };
}

/** Whether a number alone can be a race: `the 1500`, `the 110 hurdles`. */
export const isBareDistance = (metres: number): boolean =>
  bareDistances.has(metres) || schoolDistances.has(metres) || metres === 110;

/** American copy: the 400 relay is 4x100, the 1,600 relay 4x400. */
const relayOver = (metres: number): string =>
  ({ 400: '4x100', 800: '4x200', 1600: '4x400', 3200: '4x800', 6000: '4x1500' })[metres] ?? 'RELAY';

function byKilometres(kilometres: number, walk: boolean): Course | undefined {
  if (kilometres === 0 || kilometres > 350) return undefined;
  const metres = Math.round(kilometres * 1000);
  // a walk of two or three kilometres is one of a track meeting
  if (walk) return { event: kilometres <= 3 ? `${metres}W` : `${kilometres}KW` };
  const code = roadByMetres.get(metres);
  return { event: code ?? 'ROAD', metres: code === undefined ? metres : null, length: metres };
}

/** Lengths that are rounded to a tenth of a mile. */
const METRES_BY_MILES: ReadonlyMap<number, number> = new Map([
  [3.1, 5000],
  [6.2, 10000],
  [13.1, 21097],
  [26.2, 42195],
]);

function byMiles(miles: number): Course | undefined {
  if (miles === 0 || miles > 200) return undefined;
  const metres = METRES_BY_MILES.get(miles) ?? Math.round(miles * MILE);
  if (miles === 1) return { event: 'MILE', length: metres };
  if (miles === 2) return { event: '2MILE', length: metres };
  const code = roadByMetres.get(metres);
  const event = code ?? (miles > 27 ? 'ULTRA' : 'ROAD');
  return { event, metres: code === undefined ? metres : null, length: metres };
}

function relayRace(printed: string, leg: string | undefined): Course {
  if (leg === undefined) {
    if (/distance medley|dmr/.test(printed)) return { event: 'DMR' };
    if (/^mile relay/.test(printed)) return { event: '4x400' };
    return { event: /^sprint relay/.test(printed) ? '4x100' : 'RELAY' };
  }
  const digits = leg.replace(',', '');
  const code = `4x${digits.length === 1 ? `${digits}00` : digits}`;
  if (!relayCodes.has(code) || /km|\dk\b|hurdles|mile/.test(printed)) return { event: 'RELAY' };
  return { event: code === '4x400' && /mixed/.test(printed) ? '4x400X' : code };
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
