import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the package once before the tests that run what is built, unless it is as new as its sources. */
export default function build(): void {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));
  const newest = Math.max(...['package.json', 'rolldown.config.ts', ...sources].map(modified));
  if (Math.min(...['dist/harrier.js', 'dist/types/index.d.ts'].map(modified)) > newest) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
