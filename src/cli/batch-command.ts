import { type Command, InvalidArgumentError, Option } from 'commander';
import { dateOrderOption, publishedOption } from './article-options.js';
import type { BatchFlags } from './batch-files.js';
import type { Output } from './output.js';

const NOTES = `
An INPUT is a file (text, Markdown, HTML, DOCX, PDF, e-mail, feed), a folder, a
pattern, an .ndjson or .jsonl file of records, or - for records from a pipe.
An --out ends in .ndjson (reports), .rows.ndjson, .races.ndjson, .csv, .parquet
or .sqlite, or is - (a report on standard output for each line that comes in).
Articles that fail go to OUT.errors.ndjson; standard output has a line for each.
Exit code: 0 all well, 1 stopped, 2 wrong command line, 3 some articles failed.

Example: harrier batch reports/ --out results.parquet --out results.sqlite
`;

/** @param done takes the exit code */
export function addBatch(program: Command, output: Output, done: (exitCode: number) => void): void {
  const batch = program
    .command('batch')
    .summary('read folders, archives and streams of race reports')
    .description('Reads folders, archives and streams of race reports, side by side.')
    .argument('<input...>', 'files, folders, patterns, .ndjson files, or -')
    .requiredOption('-o, --out <file>', 'file to write, or -; more than one may be given', listed)
    .addOption(new Option('-j, --jobs <n>', 'articles read at once (default: one a core)').argParser(count))
    .addOption(new Option('--timeout <s>', 'seconds that one article may take (default: 10)').argParser(seconds))
    .addOption(new Option('--max-bytes <n>', 'the largest article (default: 10000000)').argParser(count))
    .option('--text-field <name>', 'a record’s text (default: text)')
    .option('--id-field <name>', 'a record’s id (default: id)')
    .option('--date-field <name>', 'a record’s day of publication (default: published)')
    .option('--pass <names>', 'fields of a record to echo, with commas between', names)
    .option('-b, --background', 'also the performances of other days')
    .option('--resume', 'go on with a run that was broken off')
    .option('--restart', 'begin anew although a run was broken off')
    .option('--since-cache', 'take what has not changed from the last run')
    .option('-q, --quiet', 'no progress and no summary')
    .addOption(publishedOption())
    .addOption(dateOrderOption())
    .addHelpText('after', NOTES);
  batch.action(async (inputs: string[], flags: BatchFlags) => {
    // Its workers, and what they read, are no concern of the other commands.
    const { batchFiles } = await import('./batch-files.js');
    done(await batchFiles(inputs, flags, output));
  });
}

const listed = (path: string, before: string[] = []): string[] => [...before, path];

const names = (list: string): string[] => list.split(',').map((name) => name.trim());

function count(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return number;
}

function seconds(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 86_400)) throw new InvalidArgumentError('Give a number of seconds.');
  return number;
}
