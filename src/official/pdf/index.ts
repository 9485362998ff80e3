/** Result sheets as PDF with a text layer, as timing services hand them out at Diamond League meetings. */
import { isRelay } from '../../knowledge/events.js';
import { type PrintedRow, windOf } from '../entrant.js';
import { readTitle } from '../race-title.js';
import { Reading } from '../reading.js';
import type { OfficialEntrant, OfficialResults } from '../results.js';
import { SheetHeadings } from '../sheet-heading.js';
import { UnreadableResults } from '../unreadable.js';
import { type Column, columnHeaded } from '../words.js';
import { type Cell, linesOf, type TextLine } from './text.js';

/** A heading of a table, over its column. */
interface Heading {
  column: Column;
  x: number;
  end: number;
}

/**
 * @param bytes the file's
 * @throws UnreadableResults when it is damaged, locked, a picture, or holds no table of results
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<OfficialResults> {
  const lines = await linesOf(file, bytes);
  const sheet = new Sheet(file, lines);
  for (const line of lines) sheet.take(line);
  sheet.close();
  if (sheet.reading.races.length === 0) {
    throw new UnreadableResults(
      file,
      'has no table of results with headings such as Rank, Name, Result; ask for the results as CSV or as text',
    );
  }
  return { file, format: 'pdf', ...sheet.about, races: sheet.reading.races, unusable: sheet.reading.unusable };
}

/** What the lines under a title are. */
type Part = 'title' | 'results' | 'attempts' | 'splits';

class Sheet {
  readonly reading: Reading;
  private readonly headings = new SheetHeadings('dmy');
  /** Printed on the same spot of several pages. */
  private readonly furniture: ReadonlySet<string>;
  private part: Part = 'title';
  private above: string[] = [];
  private columns: readonly Heading[] = [];
  private row: { printed: PrintedRow & { members: string[] }; line: TextLine } | undefined;
  private entrants: OfficialEntrant[] = [];
  private event: string | undefined;

  constructor(file: string, lines: readonly TextLine[]) {
    this.reading = new Reading(file, { dateOrder: 'dmy' });
    this.furniture = repeated(lines);
    const top = lines.filter(({ page, text }) => page === 1 && readTitle(text).event === undefined).slice(0, 4);
    const dated = top.findIndex(({ text }) => /\d{4}/u.test(text));
    this.headings.take(
      top
        .slice(0, Math.max(1, dated))
        .map(({ text }) => text)
        .join(', '),
    );
    for (const { text } of top.slice(Math.max(1, dated))) this.headings.take(text);
    for (const { text } of lines) if (/^printed\b/iu.test(text)) this.headings.take(text);
  }

  get about(): Pick<OfficialResults, 'meeting' | 'dated' | 'days'> {
    return this.headings.about;
  }

  take(line: TextLine): void {
    if (this.furniture.has(spotOf(line)) || FOOTER.test(line.text) || /^\(cont\.?\)$/iu.test(line.text)) return;
    const columns = headingsIn(line);
    if (columns) this.openTable(columns);
    else if (isTitle(line)) {
      this.close();
      this.part = 'title';
      this.above = [line.text];
    } else if (this.part === 'title') this.above.push(line.text);
    else if (/^(?:intermediate|splits?|legend)\b/iu.test(line.text)) {
      this.close();
      this.part = 'splits';
    } else if (/^[\d.\s]+$/u.test(line.text) && line.cells.length > 2) {
      this.close();
      this.part = 'attempts';
    } else if (this.part === 'results') this.takeRow(line);
    else if (this.part === 'attempts') this.takeAttempts(line);
  }

  /** The last row is whole. */
  close(): void {
    if (!this.row) return;
    const { printed, line } = this.row;
    const entrant = this.reading.readRow(printed, line.line, line.text);
    if (entrant) this.entrants.push(entrant);
    this.row = undefined;
  }

  private openTable(columns: readonly Heading[]): void {
    this.close();
    this.columns = columns;
    this.part = 'results';
    if (this.above.length === 0) return;
    const words = this.above.join(' ').replace(/\bstart time:\s*[\d:.]*/iu, ' ');
    this.headings.take(words.replace(/\breaction(?: time)?\b/iu, ' '));
    const { head } = this.headings;
    if (head) this.reading.open(head);
    this.event = head?.event;
    this.entrants = [];
    this.above = [];
  }

