import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built command. */
export const COMMAND = resolve('dist/harrier.js');

/** A folder of articles and other files to read, by absolute path. */
export const fixture = (name: string) => resolve('tests/command/fixtures', name);

/** An empty folder away from the project, from which the command is run. */
export const elsewhere = mkdtempSync(join(tmpdir(), 'harrier-'));

/** Runs the built command from another folder. */
export function harrier(
  args: string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
  cwd: string = elsewhere,
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    input,
    maxBuffer: 1 << 26,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  return { status, stdout, stderr };
}

/** What a program reads from newline-delimited JSON. */
export function documents<T>(stdout: string): T[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
