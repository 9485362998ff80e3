/** Marks of the field events: metres, metres and centimetres, feet and inches, kilometres of an ultra. */

import { matchAt } from '../../matches.js';
import { NUMBER_WORD, numberOfWords } from '../numbers.js';
import { windAfter } from './guards.js';
import type { MarkMention } from './mention.js';

// Not metres a second; `4.15 meters/13' 7.25"` goes on with feet.
const METRE = `(?:metres?|meters?|mts?\\.?|m)(?![\\p{L}\\d]|\\s?\\/(?!\\s?\\d{1,3}(?:['-]|\\s?(?:feet|ft))))`;
const METRES = new RegExp(`(\\d{1,2})(?:[.,](\\d{1,2}))?(?!\\d)([\\s-]{0,2})${METRE}`, 'iuy');
const METRES_CENTIMETRES =
  /(\d{1,2})\s?m(?:et(?:re|er)s?)?(?:\s?(?:and\s)?(\d{1,2})\s?(?:cms?|centimet(?:re|er)s?)(?!\p{L})|\s?(\d{2})(?![\d\p{L}:]|[.,]\d|\s?(?:secs?|seconds?|s|mins?|minutes?|times|years?|runners|athletes|others|and a half)(?!\p{L})))/iuy;
const CENTIMETRES = new RegExp(
  `(?:(\\d{1,3})(?:\\.(\\d))?|(${NUMBER_WORD}|an?\\b))[\\s-]?(?:centimet(?:re|er)s?|cms?)(?!\\p{L})`,
  'iuy',
);
const METRE_WORDS = new RegExp(
  `(${NUMBER_WORD}|an?\\b)\\s(?:metres?|meters?)(?![\\p{L}]|\\s(?:hurdles|race|dash|sprint))`,
  'iuy',
);
const FAR = /(\d{2,3})(?:[.,](\d{1,3}))\s?-?(kilomet(?:re|er)s?|kms?|miles?)(?![\p{L}/]|\s(?:race|course|loop))/iuy;
const RACE_AFTER =
  /\s?(?:hurdles|sprint|dash|race|events?|relay|walk|steeple|final|heats?|champion|record\sholder|H\b|of\s(?:climb|ascent))/iuy;
const THROW_BEFORE =
  /\b(?:threw|throw\sof|hurled|launched|heaved|sent|out\sto|thrown|effort\sof|mark\sof)\s(?:it\s|(?:the\s)?(?:discus|javelin|hammer|shot|spear)\s)?(?:out\s)?(?:to\s)?$/iu;

