/**
 * What a quantity in a sentence is: the result of the race, a gap between two athletes, or none of
 * the reader's business here (a split, a best held, a record broken, a target, a pace).
 */
import type { MarkMention } from '../recognise/marks.js';
import type { CodedSentence } from './code.js';
import { isOnTheWay, tellsWayPoint } from './on-the-way.js';

export type MarkRole = 'result' | 'gap' | 'split' | 'held' | 'target';

/** "with 20.92m behind Orr", "with 4.70 ahead of Orr", "a 7.81m leap": what was thrown or jumped, and no gap. */
export const isThrown = ({ form, fields }: MarkMention, before: string): boolean =>
  (form === 'metres' || (form === 'bare' && before !== 'a')) &&
  fields.length > 1 &&
  Number(fields[0]) >= 1 &&
  THROWN_BEFORE.test(before);
const THROWN_BEFORE =
  /^(?:with|managed|managing|threw|throwing|jumped|jumping|leapt|leaping|cleared|clearing|reached|reaching|achieved|put|putting|a)$/;

const GAP_AFTER =
  /^(?:(?:further|in|seconds?) )*(?:behind|back|adrift|slower|down|in arrears|clear|ahead|in front(?! of (?:[a-z0-9,'-]+ ){0,5}(?:crowds?|spectators?|fans?|supporters?|stands?|grandstands?|family|families|parents|public|audience|people|attendance|gallery|onlookers?|cameras|faithful))|up on|faster|quicker|outside|inside|off|short|shy|better|too slow|away|apart|later|to spare|earlier|shorter|longer|further|under|over(?! (?:the |a |an )?(?:[a-z-]+ )?E\d)|in hand|older|younger|below|above|wide|tall|high(?! jump)|thick|long(?! jump)|from the|into(?! (?:an? |the )?(?:[a-z-]+ )?(?:W\d+|wind|headwind|breeze))|of the race|to go|left(?! (?:h(?:er|im)|them|the|A\d))|remaining|per|a (?:mile|km|kilomet)|pace|for the (?:first|last|final|opening)|at (?:half|the half|the bell|\d)|split|lap|last lap|opener|first half|through|of (?:climb|ascent)|improvement|pb by|gap|lead|deficit|advantage|margin|cushion|head start|penalty|rule|bonus|man|men|woman|barrier|performer|runner|miler|vaulter|jumper|thrower|ticket|standard|qualifying|qualifier|auto|record(?! in| for| of| to)|mark (?:set|of|from)|- (?:seconds?|minutes?|metres?|meters?|miles?|points?|laps?|km|kilomet\w+|hours?|years?|inch|foot|lead|M\d+))(?![a-z])/;
const BY_BEFORE =
  /(?:^| )(?:by|within|less than|margin of|gap of|lead of|gap was|gap to|advantage of|took|lopped|shaved|sliced|knocked|chopped|carved|slashed|trimmed|hacked|cutting|taking|shaving|knocking|cut|adding|add|added|takes|improving by|improved by|improvement of|extra) (?:(?:a|just|only|the|almost|nearly|over|more|than|about|a further|another|full|massive|huge|whopping|mere) )*$/;
const SPLIT_BEFORE =
  /(?:^| )(?:(?:first|last|final|closing|opening|remaining) $|(?:(?<!c[ao]m(?:e|ing) )through|passed|passing|(?:reached|reaching)(?! (?:home|the (?:line|finish|tape)) )|through the (?:mile|half|quarter)|split|splits|halfway|half-way|at the bell|bell|opening|opened|opener|closed|closing|close(?! behind)|last lap|final lap|first lap|lap|laps|halfway point|quarter|point|mark|clicked|hit halfway|hitting|went past|going past|covered the (?:last|final|first|opening)|pacemaker|paced|rabbit|pace|schedule|asked for|leg|anchor|gun|started at|start|starts|age of|aged|lapping|(?:first|last|final|second|next|opening|closing) (?:half|quarter|lap|\d+|[A-Z]\d+|mile|kilomet\w+|k|km|m|metres|[a-z]+ (?:laps?|miles?|kilomet\w+|metres))) (?:[a-z]+ )?(?:(?:in|at|of|was|the|a|an|with|:|,|a time of|around|about|just) )*$)/;
const SPLIT_ORDINAL =
  /(?:^| )(?:starts?|started|begins?|began|sets? off) (?:(?:from|in|at|outside|on) (?:the )?(?:[A-Z]\d+ |[a-z]+ ){1,3})?at $|(?:^| )(?:from|between) E\d+ (?:to|and) E\d+ in (?:a |just )?$|(?:^| )(?:first|last|final|opening|closing|next|every|each|O\d+) (?:lap|[0-9][0-9,]* ?m?|(?:E|M)\d+|half|mile|km|kilomet\w+|quarter|leg|stage|section|loop|circuit)(?: (?!to |and |titles? |crowns? |gold |silver |bronze |wins? |victory |success |medal |triumph )[a-z]+){0,2} (?:in|of|at|was|were) (?:a )?$/;
const SPLIT_LENGTH =
  /(?:^| )(?:(?:at|after|past|by|through|reached|passed|hit|reaching|passing|covered|covering|hitting) (?:the )?(?:first |last |final )?(?:[OMAN]\d+ )?(?:E\d+|half-?way|half way|the half)(?: (?:mark|point|stage|split|barrier|marker))?|(?:first|last|final|opening|closing|next) (?:E\d+)|E\d+ (?:mark|point|stage|split|marker))(?: (?:was |were |being |reached |passed |comes? |came )*)? ?(?:in|at|,|with) (?:a )?$/;
const SPLIT_AFTER =
  /^(?:(?:E\d+|mile|kilomet\w+) (?:up|down|over|between|after|from) |(?:at|by|through|to) (?:the )?(?:half-?way|half|bell|E\d+|\d+ ?(?:km|miles?|m)|mile)|split|splits|half|opening|opener|first (?:half|lap|mile)|last lap|final lap|lap|leg|for (?:the |her |his )?(?:last|final|first|opening|closing)|(?:last|final|first|closing|opening) (?:lap|mile|quarter|half|(?!D)[A-Z0-9]+)|pace|tempo|schedule|anchor leg|leadoff|relay leg|to go)(?![a-z])/;
const HELD_BEFORE =
  /(?:^| )(?:(?:is|are|remains) (?:[a-z]+ )?(?:the )?K\d+ (?:in (?:the )?E\d+ )?(?:with|at|in) (?:a )?|(?:has|have|with|holds?|held|owns?|boasts?|boasting|whose|other|previous|old|former|existing|earlier|his|her|their|the|lifetime|standing|current|stands|stood|remains|seasonal|own|'s) (?:[a-z-]+ |E\d+ ){0,3}(?:(?:K\d+|record|bests?|mark|standard|pb) )(?:(?:of|at|is|was|stands|stood|set|still|remains|,|:|to|which|for|over|the|from|E\d+) )*|(?:record|mark|best|standard) (?:of|stands at|stood at|is|set|was) (?:the )?|(?:from|than|erase|erased|previous|former|existing|smash(?:ed|ing)?|eclips(?:ed|ing)|beat(?:ing)?|brok?en?|broke|breaking|improv(?:ed|ing|es) (?:on |upon )?|better(?:ed|ing)|erasing|topp(?:ed|ing)|surpass(?:ed|ing)|lower(?:ed|ing)|revis(?:ed|ing)|bettered) (?:(?:his|her|the|their|own|old|previous|a|an|it|on|world|national|indoor|personal|best|from|K\d+|[B-Z]\d+|A\d+(?= 's)|'s|record|mark|time|of|time of) )*)$/;
const HELD_AFTER =
  /^(?:(?:mark|record|standard|best|K\d+) (?:that (?:dates|dated|stood|had|has)|which (?:had|has|dates|stood)|dating|from Y\d+|set (?:by|in))|(?:set|run|held|recorded|ran|achieved|posted) (?:by|in|at|on|here|last|when)|(?:he|she|they|A\d+) (?:ran|run|set|clocked|did|had|recorded|posted|threw|jumped)|that (?:A\d+|he|she)|personal best from|from (?:Y\d+|D\d+|C\d+|last)|by A\d+ (?:in|at|from|set)|[(] (?:A\d+|Y\d+|C\d+))/;
const TARGET_BEFORE =
  /(?:^| )(?:under|inside|sub|below|break|broke|breaking|broken|beat|better|than|outside|over|above|beyond|dip|dipped under|for|faster than|slower than|quicker than|needed|need|needs|required|target of|standard of|qualifying (?:mark|time|standard) of|within|towards|around|near|close to|about|nearly|almost|approximately|roughly|at least|be|like|barrier of|tickets?|limit of|cut-off (?:was|of)|capable of|short of|shy of|run (?:under|inside)|schedule for|on course for|worth|equivalent to|convert to) (?:(?:the|a|an|of|just|his|her) )*$/;

/** "won the javelin with a mark of", "posted a mark of", where nobody holds, owns or brings it. */
const OWN_MARK =
  /^(?!.* (?:holds?|held|has|have|owns?|boasts?|entered|entering|came in(?! O\d)|coming in(?! O\d)|seeded|ranked|ranks|leads|led) ).*(?:^| )(?:with|had|post(?:ed|ing)|record(?:ed|ing)|regist(?:ered|ering)|notch(?:ed|ing)|produc(?:ed|ing)|threw|throwing|jump(?:ed|ing)|tall(?:ied|ying)|set(?:ting)?|establish(?:ed|ing)|achiev(?:ed|ing)|hit(?:ting)?) (?:a|an|his|her) (?:(?!school|meet|record|old|previous|former|season|career|entry|seed|halfway|mile)[a-z-]+ |[EKTON]\d+ ){0,3}mark of $/;
/** "a new all-time mark with a 6.90": a mark that is a record, not a point on the way. */
const RECORD_MARK =
  /(?:^| )(?:all-time|school|program|meet|facility|lifetime|season|personal|career|best|record|new|top) mark (?:with|of|in|at) (?:a |an |the )?$/;

/** "with a provisional qualifying time of": run here, and good enough. */
const QUALIFYING_MARK =
  /(?:^| )(?:with|ran|running|posted|posting|recorded|recording|threw|throwing|jumped|jumping|cleared|clearing|clocked|clocking|hit|hitting|in|at) (?:a|an) (?:[a-z-]+ |[A-Z]\d+ ){0,5}qualifying (?:mark|time|standard|distance|height) of $/;
/** Words that tell how fast or how far somebody went. */
const TIMED_BEFORE =
  /(?:^| )(?:in(?: a)?|(?:slower|faster|quicker|outside|inside|home|line) at|clocked|clocking|ran|running|timed at|recorded|recording|(?:timings?|time|best|clocking|throw|leap|jump|effort|toss|heave|put|hurl|mark|clearance|vault|distance|height) of|K\d+(?: of)?) $/;

/** "won in a year's best of": run here. */
const YEARS_BEST = /(?:^| )(?:in|with|at) an? (?:world )?(?:year|season) 's best (?:[a-z]+ )?of (?:a |an )?$/;

/** "setting a stadium record of": what was run or thrown there, whatever it is a record of. */
const RECORD_SET =
  /(?:^| )(?:set|sets|setting|to|ran|running|clocked|clocking|equalled|equalling) (?:a|an) (?:[a-z0-9-]+ |[A-Z]\d+ ){0,4}(?:record|K\d+) of $|(?:^| )(?:equall(?:ed|ing)|match(?:ed|ing)|tied|tying) (?:(?:the|his|her|[A-Z]\d+|'s|[a-z0-9-]+) ){0,4}(?:record|best|K\d+) of $/;

/** "won in 10.99 from Orr's 11.03": what the beaten rival ran. */
const WON_FROM = /(?:^| )(?:(?:M\d+|victory|win|gold|title|E\d+) (?:ahead of|from|to)|, beating) A\d+ 's $/;

/** "cut his lifetime best to": where it now stands. */
const LOWERED_TO =
  /(?:^| )(?:cut|cutting|lower\w*|improv\w*|reduc\w*|trimm\w*|slash\w*|revis\w*|extend\w*|rais\w*|advanc\w*|brought|bringing|took|taking) (?:(?:[a-z-]+|[A-Z]\d+|'s) ){0,6}(?:K\d+|record|mark|best) (?:down |out |up )?to (?:a |an |now )?$/;

/** "won gold in the discus with a best of": of that day's throws. */
const WON_WITH =
  /(?:^| )(?:won|wins|took|takes|claimed|secured|earned|gold|silver|bronze|O\d+|title|victory) (?:(?:in|at|the|with|a|[A-Z]\d+|medal|place) ){0,6}with a best of $/;

/** "the national record in this event stands at", "ranked 12th with a best of". */
const STANDS_BEFORE =
  /(?:^| )(?:K\d+|record|best|mark) (?:[a-z]+ |[A-Z]\d+ |'s ){0,10}(?:stands|stood) at (?:a )?$|(?:^| )ranked (?:[a-z-]+ |[A-Z]\d+ |'s ){0,6}with (?:a |an |his |her )(?:[a-z-]+ |[A-Z]\d+ |'s ){1,4}(?:of )?$/;

/** "owns bests of 1:52.69 in the 800m, 4:11.78 in the 1600m and …" */
const OWNED_LIST =
  /(?:^| )(?:owns?|has|have|holds?|boasts?|with) (?:[a-z-]+ ){0,3}(?:K\d+|bests) of (?:M\d+ (?:in|for|over|at) (?:the )?(?:[a-z]+ )?E\d+ (?:, |and )+)+$/;

/** "have run faster": what somebody came with. */
const HAVE_DONE =
  / (?:have|has) (?:ever )?(?:run|ran|thrown|jumped|gone|been|cleared|leapt) (?:faster|quicker|further|farther|higher|longer|more) /;

/** "three failures at 2.33m", "attempting 4.95m": not cleared. */
const FAILED_BEFORE =
  /(?:^| )(?:fail(?:ed|ing|ures?|s)|miss(?:ed|es|ing)?|attempt(?:s|ed|ing)?(?! (?:went|sailed|flew|landed|measured|travelled))|tries|tried|try|trying|fouls?)(?: (?:three|twice|once|all|his|her|their|times|attempts?|tries|jumps?|vaults?|efforts?|clearances?|to clear|a|an|the))* (?:at |to clear )?(?:a |an )?(?:[a-z-]+ )?$|(?:^| )(?:withdr[ae]w|withdrawn|retired?|bowed out|went out|exited) at (?:a )?$|(?:^| )(?:attempts?|tries|efforts?|shots?) at (?:a|an|the|his|her) (?:[a-z-]+ |[KN]\d+ ){0,4}(?:of |at )?$|(?:^| )(?:neither|nobody|none|no-one|no one|not|n't|unable to|never) (?:[a-z]+ ){0,2}(?:clear(?:ed)?|over|manage(?:d)?|get over|go over) (?:a )?$/;

const CLEARED =
  /(?:^| )(?<!(?:athletes|women|men|girls|boys|vaulters|jumpers|all|others|they|three|four|them) )(?:(?:went|goes|going|got|sailed|soared|flew) over|topped|topping) (?:a )?$/;

const EVENTS_TO_GO =
  / with (?:just |only )?(?:one|two|three|four|five|the) (?:[a-z]+ )?(?:events?|E\d+) (?:to go|to come|left|remaining|still) /;

/** The role of the quantity at a chunk. Looks at the words of its own clause only. */
export function roleOfMark(sentence: CodedSentence, index: number): MarkRole {
  const known = ROLES.get(sentence) ?? new Map<number, MarkRole>();
  ROLES.set(sentence, known);
  const role = known.get(index) ?? readRole(sentence, index);
  known.set(index, role);
  return role;
}

/** Every rule that reads a mark asks for its role. */
const ROLES = new WeakMap<CodedSentence, Map<number, MarkRole>>();

function readRole(sentence: CodedSentence, index: number): MarkRole {
  const { line, at, chunks } = sentence;
  const here = at[index] as number;
  const before = line.slice(Math.max(0, here - 90), here);
  const clause = before.slice(Math.max(before.lastIndexOf(' ; '), before.lastIndexOf(' ¯ '), 0));
  const after = line.slice(here + `M${index} `.length, here + 70);
  if (tellsWayPoint(sentence) || isOnTheWay(sentence, index)) return 'split';
  if (SPLIT_ORDINAL.test(clause) || (SPLIT_LENGTH.test(clause) && !isAtRace(sentence, clause))) return 'split';
  const mark = chunks[index]?.mark;
  // "That left Roe on 7047 points, with two events to go"
  if (mark?.form === 'points' && EVENTS_TO_GO.test(line.slice(here))) return 'split';
  const small =
    mark !== undefined &&
    (mark.form === 'seconds' ||
      mark.form === 'bare' ||
      mark.form === 'metres' ||
      mark.form === 'centimetres' ||
      (mark.form === 'clock' && mark.unit));
  // "defended her title in 8.43 ahead of Orr": how fast, not by how much.
  const timed =
    !/^behind [.,;)]/.test(after) &&
    /^(?:ahead|behind|in front|clear|over(?= (?:an? |the )?(?:[a-z-]+ ){0,4}A\d)) /.test(after) &&
    TIMED_BEFORE.test(clause);
  if (small && !timed && !isThrown(mark, chunks[index - 1]?.word ?? '') && GAP_AFTER.test(after)) return 'gap';
  if (small && BY_BEFORE.test(clause)) return 'gap';
  // "off a handicap of 16:25": the start that he gave.
  if (/ handicap (?:of )?(?:only |just )?$/.test(clause)) return 'gap';
  const length = mark !== undefined && (mark.form === 'metres' || mark.form === 'bare') && mark.fields.length > 1;
  if (
    (SPLIT_BEFORE.test(clause) &&
      !RECORD_MARK.test(clause) &&
      !OWN_MARK.test(clause) &&
      !(length && /reach(?:ed|ing) $/.test(clause))) ||
    SPLIT_AFTER.test(after)
  )
    return 'split';
  // "Only Roe (20.1) and Orr (20.3) have run faster", "Roe (60:05) leads the entries": what they came with.
  if (HAVE_DONE.test(line.slice(here))) return 'held';
  // "Roe, a 3:29 runner at his best"
  if (
    / an? $/.test(clause) &&
    /^(?:runner|man|woman|performer|miler|sprinter|hurdler|marathoner|jumper|vaulter|thrower) /.test(after)
  )
    return 'held';
  if (/^[)\]] (?:leads|heads|tops|headlines) the (?:entries|entry|line-up|start|field)/.test(after)) return 'held';
  if (mark?.form === 'metres' && FAILED_BEFORE.test(clause)) return 'target';
  if (mark?.form === 'bare' && / (?:attempts|tries|failures|efforts) at $/.test(clause)) return 'target';
  if (HELD_AFTER.test(after) || / from M\d+ to $/.test(clause)) return 'held';
  if (STANDS_BEFORE.test(clause) || OWNED_LIST.test(clause)) return 'held';
  if (
    HELD_BEFORE.test(clause) &&
    !WON_FROM.test(clause) &&
    !YEARS_BEST.test(clause) &&
    !OWN_MARK.test(clause) &&
    !currentBest(clause) &&
    !WON_WITH.test(clause) &&
    !RECORD_SET.test(clause) &&
    !LOWERED_TO.test(clause) &&
    !(length && CLEARED.test(clause)) &&
    !/^(?:won|gave|earned|brought|secured|took|was (?:good )?enough|was good for|was worth) /.test(after) &&
    !/ new (?:[a-zA-Z0-9-]+ ){0,6}(?:K\d+|record|best|mark|pb) of $/.test(clause)
  )
    return 'held';
  if (
    TARGET_BEFORE.test(clause) &&
    !QUALIFYING_MARK.test(clause) &&
    !(/ for (?:his|her) $/.test(clause) && /^(?:in|for) (?:an? )?(?:[a-z-]+ )?O\d/.test(after)) &&
    !/(?:victory|win|gold|finish|title|second|third|O\d+|time|good|it|winner) (?:in |for |to )?$/.test(clause) &&
    !/ to (?:a |an )(?:K\d+ )?$/.test(clause) &&
    // "went over 3.80m": cleared it, where "under" or a round number would be a barrier.
    !(length && CLEARED.test(clause))
  )
    return 'target';
  return 'result';
}

/** "at the half marathon in 1:10:20", "at parkrun in 17:40": a race, not a point on the way. */
function isAtRace({ chunks }: CodedSentence, clause: string): boolean {
  const event = chunks[Number(/ at (?:the )?E(\d+) (?:in|with) (?:a )?$/.exec(clause)?.[1] ?? -1)]?.event;
  return event != null && event.event !== null && event.length === null && !/^\d+$/.test(event.event);
}

/** "set a personal best of", "ran a season's best of", "in a personal best of": this race's. */
const currentBest = (clause: string): boolean =>
  /(?:^| )(?:set|sets|setting|ran|run|runs|running|clock|clocked|clocking|in|with a(?:n|nother)?(?: new)?|to a|recorded|recording|posted|posting|produced|producing|a new|the clock (?:at|in)|threw|jumped|leapt|for a|and a|by a|reached a|landed a|scoring|scored|achieved|achieving|clearing|cleared|a (?:lifetime|personal|huge|big|massive)|enjoyed|nailed|breaking|broke the K\d+ (?:with|in)|,) (?:(?:a|an|her|his|their|the|new|massive|huge|big|further|another|life-time|lifetime|indoor|outdoor|slight) )*K\d+ (?:time |mark |jump |throw |performance |leap )?(?:(?:in|over|for) (?:the )?E\d+ )?(?:of|with|at|in|clocking|:|,)? ?$/.test(
    clause,
  ) || /K\d+ (?:with|in|clocking) (?:a |an |his |her )*$/.test(clause);
