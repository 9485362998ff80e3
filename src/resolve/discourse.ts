/** What an article has told up to where it is being read, and what is in force there. */

import type { People, Person } from './athletes.js';
import type { ClaimBook } from './attributed.js';
import type { CourseLengths } from './course-lengths.js';
import type { EventSpoken } from './events-spoken.js';
import type { ListedRows } from './lists.js';
import type { MeetingBook } from './meetings/index.js';
import type { NamedRaces, RaceBook, RaceEntry, RaceFacts } from './races.js';
import type { Salient } from './reference.js';
import type { TeamBook } from './teams.js';

export interface Discourse extends Salient {
  readonly text: string;
  readonly people: People;
  readonly teams: TeamBook;
  readonly meetings: MeetingBook;
  readonly races: RaceBook;
  readonly claims: ClaimBook;
  /** The place that each person was given first, by the race and the person. */
  readonly places: Map<string, number>;
  readonly listed: Map<RaceEntry, ListedRows>;
  readonly lengths: CourseLengths;
  /** The races in which women are placed among all who ran. */
  readonly open: Set<string>;
  /** The races that the article has named so far. */
  readonly named: NamedRaces;
  /** The race of which a phrase without an event tells. */
  force: RaceFacts;
  block: number;
  /** Who was named last by the title of an event, in a sentence that tells no result. */
  introduced?: Person | undefined;
  /** The sex that a heading of its own ("Men") gives to the lists under it. */
  group?: RaceFacts['sex'];
  /** The events named last, in whatever words. */
  spoken: readonly EventSpoken[];
  /** The heptathlon or decathlon spoken of last. */
  combined?: RaceFacts;
  /** The race that the article's title names. */
  titled?: RaceFacts;
  /** The first event of the article is a combined one: it is the report of a combined events meeting. */
  onlyCombined?: boolean;
}
