/** An article under check: its report, its words, and where each person is named in them. */
import { everyMatch } from '../matches.js';
import type { Athlete, Meeting, Race, RaceReport, Result, Row, Span } from '../report/schema.js';
import { type Comparison, compare, type Sources } from './against/index.js';

/** A result with what it belongs to. */
export interface Entry {
  result: Result;
  race: Race;
  /** Absent when a team is the entrant. */
  athlete: Athlete | undefined;
  meeting: Meeting | undefined;
  scope: Row['scope'];
}

/** A place where the article refers to somebody. */
export interface Naming {
  athlete: Athlete;
  span: Span;
}

export class CheckedArticle {
  /** What the article reports, and what it tells of other days, in the report's order. */
  readonly entries: readonly Entry[];
  private named: readonly Naming[] | undefined;
  /** Where sentences end, and where the next begins. */
  private stops: readonly { at: number; next: number }[] | undefined;
  private compared: Comparison | undefined;

  /**
   * @param text the article's; empty when only its facts can be checked
   * @param sources what it is held against, if anything
   */
  constructor(
    readonly report: RaceReport,
    readonly text: string,
    private readonly sources: Sources = {},
  ) {
    const athletes = new Map(report.athletes.map((athlete) => [athlete.key, athlete]));
    const meetings = new Map(report.meetings.map((meeting) => [meeting.key, meeting]));
    const entriesOf = (races: readonly Race[], scope: Row['scope']): Entry[] =>
      races.flatMap((race) =>
        race.results.map((result) => ({
          result,
          race,
          athlete: athletes.get(result.athlete ?? ''),
          meeting: meetings.get(race.meeting ?? ''),
          scope,
        })),
      );
    this.entries = [...entriesOf(report.races, 'reported'), ...entriesOf(report.background, 'background')];
  }

  /** What official results and a roster say of it. */
  get comparison(): Comparison {
    this.compared ??= compare(this.report, { ...this.sources, text: this.text });
    return this.compared;
  }

  /** Every reference to a person, in the order of the text. */
  get namings(): readonly Naming[] {
    this.named ??= this.report.athletes
      .flatMap((athlete) => athlete.mentions.map((span) => ({ athlete, span })))
      .sort((a, b) => a.span.start - b.span.start);
    return this.named;
  }

  /** The references that start within a stretch. */
  namingsIn(start: number, end: number): readonly Naming[] {
    const { namings } = this;
    let low = 0;
    let high = namings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((namings[middle]?.span.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while ((namings[last]?.span.start ?? end) < end) last++;
    return namings.slice(low, last);
  }

  /** The last reference to a person before an offset, in the same sentence. */
  namedBefore(offset: number): Naming | undefined {
    const { start } = this.sentenceAt(offset);
    return this.namingsIn(start, offset).findLast(({ span }) => span.end <= offset);
  }

  /** Whom words are about by where they stand: the one named in them or right behind them, or else before them. */
  toldOf({ start, end, text }: Span): Athlete | undefined {
    const { namings } = this;
    const last = /^\d{1,4}$/.test(text) ? end + BESIDE : end;
    const within = namings.find(({ span }) => span.start >= start - 1 && span.start <= last);
    return (within ?? this.namedBefore(start))?.athlete;
  }

  /** Whether two pieces of the text stand in one paragraph, or in one list with a row a line. */
  together(one: Span, other: Span): boolean {
    const between = this.between(one, other);
    return !between.includes('\n') || (between.length <= FEW_ROWS && !/\n\s*\n/.test(between));
  }

  /** The line that an offset is in: a paragraph, a heading, a row. */
  paragraphAt(offset: number): Span {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    const end = this.text.indexOf('\n', offset);
    return this.span(start, end < 0 ? this.text.length : end);
  }

  /** The text between two pieces of it. */
  between(one: Span, other: Span): string {
    const [first, second] = one.start <= other.start ? [one, other] : [other, one];
    return this.text.slice(first.end, second.start);
  }

  span(start: number, end: number): Span {
    return { start, end, text: this.text.slice(start, end) };
  }

  /** The words of a match of a pattern with the `d` flag: of the whole, or of one of its groups. */
  spanOf(match: RegExpExecArray, group: number | string = 0): Span | undefined {
    const at = typeof group === 'number' ? match.indices?.[group] : match.indices?.groups?.[group];
    return at && this.span(...at);
  }

  /** The sentence, roughly, that an offset is in: a stop before a capital, or a line's end, bounds it. */
  sentenceAt(offset: number): Span {
    this.stops ??= everyMatch(this.text, SENTENCE_END).map(({ index, 0: end }) => ({
      at: index,
      next: index + end.length,
    }));
    let low = 0;
    let high = this.stops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stops[middle]?.next ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const start = Math.max(this.stops[low - 1]?.next ?? 0, offset - LONGEST_SENTENCE);
    const stop = this.stops[low];
    return this.span(start, stop === undefined ? this.text.length : stop.at + 1);
  }
}

/** A row prints its place right before the name. */
const BESIDE = 3;
/** So many characters are a few rows of a list. */
const FEW_ROWS = 400;
/** Nobody names a person further back than this and still means them by the same sentence. */
const LONGEST_SENTENCE = 1000;
/** No stop ends a sentence behind an initial. */
const SENTENCE_END = /(?<!(?<![\p{L}\d])\p{Lu})[.!?]["')]*\s+(?=["'(]?\p{Lu})|\n+/gu;

/** A reading of an article that several checks share, done once for each article. */
export function readOnce<T>(read: (article: CheckedArticle) => T): (article: CheckedArticle) => T {
  const known = new WeakMap<CheckedArticle, T>();
  return (article) => {
    const value = known.get(article) ?? read(article);
    known.set(article, value);
    return value;
  };
}

function pushTo<K>(groups: Map<K, Entry[]>, key: K, entry: Entry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

/** The results of each race that the article reports, … */
export const resultsOfRace = readOnce(({ entries }) => {
  const byRace = new Map<Race, Entry[]>();
  for (const entry of entries) if (entry.scope === 'reported') pushTo(byRace, entry.race, entry);
  return byRace;
});

/** … and of each person in them. */
export const resultsOfAthlete = readOnce(({ entries }) => {
  const byAthlete = new Map<Athlete, Entry[]>();
  for (const entry of entries) if (entry.scope === 'reported' && entry.athlete) pushTo(byAthlete, entry.athlete, entry);
  return byAthlete;
});
