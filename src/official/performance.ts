/**
 * What stands in the column of a result: a mark with all that sheets print beside it (`8:21.67DQ 8:21.67`,
 * `MR WL 19.47`, `10.56Q`, `10.99 (.985)`, `=PB`, `TR 16.8 DQ`), or the reason why there is none.
 */
import { combinedEvents, fieldEvents } from '../knowledge/events.js';
import { recordOfTag } from '../knowledge/record-tags.js';
import { withPlainSigns } from '../plain-signs.js';
import { findMarks, type MarkMention, markFor } from '../recognise/marks.js';
import type { Mark, Status } from '../report/schema.js';
import type { OfficialEntrant } from './results.js';

/** What a performance says; what it does not is absent. */
export type Performance = Partial<
  Pick<OfficialEntrant, 'mark' | 'exact' | 'status' | 'wind' | 'qualified' | 'pacemaker' | 'note'>
> & { records: string[] };

const STATUSES: Readonly<Record<Status, string>> = {
  DNF: 'DNF|dnf|ABD|AB|ABN|Ab\\.|RET|Ret|AUFG|aufg|abandon',
  DNS: 'DNS|dns|NS|SCR|NP|WDR|NA|n\\.a|non partant',
  DQ: 'DQ|dq|DSQ|DISQ|Disq|disq|DESC|FS',
  NM: 'NM|nm|ND|NT|FOUL|Foul|ogV|o\\.g(?:\\.V)?',
  NH: 'NH|nh',
};
/** Behind a mark a status may stand without a space: `8:21.67DQ`. */
const STATUS = new RegExp(
  `(?<![\\p{L}.])(?:${Object.entries(STATUSES)
    .map(([status, words]) => `(?<${status}>${words})`)
    .join('|')})(?![\\p{L}\\d])\\.?`,
  'gu',
);
const NOTHING = /^[-–—.*]*$/u;
/** `(.985)`, `(9.985)`, `[9.985]`, `9.985` behind `9.99`: thousandths. */
const THOUSANDTHS =
  /(?<=\d\s?)[([](\d{0,2}:?\d{0,2}\.\d{3})[)\]]|(?<=\d\.\d\d\p{Lu}?\p{Ll}?\s+)(\d{1,2}\.\d{3})(?!\d)/u;
const WIND =
  /(?<=\d\S*\s+|\()(?:w[:=]?\s?)?([+−-]\d{1,2}\.\d)(?:\s?m\/s)?(?![\d.])\)?|(?<=\d\S*\s*)\((\d\.\d)\)|\bNWI\b/iu;
const RULE = /\b(?:(?:IAAF|WA|TR|CR|SR|R|Rule)\.?\s?(?:Rule\s)?\d{1,3}(?:\.\d+)*(?:\.?\s?\(?[a-z]\)?)?)(?![\p{L}\d])/iu;
const PACEMAKER = /(?<!\p{L})\(?(?:PM|pace(?:r|maker)|RAB|li[eè]vre|rabbit)\)?(?!\p{L})/iu;

/**
 * Reads a performance.
 *
 * @param event code, for the choice between readings; absent when the race's is not known
 * @param metres length of an event whose code does not carry it
 * @param unit what the column holds where no event says so
 */
export function readPerformance(printed: string, event?: string, metres?: number, unit?: 's' | 'm'): Performance {
  const read: Performance = { records: [] };
  let rest = ` ${printed.replace(/\s+/gu, ' ').trim()} `;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  if (take(PACEMAKER)) read.pacemaker = true;
  const notes = [take(RULE)?.[0].trim()];
  const statuses = [...rest.matchAll(STATUS)].flatMap(({ groups = {} }) =>
    Object.keys(groups).filter((status): status is Status => groups[status] !== undefined),
  );
  if (statuses[0] !== undefined) {
    // "DQ" outweighs what it was before; of "NM NH" the first is meant
    read.status = statuses.includes('DQ') ? 'DQ' : statuses[0];
    rest = rest.replace(STATUS, ' ');
  }
  const thousandths = take(THOUSANDTHS);
  const wind = take(WIND);
  const gust = wind?.[1] ?? wind?.[2];
  if (gust !== undefined) read.wind = Number(gust.replace('−', '-'));
  const found = takeMark(rest, event, metres, unit);
  if (found) {
    read.mark = found.mark;
    rest = found.rest;
    if (/(?<!\S)x\d/iu.test(printed)) notes.push('exhibition');
    const exact = thousandths && toThousandth(found.mark, (thousandths[1] ?? thousandths[2]) as string);
    if (exact) read.exact = exact;
  }
  for (const word of rest.split(/[\s,;/]+/u)) {
    const record = recordOfTag(word) ?? recordOfTag(word.toUpperCase());
    if (record) read.records.push(record);
    else if (/^[Qq]$/u.test(word)) read.qualified = word as 'Q' | 'q';
    else if (!NOTHING.test(word) && !ASIDE.test(word)) notes.push(word);
  }
  if (/^\s*x{1,3}\s*$/iu.test(printed)) return { records: [], status: 'NM' };
  const note = notes
    .filter((word) => word)
    .join(' ')
    .replace(/^\((.+)\)$/u, '$1');
  if (note !== '') read.note = note;
  return read;
}

