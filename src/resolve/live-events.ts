/** Event phrases that say which race the sentence tells of, and those that do not. */
import { otherDay, otherTime, unreal } from '../english/lexicon/scope.js';
import type { EventMention } from '../recognise/index.js';
import {
  besidePurpose,
  beyondTheYear,
  type ClaimedSentence,
  onEarlierDay,
  ownClause,
  segmentOf,
  segmentWords,
  tellsWayPoint,
  timed,
} from '../relate/index.js';
import { isEarlyRound } from './races.js';

/** After these words the phrase is somebody's title, a record's event, or a stretch of the way. */
const TITLE_AFTER =
  /^(?:and E\d+ |, E\d+ and E\d+ )?(?:(?:world|olympic|european|national|indoor|outdoor|commonwealth|record|gold|silver|bronze|title) )*(?:K\d+|champions?|medall?ists?|(?:semi-)?finalists?|victors|leaders?|title-?holders?|holders?|record|specialists?|runners?|stars?|best\b|bests|points?|trials? qualifiers?|coach|coaches|captain|head coach|scholarship|background|qualifiers?|world-record|record-holders?|pbs?|mark\b(?! (?:of|with) M)|stage|to go(?! (?:[a-z]+ )?(?:O\d|top|clear|into))|left|out\b|from home|remaining|splits?|in hand|leg|legs|time of M\d+ (?:set|from)|world record|barrier|great|legend|exponent|ace|debut(?! in)|training|conditions|clubs?\b|weather|spikes|sign|marker|ranks|rankings|list|distance of|uphill|downhill|too (?:short|long)|short of|team (?:member|captain|mate)|squad(?! (?:(?:of|with|comprising) A|, A|won|finished|took|placed|ran|clocked|came|claimed|was O|were O))|of (?:[a-z]+ )?(?:running|climb(?:ing)?|descent|ascent|trails?|roads?|hills?|mud|sand|beach))(?: |$)/;
