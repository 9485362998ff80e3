import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ArticleFlags, dateOrderOption, publishedOption } from './article-options.js';
import type { Output } from './output.js';

const CHECK_FORMATS = ['pretty', 'json', 'unix', 'github', 'sarif', 'html'] as const;
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export const LEVELS = ['off', 'info', 'warning', 'error'] as const;

export type Levels = Readonly<Record<string, (typeof LEVELS)[number]>>;

/** What the command line asks for. */
export interface CheckFlags extends ArticleFlags {
  format: (typeof CHECK_FORMATS)[number];
  failOn?: (typeof SEVERITIES)[number];
  rule?: Levels;
  against?: string[];
  roster?: string;
  baseline?: string;
  writeBaseline?: boolean;
}

const NOTES = `
An error contradicts arithmetic or official results, a warning the article
itself; an info could not be settled. The nearest harrier.config.json is read
too; this line wins. Exit code: 0 nothing at or above --fail-on, 1 findings,
2 when the command line is wrong or a file could not be read.
`;

/** @param done takes the exit code */
export function addCheck(program: Command, output: Output, done: (exitCode: number) => void): void {
  const check = program
    .command('check')
    .summary('say which facts of race reports cannot all be true')
    .description('Says which facts of race reports cannot all be true.')
    .usage('[options] [file...] [--against <results...>]')
    .argument('[file...]', 'text, Markdown, HTML, PDF, .docx, .eml, RSS; none or -: stdin')
    .option('--against <file...>', 'official results: CSV, Hy-Tek, JSON or PDF')
    .option('--roster <file>', 'CSV of names, nations, dates of birth, clubs')
    .addOption(new Option('-f, --format <name>', CHECK_FORMATS.join(', ')).choices(CHECK_FORMATS).default('pretty'))
    .addOption(new Option('--fail-on <severity>', 'error (default), warning or info').choices(SEVERITIES))
    .option('--rule <name=level>', 'off, info, warning or error; repeatable', addLevel)
    .option('--baseline <file>', 'accept the findings that this file lists')
    .option('--write-baseline', 'list what is found now in the --baseline file')
    .addOption(publishedOption())
    .addOption(dateOrderOption())
    .addHelpText('after', NOTES);
  check.action(async (files: string[], flags: CheckFlags) => {
    // `--against` takes all names behind it: an article there would be taken for results, and nothing be checked.
    if (files.length === 0 && flags.against) check.error('error: name the articles before --against, or - among them');
    if (files.length === 0 && output.interactive) check.error('error: name a file, or - to read standard input');
    // Only who checks pays for what checking needs.
    const { checkFiles } = await import('./check-files.js');
    done(await checkFiles(files.length === 0 ? ['-'] : files, flags, output));
  });
}

function addLevel(text: string, before: Levels = {}): Levels {
  const [, name, level] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  const known = LEVELS.find((candidate) => candidate === level);
  if (name === undefined || known === undefined)
    throw new InvalidArgumentError(`Give a rule and its level, as check/two-in-one-place=off (${LEVELS.join(', ')}).`);
  return { ...before, [name]: known };
}
