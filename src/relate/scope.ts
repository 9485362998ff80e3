/** Whether a clause tells of the race that is being reported. */

import { anyMonth } from '../english/lexicon/days.js';
import {
  beforeThat,
  denied,
  elsewhere,
  midRace,
  otherDay,
  otherTime,
  pluperfect,
  ranking,
  unreal,
  weekday,
} from '../english/lexicon/scope.js';
import type { Claim } from './claim.js';
import { type Scanned, segmentOf, segmentWords } from './clauses.js';
import { isOnTheWay } from './on-the-way.js';

/** `earlier`: before what is being told, by tense alone (it may be a heat). `other`: another day's performance. `void`: nothing that happened, or no result. */
export type ClauseScope = 'reported' | 'earlier' | 'other' | 'void';

/** Tells the scope of each claim of a sentence; what its segment tells of all of them is asked once. */
export function scopesOf(said: Scanned): (claim: Claim) => ClauseScope {
  const times = new Map<string, ClauseScope>();
  return (claim) => {
    if (claim.past || isOfTheAbsent(claim, said)) return 'other';
    if (isPredicate(claim, said)) return 'void';
    // "hopes to earn a place in the British team": what is hoped for still tells whose team it is.
    if (claim.rule === 'nation/squad' || claim.rule === 'nation/represented') return 'reported';
    // "was a favourite to win more gold for Kenya"
    if (claim.rule === 'nation/for' && FAVOURITE.test(said.coded.line.slice(0, said.coded.at[claim.at])))
      return 'reported';
    const { at } = said.coded;
    const { from } = segmentOf(said.clauses, claim.at);
    const here = (at[claim.at] as number) - (at[from] as number) + 1;
    const words = besidePurpose(ownClause(segmentWords(said, claim.at), here), here);
    const clause = `${from}${words}`;
    const time = times.get(clause) ?? timeOf(said, from, words);
    times.set(clause, time);
    if (time !== 'reported') return time;
    if (claim.kind === 'place' && isOnTheWay(said.coded, claim.at)) return 'void';
    return scopeByWords(claim, words, words.slice(0, here));
  };
}

const FAVOURITE = / (?:favou?rites?|tipped|fancied|expected) to [^,;A]*$/;

/** "becoming the first runner in years to win three titles": who that is has been told, and what it is no result. */
const isPredicate = ({ kind, who }: Claim, { coded }: Scanned): boolean =>
  kind === 'place' &&
  coded.chunks[who]?.person?.ref === 'epithet' &&
  /^(?:becoming|became|become)$/.test(coded.chunks[who - 1]?.word ?? '');

/** "Orr, second in Oslo and third in Rome, was absent": who was not there has been placed on other days. */
const ABSENT =
  / (?:was|were|is|are) (?:absent|missing|unavailable|ruled out|sidelined|not (?:entered|present|in the field)) /;
const isOfTheAbsent = (claim: Claim, { coded, clauses }: Scanned): boolean =>
  claim.kind === 'place' &&
  clauses.segments[0] === clauses.segments[claim.who] &&
  ABSENT.test(coded.line) &&
  /^[^A]*$/.test(coded.line.slice(coded.at[claim.who + 1], coded.line.search(ABSENT)));

/** "Last weekend saw the Rye 10k": so a local newspaper opens its own story. */
const OWN_DAY = /^ (?:[a-z]+ , )?last (?:weekend|week|night|D\d+)(?= (?:also )?saw )/;
/** "last year's champion Una Roe dropped out", "put last year's heartbreak behind her": the time is the title's, not the clause's. */
const TITLE_DAY =
  / (?:last|the previous) (?:year|season|summer|winter|autumn|spring|month|week|time|edition) 's (?=A\d|(?:[a-z-]+ ){1,3}behind (?:him|her|them) )/g;

