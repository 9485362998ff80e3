/** Ordinal numbers that could be places: `third`, `10th`, `23 rd`, `No. 4`. */
import { everyMatch } from '../matches.js';

export interface OrdinalMention {
  start: number;
  end: number;
  value: number;
  /** A tie printed with the number: `3=`, `=4th`, `T5`. */
  tied: boolean;
}

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'];
const TEN_STEMS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const values: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ...TEN_STEMS.flatMap((stem, i) => UNITS.map((unit, j) => [`${stem}-${unit}`, (i + 2) * 10 + j + 1] as const)),
]);

const ORDINAL =
  /(?<![\p{L}\d.,:/-])(?:(=?)(\d{1,4})\s?(?:st|nd|rd|th)(?![\p{L}\d])(=?)|((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)(?!\p{L}|-years?\b)|(?:position|place|spot|number|no\.)\s(\d{1,4}|two|three|four|five|six|seven|eight|nine|ten)(?![\d.:]))/giu;

const CARDINALS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The ordinals between two offsets. */
export function findOrdinals(text: string, from: number, to: number): OrdinalMention[] {
  const mentions: OrdinalMention[] = [];
  for (const match of everyMatch(text.slice(from, to), ORDINAL)) {
    const [printed, tieBefore, digits, tieAfter, stem, word, counted] = match;
    const start = from + (match.index as number);
    const cardinal = counted?.toLowerCase();
    const value =
      digits !== undefined
        ? Number(digits)
        : cardinal !== undefined
          ? CARDINALS.includes(cardinal)
            ? CARDINALS.indexOf(cardinal) + 2
            : Number(cardinal)
          : (values.get(`${stem ?? ''}${word}`.toLowerCase()) ?? 0);
    if (value > 0) mentions.push({ start, end: start + printed.length, value, tied: Boolean(tieBefore || tieAfter) });
  }
  return mentions;
}
