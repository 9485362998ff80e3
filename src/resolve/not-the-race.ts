/** What makes an event phrase name no race that its sentence tells of: a title, a stretch of the way, another race. */

import { type ClaimedSentence, tellsWayPoint } from '../relate/index.js';

/** An event phrase in a sentence's coded line. */
export interface EventPhrase {
  said: ClaimedSentence;
  /** The number of its chunk. */
  index: number;
  /** Where it starts. */
  here: number;
  /** The words right before it. */
  before: string;
  /** The words right behind it. */
  after: string;
  /** A distance, without a sex or a round. */
  distanceOnly: boolean;
}

/** How far from an event phrase the words that say what it is stand at most, in UTF-16 units of the coded line. */
const REACH_BEFORE = 30;
const REACH_AFTER = 60;
/** … and the words that say that a record has fallen in the race. */
const REACH_OF_FALL = 200;

export function eventPhrase(said: ClaimedSentence, index: number): EventPhrase {
  const { line, at, chunks } = said.coded;
  const here = at[index] as number;
  const event = chunks[index]?.event;
  return {
    said,
    index,
    here,
    before: wordsBefore(line, here, REACH_BEFORE),
    after: line.slice(here + `E${index} `.length, here + REACH_AFTER),
    distanceOnly: event?.event != null && STRETCH.test(event.event) && event.sex === null && event.round === null,
  };
}

export const wordsBefore = (line: string, here: number, reach: number): string =>
  line.slice(Math.max(0, here - reach), here);

/**
 * Whether an event phrase is a title's, a record's, a stretch of the way or of another race.
 *
 * @param contested whether its title or record is what the race is run for
 */
export const isNotTheRace = (phrase: EventPhrase, contested: boolean): boolean =>
  (!contested && isTitle(phrase)) || isOfTheWay(phrase) || isOfAnotherRace(phrase);

/** After these words the phrase is somebody's title, a record's event, or a stretch of the way. */
const TITLE_AFTER =
  /^(?:and E\d+ |, E\d+ and E\d+ )?(?:(?:world|olympic|european|national|indoor|outdoor|commonwealth|record|gold|silver|bronze|title) )*(?:K\d+|champions?|medall?ists?|(?:semi-)?finalists?|victors|leaders?|title-?holders?|holders?|record|specialists?|runners?|stars?|best\b|bests|points?|trials? qualifiers?|coach|coaches|captain|head coach|scholarship|background|qualifiers?|world-record|record-holders?|pbs?|mark\b(?! (?:of|with) M)|stage|to go(?! (?:[a-z]+ )?(?:O\d|top|clear|into))|left|out\b|from home|remaining|splits?|in hand|leg|legs|time of M\d+ (?:set|from)|world record|barrier|great|legend|exponent|ace|debut(?! in)|training|conditions|clubs?\b|weather|spikes|sign|marker|ranks|rankings|list|distance of|uphill|downhill|too (?:short|long)|short of|team (?:member|captain|mate)|squad(?! (?:(?:of|with|comprising) A|, A|won|finished|took|placed|ran|clocked|came|claimed|was O|were O))|of (?:[a-z]+ )?(?:running|climb(?:ing)?|descent|ascent|trails?|roads?|hills?|mud|sand|beach))(?: |$)/;
