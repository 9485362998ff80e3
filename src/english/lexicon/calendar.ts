/** Dates in print, with their weekday and without, and how long meetings last. */
import { printedMonth, printedWeekday } from './days.js';

const ordinal = '(?:st|nd|rd|th)?';
const dayMonth = String.raw`(?<day>\d{1,2})${ordinal}\s(?:of\s)?(?<month>${printedMonth})\b`;
const monthDay = String.raw`(?<monthFirst>${printedMonth})\b\.?\s(?<dayLast>\d{1,2})${ordinal}`;
const year = String.raw`(?:\.?,?\s(?<year>\d{4})(?!\d))?`;
const noRange = String.raw`(?!\d|\s?[-–&/]\s?\d|\s(?:and|to)\s\d|:\d|\.\d)`;

/** `Friday 13 September 2024`, `Sunday, February 15`, `Mon 20/10/25`: a weekday right before its date. */
export const weekdayOfDate = new RegExp(
  String.raw`(?<![\p{L}\d])(?<weekday>${printedWeekday})(?:\.?,?\s(?:\|\s)?(?:the\s)?)(?<date>(?:${dayMonth}|${monthDay})${year}|(?<numeric>\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})))${noRange}`,
  'dgiu',
);
/** `Saturday (28)`, `Saturday (28th)`. */
export const weekdayOfMonthDay = new RegExp(
  String.raw`(?<![\p{L}\d])(?<weekday>${printedWeekday})\s\((?<date>(?<day>\d{1,2})${ordinal})\)`,
  'dgiu',
);
/** `31 June`, `February 30, 2026`. */
export const printedDate = new RegExp(
  String.raw`(?<![\p{L}\d.,:])(?<date>(?:${dayMonth}|${monthDay})${year})${noRange}`,
  'dgiu',
);

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
