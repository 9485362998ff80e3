/** People named one after another: "Ada Roe, Una Orr (IRL) and the junior Jo Brel". */
import { everyMatch } from '../matches.js';
import type { Span } from '../report/schema.js';
import type { CheckedArticle } from './article.js';

export interface NamesListed {
  names: readonly Span[];
  /** From the first name to the last. */
  span: Span;
}

/** A name of two words and more, known from elsewhere or not. */
const FULL_NAME =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}'.-]*(?:\s(?:(?:van|von|der|den|de|da|dos|del|la|el|al|bin|ben|mac|ní)\s){0,2}\p{Lu}[\p{L}\p{M}'-]*\p{Ll}[\p{L}\p{M}'-]*){1,3}/gu;
/** Between a separator and the name: "the junior", "Kenya's". */
const LEAD = /^(?:(?!(?:and|but|while|who|with|led|among|including)\b)[\p{L}\p{M}\d'-]+\s){0,3}$/u;
/** What a name may carry: a bracket, a class year, a place or mark. */
const TAIL =
  /^(?:'s(?=\s\())?(?:\s\([^()]{0,40}\)|\s'\d\d|\s[\d.:]+(?:st|nd|rd|th|m|s)?(?![\p{L}])|\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?!\p{L})){0,3}/u;
const SEPARATOR = /^(?<comma>,\s|;\s)?(?<last>and\s|&\s|then\s)?/u;

/**
 * The list that starts at an offset.
 *
 * @returns undefined when anything in it is no name, or it does not end with "and" and a last name
 * @param loose whether a list without "and" counts, up to the end of its sentence
 */
export function namesListedAt(article: CheckedArticle, offset: number, loose = false): NamesListed | undefined {
  const { text } = article;
  const names: Span[] = [];
  let at = offset;
  let ended = false;
  for (;;) {
    const name = nameAt(article, at);
    if (!name || !LEAD.test(text.slice(at, name.start))) return undefined;
    names.push(name);
    at = name.end + (TAIL.exec(text.slice(name.end, name.end + 80))?.[0].length ?? 0);
    if (ended) break;
    const rest = text.slice(at, at + 8).replace(/^\s(?=and\s|&\s|then\s)/u, '');
    const separator = SEPARATOR.exec(rest);
    if (!separator || separator[0] === '') {
      if (loose && /^[.!?)\n]|^$/u.test(rest)) break;
      return undefined;
    }
    if (separator.groups?.last === undefined && !loose && !/,\s|;\s/u.test(separator[0])) return undefined;
    ended = separator.groups?.last !== undefined;
    at += separator[0].length + (text[at] === ' ' ? 1 : 0);
  }
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || first === last) return undefined;
  return { names, span: article.span(first.start, last.end) };
}

/** The name that starts next: of somebody who has a result, or two capitalised words. */
function nameAt(article: CheckedArticle, at: number): Span | undefined {
  const naming = article.namingsIn(at, at + 120).find(({ span }) => /^\p{Lu}/u.test(span.text))?.span;
  FULL_NAME.lastIndex = 0;
  const found = FULL_NAME.exec(article.text.slice(at, at + 80));
  const full = found && article.span(at + found.index, at + found.index + found[0].length);
  if (!full || (naming && naming.start <= full.end)) return naming;
  return full;
}

/** The lists of a stretch, each as long as it goes. */
export function listsOfNames(article: CheckedArticle, from: number, to: number): NamesListed[] {
  const lists: NamesListed[] = [];
  const starts = everyMatch(article.text.slice(from, to), FULL_NAME).map(({ index }) => from + index);
  for (const index of starts) {
    const list = index < (lists.at(-1)?.span.end ?? 0) ? undefined : namesListedAt(article, index);
    if (list && list.span.end <= to) lists.push(list);
  }
  return lists;
}
