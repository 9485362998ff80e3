import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../extract.js';
import { type FindingParts, finding } from '../../report/finding.js';
import type { Finding, Span } from '../../report/schema.js';
import { plain } from '../paint.js';
import type { CheckedFile } from './checked-file.js';
import { pretty } from './pretty.js';

function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

async function printed(text: string, parts: Partial<FindingParts>, columns = 60): Promise<string[]> {
  const found = finding({ rule: 'check/made', severity: 'error', message: 'No.', claim: [], against: [], ...parts });
  async function* files(): AsyncGenerator<CheckedFile> {
    yield { path: 'a.txt', text, verbatim: true, report: extract(text), findings: [found as Finding], accepted: 0 };
  }
  let output = '';
  const run = { paint: plain, columns, version: '0', checks: [], against: [], unreadable: [] };
  for await (const piece of pretty(files(), run)) output += piece;
  return output.split('\n').slice(1, -3);
}

test('both sides on one line, and the words in question over those they disagree with', async () => {
  const text = 'Ada Roe won by 1.70 seconds, 2:01.10 to 2:02.82.';
  const claim = [span(text, 'by 1.70 seconds')];
  const against = [span(text, '1.70'), span(text, '2:01.10'), span(text, '2:02.82')];
  expect(await printed(text, { claim, against, actual: '1.70', expected: '1.72', note: 'to the hundredth' })).toEqual([
    '  |',
    '1 | Ada Roe won by 1.70 seconds, 2:01.10 to 2:02.82.',
    '  |             ^^^^^^^^^^^^^^^  ~~~~~~~    ~~~~~~~',
    '  = says 1.70, expected 1.72',
    '  = to the hundredth',
  ]);
});

test('a paragraph is cut to the words, never inside a word of them', async () => {
  const text = `${'before '.repeat(30)}Ada Roe was third ${'behind '.repeat(30)}`;
  expect(await printed(text, { claim: [span(text, 'was third')] })).toEqual([
    '  |',
    '1 | … before Ada Roe was third behind behind behind …',
    '  |                  ^^^^^^^^^',
  ]);
});

test('words that are far apart have an excerpt each, in the order of the text', async () => {
  const text = `Roe was third.${' word'.repeat(30)}\n\nOrr was also third.`;
  const lines = await printed(text, { claim: [span(text, 'also third')], against: [span(text, 'was third')] });
  expect(lines).toEqual([
    '  |',
    expect.stringMatching(/^1 \| Roe was third\. word .* …$/),
    '  |     ~~~~~~~~~',
    '  ⋮',
    '3 | Orr was also third.',
    '  |         ^^^^^^^^^^',
  ]);
});

test('words that run over a line’s end are underlined in both lines', async () => {
  const text = 'Ada Roe was\r\nthird of ten.';
  expect(await printed(text, { claim: [span(text, 'was\r\nthird')] })).toEqual([
    '  |',
    '1 | Ada Roe was',
    '  |         ^^^',
    '2 | third of ten.',
    '  | ^^^^^',
  ]);
});

test('the strokes stand under the words however wide their letters are', async () => {
  const text = '田中 希実 was third, e\u0301lan and all.';
  expect((await printed(text, { claim: [span(text, 'was')], against: [span(text, 'all')] })).slice(1)).toEqual([
    '1 | 田中 希実 was third, e\u0301lan and all.',
    '  |           ^^^                 ~~~',
  ]);
});

test('a row of the official results is shown with its file and line', async () => {
  const text = 'Ada Roe was third.';
  const against = { file: 'results.csv', line: 12, row: '4,Ada Roe,NOR,\t2:03.10' };
  expect(await printed(text, { claim: [span(text, 'third')], against })).toEqual([
    '   |',
    ' 1 | Ada Roe was third.',
    '   |             ^^^^^',
    '  ::: results.csv:12',
    '12 | 4,Ada Roe,NOR, 2:03.10',
  ]);
});

test('nothing in an article can steer the terminal', async () => {
  const text = 'Ada\u001b[31m Roe\twas \u202ethird.';
  const lines = await printed(text, { claim: [span(text, 'third')], message: 'No\u001b[2J.' });
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  expect(lines[1]).toBe('1 | Ada [31m Roe was  third.');
});

test('what is underlined is what the sides say, wherever they stand', async () => {
  const prose = fc
    .array(fc.constantFrom('Ada', 'third', 'a', 'ten-thousand', '2:01.10', '\n', '—', 'Łęcka'), {
      minLength: 5,
      maxLength: 150,
    })
    .map((words) => words.join(' '));
  const claims = fc.tuple(prose, fc.nat(), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 20, max: 130 }));
  await fc.assert(
    fc.asyncProperty(claims, async ([text, at, length, columns]) => {
      const start = at % text.length;
      const end = Math.min(text.length, start + length);
      const claim = [{ start, end, text: text.slice(start, end) }];
      const lines = await printed(text, { claim }, columns);
      const underlined = lines.flatMap((line, index) =>
        /^ *\| [ ^]*\^$/.test(line) ? [...(lines[index - 1] ?? '')].filter((_, column) => line[column] === '^') : [],
      );
      expect(underlined.join('')).toBe(text.slice(start, end).replace(/\n/g, ''));
    }),
  );
});
