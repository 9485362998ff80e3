/** The events of the sport: their codes as OpenTrack and World Athletics write them, and what a mark in them is. */

/** Codes of field events, in which the greater mark is the better. */
export const fieldEvents: ReadonlySet<string> = new Set(['HJ', 'PV', 'LJ', 'TJ', 'SP', 'DT', 'HT', 'JT', 'WT']);

/** Codes of combined events, whose marks are points. */
export const combinedEvents: ReadonlySet<string> = new Set(['PEN', 'HEP', 'DEC']);

/** Whether no heptathlon, decathlon or pentathlon has the event. */
export const isOutsideCombined = (event: string): boolean =>
  /^(?:TJ|HT|400H|[235]000|10000|MILE|2MILE|MAR|HM|XC|ROAD|\d+K|RELAY|DMR|4x.*|.*SC|.*\dK?W)$/.test(event);

/** Codes whose metres stand beside the code, not in it. */
export const openEvents: ReadonlySet<string> = new Set(['ROAD', 'XC', 'MR', 'TRAIL', 'ULTRA', 'RELAY']);

/** Events of one sex only in championship programmes; says the race's sex when nothing else does. */
export const eventSex: Readonly<Record<string, 'M' | 'W'>> = { '110H': 'M', '100H': 'W', HEP: 'W', DEC: 'M' };

/** Road codes by length in metres, with the rounding that newspapers use. */
export const roadByMetres: ReadonlyMap<number, string> = new Map([
  [5000, '5K'],
  [10000, '10K'],
  [15000, '15K'],
  [16093, '10M'],
  [16100, '10M'],
  [16000, '10M'],
  [20000, '20K'],
  [21000, 'HM'],
  [21097, 'HM'],
  [21100, 'HM'],
  [21098, 'HM'],
  [25000, '25K'],
  [30000, '30K'],
  [42000, 'MAR'],
  [42195, 'MAR'],
  [42200, 'MAR'],
  [50000, '50K'],
  [100000, '100K'],
]);

/** Metres of a mile. */
export const MILE = 1609.344;

/** Relays that have a code of their own. */
export const relayCodes: ReadonlySet<string> = new Set(['4x100', '4x200', '4x400', '4x800', '4x1500']);

/** Relays and ekiden: a team is the entrant, and no runner has a result. */
export const isRelay = (event: string | null | undefined): boolean => event != null && /^(?:4x|RELAY|DMR)/.test(event);

/** Flat distances run on a track that newspapers print without a unit. */
export const bareDistances: ReadonlySet<number> = new Set([
  60, 100, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000, 5000, 10000,
]);

/** … and those of American school tracks, for the mile and two miles, and halls; elsewhere such a number is a climb or a split. */
export const schoolDistances: ReadonlySet<number> = new Set([55, 1600, 3200]);

/** Length of an event in metres where its code carries one. */
export function metresOf(event: string): number | undefined {
  if (/^\d+$/.test(event)) return Number(event);
  const hurdles = /^(\d+)(?:H|SC|W)$/.exec(event);
  if (hurdles) return Number(hurdles[1]);
  if (event === 'MILE' || event === 'MILE-ROAD') return MILE;
  if (event === '2MILE') return 2 * MILE;
  if (event === 'HM') return 21097.5;
  if (event === 'MAR') return 42195;
  const kilometres = /^(\d+)K(?:W)?$/.exec(event);
  if (kilometres) return Number(kilometres[1]) * 1000;
  if (event === '10M') return 16093;
  return undefined;
}

const offTrack: ReadonlySet<string> = new Set([
  ...roadByMetres.values(),
  ...['MILE-ROAD', 'ROAD', 'XC', 'MR', 'TRAIL', 'ULTRA'],
]);
const roadWalks: ReadonlySet<string> = new Set(['10KW', '20KW', '35KW', '50KW']);

/** Races over roads, fields and hills, which men and women mostly start together. */
export const isOffTrack = (event: string | undefined): boolean => event !== undefined && offTrack.has(event);

/** Races off the track and walks on the road, of which nobody prints hundredths. */
export const isTimedToSeconds = (event: string): boolean => isOffTrack(event) || roadWalks.has(event);
