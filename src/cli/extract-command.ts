import { type Command, Option } from 'commander';
import { dateOrderOption, publishedOption } from './article-options.js';
import { type ExtractFlags, extractFiles, FORMATS } from './extract-files.js';
import type { Output } from './output.js';

const UNREADABLE = 1;

const NOTES = `
Formats: table for a person; report (JSON, a line for each file, other days'
performances always in it); rows (JSON, a line for each result); csv.
An article's id is its file's name without extension, stdin for standard input;
of a feed's, its own behind that.
Exit code: 1 when a file could not be read, 2 when the command line is wrong.

Example: harrier extract --format csv reports/*.txt > results.csv
`;

/** @param done takes the exit code */
export function addExtract(program: Command, output: Output, done: (exitCode: number) => void): void {
  const extract = program
    .command('extract')
    .summary('read race reports and print their results')
    .description('Reads race reports and prints their results.')
    .argument('[file...]', 'text, Markdown, HTML, PDF, .docx, .eml, RSS; none or -: stdin')
    .addOption(
      new Option('-f, --format <name>', 'table (default), report, rows or csv').choices(FORMATS).default('table'),
    )
    .option('-b, --background', 'also the performances of other days')
    .option('-e, --explain', 'under each result, the words and the rule behind it')
    .addOption(publishedOption())
    .addOption(dateOrderOption())
    .addHelpText('after', NOTES);
  extract.action(async (files: string[], flags: ExtractFlags) => {
    if (flags.explain && flags.format !== 'table') extract.error(`error: --explain goes with --format table only`);
    if (files.length === 0 && output.interactive) extract.error('error: name a file, or - to read standard input');
    const complete = await extractFiles(files.length === 0 ? ['-'] : files, flags, output);
    if (!complete) done(UNREADABLE);
  });
}
