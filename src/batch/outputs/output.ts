import type { RaceReport } from '../../report/schema.js';

/** An article that was read without a failure, on its way to the outputs. */
export interface Finished {
  /** Where the article stands in the input, counted from 1. */
  number: number;
  id: string;
  /** The report's line of the `.ndjson` output, without the newline. */
  line: string;
  /** What `line` holds: parsed when it is first asked for. */
  report: RaceReport;
  /** Whether the performances of other days are wanted among the rows and races. */
  background: boolean;
}

/**
 * A file that takes finished articles one by one. The same articles in the same order give the same bytes, and memory
 * does not grow with their count.
 */
export interface OutputWriter {
  /**
   * Writes what the output tells of one article. Await it before the next: it resolves when the output keeps up.
   *
   * @throws the system's error (`ENOSPC` …) when the file cannot be written
   */
  add(finished: Finished): void | Promise<void>;
  /**
   * Writes what is left and closes the file, which is whole then unless an `add` has failed; syncing and naming it are the
   * caller's.
   *
   * @throws the system's error when the file cannot be written
   */
  close(): Promise<void>;
}
