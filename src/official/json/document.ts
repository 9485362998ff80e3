/** JSON that remembers on which line each object began. */
import { type AnyNode, parse } from '@humanwhocodes/momoa';
import { UnreadableResults } from '../unreadable.js';

/** A value whose shape nobody has vouched for. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export interface JsonDocument {
  root: Json;
  /** The line, counted from 1, on which an object of this document opens. */
  lineOf(object: JsonObject): number;
}

/** @throws UnreadableResults naming the line where the text stops being JSON */
export function parseJson(file: string, text: string): JsonDocument {
  const lines = new WeakMap<JsonObject, number>();
  const valueIn = (node: AnyNode): Json => {
    switch (node.type) {
      case 'Object': {
        const object: Record<string, Json> = {};
        for (const { name, value } of node.members)
          object[name.type === 'String' ? name.value : name.name] = valueIn(value);
        lines.set(object, node.loc.start.line);
        return object;
      }
      case 'Array':
        return node.elements.map(({ value }) => valueIn(value));
      case 'String':
      case 'Number':
      case 'Boolean':
        return node.value;
      default:
        return null;
    }
  };
  try {
    return { root: valueIn(parse(text, { mode: 'json' }).body), lineOf: (object) => lines.get(object) ?? 1 };
  } catch (error) {
    const { line, message } = error as Error & { line?: number };
    const why = message.replace(/\s?\(\d+:\d+\)$/u, '').replace(/\.$/u, '');
    throw new UnreadableResults(file, `is not whole JSON (${why}); save the page again, whole`, line);
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none when it is no list. */
export const objectsIn = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];

/** A string or number as printed, trimmed; undefined for everything else and for an empty one. */
export function textOf(value: Json | undefined): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}

/** The first of some keys that an object has text under. */
export function firstText(object: JsonObject, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const text = textOf(object[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}
