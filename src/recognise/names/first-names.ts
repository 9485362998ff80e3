/** Runners whom their own club or college calls by a first name alone: "Em and Libby in 41st and 58th". */
import { givenNames } from '../../english/lexicon/names.js';
import { cities } from '../../knowledge/cities.js';
import type { Token } from '../../tokenise/index.js';
import type { NameSpan } from './span.js';

export const isFirstName = (token: Token | undefined): boolean =>
  token?.capital === true && givenNames.has(token.text) && !cities.has(token.text);

/** Whether what stands beside a lone first name tells that its bearer ran. */
export const isFirstNameOfRunner = (tokens: readonly Token[], span: NameSpan): boolean =>
  isFirstName(tokens[span.from]) && (tellsPlace(tokens, span) || isTold(tokens, span) || isTimed(tokens, span));

/** "Jose in 21st", "Em and Libby in 41st and 58th" */
function tellsPlace(tokens: readonly Token[], span: NameSpan): boolean {
  let i = span.to;
  while (/^(?:,|and|&)$/.test(tokens[i]?.text ?? '') && isFirstName(tokens[i + 1]) && !tokens[i + 2]?.capital) i += 2;
  const rest = tokens.slice(i, i + 8).map(({ lower }) => lower);
  return PLACED.test(rest.join(' '));
}

const PLACED =
  /^(?:(?:completed|closed|rounded|filled) (?:out )?(?:our|the|their) (?:[a-z]+ ){1,3})?(?:(?:was|were|came|finished|home|ran) )?(?:in )?\d{1,3} ?(?:st|nd|rd|th)\b/;

/** "a win for Charlotte in the hurdles", "whilst Clara took third" */
const isTold = (tokens: readonly Token[], span: NameSpan): boolean =>
  /^(?:for|and|whilst|while|but|by|behind|alongside|,|;)$/.test(tokens[span.from - 1]?.lower ?? '') &&
  !tokens[span.from - 2]?.capital &&
  /^(?:in|taking|winning|coming|running|both|also|who)$/.test(tokens[span.to]?.lower ?? '');

/** "we had Ian 26.05, Leanne 28.09 and Carol 28.13" */
const isTimed = (tokens: readonly Token[], span: NameSpan): boolean =>
  /^\d{1,2}[.:]\d\d$/.test(tokens[span.to]?.text ?? '') && /^(?:[,;.]|and|&|$)/.test(tokens[span.to + 1]?.lower ?? '');

/**
 * Whether a lone word is somebody where the article calls its runners by first names: a first name that nothing makes
 * a place or a thing of, or any word that stands with a place beside one that is.
 *
 * @param names the sentence's phrases
 */
export function isFirstNameByHabit(tokens: readonly Token[], span: NameSpan, names: readonly NameSpan[]): boolean {
  const [previous, next] = [tokens[span.from - 1]?.lower ?? '', tokens[span.to]?.text ?? ''];
  if (LEADS_ELSEWHERE.test(previous) || (previous === '(' && next === ')')) return false;
  if (!isFirstName(tokens[span.from]))
    return (
      tellsPlace(tokens, span) &&
      names.some(({ from, to }) => from !== span.from && to - from === 1 && isFirstName(tokens[from]))
    );
  // "Stu and Mandy Keane": a couple.
  const couple = /^(?:and|&)$/.test(next) && tokens[span.to + 1]?.capital && tokens[span.to + 2]?.capital;
  return !couple;
}

const LEADS_ELSEWHERE =
  /^(?:the|an?|st\.?|saint|mount|lake|camp|in|at|near|around|through|across|outside|on|via|into|@|#|brother|sister|wife|husband|son|daughter|mother|father|mum|dad|coach)$/;
