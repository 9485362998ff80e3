/**
 * The same value with the words of all its spans as an article prints them: where it was read with line breaks taken for
 * spaces, they are line breaks again.
 *
 * @param value a report or a part of one, or findings
 * @param text that all offsets count in
 */
export function asPrinted<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map((part) => asPrinted(part, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return { ...value, text: text.slice(value.start, value.end) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asPrinted(part, text)])) as T;
}

const isSpan = (value: object): value is { start: number; end: number; text: string } =>
  'start' in value && 'end' in value && 'text' in value;
