import {
  BatchError,
  BatchMisuse,
  type BatchOptions,
  bytesToRead,
  errorsPath,
  type Failure,
  RECORD_FIELDS,
  runBatch,
  Tally,
} from '../batch/index.js';
import type { ArticleFlags } from './article-options.js';
import { Progress } from './batch-progress.js';
import type { Output } from './output.js';

/** What the command line asks for. */
export interface BatchFlags extends ArticleFlags {
  out: string[];
  jobs?: number;
  timeout?: number;
  maxBytes?: number;
  textField?: string;
  idField?: string;
  dateField?: string;
  pass?: string[];
  background?: boolean;
  resume?: boolean;
  restart?: boolean;
  sinceCache?: boolean;
  quiet?: boolean;
}

const STOPPED = 1;
const USAGE = 2;
const SOME_FAILED = 3;
const INTERRUPTED = 130;
/** So many failures are told one by one; a file has them all. */
const TOLD = 5;
const STDOUT = '-';

/**
 * Reads the inputs and writes the outputs as the command line asks.
 *
 * @returns the exit code
 */
export async function batchFiles(inputs: string[], flags: BatchFlags, output: Output): Promise<number> {
  const outputs = flags.out.filter((path) => path !== STDOUT);
  const [first] = outputs;
  const tally = new Tally();
  const failures: Failure[] = [];
  const progress = new Progress(tally, output, flags.quiet ?? false);
  const options: BatchOptions = {
    ...settings(flags),
    outputs,
    tally,
    onBytes: (bytes) => progress.read(bytes),
    passedOver: () => progress.passOver(),
    onFailure: (failure) => {
      if (failures.length < TOLD) failures.push(failure);
    },
    ...(flags.out.includes(STDOUT) ? { out: (line) => output.out(`${line}\n`) } : {}),
  };
  const interrupted = (): void => {
    progress.end();
    output.err(
      `harrier: interrupted after ${tally.articles} articles${first === undefined ? '' : '; go on with --resume'}\n`,
    );
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const problem = misuse(flags, outputs);
    if (problem !== undefined) throw new BatchMisuse(problem);
    progress.begin(() => bytesToRead(inputs, { except: outputs }));
    await runBatch(inputs, options);
  } catch (error) {
    progress.end();
    const code = codeOf(error);
    if (code === undefined) throw error;
    output.err(`harrier: ${(error as Error).message}\n`);
    return code;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
  progress.end();
  if (first !== undefined) {
    for (const { message } of failures) output.err(`harrier: ${message}\n`);
    const more = tally.errors - failures.length;
    if (more > 0) output.err(`harrier: ${more} more in ${errorsPath(first)}\n`);
  }
  progress.summary();
  return tally.errors > 0 ? SOME_FAILED : 0;
}

function settings({ textField, idField, dateField, pass, ...flags }: BatchFlags): Omit<BatchOptions, 'outputs'> {
  const fields = {
    text: textField ?? RECORD_FIELDS.text,
    id: idField ?? RECORD_FIELDS.id,
    published: dateField ?? RECORD_FIELDS.published,
    pass: pass ?? RECORD_FIELDS.pass,
  };
  const { jobs, timeout, maxBytes, published, dateOrder, background, resume, restart, sinceCache } = flags;
  return { fields, jobs, timeout, maxBytes, published, dateOrder, background, resume, restart, sinceCache };
}

function misuse(flags: BatchFlags, outputs: readonly string[]): string | undefined {
  if (flags.resume && flags.restart) return '--resume and --restart: choose one of them';
  if (outputs.length === 0 && (flags.resume || flags.restart || flags.sinceCache))
    return 'standard output is not kept: name a file with --out to go on with it or to take from it';
  if (new Set(flags.out).size < flags.out.length) return '--out: one file is named twice; name each once';
  return undefined;
}

/** The exit code for what stops a batch; undefined for what nobody foresaw. */
function codeOf(error: unknown): number | undefined {
  if (error instanceof BatchMisuse) return USAGE;
  return error instanceof BatchError ? STOPPED : undefined;
}
