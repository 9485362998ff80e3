/** Days of the calendar as ISO days, and their weekdays. */
import { monthStems, weekdayStems, weekdays } from '../english/lexicon/days.js';

/** From Sunday, 0, to Saturday, 6; -1 for no weekday. */
export const weekdayNumber = (word: string): number => weekdayStems.indexOf(word.slice(0, 3).toLowerCase());

/** From 1 to 12; 0 for no month. */
export const monthNumber = (word: string): number => monthStems.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const DAY = 86_400_000;

/** The ISO day, or undefined where the month is not so long. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day);
  const iso = new Date(time).toISOString().slice(0, 10);
  return Number(iso.slice(5, 7)) === month && Number(iso.slice(8)) === day ? iso : undefined;
}

export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay();

export const weekdayName = (day: string): string => weekdays[weekdayOf(day)] as string;

/** Days from one ISO day to another. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day of a month nearest to another day: of its own year, the one before or the one after. */
export function nearestDay(month: number, day: number, to: string): string | undefined {
  const year = Number(to.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((each) => dayOf(each, month, day) ?? [])
    .sort((a, b) => Math.abs(daysFrom(a, to)) - Math.abs(daysFrom(b, to)))[0];
}
