import type { Tally } from '../../check/index.js';
import type { CheckRule } from '../../check/rule.js';
import type { OfficialResults } from '../../official/index.js';
import type { Finding, RaceReport, Span } from '../../report/schema.js';
import type { Paint } from '../paint.js';
import { Lines, type Place } from './lines.js';

/** An article that was checked, and what was found in it. */
export interface CheckedFile {
  /** As the command line names it; `stdin` for standard input. */
  path: string;
  text: string;
  /** Whether offsets count in the file as it is: not so for a web page, of which only the article is left. */
  verbatim: boolean;
  report: RaceReport;
  findings: readonly Finding[];
  /** How many more findings are accepted already. */
  accepted: number;
  /** How many statements the official results confirm, and so on; absent without such files. */
  compared?: Tally;
}

/** What the ways out need to know of the run. */
export interface Run {
  paint: Paint;
  /** How wide a line may be. */
  columns: number;
  /** harrier's own. */
  version: string;
  checks: readonly CheckRule[];
  /** The official results that the articles are checked against. */
  against: readonly Pick<OfficialResults, 'file' | 'dated'>[];
  /** What could not be read, and why; complete when the last file has been handed over. */
  unreadable: readonly string[];
}

/** Prints findings in one of the forms: piece by piece, as the articles come. */
export type WayOut = (files: AsyncIterable<CheckedFile>, run: Run) => AsyncIterable<string>;

/** A finding with its lines and columns. */
export interface PlacedFinding extends Finding {
  /** Of the first words in question. */
  place: Place;
}

/** The findings of an article, each with the place of its first words. */
export function placed({ text, findings }: CheckedFile): { lines: Lines; findings: PlacedFinding[] } {
  const lines = new Lines(text);
  return { lines, findings: findings.map((finding) => ({ ...finding, place: lines.place(firstOf(finding.claim)) })) };
}

function firstOf(claim: readonly Span[]): Span {
  const [first] = claim;
  if (first === undefined) throw new TypeError('a finding without words in question');
  return first;
}
