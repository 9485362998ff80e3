/** What a short piece of a row can be: nation or club, record tags, status, sex, class, wind. */
import { nationOf } from '../../english/demonyms.js';
import { recordOfTag } from '../../knowledge/record-tags.js';
import type { Status } from '../../report/schema.js';
import type { ListRow } from './row.js';
import { quote } from './spans.js';

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bworld (?:under[- ]20|u20|junior) record\b/iu, 'U20-WR'],
  [/\bworld (?:under[- ]18|u18|youth) (?:record|best)\b/iu, 'U18-WB'],
  [/\b(?:national|[\p{L}]+) (?:under[- ]20|u20|junior) record\b/iu, 'U20-NR'],
  [/\bworld record\b/iu, 'WR'],
  [/\bworld best\b/iu, 'WB'],
  [/\bworld lead(?:ing)?\b|\bworld[- ]leading\b/iu, 'WL'],
  [/\bolympic record\b/iu, 'OR'],
  [/\b(?:african|area|asian|european|oceanian?|south american|nacac|continental) record\b/iu, 'AR'],
  [/\bnational record\b/iu, 'NR'],
  [/\b(?:championships?|games) record\b/iu, 'CR'],
  [/\bcourse record\b/iu, 'CR-COURSE'],
  [/\b(?:meeting|meet) record\b/iu, 'MR'],
  [/\bdiamond league record\b/iu, 'DLR'],
  [/\bpersonal (?:best|record)\b|\blifetime best\b/iu, 'PB'],
  [/\bseason(?:'?s)? best\b/iu, 'SB'],
];

const ASIDE =
  /^(?:\*+|†|q|Q|h|A|i|est\.?|approx\.?|nwi|NS|unofficial|official|hr|hrs|min|mins|secs?|pts?|points?|metres?|meters?|m|cm|km|gun|chip|net|debut|[JS]r\.?|So\.?|Fr\.?|RS|unattached|unatt\.?|hand[- ]timed|each|guest|pace(?:r|maker)?)$/u;

/** Whether a word is a note about a mark that says nothing harrier keeps. */
export const isAside = (word: string): boolean => ASIDE.test(word);

/** The record codes that a piece consists of (`PB`, `=NR`, `world record`), or undefined when it says anything else. */
export function recordsOf(piece: string): string[] | undefined {
  const bare = piece.replace(/^[\s(,¯-]+|[\s).,¯-]+$/gu, '').replace(/\s+/gu, ' ');
  if (bare === '') return undefined;
  const words = bare.split(/[\s,/&+]+/u);
  if (words.length <= 4 && words.every((word) => recordOfTag(word) !== undefined))
    return words.map((word) => recordOfTag(word)!);
  if (bare.length > 70) return undefined;
  for (const [phrase, code] of PHRASES) {
    if (!phrase.test(bare)) continue;
    return [/\b(?:equal(?:s|led|ling)?|ties|tied)\b/iu.test(bare) ? `=${code}` : code];
  }
  return undefined;
}

/** The nation that a whole piece names, in any capitals; `both Ethiopia` says so of the row before as well. */
export function nationIn(piece: string): { code: string; shared?: 'both' | 'all' } | undefined {
  const found = /^(?:(both|all)\s(?:of\s)?)?(.+)$/u.exec(piece.trim().replace(/\s+/gu, ' '));
  if (!found) return undefined;
  const [, shared, form = ''] = found;
  const code =
    nationOf(form) ??
    nationOf(form.replace(/\.$/u, '')) ??
    (/^\p{Ll}.{3}/u.test(form) ? nationOf(form[0]!.toUpperCase() + form.slice(1)) : undefined);
  if (code === undefined) return undefined;
  return shared === 'both' || shared === 'all' ? { code, shared } : { code };
}

/** What stands beside a name between brackets or signs, if it is no class or mark: the nation, or else the club. */
export function homeOf(text: string, start: number, end: number): Pick<ListRow, 'nation' | 'club'> {
  const words = text.slice(start, end);
  const nation = nationIn(words);
  return nation ? { nation: quote(nation.code, text, start, end) } : { club: quote(words, text, start, end) };
}

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['dnf', 'DNF'],
  ['did not finish', 'DNF'],
  ['retired', 'DNF'],
  ['dns', 'DNS'],
  ['did not start', 'DNS'],
  ['withdrew', 'DNS'],
  ['dq', 'DQ'],
  ['dsq', 'DQ'],
  ['disqualified', 'DQ'],
  ['nm', 'NM'],
  ['no mark', 'NM'],
  ['no distance', 'NM'],
  ['nh', 'NH'],
  ['no height', 'NH'],
]);

