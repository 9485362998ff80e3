/** Months, days of the week and holidays by their names. */

export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** From Sunday, as `Date` counts them. */
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The three letters by which a name is known, however print shortens it; in lower case. */
const stem = (name: string): string => name.slice(0, 3).toLowerCase();
export const monthStems = months.map(stem);
export const weekdayStems = weekdays.map(stem);

/** Sources of patterns, in lower case: the names in full … */
export const anyMonth = months.join('|').toLowerCase();
export const anyWeekday = weekdays.join('|').toLowerCase();
/** … their stems … */
export const anyMonthStem = monthStems.join('|');
export const anyWeekdayStem = weekdayStems.join('|');
/** … and every form in print: `Sept`, `Thurs`. */
export const printedMonth =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const printedWeekday = '(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)';

interface Holiday {
  named: RegExp;
  month: number;
  /** Day of the month, or with `nth` the weekday (0 is Sunday). */
  day: number;
  nth?: number;
}

/** Holidays on which races are held and which reports name instead of the day. */
export const holidays: readonly Holiday[] = [
  { named: /\bThanksgiving\b/u, month: 11, day: 4, nth: 4 },
  { named: /\bBoxing Day\b/u, month: 12, day: 26 },
  { named: /\bChristmas Eve\b/u, month: 12, day: 24 },
  { named: /\bChristmas Day\b/u, month: 12, day: 25 },
  { named: /\bNew Year's Eve\b/u, month: 12, day: 31 },
  { named: /\bNew Year's Day\b/u, month: 1, day: 1 },
  { named: /\bFourth of July\b|\bIndependence Day\b(?=.*\bJuly\b)/u, month: 7, day: 4 },
];

/** Where a text names one. */
export const anyHoliday = new RegExp(holidays.map(({ named }) => named.source).join('|'), 'u');