const STRETCH_BEFORE =
  /(?:^| )(?:with|final|last|first|(?:over|through|during|for) the O\d+|opening|through|past|passed|reached|reaching|passing|by|until|every|each|next|closing|after|to|halfway|same|another|about|around|some|at|at the|the remaining|further|only|just|under|another|by the|almost a|nearly a|half a|over a|more than a|a full|a good|between|between E\d+ and|from|(?:much|most|rest|half|part) of that|followed by|'s (?:[a-z-]+ )?O\d+) (?:the |about |around |some |a |in the )?(?:fast |quick |slow |brisk |steady |swift |sedate |blistering )?$/;
/** … unless it is the record that was broken in the race. */
const RECORD_AFTER = /^(?:[a-z]+ )?(?:K\d+|record|world record|best|mark(?= (?:to|with|by|in) ))/;
const BROKEN_BEFORE =
  /(?:broke|breaks?|breaking|running|ran|clocking|clocked|smash\w*|sets?|setting|shatter\w*|better\w*|lower\w*|improv\w*|equal\w*|claim\w*|rewrit\w*|rewrote|reduc\w*|cut|cutting|slash\w*|pulveri[sz]\w*|demolish\w*|obliterat\w*|eclips\w*|eras\w*|beat|beating|revis\w*) (?:(?:the|a|an|his|her|new|own|another|[a-z]+|[A-Z]\d+|'s) )*$/;
/** … or that fell in it: "the long jump record, which stood for 26 years, was broken by". */
const RECORD_FALLS =
  /^(?:[a-z]+ )?(?:K\d+|record) (?:(?:of|at) M\d+ )?(?:, (?:which|that|set|held|standing) [^;]{1,90}?, )?(?:(?:was|were) (?:also |then |again )?(?:broken|shattered|smashed|lowered|bettered|improved|beaten|equalled|rewritten|eclipsed|erased|surpassed)|fell (?:to|when|as|with)) /;
/** … or that somebody has tried for: "failed in her bid to smash the world 3000m record but still won the event". */
const ATTEMPTED_BEFORE =
  /(?:bid|attempt(?:ed|s|ing)?|effort|tried|trying|failed|wanted|tilt|assault|crack|missed(?: out)?) (?:to [a-z]+ |at |on )(?:the |her |his |(?:her|his) own |A\d+ 's )?(?:[a-z-]+ )*$/;
const BUT_WON =
  / (?:but|although|though|yet|and) (?:(?:he|she|A\d+|still|comfortably|easily|nevertheless) )*(?:won|win|took|claimed|clocked|ran|finished|had to settle|secured) /;
/** "fresh from a PB at the Ridge half marathon": another race, from which somebody comes. */
const COMING_FROM =
  /(?:^| )(?:fresh from|fresh off|(?:sharpen|tune|gear|build|warm|wind)(?:s|ed|ing)?[ -]up (?:for|to|towards|ahead of)|prepares for|coming off|on the back of|warm-up for|warming up for|preparing for|preparation for|training for|in training for|(?:long|training) run (?:for|before|ahead of)|practice for|build-up (?:to|for)|recovering from) (?:[a-z]+ |[A-Z]\d+ ){0,7}$|(?:^| )as with $/;
/** "lined up for the 2019 Victory 5 miler": this year's, where nobody had done so or is told of apart. */
const ENTERED =
  /(?:^| )(?:(?:take|took|taking) part in|competed? (?:in|at)|lined up (?:for|at)|tackled|completed|turned out for|gathered (?:for|at)|(?:running|edition) of) the Y\d+ (?:[a-z]+ |[A-Z]\d+ ){0,3}$/;
/** "has chosen the flat rather than the hurdles", "whether to return to the hurdles": what is not run now. */
const NOT_NOW =
  /(?:^| )(?:rather than|instead of|(?:focus|concentrat)(?:ed|es|e|ing)? (?:solely |more |fully |only )?on|(?:or|to|whether to) (?:return|switch|revert) to|(?:decision|decided|chose|opted|elected) to (?:miss|skip)) (?:the |his |her )?(?:[a-z-]+ )?$/;
/** "replaced the 10 miler in the series", "a day's racing that also has a 10k": a race that nobody told of ran. */
const OTHER_RACE =
  /(?:^| )(?:(?:replac(?:ed|es|ing)|t(?:akes?|ook|aking) the place of|in place of) (?:the |an? |[a-z-]+ |[A-Z]\d+ ){0,5}|(?:that|which|and|it|day|event|festival|meeting) also (?:has|had|features?|featured|includes?|included|offers?|offered|hosts?|hosted) (?:the |an? |two |three )(?:[a-z-]+ |E\d+ (?:race )?(?:, |and )(?:the |an? )?){0,3})$/;
/** "two laps of 5k", "with hills at three and nine miles": a part of the way. */
const PART_BEFORE =
  /(?:^| )(?:(?:two|three|four|five|six|seven|eight|ten|several|\d+) (?:[a-z]+ )?(?:laps?|loops?|circuits?) (?:of|round|around) (?:an? |the )?(?:[a-z-]+ )?|(?:at|after|between) (?:the )?(?:[a-z]+|\d+(?:\.\d)?|[EM]\d+) and )$/;
/** "luckily we don't have to run 16km like the men" */
const NOT_RUN = /(?:n't|not|without|never) (?:having|have|need) to (?:run|race|cover|do|tackle) (?:the |a )?$/;
/** "just getting back from her recent marathon": one that somebody has run, or is to run. */
const ONES_OTHER =
  /(?:^| )(?:his|her|their|my|our) (?:recent|previous|upcoming|forthcoming|planned) (?:[a-z-]+ |[A-Z]\d+ ){0,2}$/;
/** Who defends a title runs in the race for it. */
const DEFENDING_BEFORE = /(?:^| )(?:defending|reigning national|outgoing) (?:[a-z-]+ |[A-Z]\d+ ){0,2}$/;
/** "his bid to retain his 10,000m walk title failed": the race is for what is defended. */
const TO_RETAIN_BEFORE = /(?:^| )(?:retain|defend|keep|retaining|defending) (?:his|her|the|their) (?:[a-z-]+ )?$/;
/** "is the new 1,500m champion after he edged out Orr": it has just been won. */
const CROWNED_BEFORE =
  /(?:^| )(?:is|are|became|becomes|crowned) (?:the )?(?:(?:new|[VNC]\d+|national|european|world) )*$/;
const CROWNED_AFTER = /^champions? (?:after|when|following|with|by) /;
/** "a silver medallist in the 10,000m": what somebody is. */
const HOLDER_BEFORE = /(?:^| )(?:(?<!the (?:gold|silver|bronze) )medall?ist|finalist) (?:in|over|at) (?:the )?$/;
/** ", a member of the US gold medal 4x100 relay team,": what somebody was in. */
const MEMBER_BEFORE =
  /(?:^| )(?:a |an |the |[a-z]+ )?members? of (?:the |a |an |his |her |'s |[a-z-]+ |[NCVTUY]\d+ ){0,6}$/;

/** "the Olympic champion and world champion in the 100m and 200m", where he has not become it. */
const CHAMPION_BEFORE =
  /(?:^| )(?<!(?:is|are|was|became|becomes|crowned) (?:the |an? )?(?:new )?)(?:world|olympic|european|commonwealth) champions? (?:in|over) (?:both )?(?:the )?(?:E\d+ and (?:the )?)?$/;
/** "the only women to win world titles in the 60m, 100m and 200m" */
const TITLES_BEFORE =
  /(?:^| )(?:world|olympic|european|commonwealth|global) (?:titles|golds|medals) (?:in|at|over) (?:both )?(?:the )?(?:(?:E\d+|\d+m?) (?:, and |, |and )(?:the )?)*$/;
/** "other indoor bests of 8:26.41 for 3000m and 14:49.12 for 5000m": what somebody has. */
const BESTS_BEFORE =
  /(?:^| )(?:other|his|her|whose) (?:[a-z-]+ )?(?:K\d+|bests) of (?:M\d+ for E\d+ (?:and|,) )*M\d+ for $/;
/** "added silver to his 400m gold", "to go with her 1500m title": what somebody has already. */
const OWNED_BEFORE =
  /(?:^| )(?:add(?:s|ed|ing)? (?:it |this |that |(?:the |an? |E\d+ )?(?:gold|silver|bronze|victory|success) |(?:the )?E\d+ (?:[a-z]+ )?)?to|to go (?:with|alongside)) the (?:[a-z-]+ |[A-Z]\d+ ){0,2}$|(?:^| )(?:to|with|after|following|besides|alongside|from) (?:his|her|their) (?:[a-z-]+ |[A-Z]\d+ ){0,2}$/;
/** "hopes of defending his 400m title ended in the semi-final": the race is for what is defended, and it has been run. */
const DASHED =
  / (?:dreams?|hopes?|bids?|chances?|attempts?|quest|defence) (?:of|to|at|for) .{0,60} (?:ended|failed|over|in tatters|dashed|shattered|came to|foundered|faltered|collapsed|fell) /;
/** "her bid for 1500m gold ended when she fell": so it has where it is hoped for. */
const AIMED_BEFORE =
  /(?:^| )(?:dreams?|hopes?|bids?|chances?|attempts?|quest|challenge|tilt) (?:of|at|for) (?:(?:an?|the|his|her|another|world|olympic|european|commonwealth|[VNO]\d+|winning|taking) )*$/;
const OWNED_AFTER = /^(?:gold|silver|bronze|title|crown|win|victory|medal|triumph|championship|honou?rs)(?= )/;

/** "Track events began with 800m": the programme, not the way. */
const OPENS =
  /(?:^| )(?:began|begin|begins|started|starts|opened|kicked off|continued|concluded|closed|got under way) with (?:the )?$/;
/** "The next race was the men's B race, with hopes of a medal": the race is named before what is hoped. */
const INTRODUCES =
  /^(?:(?:the )?(?:next|first|second|third|last|final|O\d+)(?: (?!was |were |came )(?:[a-z-]+|[A-Z]\d+)){0,8} |(?:next|first|then|O\d+|last) up |(?:then|next) )(?:was|were|came|it was) (?:the )?(?:new |first ever |turn of the )?$/;
const FRONTED = /^(?:(?:and|then|next|also|finally|,) )*(?:in|over|for) (?:the )?$/;

/** "The ladies' race was started at two, and within minutes Roe had opened a lead": the race itself is spoken of. */
const ITSELF_BEFORE = /(?:^ ?|, )(?:the )?$/;
const STARTED_AFTER =
  /^(?:(?:was|were) (?:started|first|next|sent|run|held)|started|began|got (?:away|under ?way|going|off)|set off|went off|kicked off|opened|followed) /;

/** A sentence that counts splits. */
const SPLITS =
  /(?:^| )(?:(?:went|go|going|goes|came|coming|run|ran|running|led) (?:them |the field |everyone )?through(?! (?:for|to|well|strongly|late|fast|the field|on the|the pack))|(?<!(?:was|were|is) )pass(?:ed|ing|es)(?! (?:him|her|them|A\d))|halfway|half-way|splits?|reached|reaching|covered the|hit (?:the )?E\d+|with the (?:first|last)|between E\d+ and E\d+|from E\d+ to E\d+)(?= )/;
/** "was already 100 metres ahead of her rivals", "came home 200m clear": a lead. */
const LEAD_BEFORE =
  /(?:^| )(?:was|were|is|finished|home|about|some|nearly|almost|over|already|just|only|still|than|another|further|fully|least|least|line|off|won|away)(?: an?)? $/;
const LEAD_AFTER = /^(?:ahead|clear|behind|adrift|in front|in arrears|back|down|up)(?= )/;
/** "level at the 21.1km half-marathon distance", "at the 5km checkpoint": a point on the way, which may have two names. */
const AT_BEFORE = /(?:^| )at (?:the )?(?:[EM]\d+ )?$/;
const POINT_AFTER = /^(?:E\d+ )?(?:distance|checkpoint|split)(?= )/;
const STRETCH = /^(?:\d+|\d+K|MILE|2MILE|ROAD|MAR|HM|XC|ULTRA|10M)$/;

/** "the world record holder over 5000 and 10,000m": what somebody holds. */
const TITLE_BEFORE =
  /(?:^| )(?:(?:twice|two-time|three-time|four-time|double|former|O\d+-time|three-times|two-times) (?:winners?|champions?|medall?ists?) (?:of|in|over|at) (?:the )?(?:olympic |world |european )*|(?:K\d+ holders?|champions?|medall?ists?|finalists?|runners?-up|winners?) over (?:the |both |both the )?(?:E\d+ (?:, |, and |and ))*)$/;

/** "placed seventh in the boys race and would have qualified", "fourth in the relay to compete at state next week" */
const HOPED_AFTER =
  / (?:and|but) (?:would|will|could|should|may|might) | to (?:compete|qualify|advance|move on|earn|book|punch|represent|return) /;

const FAILED =
  / (?:and|but|so) (?:did not|did n't|could not|could n't|failed to) (?:finish|start|complete|continue|record|register) /;

const cache = new WeakMap<ClaimedSentence, readonly number[]>();

/** The chunk indices of the event phrases that govern claims. */
export function liveEvents(said: ClaimedSentence): readonly number[] {
  const known = cache.get(said);
  if (known) return known;
  const { line, at, chunks } = said.coded;
  const live: number[] = [];
  chunks.forEach((chunk, index) => {
    if (chunk.kind !== 'E' || !chunk.event) return;
    const here = at[index] as number;
    const after = line.slice(here + `E${index} `.length, here + 60);
    const before = line.slice(Math.max(0, here - 30), here);
    const distanceOnly =
      chunk.event.event !== null &&
      STRETCH.test(chunk.event.event) &&
      chunk.event.sex === null &&
      chunk.event.round === null;
    const defending =
      (DEFENDING_BEFORE.test(before) && /^champions? /.test(after)) ||
      (TO_RETAIN_BEFORE.test(before) && /^(?:gold|title|crown) /.test(after)) ||
      (CROWNED_BEFORE.test(before) && CROWNED_AFTER.test(after));
    const broken = RECORD_AFTER.test(after) && BROKEN_BEFORE.test(before);
    const falls = RECORD_FALLS.test(line.slice(here + `E${index} `.length, here + 200));
    const attempted =
      RECORD_AFTER.test(after) &&
      ATTEMPTED_BEFORE.test(line.slice(Math.max(0, here - 60), here)) &&
      BUT_WON.test(line.slice(here + `E${index} `.length));
    // "third in her javelin debut"
    const inOwn = /(?:^| )O\d+ in (?:his|her|a) (?:[a-z]+ )?$/.test(before) && /^debut /.test(after);
    if (TITLE_AFTER.test(after) && !inOwn && !defending && !broken && !falls && !attempted) return;
    if (distanceOnly && !/^(?:title|crown|gold|win|victory) /.test(after) && tellsWayPoint(said.coded)) return;
    if (TITLE_BEFORE.test(line.slice(Math.max(0, here - 90), here))) return;
    // "ran away with the 300m": what somebody won is no stretch of the way.
    const won = said.claims.some(({ claim }) => claim.kind === 'place' && claim.event === index);
    if (
      distanceOnly &&
      !won &&
      !(chunk.event.event === '5K' && chunk.event.length === null) &&
      ((STRETCH_BEFORE.test(before) &&
        !OPENS.test(before) &&
        !/^(?:races?|events?|heats?|finals?|titles?|crown|gold|win|victory|course|route) /.test(after)) ||
        (SPLITS.test(line) && !/^(?:race|field|title|final|champion|crown|in (?:the )?[VC]\d)/.test(after)))
    )
      return;
    if (distanceOnly && LEAD_BEFORE.test(before) && LEAD_AFTER.test(after)) return;
    if (distanceOnly && AT_BEFORE.test(before) && POINT_AFTER.test(after)) return;
    if (HOLDER_BEFORE.test(before)) return;
    if (MEMBER_BEFORE.test(line.slice(Math.max(0, here - 60), here))) return;
    if (CHAMPION_BEFORE.test(line.slice(Math.max(0, here - 60), here))) return;
    if (TITLES_BEFORE.test(line.slice(Math.max(0, here - 70), here))) return;
    if (BESTS_BEFORE.test(line.slice(Math.max(0, here - 60), here))) return;
    if (OWNED_BEFORE.test(before) && OWNED_AFTER.test(after)) return;
    if (ONES_OTHER.test(line.slice(Math.max(0, here - 60), here))) return;
    if (NOT_NOW.test(line.slice(Math.max(0, here - 50), here))) return;
    if (NOT_RUN.test(line.slice(Math.max(0, here - 40), here))) return;
    if (OTHER_RACE.test(line.slice(Math.max(0, here - 60), here))) return;
    if (distanceOnly && PART_BEFORE.test(line.slice(Math.max(0, here - 50), here))) return;
    if (COMING_FROM.test(line.slice(Math.max(0, here - 60), here))) return;
    const { from } = segmentOf(said.clauses, index);
    // "ran the 10K course last Saturday" is how a local newspaper dates its own story.
    const place = here - (at[from] as number) + 1;
    const words = beyondTheYear(besidePurpose(ownClause(segmentWords(said, index), place), place)).replace(
      / last (?:weekend|night|D\d+)(?= )/,
      ' ',
    );
    // "fell in the steeplechase and did not finish": what was not done was not done in it.
    const done = words.replace(FAILED, ' ');
    const hoped = done.slice(0, place + (HOPED_AFTER.exec(done.slice(place))?.index ?? done.length));
    // "In the 800m Roe went on from last year with a win": the race is named before anything else is said.
    const fronted =
      (FRONTED.test(line.slice(0, here)) && /^(?:, )?A\d+ /.test(after)) ||
      INTRODUCES.test(line.slice(0, here)) ||
      (ITSELF_BEFORE.test(line.slice(0, here)) && STARTED_AFTER.test(after)) ||
      isSideTold(chunk.event, line.slice(0, here), words);
    const elsewhere =
      (isEarlyRound(chunk.event.round) ? otherTime : otherDay).test(timed(words, said)) && !onEarlierDay(said, index);
    const entered =
      elsewhere &&
      ENTERED.test(line.slice(Math.max(0, here - 60), here)) &&
      !/(?:^| )(?:who|which|had|having|since|after|last) /.test(line.slice(0, here));
    const dashed =
      (defending || (AIMED_BEFORE.test(line.slice(Math.max(0, here - 60), here)) && OWNED_AFTER.test(after))) &&
      DASHED.test(line);
    if (!fronted && !attempted && !dashed && ((elsewhere && !entered) || unreal.test(hoped))) return;
    live.push(index);
  });
  cache.set(said, live);
  return live;
}

/** "The men's team nearly joined the women as champions": whoever a sentence is about, it is told of from here on. */
const isSideTold = ({ event, sex, round }: EventMention, before: string, words: string): boolean =>
  event === null &&
  sex !== null &&
  round === null &&
  /^ ?(?:the |our )?$/.test(before) &&
  !/ (?:will|would|could|should|is|are|has|have|takes?|next|tomorrow|had) /.test(words);

/** Whether the sentence names the event that it tells of, not only a round or a sex. */
export const namesEvent = (said: ClaimedSentence): boolean =>
  liveEvents(said).some((index) => said.coded.chunks[index]?.event?.event != null);

/** "reached the semi-finals", "a place in Sunday's final": the round is where somebody goes next, not the one told of. */
const GOES_TO =
  /(?:^| )(?:(?:reach|qualif|advanc|progress|sail|eas|cruis|squeez|scrap|mov)[a-z]* (?:(?!in |at )[a-z-]+ ){0,3}?(?:to|into|for|through to)?|(?:is|are|be|were|was) (?:both |all |also |safely |now )*(?:in|into|through to|through)|(?:a |her |his |their )?(?:place|places|spot|spots|berth|berths|slot|lane|line-up) (?:in|for)|into|through to|safely to|on to|onto|forward to|(?:make|made|making|makes|reached|put [NA]\d+ (?:in|into))) (?:(?:the|a|his|her|their|both|N\d+|D\d+|[a-z]+ 's|'s|all-important|next) )*$/;

/** Whether the round in an event phrase is one that somebody has only qualified for. */
export function isNextRound(said: ClaimedSentence, index: number): boolean {
  const { line, at, chunks } = said.coded;
  const round = chunks[index]?.event?.round;
  if (round !== 'final' && round !== 'semi-final') return false;
  const here = at[index] as number;
  return GOES_TO.test(line.slice(Math.max(0, here - 60), here));
}
