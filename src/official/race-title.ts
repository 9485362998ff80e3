/** What race a printed title names: `Men 100 Meter Dash Decathlon`, `Hochsprung Frauen`, `4x100m Relay Men U20`, `400H`. */
import { metresOf } from '../knowledge/events.js';
import { RANGES } from '../knowledge/ranges.js';
import { withPlainSigns } from '../plain-signs.js';
import { readHeading } from '../recognise/index.js';
import type { Round, Sex } from '../report/schema.js';
import type { OfficialRace } from './results.js';
import { inEnglish } from './words.js';

/** What a title says; what it does not is absent. */
export type RaceTitle = Partial<
  Pick<OfficialRace, 'event' | 'metres' | 'sex' | 'category' | 'round' | 'heat' | 'combined'>
>;

/** Lengths that races have, alone or before what they are run over; years are none. */
const CODE = /^(?:50|55|60|75|80|110|150|250|(?!1900)[1-9]\d{0,2}00)(?:H|SC|W)?$/u;

/** The event that a code of OpenTrack's or World Athletics' kind means here, or undefined when it is none. */
export function eventOfCode(code: string): string | undefined {
  const upper = code.trim().replace(/\s/gu, '');
  const own = upper.toUpperCase().replace('X', 'x');
  if (Object.hasOwn(RANGES, upper)) return upper;
  if (Object.hasOwn(RANGES, own) || CODE.test(own)) return own;
  return CODES[own.toUpperCase()];
}

/** Codes of others for what has one here. */
const CODES: Readonly<Record<string, string>> = {
  '1M': 'MILE',
  '2M': '2MILE',
  MAR: 'MAR',
  MARATHON: 'MAR',
  HMAR: 'HM',
  '21K': 'HM',
  '42K': 'MAR',
  '5MXC': 'XC',
  PENI: 'PEN',
  HEPI: 'HEP',
  '4X400MX': '4x400X',
  '4X400X': '4x400X',
  '4X100H': 'RELAY',
};

const COMBINED: readonly (readonly [RegExp, string])[] = [
  [/\bdecathlon\b/iu, 'DEC'],
  [/\bheptathlon\b/iu, 'HEP'],
  [/\bpentathlon\b/iu, 'PEN'],
];
const HEAT =
  /(?<!\p{L})(?:heat|semi-?\s?final|prelims?|preliminar(?:y|ies)|section|flight|group|race|h|final)\s?#?(\d{1,2})(?![\p{L}\d])(?!\s?(?:of|m(?:et(?:er|re)s?)?\b))/iu;
const WHEELCHAIR = /wheel\s?chair|push-?rim|rolstoel|rollstuhl|silla de ruedas|fauteuil/iu;
const CROSS_COUNTRY = /\b(?:CC|XC|cross[ -]country)\b/iu;
const AMBULANT = /\bambula(?:nt|tory)\b/iu;
const AGES = /(?<![\d-])(\d{2})\s?-\s?(\d{2})(?![\d-]|\s\p{L}{3,9}\s\d{4})|(?<!\d)(\d{2})\s?(?:\+|and over)/iu;
const SEX_LETTER = /^(?:(?:U\d{2}|S|SEN)\s?)?([MWF])(?=\s?\d|[\s:-]+\p{L})|\s([MWF])$/u;

