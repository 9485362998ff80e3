/** An article's report held against official results and a roster: what they confirm, contradict, or do not tell. */
import type { OfficialResults, Roster } from '../../official/index.js';
import type { Athlete, RaceReport, Result } from '../../report/schema.js';
import { fieldsOf } from './field.js';
import { ComparableName } from './likeness.js';
import { pair, type Row, type Runner } from './pairing.js';
import { personVerdicts, wordsOfAge } from './people.js';
import { type Unnamed, unnamedOnPodium } from './podiums.js';
import { raceVerdicts } from './races.js';
import { resultVerdicts } from './results.js';
import { daysOf, rosterVerdicts } from './roster.js';
import { teamVerdicts } from './teams.js';
import type { Verdict } from './verdict.js';

export type { Unnamed } from './podiums.js';
export { type Outcome, type Subject, type Tally, tally, type Verdict } from './verdict.js';

/** What an article is held against. */
export interface Sources {
  /** What `readOfficial` returned, for one file or several. */
  against?: readonly OfficialResults[];
  /** What `readRoster` returned. */
  roster?: Roster;
}

/** What came of holding an article against files. */
export interface Comparison {
  /** One for each statement of the article on the day's races and the people in them. */
  verdicts: readonly Verdict[];
  /** Podium places in the races of the article that it does not name. */
  unnamed: readonly Unnamed[];
}

/**
 * Holds what a report says of the day's races against files, statement by statement; other days' performances are left
 * alone. `check` makes findings of what comes out; this tells what was confirmed as well.
 *
 * @param report what `extract` returned
 * @param text the article's, in which names may stand that the report does not have
 */
export function compare(
  report: RaceReport,
  { against = [], roster, text = '' }: Sources & { text?: string },
): Comparison {
  const comparison = against.length === 0 ? { verdicts: [], unnamed: [] } : withResults(report, text, against);
  const verdicts = [...comparison.verdicts, ...(roster ? rosterVerdicts(report, roster) : [])];
  return {
    verdicts: verdicts.map((verdict) =>
      verdict.subject === 'age' ? { ...verdict, claim: wordsOfAge(verdict, text) } : verdict,
    ),
    unnamed: comparison.unnamed,
  };
}

function withResults(report: RaceReport, text: string, against: readonly OfficialResults[]): Comparison {
  const fields = fieldsOf(against);
  const athletes = new Map(report.athletes.map((athlete) => [athlete.key, athlete]));
  const meetings = new Map(report.meetings.map((meeting) => [meeting.key, meeting]));
  const people = new Map<Athlete, { rows: Row[]; why: string }>();
  const verdicts: Verdict[] = [];
  const unnamed: Unnamed[] = [];
  for (const race of report.races) {
    const meeting = meetings.get(race.meeting ?? '');
    const told = {
      race,
      runners: runnersOf(race.results, athletes),
      days: race.date ? [race.date.value] : (meeting?.dates.map(({ value }) => value) ?? []),
      published: report.article.published,
    };
    const pairing = pair(told, fields);
    for (const result of race.results) {
      const athlete = athletes.get(result.athlete ?? '');
      const who = athlete?.name.value ?? result.team?.value ?? '';
      const rows = pairing.rows.get(result) ?? [];
      verdicts.push(...resultVerdicts({ race, result, who, pairing, fields }));
      const members = result.members.flatMap((key) => athletes.get(key) ?? []);
      verdicts.push(...teamVerdicts(result, members, rows, pairing.why(who, result)));
      if (!athlete) continue;
      const known = people.get(athlete) ?? { rows: [], why: pairing.why(who, result) };
      people.set(athlete, { ...known, rows: [...known.rows, ...rows] });
    }
    verdicts.push(...raceVerdicts(race, meeting, pairing));
    unnamed.push(...unnamedOnPodium(race, pairing, report.athletes, text));
  }
  for (const [athlete, { rows, why }] of people)
    verdicts.push(...personVerdicts({ athlete, rows, why, days: daysOf(report, athlete) }));
  return { verdicts: onceEach(verdicts), unnamed };
}

function runnersOf(results: readonly Result[], athletes: ReadonlyMap<string, Athlete>): Runner[] {
  return results.map((result) => {
    const athlete = athletes.get(result.athlete ?? '');
    return { result, name: athlete && new ComparableName(athlete.name.value) };
  });
}

/** One word may tell of several races, and one day be told by several words: "Friday" is one statement. */
function onceEach(verdicts: readonly Verdict[]): Verdict[] {
  const seen = new Set<string>();
  return verdicts.filter(({ subject, claim, who, said, outcome }) => {
    const where = subject === 'day' ? [] : [who, ...claim.map(({ start, end }) => `${start}-${end}`)];
    const key = [subject, said, outcome, ...where].join('\u001f');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
