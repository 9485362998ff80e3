/** Days of the calendar as ISO days, their months and weekdays. */
import { monthStems, weekdayStems, weekdays } from '../english/lexicon/days.js';

/** From Sunday, 0, to Saturday, 6; -1 for no weekday. */
export const weekdayNumber = (word: string): number => weekdayStems.indexOf(word.slice(0, 3).toLowerCase());

/** From 1 to 12; 0 for no month. */
export const monthNumber = (word: string): number => monthStems.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const DAY = 86_400_000;

/** An ISO day, whether the calendar has it or not. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whether words are an ISO day that the calendar has, which no 30th of February is. */
export function isDay(words: string): boolean {
  const time = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === words;
}

/** The ISO day, or undefined where the month is not so long. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const iso = isoDay(year, month, day);
  return isDay(iso) ? iso : undefined;
}

export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay();

export const weekdayName = (day: string): string => weekdays[weekdayOf(day)] as string;

/** Days from one ISO day to another. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The ISO day so many days later, or before. */
export const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** The day of a month nearest to another day: of its own year, the one before or the one after. */
export function nearestDay(month: number, day: number, to: string): string | undefined {
  const year = Number(to.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((each) => dayOf(each, month, day) ?? [])
    .sort((a, b) => Math.abs(daysFrom(a, to)) - Math.abs(daysFrom(b, to)))[0];
}
