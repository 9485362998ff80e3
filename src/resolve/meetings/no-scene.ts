/** What makes a town that a sentence names no scene of the races: another day's, somebody's own, what is to come. */

import { anyMonth } from '../../english/lexicon/days.js';
import { dwelling, toCome } from '../../english/lexicon/meetings.js';
import { otherDay } from '../../english/lexicon/scope.js';
import { cities, isCity } from '../../knowledge/cities.js';
import {
  besidePurpose,
  type ClaimedSentence,
  isHonour,
  isPurpose,
  segmentOf,
  segmentWords,
  timed,
} from '../../relate/index.js';
import { HEADLINE, IN_SUNNY, isTownOfTwoWords, type TownMention } from './town-mention.js';

/** "The 2017 World Championships is set for August 5, in Wye": all that it says is of another day. */
export const MEETING_TO_COME =
  /^ ?(?:the )?(?:[YOD]\d+ )*[VT]\d+ (?:(?:is|are) set for|(?:is|are) (?:scheduled|slated|due)|will|takes? place|starts? on|begins? on|runs? from)(?= )/;

const GROUND_AFTER =
  /^(?:(?:country|memorial|regional|state|golf|playing) )?(?:park|woods?|forest|common|hill|moor|fields?|course|stadium|track|club|school|reserve|reservoir|estate|farm|racecourse|meadows?|castle|house|hall|abbey) /;

const PARK_AFTER = /^'s S(\d+) (?:in|,) [CU](\d+) /;
const GROUND_NAME = /^(?:Park|Road|Field|Lane|Meadow|Common|Hill|Green|Court|Ground)(?:$| )/u;

/** Whether it is a ground of a town's name, or one whose town stands behind it. */
export function isGround({ said, index, kind, located, previous, after }: TownMention): boolean {
  const { chunks } = said.coded;
  const beyond = chunks[index + 2]?.text ?? '';
  // "held at Kerrin park", "in Wye woods": a ground of that name, in whatever town.
  if (kind === 'U' && GROUND_AFTER.test(after)) return true;
  // "at King's Park Stadium in Kerrin": a ground that is called so, and its town
  const [, park, seat] = PARK_AFTER.exec(after) ?? [];
  if (
    park !== undefined &&
    GROUND_NAME.test(chunks[Number(park)]?.text ?? '') &&
    isCity(chunks[Number(seat)]?.text ?? '')
  )
    return true;
  // "at Scotstoun in Glasgow": the ground, then its town
  if (previous?.word === 'at' && chunks[index + 1]?.word === 'in' && isCity(beyond)) return true;
  // "Elm Park, Dublin": the ground of a town that is a county's name as well.
  return kind === 'S' && !isTownOfTwoWords(chunks, index) && (!located || cities.has(beyond));
}

const LOOKED_BACK = /(?: since [^,]*| set (?:by A\d+ )?in )$/;

