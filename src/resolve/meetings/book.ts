/** The article's meetings, and which of them is in force where. */
import { fold } from '../../recognise/index.js';
import { lastUpTo } from '../lookup.js';
import type { RaceFacts, Surface } from '../races.js';
import type { Source } from '../source.js';
import type { MeetingEntry } from './entry.js';

/** From `start` on the article tells of a meeting, until the next stretch. */
export interface Stretch {
  start: number;
  meeting: number;
}

/** From `start` to `end` the article tells of a day. */
export interface DayStretch {
  start: number;
  end: number;
  day: Source<string>;
}

export class MeetingBook {
  readonly main = 0;
  private readonly levels = new Map<string, boolean>();
  private readonly known = new Map<string, boolean>();

  /**
   * @param stretches by their starts
   * @param days by their starts, not overlapping
   */
  constructor(
    readonly meetings: readonly MeetingEntry[],
    private readonly stretches: readonly Stretch[],
    private readonly days: readonly DayStretch[],
  ) {}

  /** The meeting in force at an offset of the article. */
  at(offset: number): number {
    return lastUpTo(this.stretches, offset)?.meeting ?? this.main;
  }

  /** The day of its own that the words at an offset are told of, when it is another than the meeting's first. */
  dayAt(offset: number): Source<string> | undefined {
    const stretch = lastUpTo(this.days, offset);
    return stretch && offset < stretch.end ? stretch.day : undefined;
  }

  /** Whether one of the article's meetings is of a level: `olympic`, `world`, `european` … */
  isOf(level: string): boolean {
    return once(this.levels, level, () =>
      this.meetings.some(({ name }) => name?.value.toLowerCase().includes(level.slice(0, 5)) ?? false),
    );
  }

  /** Whether the town of the article's only meeting is known, so that another town is elsewhere. */
  get hasOneTown(): boolean {
    return this.meetings.filter(({ unnamed }) => !unnamed).length === 1 && this.meetings[0]?.city !== undefined;
  }

  /** Whether a printed name is the name, town or venue of one of the meetings, or part of one. */
  knows(printed: string): boolean {
    const words = fold(printed);
    return once(this.known, words, () =>
      this.meetings.some(({ name, city, venue, series }) =>
        [name, city, venue, series].some(
          (known) => known !== undefined && (fold(known.value).includes(words) || words.includes(fold(known.value))),
        ),
      ),
    );
  }

  surface(meeting: number): Surface {
    return this.meetings[meeting]?.surface ?? 'unknown';
  }

  isUnnamed(meeting: number): boolean {
    return this.meetings[meeting]?.unnamed ?? false;
  }

  eventOf(meeting: number): Pick<RaceFacts, 'event' | 'metres'> {
    return this.meetings[meeting]?.event ?? {};
  }
}

/** What was asked before is not looked for among all the meetings again: every claim asks. */
function once(asked: Map<string, boolean>, key: string, answer: () => boolean): boolean {
  const known = asked.get(key) ?? answer();
  asked.set(key, known);
  return known;
}
