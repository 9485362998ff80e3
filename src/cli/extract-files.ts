import { extract } from '../extract.js';
import { csv, csvHeader, type Paint, reportLine, rowLine, table } from '../present/index.js';
import { explainWith } from '../report/explain.js';
import { toRows } from '../report/rows.js';
import type { RaceReport } from '../report/schema.js';
import { readArticleFile, UnreadableFile } from './article-file.js';
import { type ArticleFlags, extractOptions } from './article-options.js';
import type { Output } from './output.js';

export const FORMATS = ['table', 'report', 'rows', 'csv'] as const;

/** What the command line asks for. */
export interface ExtractFlags extends ArticleFlags {
  format: (typeof FORMATS)[number];
  background?: boolean;
  explain?: boolean;
}

/**
 * Extracts each file and prints it as asked. A file that cannot be read gets a line on standard error; the others are
 * still done.
 *
 * @param paths files, or `-` for standard input
 * @returns whether every file could be read
 */
export async function extractFiles(paths: string[], flags: ExtractFlags, output: Output): Promise<boolean> {
  let complete = true;
  let printed = 0;
  if (flags.format === 'csv') await output.out(csvHeader());
  for (const path of paths) {
    try {
      const files = await readArticleFile(path);
      for (const file of files) {
        const report = extract(file.text, extractOptions(file, flags));
        if (flags.format === 'table' && (paths.length > 1 || files.length > 1)) {
          await output.out(`${printed > 0 ? '\n\n' : ''}${output.paint('article', `== ${file.id} ==`)}\n\n`);
        }
        await output.out(await show(report, flags, output.paint));
        printed += 1;
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      output.err(`harrier: ${error.message}\n`);
      complete = false;
    }
  }
  return complete;
}

async function show(report: RaceReport, flags: ExtractFlags, paint: Paint): Promise<string> {
  const background = flags.background ?? false;
  switch (flags.format) {
    case 'report':
      return `${reportLine(report)}\n`;
    case 'rows':
      return toRows(report, { background })
        .map((row) => `${rowLine(row)}\n`)
        .join('');
    case 'csv':
      return csv(toRows(report, { background }));
    case 'table': {
      if (!flags.explain) return table(report, { background, paint });
      // Only who asks why pays for the rulebook.
      const { readsOf } = await import('../english/index.js');
      return table(report, { background, paint, reasons: (result) => explainWith(report, result, readsOf) });
    }
  }
}
