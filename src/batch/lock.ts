/** A file that says which process is writing an output, so that no other does. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { BatchMisuse } from './batch-error.js';

/**
 * Takes an output for this process.
 *
 * @param path of the lock
 * @param output what it locks, for what is said of it
 * @returns what gives it back
 * @throws BatchMisuse when a living process has it
 */
export function lock(path: string, output: string): () => void {
  const mine = `${process.pid} ${hostname()}\n`;
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(path);
    // in a container this process may have the number that a killed one had
    const mayLive = owner?.host !== hostname() || (owner.pid !== process.pid && isAlive(owner.pid));
    if (owner !== undefined && mayLive)
      throw new BatchMisuse(
        `${output}: process ${owner.pid} on ${owner.host} is writing it; wait for it, or if it is gone remove ${path}`,
      );
    rmSync(path, { force: true });
  }
}

/** @returns undefined when it is gone, or its owner was killed while it wrote it */
function ownerOf(path: string): { pid: number; host: string } | undefined {
  try {
    const [pid = '', host = ''] = readFileSync(path, 'utf8').trim().split(' ');
    return pid === '' ? undefined : { pid: Number(pid), host };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // it lives, and is another user's
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
