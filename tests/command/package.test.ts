import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/report/json-schema.js';
import { elsewhere, fixture } from './harrier.js';

const TEXT = readFileSync(fixture('hill-relay.txt'), 'utf8');

test('the package is imported by its name, and its schema too', () => {
  const project = join(elsewhere, 'project');
  const home = join(project, 'node_modules/harrier');
  mkdirSync(home, { recursive: true });
  cpSync('dist', join(home, 'dist'), { recursive: true });
  cpSync('package.json', join(home, 'package.json'));
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  const program = `
    import { explain, extract, toRows, RaceReport } from 'harrier';
    import schema from 'harrier/schema.json' with { type: 'json' };
    const report = RaceReport.parse(extract(${JSON.stringify(TEXT)}, { id: 'hill-relay' }));
    const reasons = report.races.flatMap((race) => race.results.flatMap((result) => explain(report, result)));
    console.log(JSON.stringify({ title: schema.title, id: report.article.id, rows: toRows(report).length, reasons }));
  `;
  const options = ['--no-warnings', '--input-type=module', '--eval', program];
  const told = JSON.parse(execFileSync(process.execPath, options, { cwd: project, encoding: 'utf8' }));
  expect(told).toMatchObject({ title: 'RaceReport', id: 'hill-relay' });
});

test('the schema that is built is the one of the sources', () => {
  expect(JSON.parse(readFileSync('dist/schema.json', 'utf8'))).toEqual(jsonSchema());
});

test('the library runs where there is no Node: no module of it, no global of it', async () => {
  const bundle = await rolldown({ input: 'dist/index.js', platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'library' });
  expect(output[0].imports).toEqual([]);
  const bare = createContext({ text: TEXT });
  const json = runInContext(`${output[0].code}; JSON.stringify(library.extract(text, { id: 'bare' }))`, bare);
  expect(JSON.parse(json).article).toMatchObject({ id: 'bare', length: TEXT.length });
});
