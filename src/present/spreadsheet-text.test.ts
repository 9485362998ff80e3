import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { originalText, spreadsheetText } from './spreadsheet-text.js';

test.each([
  ['=HYPERLINK("http://a.example","x")', '\'=HYPERLINK("http://a.example","x")'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['\t=1', "'\t'=1"],
  ['\rmile', "'\rmile"],
  ['\ufeff=1', "\ufeff'=1"],
  ['WR; =NR', "WR; '=NR"],
  ['Mile";=1', 'Mile";\'=1'],
  ["'=1", "''=1"],
])('%j is kept text as %j', (text, safe) => expect(spreadsheetText(text)).toBe(safe));

test.each(['Orr', "'Ohana", 'Jean-Marc', '4x100', 'A + B', 'harbour@games', "O'Neil", ''])('%j is left alone', (text) =>
  expect(spreadsheetText(text)).toBe(text),
);

const OPENS_FORMULA = /(?:^|[,;|\t\r\n"])[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

test('no text comes out that opens a formula, and every text can be had back', () => {
  const texts = string({ unit: constantFrom(...`=+-@＝\t\r\n'";,| \u200bab`), maxLength: 12 });
  assert(
    property(texts, (text) => {
      expect(spreadsheetText(text)).not.toMatch(OPENS_FORMULA);
      expect(originalText(spreadsheetText(text))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});
