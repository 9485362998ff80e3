/** Days that English calls by a name. */

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
  { named: /\bNew Year['’]s Eve\b/u, month: 12, day: 31 },
  { named: /\bNew Year['’]s Day\b/u, month: 1, day: 1 },
  { named: /\bFourth of July\b|\bIndependence Day\b(?=.*\bJuly\b)/u, month: 7, day: 4 },
];
