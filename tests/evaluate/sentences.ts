/** The sentence of an article that a miss is about, found without harrier's own tokeniser, which may be what failed. */
import { markValue } from './marks.js';
import { fold } from './names.js';
import type { Miss } from './score.js';

interface Sentence {
  start: number;
  end: number;
  text: string;
}

const boundary = /(?<=[\p{L}\p{N}"”’)][.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])|\n+/gu;

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const piece = text.slice(start, end).trim();
    if (piece !== '') sentences.push({ start, end, text: piece });
  };
  for (const match of text.matchAll(boundary)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return sentences;
}

/** The sentences that the offsets touch. */
export function around(text: string, start: number, end: number): string {
  return sentencesOf(text)
    .filter((sentence) => sentence.start < end && start < sentence.end)
    .map((sentence) => sentence.text)
    .join(' ');
}

/** The sentence that says most of a gold result: its surname first, then its mark, then the rest of the name. */
export function sentenceFor(text: string, gold: NonNullable<Miss['gold']>): string | null {
  const name = fold(gold.athlete);
  const mark = markValue(gold.mark);
  let best: { weight: number; text: string } | null = null;
  for (const sentence of sentencesOf(text)) {
    const words = new Set(fold(sentence.text.replace(/['’]s\b/g, '')));
    const marks = sentence.text.match(/\d[\d:.,]*\d|\d/g) ?? [];
    let weight = words.has(name.at(-1) ?? '') ? 3 : 0;
    if (mark !== null && marks.some((printed) => markValue(printed) === mark)) weight += 3;
    weight += name.slice(0, -1).filter((word) => words.has(word)).length / name.length;
    if (weight > (best?.weight ?? 0)) best = { weight, text: sentence.text };
  }
  return best?.text ?? null;
}
