import type { Basis, Fact, RaceReport, Result, Span } from './schema.js';

/** Why harrier holds one value of a result. */
export interface Reason {
  /** The slot: `place`, `mark`, `event` … */
  slot: string;
  value: string;
  basis: Basis;
  /** The name of the rule that found it. */
  rule: string;
  /** The sentence that says what the rule reads, or the row of the roster that gives the value. */
  reads: string;
  /** The words of the article. */
  spans: Span[];
}

/**
 * For every fact of a result: the rule that found it, what that rule reads, and the words.
 *
 * @param report what `extract` returned
 * @param result one of the report's results (reported or background)
 * @param reads the rules' sentences by name; `explain` of the public API binds it
 * @throws TypeError when the result is not of this report
 */
export function explainWith(report: RaceReport, result: Result, reads: (rule: string) => string): Reason[] {
  const race = [...report.races, ...report.background].find((candidate) => candidate.results.includes(result));
  if (race === undefined) throw new TypeError('explain: the result is not one of this report');
  const meeting = report.meetings.find((candidate) => candidate.key === race.meeting);
  const athlete = report.athletes.find((candidate) => candidate.key === result.athlete);
  const reasons: Reason[] = [];
  const add = (slot: string, fact: Fact<unknown> | undefined, value?: string) => {
    if (fact === undefined) return;
    const { basis, rule, row, spans } = fact;
    const sentence = row ? `${row.file}, line ${row.line}: ${row.row}` : reads(rule);
    reasons.push({ slot, value: value ?? String(fact.value), basis, rule, reads: sentence, spans });
  };
  add('athlete', athlete?.name);
  add('team', result.team);
  add('nationality', result.nationality ?? athlete?.nationality);
  add('club', result.club ?? athlete?.club);
  add('place', result.place);
  add('mark', result.mark, result.mark?.value.text);
  add('status', result.status);
  add('wind', result.wind ?? race.wind);
  for (const record of result.records) add('records', record);
  add('subPlace', result.subPlace, `${result.subPlace?.value.group} ${result.subPlace?.value.place}`);
  add('event', race.event);
  add('metres', race.metres);
  add('sex', race.sex);
  add('category', race.category);
  add('round', race.round);
  add('date', race.date ?? meeting?.dates[0]);
  add('meeting', meeting?.name);
  add('venue', meeting?.venue);
  add('city', meeting?.city);
  return reasons;
}
