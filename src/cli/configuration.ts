import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { file as nearestFile } from 'empathic/find';
import { z } from 'zod';
import { DATE_ORDERS } from './article-options.js';
import { LEVELS, SEVERITIES } from './check-command.js';

/** A setting that cannot be used; the message names it, says why, and what to do about it. */
export class UnusableSetting extends Error {}

const NAME = 'harrier.config.json';

/** What a project settles once for all its checks; paths count from the file's own folder. */
const Configuration = z.strictObject({
  rules: z.record(z.string(), z.enum(LEVELS)).optional(),
  failOn: z.enum(SEVERITIES).optional(),
  against: z.array(z.string()).optional(),
  roster: z.string().optional(),
  baseline: z.string().optional(),
  published: z.iso.date().optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
});

type Configuration = z.infer<typeof Configuration>;

/**
 * Reads the `harrier.config.json` of a folder or of the nearest one above it.
 *
 * @returns its settings, paths counted from `folder`; none without such a file
 * @throws UnusableSetting when it cannot be read, is no JSON, or a key is wrong; the message names the key
 */
export async function nearestConfiguration(folder: string): Promise<Configuration> {
  const path = nearestFile(NAME, { cwd: folder });
  if (path === undefined) return {};
  const { data, error } = Configuration.safeParse(await jsonOf(path));
  if (data === undefined) throw new UnusableSetting(`${path}: ${error.issues.flatMap(told).join('; ')}`);
  // As a person would name them from where they stand, so that messages read as with names on the command line.
  const here = (name: string): string => relative(folder, resolve(dirname(path), name));
  const { against, roster, baseline, ...settings } = data;
  return {
    ...settings,
    ...(against && { against: against.map(here) }),
    ...(roster && { roster: here(roster) }),
    ...(baseline && { baseline: here(baseline) }),
  };
}

async function jsonOf(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const { name, message } = error as Error;
    throw new UnusableSetting(`${path}: ${name === 'SyntaxError' ? `is not JSON: ${message}` : message}`);
  }
}

function told(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(Configuration.shape).join(', ');
    return issue.keys.map((key) => `there is no setting “${key}”, only ${known}`);
  }
  const key = issue.path.map(String).join('.');
  return [key === '' ? issue.message : `${key}: ${issue.message}`];
}
