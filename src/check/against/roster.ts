/** The statements of an article on who somebody is, beside a roster: no race narrows it, so only full names count. */
import type { Roster, RosterEntry } from '../../official/index.js';
import type { Athlete, RaceReport } from '../../report/schema.js';
import { isStated } from './facts.js';
import { ComparableName, likeness } from './likeness.js';
import { ageAnswer, clubAnswer, nationAnswer, rowOf } from './people.js';
import type { Verdict } from './verdict.js';

/** Somebody of an article and their row. */
interface Listed {
  athlete: Athlete;
  entry: RosterEntry;
  near: boolean;
}

/** Everybody of the report whose full name, or one near it and no other, is on the roster. */
export function listedOn(roster: Roster, athletes: readonly Athlete[]): Listed[] {
  const people = comparable(roster);
  const found = athletes.flatMap((athlete) => {
    const entry = onlyOne(people, athlete, isCalled);
    return entry ? [{ athlete, entry, near: false }] : [];
  });
  const taken = new Set(found.map(({ entry }) => entry));
  const known = new Set(found.map(({ athlete }) => athlete));
  const rest = people.filter(({ entry }) => !taken.has(entry));
  return [
    ...found,
    ...athletes.flatMap((athlete) => {
      const entry = known.has(athlete) ? undefined : onlyOne(rest, athlete, isNearly);
      return entry ? [{ athlete, entry, near: true }] : [];
    }),
  ];
}

/** A row whose name is ready to be compared. */
interface Printed {
  entry: RosterEntry;
  name: ComparableName;
}

const printed = new WeakMap<Roster, readonly Printed[]>();

/** A season's roster is long, and is held against one article after another. */
function comparable(roster: Roster): readonly Printed[] {
  const known =
    printed.get(roster) ??
    roster.people.map((entry) => ({ entry, name: new ComparableName(entry.name, entry.family) }));
  printed.set(roster, known);
  return known;
}

type Test = (said: ComparableName, printed: ComparableName) => boolean;

/** Among all the people of a season a surname or an initial is too little: "Ada Roe" is Ada Maria Roe, "A. Roe" is not. */
const isCalled: Test = (said, printed) => {
  const degree = likeness(said, printed)?.degree;
  if (degree !== 'shorter') return degree === 'same';
  const [fewer, more] = said.core.length <= printed.core.length ? [said, printed] : [printed, said];
  return fewer.core.every(({ letters }) => more.core.some((word) => word.letters === letters));
};

const isNearly: Test = (said, printed) => likeness(said, printed)?.degree === 'near';

function onlyOne(people: readonly Printed[], { name }: Athlete, test: Test): RosterEntry | undefined {
  const said = new ComparableName(name.value);
  if (said.words.length < 2) return undefined;
  const alike = people.filter((row) => test(said, row.name));
  return alike.length === 1 ? alike[0]?.entry : undefined;
}

export function rosterVerdicts(report: RaceReport, roster: Roster): Verdict[] {
  return listedOn(roster, report.athletes).flatMap(({ athlete, entry, near }) => {
    const { name, nationality, age, club } = athlete;
    const who = name.value;
    const about = { source: 'roster', who, row: rowOf(entry) } as const;
    const from = isStated(nationality) ? nationAnswer(nationality.value, entry)?.outcome : undefined;
    // Another nation and another spelling: another person
    if (near && from === 'contradicted') return [];
    const found: Verdict[] = [
      {
        ...about,
        subject: 'name',
        claim: name.spans,
        said: who,
        official: entry.name,
        outcome: near ? 'spelt otherwise' : 'confirmed',
        ...(near && from === undefined ? { why: 'may be another person' } : {}),
      },
    ];
    const answers = [
      ['nation', nationality, isStated(nationality) && nationAnswer(nationality.value, entry)],
      ['age', age, isStated(age) && ageAnswer(age.value, entry, daysOf(report, athlete))],
      ['club', club, isStated(club) && clubAnswer(club.value, entry)],
    ] as const;
    for (const [subject, fact, answer] of answers) {
      if (!isStated<string | number>(fact)) continue;
      const said = { ...about, subject, claim: fact.spans, said: String(fact.value) };
      found.push(
        answer
          ? { ...said, official: answer.official, outcome: answer.outcome }
          : { ...said, outcome: 'not checked', why: `the row of ${who} does not say` },
      );
    }
    return found;
  });
}

/** The days on which an article may mean somebody's age: those of their races and its own. */
export function daysOf({ races, meetings, article }: RaceReport, { key }: Athlete): string[] {
  const own = races.filter(({ results }) =>
    results.some(({ athlete, members }) => athlete === key || members.includes(key)),
  );
  const run = own.flatMap(({ date, meeting }) => [
    ...(date ? [date.value] : []),
    ...(meetings.find((held) => held.key === meeting)?.dates.map(({ value }) => value) ?? []),
  ]);
  return [...new Set([...run, ...(article.published === null ? [] : [article.published])])];
}
