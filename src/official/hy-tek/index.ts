/**
 * Text of Hy-Tek's MEET MANAGER: an event's title between the rules that frame it, headings whose positions are the
 * columns', and rows under them; legs of a relay and attempts stand on lines of their own.
 */
import { fieldEvents } from '../../knowledge/events.js';
import { guessDateOrder } from '../../read/index.js';
import { dayOfCell } from '../dates.js';
import type { PrintedRow } from '../entrant.js';
import { type RaceTitle, readTitle } from '../race-title.js';
import { Reading } from '../reading.js';
import type { OfficialResults } from '../results.js';
import { UnreadableResults } from '../unreadable.js';
import { type Columns, cellsOf, columnsIn } from './columns.js';

const RULE = /^\s*={10,}\s*$/u;
const PRINTED_BY = /\bHY[-‐]?TEK\b.*?MANAGER\b[\s\d.-]*?(?<when>\d{1,2}:\d\d.*|\d{1,2}\/.*)$/iu;
const MEETING =
  /^\s*(?<name>\S.*?\S)\s+-\s+(?<from>\d{1,2}\/\d{1,2}\/\d{4})(?:\s+to\s+(?<to>\d{1,2}\/\d{1,2}\/\d{4}))?\s*$/u;
/** An event's title above a rule names its number, or a race; the line of the meeting above one does not. */
const isEvent = (line: string): boolean =>
  /^\s*Event\s+\d+/iu.test(line) ||
  (!MEETING.test(line) && !PRINTED_BY.test(line) && readTitle(line).event !== undefined);
const CONTINUED = /^(?<section>[A-Z][\w -]*?)?\s*[.\s]*\(\s*(?<event>Event\s+\d+\w?\s+[^)]+)\)\s*$/u;
const SECTION =
  /^\s*(?:(?:A|B|C)[\s-])?(?:prelim(?:inarie)?s|finals?|semi-?\s?finals?|quarter-?\s?finals?|heat|section|flight)\b[^,]*$/iu;
