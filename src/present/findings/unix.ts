import { oneLine } from '../columns.js';
import { type CheckedFile, type PlacedFinding, placed, type WayOut } from './checked-file.js';

/** One line a finding, as compilers print for other programs: `path:line:col: severity message (rule)`. */
export const unix: WayOut = async function* (files) {
  for await (const file of files) {
    for (const finding of placed(file).findings)
      yield `${whereabouts(file, finding)}: ${finding.severity} ${oneLine(finding.message)} (${finding.rule})\n`;
  }
};

/** `path:line:column`, or the path alone where the lines are not the file's. */
export function whereabouts({ path, verbatim }: CheckedFile, { place: { start } }: PlacedFinding): string {
  return verbatim ? `${path}:${start.line}:${start.column}` : path;
}
