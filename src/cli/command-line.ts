import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { type ExtractFlags, extractFiles, FORMATS, type Output } from './extract-files.js';

/** What the command hands back to the shell. */
const EXIT = { done: 0, unreadable: 1, usage: 2 } as const;

const NOTES = `
Formats: table for a person; report (JSON, a line for each file, other days'
performances always in it); rows (JSON, a line for each result); csv.
An article's id is its file's name without extension, stdin for standard input.
Exit code: 1 when a file could not be read, 2 when the command line is wrong.

Example: harrier extract --format csv reports/*.txt > results.csv
`;

/**
 * Runs the command.
 *
 * @param args the arguments after the command's name
 * @returns the exit code
 */
export async function run(args: string[], output: Output & { interactive: boolean }): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('harrier')
    .description('Reads race reports and returns what happened, with the words that say so.')
    .version(manifest.version)
    .exitOverride()
    .configureHelp({ optionDescription: (option) => option.description })
    .configureOutput({ writeErr: output.err, writeOut: (text) => void output.out(text) });
  const extract = program
    .command('extract')
    .summary('read race reports and print their results')
    .description('Reads race reports and prints their results.')
    .argument('[file...]', '.txt, .md or .html; none or - is standard input')
    .addOption(
      new Option('-f, --format <name>', 'table (default), report, rows or csv').choices(FORMATS).default('table'),
    )
    .option('-b, --background', 'also the performances of other days')
    .option('-e, --explain', 'under each result, the words and the rule behind it')
    .option('--published <date>', 'day of publication, YYYY-MM-DD, if none is printed', isoDay)
    .addOption(
      new Option('--date-order <order>', 'dmy or mdy, how 03/04/2026 is read (default: worked out)').choices([
        'dmy',
        'mdy',
      ]),
    )
    .addHelpText('after', NOTES);
  extract.action(async (files: string[], flags: ExtractFlags) => {
    if (flags.explain && flags.format !== 'table') extract.error(`error: --explain goes with --format table only`);
    if (files.length === 0 && output.interactive) extract.error('error: name a file, or - to read standard input');
    const complete = await extractFiles(files.length === 0 ? ['-'] : files, flags, output);
    if (!complete) code = EXIT.unreadable;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return code;
}

function isoDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const valid = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  if (!valid) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return text;
}