/** The status that a word or two stand for. */
export const statusOf = (words: string): Status | undefined => STATUSES.get(words.toLowerCase());

const CATEGORY =
  /^(?:S?[MFWLV]{1,2}\d{2}|[MFWL]?V\d{2}|[MFWL]?U\d{2}[MWBG]?|U\d{2}|S[MWFL]|[MFWL]SEN|[MF]Sen|V[MFL]?\d{2}|T\d{2}|F\d{2}|[ML]V?\d{2}|(?:Senior|Junior|Vet(?:eran)?|Masters?)\s?[MFWL]?\d{0,2}|\d{2}-\d{2}|\d{2}\+)$/u;

/** Whether a piece is an age class: `MV50`, `U20`, `L35`, `SM`. */
export const isCategory = (piece: string): boolean => CATEGORY.test(piece.trim());

/** The sex that an age class tells: `MV50`, `FV45`, `SF`; `V50` and `U20` tell none. */
export function sexOfCategory(piece: string): 'M' | 'W' | undefined {
  const letter = /^(?:S([MFWL])|([MFWL])(?:SEN|V?\d{2}|U\d{2})|U\d{2}([MWBG])|V([MFLW])\d{2})$/u.exec(piece.trim());
  const [, ...letters] = letter ?? [];
  const said = letters.find((one) => one !== undefined);
  return said === undefined ? undefined : /[MB]/u.test(said) ? 'M' : 'W';
}

const SEXES: Readonly<Record<string, 'M' | 'W'>> = {
  male: 'M',
  m: 'M',
  men: 'M',
  man: 'M',
  female: 'W',
  f: 'W',
  w: 'W',
  women: 'W',
  woman: 'W',
  lady: 'W',
  ladies: 'W',
  l: 'W',
};

/** The sex that a whole cell names. */
export const sexOf = (cell: string): 'M' | 'W' | undefined => SEXES[cell.trim().toLowerCase()];

const ORDINAL =
  /^(?:(\d{1,4})(?:st|nd|rd|th)(?:\soverall|\splace)?(?:\s(?:finish|throw|put|jump|leap|effort|time|clearing|with|in|of|an?))*|(\d{1,5})\s?\/\s?[MF]?\d{1,4})$/iu;

/** The place that a word or two give: `12th`, `80th overall`, `29/310`. */
export function placeOf(words: string): number | undefined {
  const found = ORDINAL.exec(words);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

const SUB_PLACE =
  /^(\d{1,4})(?:st|nd|rd|th)?\s(?:in\s)?(lady|ladies|wom[ae]n|female|girl|m[ae]n|male|boy|vet(?:eran)?|briton|[MFWLV]{0,3}\d{2}|[MFWL]?V\d{2}|U\d{2}|SM|SW)$/iu;

/** `2nd MV60`, `7th lady`. */
export function subPlaceOf(piece: string): { group: string; place: number } | undefined {
  const found = SUB_PLACE.exec(piece.trim());
  if (!found) return undefined;
  const [, place, word = ''] = found;
  const group = /^(?:lad|wom|fem|girl)/iu.test(word)
    ? 'W'
    : /^(?:m[ae]n|male|boy)/iu.test(word)
      ? 'M'
      : /^vet/iu.test(word)
        ? 'V'
        : word.toUpperCase();
  return { group, place: +place! };
}

/** `+1.4`, `-0.3 m/s`, `w 1.1` as metres per second. */
export function windOf(piece: string): number | undefined {
  const found = /^(?:w(?:ind)?\s?:?\s?)?([+\-¯]?)\s?(\d\.\d)\s?(?:m\/s|mps)?$/iu.exec(piece.trim());
  if (!found) return undefined;
  return found[1] === '' || found[1] === '+' ? +found[2]! : -+found[2]!;
}
