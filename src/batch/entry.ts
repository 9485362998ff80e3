/** What a batch keeps of an article that is done: its line of output, and what is counted of it. */
import type { RaceReport } from '../report/schema.js';
import type { Outcome } from './pool/index.js';
import { SCHEMA } from './schema-version.js';
import type { Failure, UnreadArticle } from './unread.js';

/** An article that is done. */
export interface Entry {
  /** A line of `.ndjson`, or of the errors, without its newline. */
  line: string;
  failed: boolean;
  /** Races and results that its report holds, without other days'; 0 for a failure. */
  races: number;
  results: number;
}

/**
 * The line of an article: `{"schema":1,"id":…,"input":{…},` and then the report's own keys, or `"error":{…}}`. `input`
 * holds the fields of its record that are echoed.
 */
export function entryOf(outcome: Outcome, { passed }: Pick<UnreadArticle, 'passed'>): Entry {
  const { id } = outcome;
  const head = JSON.stringify({ schema: SCHEMA, id, ...(passed ? { input: passed } : {}) }).slice(0, -1);
  return 'error' in outcome
    ? { line: `${head},"error":${JSON.stringify(outcome.error)}}`, failed: true, races: 0, results: 0 }
    : { line: `${head},${outcome.json.slice(1)}`, failed: false, races: outcome.races, results: outcome.results };
}

interface Line {
  schema: typeof SCHEMA;
  id: string;
  input?: Readonly<Record<string, unknown>>;
}

/** What a line of `.ndjson` holds. */
export type ReportLine = Line & RaceReport;

/** What a line of the errors holds. */
export type FailureLine = Line & { error: Failure };
