/** What an article says where: every fact of a report beside the words that say it. */
import type { Athlete, Basis, Race, RaceReport, Result, Span } from '../../report/schema.js';
import { raceHeading } from '../headings.js';

/** What some words are read as. */
export interface ReadWords {
  span: Span;
  slot: string;
  /** In a line, as `Una Orr: place 3`. */
  reading: string;
}

interface Said {
  spans: readonly Span[];
  basis: Basis;
}

/** The words that stated facts rest on, and those that refer to a person, in the order of the text. */
export function readWords(report: RaceReport): ReadWords[] {
  const found: ReadWords[] = [];
  const note = (about: string, slot: string, fact: Said | undefined, value: unknown): void => {
    if (fact?.basis !== 'stated') return;
    for (const span of fact.spans) found.push({ span, slot, reading: `${about}: ${slot} ${value}` });
  };
  for (const meeting of report.meetings) {
    for (const slot of ['name', 'series', 'venue', 'city', 'country'] as const)
      note('meeting', slot, meeting[slot], meeting[slot]?.value);
    for (const date of meeting.dates) note('meeting', 'date', date, date.value);
  }
  for (const athlete of report.athletes) {
    for (const span of athlete.mentions) found.push({ span, slot: 'athlete', reading: athlete.name.value });
    for (const slot of ['nationality', 'age', 'club'] as const)
      note(athlete.name.value, slot, athlete[slot], athlete[slot]?.value);
  }
  const meetings = new Map(report.meetings.map((meeting) => [meeting.key, meeting]));
  const athletes = new Map(report.athletes.map((athlete) => [athlete.key, athlete]));
  for (const race of [...report.races, ...report.background]) {
    const heading = raceHeading(race, meetings.get(race.meeting ?? ''));
    for (const slot of ['event', 'category', 'round', 'heat', 'wind', 'date'] as const)
      note(heading, slot, race[slot], race[slot]?.value);
    for (const result of race.results) noteResult(result, race, athletes, note);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function noteResult(
  result: Result,
  race: Race,
  athletes: ReadonlyMap<string, Athlete>,
  note: (about: string, slot: string, fact: Said | undefined, value: unknown) => void,
): void {
  const who = result.team?.value ?? athletes.get(result.athlete ?? '')?.name.value ?? 'team';
  const about = race.event === undefined ? who : `${who}, ${race.event.value}`;
  note(who, 'team', result.team, result.team?.value);
  note(about, 'mark', result.mark, result.mark?.value.text);
  for (const slot of ['nationality', 'club', 'place', 'status', 'wind'] as const)
    note(about, slot, result[slot], result[slot]?.value);
  for (const record of result.records) note(about, 'record', record, record.value);
}
