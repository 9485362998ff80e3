/**
 * Writes the letters of patterns out as the build goes. `\p{Lu}` is what the source says; the engine looks every property
 * up in its tables anew for every expression that it compiles, which is a fifth of a cold start. The stages that read an
 * article see it in plain signs (src/plain-signs.ts), so that all its letters are of Latin-1, and a few ranges say the same.
 */
import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
};

/** The stages whose text is plain; names are compared in `registry.ts` as they are printed as well. */
const STAGES = /\/src\/(?:read|recognise|tokenise|relate|resolve|english)\/(?!.*\/registry\.ts$)/;

/** A pattern as far as it is literal, by the sign that starts an escape in it: two backslashes in a string. */
interface Literal {
  start: number;
  end: number;
  escaping: '\\' | '\\\\';
}

export const latinLetters: Plugin = {
  name: 'latin-letters',
  transform(code, id) {
    return STAGES.test(id) && code.includes('\\p{L') ? { code: withLatinLetters(code), map: null } : undefined;
  },
};

/** The source of a module with the letters of its patterns written out. */
export function withLatinLetters(code: string): string {
  let written = '';
  let from = 0;
  for (const { start, end, escaping } of literalsIn(code)) {
    written += code.slice(from, start) + lettersOut(code.slice(start, end), escaping);
    from = end;
  }
  return written + code.slice(from);
}

/** A pattern with its letters as ranges; as it is where a class is open at one of its ends. */
export function lettersOut(pattern: string, escaping: Literal['escaping']): string {
  let written = '';
  let inClass = false;
  for (let i = 0; i < pattern.length; ) {
    const [letters, name] = pattern.startsWith(escaping, i)
      ? (LETTERS.exec(pattern.slice(i + escaping.length)) ?? [])
      : [];
    const ranges = RANGES[name ?? ''];
    if (letters !== undefined && ranges !== undefined) {
      written += inClass ? ranges : `[${ranges}]`;
      i += escaping.length + letters.length;
      continue;
    }
    const length = pattern.startsWith(escaping, i) ? escaping.length + 1 : pattern[i] === '\\' ? 2 : 1;
    const sign = length === 1 ? pattern[i] : undefined;
    if (sign === ']' && !inClass) return pattern;
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    written += pattern.slice(i, i + length);
    i += length;
  }
  return inClass ? pattern : written;
}

const LETTERS = /^p\{(L[ul]?)\}/;

/** The literals of a module that may be patterns, from the left. */
function literalsIn(code: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: unknown, raw: boolean): void => {
    if (Array.isArray(node)) for (const part of node) visit(part, raw);
    else if (isNode(node)) {
      const { type, start, end } = node;
      if (type === 'Literal' || type === 'TemplateElement')
        found.push({ start, end, escaping: raw || code[start] === '/' ? '\\' : '\\\\' });
      const inside = raw || (type === 'TaggedTemplateExpression' && code.startsWith('String.raw', start));
      for (const part of Object.values(node)) if (typeof part === 'object') visit(part, inside);
    }
  };
  visit(parseAst(code, { lang: 'ts' }), false);
  return found.filter(({ start, end }) => code.slice(start, end).includes('\\p{L')).sort((a, b) => a.start - b.start);
}

const isNode = (value: unknown): value is { type: string; start: number; end: number } =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
