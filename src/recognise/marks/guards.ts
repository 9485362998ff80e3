/**
 * What stands around a number and shows that it is no mark: money, times of day, dates, paces, winds, shares,
 * temperatures. Each look at the surroundings is bounded, so the search stays linear.
 */
import { matchAt } from '../../matches.js';

const CURRENCY_SIGN = /[¤$£¥]\s?$/u;
const CURRENCY_WORD =
  /(?:^|[^\p{L}])(?:Shs?|Rs|R|N|UGX|KES|KSh|Ksh|KShs?|USD|GBP|EUR|INR|NGN|ZAR|AED|CHF|TSh|Birr)\.?\s?$/u;
const WIND_BEFORE = /(?:wind(?:s|speed)?(?:\sof|\swas|\sreading(?:\sof)?)?|\bw)\s?[:=]?\s?$/iu;
const SUB = /\bsub[\s-]$/iu;
const SIGN_BEFORE = /(?:^|[^\p{L}\p{N})])[+\-¯±]$/u;

/** "the race starting at 15:15": the hour of the gun. */
const GUN =
  /(?:start(?:s|ed|ing)?|(?:kick|set|got|get|gets|sent|go|went)(?:s|ed|ing)?\s(?:off|away|underway|under\sway)|begins?|began|beginning|scheduled)\s(?:for|at)\s$/iu;

/** Whether the text before a number rules it out as a mark or gap. */
export function barredBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (before === '') return false;
  if (/[\p{L}\p{N}_#@&]$/u.test(before)) return true;
  if (/\d[.,:/]$/u.test(before) || /[\p{N}\p{L}]\/$/u.test(before)) return true;
  return (
    CURRENCY_SIGN.test(before) ||
    CURRENCY_WORD.test(before) ||
    WIND_BEFORE.test(before) ||
    SUB.test(before) ||
    GUN.test(before)
  );
}

/** Whether a sign stands directly before the number and makes a small decimal a wind: `+0.6`, `-0.4`. */
export function signedBefore(text: string, start: number): boolean {
  return SIGN_BEFORE.test(text.slice(Math.max(0, start - 2), start));
}

const DAYTIME = /\s?(?:[ap]\.?m\b\.?|o'clock|noon\b|local\stime|\(local|start\b(?!\s?(?:to|of)))/iuy;
const ZONE = /\s?(?:GMT|BST|UTC|CET|CEST|EAT|IST|JST|SAST|AEST|AEDT|EST|EDT|PST|PDT|ET)\b/uy;
const PACE_AFTER =
  /\s?(?:min(?:ute)?s?\s?)?(?:\/\s?(?:km?|mi|mile|m)\b|per\s(?:km|k|kilomet|mile|mi)|(?:mile\s|km\s)?pace\b|miling\b)/iuy;
const SHARE = /\s?(?:%|°|º|℃|per\s?cent\b|degrees?\b|C\b|F\b|mph\b|m\.p\.h|kph\b|km\/h)/uy;
const LARGE =
  /[\s-]?(?:million|billion|thousand|lakhs?|crores?|times\b|years?\b|days?\b|weeks?\b|months?\b|laps?\b|stars?\b|inch)/iuy;
const WIND_AFTER =
  /\s?(?:m\s?\/\s?s|mps\b|m\.p\.s|m(?:et(?:re|er)s?)?\sper\ssec|w\b|(?:m\s)?(?:tail|head|following|legal|illegal|aiding)[\s-]?wind)/iuy;

const ahead = (pattern: RegExp, text: string, end: number): boolean => matchAt(pattern, text, end) !== null;

/** Whether `7.40` at `end` goes on as a time of day: `pm`, `local time`, `GMT`. */
export const daytimeAfter = (text: string, end: number): boolean => ahead(DAYTIME, text, end) || ahead(ZONE, text, end);

/** Whether a clock time at `end` goes on as a pace: `/km`, ` pace`. */
export const paceAfter = (text: string, end: number): boolean => ahead(PACE_AFTER, text, end);

/** Whether a number at `end` goes on as a share, a speed, a temperature, a large count or a wind. */
export const otherUnitAfter = (text: string, end: number): boolean =>
  ahead(SHARE, text, end) || ahead(LARGE, text, end) || ahead(WIND_AFTER, text, end);

/** Whether a number at `end` goes on as a wind: `m/s`, ` tailwind`. */
export const windAfter = (text: string, end: number): boolean => ahead(WIND_AFTER, text, end);

const MARK_CUE =
  /(?:\b(?:in|of|at|was|with|to|ran|run|time|timing|clocked|recorded|posted|running|clocking)\s|[)\-¯:]\s?|\()$/iu;

/**
 * Whether three dotted fields are a date, `13.09.24`: day, month and a year of this age, and nothing before them that
 * leads up to a time.
 */
export function datedFields(text: string, start: number, fields: readonly string[]): boolean {
  const [day, month, year] = fields;
  if (day?.length !== 2 || month?.length !== 2 || year === undefined) return false;
  if (+day < 1 || +day > 31 || +month < 1 || +month > 12) return false;
  if (year.length === 4) return true;
  if (year.length !== 2 || (+year > 39 && +year < 80)) return false;
  return !MARK_CUE.test(text.slice(Math.max(0, start - 12), start));
}

/** `13.09.24`, but not `1.25.45`. */
const NUMERIC_DAY = String.raw`\b(?:\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|\d{2}\.(?:0\d|1[0-2])\.\d{2,4})`;
const DAY_BEFORE = new RegExp(String.raw`(?:${NUMERIC_DAY}|\b(?:19|20)\d\d),?\s(?:at\s)?$`, 'iu');
const NUMERIC_DAY_BEFORE = new RegExp(String.raw`${NUMERIC_DAY},?\s$`, 'iu');

/** Whether a clock of two or three whole fields stands behind a date and is the time of that day. */
export function stampBefore(text: string, start: number, fields: readonly string[]): boolean {
  if (fields.length > 3 || fields.some((field) => field.length > 2) || +fields[0]! > 23 || +fields[1]! > 59)
    return false;
  const before = text.slice(Math.max(0, start - 20), start);
  return (fields.length === 2 ? DAY_BEFORE : NUMERIC_DAY_BEFORE).test(before);
}