/** What leads up to a height or a leap; `6-4` may else be a score. */
const JUMP_BEFORE =
  /\b(?:leap|jump|throw|toss|heave|putt?|mark|height|clearance|vault|effort|distance|best)\s(?:of|at)\s(?:an?\s)?$|\b(?:clear(?:ed|ing|s)|leap(?:ed|t|ing)|jump(?:ed|ing)|vault(?:ed|ing)|jump\sat|vault\sat)\s$|\b(?:jump|vault|shot(?:\sput)?)\s?(?:[,:¯-]\s|\()$/iu;

const FRACTION = '(?:½|¼|¾|\\s?(?:1/2|1/4|3/4)(?!\\d))';
const HYPHEN_FEET = new RegExp(
  `(\\d{1,3})-(\\d{1,2})?(?:(\\.\\d{1,2})|\\s?(${FRACTION}))?(?![\\d\\p{L}/-]|[.:]\\d)"?`,
  'uy',
);
const QUOTE_FEET = new RegExp(
  `(\\d{1,3})'(?:\\s|-)?(?:(\\d{1,2})(?:(\\.\\d{1,2})|\\s?(${FRACTION}))?\\s?(?:"|'')(?!\\d))`,
  'uy',
);
const WORD_FEET = new RegExp(
  `(\\d{1,3})\\s?-?(?:feet|foot|ft\\.?)(?!\\p{L})(?:[,-]?\\s?(?:and\\s)?(?:(\\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?=[\\s-](?:inches|inch)))(?:(\\.\\d{1,2})|\\s?(${FRACTION}))?|(${FRACTION}))(?:\\s?-?(?:inches|inch|ins?\\.?)(?!\\p{L})|"(?!\\d)|(?=[\\s.,;:)]|$)))?`,
  'iuy',
);
const METRIC_BRACKET = /\s?[([]\s?(\d{1,2})[.,](\d{2})\s?(?:m|metres?|meters?)?\s?[)\]]/iuy;
/** The same in feet: `(49 feet, 11 inches)`, `/47' 1"`. */
const FEET_BESIDE = new RegExp(
  `\\s?[([/]\\s?\\d{1,3}(?:-|'\\s?|\\s?(?:ft|feet)\\.?,?\\s?)(?:\\d{1,2})?(?:\\.\\d{1,2})?\\s?${FRACTION}?\\s?(?:"|''|in(?:s|ches)?\\.?)?(?:\\s?[)\\]]|(?<=\\/[^/]{0,20}))`,
  'iuy',
);

/** The quarter inches of `¾`, ` 3/4`. */
function quarters(fraction: string | undefined): string {
  const trimmed = fraction?.trim();
  if (trimmed === '½' || trimmed === '1/2') return '5';
  if (trimmed === '¼' || trimmed === '1/4') return '25';
  return trimmed ? '75' : '';
}

/** Feet and inches at `start`; where metres stand in brackets behind them, the metres. */
export function feetAt(text: string, start: number, to: number): MarkMention | undefined {
  const hyphen = matchAt(HYPHEN_FEET, text, start);
  const found = hyphen ?? matchAt(QUOTE_FEET, text, start) ?? matchAt(WORD_FEET, text, start);
  if (!found) return undefined;
  const [all, feet, printed, decimals, fraction, onlyFraction] = found;
  const inches =
    printed === undefined || /^\d/.test(printed) ? printed : String(numberOfWords(printed.toLowerCase()) ?? 0);
  const end = start + all.trimEnd().length;
  if (end > to || +(inches ?? 0) > 11) return undefined;
  const metric = matchAt(METRIC_BRACKET, text, end);
  if (metric && end + metric[0].length <= to) {
    const metres = `${metric[1]}.${metric[2]}`;
    if (Math.abs(+metres - (+feet! * 12 + +(inches ?? 0)) * 0.0254) < 0.4) {
      return {
        start,
        end: end + metric[0].length,
        form: 'metres',
        fields: [metric[1]!, metric[2]!],
        separators: ['.'],
        unit: true,
      };
    }
  }
  if (hyphen) {
    const precise = decimals !== undefined || fraction !== undefined;
    // `6-4` may be a score, `2024-25` a season; throws of twenty feet and more are printed `198-3`
    if (!precise && (inches === undefined || /^[-¯]/.test(text.slice(end, end + 1)))) return undefined;
    if (!precise && +feet! < 20 && !JUMP_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  }
  const rest = decimals?.slice(1) ?? quarters(fraction ?? onlyFraction);
  // `6,000 feet` and `300 feet` are heights of the ground
  if (!hyphen && inches === undefined && fraction === undefined && onlyFraction === undefined && +feet! > 99)
    return undefined;
  const fields = [feet!, inches ?? '0'];
  const separators = [hyphen ? '-' : /^\d+'/.test(all) ? "'" : 'ft'];
  if (rest !== '') {
    fields.push(rest);
    separators.push('.');
  }
  return { start, end, form: 'feet', fields, separators, unit: true };
}

/** Metres, centimetres, kilometres or miles at `start`, that are not the length of an event or a course. */
export function lengthAt(text: string, start: number, to: number): MarkMention | undefined {
  const split = matchAt(METRES_CENTIMETRES, text, start);
  if (split && start + split[0].length <= to) {
    const centimetres = split[2]?.padStart(2, '0') ?? split[3]!;
    return {
      start,
      end: start + split[0].length,
      form: 'metres',
      fields: [split[1]!, centimetres],
      separators: ['m'],
      unit: true,
    };
  }
  const metres = matchAt(METRES, text, start);
  if (metres && start + metres[0].length <= to) {
    const [all, whole, decimals, space] = metres;
    const end = start + all.length;
    if (windAfter(text, start + whole!.length + (decimals === undefined ? 0 : decimals.length + 1))) return undefined;
    if (/^\s?per\ssec/i.test(text.slice(end, end + 9))) return undefined;
    const mention: MarkMention = { start, end, form: 'metres', fields: [whole!], separators: [], unit: true };
    if (decimals !== undefined) {
      mention.fields.push(decimals);
      mention.separators.push('.');
      if (!all.includes('.') && space === '' && decimals.length === 1) return undefined;
      const feet = matchAt(FEET_BESIDE, text, end);
      if (feet && end + feet[0].length <= to) mention.end += feet[0].length;
      return mention;
    }
    if (matchAt(RACE_AFTER, text, end) || space === '-') return undefined;
    if (+whole! < 40) return mention;
    return THROW_BEFORE.test(text.slice(Math.max(0, start - 28), start)) ? mention : undefined;
  }
  const centimetres = matchAt(CENTIMETRES, text, start);
  if (centimetres && start + centimetres[0].length <= to) {
    const [all, whole, decimals, word] = centimetres;
    const value = whole ?? String(numberOfWords(word!) ?? '');
    if (value === '') return undefined;
    const fields = decimals === undefined ? [value] : [value, decimals];
    return {
      start,
      end: start + all.length,
      form: 'centimetres',
      fields,
      separators: decimals === undefined ? [] : ['.'],
      unit: true,
    };
  }
  const words = matchAt(METRE_WORDS, text, start);
  if (words && start + words[0].length <= to) {
    const value = numberOfWords(words[1]!);
    if (value === undefined) return undefined;
    return { start, end: start + words[0].length, form: 'metres', fields: [String(value)], separators: [], unit: true };
  }
  const far = matchAt(FAR, text, start);
  if (far && start + far[0].length <= to) {
    const form = /^k/i.test(far[3]!) ? 'kilometres' : 'miles';
    return { start, end: start + far[0].length, form, fields: [far[1]!, far[2]!], separators: ['.'], unit: true };
  }
  return undefined;
}
