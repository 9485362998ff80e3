import type { Meeting, Race } from '../report/schema.js';
import { oneLine } from './columns.js';
import { eventName } from './event-name.js';

const SEPARATOR = ' · ';
const WHOSE = { M: 'Men’s', W: 'Women’s', X: 'Mixed' } as const;

/** The line over a meeting's races: its name, place and days. */
export function meetingHeading(meeting: Meeting | undefined): string {
  const where = [meeting?.venue, meeting?.city, meeting?.country].flatMap((fact) => fact?.value ?? []).join(', ');
  const when = meeting?.dates.map((date) => date.value).join(', ') ?? '';
  return oneLine([meeting?.name?.value ?? 'Meeting not named', where, when].filter(Boolean).join(SEPARATOR));
}

/** The line over a race's results: whose race, which event, which round, and what holds for all who ran it. */
export function raceHeading(race: Race, meeting: Meeting | undefined): string {
  const event = race.event === undefined ? bareDistance(race) : eventName(race.event.value, race.metres?.value);
  const whose = [race.sex && WHOSE[race.sex.value], race.category?.value, event].filter(Boolean).join(' ');
  const elsewhen = meeting?.dates.length === 1 && meeting.dates[0]?.value === race.date?.value ? undefined : race.date;
  const parts = [
    whose.charAt(0).toUpperCase() + whose.slice(1),
    race.round?.value === 'heat' && race.heat ? '' : race.round?.value,
    race.heat && `${race.round?.value ?? 'heat'} ${race.heat.value}`,
    race.wind && `wind ${signed(race.wind.value)}`,
    elsewhen?.value,
  ];
  return oneLine(parts.filter(Boolean).join(SEPARATOR));
}

/** A wind with its sign, in metres per second. */
export function signed(wind: number): string {
  return `${wind < 0 ? '' : '+'}${wind.toFixed(1)}`;
}

function bareDistance(race: Race): string {
  return race.metres === undefined ? 'race' : `${race.metres.value}m race`;
}
