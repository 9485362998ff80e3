import type { Athlete, Fact, Meeting, Race, RaceReport, Result } from '../../../report/schema.js';
import { NewDatabase, type Value } from '../../database.js';
import type { Finished, OutputWriter } from '../output.js';
import { SQLITE_TABLES } from './tables.js';

/**
 * `.sqlite`: the report's parts as tables that refer to one another, and in `facts` the words behind each of their values
 * (see `tables.ts`). What the article does not say is NULL.
 */
export async function openSqlite(path: string): Promise<OutputWriter> {
  const database = await NewDatabase.create(path, SQLITE_TABLES);
  const counts = { athletes: 0, meetings: 0, races: 0, results: 0 };
  return {
    add: (finished) => new ArticleTables(database, counts, finished).fill(),
    close: async () => database.close(),
  };
}

/** How many rows there are in the tables that count them. */
type Counts = Record<'athletes' | 'meetings' | 'races' | 'results', number>;

/**
 * Puts the parts of one article into the tables: table by table and slot by slot in the alphabet's order, which is that of
 * the key of `facts`, so that this table only grows at its end.
 */
class ArticleTables {
  readonly #database: NewDatabase;
  readonly #counts: Counts;
  readonly #article: number;
  readonly #id: string;
  readonly #report: RaceReport;
  readonly #athletes = new Map<string, number>();
  readonly #meetings = new Map<string, number>();

  constructor(database: NewDatabase, counts: Counts, { number, id, report }: Finished) {
    this.#database = database;
    this.#counts = counts;
    this.#article = number;
    this.#id = id;
    this.#report = report;
  }

  fill(): void {
    const { article, athletes, meetings, races, background } = this.#report;
    const { title, byline, published, length, hash } = article;
    this.#database.insert('articles', [this.#article, this.#id, title, byline, published, length, hash]);
    for (const athlete of athletes) this.#athletes.set(athlete.key, this.#athlete(athlete));
    for (const meeting of meetings) this.#meetings.set(meeting.key, this.#meeting(meeting));
    const all = [...races, ...background];
    const ids = all.map((race, index) => this.#race(race, index < races.length ? 'reported' : 'background'));
    all.forEach(({ results }, index) => {
      for (const result of results) this.#result(result, ids[index]!);
    });
  }

  #athlete({ key, name, nationality, sex, age, club }: Athlete): number {
    const values = [key, name.value, of(nationality), of(sex), of(age), of(club)];
    const told: Told[] = [
      ['age', age],
      ['club', club],
      ['name', name],
      ['nationality', nationality],
      ['sex', sex],
    ];
    return this.#row('athletes', values, told);
  }

  #meeting({ key, name, series, venue, city, country, dates }: Meeting): number {
    const values = [key, of(name), of(series), of(venue), of(city), of(country), list(dates)];
    const told: Told[] = [
      ['city', city],
      ['country', country],
      ['dates', dates],
      ['name', name],
      ['series', series],
      ['venue', venue],
    ];
    return this.#row('meetings', values, told);
  }

  #race(race: Race, scope: 'reported' | 'background'): number {
    const { key, event, metres, sex, category, round, heat, wind, date } = race;
    const meeting = this.#meetings.get(race.meeting ?? '') ?? null;
    const where = [of(event), of(metres), of(sex), of(category), of(round), of(heat), of(wind), of(date)];
    const told: Told[] = [
      ['category', category],
      ['date', date],
      ['event', event],
      ['heat', heat],
      ['metres', metres],
      ['round', round],
      ['sex', sex],
      ['wind', wind],
    ];
    return this.#row('races', [key, scope, meeting, ...where], told);
  }

  #result(result: Result, race: number): void {
    const { team, nationality, club, place, status, wind, mark, records, subPlace } = result;
    const athlete = this.#athletes.get(result.athlete ?? '') ?? null;
    const members = JSON.stringify(result.members.map((key) => this.#athletes.get(key) ?? null));
    const values = [
      ...[race, athlete, of(team), members, of(nationality), of(club), of(place), of(status), of(wind)],
      ...[mark?.value.text ?? null, mark?.value.value ?? null, mark?.value.unit ?? null, list(records)],
      ...[subPlace?.value.group ?? null, subPlace?.value.place ?? null],
    ];
    const told: Told[] = [
      ['club', club],
      ['mark', mark, mark?.value.text],
      ['nationality', nationality],
      ['place', place],
      ['records', records],
      ['status', status],
      ['sub_place', subPlace, subPlace && `${subPlace.value.group} ${subPlace.value.place}`],
      ['team', team],
      ['wind', wind],
    ];
    this.#row('results', values, told);
  }

  /** One row of the article, and what is told of it. */
  #row(table: keyof Counts, values: readonly Value[], told: readonly Told[]): number {
    this.#counts[table] += 1;
    const id = this.#counts[table];
    this.#database.insert(table, [id, this.#article, ...values]);
    for (const [slot, facts, value] of told) {
      if (Array.isArray(facts))
        for (const [index, fact] of facts.entries()) this.#fact(table, id, slot, index + 1, fact);
      else if (facts !== undefined) this.#fact(table, id, slot, 1, facts, value);
    }
    return id;
  }

  #fact(table: string, id: number, slot: string, nth: number, fact: Fact<unknown>, value = String(fact.value)): void {
    const [first, ...further] = fact.spans;
    const { start, end, text } = first!;
    const more = further.length > 0 ? JSON.stringify(further) : null;
    const row = [this.#article, table, id, slot, nth, value, fact.basis, fact.rule, start, end, text, more];
    this.#database.insert('facts', row);
  }
}

/** A column, the fact or the facts that give it, and the value as text where it is not one itself. */
type Told = [slot: string, facts: Fact<unknown> | Fact<string>[] | undefined, value?: string | undefined];

const of = (fact: Fact<string | number> | undefined): Value => fact?.value ?? null;

const list = (facts: readonly Fact<string>[]): string => JSON.stringify(facts.map(({ value }) => value));
