import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Gold } from './score.js';

/** An article and what a careful reader takes from it. */
export interface Reading {
  /** The base name both files share. */
  id: string;
  text: string;
  gold: Gold;
}

/**
 * Reads the articles that have gold, by name.
 *
 * @param texts a folder of `.txt` files
 * @param golds a folder of `.json` files of the same base names; the same folder when absent
 * @throws Error when a gold file has no article, or the folder no gold at all
 */
export function readings(texts: string, golds: string = texts): Reading[] {
  const files = readdirSync(golds).filter((file) => file.endsWith('.json'));
  if (files.length === 0) throw new Error(`no gold files in ${golds}`);
  return files.sort().map((file) => {
    const id = basename(file, '.json');
    const article = join(texts, `${id}.txt`);
    if (!existsSync(article)) throw new Error(`${join(golds, file)} has no article: ${article} does not exist`);
    return {
      id,
      text: readFileSync(article, 'utf8'),
      gold: JSON.parse(readFileSync(join(golds, file), 'utf8')) as Gold,
    };
  });
}

const project = join(import.meta.dirname, '..', '..');

/** The corpus with its gold. */
export const corpus = (): Reading[] => readings(join(project, 'corpus'), join(project, 'golden'));
