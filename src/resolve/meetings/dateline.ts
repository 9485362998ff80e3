/** The town in a date line: `LINZ, Austria, Aug 20 (AP) -`, `BRUSSELS 1996-08-23`, `From our correspondent in Linz`. */
import { nationOf } from '../../english/demonyms.js';
import { months } from '../../english/lexicon/days.js';
import { isCity, regions } from '../../knowledge/cities.js';

/** A town as printed. */
export interface Town {
  value: string;
  start: number;
  end: number;
  country?: { value: string; start: number; end: number };
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'.-]*";
const MONTH = `(?:${months.flatMap((month) => [month.slice(0, 3), month.slice(0, 3).toUpperCase()]).join('|')})\\p{L}*\\.?`;
const DATE = `(?:${MONTH}\\s\\d{1,2}(?:[-¯]\\d{1,2})?(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH},?(?:\\s\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-](?:\\d{1,2}|${MONTH})(?:[/.-]\\d{2,4})?)`;
const LINE = new RegExp(
  `^(?<city>${WORD}(?:\\s(?:de\\s|la\\s|del\\s)?${WORD}){0,3}?)(?:,\\s?(?<region>${WORD}(?:\\s${WORD}){0,2}))?(?:\\s\\((?<nation>[\\p{L} ]+)\\))?(?<date>,?\\s\\(?${DATE}\\)?)?(?:\\s(?:\\(\\p{Lu}[\\p{L} ,/-]*\\)|\\/\\p{Lu}[\\p{L} -]*\\/)|,\\s(?:AFP|AP|UPI|CANA|CMC|PA|IAAF|Xinhua|Reuters|REUTERS|[A-Z]{2,5}-(?:\\p{L}+)))?\\s?(?<close>\\s?(?:--|[¯:|])|\\s-(?=\\s)|(?<=[\\d)\\p{L}.])$|\\s\\d{2}:\\d{2})`,
  'u',
);
const CLOSED = /^(?:[\p{Lu}][\p{L}\p{M}'. -]*)$/u;
const NO_TOWN =
  /^(?:exclusive|breaking|results?|watch|report|updated?|news|live|preview|press release|coming up|lotto|photos?|men|women|senior|athletics|published|by|from|map|photo|pictured|sport|local sports|final|heats?|winner|correction|note|bell|posted|race)\b|\b(?:men|women|boys|girls)$/iu;
const SEGMENT = new RegExp(
  `(?:^|[|·]\\s?|\\b(?:Report|News|Preview)\\s)(${WORD}(?:[\\s-]${WORD}){0,2}),\\s(${WORD}(?:\\s${WORD}){0,2})(?=\\s?(?:$|[|·]))`,
  'u',
);
/** `AFP | Zurich | Updated: 15-08-2020`: an agency's own line, with its town in the middle. */
const AGENCY = new RegExp(
  `^(?:AFP|ANI|AP|IANS|PA|PTI|Reuters|Xinhua)\\s?\\|\\s?(${WORD}(?:\\s${WORD}){0,2})\\s?\\|`,
  'u',
);
const BYLINE = new RegExp(`^(?:from|by)\\s.{3,50}\\bin\\s(${WORD}(?:\\s${WORD}){0,2})$`, 'iu');

/**
 * The town of a line at the head of an article, when the line has a date line's form.
 *
 * @param line the line's words
 * @param at its offset in the article
 */
export function townOfDateline(line: string, at: number): Town | undefined {
  const head = line.slice(0, 120);
  const match = LINE.exec(head);
  const groups = match?.groups;
  if (groups?.['city'] && CLOSED.test(groups['city']) && !NO_TOWN.test(groups['city'])) {
    const printed = groups['city'];
    const capitals = printed === printed.toUpperCase();
    const place = groups['region'] ?? groups['nation'];
    const country = place === undefined ? undefined : nationOf(titleCase(place));
    const located = country !== undefined || (place !== undefined && regions.has(place));
    const known = isCity(printed) || isCity(titleCase(printed));
    const dated = groups['date'] !== undefined;
    const closed = groups['close'] !== '';
    const dash =
      /[-¯]/.test(groups['close'] ?? '') ||
      (/\|/.test(groups['close'] ?? '') && line.length > 120) ||
      (/:/.test(groups['close'] ?? '') && /\s/.test(printed) && line.length > 120);
    const alone = !closed && !located && !dated;
    if (alone ? known && head.length === line.length : known || located || (capitals && (dash || dated))) {
      // "MARL, Wexland - The race": a region that nobody has heard of, in the small letters of what is no town
      const regional = capitals && dash && line.length > 100 && /\p{Ll}/u.test(place ?? '');
      if (place === undefined || located || known || regional) return town(head, at, printed, 0, place);
    }
  }
  const segment = line.length < 120 ? SEGMENT.exec(head) : null;
  const [, named = '', place = ''] = segment ?? [];
  if (segment && (nationOf(place) !== undefined || regions.has(place)))
    return town(head, at, named, head.indexOf(named, segment.index), place);
  const [agency = '', seat] = line.length < 120 ? (AGENCY.exec(head) ?? []) : [];
  if (seat !== undefined && isCity(seat)) return town(head, at, seat, agency.indexOf(seat, 3));
  const byline = line.length < 80 ? BYLINE.exec(line)?.[1] : undefined;
  return byline !== undefined && CLOSED.test(byline) ? town(line, at, byline, line.lastIndexOf(byline)) : undefined;
}

const NAME = "\\p{Lu}[\\p{L}.'-]+\\s(?:\\p{Ll}{1,3}\\s)?\\p{Lu}[\\p{L}'-]+";
const TOWN = `(${WORD}(?:\\s${WORD}){0,2})`;
/** `Una Orr, in Durham, sees`, `writes Una Orr from Zurich`, `Una Orr reports from Kerrin`: where the reporter is. */
const REPORTER = [
  new RegExp(`^(?:(?:[Bb]y|BY|[Ff]rom|FROM)\\s)?${NAME},?\\s(?:in|at|IN|AT)\\s${TOWN}(?:,|$)`, 'u'),
  new RegExp(`\\b(?:writes|reports)\\s${NAME}\\s(?:from|in)\\s${TOWN}`, 'u'),
  new RegExp(`^${NAME}\\s(?:reports|was|reporting|writes)\\s(?:from|in)\\s${TOWN}`, 'u'),
];

/** The known town that a reporter writes from, as a line or paragraph at the head of an article tells it. */
export function townOfReporter(words: string, at: number): Town | undefined {
  for (const pattern of REPORTER) {
    const match = pattern.exec(words);
    if (!match) continue;
    const printed = (match[1] as string).replace(/[.']+$/u, '').split(' ');
    for (let length = printed.length; length > 0; length--) {
      const value = printed.slice(0, length).join(' ');
      if (isCity(value))
        return town(words, at, value, words.indexOf(value, match.index + match[0].lastIndexOf(match[1] as string)));
    }
  }
  return undefined;
}

/** The town printed at an index of a line, with the country printed as `place` after it. */
function town(line: string, at: number, printed: string, index: number, place?: string): Town {
  const start = at + index;
  const found: Town = { value: titleCase(printed), start, end: start + printed.length };
  const country = place === undefined ? undefined : nationOf(titleCase(place));
  if (place === undefined || country === undefined) return found;
  const placeAt = at + line.indexOf(place, index + printed.length);
  return { ...found, country: { value: country, start: placeAt, end: placeAt + place.length } };
}

/** `BRANDT HOLLOW` as a reader writes it; anything else as it is. */
export const titleCase = (words: string): string =>
  words === words.toUpperCase() && !/^\p{Lu}\./u.test(words)
    ? words.toLowerCase().replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : words;
