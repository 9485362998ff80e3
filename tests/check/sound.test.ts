/** Sound articles stay silent: what is found in them is true of them, and listed here with its sentence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, extract, type Finding } from '../../src/index.js';

/** Findings that are true: the article contradicts itself in this sentence. */
const TRUE: readonly { article: string; rule: string; sentence: string }[] = [];
/** So many warnings besides may be wrong, of all the articles together. */
const MISTAKEN = 3;

const project = join(import.meta.dirname, '..', '..');
const folders = [join(project, 'corpus'), join(project, '..', 'shared', 'reports', 'dev')].filter((folder) =>
  existsSync(folder),
);
const articles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ article: file.replace(/\.txt$/, ''), text: readFileSync(join(folder, file), 'utf8') })),
);

const isTrue = (article: string, { rule, claim }: Finding): boolean =>
  TRUE.some((one) => one.article === article && one.rule === rule && one.sentence.includes(claim[0]?.text ?? '\n'));

describe('sound articles', () => {
  const found = articles.flatMap(({ article, text }) =>
    check(extract(text), { text })
      .filter((finding) => !isTrue(article, finding))
      .map((finding) => ({ article, ...finding })),
  );
  const told = ({ article, rule, message }: (typeof found)[number]): string => `${article}: ${rule}: ${message}`;

  test('have no errors', () => {
    expect(articles.length).toBeGreaterThanOrEqual(76);
    expect(found.filter(({ severity }) => severity === 'error').map(told)).toEqual([]);
  });

  test(`have at most ${MISTAKEN} warnings that are not true of them`, () => {
    const warnings = found.filter(({ severity }) => severity === 'warning').map(told);
    expect(warnings.length, warnings.join('\n')).toBeLessThanOrEqual(MISTAKEN);
  });

  test('have in the list above only what is found', () => {
    const unfound = TRUE.filter(({ article, rule, sentence }) => {
      const text = articles.find((one) => one.article === article)?.text;
      return (
        text !== undefined &&
        !check(extract(text), { text }).some(
          (finding) => finding.rule === rule && sentence.includes(finding.claim[0]?.text ?? '\n'),
        )
      );
    });
    expect(unfound).toEqual([]);
  });
});
