import type { Fact, RaceReport } from '../src/index.js';

/** Every fact of a report, wherever it stands. */
export function factsIn(report: RaceReport): Fact<unknown>[] {
  const facts: Fact<unknown>[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('rule' in value && 'basis' in value) facts.push(value as Fact<unknown>);
    else for (const part of Object.values(value)) walk(part);
  };
  walk([report.meetings, report.athletes, report.races, report.background]);
  return facts;
}
