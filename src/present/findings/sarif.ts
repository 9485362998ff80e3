import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { CheckRule } from '../../check/rule.js';
import type { Finding, Severity, Span } from '../../report/schema.js';
import { oneLine } from '../columns.js';
import { type CheckedFile, type PlacedFinding, placed, type WayOut } from './checked-file.js';
import type { Lines } from './lines.js';
import { inWords, otherSide } from './sides.js';

/** SARIF 2.1.0, what code scanning services and editors take: one log with one run. */
export const sarif: WayOut = async function* (files, run) {
  const results: Result[] = [];
  for await (const file of files) {
    const { lines, findings } = placed(file);
    for (const finding of findings) results.push(result(file, finding, lines, run.checks));
  }
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'harrier', semanticVersion: run.version, rules: run.checks.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: run.unreadable.length === 0,
            toolExecutionNotifications: run.unreadable.map((text) => ({ level: 'error', message: { text } })),
          },
        ],
        results,
      },
    ],
  };
  yield `${JSON.stringify(log, null, 2)}\n`;
};

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

function descriptor({ name, finds, severity, examples }: CheckRule): ReportingDescriptor {
  const found = examples.filter((example) => example.finds.length > 0).map(({ text }) => `Found in: ${text}`);
  const silent = examples.filter((example) => example.finds.length === 0).map(({ text }) => `Not in: ${text}`);
  return {
    id: name,
    shortDescription: { text: `Finds ${finds}.` },
    help: { text: [...found, ...silent].join('\n') },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(file: CheckedFile, finding: PlacedFinding, lines: Lines, checks: readonly CheckRule[]): Result {
  const { rule, severity, fingerprint, claim } = finding;
  const related = [...claim.slice(1).map((span) => locationOf(file, span, lines)), ...othersOf(file, finding, lines)];
  const index = checks.findIndex(({ name }) => name === rule);
  return {
    ruleId: rule,
    ...(index === -1 ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: inWords(finding, lines).join('\n') },
    locations: claim.slice(0, 1).map((span) => locationOf(file, span, lines)),
    relatedLocations: related.map((location, at) => ({ id: at + 1, ...location })),
    partialFingerprints: { 'harrierFinding/v1': fingerprint },
  };
}

function othersOf(file: CheckedFile, finding: Finding, lines: Lines): Location[] {
  const { words, row } = otherSide(finding);
  if (row === undefined) return words.map((span) => locationOf(file, span, lines));
  const region = { startLine: row.line, snippet: { text: row.row } };
  return [said({ artifactLocation: artifact(row.file), region }, row.row)];
}

function locationOf({ path, verbatim }: CheckedFile, span: Span, lines: Lines): Location {
  const artifactLocation = artifact(path);
  if (!verbatim) return said({ artifactLocation }, span.text);
  const { start, end } = lines.place(span);
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    snippet: { text: span.text },
  };
  return said({ artifactLocation, region }, span.text);
}

const said = (physicalLocation: PhysicalLocation, words: string): Location => ({
  physicalLocation,
  message: { text: `“${oneLine(words)}”` },
});

/** A path as a URI: relative ones to wherever the reader of the log stands, as code scanning expects. */
function artifact(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/') };
}