/** "the Youth Games, set for July 12 in Wye" */
const SET_FOR =
  / (?:, (?:which (?:is|are) )?|[([] )(?:set|scheduled|slated|due|billed|planned) (?:for|to (?:be held|take place|run))(?: (?:on|from))?(?: (?:[DY]\d+|[a-z-]+|,)){0,4} (?:in|at) $/;

/** "the 1:59.22 she set on April 4 at the Harbour Grand Prix in Wye", "the mark that Orr ran in": of another day. */
export const SET_BEFORE =
  / (?:M\d+|K\d+|mark|record|best|time|effort) (?:(?:that|which) )?(?:A\d+|he|she) (?:had )?(?:set|ran|run|clocked|threw|jumped|recorded|established|posted) (?:[^,;]{0,60} )?$/;

/** "preparing for the championships in Wye" */
const AIMED_AT =
  / (?:(?:seal|secure|book|earn|win|claim|clinch|confirm|guarantee)[a-z]* (?:[a-z]+ ){0,2}(?:places?|spots?|berths?|tickets?|seats?)) (?:at|in|for) (?:the )?$| (?:for|to) (?:the )?(?:(?:[a-z]+|'s|[A-Z]\d+) ){0,3}(?:championships|trials|games|competition|tournament|finals|nationals|meet|V\d+) in $| (?:before|until|till|ahead of|(?:away|out|days?|weeks?|months?|fortnight) from) (?:the )?(?:(?:start|opening|beginning) of (?:the )?)?V\d+ in $/;

/** "lined up for the Wye Half in Rye": those who are there already. */
const SET_OUT =
  / (?:lined up|line up|turned (?:out|up)|turn-?out|out in force|put on|dressed up|were out|was out|conditions|weather|assembled|gathered|travell?ed|headed|trip|toed the line) (?:(?!trials)[a-z0-9-]+ ){0,4}(?:for|to) (?:(?!for )[^ ]+ ){0,6}$/;

const GOOD_FOR =
  / (?:to (?:book|earn|secure|seal|clinch|qualify|guarantee|confirm|lay|underline|boost)|ahead of (?=(?:the |this |next |[a-z]+ 's )*(?:[A-Z]\d+ 's )?V\d)|in preparation for) /;

/** "his wait over the past three years ended in Wye": what has gone on until the day itself. */
const UP_TO_NOW =
  / (?:over|in|during|for) the (?:past|last) (?:[a-z]+ ){1,2}(?:years|seasons|editions)(?= (?:[^,;]* )?(?:continued|ended|went on|was ended|came to an end) )/g;

/** Whether something of another day happened in a town, or is to happen there. */
export function isOfAnotherDay({ said, index, before }: TownMention): boolean {
  const { line, at } = said.coded;
  const clause = clauseOf(said, index).replace(/ last (?=D\d)/, ' ');
  const here = clause.indexOf(` ${line.slice(at[index], (at[index] as number) + 4)}`) + 1;
  // "won at the trials in Wye to book her place in Rye": what it was good for says nothing of where it was.
  const aim = GOOD_FOR.exec(clause)?.index ?? clause.length;
  const own = besidePurpose(here < aim ? clause.slice(0, aim + 1) : clause, here).replace(UP_TO_NOW, ' ');
  const { from } = segmentOf(said.clauses, index);
  if (isHonour(said, from, segmentWords(said, index))) return true;
  if (isPurpose(clause, here) || otherDay.test(timed(own, said)) || toCome.test(own)) return true;
  const told = ` ${before}`;
  return (
    LOOKED_BACK.test(told) ||
    SET_FOR.test(told) ||
    SET_BEFORE.test(told) ||
    (AIMED_AT.test(told) && !SET_OUT.test(told))
  );
}

const STRIKES_GOLD =
  / (?:strikes?|wins?|takes?|claims?|grabs?|secures?|lands?|earns?|bags?|snatch(?:es)?) (?:[a-z]+ ){0,2}(?:gold|silver|bronze)(?: medals?)? in $/;

/** Whether a town only says who somebody is: who won there before, or lives there. */
export function isSomebodys({ said, index, before, after }: TownMention): boolean {
  // "Orr, who won the 400m in Beijing, was second": who somebody is.
  if (/^, (?!who |where |and )/.test(after) && /^ (?:, )?who (?!.* D\d)/.test(clauseOf(said, index))) return true;
  // "won 400m gold in Lisbon on Saturday": what was won there on a day of this week.
  const wonThere = /(?:gold|silver|bronze)(?: medal)? in $/.test(before) && /^(?:on )?D\d/.test(after);
  // "Roe strikes gold in Lisbon": as a headline has it
  const headed = said.coded.at.length < HEADLINE && STRIKES_GOLD.test(` ${before}`);
  return (
    !wonThere && !headed && dwelling.test(` ${IN_SUNNY.test(before) ? before.replace(/ in [a-z ]+$/, ' in ') : before}`)
  );
}

/** After a town: its runners. */
export const OF_TEAM =
  /^(?:finished|won|was (?:O\d|third)|were|placed|ran|took|had|scored|put|advance|edged|beat|girls|boys|men|women|athletes?|runners?|students?|graduate|student|'s (?:[a-z-]+ ){0,4}A\d)(?= |$)/;

/** After a town: what is to come there. */
export const GOAL_AFTER =
  /^(?:is|are|remains?) (?:[a-z]+ )?(?:his|her|their|the) (?:[a-z]+ ){0,2}(?:goals?|aims?|targets?|focus|priority|dream)(?= )/;

/** After a town: it was the scene of something else. */
export const ANOTHER_DAY = new RegExp(
  String.raw`^(?:, )?(?:(?:last|next|this) (?!D\d|afternoon|evening|weekend|morning|night)|in (?:Y\d+|${anyMonth}) |(?:a|two|three|four|five|six|ten) (?:weeks?|months?|years?|days?) |earlier |Y\d+ |the (?:week|year|month) before)`,
);

/** "the meet scheduled for Saturday, November 7 at Holt": the comma of a date ends no clause. */
export function clauseOf(said: ClaimedSentence, index: number): string {
  const { chunks } = said.coded;
  const { from } = segmentOf(said.clauses, index);
  const dated = chunks[from - 1]?.kind === 'D' && chunks[from + (chunks[from]?.word === ',' ? 1 : 0)]?.kind === 'D';
  return (dated ? segmentWords(said, from - 1) : '') + segmentWords(said, index);
}
