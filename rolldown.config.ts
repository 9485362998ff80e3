import { defineConfig, type Plugin } from 'rolldown';
import manifest from './package.json' with { type: 'json' };
import { jsonSchema } from './src/report/json-schema.js';

const dependencies = Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(?:/|$)`));

/** Writes the JSON Schema that the package exports as `harrier/schema.json`. */
const schemaFile: Plugin = {
  name: 'schema-file',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'schema.json', source: `${JSON.stringify(jsonSchema(), null, 2)}\n` });
  },
};

/** Two entries that share their code: the library, and the command. */
export default defineConfig({
  input: { index: 'src/index.ts', harrier: 'src/cli/harrier.ts' },
  platform: 'node',
  external: [...dependencies, /^node:/],
  plugins: [schemaFile],
  output: { dir: 'dist', cleanDir: false, chunkFileNames: '[name].js' },
});