/** Letters that say how a mark was taken, not what it was. */
const ASIDE = /^(?:A|h|i|w|W|m|s|r|o|x|X|J|\(|\)|#|!|@|\$|%|&|p(?:oin)?ts|points)$/u;

/** The first word that is a mark, without the letters and signs glued to it, which stay: `10.56Q`, `5.90i`, `J1.80m`. */
function takeMark(
  words: string,
  event: string | undefined,
  metres: number | undefined,
  unit: 's' | 'm' | undefined,
): { mark: Mark; rest: string } | undefined {
  const points = event !== undefined && combinedEvents.has(event);
  for (const [word] of words.matchAll(MARK_WORD)) {
    const bare = word.replace(/^[^\d.]+|(?<=\d['’"”]{0,2})[^\d'’"”m]+$/gu, '');
    const mark = points ? scoreOf(bare) : timeOrLength(bare, event, metres, unit);
    // the same mark may stand there again, as what it was before the disqualification
    if (mark) return { mark, rest: words.replaceAll(bare, ' ') };
  }
  return undefined;
}

/** A word with digits; `5' 10"`, `2h 08:44` and `1 min 44.59` are one. */
const MARK_WORD = /(?<![^\s(])\(?[JXx*#@!$%&]{0,2}\.?\d(?:\S*?(?:['’′]|h|ft|min|m)\s(?=\d)|\s(?:min|h)\s(?=\d))?\S*/gu;

function scoreOf(word: string): Mark | undefined {
  const digits = /^(\d{1,2})[,. ]?(\d{3})$|^(\d{3})$/u.exec(word);
  if (!digits) return undefined;
  const value = Number(digits.slice(1).join(''));
  return { text: String(value), value, unit: 'points' };
}

function timeOrLength(
  word: string,
  event: string | undefined,
  metres: number | undefined,
  unit: 's' | 'm' | undefined,
): Mark | undefined {
  const pointed = withPlainSigns(word)
    .replace(/^(\d{1,2})\.(\d\d),(\d{1,2})$/u, '$1:$2.$3')
    .replace(/(?<=\d),(?=\d\d?$)/u, '.');
  for (const mention of findMarks(pointed, 0, pointed.length)) {
    const mark = mention.start === 0 ? markOf(mention, event, metres, unit) : undefined;
    if (mark) return mark;
  }
  return undefined;
}

/** A mention as a mark of the event; an official mark outside of what is usual is no less a mark. */
function markOf(
  mention: MarkMention,
  event: string | undefined,
  metres: number | undefined,
  unit: 's' | 'm' | undefined,
): Mark | undefined {
  const usual = event === undefined ? undefined : markFor(mention, event, metres ?? null);
  if (usual) return usual;
  const inMetres = event === undefined ? unit === 'm' : fieldEvents.has(event);
  if (inMetres) return markFor(mention.form === 'bare' ? { ...mention, form: 'metres' } : mention, null, null);
  if (event === undefined && unit === undefined && mention.form === 'bare') return undefined;
  return markFor(mention.form === 'bare' ? { ...mention, form: 'seconds', unit: true } : mention, null, null);
}

/** `.985` of 10.99, which was rounded up, is 10.985; a number that is not this mark's is none. */
function toThousandth(mark: Mark, printed: string): number | undefined {
  const fraction = Number(`0${/\.\d{3}$/u.exec(printed)?.[0] ?? ''}`);
  if (mark.unit !== 's') return undefined;
  const hundredths = Math.round(mark.value * 100) / 100;
  const whole = Math.floor(hundredths - (fraction > 0.99 && hundredths % 1 < 0.005 ? 1 : 0) + 1e-9);
  const exact = Number((whole + fraction).toFixed(3));
  return Math.abs(exact - hundredths) < 0.0105 ? exact : undefined;
}
