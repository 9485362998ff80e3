/** Event phrases that say which race the sentence tells of, and those that do not. */
import { otherDay, otherTime, unreal } from '../english/lexicon/scope.js';
import type { EventMention } from '../recognise/index.js';
import {
  besidePurpose,
  beyondTheYear,
  type ClaimedSentence,
  onEarlierDay,
  ownClause,
  recent,
  segmentOf,
  segmentWords,
  timed,
} from '../relate/index.js';
import { type EventPhrase, eventPhrase, isNotTheRace, OWNED_AFTER, RECORD_AFTER, wordsBefore } from './not-the-race.js';
import { isEarlyRound } from './races.js';

const cache = new WeakMap<ClaimedSentence, readonly number[]>();

/** The chunk indices of the event phrases that govern claims. */
export function liveEvents(said: ClaimedSentence): readonly number[] {
  const known = cache.get(said);
  if (known) return known;
  const live = said.coded.chunks.flatMap(({ kind, event }, index) =>
    kind === 'E' && event && isLive(said, index, event) ? [index] : [],
  );
  cache.set(said, live);
  return live;
}

function isLive(said: ClaimedSentence, index: number, event: EventMention): boolean {
  const phrase = eventPhrase(said, index);
  const defended = isDefended(phrase);
  const attempted = isAttempted(phrase);
  if (isNotTheRace(phrase, defended || attempted)) return false;
  if (attempted || isDashed(phrase, defended)) return true;
  const { line, at } = said.coded;
  const { here } = phrase;
  const { from } = segmentOf(said.clauses, index);
  const place = here - (at[from] as number) + 1;
  const words = recent(beyondTheYear(besidePurpose(ownClause(segmentWords(said, index), place), place)));
  if (isFronted(phrase) || isSideTold(event, line.slice(0, here), words)) return true;
  // "fell in the steeplechase and did not finish": what was not done was not done in it.
  const done = words.replace(FAILED, ' ');
  const hoped = done.slice(0, place + (HOPED_AFTER.exec(done.slice(place))?.index ?? done.length));
  if (unreal.test(hoped)) return false;
  const elsewhere =
    (isEarlyRound(event.round) ? otherTime : otherDay).test(timed(words, said)) && !onEarlierDay(said, index);
  return !elsewhere || isEntered(phrase);
}

/** Who defends a title runs in the race for it. */
const DEFENDING_BEFORE = /(?:^| )(?:defending|reigning national|outgoing) (?:[a-z-]+ |[A-Z]\d+ ){0,2}$/;
/** "his bid to retain his 10,000m walk title failed": the race is for what is defended. */
const TO_RETAIN_BEFORE = /(?:^| )(?:retain|defend|keep|retaining|defending) (?:his|her|the|their) (?:[a-z-]+ )?$/;
/** "is the new 1,500m champion after he edged out Orr": it has just been won. */
const CROWNED_BEFORE =
  /(?:^| )(?:is|are|became|becomes|crowned) (?:the )?(?:(?:new|[VNC]\d+|national|european|world) )*$/;
const CROWNED_AFTER = /^champions? (?:after|when|following|with|by) /;

/** Whether the title that a phrase tells is what the race was run for. */
const isDefended = ({ before, after }: EventPhrase): boolean =>
  (/^champions? /.test(after) && DEFENDING_BEFORE.test(before)) ||
  (/^(?:gold|title|crown) /.test(after) && TO_RETAIN_BEFORE.test(before)) ||
  (CROWNED_AFTER.test(after) && CROWNED_BEFORE.test(before));

