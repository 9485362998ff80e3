/** Whether words tell of a point on the way and not of the finish. */
import type { CodedSentence } from './code.js';

/** "40km: Orr 2:20:14", "35km in 1:48:30": a live text's point on the way of a marathon. */
const WAY_POINT = /^ ?E(\d+) (?:in|[:¯-]) /;

/** Whether a sentence opens with a length that is no race's, and so tells splits. */
export function tellsWayPoint({ line, chunks }: CodedSentence): boolean {
  const event = chunks[Number(WAY_POINT.exec(line)?.[1] ?? -1)]?.event;
  const length = event?.event === 'ROAD' && event.sex === null ? event.length : null;
  return length !== null && length !== undefined && length > 25_000 && length < 42_000;
}

/** "By the two-mile mark", "Through the first mile", "With a lap to go" at the head of a sentence. */
const ON_THE_WAY =
  /^ ?(?:by then|by the time [^,]{3,60}|(?:by|through|past|until) (?:(?:the|about|around|roughly) )*(?:(?:O\d+|first|second|third|one|two|three|four|five|six) )?(?:E\d+(?: (?:mark|point|split|marker))?|half-?way(?: (?:mark|point|stage))?|mid-?way(?: point)?|mid-?point|(?:miles?|kilomet(?:re|er)s?|laps?)(?: (?:mark|point|split|marker))?)|(?:at|after|with) (?:(?:the|just|only|about) )*(?:(?:O\d+|first|second|third|a|one|two|three|four|five|six|half a|[0-9]+) )?(?:(?:E\d+|M\d+|miles?|kilomet(?:re|er)s?|laps?|metres|meters) (?:mark|point|split|marker|to go|left|remaining|from home)|half-?way|mid-?way|miles|kilomet(?:re|er)s|laps)(?: (?:mark|point))?)(?: in M\d+)? ,? ?(?!race |title |final |champion)|^ ?at E\d+ , (?=A\d+ (?:was|lay|sat|ran|led) )/;
/** Behind these words such a sentence has come to the end of the race. */
const AT_THE_END =
  /(?:^| )(?:finish\w*|cross\w*|won|wins?|winning|winner|victory|eventual\w*|final(?:ly)?|ended|ending|at the (?:line|tape)|to the (?:line|tape)|hold(?:ing)? on|held on|hung on|prevail\w*|title|gold|silver|bronze|medal|from there|time of|led home) /;

/** Whether what stands at a chunk is told of a point on the way, by the sentence's first words. */
export function isOnTheWay({ line, at }: CodedSentence, index: number): boolean {
  const opening = ON_THE_WAY.exec(line);
  return opening !== null && !AT_THE_END.test(line.slice(opening[0].length - 1, at[index]));
}
