/** What an article leaves out of the people in it and a roster has. */
import type { Roster, RosterEntry } from '../../official/index.js';
import type { Athlete, Fact, RaceReport } from '../../report/schema.js';
import { agesOn, rowOf } from './people.js';
import { daysOf, listedOn } from './roster.js';

/**
 * Fills in nation, age, sex and club of people whose full name, and nobody else's, is on a roster. What the article
 * tells stays as it is. Each value filled in says so by its basis, `roster`, and carries the row; its spans are the words
 * by which the row was found, the name.
 *
 * @param report what `extract` returned; it is left as it is
 * @param roster what `readRoster` returned
 */
export function fillFrom(report: RaceReport, roster: Roster): RaceReport {
  const rows = new Map(
    listedOn(roster, report.athletes).flatMap(({ athlete, entry, near }) => (near ? [] : [[athlete, entry] as const])),
  );
  return {
    ...report,
    athletes: report.athletes.map((athlete) => {
      const entry = rows.get(athlete);
      return entry ? filled(athlete, entry, daysOf(report, athlete)) : athlete;
    }),
  };
}

function filled(athlete: Athlete, entry: RosterEntry, days: readonly string[]): Athlete {
  const from = <T>(value: T): Fact<T> => ({
    value,
    spans: athlete.name.spans,
    basis: 'roster',
    rule: 'roster/row',
    row: rowOf(entry),
  });
  const { nation, sex, club, born } = entry;
  const ages = new Set(born === undefined ? [] : days.flatMap((day) => agesOn(day, born)));
  const [age] = ages;
  return {
    ...(nation === undefined ? {} : { nationality: from(nation) }),
    ...(sex === undefined ? {} : { sex: from(sex) }),
    ...(club === undefined ? {} : { club: from(club) }),
    // Two ages where the birthday is not known, or lies between the days
    ...(age === undefined || ages.size > 1 || age < 1 ? {} : { age: from(age) }),
    ...athlete,
  };
}
