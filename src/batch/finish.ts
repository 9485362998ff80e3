/** From the journal of a batch that is done to its outputs. */
import { rm } from 'node:fs/promises';
import type { Entry, ReportLine } from './entry.js';
import type { Journal } from './journal.js';
import { type Finished, type OutputWriter, openOutput, outputKind } from './outputs/index.js';
import { discard, partialOf, publish } from './whole-files.js';

/** Where the articles go that have no report, beside the first output. */
export const errorsPath = (output: string): string => `${output}.errors.ndjson`;

/**
 * Writes every output from the journal, and puts all of them in place when all are whole; where one cannot be written,
 * none changes.
 *
 * @param outputs their paths; the errors stand beside the first
 * @param background whether the performances of other days are wanted among the rows and races
 * @throws the system's error (`ENOSPC` …)
 */
export async function finish(journal: Journal, outputs: readonly string[], background: boolean): Promise<void> {
  const errors = errorsPath(outputs[0] as string);
  const open: OutputWriter[] = [];
  const close = async (): Promise<void> => {
    for (let writer = open.pop(); writer; writer = open.pop()) await writer.close();
  };
  let anyError = false;
  try {
    for (const path of [errors, ...outputs]) open.push(await openOutput(outputKind(path), partialOf(path)));
    const [failures, ...writers] = open;
    let number = 0;
    for await (const { entries } of journal.done()) {
      for (const entry of entries) {
        const finished = new FinishedArticle(++number, entry, background);
        anyError ||= entry.failed;
        for (const writer of entry.failed ? [failures] : writers) await writer?.add(finished);
      }
    }
    await close();
  } catch (error) {
    await close().catch(() => {});
    for (const path of [errors, ...outputs]) await discard(path);
    throw error;
  }
  for (const path of outputs) await publish(path);
  if (anyError) await publish(errors);
  else {
    await discard(errors);
    await rm(errors, { force: true });
  }
}

class FinishedArticle implements Finished {
  readonly line: string;
  #report: ReportLine | undefined;

  constructor(
    readonly number: number,
    { line }: Entry,
    readonly background: boolean,
  ) {
    this.line = line;
  }

  get id(): string {
    return this.report.id;
  }

  get report(): ReportLine {
    this.#report ??= JSON.parse(this.line) as ReportLine;
    return this.#report;
  }
}
