/** What the text says a mark was: a personal best, a national record, a world lead. */
import { everyMatch } from '../matches.js';

export interface RecordMention {
  start: number;
  end: number;
  /** `WR WL OR AR NR CR MR CR-COURSE DLR PB SB WB`, with the age group in front. */
  code: string;
  /** The code of the nation whose record it is: `the Norwegian record`. */
  nation?: string;
}

const AGE = '(?:[Uu](?:nder)?[\\s-]?(?<age>20|18|23)s?[\\s-]|(?<junior>junior|youth)\\s)?';
const KINDS: readonly (readonly [code: string, pattern: string])[] = [
  [
    'PB',
    "(?:all-time |indoor |outdoor |outright |new |big |huge |massive |parkrun |(?:[a-z]+|\\d+)-(?:minute|second|foot|inch|metre|meter) )*(?:personal[\\s-]best(?! of the)|personal record|life[\\s-]?time[\\s-]best|career[\\s-]best|outright best|p\\.?b\\.?|pr)(?:s|'s)?",
  ],
  [
    'SB',
    "season(?:al|'s|s)?[\\s-]best|s\\.?b|(?:fastest|quickest|best|longest) (?:time|mark) of the (?:year|season)|best (?:mark|time|throw|jump|performance|effort)? ?(?:of|this) (?:the|her|his) (?:season|year)|(?:fastest|quickest|best|longest) (?:of|this) (?:the|his|her) season|(?:fastest|quickest|best) (?:he|she|they) (?:has|have|had) (?:run|thrown|jumped) this (?:year|season)",
  ],
  [
    'WL',
    '(?:(?:20\\d\\d )?world[\\s-]?lead(?:ing)?(?: (?:mark|time|performance))?|(?:fastest|quickest|best|longest) (?:time|mark|leap|jump|throw|performance)? ?in the world (?:this (?:year|season)|so far|in 20\\d\\d)|wl)',
  ],
  ['WB', "world(?:'s)? best(?: mark| time| performance)?(?! (?:of|in) the)"],
  ['WR', `world (?:indoor |outdoor )?${AGE}(?:indoor )?(?:record|mark)|wr`],
  ['OR', 'olympic record'],
  [
    'AR',
    '(?:european|african|asian|oceanian?|oceania|south american|north american|nacac|area|continental) (?:indoor )?record',
  ],
  ['CR', 'championships?[ -](?:record|best|mark)|games[ -]record|champs record|cr'],
  ['MR', 'meet(?:ing)? (?:record|mark)|mr'],
  ['DLR', 'diamond league record|dlr'],
  ['CR-COURSE', 'course[ -](?:record|best)|race record|event record'],
  [
    'NR',
    `(?<home>[Nn]ational|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?:[Nn]ational )?(?:indoor |outdoor |all-comers'? )?${AGE}(?:indoor )?(?:[Rr]ecord|(?<!ational )[Bb]est(?= of \\d))|nr`,
  ],
];

const MATCHERS = KINDS.map(([code, pattern]) => ({
  code,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, code === 'NR' ? 'gu' : 'giu'),
}));

/**
 * The record phrases between two offsets; the longer wins where two overlap.
 *
 * @param nationOf what nation a capitalised word before `record` is the adjective or name of
 */
export function findRecords(
  text: string,
  from: number,
  to: number,
  nationOf: (word: string) => string | undefined,
): RecordMention[] {
  const piece = text.slice(from, to);
  const found: RecordMention[] = [];
  if (!/record|best|lead|mark|\b[WNMPS][RBL]\b|\bp\.?[br]\b|season|year|CR|DLR/iu.test(piece)) return found;
  for (const { code, pattern } of MATCHERS) {
    for (const match of everyMatch(piece, pattern)) {
      const printed = match[0];
      // Two-letter codes are codes only in capitals ("pb" apart).
      if (/^[a-z]{2,3}$/i.test(printed) && printed !== printed.toUpperCase() && !/^p\.?[br]/i.test(printed)) continue;
      const home = match.groups?.['home'];
      const owned = code === 'NR' && home !== undefined && home.toLowerCase() !== 'national';
      const nation = owned ? nationOf(home) : undefined;
      if (owned && nation === undefined) continue;
      const age = match.groups?.['age'] ?? (match.groups?.['junior'] ? '20' : undefined);
      found.push({
        start: from + match.index,
        end: from + match.index + printed.length,
        code: age ? `U${age}-${code}` : code,
        ...(nation ? { nation } : {}),
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (mention, i) => !found.slice(0, i).some((other) => other.start <= mention.start && other.end > mention.start),
  );
}

const LEVELS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['WR', /\bworld\b/iu],
  ['OR', /\bolympic\b/iu],
  ['AR', /\b(?:european|(?<!(?:south|central) )african|asian|area|continental)\b/iu],
  ['CR', /\b(?:championships?|games)\b/iu],
  ['MR', /\bmeet(?:ing)?\b/iu],
  ['NR', /\bnational\b/iu],
];
const LEVEL_WORDS =
  /(?:(?:national|world|olympic|european|(?<!(?:south|central)\s)african|asian|area|championships?|games|meeting|meet|junior|senior|youth|indoor|outdoor|men's|women's|all-comers'?|u(?:nder)?[\s-]?\d\d)\s)*$/iu;
const RECORD_BEHIND =
  /^(?:\s(?:indoor|outdoor))?\s(?:record(?![\s-](?:hold|break|bid|attempt))|best(?=\sof\s\d))(?![\p{L}-])/iu;

/**
 * `the world 3000m record`, `a new Irish U20 800m indoor record`: what stands behind an event is of the level, or of the
 * country, that stands before it.
 *
 * @param start where the event phrase begins, its level included
 * @param core where the event's own name begins
 */
export function recordBehind(
  text: string,
  start: number,
  core: number,
  end: number,
  nationOf: (word: string) => string | undefined,
): RecordMention | undefined {
  const behind = RECORD_BEHIND.exec(text.slice(end, end + 24));
  if (!behind) return undefined;
  const before = text.slice(Math.max(0, start - 40), core);
  const levels = LEVEL_WORDS.exec(before)?.[0] ?? '';
  const printed = /(?:(\p{Lu}[\p{L}'-]+)\s)?(\p{Lu}[\p{L}'-]+)\s$/u.exec(
    before.slice(0, before.length - levels.length),
  );
  const home =
    printed === null
      ? undefined
      : ((printed[1] === undefined ? undefined : nationOf(`${printed[1]} ${printed[2]}`)) ??
        nationOf(printed[2] as string));
  const age = /\bu(?:nder)?[\s-]?(\d\d)\b/iu.exec(levels)?.[1] ?? (/\bjunior\b/iu.test(levels) ? '20' : undefined);
  if (age !== undefined && age !== '20' && age !== '18') return undefined;
  const [level] = LEVELS.find(([, pattern]) => pattern.test(levels)) ?? [];
  const code = level ?? (home === undefined ? undefined : 'NR');
  if (code === undefined) return undefined;
  const best = /best$/iu.test(behind[0]);
  if (best && code !== 'WR') return undefined;
  return {
    start: end + 1,
    end: end + behind[0].length,
    code: `${age === undefined ? '' : `U${age}-`}${best ? 'WB' : code}`,
    ...(home !== undefined && code === 'NR' ? { nation: home } : {}),
  };
}
