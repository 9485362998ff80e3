/** Dates in print, with their weekday and without, and how long meetings last. */
import { months, printedWeekday } from './days.js';

/** The name of a month, where a date can be … */
export const monthName = new RegExp(
  `(?<!\\p{L})(?:${months.map((name) => `${name}|${name.toUpperCase()}|${name.slice(0, 3)}|${name.slice(0, 3).toUpperCase()}`).join('|')}|Sept|SEPT)(?!\\p{L})`,
  'gu',
);
/** … the day before it, or behind it, and the year. */
export const dayBefore = /(?<![\d.,:/-])(?<day>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?\s(?:of\s)?$/u;
export const dayBehind =
  /^\.?\s(?<day>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\d|\s?[-¯&/]\s?\d|\s(?:and|to)\s\d|:\d|\.\d)/u;
export const yearBehind = /^\.?,?\s(?<year>(?:18|19|20)\d\d)(?!\d)/u;
/** `20/10/25`, `08.06.2026`. */
export const dateInFigures = /(?<![\d./])\d{1,2}(?<sign>[./])\d{1,2}\k<sign>(?:\d{4}|\d{2})(?![\d./]\d)/gu;
/** A weekday right before a date: `Friday 13 September`, `Sunday, February 15`, `Sunday | May 10`. */
export const weekdayBefore = new RegExp(
  String.raw`(?<![\p{L}\d])(?<weekday>${printedWeekday})\.?,?\s(?:\|\s)?(?:the\s)?$`,
  'iu',
);
/** `Saturday (28)`, `Saturday (28th)`. */
export const weekdayOfMonthDay = /(?<weekday>\p{Lu}\p{L}{1,5}day)\s\((?<date>(?<day>\d{1,2})(?:st|nd|rd|th)?)\)/dgu;

/** The date may be of another year than the one next to the day of publication. */
export const anotherYear =
  /\b(?:in|since|of|back in)\s(?:19|20)\d\d\b|\blast year|\byears? (?:ago|before|earlier|later)|\bprevious (?:year|edition)|\bnext year|\bborn\b|\bbirthday\b/iu;

/** Words of what was held already, beside a date … */
export const wasHeld =
  /\b(?:took place|was (?:held|run|staged|contested|won)|were (?:held|run|staged|contested)|won|finished|clocked|ran|beat|raced|triumphed|stormed|claimed|crossed)\b/iu;
/** … and of what is to come. */
export const isToCome =
  /\b(?:will|'ll|would|next|upcoming|forthcoming|to be held|takes? place|are set|is set|due|scheduled|returns?|heads?|hosts?|continues?|until|by|before|deadline|entr(?:y|ies)|registration|opens?|open|eligible|tickets|on sale)\b/iu;

const days = String.raw`(?<count>two|three|four|five|six|seven|\d)(?:-day\b|\sdays\b)`;
/** A meeting of so many days, and the weekday on which it began … */
export const beganOn = new RegExp(
  String.raw`\b(?<words>${days}[^.;:()]{0,60}?\b(?:began|begins|opened|started|got under way|got underway|kicked off|starting|beginning)\s(?:on\s)?(?<weekday>${printedWeekday})\b)`,
  'dgiu',
);
/** … or ended. */
export const endedOn = new RegExp(
  String.raw`\b(?<words>${days}[^.;:()]{0,60}?\b(?:ended|ending|concluded|concluding|finished|finishing|closed)\s(?:on\s)?(?<weekday>${printedWeekday})\b)`,
  'dgiu',
);
export const woundUpOn = new RegExp(
  String.raw`\b(?:wrapp?(?:ed|s)? up|wound up|clos(?:ed|es)(?: out)?|ended|concluded|completed)\s(?:the|a|their|its)\s(?<words>${days}[^.;:()]{0,50}?\bon\s(?<weekday>${printedWeekday})\b)`,
  'dgiu',
);
/** `took place Friday and Saturday`. */
export const heldOn = new RegExp(
  String.raw`\b(?:took place|was held|were held|was staged)\s(?:on\s|over\s|from\s)?(?<words>(?<weekday>${printedWeekday})\s(?<join>and|to|through|until)\s(?<until>${printedWeekday}))\b`,
  'dgiu',
);
