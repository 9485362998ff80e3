/** Markdown, as a reader of the printed page sees it: without the marks in its lines, with those before them. */
import type { Nodes, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { ArticleDocument } from './article.js';
import { isoDayOf } from './days.js';
import type { FrontMatter } from './front-matter.js';
import { joinWrapped } from './wrapped.js';

/**
 * The article of a Markdown file. Its heading is the front matter's title unless the text opens with a heading itself.
 * Where nothing has to be taken out of the text, what is left of the front matter is blank, and offsets stay.
 */
export function readMarkdown(text: string, frontMatter: FrontMatter | undefined): ArticleDocument {
  const body = text.slice(frontMatter?.body ?? 0);
  const { title, published } = frontMatter ? fieldsOf(frontMatter.yaml) : {};
  const told = { ...(title && { title }), ...(published && { published }) };
  const heading = title && !opensWithHeading(body, title) ? title : undefined;
  const words = wordsOf(body);
  if (words === body) {
    const head = text.slice(0, frontMatter?.body ?? 0);
    const at = heading ? head.indexOf(heading) : 0;
    if (at >= 0) return { text: `${blankBut(head, at, heading?.length ?? 0)}${body}`, ...told, verbatim: true };
  }
  return { text: heading ? `${heading}\n\n${words.trim()}` : words, ...told, verbatim: false };
}

function blankBut(head: string, at: number, length: number): string {
  const blank = (part: string): string => part.replace(/[^\r\n]/gu, ' ').padEnd(part.length);
  return `${blank(head.slice(0, at))}${head.slice(at, at + length)}${blank(head.slice(at + length))}`;
}

const TITLES = ['title'];
const DAYS = ['date', 'published', 'publishdate', 'pubdate'];

function fieldsOf(yaml: string): { title?: string | undefined; published?: string | undefined } {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const { contents } = document;
  const field = (names: readonly string[]): string | undefined => {
    // "title: Orr wins: a report" is no YAML, and yet what people write.
    if (document.errors.length > 0 || !isMap(contents)) {
      const line = new RegExp(`^(?:${names.join('|')}):[ \\t]*(?<value>.*?)[ \\t]*\\r?$`, 'imu').exec(yaml);
      return line?.groups?.['value']?.replace(/^(["'])(.*)\1$/u, '$2');
    }
    for (const name of names) {
      const pair = contents.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === name);
      if (pair && isScalar(pair.value) && pair.value.value !== null) return String(pair.value.value);
    }
    return undefined;
  };
  const title = field(TITLES)?.replace(/\s+/gu, ' ').trim();
  return { title, published: isoDayOf(field(DAYS)) };
}

function opensWithHeading(body: string, title: string): boolean {
  const opening = body.trimStart();
  return (
    /^#{1,6}\s/u.test(opening) || /^[^\n]+\n(?:=+|-{3,})[ \t]*\r?(?:\n|$)/u.test(opening) || opening.startsWith(title)
  );
}

/** A line that its writer has ended, until the others are joined. */
const ENDED = '\u2028';

/** The text without emphasis, addresses, pictures, tags and escapes; headings, lists and tables keep their marks. */
function wordsOf(body: string): string {
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const cuts: Cut[] = [];
  cutOut(tree, body, cuts);
  let words = '';
  let from = 0;
  for (const { start, end, instead } of cuts) {
    words += body.slice(from, start) + instead;
    from = end;
  }
  words += body.slice(from);
  return joinWrapped(words).replaceAll(ENDED, '\n');
}

/** What stands instead of a stretch of the text, by UTF-16 offsets. */
interface Cut {
  start: number;
  end: number;
  instead: string;
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** Takes the cuts of a node and of those in it, in the order of the text. */
function cutOut(node: Nodes, body: string, cuts: Cut[]): void {
  const [start, end] = [startOf(node), endOf(node)];
  const source = body.slice(start, end);
  const cut = (instead: string): void => {
    if (instead !== source) cuts.push({ start, end, instead });
  };
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      cut(node.value);
      break;
    case 'break':
      cut(ENDED);
      break;
    case 'html':
      cut(source.replace(/<br\s*\/?>/giu, ENDED).replace(/<!--.*?-->|<\/?[a-z][^>]*>/gisu, ''));
      break;
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'footnoteReference':
      cut('');
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      cutRound(node, body, cuts, '');
      break;
    case 'blockquote':
      cutRound(node, body, cuts, '>');
      break;
    default:
      if ('children' in node) for (const child of node.children) cutOut(child, body, cuts);
  }
}

/** Takes out what is round a node's children; between them only the marks that begin their lines. */
function cutRound(node: Parent & Nodes, body: string, cuts: Cut[], mark: string): void {
  let from = startOf(node);
  node.children.forEach((child, at) => {
    const between = body.slice(from, startOf(child));
    const instead = at === 0 ? '' : between.replaceAll(mark, '');
    if (instead !== between) cuts.push({ start: from, end: startOf(child), instead });
    cutOut(child, body, cuts);
    from = endOf(child);
  });
  if (from < endOf(node)) cuts.push({ start: from, end: endOf(node), instead: '' });
}
