/** Races of one nation's own beside the international ones: the Indian elite men's race. */

import { nationForms } from '../../english/demonyms.js';
import type { EventMention } from './mention.js';

const ELITE =
  /(?<![\p{L}-])(?:(?<before>\p{Lu}\p{L}+)\s(?:(?:wo)?men's\s)?elites?|[Ee]lite\s(?<behind>\p{Lu}\p{L}+)(?=\s(?:wo)?men))(?![\p{L}-])/gu;

/**
 * What such words say of the race that a phrase names: `the Indian elite men's race`, `Indian elite: Men`.
 *
 * @param piece a stretch of the article
 * @param offset where the piece stands in the article
 * @param from where to look from
 * @param mention the phrase, which the words touch
 */
export function eliteOf(
  piece: string,
  offset: number,
  from: number,
  { start, end }: Pick<EventMention, 'start' | 'end'>,
): Pick<EventMention, 'section' | 'ofNation'> | undefined {
  const words = piece.slice(from, end);
  if (!/elite/i.test(words)) return undefined;
  for (const { 0: all, index, groups } of words.matchAll(ELITE)) {
    const name = groups?.['before'] ?? groups?.['behind'] ?? '';
    const form = nationForms.get(name)?.find(({ kind }) => kind === 'adjective');
    if (!form || !/^:?\s?$/.test(words.slice(index + all.length, Math.max(index + all.length, start - from)))) continue;
    const at = offset + from + index + all.indexOf(name);
    return { section: `elite of ${form.code}`, ofNation: { code: form.code, start: at, end: at + name.length } };
  }
  return undefined;
}