/** "reset her own record from a year ago": so is that of the mark that somebody has bettered. */
const BETTERED_RECORD =
  /(?<= (?:re-?set|resetting|broke|breaking|broken|better(?:ed|ing)|beat|beating|lower(?:ed|ing)|topp(?:ed|ing)|eclips(?:ed|ing)|surpass(?:ed|ing)|best(?:ed|ing)|smash(?:ed|ing)|shatter(?:ed|ing)|eras(?:ed|ing)) (?:his|her|their|the|A\d+ 's) (?:[a-z-]+ |[A-Z]\d+ ){0,5}?(?:record|mark|time|best|K\d+|performance|effort)) (?:(?:set|from|of|he|she|they|ran|back) ){1,3}(?:(?:last|the previous) (?:year|season|meet|week)|(?:a|one|two|three|four) (?:years?|seasons?|weeks?) ago|(?:in )?Y\d+)(?= )/g;

/** "improved from his fourth-place finish last year to win": so is that of what somebody has bettered. */
const BETTERED_PLACE =
  / (?:improv(?:ed|ing)|mov(?:ed|ing) up|going one better|climb(?:ed|ing)|up) (?:from|on|upon|than) (?:his|her|their|an?) (?:O\d+ |[a-z-]+ |- ){1,4}(?:at |in )?(?:(?:[A-Z]\d+|the) )*(?:last|the previous) (?:year|season)(?= to )/g;

/** "repeated her victory of last year in the Wye Marathon": so is that of the win that is repeated. */
const REPEATED =
  / (?:repeated|repeating|repeats|emulated|matched|equalled) (?:his|her|their) (?:[a-z-]+ ){0,2}(?:victory|win|success|triumph|feat|place|position) (?:of|from|in) (?:(?:last|the previous) (?:year|season)|Y\d+|[a-z]+ years ago)(?= )/g;

/** "cut a second off this year's world best", "the year's fastest": a time of the list of the year. */
const YEARS_BEST =
  / this (?:year|season) 's (?=(?:[a-z-]+ ){0,2}(?:K\d+|best|fastest|quickest|longest|lead|leading) )/g;

/** A segment's words without the year whose best is bettered. */
export const beyondTheYear = (words: string): string => words.replace(YEARS_BEST, ' the ');

/** "ran the 10K course last Saturday", "at last weekend's Rye 10k": so a local newspaper dates its own story. */
export const recent = (words: string): string => words.replace(/ last (?:weekend|night|D\d+)(?= )/, ' ');

/** "The women placed 18th at the Rye Invitational last Saturday": so a student newspaper opens its own story. */
const RECENT =
  /^(?!.* (?:who|whose|which|when|after|since|following) .* last |.* , O\d+ (?:in|at) (?:the )?[CUVNS]\d+ last )(.*) last (?:D\d+|weekend|week)(?= (?!'))/;
/** "third at the 2012 Rye Championships" */
const OWN_YEAR =
  /^(?!.* (?:who|whose|which|when|where|after|since|following|winner|champion|gold|silver|bronze|medall?ist|from|than|defending) .* Y\d)(.* (?:at|in|of|for|during) the )Y\d+ (?=(?:(?:[A-Z]\d+|[a-z]+) ){0,5}?(?:V\d+|championships?|championship|meet|invitational|games|classic|relays|open) )/;
/** "Roe won this year's Rye Marathon in 2:10:12", at the top: the race that is reported. */
const THIS_EDITION = new RegExp(
  String.raw`^(?!.* (?:who|whose|which|after|since|when|also|already|earlier) |.* this .* (?:in|back in|earlier|last) (?:D\d+ )?(?:${anyMonth}|D\d+) )(.* (?:won|wins|took|claimed|captured|retained|clinched|bagged|dominated|ruled|triumphed (?:in|at)|finished O\d+ (?:in|at)|stormed to victory (?:in|at)|(?:emerged|emerges) (?:as )?(?:the )?(?:[a-z]+ )?(?:winners?|victorious|champions?|victors?) (?:of|in|at)|(?:was|were) (?:D\d+ )?(?:crowned|declared) (?:the )?(?:winners?|champions?) (?:of|in|at))) this (?:year|season) 's (?!(?:[a-z-]+ |[A-Z]\d+ ){0,4}(?:champions?|winners?) )`,
);

/** How far from the top that is, in UTF-16 units. */
const OPENING = 600;

/** "slightly slower than last year in a time of 41:55": another day's is what it is held against. */
const COMPARED =
  / (?:(?:faster|slower|quicker|better|worse|later|earlier|higher|lower|more|less|down|up|improvement|improved|[a-z]+er)(?: [a-z]+){0,2} (?:than|on|from)|than|compared (?:to|with)) (?:A\d+ (?:did|ran|managed) )?(?:last (?:year|season|time|month|week|summer|winter)|in Y\d+)(?= (?!'s))/g;

/** "became the first man to win the Rye Half three times when he clocked 59:58": how often, and not when. */
const TIMES_WON =
  /(?<= became the (?:O\d+|only) (?:man|woman|athlete|runner|person|[A-Z]\d+) to win .*) (?:two|three|four|five|six|seven) times(?= )/g;

/** "rounding into form ahead of this year's championships in Wye when she sped to 7.96": what is to come tells no time. */
const COMING =
  / (?:ahead of|before|for|in time for|in the build-up to) (?:this|next) (?:year|season|month|week|summer|winter) 's (?:[a-z]+ ){0,3}(?:V\d+|championships|games|trials|olympics) (?:in [CUN]\d+ )?(?=when |and |as |with |by )/;

/** A segment's words without the times that are not the clause's own. */
export function timed(words: string, { coded }: Scanned): string {
  const opens = (coded.chunks[0]?.start ?? 0) < OPENING;
  const dated = beyondTheYear(words.includes(" 's ") ? words.replace(COMING, ' ') : words);
  const records = EARLIER.test(dated) ? beyondTheEarlier(dated) : dated;
  const told = records.includes(' times ') ? records.replace(TIMES_WON, ' ') : records;
  const own = told.includes(' last ') || told.includes(' in Y') ? told.replace(COMPARED, ' ') : told;
  if (!opens) return own;
  // "He won this year's Rye Marathon": what else he has done
  const byName = coded.chunks.find(({ person }) => person)?.person?.ref !== 'pronoun';
  const edition = byName && own.includes(' this ') ? own.replace(THIS_EDITION, '$1 the ') : own;
  return beforeOwnYear(edition, coded);
}

/** Without these nothing of an earlier day is named. */
const EARLIER = / (?:ago|last|previous|Y\d+) /;

/** … without those of a title, or of what has been bettered or repeated. */
const beyondTheEarlier = (words: string): string =>
  words
    .replace(OWN_DAY, ' ')
    .replace(TITLE_DAY, ' ')
    .replace(BETTERED_PLACE, ' ')
    .replace(REPEATED, ' ')
    .replace(BETTERED_RECORD, '');

function beforeOwnYear(own: string, coded: Scanned['coded']): string {
  const recent = own.includes(' last ') ? own.replace(RECENT, '$1') : own;
  const ofOneYear = / Y\d/.test(recent) && coded.chunks.filter(({ kind }) => kind === 'Y').length === 1;
  return ofOneYear ? recent.replace(OWN_YEAR, '$1') : recent;
}

/** "who had won the 5000 metres on Saturday": an earlier day, or hour, of the meeting that is reported. */
export function onEarlierDay(said: Scanned, index: number): boolean {
  const words = segmentWords(said, index);
  if (!pluperfect.test(words) || otherTime.test(words) || elsewhere.test(words)) return false;
  const { from, to } = segmentOf(said.clauses, index);
  const chunks = said.coded.chunks.slice(from, to);
  const named = chunks.findIndex(({ kind }) => kind === 'A');
  // "Earlier, Roe had won the 800m": before what was told above.
  if (named >= 0 && beforeThat.test(said.coded.line.slice(0, said.coded.at[from + named])))
    return chunks.some(({ kind }) => kind === 'E');
  return chunks.some((chunk) => chunk.kind === 'D' && weekday.test(chunk.text ?? '')) || OPENING_DAY.test(words);
}

/** "had won the 5,000m on the opening day of the championships" */
const OPENING_DAY = / on the (?:opening|first|second|third|previous|O\d+) (?:day|night|evening)(?= )/;

/** ", who was on form after winning the 100m title in Oslo, …": an honour, and the meeting where it was won. */
export const isHonour = ({ coded }: Scanned, from: number, words: string): boolean =>
  HONOUR.test(words) && / who [^,;]*$/.test(coded.line.slice(0, coded.at[from]));

const HONOUR =
  /^ (?:after|since|having|following|despite) (?:winning|taking|claiming|retaining|collecting|securing|landing) (?:[a-z-]+ |[ENVO]\d+ ){0,5}(?:title|titles|gold|silver|bronze|crown|medals?) (?:in|at) (?:the )?[CNV]\d+ (?!(?:on )?D\d)/;

/** Whether a clause is in the report's own time: by its words and by those before its segment. */
function timeOf(said: Scanned, from: number, words: string): ClauseScope {
  if (isHonour(said, from, words)) return 'other';
  if (otherTime.test(timed(words, said)) || openedElsewhere(said, from) || continuesElsewhere(said, from, otherTime))
    return 'other';
  if (pluperfect.test(words) || continuesElsewhere(said, from, pluperfect)) return 'earlier';
  return 'reported';
}

/** What a clause in the report's own time says of the claim. */
function scopeByWords(claim: Claim, words: string, before: string): ClauseScope {
  // "finished fourth in 1:45 to go second in the rankings": what follows from the place is not the place.
  const told = words
    .slice(0, before.length + (TO_RANK.exec(words.slice(before.length))?.index ?? words.length))
    .replace(SCORED, '');
  // "seemed headed for gold only to fade to fifth": what came is no longer what seemed.
  if (unreal.test(before.slice(Math.max(0, before.lastIndexOf(' only to '))))) return 'void';
  // "last year's third-placed Orr was expected to run"
  if (claim.rule === 'place/placed' && EXPECTED.test(words.slice(before.length))) return 'void';
  if (claim.kind === 'place' && isNearMiss(words, before.length)) return 'void';
  if (claim.kind === 'behind' && ranking.test(told.slice(before.length))) return 'void';
  if (claim.kind === 'place') {
    if (ranking.test(WON.test(claim.rule) ? told.slice(before.length) : told)) return 'void';
    // "40th at the mile mark, and moving up to finish 24th": what comes of it is told behind it.
    const ending = COMES_OF_IT.test(before) ? words.slice(before.length) : words;
    if (midRace.test(ending) && /finish-verb|apposed|in-ordinal|respectively/.test(claim.rule)) return 'void';
  }
  if (claim.kind !== 'mark' && claim.kind !== 'status' && denied.test(before)) return 'void';
  return 'reported';
}

const EXPECTED =
  /^ ?A\d+ (?:[([] [^)\]]{1,60} [)\]] )?(?:was|were|is|are|had been) (?:also |both |again )?(?:expected|tipped|due|entered|likely|set|favou?red|scheduled) /;

const COMES_OF_IT = /(?<! mov(?:ed|ing)(?: up| back)?) (?:to|but|before) (?:[a-z]+ly )?$/;

/** "23rd in the team standings and 42nd overall": the rank among those who scored stands beside the place. */
const SCORED = / O\d+ in the team standings(?= (?:and|but) O\d+ overall )/;
/** "the fastest debut in history to win the race": who won did so whatever was said before of ranks. */
const WON = /^place\/won$/;
/** "came so close to 800m gold but had to settle for silver": of the two prizes that one is not theirs. */
const NEAR_MISS =
  / (?:close|closer|closest|near|nearer) to (?:an? |the |his |her |their |another )?(?:(?!silver |bronze |gold )[a-z-]+ |[A-Z]\d+ |'s ){0,4}?(?:gold|silver|bronze|medals?|titles?|victory|win|glory|crown|podium)(?= )/;
function isNearMiss(words: string, at: number): boolean {
  const near = words.includes(' to ') ? NEAR_MISS.exec(words) : null;
  return near !== null && at > near.index && at <= near.index + near[0].length + 1;
}

const TO_RANK =
  / (?:to (?:go|move|climb|rise|jump|leap|become (?:just |only |now )?(?:the |A\d+ in history))|(?:which|that) (?:puts?|moves?|places?|takes?|lifts?)) /;

/** "At last week's Birmingham Grand Prix, Claxton left …": a time before the subject holds for the clause after it. */
function openedElsewhere(said: Scanned, from: number): boolean {
  const segment = said.clauses.segments[from] as number;
  if (segment === 0 || segment > 2 || said.clauses.segments[0] !== 0) return false;
  const words = timed(segmentWords(said, 0), said);
  return !/ A\d+ /.test(words) && FRONTED.test(words) && otherDay.test(words);
}

/** "the title he won in Sopot last winter": a relative clause without its pronoun, in a time of its own. */
const REDUCED =
  / (?:titles?|crown|gold|silver|bronze|medals?|record|mark|time|best|K\d+|win|victory|race|one|than|as|distance|height|(?<= (?:equall?ed|equall?ing|matched|matching|tied|tying) (?:[a-z-]+ |[A-Z]\d+ |'s ){0,5}(?:best|K\d+|mark) )of M\d+) (?:that |which )?A\d+ (?:had |has |have |'d )?(?:won|took|set|ran|run|clocked|threw|jumped|cleared|achieved|managed|recorded|claimed|did|held|holds|earned|produced|posted|finished|lost|[a-z]{4,}ed) /;

/** "to break the record of 17:31 set by Roe in 2003" */
const PARTICIPLE =
  / (?:record|mark|best|(?:previous|old|former) time|K\d+)(?: (?:of|at))?(?: M\d+)? (?:(?:set|held|run|thrown|established) (?:(?:way|back|all|the) )*(?:by|in|at|on|here|last|(?:two|three|four|five|six|ten|a) (?:years?|months?|weeks?) (?:ago|earlier|before))|(?:that|which) (?:had|has|was|stood|dated|went)) /;

/** The words of a segment that are in one clause with the offset `here`: without, or only, the relative clause in it. */
export function ownClause(words: string, here: number): string {
  const reduced = REDUCED.exec(words) ?? PARTICIPLE.exec(words);
  if (!reduced) return withoutBettered(words, here);
  const start = reduced.index + reduced[0].search(/ (?:A\d|set|held|run|thrown|established|that (?!A)|which (?!A))/);
  if (here <= start) return words.slice(0, start + 1);
  // "took a second off the best she set in May with 44:44": behind the clause the main one goes on; "the mark he set in May to clock 10.26".
  const end =
    start + words.slice(start).search(/ with (?:an? )?M\d| to (?:clock|run|record|post|finish|win|claim|throw|jump) /);
  return end > start && here > end ? words.slice(0, start + 1) + words.slice(end + 1) : words;
}

/**
 * "won to improve on her fourth place at last year's championships", "ran 13:58 to surpass Orr's 2023 mark": the time is
 * that of what is bettered.
 */
const BETTERED =
  / (?:(?:improv(?:e|ed|ing)|build|built|building|go one better) (?:on|upon|than) (?:his|her|their|the) |(?:to|and) (?:better|match|equal|repeat|avenge|atone for|make up for|make amends for|banish|bury|erase|wipe out|add to|reverse|go one better than) (?:his|her|their|the|last|an?|A\d+ 's) (?=[^,;]* (?:last|previous|ago|earlier|since|Y\d+) )|(?:to (?:surpass|better|beat|break|eclipse|top|lower)|surpassing|bettering|beating|breaking|eclipsing|topping|lowering|overcoming) (?:A\d+ 's|his|her|their|the) (?:own )?Y\d+ (?:mark|time|best|record|K\d+) )/;

function withoutBettered(words: string, here: number): string {
  const start = BETTERED.exec(words)?.index;
  return start === undefined || here > start ? words : words.slice(0, start + 1);
}

/**
 * "warmed up for next month's championships by winning the 800m", "booked her place in Madrid with victory in the mile":
 * what a result was good for stands before it, and says nothing of when it was.
 */
const PURPOSE =
  / (?:(?:warmed|tuned|geared|sharpened|built) up|prepared|qualified|boosted|strengthened|raised|enhanced|booked|sealed|secured|clinched|earned|confirmed|underlined|maintained|staked|laid|warned|showed|proved|signalled|served|kept) (?:(?!and |but |who |which |when |while |; )[^ ]+ ){2,16}?(?=(?:by (?:[a-z]+ly )?[a-z]{2,}ing|with (?:an? |the |his |her )?(?:[a-z-]+ ){0,3}(?:victory|victories|wins?|triumph|success|gold|silver|bronze|run|performance|display|O\d+|M\d+)) )/;

/** A segment's words without what a result was good for, where they tell the result at the offset `here`. */
export function besidePurpose(said: string, here: number): string {
  // "kept up her form ahead of next month's championships with a win": as long as what stands there, so that offsets hold
  const coming = said.includes(" 's ") ? COMING.exec(said) : null;
  const told = coming ? coming.index + coming[0].length : 0;
  const words =
    coming && here >= told
      ? `${said.slice(0, coming.index)} ${'_'.repeat(coming[0].length - 2)} ${said.slice(told)}`
      : said;
  const aim = PURPOSE.exec(words);
  const end = aim ? aim.index + aim[0].length : 0;
  return !aim || here < end
    ? words
    : `${words.slice(0, aim.index + 1)}${'_'.repeat(aim[0].length - 2)} ${words.slice(end)}`;
}

/** Whether the words at an offset say what a result was good for. */
export function isPurpose(words: string, here: number): boolean {
  const aim = PURPOSE.exec(words);
  return aim !== null && here > aim.index && here < aim.index + aim[0].length;
}

/** "Last year she won and set a record with a 2:53 clocking": what is told without a subject is of the same time. */
const AND_DID =
  /^ and (?:(?:also|then|again|duly) )?(?:won|set|ran|took|came|finished|was|clocked|broke|placed|led|went|recorded|posted|beat|[a-z]{3,}ed) (?!(?:[a-z-]+ |O\d+ ){0,6}(?:this (?:year|time|season|morning)|today|on D\d))/;
const LAST_TIME =
  /^ (?:last (?:year|season|summer|winter|autumn|spring|month)|in Y\d+|(?:two|three|four|five|six|ten|a|several) (?:years?|months?) ago) (?:, )?(?:A\d+|he|she) /;

const FRONTED =
  /^ (?:in|at|on|over|during|since|for|last|earlier|two|three|four|five|six|seven|eight|nine|ten|a|back|after|before|until|just|only|once|the|previous|this) /;

/** ", setting a new mark": a participle goes on in the time of the clause before it. */
function continuesElsewhere(said: Scanned, from: number, cue: { test(words: string): boolean }): boolean {
  if (from === 0) return false;
  const words = segmentWords(said, from);
  // "had set a record in Rome, astonishing the crowd in a final, in which Orr was fifth"
  const link = segmentOf(said.clauses, from - 1).from;
  if (link > 0 && /^ which /.test(words) && /^ (?:, )?(?:in|at|during) $/.test(segmentWords(said, link))) {
    const before = segmentOf(said.clauses, link - 1).from;
    return cue.test(timed(segmentWords(said, before), said)) || continuesElsewhere(said, before, cue);
  }
  if (
    !/^ [([] /.test(words) &&
    !(AND_DID.test(words) && cue === otherTime && LAST_TIME.test(segmentWords(said, from - 1))) &&
    !/^ (?:, |- |¯ )?(?:and )?(?:[a-z]{2,}ing|also [a-z]+ing|before [a-z]+ing|after [a-z]+ing|where|when) /.test(words)
  )
    return false;
  // "the record that Holmes had held when Meadows took the 800": the pluperfect ends with its clause.
  if (cue === pluperfect && /^ (?:, )?(?:where|when) /.test(words)) return false;
  const before = timed(ownClause(segmentWords(said, from - 1), 0), said);
  if (cue.test(before)) return true;
  const previous = segmentOf(said.clauses, from - 1).from;
  const earlier = previous - 1;
  return (
    earlier >= 0 &&
    before.split(' ').length < 6 &&
    !/ (?:was|were|is|had|has) /.test(before) &&
    cue.test(segmentWords(said, earlier))
  );
}
