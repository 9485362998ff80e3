/** The article's meetings, and which of them is in force where. */
import { fold } from '../../recognise/index.js';
import type { Source } from '../athletes.js';
import type { RaceFacts, Surface } from '../races.js';
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
    return this.meetings.some((meeting) => meeting.name?.value.toLowerCase().includes(level.slice(0, 5)) ?? false);
  }

  /** Whether the towns of all the meetings are known, so that another town is elsewhere. */
  hasTown(): boolean {
    const named = this.meetings.filter((meeting) => meeting.name !== undefined);
    return named.length > 0
      ? named.every((meeting) => meeting.city !== undefined)
      : this.meetings[0]?.city !== undefined;
  }

  /** Whether a printed name is the name, town or venue of one of the meetings, or part of one. */
  knows(name: string): boolean {
    const words = fold(name);
    return this.meetings.some((meeting) =>
      [meeting.name, meeting.city, meeting.venue, meeting.series].some(
        (known) => known !== undefined && (fold(known.value).includes(words) || words.includes(fold(known.value))),
      ),
    );
  }

  surface(meeting: number): Surface {
    return this.meetings[meeting]?.surface ?? 'unknown';
  }

  eventOf(meeting: number): Pick<RaceFacts, 'event' | 'metres'> {
    return this.meetings[meeting]?.event ?? {};
  }
}

function lastUpTo<T extends { start: number }>(stretches: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as T).start <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
