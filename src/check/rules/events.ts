/** Events that there are not: their hurdles, their length, their laps. */
import { metresOf } from '../../knowledge/events.js';
import { everyMatch, matchesWith } from '../../matches.js';
import type { Span } from '../../report/schema.js';
import type { CheckedArticle } from '../article.js';
import { counted, countOf } from '../counting.js';
import { eventsNamed } from '../events-named.js';
import type { CheckRule } from '../rule.js';

const BARRED =
  /(?<![\p{L}\d.,:])(?<metres>\d[\d,.]*)[\s-]?m(?:et(?:re|er)s?)?[\s-](?<kind>hurdles|steeplechase|sprint|dash)(?!\p{L})/giu;
const SEX_BEFORE = /(?<!\p{L})(?<sex>(?:wom[ae]n|girls?|lad(?:y|ies))'?s?'?)\s(?:[\w-]+\s){0,2}$/iu;
/** Lengths in metres that are run over hurdles somewhere: indoors, by schools, by veterans. */
const HURDLED = new Set([
  ...[50, 55, 60, 65, 70, 75, 80, 90, 100, 110, 120, 150, 200, 220, 250, 300, 320, 400, 440, 500, 600],
]);
const CHASED = new Set([400, 600, 800, 1000, 1200, 1500, 1600, 2000, 3000, 3200, 4000]);
/** A race's sex stands no further before it. */
const LEAD = 40;
/** The longest sprint, with the latitude of American schools. */
const SPRINT = 800;

function impossible(kind: string, metres: number, sex: string): boolean {
  if (kind === 'hurdles') return !HURDLED.has(metres) || (metres === 110 && sex !== '');
  return kind === 'steeplechase' ? !CHASED.has(metres) : metres > SPRINT;
}

export const noSuchEvent: CheckRule = {
  name: 'check/no-such-event',
  finds: 'hurdles, a steeplechase or a sprint over a distance that has none for that sex',
  severity: 'warning',
  examples: [
    {
      text: 'Jo Brel won the women’s 110m hurdles in 13.10.',
      finds: [{ claim: '110m hurdles', against: 'women’s' }],
    },
    {
      text: 'Jo Brel, who won the 8000-metre sprint, is 22.',
      finds: [{ claim: '8000-metre sprint', against: 'sprint' }],
    },
    { text: 'Jo Brel won the women’s 100m hurdles in 13.10 and Sal Arkin the men’s 110m hurdles in 13.81.', finds: [] },
    { text: 'Jo Brel won the girls’ 75m hurdles in 11.10 and the 60-metre dash in 7.70.', finds: [] },
  ],
  *check(article) {
    for (const found of everyMatch(article.text, BARRED)) {
      const { metres = '', kind = '' } = found.groups as Record<string, string | undefined>;
      const length = Number(metres.replace(/[,.](?=\d{3}$)/, ''));
      const from = Math.max(0, found.index - LEAD);
      const before = SEX_BEFORE.exec(article.text.slice(from, found.index));
      const sex = before?.groups?.sex ?? '';
      if (!impossible(kind.toLowerCase(), length, sex)) continue;
      const end = found.index + found[0].length;
      const ofSex = before && kind.toLowerCase() === 'hurdles' && length === 110;
      yield {
        message: `there is no ${found[0]}${ofSex ? ' for women' : ''}`,
        claim: [article.span(found.index, end)],
        against: [
          ofSex
            ? article.span(from + before.index, from + before.index + sex.length)
            : article.span(end - kind.length, end),
        ],
        actual: found[0],
      };
    }
  },
};

/** Lengths that prose gives the marathon and its half, in kilometres and miles. */
const LENGTHS = [
  { km: [41.8, 42, 42.1, 42.16, 42.19, 42.195, 42.2], miles: [26, 26.2, 26.21, 26.22], low: 40, high: 45 },
  { km: [20.9, 21, 21.08, 21.09, 21.097, 21.0975, 21.098, 21.1], miles: [13, 13.1, 13.11], low: 20, high: 22.5 },
] as const;
const LENGTH = /(?<![\d.,:])(?<figure>\d{2}[.,]\d{1,4})[\s-]?(?<unit>km|k|kilomet(?:re|er)s?|miles?)(?!\p{L})/giu;
const MARATHON = /(?<!ultra[- ]?)marathons?(?!\p{L})/giu;
/** Of lengths that are printed to the metre. */
const ROUNDING = 0.006;
/** A marathon is near its length. */
const NEAR = 60;
/** So far from the whole a length is told of a way point, or of a course that was measured wrong. */
const ON_THE_WAY =
  /\b(?:at|after|past|until|from|around|about|by|through|reached|mark|to go|pace|short|long|too|instead|measured|watch|gps|garmin|over-?distance|ultra)\b/iu;

