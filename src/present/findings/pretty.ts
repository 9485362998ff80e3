import stringWidth from 'string-width';
import type { Outcome, Tally } from '../../check/index.js';
import type { Finding, Severity } from '../../report/schema.js';
import { oneLine } from '../columns.js';
import type { Paint } from '../paint.js';
import { type CheckedFile, type PlacedFinding, placed, type Run, type WayOut } from './checked-file.js';
import { type Excerpt, excerpts } from './excerpts.js';
import type { Lines } from './lines.js';
import { otherSide, outcomes, values } from './sides.js';
import { whereabouts } from './unix.js';

/** For a person: the lines of the article with the words of both sides underlined, as good compilers print. */
export const pretty: WayOut = async function* (files, run) {
  const count: Count = { files: 0, accepted: 0, error: 0, warning: 0, info: 0 };
  const tallies: Tally[] = [];
  for await (const file of files) {
    const { lines, findings } = placed(file);
    for (const finding of findings) {
      count[finding.severity] += 1;
      yield `${findingLines(file, finding, lines, run).join('\n')}\n\n`;
    }
    count.files += 1;
    count.accepted += file.accepted;
    if (file.compared) tallies.push(file.compared);
  }
  yield `${summary(count)}\n${against(tallies, run.against)}`;
};

function findingLines(file: CheckedFile, finding: PlacedFinding, lines: Lines, { paint, columns }: Run): string[] {
  const { severity, message, claim, note, rule } = finding;
  const { words, row } = otherSide(finding);
  const numbers = [...claim, ...words].map(({ end }) => lines.point(end).line);
  const gutter = String(Math.max(...numbers, row?.line ?? 0)).length;
  const width = Math.max(NARROWEST, columns - gutter - ' | '.length - 1);
  const beside = (mark: string, number: number | '' = ''): string =>
    paint('gutter', `${String(number).padStart(gutter)} ${mark}`);
  const shown = excerpts(lines, { claim, against: words }, width);
  return [
    `${paint('place', whereabouts(file, finding))} ${paint(severity, `${severity}:`)} ${oneLine(message)} ${paint('gutter', `(${rule})`)}`,
    beside('|'),
    ...shown.flatMap((excerpt, index) => [
      ...(isApart(shown[index - 1], excerpt) ? [beside('⋮')] : []),
      `${beside('|', excerpt.line)} ${excerpt.text}`,
      `${beside('|')} ${underlining(excerpt, severity, paint)}`,
    ]),
    ...(row
      ? [
          `${paint('gutter', `${' '.repeat(gutter)}:::`)} ${oneLine(row.file)}:${row.line}`,
          `${beside('|', row.line)} ${oneLine(row.row)}`,
        ]
      : []),
    ...[values(finding), oneLine(note ?? '')].filter(Boolean).map((aside) => `${beside('=')} ${aside}`),
  ];
}

/** Less cannot show a word in its sentence. */
const NARROWEST = 40;

/** Whether lines are left out between two excerpts, or words of one line. */
function isApart(before: Excerpt | undefined, { line }: Excerpt): boolean {
  return before !== undefined && before.line + 1 !== line;
}

const STROKES = { claim: '^', against: '~' } as const;

function underlining({ text, underlines }: Excerpt, severity: Severity, paint: Paint): string {
  const strokes: ('' | keyof typeof STROKES)[] = [];
  // The words in question over those they disagree with, where they share some.
  for (const side of ['against', 'claim'] as const) {
    for (const { start, end } of underlines.filter((underline) => underline.side === side)) {
      const from = stringWidth(text.slice(0, start));
      const to = stringWidth(text.slice(0, end));
      for (let column = 0; column < to; column++) strokes[column] = column < from ? (strokes[column] ?? '') : side;
    }
  }
  let line = '';
  for (let column = 0; column < strokes.length; ) {
    const side = strokes[column] ?? '';
    const change = strokes.findIndex((other, index) => index > column && other !== side);
    const until = change === -1 ? strokes.length : change;
    const run = (side === '' ? ' ' : STROKES[side]).repeat(until - column);
    line += side === '' ? run : paint(side === 'claim' ? severity : 'against', run);
    column = until;
  }
  return line;
}

type Count = Record<Finding['severity'] | 'files' | 'accepted', number>;

function summary({ files, accepted, error, warning, info }: Count): string {
  const some = [
    error > 0 ? counted(error, 'error') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    info > 0 ? `${info} to know` : '',
  ].filter(Boolean);
  const found = `${some.length === 0 ? 'Nothing found' : some.join(', ')} in ${counted(files, 'article')}`;
  return accepted === 0 ? `${found}.` : `${found}; ${accepted} accepted by the baseline.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the official results came to, and of when they are: results change after the day. */
function against(tallies: readonly Tally[], files: Run['against']): string {
  const [first, ...others] = tallies;
  if (first === undefined) return '';
  const total = { ...first };
  for (const tally of others) for (const outcome of Object.keys(total) as Outcome[]) total[outcome] += tally[outcome];
  const dates = files.map(
    ({ file, dated }) => `${oneLine(file)} ${dated === undefined ? 'bears no date' : `is of ${oneLine(dated)}`}.\n`,
  );
  return `Statements held against the files: ${outcomes(total)}.\n${dates.join('')}`;
}
