/**
 * What a mark of each event can plausibly be, from a little better than the world record (wheelchair and masters'
 * races included) to a slow club athlete's. The ranges are generous: they choose between readings of doubtful
 * separators, they do not judge performances.
 */

/** An inclusive range: seconds, metres or points. */
export interface MarkRange {
  readonly unit: 's' | 'm' | 'points';
  readonly min: number;
  readonly max: number;
}

const minute = 60;
const hour = 3600;

const time = (min: number, max: number): MarkRange => ({ unit: 's', min, max });
const distance = (min: number, max: number): MarkRange => ({ unit: 'm', min, max });
const points = (min: number, max: number): MarkRange => ({ unit: 'points', min, max });

/** By event code. An event whose result may be a time or a distance has both. */
export const RANGES: Readonly<Record<string, readonly MarkRange[]>> = {
  '60': [time(5.8, 20)],
  '100': [time(9, 40)],
  '200': [time(18.5, 80)],
  '300': [time(29, 120)],
  '400': [time(41, 180)],
  '600': [time(68, 260)],
  '800': [time(84, 7 * minute)],
  '1000': [time(120, 9 * minute)],
  '1500': [time(160, 15 * minute)],
  MILE: [time(180, 17 * minute)],
  '2000': [time(240, 19 * minute)],
  '3000': [time(330, 30 * minute)],
  '2MILE': [time(400, 32 * minute)],
  '5000': [time(540, 60 * minute)],
  '10000': [time(18 * minute, 2 * hour)],
  '60H': [time(6.8, 20)],
  '100H': [time(11.5, 40)],
  '110H': [time(12.3, 40)],
  '400H': [time(44.5, 150)],
  '2000SC': [time(5 * minute, 15 * minute)],
  '3000SC': [time(460, 25 * minute)],
  '5000W': [time(17 * minute, hour)],
  '10000W': [time(36 * minute, 100 * minute)],
  '10KW': [time(36 * minute, 100 * minute)],
  '20KW': [time(74 * minute, 3 * hour)],
  '35KW': [time(2.25 * hour, 5 * hour)],
  '50KW': [time(3.4 * hour, 8 * hour)],
  '4x100': [time(36, 100)],
  '4x200': [time(76, 200)],
  '4x400': [time(172, 7 * minute)],
  '4x400X': [time(180, 7 * minute)],
  '4x800': [time(7 * minute, 18 * minute)],
  '4x1500': [time(14 * minute, 35 * minute)],
  // Iowa's schools run theirs over 1600m
  DMR: [time(3.2 * minute, 20 * minute)],
  RELAY: [time(10, 72 * hour)],
  'MILE-ROAD': [time(180, 20 * minute)],
  '5K': [time(9 * minute, 90 * minute)],
  '10K': [time(18 * minute, 2.5 * hour)],
  '15K': [time(28 * minute, 3.5 * hour)],
  '10M': [time(30 * minute, 4 * hour)],
  HM: [time(38 * minute, 5 * hour)],
  '20K': [time(40 * minute, 5 * hour)],
  '25K': [time(48 * minute, 5.5 * hour)],
  '30K': [time(hour, 7 * hour)],
  MAR: [time(75 * minute, 12 * hour)],
  '50K': [time(2.6 * hour, 16 * hour)],
  '100K': [time(5.9 * hour, 32 * hour)],
  ROAD: [time(2 * minute, 60 * hour)],
  XC: [time(4 * minute, 5 * hour)],
  MR: [time(5 * minute, 30 * hour)],
  TRAIL: [time(15 * minute, 120 * hour)],
  ULTRA: [time(2 * hour, 260 * hour), distance(30_000, 1_100_000)],
  HJ: [distance(0.8, 2.5)],
  PV: [distance(1, 6.5)],
  LJ: [distance(2, 9.2)],
  TJ: [distance(5, 18.7)],
  SP: [distance(3, 24.5)],
  DT: [distance(8, 80)],
  HT: [distance(8, 90)],
  JT: [distance(8, 105)],
  WT: [distance(4, 30)],
  PEN: [points(800, 5700)],
  HEP: [points(1200, 7400)],
  DEC: [points(1500, 9400)],
};

/** Seconds for each metre, fastest and slowest, where only the distance is known. */
export const PACE = {
  /** Flat track and road. */
  level: { min: 0.095, max: 0.75 },
  /** Cross country, fell, trail and ultra: climbs and bogs. */
  rough: { min: 0.14, max: 1.6 },
} as const;

/** Events whose code carries no distance and whose ground is rough. */
export const ROUGH_EVENTS: ReadonlySet<string> = new Set(['XC', 'MR', 'TRAIL', 'ULTRA']);
