/** The columns of a Hy-Tek table, by the positions of their headings, and the cells of a row under them. */
import type { PrintedRow } from '../entrant.js';

interface Span {
  start: number;
  end: number;
}

export interface Columns {
  name: Span;
  /** Absent for relays, whose name is the team's. */
  year?: Span;
  school?: Span;
  /** A school is never a nation, though Jordan and Lebanon are. */
  schools: boolean;
  relay: boolean;
  /** The columns of figures from the left, with what they hold. */
  figures: readonly (Span & { heading: string })[];
  /** Where the result stands: the last of the rounds. */
  last: 'Prelims' | 'Semis' | 'Finals';
}

const HEADING = /\S+/gu;
const ROUNDS = /^(?:Prelims?|Preliminaries|Semis?|Semi-?Finals|Quarters?|Finals?|Time|Mark|Result)$/iu;

/** The columns that a line heads, or undefined when it heads none. */
export function columnsIn(line: string): Columns | undefined {
  const words = [...line.matchAll(HEADING)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const at = (pattern: RegExp): (Span & { text: string }) | undefined => words.find(({ text }) => pattern.test(text));
  const name = at(/^(?:Name|Athlete)$/iu);
  const year = at(/^(?:Yr|Year|Age|Gr|Grade)$/iu);
  const school = at(/^(?:School|Team|Club|Affiliation|Organization|Country)$/iu);
  const rounds = words.filter(({ text }) => ROUNDS.test(text));
  const last = rounds.at(-1);
  if ((!name && !school) || !last) return undefined;
  // what stands right of the names and is no text is figures, whatever they are: "Avg. Mile", "Comp"
  const figures = words
    .filter(({ start }) => start > Math.max((name ?? (school as Span)).start, year?.start ?? 0, school?.start ?? 0))
    .map(({ text, start, end }) => ({ heading: text, start, end }));
  return {
    name: name ?? (school as Span),
    ...(year ? { year } : {}),
    ...(name && school ? { school } : {}),
    schools: /^School$/iu.test(school?.text ?? ''),
    relay: !name,
    figures,
    last: /^Prelim/iu.test(last.text) ? 'Prelims' : /^(?:Semi|Quarter)/iu.test(last.text) ? 'Semis' : 'Finals',
  };
}

const FIGURE = /^(?:[xXJ]?\d[\d.:'"-]*\S*|DNF|DNS|DQ|DSQ|FS|SCR|NT|NM|NH|ND|FOUL|PASS|NP|NWI|-{2,}|[+-]?\d\.\d)$/u;

/** The cells of a row, or why it has none. */
export function cellsOf(line: string, columns: Columns): PrintedRow | string {
  const { name, year, school, figures, relay, schools } = columns;
  const first = figures[0] as Span;
  const words = [...line.matchAll(HEADING)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const from = words.findIndex(
    ({ text, start }) => start > (school ?? name).start && start >= first.end - 10 && FIGURE.test(text),
  );
  const end = from < 0 ? line.length : (words[from] as Span).start;
  const textEnd = Math.min(end, line.length);
  const leads = /^\s*(\S+)\s/u.exec(line.slice(0, name.start + 1))?.[1] ?? '';
  const places = /^\*?T?(\d+)$/u.exec(leads);
  const schoolStart = school && wordStart(line, school.start);
  const nameEnd = Math.min(year ? wordStart(line, year.start) : (schoolStart ?? textEnd), textEnd);
  const printed: PrintedRow = {};
  if (places) printed.place = places[1] as string;
  const who = line
    .slice(Math.max(name.start, leads.length), nameEnd)
    .trim()
    .replace(/^#?\s?\d+\s+/u, '');
  const body = school ? line.slice(schoolStart, textEnd).trim() : '';
  if (who === '') return 'has nobody under the heading of names';
  if (relay) {
    printed.team = who.replace(/\s+['"‘]?A['"’]$/u, '').replace(/\s+['"‘]([B-Z])['"’]$/u, ' $1');
  } else {
    printed.name = who;
    if (year && schoolStart !== undefined) {
      const age = /^\d{2}$/u.exec(line.slice(year.start, schoolStart).trim())?.[0];
      if (age && Number(age) > 13) printed.age = age;
    }
    if (body !== '') printed[schools ? 'club' : 'team'] = body;
  }
  if (from >= 0) Object.assign(printed, figuresOf(words.slice(from), figures));
  return printed;
}

/** A column begins where its heading does, or with the word that reaches over it from the left. */
function wordStart(line: string, column: number): number {
  let at = column;
  while (at > 0 && /\S\S/u.test(line.slice(at - 1, at + 1))) at -= 1;
  return at;
}

/** Each word of figures under the nearest heading; what stands beyond the last is the mark in other measures. */
function figuresOf(words: readonly (Span & { text: string })[], figures: Columns['figures']): PrintedRow {
  const printed: PrintedRow = {};
  const results = figures.filter(({ heading }) => ROUNDS.test(heading));
  const result = results.at(-1) as Span & { heading: string };
  const distance = (word: Span, column: Span): number =>
    Math.min(Math.abs(word.end - column.end), Math.abs(word.start - column.start));
  for (const word of words) {
    if (word.start > (figures.at(-1) as Span).end + 1) {
      if (/^\(?\d+:?\d*\.\d{3}\)?$/u.test(word.text))
        printed.mark = (printed.mark ?? '').replace(/^\S*/u, `$& ${word.text}`).trim();
      else if (/\p{L}/u.test(word.text)) printed.note = `${printed.note ?? ''} ${word.text}`.trim();
      continue;
    }
    const [nearest] = [...figures].sort((a, b) => distance(word, a) - distance(word, b));
    const { heading } = nearest as { heading: string };
    if (nearest === result) printed.mark = `${printed.mark ?? ''} ${word.text}`.trim();
    else if (/^wind$/iu.test(heading)) printed.wind = word.text;
    else if (/^(?:H#|Ht|Heat)$/iu.test(heading)) printed.heat = word.text;
  }
  return printed;
}
