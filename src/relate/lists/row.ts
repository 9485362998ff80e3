/** What lists are made of: rows, sections of them under a heading, and the layouts that read them. */
import type { MarkMention } from '../../recognise/marks.js';
import type { Sex, Status } from '../../report/schema.js';
import type { Quoted, Span } from './spans.js';

/** One row of a result list. What the row does not print is absent. */
export interface ListRow extends Span {
  place?: Quoted<number>;
  /** The athlete as printed; `Orr, Garth` is turned to `Garth Orr`. */
  name?: Quoted<string>;
  /** The entrant of a relay or a team classification. */
  team?: Quoted<string>;
  members: Quoted<string>[];
  /** World Athletics code. */
  nation?: Quoted<string>;
  club?: Quoted<string>;
  mark?: MarkMention;
  /** What a gap column adds to the winner's mark. */
  gap?: MarkMention;
  status?: Quoted<Status>;
  records: Quoted<string>[];
  wind?: Quoted<number>;
  subPlace?: Quoted<{ group: string; place: number }>;
  sex?: Quoted<Exclude<Sex, 'X'>>;
  age?: Quoted<number>;
}

/** A row that says nothing yet. */
export const listRow = (start: number, end: number): ListRow => ({ start, end, members: [], records: [] });

/** Rows under one heading. */
export interface ListSection extends Span {
  /** The line, or the label before the first row, that names event, sex or round. */
  heading?: Span;
  /** Empty where the lines are a list of something else: previous winners, standings, entries, prizes. */
  rows: ListRow[];
  /** False when the rows have no numbers, or the numbers are a club's own order. */
  placesCount: boolean;
  /** Whether rows without numbers stand in the order of the finish. */
  orderIsPlace: boolean;
  /** The sex that the words above a list of several events give to all of them. */
  sex?: Exclude<Sex, 'X'>;
  /** Whether it runs on in a paragraph, and so is of the sex that the paragraph tells of. */
  inProse?: boolean;
  /** The rule that read it: `list/numbered`. */
  layout: string;
}

/** Lines of the article without the white space around them, none empty. */
export interface Sheet {
  text: string;
  lines: readonly Span[];
}

/** What a layout read: its sections, and how many lines they take. */
interface Reading {
  sections: ListSection[];
  lines: number;
}

/** One way of setting results. */
export interface ListLayout {
  /** The rule's name. */
  name: string;
  /** What it reads, in a sentence. */
  reads: string;
  /** Texts and their rows in brief (`inBrief`); near misses give none. */
  examples: { text: string; gives: string[] }[];
  /** Reads rows from line `at` on, or gives undefined. `free` is the first line that no earlier list has taken. */
  read(sheet: Sheet, at: number, free: number): Reading | undefined;
}

/** A row in a line: place, entrant, nation, club, mark as printed, the rest. */
export function inBrief(row: ListRow, text: string): string {
  const parts = [
    row.place && `${row.place.value}`,
    row.name?.value ?? (row.team && `team ${row.team.value}`),
    row.members.length > 0 && `[${row.members.map((member) => member.value).join(', ')}]`,
    row.nation?.value,
    row.club && `@${row.club.value}`,
    row.mark && text.slice(row.mark.start, row.mark.end).replace(/\s+/g, ' '),
    row.gap && `+${text.slice(row.gap.start, row.gap.end)}`,
    row.status?.value,
    ...row.records.map((record) => record.value),
    row.wind && `wind ${row.wind.value}`,
    row.subPlace && `${row.subPlace.value.group} ${row.subPlace.value.place}`,
    row.sex?.value,
    row.age && `aged ${row.age.value}`,
  ];
  return parts.filter(Boolean).join(' ');
}