/** "failed in her bid to smash the world 3000m record but still won": the record of a race that somebody has tried for in it. */
const ATTEMPTED_BEFORE =
  /(?:bid|attempt(?:ed|s|ing)?|effort|tried|trying|failed|wanted|tilt|assault|crack|missed(?: out)?) (?:to [a-z]+ |at |on )(?:the |her |his |(?:her|his) own |A\d+ 's )?(?:[a-z-]+ )*$/;
const BUT_WON =
  / (?:but|although|though|yet|and) (?:(?:he|she|A\d+|still|comfortably|easily|nevertheless) )*(?:won|win|took|claimed|clocked|ran|finished|had to settle|secured) /;

/** Whether a phrase tells the record that somebody tried for in a race told of. */
const isAttempted = ({ said: { coded }, index, here, after }: EventPhrase): boolean =>
  RECORD_AFTER.test(after) &&
  ATTEMPTED_BEFORE.test(wordsBefore(coded.line, here, 60)) &&
  BUT_WON.test(coded.line.slice(here + `E${index} `.length));

/** "hopes of defending his 400m title ended in the semi-final": the race is for what is defended, and it has been run. */
const DASHED =
  / (?:dreams?|hopes?|bids?|chances?|attempts?|quest|defence) (?:of|to|at|for) .{0,60} (?:ended|failed|over|in tatters|dashed|shattered|came to|foundered|faltered|collapsed|fell) /;
/** "her bid for 1500m gold ended when she fell": so it has where it is hoped for. */
const AIMED_BEFORE =
  /(?:^| )(?:dreams?|hopes?|bids?|chances?|attempts?|quest|challenge|tilt) (?:of|at|for) (?:(?:an?|the|his|her|another|world|olympic|european|commonwealth|[VNO]\d+|winning|taking) )*$/;

/** Whether a phrase tells the title that somebody has hoped for in vain. */
const isDashed = ({ said: { coded }, here, after }: EventPhrase, defended: boolean): boolean =>
  (defended || (OWNED_AFTER.test(after) && AIMED_BEFORE.test(wordsBefore(coded.line, here, 60)))) &&
  DASHED.test(coded.line);

/** "In the 800m Roe went on from last year with a win": so it is where nothing else has been said. */
const FRONTED = /^(?:(?:and|then|next|also|finally|,) )*(?:in|over|for) (?:the )?$/;
/** "The next race was the men's B race, with hopes of a medal": the race is named before what is hoped. */
const INTRODUCES =
  /^(?:(?:the )?(?:next|first|second|third|last|final|O\d+)(?: (?!was |were |came )(?:[a-z-]+|[A-Z]\d+)){0,8} |(?:next|first|then|O\d+|last) up |(?:then|next) )(?:was|were|came|it was) (?:the )?(?:new |first ever |turn of the )?$/;
/** "The ladies' race was started at two, and within minutes Roe had opened a lead": the race itself is spoken of. */
const ITSELF_BEFORE = /(?:^ ?|, )(?:the )?$/;
const STARTED_AFTER =
  /^(?:(?:was|were) (?:started|first|next|sent|run|held)|started|began|got (?:away|under ?way|going|off)|set off|went off|kicked off|opened|followed) /;

/** Whether the race is named before anything is said that may be of another time. */
function isFronted({ said: { coded }, here, after }: EventPhrase): boolean {
  const told = coded.line.slice(0, here);
  return (
    (/^(?:, )?A\d+ /.test(after) && FRONTED.test(told)) ||
    INTRODUCES.test(told) ||
    (STARTED_AFTER.test(after) && ITSELF_BEFORE.test(told))
  );
}

/** "lined up for the 2019 Victory 5 miler": this year's, where nobody had done so or is told of apart. */
const ENTERED =
  /(?:^| )(?:(?:take|took|taking) part in|competed? (?:in|at)|lined up (?:for|at)|tackled|completed|turned out for|gathered (?:for|at)|(?:running|edition) of) the Y\d+ (?:[a-z]+ |[A-Z]\d+ ){0,3}$/;

const isEntered = ({ said: { coded }, here }: EventPhrase): boolean =>
  ENTERED.test(wordsBefore(coded.line, here, 60)) &&
  !/(?:^| )(?:who|which|had|having|since|after|last) /.test(coded.line.slice(0, here));

/** "placed seventh in the boys race and would have qualified", "fourth in the relay to compete at state next week" */
const HOPED_AFTER =
  / (?:and|but) (?:would|will|could|should|may|might) | to (?:compete|qualify|advance|move on|earn|book|punch|represent|return) /;
const FAILED =
  / (?:and|but|so) (?:did not|did n't|could not|could n't|failed to) (?:finish|start|complete|continue|record|register) /;

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
  return GOES_TO.test(wordsBefore(line, here, 60));
}
