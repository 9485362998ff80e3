import type { Severity } from '../../report/schema.js';
import { type CheckedFile, type PlacedFinding, placed, type WayOut } from './checked-file.js';
import type { Lines } from './lines.js';
import { inWords } from './sides.js';

/** Workflow commands of GitHub Actions, which shows them beside the lines of the file. */
export const github: WayOut = async function* (files) {
  for await (const file of files) {
    const { lines, findings } = placed(file);
    for (const finding of findings) yield command(file, finding, lines);
  }
};

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function command({ path, verbatim }: CheckedFile, finding: PlacedFinding, lines: Lines): string {
  const { start, end } = finding.place;
  const properties = {
    file: path,
    ...(verbatim ? { line: start.line, endLine: end.line } : {}),
    // GitHub takes columns for words within one line only.
    ...(verbatim && start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: finding.rule,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[finding.severity]} ${listed.join(',')}::${data(inWords(finding, lines).join('\n'))}\n`;
}

/** As the runner's own toolkit escapes them. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
