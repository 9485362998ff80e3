/**
 * The article cut into blocks: its title, headings, paragraphs, and what is not the story
 * (navigation, captions' credits, teasers for other stories, diaries of coming fixtures).
 */

import { cutLines, type Line } from './lines.js';

type BlockKind = 'title' | 'heading' | 'paragraph' | 'noise';

export interface Block {
  kind: BlockKind;
  /** UTF-16 offsets of the block's text, without the white space around it. */
  start: number;
  end: number;
  /**
   * Offsets where a name has been lost: some archives drop what their pages print in bold, and leave
   * a paragraph that starts in mid-sentence (`Ireland's` … `took the men's title`).
   */
  lost?: number[];
}

/** Lines that a newsroom's page prints round every story. */
const FURNITURE =
  /^(?:https?:|www\.|\S+@\S+$|pic\.twitter|\.?jpe?g\)|\{\{<|read more|read later|also read|read next|related(?: topics| stories|:)|top stories|share(?::| this|\s*$)|print(?: friendly|\s*$)|tags?:|topics:|labels?:|story links|posted (?:by|on|in)|comments?(?::|\s+\d)|\d+ comments?|photos?(?::| ©| credit| by)|pictures?:|image (?:source|caption)|media caption|file photo|advertisement|hide ad|subscribe|sign up|follow us|click here|buy me|\(?c\) \d{4}|copyright|all rights|photo ©|©|home >|source:|editor:|reading time|from our \p{Ll}|text updates by|contact|media contact|email|e-mail|tel|\+\d[\d ]{6,}|-?\s*ends\s*-?$|\(reporting by|reporting by|editing by|enditem|return to|menu|news \||watch[:|]|live on |got a |do you have )/iu;

/** `By Ann Orr`, `BY OUR CORRESPONDENT`: not "By the time they reached the beach". */
const BYLINE = /^[Bb][Yy](?:line|LINE)?:? (?:\p{Lu}|our |OUR )(?!.{120})/u;

/** A heading after which nothing is a report of a race, until the next heading. */
const ELSEWHERE =
  /^(?:#+\s*)?(?:up next|coming up|what'?s next|dates? for (?:the|your) diar(?:y|ies)|key dates|fixtures?|previous winners|past winners|roll of hono(?:u)?r|prize (?:money|list)|prizes|club championship(?: after.*)?|(?:overall )?(?:series )?standings.*|league table.*|overall series.*|entries|start ?list|entry list.*|notes|about the .*|quotes?|quotable|odds and ends|schedule|timetable|next (?:race|meeting|up)|upcoming.*|comments|bingo.*|lost:.*|five numbers.*|related.*|read more.*|more stories|most read|latest news)\b[^.]{0,40}:?$/iu;

/** A paragraph that opens so tells what is to come or sums up a series. */
const ELSEWHERE_LEAD =
  /^(?:up next|coming up|previous winners|overall series|club championship|next up on the|dates for|lost:|bingo|lotto|related:|read more:?|also read|trending)\b/iu;

/**
 * Cuts a text into blocks, one a paragraph; hard-wrapped lines are joined to the paragraph they belong to.
 *
 * @param text the article
 * @param lines what `cutLines` gives of it
 */
export function cutBlocks(text: string, lines: readonly Line[] = cutLines(text)): Block[] {
  const wrapped = isHardWrapped(text, lines);
  const blocks: Block[] = [];
  let begun = false;
  let elsewhere = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const previous = blocks.at(-1);
    // A full line with the next right under it is the first of a paragraph, not its heading.
    if (wrapped && previous?.kind === 'heading' && isFull(previous) && continues(text, previous, line))
      previous.kind = 'paragraph';
    if (wrapped && previous?.kind === 'paragraph' && continues(text, previous, line)) {
      previous.end = line.end;
      continue;
    }
    if (previous?.kind === 'paragraph' || previous?.kind === 'heading') {
      if (isBroken(text, previous, line)) {
        previous.kind = 'paragraph';
        previous.end = line.end;
        continue;
      }
      if (!wrapped && startsMidSentence(text, line)) {
        previous.kind = 'paragraph';
        if (endsMidSentence(text, previous)) {
          previous.lost = [...(previous.lost ?? []), line.start];
          previous.end = line.end;
        } else blocks.push({ ...line, kind: 'paragraph', lost: [line.start] });
        continue;
      }
    }
    const kind: BlockKind = begun ? kindOf(words) : firstKind(words);
    if (kind === 'heading') elsewhere = ELSEWHERE.test(words);
    const noise: boolean = kind === 'noise' || elsewhere || ELSEWHERE_LEAD.test(words);
    blocks.push({ ...line, kind: noise ? 'noise' : kind });
    begun ||= !noise;
  }
  return blocks;
}

function firstKind(words: string): BlockKind {
  if (FURNITURE.test(words) || BYLINE.test(words)) return 'noise';
  return words.length <= 220 && !/[.!?]["']?$/.test(words) ? 'title' : 'paragraph';
}

function kindOf(words: string): BlockKind {
  if (FURNITURE.test(words) || BYLINE.test(words) || !/\p{L}{2}|^\d{2,5}\s?m$/iu.test(words)) return 'noise';
  if (words.length > 90) return 'paragraph';
  if (/^#{1,6}\s/.test(words)) return 'heading';
  if (TELLS_TIME.test(words) || ANNOUNCES.test(words)) return 'paragraph';
  // A sentence ends with a stop and holds a lower-case verb; a heading does neither.
  if (/[.!?;,]["')]?$/.test(words) && !/^\p{Lu}[^a-z]*$/u.test(words)) return 'paragraph';
  return /^[\s"'(*_¯-]*[\p{Lu}\d]/u.test(words) ? 'heading' : 'paragraph';
}

/** "The Wye 10 was run on Sunday. Our results:": a sentence before the words that announce a list. */
const ANNOUNCES = /^\p{Lu}.{20,}(?:[\p{L}\d]\p{Ll}|\d)[.!]["')]?\s\p{Lu}[^.!?]*:$/u;

/** "Ada Roe was second lady with 26:36": a sentence whose stop is lost. */
const TELLS_TIME =
  /^\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+ (?:was|finished|came|ran|clocked|placed|completed|achieved|recorded) [^A-Z]{10,}\d[:.]\d\d$/u;

const startsMidSentence = (text: string, line: Line): boolean =>
  /^(?:\p{Ll}{2,}[ ,]|, \p{Ll}|and$)/u.test(text.slice(line.start, Math.min(line.end, line.start + 30))) &&
  (line.end - line.start > 30 || line.end - line.start < 5) &&
  /\n\s*\n\s*$/.test(text.slice(Math.max(0, line.start - 6), line.start));

const endsMidSentence = (text: string, block: Block): boolean => !/[.!?:"')]$/.test(text.slice(block.start, block.end));

/** A line as long as those of a wrapped paragraph are. */
const isFull = ({ start, end }: Line): boolean => end - start > 50;

/** Many lines of much the same length that stop in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const long = lines.filter(isFull);
  if (long.length < 6) return false;
  const unfinished = long.filter(
    (line) => line.end - line.start < 110 && !/[.!?:"')]$/.test(text.slice(line.start, line.end)),
  );
  return unfinished.length / long.length > 0.6;
}

/** Words that a sentence cannot end with: what they belong to stands on the next line. */
const OPEN_END =
  /(?:^|[\s¯-])(?:and|&|with|by|of|in|at|the|an|to|from|for|as|was|were|while|behind|teammates?|classmates?|(?:co-)?captains?|seniors?|juniors?|sophomores?|freshm[ae]n|newcomers?|rookies?|first[ -]years?|(?:second|third|fourth|fifth)-years?|graduate students?|redshirt)$/iu;

/** A sentence that a page's links have cut into lines: `seniors Ida Roe and` / `Una Venn were third`. */
function isBroken(text: string, block: Block, line: Line): boolean {
  if (text.slice(block.end, line.start).replace(/\r/g, '') !== '\n') return false;
  const next = text.slice(line.start, Math.min(line.end, line.start + 24));
  if (/^(?:[-*·#|]|\d+[.)]\s)/u.test(next)) return false;
  const ending = text.slice(Math.max(block.start, block.end - 30), block.end);
  if (OPEN_END.test(ending)) return /^[("']?[\p{L}\d]/u.test(next);
  // "Ida Roe," / "Una Venn and" / "Jo Orr ran": names that stand on a line each.
  if (/\p{L},$/u.test(ending)) return /^\p{Lu}[\p{L}'.-]+(?: \p{L}|,)/u.test(next) && /\p{Ll}/u.test(next);
  return /^\p{Ll}{2,} /u.test(next) && /[\p{L}\d)]$/u.test(ending);
}

function continues(text: string, block: Block, line: Line): boolean {
  if (/\n\s*\n/.test(text.slice(block.end, line.start))) return false;
  return line.start - block.end < 4 && !/[.!?]["')]?$/.test(text.slice(block.start, block.end).slice(-3));
}
