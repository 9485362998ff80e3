/** `npm run evaluate`: how much of what a careful reader takes from the articles harrier finds. */
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { backgroundScoreOf, rowsOf, scoreOf } from './extraction.js';
import { corpus, type Reading, readings } from './folder.js';
import { articleLines, backgroundLines, backgroundMissLines, counts, figureLines, missLines } from './print.js';
import { type Figure, figures } from './score.js';

const command = new Command('evaluate')
  .description('precision, recall and F1 of every slot, of whole rows and of other days against gold')
  .argument('[folder...]', 'folders of .txt and .json pairs (default: the corpus with its gold)')
  .option('--show', 'every miss beside its sentence')
  .option('--articles', 'one line an article')
  .addOption(
    new Option('--slot <name>', 'the misses of one slot, pool, of rows or of other days only').choices([
      ...figures,
      'background',
    ]),
  )
  .option('--rows <file>', 'write the rows, one JSON object a line')
  .parse();

const options = command.opts<{ show?: boolean; articles?: boolean; slot?: Figure | 'background'; rows?: string }>();

function fail(error: unknown): never {
  console.error(`evaluate: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** Scores go by the article's name, so two articles of one name would be taken for one. */
function distinct(articles: Reading[]): Reading[] {
  const seen = new Set<string>();
  for (const { id } of articles) {
    if (seen.has(id)) throw new Error(`two folders hold an article ${id}`);
    seen.add(id);
  }
  return articles.sort((a, b) => (a.id < b.id ? -1 : 1));
}

// `npm run evaluate | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let articles: Reading[];
try {
  articles = distinct(command.args.length === 0 ? corpus() : command.args.flatMap((folder) => readings(folder)));
} catch (error) {
  fail(error);
}

const { reported: rows, background } = rowsOf(articles);
const score = scoreOf(articles, rows);
const otherDays = backgroundScoreOf(articles, background);
const lines = [...figureLines(score), ...backgroundLines(otherDays)];
if (options.articles) lines.push('', ...articleLines(articles, rows));
if (options.slot === 'background')
  lines.push(...backgroundMissLines(otherDays, articles, background), '', `${otherDays.misses.length} misses`);
else if (options.show || options.slot) {
  const wanted = options.slot;
  const misses = score.misses.filter((miss) => wanted === undefined || counts(miss, wanted));
  lines.push(...missLines(misses, articles, rows), '', `${misses.length} misses`);
}
console.log(lines.join('\n'));

if (options.rows !== undefined) {
  const ndjson = [...rows.values()].flat().map((row) => `${JSON.stringify(row)}\n`);
  try {
    writeFileSync(options.rows, ndjson.join(''));
  } catch (error) {
    fail(error);
  }
}
