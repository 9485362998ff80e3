import type { ListLayout } from '../row.js';
import { cellsByLine } from './cells-by-line.js';
import { classFirst } from './class-first.js';
import { eventLines } from './event-lines.js';
import { eventRun } from './event-run.js';
import { glued } from './glued.js';
import { keyed } from './keyed.js';
import { namedRun } from './named-run.js';
import { numbered } from './numbered.js';
import { placedRun } from './placed-run.js';
import { placesBehind } from './places-behind.js';
import { runIn } from './run-in.js';
import { table } from './table.js';
import { teamScores } from './team-scores.js';
import { unnumbered } from './unnumbered.js';
import { winners } from './winners.js';

/**
 * Every layout, the most particular first: the first that reads a line has it. Some read cells (`keyed`, `glued`,
 * `cellsByLine`, `table`), some a result to a line (`classFirst`, `eventLines`, `numbered`, `unnumbered`), some results
 * that run on in a line (`winners`, `eventRun`, `namedRun`, `runIn`, `placedRun`).
 */
export const LAYOUTS: readonly ListLayout[] = [
  keyed,
  glued,
  classFirst,
  winners,
  eventLines,
  eventRun,
  cellsByLine,
  table,
  numbered,
  teamScores,
  placesBehind,
  namedRun,
  runIn,
  placedRun,
  unnumbered,
];
