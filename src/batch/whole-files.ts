/** Files that appear under their name only when they are whole. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file is called until it is whole. */
export const partialOf = (path: string): string => `${path}.partial`;

/**
 * Puts a file that is whole in the place of its name, in such a way that not even a power cut leaves half of it there.
 *
 * @throws the system's error
 */
export async function publish(path: string): Promise<void> {
  await synced(partialOf(path));
  await rename(partialOf(path), path);
  // the name is the folder's; not every system lets a folder be synced
  await synced(dirname(path)).catch(() => {});
}

/** Removes what there is of a file that will not be whole. */
export async function discard(path: string): Promise<void> {
  await rm(partialOf(path), { force: true });
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
