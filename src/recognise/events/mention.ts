import type { Round, Sex } from '../../report/schema.js';

/** A phrase that names a race or field event, as printed. */
export interface EventMention {
  start: number;
  end: number;
  /** The event's code; null when the phrase names only sex or round (`the women's race`, `the final`). */
  event: string | null;
  /** Length in metres for codes that do not carry it. */
  metres: number | null;
  sex: Sex | null;
  category: string | null;
  round: Round | null;
  heat: number | null;
  /** A printed length in kilometres or miles, which the meeting's surface may make a cross country or a track race. */
  length: number | null;
  /** A race of its own beside the open one: `wheelchair`, or the `A` or `B` string of a match. */
  section?: string;
  /** The nation whose people alone run in that race: `the Indian elite men's race`. */
  ofNation?: { code: string; start: number; end: number };
  /** Offsets of the words that name the discipline itself (without sex, category and round). */
  core: { start: number; end: number } | null;
  /** The words mean who won it: `the women's winner`. */
  winner?: true;
}

/** A mention that says nothing yet. */
export const blankEvent = (start: number, end: number): EventMention => ({
  start,
  end,
  event: null,
  metres: null,
  sex: null,
  category: null,
  round: null,
  heat: null,
  length: null,
  core: null,
});