  private takeRow(line: TextLine): void {
    const legs = [...line.text.matchAll(LEG)].map(([, name = '']) => name);
    if (legs.length > 0 && this.row) {
      this.row.printed.members.push(...legs);
      return;
    }
    const printed: PrintedRow & { members: string[] } = { members: [] };
    for (const cell of line.cells) {
      const column = this.columnOf(cell);
      if (column === undefined || column === 'other' || column === 'members') continue;
      const key = column as Exclude<keyof PrintedRow, 'members'>;
      printed[key] = printed[key] === undefined ? cell.text : `${printed[key]} ${cell.text}`;
    }
    if (printed.name === undefined && printed.team === undefined) {
      if (/^\d/u.test(line.text)) this.reading.refuse(line.line, line.text, 'names nobody');
      return;
    }
    this.close();
    if (/^\(?guide\b/iu.test(printed.name ?? ''))
      this.reading.refuse(line.line, line.text, 'is a guide’s, who has no result of his own');
    else this.row = { printed, line };
  }

  /** The column of a cell: by where it begins, by what it looks like, or the nearest. */
  private columnOf(cell: Cell): Column | undefined {
    const naming = this.columns.find(({ column }) => column === 'name' || column === 'team');
    const aligned = this.columns.find(
      ({ x, column }) => /^(?:name|team|nation|club)$/u.test(column) && Math.abs(x - cell.x) < 2.5,
    );
    if (aligned) return aligned.column;
    if (PACEMAKER.test(cell.text)) return naming?.column;
    if (BIRTH.test(cell.text)) return 'born';
    if (/^[TF]\d\d$/u.test(cell.text)) return 'category';
    if (naming && cell.end < naming.x && /^=?\d+\.?$/u.test(cell.text)) {
      const nation = this.columns.find(({ column }) => column === 'nation');
      return !nation || cell.end < nation.x || nation.x > naming.x ? 'place' : undefined;
    }
    const middle = (part: { x: number; end: number }): number => (part.x + part.end) / 2;
    const right = this.columns.filter(({ column }) => column !== 'place' && column !== 'name' && column !== 'team');
    const [nearest] = [...right].sort(
      (a, b) => Math.abs(middle(a) - middle(cell)) - Math.abs(middle(b) - middle(cell)),
    );
    return nearest?.column;
  }

  /** `1 ROE A 6.98 (+0.6) 6.68 (+0.5) x`: the wind of the attempt that counts. */
  private takeAttempts({ text }: TextLine): void {
    if (this.event !== 'LJ' && this.event !== 'TJ') return;
    const words = text.replace(/^\d+\s/u, '');
    const entrant = this.entrants.find(
      ({ family }) => family !== undefined && words.toLowerCase().startsWith(`${family.toLowerCase()} `),
    );
    if (entrant?.mark === undefined) return;
    const best = words.slice(words.indexOf(` ${entrant.mark.text}`));
    const wind = windOf(/^\s\d+\.\d\d\s\(([+−-]?\d\.\d)\)/u.exec(best)?.[1]);
    if (wind !== undefined) entrant.wind = wind;
  }
}

const FOOTER = /\bpage \d+ of \d+\b|^printed\b/iu;
const LEG = /(?<!\S)\d\s?[-–.)]\s?(\p{L}[^()]*?)\s?\(\d{1,2} \p{L}{3} \d{4}\)/gu;
const PACEMAKER = /^\(?(?:PM|pace(?:r|maker))\)?$/iu;
const BIRTH = /^\d{1,2} \p{L}{3} \d{4}$/u;

const spotOf = ({ text, y }: TextLine): string => `${Math.round(y)} ${text}`;

/** What is printed on the same spot of two pages or more, heads and feet, but for what tables begin with. */
function repeated(lines: readonly TextLine[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  for (const line of lines) {
    const spot = spotOf(line);
    if (isTitle(line) || headingsIn(line) || !/\p{L}{3}/u.test(line.text) || /start time/iu.test(line.text)) continue;
    pages.set(spot, (pages.get(spot) ?? new Set()).add(line.page));
  }
  return new Set([...pages].flatMap(([spot, on]) => (on.size > 1 ? [spot] : [])));
}

/** A line with little else than the name of a race. */
function isTitle({ cells, text }: TextLine): boolean {
  if (cells.length > 3 || text.length > 80 || /^\d+ ?[-–]/u.test(text)) return false;
  if (/^(?:intermediate|splits?|legend|start time)\b|\(cont/iu.test(text)) return false;
  const { event, sex } = readTitle(text);
  return event !== undefined && (sex !== undefined || isRelay(event));
}

/** The headings on a line, or undefined when it heads no table of results. */
function headingsIn({ cells }: TextLine): readonly Heading[] | undefined {
  const found: Heading[] = [];
  for (const cell of cells) {
    const words = [...cell.text.matchAll(/\S+/gu)];
    const width = (cell.end - cell.x) / cell.text.length;
    for (let at = 0; at < words.length; ) {
      const length = [3, 2, 1].find(
        (count) => at + count <= words.length && columnHeaded(words.slice(at, at + count).join(' ')),
      );
      if (length === undefined) return undefined;
      const last = words[at + length - 1] as RegExpExecArray;
      const column = columnHeaded(words.slice(at, at + length).join(' ')) as Column;
      const x = cell.x + (words[at] as RegExpExecArray).index * width;
      found.push({ column, x, end: cell.x + (last.index + last[0].length) * width });
      at += length;
    }
  }
  const has = (column: Column): boolean => found.some((heading) => heading.column === column);
  if (!has('mark') || !(has('place') || has('name'))) return undefined;
  const nations = found.filter(({ column }) => column === 'nation');
  // "Nat" and "Nation" over relays: the second is the team
  if (!has('name') && !has('team') && nations.length > 0) (nations.at(-1) as Heading).column = 'team';
  return has('name') || has('team') ? found : undefined;
}
