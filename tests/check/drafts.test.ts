/** Of the drafts with one error each, nearly all are found with the right words on both sides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, extract, type Finding, type Span } from '../../src/index.js';
import { type Draft, drafts as draftsOfFacts } from './drafts.js';
import { draftsOfWords } from './drafts-of-words.js';

const drafts: readonly Draft[] = [...draftsOfFacts, ...draftsOfWords];

/** So many of them are found; this may rise, never fall. */
const FOUND = 72;
/** A side that shows so many more characters than the words in question points at nothing. */
const SLACK = 60;

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const articleOf = ({ article }: Draft): string => readFileSync(join(corpus, `${article}.txt`), 'utf8');
const textOf = (draft: Draft): string => articleOf(draft).replace(draft.replace[0], () => draft.replace[1]);
const times = (text: string, words: string): number => text.split(words).length - 1;
const plain = (words: string): string => words.replaceAll(/[[\]]/g, '');

/** Where the words in brackets stand in a draft. */
function bracketed(text: string, words: string): Span[] {
  const from = text.indexOf(plain(words));
  return [...words.matchAll(/\[([^\]]+)\]/g)].map((found, nth) => {
    const start = from + found.index - 2 * nth;
    return { start, end: start + (found[1] as string).length, text: found[1] as string };
  });
}

/** Whether a side shows the words in question, and little else. */
function shows(side: Finding['against'], words: readonly Span[]): boolean {
  if (!Array.isArray(side)) return false;
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    words.every(({ start, end }) => side.some((span) => span.start <= start && span.end >= end)) &&
    length(side) <= length(words) + SLACK
  );
}

function isFound(draft: Draft): boolean {
  const text = textOf(draft);
  const { rule, claim, against } = draft.finds;
  return check(extract(text), { text }).some(
    (finding) =>
      finding.rule === rule &&
      shows(finding.claim, bracketed(text, claim)) &&
      shows(finding.against, bracketed(text, against)),
  );
}

const nameOf = ({ article, replace }: Draft): string => `${article}: ${replace[1]}`;

describe('a draft', () => {
  test.each(drafts.map((draft) => [nameOf(draft), draft] as const))('%s has one error, well described', (_, draft) => {
    const { rule, claim, against } = draft.finds;
    expect(times(articleOf(draft), draft.replace[0]), 'the words replaced').toBe(1);
    expect(rule).toMatch(/^check\/[a-z]+(?:-[a-z]+)*$/);
    for (const words of [claim, against]) {
      expect(words).toMatch(/\[[^\]]+\]/);
      expect(times(textOf(draft), plain(words)), plain(words)).toBe(1);
    }
  });
});

test('nearly all drafts are found', () => {
  const missed = drafts.filter((draft) => !isFound(draft));
  const found = drafts.length - missed.length;
  console.log(`drafts: ${found} of ${drafts.length} found`);
  const names = missed.map((draft) => `${draft.finds.rule} in ${nameOf(draft)}`);
  expect(found, `missed:\n${names.join('\n')}`).toBeGreaterThanOrEqual(FOUND);
});
