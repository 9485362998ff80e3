/** Results in the tables of a saved web page, with the headings and captions above them. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { guessDateOrder } from '../../read/index.js';
import { readTitle } from '../race-title.js';
import type { OfficialResults } from '../results.js';
import { headings, type TableLine } from '../tables/headings.js';
import { readTables } from '../tables/index.js';
import { UnreadableResults } from '../unreadable.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const HEADING = /^(?:h[1-6]|caption|figcaption|legend|summary)$/u;
const UNSEEN = /^(?:script|style|noscript|template|nav|select|button)$/u;
const BLOCK = /^(?:p|div|span|strong|b|li|dt|dd|section|header|center|font)$/u;
/** A title is short; prose that names a race is not its title. */
const LONGEST_TITLE = 100;

/**
 * @param html the page
 * @throws UnreadableResults when no table of it has headings such as Place, Name, Time, or none of its rows can be used
 */
export function readWebPage(file: string, html: string): OfficialResults {
  const lines: TableLine[] = [];
  takeLines(parse(html, { sourceCodeLocationInfo: true }), lines);
  if (!lines.some(({ cells }) => headings(cells))) {
    throw new UnreadableResults(
      file,
      'is a web page without a table of results; copy them into a text file under a line such as Place,Name,Nation,Time',
    );
  }
  const text = lines.map(({ row }) => row).join('\n');
  return { ...readTables(file, lines, guessDateOrder(text)), format: 'web-page' };
}

/** The rows of tables, and what could be a title of one, in the order of the page. */
function takeLines(node: Node, lines: TableLine[]): void {
  if (!('childNodes' in node)) return;
  const name = 'tagName' in node ? node.tagName : '';
  if (UNSEEN.test(name)) return;
  if (name === 'tr' && !holds(node as Element, 'table')) {
    const cells = (node as Element).childNodes.flatMap(cellsIn);
    if (cells.some((cell) => cell !== '')) lines.push(lineOf(node as Element, cells));
    return;
  }
  if (HEADING.test(name) || (BLOCK.test(name) && !holds(node as Element, 'table') && isTitle(node as Element))) {
    const words = wordsIn(node);
    if (words !== '') lines.push(lineOf(node as Element, [words]));
    return;
  }
  for (const child of node.childNodes) takeLines(child, lines);
}

const lineOf = (element: Element, cells: readonly string[]): TableLine => ({
  line: element.sourceCodeLocation?.startLine ?? 1,
  row: cells.filter((cell) => cell !== '').join(' '),
  cells,
});

/** The words of a cell; one that spans several columns is followed by empty ones. */
function cellsIn(node: Node): string[] {
  if (!('tagName' in node) || !/^t[dh]$/u.test(node.tagName)) return [];
  const span = Number(node.attrs.find(({ name }) => name === 'colspan')?.value ?? 1);
  return [wordsIn(node), ...Array.from({ length: Math.min(span || 1, 50) - 1 }, () => '')];
}

/** What a reader sees of an element; a picture is its description, as of a flag. */
function wordsIn(node: Node): string {
  const seen = (part: Node): string => {
    if (part.nodeName === '#text') return (part as DefaultTreeAdapterTypes.TextNode).value;
    if (!('tagName' in part) || UNSEEN.test(part.tagName)) return '';
    if (part.tagName === 'br') return ' ';
    const described = part.attrs.find(
      ({ name }) => name === 'alt' || (part.tagName !== 'img' && name === 'aria-label'),
    );
    if (part.tagName === 'img') return ` ${described?.value ?? ''} `;
    return `${BLOCK.test(part.tagName) ? ' ' : ''}${part.childNodes.map(seen).join('')}`;
  };
  return ('childNodes' in node ? node.childNodes.map(seen).join('') : '').replace(/\s+/gu, ' ').trim();
}

const holds = (element: Element, name: string): boolean =>
  element.childNodes.some((child) => 'tagName' in child && (child.tagName === name || holds(child, name)));

/** Words of their own that name a race, its round or its wind. */
function isTitle(element: Element): boolean {
  const words = wordsIn(element);
  if (words === '' || words.length > LONGEST_TITLE || /[.!?]$/u.test(words)) return false;
  const { event, sex, round } = readTitle(words);
  return (event !== undefined && (sex !== undefined || round !== undefined)) || /^wind\b/iu.test(words);
}