/** Reads a title. */
export function readTitle(printed: string): RaceTitle {
  const title = inEnglish(printed)
    .replace(/^\s*(?:event|evt\.?|épreuve|#)\s*#?\d+\w?[\s:.–-]+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const combined = COMBINED.find(([name]) => name.test(title));
  const plain = combined ? title.replace(combined[0], ' ').replace(/\s[-–(:]\s?$/u, '') : title;
  const part = combined && eventNamed(plain);
  const named = part ? part : (eventNamed(title) ?? {});
  const read: RaceTitle = { ...named };
  if (part?.event !== undefined && combined) read.combined = combined[1];
  else if (combined) read.event = combined[1];
  const letter = SEX_LETTER.exec(title);
  if (read.sex === undefined && letter) read.sex = (letter[1] ?? letter[2]) === 'M' ? 'M' : 'W';
  const round = roundNamed(title) ?? read.round;
  if (round !== undefined) read.round = round;
  const heat = HEAT.exec(title);
  if (heat && read.round !== 'qualification') read.heat = Number(heat[1]);
  const category = WHEELCHAIR.test(title) ? 'wheelchair' : (read.category ?? categoryNamed(title));
  if (category !== undefined) read.category = category;
  if (read.event === '4x400' && read.sex === 'X') read.event = '4x400X';
  if (CROSS_COUNTRY.test(title) && read.event !== undefined && read.event !== 'XC') {
    read.metres ??= metresOf(read.event) as number;
    read.event = 'XC';
  }
  return read;
}

/** What the words of the discipline, sex and category in a title say; undefined when no event is among them. */
function eventNamed(title: string): RaceTitle | undefined {
  const code = title
    .split(/[\s,;:–-]+/u)
    .map((word) =>
      /\d|^(?:HJ|PV|LJ|TJ|SP|DT|HT|JT|WT|HM|MAR|XC|DEC|HEP|PEN|DMR)$/u.test(word) ? eventOfCode(word) : undefined,
    )
    .find((event) => event !== undefined);
  const words = withPlainSigns(title)
    .replace(/(?<![\p{L}\d])mile(?=\s(?:run|men|women|boys|girls)\b|$)(?<!\d\s?mile)/iu, '1 mile')
    .replace(/(?<!\p{L})shot(?!\s?put)/iu, 'shot put')
    .replace(/\b(?:CC|XC)\b/u, 'cross country')
    .replace(/(?<=\d)\s?h(?:urd(?:l)?)?\.?(?=$|\s)/iu, 'm hurdles')
    .replace(/(?<=\d)\s?m(?=H\b)/u, '');
  const heading = readHeading(words, 0, words.length);
  const read: RaceTitle = {};
  const event = heading?.event ?? code ?? bareLength(words);
  if (event !== undefined && event !== null) read.event = event;
  if (heading?.metres != null) read.metres = heading.metres;
  if (heading?.sex != null) read.sex = heading.sex;
  if (heading?.category != null) read.category = heading.category;
  if (heading?.round != null) read.round = heading.round;
  return read.event === undefined && Object.keys(read).length === 0 ? undefined : read;
}

/** `Women 1000`, `5000 M`: a length alone. */
const bareLength = (title: string): string | undefined =>
  /(?<![\d.,:/-])(?!2000)(\d{1,3}00|60|55|80|110)(?![\d.,:/-])/u.exec(title)?.[1];

function roundNamed(title: string): Round | undefined {
  if (/\bsemi(?:s|-?\s?finals?)?(?:\b|\d)|\bSF\d?\b/iu.test(title)) return 'semi-final';
  if (/qualif/iu.test(title)) return 'qualification';
  if (/\bheats?\b|prelim|first round|\bround 1\b|quarter|\bH\d/iu.test(title)) return 'heat';
  return /\bfinals?\b/iu.test(title) ? 'final' : undefined;
}

function categoryNamed(title: string): string | undefined {
  if (AMBULANT.test(title)) return 'ambulant';
  const ages = AGES.exec(title);
  const age = Number(ages?.[1] ?? ages?.[3] ?? 0);
  return age >= 30 && age <= 95 ? `V${age}` : undefined;
}

const SEXES: readonly (readonly [RegExp, Sex])[] = [
  [/^(?:x|mixed|mix)$/iu, 'X'],
  [/^(?:w|f|k|d|women|woman|female|ladies|girls?)$/iu, 'W'],
  [/^(?:m|h|men|man|male|boys?)$/iu, 'M'],
];

/** The sex that a cell of its own names, in any of the languages. */
export function sexOf(cell: string): Sex | undefined {
  const named = (words: string): Sex | undefined =>
    SEXES.find(([pattern]) => pattern.test(words.trim().replace(/['’]?s?$/iu, '')))?.[1];
  return named(cell) ?? (cell.trim().length > 1 ? named(inEnglish(cell)) : undefined);
}

/** The round that a cell of its own names. */
export const roundOf = (cell: string): Round | undefined =>
  /^\s*(?:F|FNL|FIN)\s*$/iu.test(cell)
    ? 'final'
    : /^\s*Q\d?\s*$/iu.test(cell)
      ? 'qualification'
      : roundNamed(inEnglish(cell));

/** The number of a heat that a cell of its own names: `Heat 10`, `2`, `1/3`. */
export function heatOf(cell: string): number | undefined {
  const found = HEAT.exec(inEnglish(cell)) ?? /^\s*(\d{1,2})(?:\s?\/\s?\d+)?\s*$/u.exec(cell);
  return found ? Number(found[1]) : undefined;
}
