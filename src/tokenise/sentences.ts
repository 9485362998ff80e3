import { monthStems, weekdayStems } from '../english/lexicon/days.js';
import type { Token } from './tokens.js';

/** A full stop after one of these does not end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...monthStems.filter((stem) => stem !== 'may'),
  ...weekdayStems,
  ...'no st mt mr mrs ms dr fr jr sr vs etc sept tues thur thurs min mins sec secs hr hrs approx est inc ltd co gen col capt prof rev gov sen rep'.split(
    ' ',
  ),
]);

/** … but a unit or "etc." does before a capital: "won in 12.3 secs. Ada Roe was next". */
const ENDS_BEFORE_CAPITAL = /^(?:mins?|secs?|hrs?|etc)$/;

/**
 * The most tokens of a sentence: no writer's is a third as long, and reading takes time with the square of it. What goes
 * on without a stop is cut behind a comma or a semicolon.
 */
const LONGEST = 1000;
const CUT_WITHIN = 200;

/**
 * Cuts a block's tokens into sentences. A stop, question or exclamation mark ends one when what
 * follows (closing quotes and brackets apart) could begin another: a capital, a digit or a quotation.
 */
export function cutSentences(tokens: Token[]): Token[][] {
  const sentences: Token[][] = [];
  let begin = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i - begin >= LONGEST) {
      const cut = lastPause(tokens, i);
      sentences.push(tokens.slice(begin, cut));
      begin = cut;
    }
    if (!endsSentence(tokens, i)) continue;
    let end = i + 1;
    while (end < tokens.length && /^["')\]»]$/.test((tokens[end] as Token).text) && isClosing(tokens, end)) end++;
    sentences.push(tokens.slice(begin, end));
    begin = end;
    i = end - 1;
  }
  if (begin < tokens.length) sentences.push(tokens.slice(begin));
  return sentences;
}

/** The token behind the last comma or semicolon not far before a token; that token itself where there is none. */
function lastPause(tokens: Token[], i: number): number {
  for (let at = i; at > i - CUT_WITHIN; at--) if (/^[,;]$/.test((tokens[at] as Token).text)) return at + 1;
  return i;
}

function isClosing(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && before.end === (tokens[i] as Token).start;
}

/** Whether dots stand alone between two spaces, and these are the last of them. */
function isApart(tokens: Token[], i: number): boolean {
  let first = i;
  while (tokens[first - 1]?.text === '.' && (tokens[first - 1] as Token).end === (tokens[first] as Token).start)
    first--;
  const before = tokens[first - 1];
  const after = tokens[i + 1];
  const dots = (tokens[i] as Token).end - (tokens[first] as Token).start;
  return (
    (dots === 3 || (tokens[i] as Token).text === '¨') &&
    before !== undefined &&
    after !== undefined &&
    before.end < (tokens[first] as Token).start &&
    after.start > (tokens[i] as Token).end
  );
}

/** What a stop without a space behind it can end a sentence after: "on Sunday.Roe", "in 8.19.61.Roe", "second (2:01).Roe". */
const isLastWord = ({ kind, text }: Token): boolean =>
  (kind === 'word' && text.length > 3) || text === ')' || (kind === 'number' && /\d[.:]\d|^\d{4}$/.test(text));

function endsSentence(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.text !== '.' && token.text !== '!' && token.text !== '?' && token.text !== '¨') return false;
  const before = tokens[i - 1];
  // "won in 20.15. ... Ada Roe was third": dots between one result and the next.
  if (/^[.¨]/.test(token.text) && isApart(tokens, i))
    return tokens[i + 1]?.capital === true || tokens[i + 1]?.kind === 'number';
  let next = i + 1;
  while (next < tokens.length && /^["')\]»]$/.test((tokens[next] as Token).text)) next++;
  const after = tokens[next];
  if (after === undefined) return true;
  // No space: an address, a decimal that lost its digits, three dots.
  if (next === i + 1 && after.start === token.end) return after.capital && before !== undefined && isLastWord(before);
  // "(Wis.)": an abbreviation in brackets.
  if (token.text === '.' && tokens[i + 1]?.text === ')' && before?.capital && before.text.length < 6) return false;
  if (token.text === '.' && before !== undefined && ABBREVIATIONS.has(before.lower))
    return after.capital && ENDS_BEFORE_CAPITAL.test(before.lower);
  return after.capital || after.kind === 'number' || /^["'([«·#@¯-]$/.test(after.text) || after.kind === 'sign';
}
