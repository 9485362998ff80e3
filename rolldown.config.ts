import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { latinLetters } from './latin-letters.js';
import manifest from './package.json' with { type: 'json' };
import { jsonSchema } from './src/report/json-schema.js';

/** Taken into the files, since finding and loading their many modules is a fifth of a cold start. */
const BUNDLED = ['zod', 'commander', 'chrono-node', 'csv-parse', 'csv-stringify', 'string-width'];

const external = Object.keys(manifest.dependencies)
  .filter((name) => !BUNDLED.includes(name))
  .map((name) => new RegExp(`^${name}(?:/|$)`));

/** Writes the licences of what is bundled, as they ask. */
const licences: Plugin = {
  name: 'licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
    const texts = [...folders].sort().map((folder) => {
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${folder} has no licence file`);
      return `${basename(folder)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
  },
};

/** Writes the JSON Schema that the package exports as `harrier/schema.json`. */
const schemaFile: Plugin = {
  name: 'schema-file',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'schema.json', source: `${JSON.stringify(jsonSchema(), null, 2)}\n` });
  },
};

/** Lets the command be run: npm does so when it first links a package, but not when one is built anew in its place. */
const executable: Plugin = {
  name: 'executable',
  writeBundle({ dir = 'dist' }) {
    chmodSync(join(dir, 'harrier.js'), 0o755);
  },
};

/** Entries that share their code: the library, the command, its threads, and the rule for textlint. */
export default defineConfig({
  input: {
    index: 'src/index.ts',
    harrier: 'src/cli/harrier.ts',
    batch: 'src/batch.ts',
    worker: 'src/batch/pool/worker.ts',
    textlint: 'src/textlint.ts',
  },
  platform: 'node',
  external: [...external, /^node:/],
  plugins: [latinLetters, schemaFile, licences, executable],
  // an eighth of a cold start is the compiling of this file
  output: { minify: true, dir: 'dist', cleanDir: false, chunkFileNames: '[name].js' },
});