const RECORD = /^\s*(?<kind>[\p{L}\s'’.-]*?(?:Rec(?:ord)?|Best))\s*:\s*(?<flag>\S)\s+\d/iu;
const LEG = /(?<=^|\s)\d\)\s+(?:#?\d+\s+)?(?<name>\S.*?)(?:\s+(?:[A-Z]{2}|\d{1,2}|[WM]\d{2}))?(?=\s{2,}\d\)|\s*$)/gu;
const SCORES = /\bteam (?:rankings|scores|standings)\b|\bscores\b.*\bevents? scored\b/iu;

/**
 * @param text the file's; a web page that holds such text is read too
 * @throws UnreadableResults when no event with headings and rows is in it
 */
export function readHyTek(file: string, text: string): OfficialResults {
  const dateOrder = /\b\d{1,2}:\d\d\s?[AP]M\b/u.test(text) ? 'mdy' : guessDateOrder(text);
  const { lines, title } = plain(text);
  const printout = new Printout(file, dateOrder);
  lines.split(/\r\n|\r|\n/u).forEach((line, at) => {
    printout.take(line.replaceAll('\f', ''), at + 1);
  });
  printout.close();
  const { reading } = printout;
  if (reading.races.length === 0) {
    throw new UnreadableResults(
      file,
      printout.titled
        ? 'an event without rows under headings such as Name, School, Finals; print its results, not the start list'
        : 'no event stands between two rules of ====; print the results as text again',
      printout.titled,
    );
  }
  return {
    file,
    format: 'hy-tek',
    ...(title ? { meeting: title } : {}),
    ...printout.about,
    races: reading.races,
    unusable: reading.unusable,
  };
}

/** Of a web page the text that `<pre>` frames, on the lines where it stands; the page's title is the meeting's. */
function plain(text: string): { lines: string; title?: string } {
  if (!/<pre\b/iu.test(text)) return { lines: text };
  const seen = (words: string): string =>
    words
      .replace(/<[^>\n]*>/gu, '')
      .replace(/&(?:lt|gt|amp|quot|nbsp|#39|apos);/gu, (entity) => ENTITIES[entity] as string);
  const lines = text
    .split(/(<pre\b[^>]*>.*?(?:<\/pre>|$))/isu)
    .map((part, at) => (at % 2 === 1 ? seen(part) : part.replace(/[^\n]/gu, '')))
    .join('');
  const title = /<title[^>]*>(?<words>[^<]+)/iu.exec(text)?.groups?.['words'];
  return { lines, ...(title ? { title: seen(title).trim() } : {}) };
}
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&apos;': "'",
};

/** The signs beside marks that this printout's records have given themselves. */
type Flags = Map<string, string>;

class Printout {
  readonly reading: Reading;
  /** The line of the last event's title. */
  titled: number | undefined;
  private meeting: string | undefined;
  private dated: string | undefined;
  private days: OfficialResults['days'];
  private title: (RaceTitle & { title: string }) | undefined;
  private section = '';
  private columns: Columns | undefined;
  private flags: Flags = new Map();
  private before = '';
  private row: { printed: PrintedRow & { members: string[] }; line: number; text: string } | undefined;
  private scores = false;
  /** The event's line and section of the race opened last: its headings come again on the next page. */
  private opened = '';

  constructor(
    file: string,
    private readonly dateOrder: 'dmy' | 'mdy',
  ) {
    this.reading = new Reading(file, { dateOrder });
  }

  get about(): Pick<OfficialResults, 'meeting' | 'dated' | 'days'> {
    const { meeting, dated, days } = this;
    return { ...(meeting ? { meeting } : {}), ...(dated ? { dated } : {}), ...(days ? { days } : {}) };
  }

  take(line: string, at: number): void {
    const { before } = this;
    if (line.trim() !== '') this.before = line;
    const continued = CONTINUED.exec(line)?.groups;
    if (continued) this.openEvent(continued['event'] as string, at, continued['section'] ?? '');
    else if (RULE.test(line)) {
      if (isEvent(before)) this.openEvent(before, at - 1);
    } else if (SCORES.test(line)) {
      this.close();
      this.scores = true;
    } else if (this.titled === undefined || this.takeHead(line)) this.takeHead(line);
    else if (this.takeColumns(line) || this.scores) return;
    else if (SECTION.test(line) && !/^\s*\d/u.test(line)) this.openSection(line.trim());
    else this.takeRow(line, at);
  }

  /** Who printed it and when, and the meeting with its days: on each page. */
  private takeHead(line: string): boolean {
    const when = PRINTED_BY.exec(line)?.groups?.['when'];
    if (when !== undefined)
      this.dated ??= when
        .replace(/\s*page \d+\s*$/iu, '')
        .replace(/\s+/gu, ' ')
        .trim();
    const meeting = MEETING.exec(line)?.groups;
    const from = meeting && dayOfCell(meeting['from'] as string, this.dateOrder);
    if (meeting && from) {
      this.meeting ??= meeting['name'] as string;
      this.days ??= { from, to: dayOfCell(meeting['to'] ?? '', this.dateOrder) ?? from };
    }
    return when !== undefined || meeting !== undefined || /\bLicensed to\b|\bSite License\b/iu.test(line);
  }

  private openEvent(line: string, at: number, section = ''): void {
    this.close();
    const title = line
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/^Event\s\d+\w?\s/iu, '');
    // the same event goes on over the page
    if (this.title?.title === title && section === this.section && this.columns) return;
    this.title = { title, ...readTitle(title) };
    this.titled = at;
    this.section = section;
    this.columns = undefined;
    this.flags = new Map();
    this.scores = false;
  }

  private takeColumns(line: string): boolean {
    const record = RECORD.exec(line)?.groups;
    if (record) {
      const code = RECORDS.find(([kind]) => kind.test(record['kind'] as string))?.[1];
      if (!/\d/u.test(record['flag'] as string)) this.flags.set(record['flag'] as string, code ?? '');
      return true;
    }
    const columns = columnsIn(line);
    if (!columns) return false;
    this.close();
    this.columns = columns;
    this.openRace();
    return true;
  }

  private openSection(section: string): void {
    this.close();
    this.section = section;
    if (this.columns) this.openRace();
  }

  private openRace(): void {
    const opened = `${this.titled}\n${this.section}`;
    if (!this.title || opened === this.opened) return;
    this.opened = opened;
    const section = this.section.replace(/\s+/gu, ' ');
    const wind = /\bwind:?\s*(?<wind>[+-]?\d\.\d)/iu.exec(section)?.groups?.['wind'];
    const { round, heat } = readTitle(section.replace(/\bwind.*$/iu, '').replace(/\bfinals\b/iu, 'final'));
    const shown = this.columns?.last === 'Prelims' ? 'heat' : this.columns?.last === 'Semis' ? 'semi-final' : 'final';
    const said = round ?? this.title.round ?? shown;
    const field = fieldEvents.has(this.title.event ?? '');
    this.reading.open({
      ...this.title,
      title: [this.title.title, section.replace(/\s*\bwind.*$/iu, '')].filter((words) => words !== '').join(' '),
      round: said === 'heat' && field ? 'qualification' : said,
      ...(heat === undefined || field ? {} : { heat }),
      ...(this.days && this.days.from === this.days.to ? { date: this.days.from } : {}),
      ...(wind === undefined ? {} : { wind: Number(wind) }),
    });
  }

  private takeRow(line: string, at: number): void {
    const legs = [...line.matchAll(LEG)].map(({ groups }) => groups?.['name'] as string);
    if (legs.length > 0 && /^\s+\d\)/u.test(line)) {
      this.row?.printed.members.push(...legs);
      return;
    }
    if (!/^\s{0,4}(?:\*?T?\d{1,3}|-{1,3})\s+\S/u.test(line)) return;
    this.close();
    const text = line.trim().replace(/\s+/gu, ' ');
    if (!this.columns || !this.title) {
      this.reading.refuse(at, text, 'stands under no headings');
      return;
    }
    const printed = cellsOf(line, this.columns);
    if (typeof printed === 'string') this.reading.refuse(at, text, printed);
    else this.row = { printed: { ...printed, ...this.unflagged(printed), members: [] }, line: at, text };
  }

  /** `11.44*`, `10.56#`: the mark without its sign, and the record that the sign stands for. */
  private unflagged({ mark = '' }: PrintedRow): Pick<PrintedRow, 'mark' | 'records'> {
    const sign = /^(.*\d[m"']?)([^\s\d"'.)][Qq]?)(.*)$/u.exec(mark);
    const flag = sign?.[2]?.replace(/[Qq]$/u, '') ?? '';
    const record = this.flags.get(flag === '' ? (sign?.[2] ?? '') : flag);
    if (!sign || record === undefined) return { mark };
    const qualified = flag !== '' && flag !== sign[2] ? (sign[2] as string).slice(-1) : '';
    return { mark: `${sign[1]}${qualified}${sign[3]}`, ...(record === '' ? {} : { records: record }) };
  }

  /** The last row is whole. */
  close(): void {
    if (!this.row) return;
    const { printed, line, text } = this.row;
    this.reading.readRow(printed, line, text);
    this.row = undefined;
  }
}

const RECORDS: readonly (readonly [RegExp, string])[] = [
  [/\bworld\b/iu, 'WR'],
  [/\bolympic\b/iu, 'OR'],
  [/\bcollegiate|conference|state|school|league|district\b/iu, ''],
  [/\bnational|american\b/iu, 'NR'],
  [/\bchampionships?\b/iu, 'CR'],
  [/\bmeet(?:ing)?\b/iu, 'MR'],
];
