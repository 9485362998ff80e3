import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addBatch } from './batch-command.js';
import { addCheck } from './check-command.js';
import { addExtract } from './extract-command.js';
import type { Output } from './output.js';

/** Both commands' word for a command line that cannot be understood. */
const USAGE = 2;

/**
 * Runs the command.
 *
 * @param args the arguments after the command's name
 * @returns the exit code
 */
export async function run(args: string[], output: Output): Promise<number> {
  let code = 0;
  const program = new Command('harrier')
    .description('Reads race reports and returns what happened, with the words that say so.')
    .version(manifest.version)
    .exitOverride()
    .configureHelp({ optionDescription: (option) => option.description })
    .configureOutput({ writeErr: output.err, writeOut: (text) => void output.out(text) });
  const done = (exitCode: number): void => {
    code = exitCode;
  };
  addExtract(program, output, done);
  addCheck(program, output, done);
  addBatch(program, output, done);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : USAGE;
  }
  return code;
}
