/**
 * Where the article lets somebody speak.
 *
 * Newspapers open a quotation more often than they close it (each paragraph of a long
 * one starts with a mark), so opening and closing are told apart by what stands beside
 * the mark, not by counting.
 */

/** A stretch of direct speech, quotation marks included. */
export interface Quotation {
  start: number;
  end: number;
}

/** Fewer words than this between the marks are a nickname, a title or a word quoted, not speech. */
const SPEECH_WORDS = 4;

const OPENERS = '"«';
const CLOSERS = '"»';

/**
 * The quotations of one block of text.
 *
 * @param text the whole article
 * @param from where the block starts (UTF-16 offset)
 * @param to where it ends
 */
export function findQuotations(text: string, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = from; i < to; i++) {
    const sign = text[i] as string;
    const opens =
      OPENERS.includes(sign) &&
      (i === from || /[\s([¯-]/.test(text[i - 1] as string)) &&
      i + 1 < to &&
      !/\s/.test(text[i + 1] as string);
    if (opens) {
      if (open < 0) open = i;
    } else if (open >= 0 && CLOSERS.includes(sign)) {
      if (wordsIn(text, open, i) >= SPEECH_WORDS) found.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  if (open >= 0 && wordsIn(text, open, to) >= SPEECH_WORDS) found.push({ start: open, end: to });
  return found;
}

function wordsIn(text: string, from: number, to: number): number {
  let words = 0;
  for (let i = from + 1; i < to; i++) if (/\s/.test(text[i - 1] as string) && !/\s/.test(text[i] as string)) words++;
  return words + 1;
}
