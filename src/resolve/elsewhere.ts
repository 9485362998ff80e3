/** Clauses that name another competition or town than the article's own: what they tell happened there. */
import { anyWeekday } from '../english/lexicon/days.js';
import { unreal } from '../english/lexicon/scope.js';
import { type Claim, type ClaimedSentence, isPurpose, segmentOf, segmentWords } from '../relate/index.js';
import type { MeetingBook } from './meetings/index.js';

const LEVEL = /\b(olympic|world|european|commonwealth|african|asian|pan am|national|ncaa|euro)/iu;
/** Competitions that newspapers name without capitals or in one word. */
const PLAIN =
  /(?:^| )(?:at|in|from) (?:the |last year 's |those |his first |her first )*((?:european|world) indoor championships|olympics|olympic games|worlds|euros|commonwealths|world championships|european championships|commonwealth games|ncaas)(?: |$)/;

/** "won at the National Championships in Rye on Sunday": a weekday alone is this week's, and so is the result. */
const THIS_WEEK = new RegExp(`^(?:${anyWeekday}|yesterday|today)$`, 'i');

/** "shattered his world record set in Brussels", "the mark of 14:39.29 set by Orr in Stuttgart", "revenge for her defeat in Rome" */
export const RECORD_SET =
  /(?:K\d+|record|mark|best|standard) (?:of M\d+ )?(?:(?:A\d+|he|she) (?:had )?)?(?:set|run|held|established|thrown|jumped|recorded) (?:by A\d+ )?(?:(?:on|last) D\d+ )?(?:, )?(?:in|at) $|(?:his|her|their) (?:[a-z]+ )?(?:defeats?|loss) (?:(?:by|to) A\d+ )?(?:in|at) $|(?:improv[a-z]+ (?:on|upon)|better[a-z]*|match[a-z]*|equall[a-z]+|repeat[a-z]*|add[a-z]* to|go with|aton[a-z]+ for|make up for|making up for|avenge[a-z]*) (?:his|her|their|the) (?:[a-z-]+ |O\d+ ){1,3}(?:(?:A\d+|he|she) (?:won|took|claimed) )?(?:in|at|from) (?:the )?(?:Y\d+ )?$/;

/** Before the name of a competition: it is to come, and what is told here is good for it. */
const GOAL =
  / (?:places?|spots?|berths?|slots?|tickets?|selection|call-up|passage|qualif[a-z]+|book(?:s|ed|ing)?|hopes?|chances?|favou?rites?|contenders?|preparations?|prepar(?:es|ed|ing|e)|build-up|(?:warm|tun|sharpen)(?:s|es|ed|ing)?(?: |-)up|ahead|before|en route|on course|marker|target(?:s|ed|ing)?|aim(?:s|ed|ing)?|eye(?:s|d|ing)?|bid) (?:(?:of|for|to|at|in|on|an?|her|his|their|the|medals?|gold|glory|this|next|month|year|week|summer|winter|'s|team|later|[a-z]+ing|[DN]\d+|upcoming|forthcoming|down) )*$/;

const GAMES_IN = / (?:olympics|olympic games|worlds|euros|commonwealths|games|championships) in $/;

/** Whether the claim's own clause places it at another meeting. */
export function heldElsewhere(claim: Claim, said: ClaimedSentence, meetings: MeetingBook): boolean {
  const { chunks } = said.coded;
  const { from, to } = segmentOf(said.clauses, claim.at);
  const own = chunks.slice(from, to);
  if (own[0]?.word !== 'who' && own.some(({ kind, text }) => kind === 'D' && THIS_WEEK.test(text ?? ''))) return false;
  const words = segmentWords(said, claim.at);
  const goals = new Set<number>();
  for (let i = Math.max(1, from); i < to; i++) {
    const chunk = chunks[i];
    // "to book her place at the Olympics in Athens", "ahead of the World Championships in Paris": where somebody goes next.
    const here = (said.coded.at[i] as number) - (said.coded.at[from] as number) + 1;
    if (
      (chunk?.kind === 'V' && (isPurpose(words, here) || GOAL.test(said.coded.line.slice(0, said.coded.at[i])))) ||
      (chunk?.kind === 'C' &&
        (isPurpose(words, here) ||
          (goals.has(i - 2) && chunks[i - 1]?.word === 'in') ||
          GOAL.test(said.coded.line.slice(0, said.coded.at[i]).replace(GAMES_IN, ' '))))
    ) {
      goals.add(i);
      continue;
    }
    const before = chunks[i - 1]?.word ?? '';
    if (chunk?.text === undefined || (chunk.kind !== 'C' && chunk.kind !== 'V')) continue;
    if (RECORD_SET.test(said.coded.line.slice(0, said.coded.at[i]))) continue;
    // "won in 13.40 and will now bid to win the title in Munich": where somebody goes next.
    if (i > claim.at && unreal.test(said.coded.line.slice((said.coded.at[claim.at] as number) - 1, said.coded.at[i])))
      continue;
    // "at Crystal Palace in London", "in London at Crystal Palace": a part of the town
    const beside = [chunks[i - 2], /^(?:in|,)$/.test(chunks[i + 1]?.word ?? '') ? chunks[i + 2] : undefined];
    if (beside.some((town) => town?.kind === 'C' && town.text !== undefined && meetings.knows(town.text))) continue;
    if (
      chunk.kind === 'C' &&
      (before === 'in' || before === 'at') &&
      meetings.hasOneTown &&
      !meetings.knows(chunk.text)
    )
      return true;
    const level = chunk.kind === 'V' ? LEVEL.exec(chunk.text)?.[1] : undefined;
    if (
      /^(?:at|in|the|during)$/.test(before) &&
      !/^(?:qualif\w+|standard|mark|timing|entry|team|squad|berth)$/.test(chunks[i + 1]?.word ?? '') &&
      level !== undefined &&
      !meetings.isOf(level.toLowerCase()) &&
      !meetings.knows(chunk.text)
    )
      return true;
  }
  const plain = PLAIN.exec(words);
  const level = plain?.[1];
  if (!plain || level === undefined || meetings.isOf(level.slice(0, 5))) return false;
  return !GOAL.test(`${words.slice(0, plain.index)} at the `) && !isPurpose(words, plain.index + 1);
}

/** "won Olympic gold", "took the world title" in an article about another meeting: what somebody has, not what happened. */
export function titleHeld(claim: Claim, said: ClaimedSentence, meetings: MeetingBook): boolean {
  if (!/^place\/(?:won|took-title|medal|inverted)$/.test(claim.rule)) return false;
  const { line, at } = said.coded;
  const from = said.coded.chunks.findIndex((chunk) => chunk.start >= claim.start);
  if (from < 0) return false;
  const words = line
    .slice(at[from], (at[from] as number) + 60)
    .split(/ (?:, |\. |in |at |as |and |while )/)[0] as string;
  const level =
    /(?:^| )(olympic|world|european|commonwealth|african|asian|pan american)s? (?:[a-z-]+ |[A-Z]\d+ )*(?:gold|silver|bronze|title|titles|crown|medal|medals)(?: |$)/.exec(
      words,
    )?.[1];
  return level !== undefined && !meetings.isOf(level);
}
