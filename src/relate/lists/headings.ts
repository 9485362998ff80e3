/** Lines above a list: which of them name its race, and which say that it is no list of results. */
import { columnsOf } from './columns.js';
import type { Sheet } from './row.js';
import type { Span } from './spans.js';

/** Headings of lists that tell something else: earlier winners, standings, entries, prizes, dates. */
const OTHER_LIST =
  /^[\s#*_·"-]*(?:\d{4}\s)?(?:(?:previous|past|recent|former|all|list of)\s(?:\p{L}+\s)?winners|(?:previous|past)\s(?:champions|results|editions)|roll of hono(?:u)?r|prize|prizes|key dates|dates for|fixtures|(?:upcoming|coming)\s|coming up|what's next|next up|start(?:ing)?[\s-]?lists?|entr(?:y|ies)\b|(?:elite|confirmed|full)?\s?(?:elite\s)?(?:field|entries|entry list|line-?up)\b|athletes to watch|(?:personal|season'?s?)\sbests|(?:course|meeting|world|event|club|championship|national|track)\srecords?\b|(?:all-time|world|year|season|uk|national)[\s-](?:list|rankings?|lead)|rankings?|(?:\p{L}+\s){0,4}(?:standings|league table|leaderboard|rankings|schedule|timetable)|time-?table|schedule|programme|order of events|splits|five numbers|agenda|bingo|lotto|world cup points|diary|most read|more stories|related|how to|tips)/iu;

const OTHER_ANYWHERE =
  /\b(?:standings|league table|previous winners|past winners|all-time|entry list|start list|entrants|prize money|series table|championship after|grand prix table|points table|personal bests?:?$|medal table|rankings?)\b/iu;

/** Whether a line heads a list of something other than results. */
export const headsOtherList = (line: string): boolean =>
  line.length <= 100 && (OTHER_LIST.test(line) || OTHER_ANYWHERE.test(line));

const EVENT_WORD =
  /\d\s?(?:m|km|k|miles?|metres?|meters?)\b|\d{3}|\b(?:\d+[kK]|mile|marathon|half|hurdles|steeplechase|relay|medley|jump|vault|shot|discus|hammer|javelin|walk|cross[\s-]country|decathlon|heptathlon|pentathlon|parkrun|ten|10K|5K|trail|fell|ekiden)\b/iu;
const SEX_WORD =
  /\b(?:men|women|boys|girls|ladies|male|female|mixed|masters|juniors?|seniors?|under|U\d\d|[MWFLV]V?[3-9]\d\b|teams?|final|heat|semi)/iu;

/** Whether a line names an event. */
export const namesEvent = (line: string): boolean => EVENT_WORD.test(line);

/** Whether a line can head a list: short, no sentence. */
function isHeading(line: string): boolean {
  if (line.length > 110) return false;
  if (/[.!?]["')]?$/u.test(line) && !/(?:results?|metres|final|men|women)\.$/iu.test(line))
    return line.length < 60 && /:$/u.test(line);
  if (/[,;]$|\s(?:and|then)$/u.test(line)) return false;
  if (/\b(?:was|were|won|ran|came|took|led)\s(?!the\sday)/u.test(line)) return false;
  return (
    /:$/u.test(line) ||
    EVENT_WORD.test(line) ||
    SEX_WORD.test(line) ||
    /\bresults?\b/iu.test(line) ||
    line.split(/\s+/u).length <= 6
  );
}

/** Whether a line speaks of an event, a sex, a round or results, and not only stands above a list. */
export const tellsRace = (line: string): boolean =>
  EVENT_WORD.test(line) || SEX_WORD.test(line) || /\b(?:results?|race|placings|finishers?)\b/iu.test(line);

/** When it was put out and by whom, between a heading and its list. */
const IMPRINT =
  /^[\s*_]*(?:(?:first\s)?(?:published|posted|updated|last (?:updated|modified))\b|(?:written\s|report\s|words\s)?by:?\s\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'.-]+){0,3}$|(?:date:?\s)?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$)/iu;

/** UTF-16 units; a longer line is prose. */
const WIDEST_HEADER = 200;

/**
 * The heading above line `at`: the nearest line, and the one above it too where the nearest names no event. The imprint
 * of the article and the header of a table are passed over.
 *
 * @param free the first line that no earlier list has taken
 */
export function headingAbove(sheet: Sheet, at: number, free: number): Span | undefined {
  const wordsOf = (line: number): string => sheet.text.slice(sheet.lines[line]!.start, sheet.lines[line]!.end);
  let nearest = at - 1;
  let imprint = false;
  while (nearest >= free && nearest > at - 4) {
    const words = wordsOf(nearest);
    if (words.length <= 80 && IMPRINT.test(words)) imprint = true;
    else if (words.length > WIDEST_HEADER || columnsOf(words.split(/\s+|\s*\|\s*/u)).length === 0) break;
    nearest -= 1;
  }
  const near = sheet.lines[nearest];
  // what stands above the imprint is the article's title, which is read as such
  if (nearest < free || near === undefined || imprint) return undefined;
  const words = wordsOf(nearest);
  // the sentence before is prose
  const announcing = ANNOUNCING.exec(words);
  if (announcing) return { start: near.start + announcing[0].length, end: near.end };
  if (!isHeading(bare(words))) return undefined;
  const above = sheet.lines[nearest - 1];
  if (above && nearest - 1 >= free && !namesEvent(words)) {
    const prose = ANNOUNCING.exec(wordsOf(nearest - 1))?.[0].length ?? 0;
    const upper = bare(wordsOf(nearest - 1).slice(prose));
    if (isHeading(upper) && (namesEvent(upper) || SEX_WORD.test(upper)) && !/[.!?]$/u.test(upper))
      return { start: above.start + prose, end: near.end };
  }
  return { start: near.start, end: near.end };
}

/** "The Wye 10 was run on Sunday. Our results:": up to the words that announce the list. */
const ANNOUNCING = /^\p{Lu}.{20,}(?:[\p{L}\d]\p{Ll}|\d)[.!]["')]?\s(?=\p{Lu}[^.!?]{2,60}:$)/u;

/** A heading without the signs of emphasis round it. */
const bare = (words: string): string => words.replace(/^[\s#*_>]+|[\s*_#]+$/gu, '');
