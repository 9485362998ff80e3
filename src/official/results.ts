/** Official results as they come out of a file, whatever its format: races, and their rows as printed and as read. */
import type { Mark, ResultRow, Round, Sex, Status } from '../report/schema.js';

/** Somebody in a race, or a team. `line` and `row` say where the file has them. */
export interface OfficialEntrant extends ResultRow {
  /** A person's full name in its natural order, whatever order the file prints it in; absent when a team is the entrant. */
  name?: string;
  /** Where the file tells given and family names apart, by columns, a comma or capitals. */
  given?: string;
  family?: string;
  /** A relay's or team's name as printed, and its runners in the order of their legs. */
  team?: string;
  members: readonly string[];
  /** Code of World Athletics. */
  nation?: string;
  club?: string;
  /** ISO day, or the year alone. */
  born?: string;
  age?: number;
  sex?: Sex;
  /** This entrant's own age group or para class, where a race has several. */
  category?: string;
  /** Tied entrants share a number. Absent as well for those who have none for want of a mark. */
  place?: number;
  /** Read for the race's event, printed as a report's marks are; a gun time where the file has chip times too. */
  mark?: Mark;
  /** The time from crossing the start line, where the file prints it beside the gun time. */
  chip?: Mark;
  /** The mark to the thousandth, where the file prints that beside it to part two who finished together. */
  exact?: number;
  /** `DQ` may stand beside a mark: the one that was annulled, or reached before. */
  status?: Status;
  /** Metres a second, of this attempt or heat; a race's own is with the race. */
  wind?: number;
  /** The heat, where the file ranks several together, and the group of a field competition's qualification. */
  heat?: number;
  group?: string;
  /** As a report's: `NR`, `=PB`, `U20-WR`. */
  records: readonly string[];
  /** `Q` by place, `q` by mark. */
  qualified?: 'Q' | 'q';
  pacemaker?: true;
  /** What else the file prints by the row: the rule of a disqualification, cards, remarks. */
  note?: string;
}

/** One race or competition of one round: a heat is a race of its own. */
export interface OfficialRace {
  /** The file's own words for it, with the round. */
  title: string;
  /** Code as in a report's races; absent when the title names none that is known. */
  event?: string;
  /** Length of an event whose code does not carry it. */
  metres?: number;
  sex?: Sex;
  /** Age group or para class, as in a report's races; else `wheelchair` or `ambulant`. */
  category?: string;
  round?: Round;
  heat?: number;
  /** Code of the combined event of which this was a part: a decathlon's 100m is not the 100m. */
  combined?: string;
  /** ISO day. */
  date?: string;
  /** Metres a second. */
  wind?: number;
  /** In the order of the file. */
  entrants: readonly OfficialEntrant[];
}

/** A row that could not be used, and why. */
export interface UnusableRow extends ResultRow {
  why: string;
}

/** One file of official results. */
export interface OfficialResults {
  /** Its name as it was handed in. */
  file: string;
  format: 'delimited' | 'web-page' | 'hy-tek' | 'json' | 'pdf';
  /** When the file says it was printed or made, in its own words: results change after the day. */
  dated?: string;
  /** The meeting's name as printed. */
  meeting?: string;
  /** ISO days from the first to the last, where the file gives them. */
  days?: { from: string; to: string };
  races: readonly OfficialRace[];
  unusable: readonly UnusableRow[];
}

/** Somebody on a roster. */
export interface RosterEntry extends ResultRow {
  /** In its natural order. */
  name: string;
  given?: string;
  family?: string;
  /** Code of World Athletics. */
  nation?: string;
  /** ISO day, or the year alone. */
  born?: string;
  club?: string;
  sex?: Sex;
}

/** A file of people: who they are, where from, and when born. */
export interface Roster {
  file: string;
  people: readonly RosterEntry[];
  unusable: readonly UnusableRow[];
}
