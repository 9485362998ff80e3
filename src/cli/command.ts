/** The command's ends: arguments, streams, colours and exit code. */
import { once } from 'node:events';
import { styleText } from 'node:util';
import type { Paint, Part } from '../present/index.js';
import { run } from './command-line.js';

const COLOURS = {
  article: 'inverse',
  meeting: 'bold',
  race: 'cyan',
  first: 'bold',
  aside: 'dim',
  place: 'bold',
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  against: 'cyan',
  gutter: 'dim',
} as const satisfies Record<Part, string>;

/**
 * Colours on a terminal only, and none under NO_COLOR: `styleText` asks the stream and the environment. (In Node 20 it
 * does so for a single colour, not for a list of them.)
 */
const paint: Paint = (part, text) => styleText(COLOURS[part], text, { stream: process.stdout });

async function out(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Runs the command that the process was started with, and sets its exit code. */
export async function main(): Promise<void> {
  // A reader that has seen enough (`harrier … | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

  process.exitCode = await run(process.argv.slice(2), {
    out,
    err: (text) => void process.stderr.write(text),
    paint,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    screen: process.stderr.isTTY ? process.stderr : undefined,
    interactive: process.stdin.isTTY === true,
  });
}
