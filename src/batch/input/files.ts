/** The files that a person names: one by one, by folder, by pattern. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { systemReason } from '../../documents/index.js';
import type { Failure, FailureCode } from '../unread.js';

/** A file that is to be read. */
export interface FoundFile {
  path: string;
  /** Its path below the folder that was named, without its ending, unless a sibling shares that. */
  id: string;
  /** In bytes. */
  size: number;
  /** Whether it is one that the caller named. */
  named: boolean;
}

/** A path at which nothing can be read. */
export interface Unfound {
  path: string;
  error: Failure;
  /** Whether it is one that the caller named. */
  named: boolean;
}

/** In a folder, the endings of what may be an article; what has none, as mails in a mailbox's folder, may be one too. */
const ARTICLES =
  /^\.(?:txt|text|md|mkdn?|mdown|markdown|x?html?|docx|pdf|eml|mbox|rss|atom|xml|ndjson|jsonl|\d*|.*:2,.*)$/iu;
/** What a batch leaves behind is no input of the next. */
const OWN = /\.(?:errors\.ndjson|journal|partial|lock|cache)$/u;
const PATTERN = /[*?[\]{}!]/u;

export interface Search {
  /** Real paths of what the batch itself writes. */
  except: ReadonlySet<string>;
  /** Is told of a file in a folder that was passed over, since its ending says that it is no article. */
  passedOver?: ((path: string) => void) | undefined;
}

/**
 * Every file under the paths that may be an article, in an order that is the same every time: as the paths are named, and by name
 * in a folder. Hidden files are left alone.
 *
 * @param input a file, a folder, or a pattern such as `reports/*.md`
 */
export async function* filesAt(input: string, search: Search): AsyncGenerator<FoundFile | Unfound> {
  try {
    const found = await stat(input);
    if (!found.isDirectory()) {
      yield { path: input, id: basename(input, extname(input)), size: found.size, named: true };
      return;
    }
  } catch (error) {
    if (isMissing(error) && PATTERN.test(input)) yield* matching(input, search);
    else yield unfound(input, true, error);
    return;
  }
  let any = false;
  for await (const file of filesIn(input, input, new Set(), search)) {
    any = true;
    yield file;
  }
  if (any) return;
  const message = `${input}: no article in this folder; name one with files such as .txt, .html, .docx or .ndjson`;
  yield { path: input, named: true, error: { code: 'empty-folder', message } };
}

async function* matching(pattern: string, { except }: Search): AsyncGenerator<FoundFile | Unfound> {
  const { glob } = await import('tinyglobby');
  const paths = (await glob(pattern, { expandDirectories: false }))
    .filter((path) => !except.has(resolve(path)) && !OWN.test(path))
    .sort();
  if (paths.length === 0)
    yield {
      path: pattern,
      named: true,
      error: { code: 'missing', message: `${pattern}: no file matches; check the pattern` },
    };
  const shared = sharedStems(paths);
  for (const path of paths) yield await fileAt(path, shared.has(stemOf(path)) ? path : stemOf(path));
}

async function* filesIn(
  folder: string,
  root: string,
  above: ReadonlySet<string>,
  search: Search,
): AsyncGenerator<FoundFile | Unfound> {
  let names: string[];
  let real: string;
  try {
    real = await realpath(folder);
    names = await readdir(folder);
  } catch (error) {
    yield unfound(folder, folder === root, error);
    return;
  }
  if (above.has(real)) {
    const message = `${folder}: is a link to a folder that it stands in; its files are read there`;
    yield { path: folder, named: false, error: { code: 'link-loop', message } };
    return;
  }
  const here = new Set([...above, real]);
  // by code unit, which is the same on every machine
  names = names.filter((name) => !name.startsWith('.')).sort();
  const shared = sharedStems(names);
  for (const name of names) {
    const path = join(folder, name);
    let found: Awaited<ReturnType<typeof stat>>;
    try {
      found = await stat(path);
    } catch (error) {
      yield unfound(path, false, error);
      continue;
    }
    if (found.isDirectory()) yield* filesIn(path, root, here, search);
    else if (search.except.has(join(real, name)) || OWN.test(name)) continue;
    else if (!found.isFile() || !(extname(name) === '' || ARTICLES.test(extname(name)))) search.passedOver?.(path);
    else
      yield {
        path,
        id: idBelow(root, folder, shared.has(stemOf(name)) ? name : stemOf(name)),
        size: found.size,
        named: false,
      };
  }
}

const idBelow = (root: string, folder: string, name: string): string =>
  [...relative(root, folder).split(sep), name].filter(Boolean).join('/');

const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length);

function sharedStems(paths: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(paths.map(stemOf).filter((stem) => seen.size === seen.add(stem).size));
}

async function fileAt(path: string, id: string): Promise<FoundFile | Unfound> {
  try {
    return { path, id, size: (await stat(path)).size, named: false };
  } catch (error) {
    return unfound(path, false, error);
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const CODES: Readonly<Record<string, FailureCode>> = { ENOENT: 'missing', ELOOP: 'link-loop' };

/** Why the system does not give a file, in words. */
export const unreadable = (path: string, error: unknown): Failure => ({
  code: CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable',
  message: `${path}: ${systemReason(error)}`,
});

const unfound = (path: string, named: boolean, error: unknown): Unfound => ({
  path,
  named,
  error: unreadable(path, error),
});