export const lengthOfEvent: CheckRule = {
  name: 'check/length-of-event',
  finds: 'a marathon or half marathon of another length than they have',
  severity: 'warning',
  examples: [
    {
      text: 'Jo Brel ran her first marathon over 42.915km in 2:41:10.',
      finds: [{ claim: '42.915km', against: 'marathon' }],
    },
    { text: 'Jo Brel ran her first marathon over 42.195km in 2:41:10, and 21.1km of it alone.', finds: [] },
    { text: 'Jo Brel was alone in the marathon from 20.5km to 41.5km.', finds: [] },
  ],
  *check(article) {
    for (const found of everyMatch(article.text, LENGTH)) {
      const { figure = '', unit = '' } = found.groups as Record<string, string | undefined>;
      const value = Number(figure.replace(',', '.'));
      const inMiles = /^m/iu.test(unit);
      const km = inMiles ? value * 1.609344 : value;
      const race = LENGTHS.find(({ low, high }) => km > low && km < high);
      const known: readonly number[] | undefined = race && (inMiles ? race.miles : race.km);
      if (!race || !known || known.some((length) => Math.abs(length - value) < ROUNDING)) continue;
      const span = article.span(found.index, found.index + found[0].length);
      const before = article.text.slice(Math.max(0, span.start - 20), span.start);
      if (ON_THE_WAY.test(before) || ON_THE_WAY.test(article.text.slice(span.end, span.end + 12))) continue;
      const marathon = marathonBeside(article, span);
      if (!marathon) continue;
      yield {
        message: `“${span.text}” is not the length of a ${race.low > 30 ? 'marathon' : 'half marathon'}`,
        claim: [span],
        against: [marathon],
        actual: span.text,
        expected: race.low > 30 ? '42.195km' : '21.0975km',
      };
    }
  },
};

function marathonBeside(article: CheckedArticle, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - NEAR);
  const [near] = everyMatch(article.text.slice(from, end + NEAR), MARATHON)
    .map(({ index, 0: word }) => article.span(from + index, from + index + word.length))
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return near;
}

const LAPS = new RegExp(
  String.raw`(?<!\p{L})(?:of\s(?:the|its|their|all)|all|the\sfull)\s(?:the\s)?(?<laps>(?<count>${counted})\slaps)(?!\sto\sgo|\sfrom|\sremain|\sof\s(?:the\s)?(?:course|park|lake|circuit|wood))`,
  'giu',
);
/** Laps of tracks outdoors and indoors, in metres. */
const TRACKS = [400, 200];
/** Fewer are often only the last ones. */
const FEWEST = 5;

export const laps: CheckRule = {
  name: 'check/laps',
  finds: 'a number of laps that does not make the distance of the race',
  severity: 'warning',
  examples: [
    {
      text: 'Una Orr won the women’s 5000m in 15:02.95. Jo Brel led for ten of the fourteen and a half laps.',
      finds: [{ claim: 'fourteen and a half laps', against: '5000m' }],
    },
    {
      text: 'Una Orr won the women’s 5000m in 15:02.95. Jo Brel led for ten of the twelve and a half laps.',
      finds: [],
    },
    { text: 'Una Orr won the women’s 3000m in 9:02.95. Jo Brel led for ten of the fifteen laps indoors.', finds: [] },
    { text: 'Una Orr won the 10km road race in 34:20. Jo Brel led for two of the five laps of the park.', finds: [] },
  ],
  *check(article) {
    for (const found of matchesWith(article.text, [' laps'], LAPS)) {
      const { laps: words = '', count = '' } = found.groups as Record<string, string | undefined>;
      const number = countOf(count);
      if (number === undefined || number < FEWEST) continue;
      const start = found.index + found[0].length - words.length;
      const track = eventsBefore(article, start);
      const last = track.at(-1);
      // seven laps and the way to the start are 3000 metres as well
      const makes = ({ metres }: { metres: number }) => TRACKS.some((lap) => Math.abs(number * lap - metres) < lap);
      if (!last || track.some(makes)) continue;
      yield {
        message: `${words} do not make ${last.span.text}`,
        claim: [article.span(start, start + words.length)],
        against: [last.span],
        actual: words,
        expected: String(last.metres / 400),
      };
    }
  },
};

/** The races on a track that the article names up to an offset. */
function eventsBefore(article: CheckedArticle, offset: number): { metres: number; span: Span }[] {
  return eventsNamed(article, { start: 0, end: article.paragraphAt(offset).end }).flatMap(
    ({ event, core, start, end }) => {
      const metres = event !== null && /^(?:\d+(?:SC|W)?|MILE|2MILE)$/.test(event) ? metresOf(event) : undefined;
      return metres === undefined || metres < 1500
        ? []
        : [{ metres, span: article.span(core?.start ?? start, core?.end ?? end) }];
    },
  );
}
