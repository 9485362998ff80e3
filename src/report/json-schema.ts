import { z } from 'zod';
import * as schemas from './schema.js';

const { RaceReport, Row, Span, Article, Meeting, Athlete, Race, Result, Mark, Finding } = schemas;

/** A JSON Schema document (draft 2020-12). */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of a `RaceReport`, with the parts it is made of under
 * `$defs` by the names they have in TypeScript; `$defs.Row` is the flat row
 * that `toRows` gives, complete in itself.
 */
export function jsonSchema(): JsonSchema {
  const { $defs, ...report } = convert(RaceReport, { Span, Article, Meeting, Athlete, Race, Result, Mark, Finding });
  const { $schema: _, ...row } = convert(Row, {});
  return {
    ...report,
    title: 'RaceReport',
    description: 'What harrier read in one race report.',
    $defs: { ...$defs, Row: row },
  };
}

function convert(schema: z.ZodType, parts: Record<string, z.ZodType>): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(parts)) names.add(part, { id });
  return withoutStandardMarker(z.toJSONSchema(schema, { metadata: names, target: 'draft-2020-12' }));
}

/** zod hangs a function of the Standard Schema protocol on the document; a file has no use for it. */
function withoutStandardMarker(document: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(document)) as JsonSchema;
}