/** The record that was broken in the race, or was to be. */
export const RECORD_AFTER = /^(?:[a-z]+ )?(?:K\d+|record|world record|best|mark(?= (?:to|with|by|in) ))/;
const BROKEN_BEFORE =
  /(?:broke|breaks?|breaking|running|ran|clocking|clocked|smash\w*|sets?|setting|shatter\w*|better\w*|lower\w*|improv\w*|equal\w*|claim\w*|rewrit\w*|rewrote|reduc\w*|cut|cutting|slash\w*|pulveri[sz]\w*|demolish\w*|obliterat\w*|eclips\w*|eras\w*|beat|beating|revis\w*) (?:(?:the|a|an|his|her|new|own|another|[a-z]+|[A-Z]\d+|'s) )*$/;
/** … or that fell in it: "the long jump record, which stood for 26 years, was broken by". */
const RECORD_FALLS =
  /^(?:[a-z]+ )?(?:K\d+|record) (?:(?:of|at) M\d+ )?(?:, (?:which|that|set|held|standing) [^;]{1,90}?, )?(?:(?:was|were) (?:also |then |again )?(?:broken|shattered|smashed|lowered|bettered|improved|beaten|equalled|rewritten|eclipsed|erased|surpassed)|fell (?:to|when|as|with)) /;
/** "third in her javelin debut" */
const OWN_BEFORE = /(?:^| )O\d+ in (?:his|her|a) (?:[a-z]+ )?$/;

/** Whether the phrase is somebody's title or a record's event, of which the race is not told. */
function isTitle({ said, index, here, before, after }: EventPhrase): boolean {
  if (!TITLE_AFTER.test(after)) return false;
  if (RECORD_AFTER.test(after) && BROKEN_BEFORE.test(before)) return false;
  if (/^debut /.test(after) && OWN_BEFORE.test(before)) return false;
  return !RECORD_FALLS.test(said.coded.line.slice(here + `E${index} `.length, here + REACH_OF_FALL));
}

/** Events that are also a length of the way. */
const STRETCH = /^(?:\d+|\d+K|MILE|2MILE|ROAD|MAR|HM|XC|ULTRA|10M)$/;
const STRETCH_BEFORE =
  /(?:^| )(?:with|final|last|first|(?:over|through|during|for) the O\d+|opening|through|past|passed|reached|reaching|passing|by|until|every|each|next|closing|after|to|halfway|same|another|about|around|some|at|the remaining|further|only|just|under|another|almost a|nearly a|half a|over a|more than a|a full|a good|between|between E\d+ and|from|(?:much|most|rest|half|part) of that|followed by|'s (?:[a-z-]+ )?O\d+) (?:the |about |around |some |a |in the )?(?:fast |quick |slow |brisk |steady |swift |sedate |blistering )?$/;
const RACE_AFTER = /^(?:races?|events?|heats?|finals?|titles?|crown|gold|win|victory|course|route) /;
/** "Track events began with 800m": the programme, not the way. */
const OPENS =
  /(?:^| )(?:began|begin|begins|started|starts|opened|kicked off|continued|concluded|closed|got under way) with (?:the )?$/;
/** A sentence that counts splits. */
const SPLITS =
  /(?:^| )(?:(?:went|go|going|goes|came|coming|run|ran|running|led) (?:them |the field |everyone )?through(?! (?:for|to|well|strongly|late|fast|the field|on the|the pack))|(?<!(?:was|were|is) )pass(?:ed|ing|es)(?! (?:him|her|them|A\d))|halfway|half-way|splits?|reached|reaching|covered the|hit (?:the )?E\d+|with the (?:first|last)|between E\d+ and E\d+|from E\d+ to E\d+)(?= )/;
/** "was already 100 metres ahead of her rivals", "came home 200m clear": a lead. */
const LEAD_BEFORE =
  /(?:^| )(?:was|were|is|finished|home|about|some|nearly|almost|over|already|just|only|still|than|another|further|fully|least|line|off|won|away)(?: an?)? $/;
const LEAD_AFTER = /^(?:ahead|clear|behind|adrift|in front|in arrears|back|down|up)(?= )/;
/** "level at the 21.1km half-marathon distance", "at the 5km checkpoint": a point on the way, which may have two names. */
const AT_BEFORE = /(?:^| )at (?:the )?(?:[EM]\d+ )?$/;
const POINT_AFTER = /^(?:E\d+ )?(?:distance|checkpoint|split)(?= )/;
/** "two laps of 5k", "with hills at three and nine miles": a part of the way. */
const PART_BEFORE =
  /(?:^| )(?:(?:two|three|four|five|six|seven|eight|ten|several|\d+) (?:[a-z]+ )?(?:laps?|loops?|circuits?) (?:of|round|around) (?:an? |the )?(?:[a-z-]+ )?|(?:at|after|between) (?:the )?(?:[a-z]+|\d+(?:\.\d)?|[EM]\d+) and )$/;

/** Whether a distance is that of a part of the way, or of a lead. */
function isOfTheWay({ said, index, here, before, after, distanceOnly }: EventPhrase): boolean {
  if (!distanceOnly) return false;
  const { line, chunks } = said.coded;
  if (!/^(?:title|crown|gold|win|victory) /.test(after) && tellsWayPoint(said.coded)) return true;
  const event = chunks[index]?.event;
  // "ran away with the 300m": what somebody won is no stretch of the way.
  const won = said.claims.some(({ claim }) => claim.kind === 'place' && claim.event === index);
  return (
    (!won &&
      !(event?.event === '5K' && event.length === null) &&
      ((STRETCH_BEFORE.test(before) && !OPENS.test(before) && !RACE_AFTER.test(after)) ||
        (SPLITS.test(line) && !/^(?:race|field|title|final|champion|crown|in (?:the )?[VC]\d)/.test(after)))) ||
    (LEAD_AFTER.test(after) && LEAD_BEFORE.test(before)) ||
    (POINT_AFTER.test(after) && AT_BEFORE.test(before)) ||
    PART_BEFORE.test(wordsBefore(line, here, 50))
  );
}

/** What stands before an event phrase that is of another race, each with how far before it that is looked for. */
const OF_ANOTHER_RACE: readonly (readonly [reach: number, before: RegExp])[] = [
  // "the world record holder over 5000 and 10,000m": what somebody holds.
  [
    90,
    /(?:^| )(?:(?:twice|two-time|three-time|four-time|double|former|O\d+-time|three-times|two-times) (?:winners?|champions?|medall?ists?) (?:of|in|over|at) (?:the )?(?:olympic |world |european )*|(?:K\d+ holders?|champions?|medall?ists?|finalists?|runners?-up|winners?) over (?:the |both |both the )?(?:E\d+ (?:, |, and |and ))*)$/,
  ],
  // "a silver medallist in the 10,000m": what somebody is.
  [30, /(?:^| )(?:(?<!the (?:gold|silver|bronze) )medall?ist|finalist) (?:in|over|at) (?:the )?$/],
  // ", a member of the US gold medal 4x100 relay team,": what somebody was in.
  [60, /(?:^| )(?:a |an |the |[a-z]+ )?members? of (?:the |a |an |his |her |'s |[a-z-]+ |[NCVTUY]\d+ ){0,6}$/],
  // "the Olympic champion and world champion in the 100m and 200m", where he has not become it.
  [
    60,
    /(?:^| )(?<!(?:is|are|was|became|becomes|crowned) (?:the |an? )?(?:new )?)(?:world|olympic|european|commonwealth) champions? (?:in|over) (?:both )?(?:the )?(?:E\d+ and (?:the )?)?$/,
  ],
  // "the only women to win world titles in the 60m, 100m and 200m"
  [
    70,
    /(?:^| )(?:world|olympic|european|commonwealth|global) (?:titles|golds|medals) (?:in|at|over) (?:both )?(?:the )?(?:(?:E\d+|\d+m?) (?:, and |, |and )(?:the )?)*$/,
  ],
  // "other indoor bests of 8:26.41 for 3000m and 14:49.12 for 5000m": what somebody has.
  [60, /(?:^| )(?:other|his|her|whose) (?:[a-z-]+ )?(?:K\d+|bests) of (?:M\d+ for E\d+ (?:and|,) )*M\d+ for $/],
  // "just getting back from her recent marathon": one that somebody has run, or is to run.
  [60, /(?:^| )(?:his|her|their|my|our) (?:recent|previous|upcoming|forthcoming|planned) (?:[a-z-]+ |[A-Z]\d+ ){0,2}$/],
  // "has chosen the flat rather than the hurdles", "whether to return to the hurdles": what is not run now.
  [
    50,
    /(?:^| )(?:rather than|instead of|(?:focus|concentrat)(?:ed|es|e|ing)? (?:solely |more |fully |only )?on|(?:or|to|whether to) (?:return|switch|revert) to|(?:decision|decided|chose|opted|elected) to (?:miss|skip)) (?:the |his |her )?(?:[a-z-]+ )?$/,
  ],
  // "luckily we don't have to run 16km like the men"
  [40, /(?:n't|not|without|never) (?:having|have|need) to (?:run|race|cover|do|tackle) (?:the |a )?$/],
  // "replaced the 10 miler in the series", "a day's racing that also has a 10k": a race that nobody told of ran.
  [
    60,
    /(?:^| )(?:(?:replac(?:ed|es|ing)|t(?:akes?|ook|aking) the place of|in place of) (?:the |an? |[a-z-]+ |[A-Z]\d+ ){0,5}|(?:that|which|and|it|day|event|festival|meeting) also (?:has|had|features?|featured|includes?|included|offers?|offered|hosts?|hosted) (?:the |an? |two |three )(?:[a-z-]+ |E\d+ (?:race )?(?:, |and )(?:the |an? )?){0,3})$/,
  ],
  // "fresh from a PB at the Ridge half marathon": another race, from which somebody comes.
  [
    60,
    /(?:^| )(?:fresh from|fresh off|(?:sharpen|tune|gear|build|warm|wind)(?:s|ed|ing)?[ -]up (?:for|to|towards|ahead of)|prepares for|coming off|on the back of|warm-up for|warming up for|preparing for|preparation for|training for|in training for|(?:long|training) run (?:for|before|ahead of)|practice for|build-up (?:to|for)|recovering from) (?:[a-z]+ |[A-Z]\d+ ){0,7}$|(?:^| )as with $/,
  ],
];

/** "added silver to his 400m gold", "to go with her 1500m title": what somebody has already. */
const OWNED_BEFORE =
  /(?:^| )(?:add(?:s|ed|ing)? (?:it |this |that |(?:the |an? |E\d+ )?(?:gold|silver|bronze|victory|success) |(?:the )?E\d+ (?:[a-z]+ )?)?to|to go (?:with|alongside)) the (?:[a-z-]+ |[A-Z]\d+ ){0,2}$|(?:^| )(?:to|with|after|following|besides|alongside|from) (?:his|her|their) (?:[a-z-]+ |[A-Z]\d+ ){0,2}$/;
/** What is won in a race. */
export const OWNED_AFTER = /^(?:gold|silver|bronze|title|crown|win|victory|medal|triumph|championship|honou?rs)(?= )/;

/** Whether the phrase is of a race that somebody has run, is to run or does not run. */
const isOfAnotherRace = ({ said, here, before, after }: EventPhrase): boolean =>
  (OWNED_AFTER.test(after) && OWNED_BEFORE.test(before)) ||
  OF_ANOTHER_RACE.some(([reach, pattern]) => pattern.test(wordsBefore(said.coded.line, here, reach)));
