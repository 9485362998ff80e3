/** What a Markdown file says of itself before its text. */

/** UTF-16 offsets: of the YAML between the two rules, and of the text behind them. */
export interface FrontMatter {
  yaml: string;
  body: number;
}

const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?<yaml>(?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
/** `title: …`: without a field, two rules have something else between them. */
const FIELD = /^[A-Za-z_][\w -]*:(?:\s|$)/mu;

/** The front matter that a text opens with, or undefined. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  if (!/^\s*---/u.test(text)) return undefined;
  const match = FRONT_MATTER.exec(text);
  const yaml = match?.groups?.['yaml'];
  return match && yaml !== undefined && FIELD.test(yaml) ? { yaml, body: match[0].length } : undefined;
}
