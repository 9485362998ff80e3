import { fieldEvents, isOffTrack, isTimedToSeconds, MILE } from '../../knowledge/events.js';
import { type MarkRange, PACE, RANGES, ROUGH_EVENTS } from '../../knowledge/ranges.js';
import type { Mark } from '../../report/schema.js';
import type { MarkMention } from './mention.js';

const FOOT = 0.3048;
const INCH = 0.0254;

/** One way to read the fields of a time; `fraction` are the digits after the seconds' point. */
interface Clock {
  hours: number;
  minutes: number;
  seconds: number;
  fraction: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A time as `H:MM:SS`, `M:SS.ff` or `SS.ff`; minutes and seconds over 59 are carried. */
export function printTime({ hours, minutes, seconds, fraction }: Clock): string {
  const carried = minutes + Math.floor(seconds / 60);
  const h = hours + Math.floor(carried / 60);
  const m = carried % 60;
  const tail = `${two(seconds % 60)}${fraction === '' ? '' : `.${fraction}`}`;
  if (h > 0) return `${h}:${two(m)}:${tail}`;
  if (m > 0) return `${m}:${tail}`;
  return fraction === '' ? `0:${tail}` : tail.replace(/^0(?=\d)/, '');
}

const inSeconds = ({ hours, minutes, seconds, fraction }: Clock): number =>
  Number(`${hours * 3600 + minutes * 60 + seconds}${fraction === '' ? '' : `.${fraction}`}`);

const timeMark = (clock: Clock): Mark => ({ text: printTime(clock), value: inSeconds(clock), unit: 's' });

const clock = (hours: string | 0, minutes: string | 0, seconds: string | 0, fraction = ''): Clock => ({
  hours: +hours,
  minutes: +minutes,
  seconds: +seconds,
  fraction,
});

const sexagesimal = (field: string): boolean => field.length <= 2 && +field < 60;

/** The ways in which a mention's fields can be a time, the most natural first. */
function clocks(mention: MarkMention, offTrack: boolean): Clock[] {
  const [a = '0', b = '0', c = '0', d = ''] = mention.fields;
  const [first, second] = mention.separators;
  const count = mention.fields.length;
  const minutesB = b.length === 2 && sexagesimal(b);
  const readings: Clock[] = [];
  if (count === 1) {
    if (first === 'min') return [clock(0, a, 0)];
    if (first === 'h') return [clock(a, 0, 0)];
    return [clock(0, 0, a)];
  }
  if (count === 2) {
    if (first === 'h') return sexagesimal(b) ? [clock(a, b, 0)] : [];
    if (first === 'min') return sexagesimal(b) ? [clock(0, a, b)] : [];
    if (first === 'm') return minutesB ? [clock(0, a, b)] : [];
    const decimal = clock(0, 0, a, b);
    const minutes = minutesB ? [clock(0, a, b)] : [];
    const hours = minutesB && +a < 200 ? [clock(a, b, 0)] : [];
    if (first === '.') return mention.unit ? [decimal] : offTrack ? [...minutes, ...hours] : [decimal, ...minutes];
    return [...minutes, ...hours, decimal];
  }
  if (count === 3) {
    const hours = sexagesimal(b) && c.length === 2 && sexagesimal(c) ? [clock(a, b, c)] : [];
    const minutes = sexagesimal(b) ? [clock(0, a, b, c)] : [];
    if (first === 'h') return sexagesimal(b) && sexagesimal(c) ? [clock(a, b, c)] : [];
    if (first === 'min') return minutes;
    // `208:15:00` never; `21.40.00` over five road kilometres is 21:40
    const whole = offTrack && c === '00' && first === second && sexagesimal(b) ? [clock(0, a, b)] : [];
    if (first === ':' && second === '.') return [...minutes, ...hours];
    if (first === '.' && second === '.') {
      return +a <= 5 || offTrack ? [...hours, ...whole, ...minutes] : [...minutes, ...hours];
    }
    return [...hours, ...whole, ...minutes];
  }
  if (sexagesimal(b) && sexagesimal(c)) readings.push(clock(a, b, c, d));
  return readings;
}

/** What marks of an event can be, or undefined when nothing is known of it. */
function rangesFor(event: string | null, metres: number | null): readonly MarkRange[] | undefined {
  if (event === null) return undefined;
  const listed = RANGES[event];
  if (metres !== null && (isOffTrack(event) || listed === undefined)) {
    const pace = ROUGH_EVENTS.has(event) ? PACE.rough : PACE.level;
    const others = listed?.filter((range) => range.unit !== 's') ?? [];
    return [{ unit: 's', min: metres * pace.min, max: metres * pace.max }, ...others];
  }
  if (listed) return listed;
  const flat = /^(\d+)(?:H|W|SC)?$/.exec(event);
  if (!flat) return undefined;
  return [{ unit: 's', min: +flat[1]! * PACE.level.min, max: +flat[1]! * PACE.level.max }];
}

const metreMark = (text: string): Mark => ({ text, value: Number(text), unit: 'm' });

/** The mention as a length in metres with at least two decimals, or undefined. */
function lengthOf(mention: MarkMention): Mark | undefined {
  const [a = '0', b = '', c = ''] = mention.fields;
  const decimal = Number(`${+a}.${b === '' ? '0' : b}`);
  switch (mention.form) {
    case 'metres':
      return metreMark(`${+a}.${b.padEnd(2, '0')}`);
    case 'bare':
      return b.length > 2 ? undefined : metreMark(`${+a}.${b.padEnd(2, '0')}`);
    case 'centimetres':
      return metreMark((decimal / 100).toFixed(2));
    case 'feet':
      return metreMark((Math.round((+a * FOOT + Number(`${+b}.${c === '' ? '0' : c}`) * INCH) * 100) / 100).toFixed(2));
    case 'kilometres':
      return metreMark((Math.round(decimal * 100_000) / 100).toFixed(2));
    case 'miles':
      return metreMark((Math.round(decimal * MILE * 100) / 100).toFixed(2));
    default:
      return undefined;
  }
}

function pointsOf(mention: MarkMention): Mark {
  const text = mention.fields.length > 1 ? `${+mention.fields[0]!}.${mention.fields[1]}` : String(+mention.fields[0]!);
  return { text, value: Number(text), unit: 'points' };
}

/** The mention with feet and inches taken for minutes and seconds: `12'10"`. */
const primesAsTime = (mention: MarkMention): MarkMention =>
  mention.form === 'feet' && mention.separators[0] === "'" && mention.fields.length === 2
    ? { ...mention, form: 'clock', separators: ['min'] }
    : mention;

const within = (mark: Mark, ranges: readonly MarkRange[] | undefined): boolean =>
  ranges === undefined ||
  ranges.some(({ unit, min, max }) => unit === mark.unit && mark.value >= min && mark.value <= max);

const FAR_EVENT = /^(?:ULTRA|TRAIL)$/;

/**
 * The mention as a mark of an event, normalised as the event's marks are written, with the printed precision.
 *
 * @param mention what `findMarks` found
 * @param event the event's code, or `null` for the most natural reading
 * @param metres the distance where the code does not carry it
 * @returns undefined when no reading is plausible for the event
 */
export function markFor(mention: MarkMention, event: string | null, metres: number | null): Mark | undefined {
  const ranges = rangesFor(event, metres);
  if (mention.form === 'points') return pointsIn(mention, event, ranges);
  const units = ranges?.map((range) => range.unit);
  if (units === undefined || units.includes('m')) {
    const length = naturalLength(mention, event) ? lengthOf(mention) : undefined;
    if (length && within(length, ranges)) return length;
  }
  if (units !== undefined && !units.includes('s')) return undefined;
  const timed = units === undefined ? mention : primesAsTime(mention);
  if (timed.form === 'bare' && event === null) return undefined;
  const timeForm = timed.form === 'clock' || timed.form === 'seconds' || timed.form === 'bare';
  if (!timeForm && !(timed.form === 'metres' && timed.separators[0] === 'm' && event !== null)) return undefined;
  for (const reading of clocks(timed, event !== null && isTimedToSeconds(event))) {
    const mark = timeMark(reading);
    if (within(mark, ranges)) return mark;
  }
  return undefined;
}

/** Points are the mark of a combined event, or of a team where teams are counted; never of a sprint or a jump. */
function pointsIn(
  mention: MarkMention,
  event: string | null,
  ranges: readonly MarkRange[] | undefined,
): Mark | undefined {
  const points = pointsOf(mention);
  if (event === null) return points;
  if (ranges?.some((range) => range.unit === 'points')) return within(points, ranges) ? points : undefined;
  return fieldEvents.has(event) || /^(?:\d+(?:H|SC)?|MILE|2MILE)$/.test(event) ? undefined : points;
}

/** Whether the mention is written as a length of this event would be. */
function naturalLength(mention: MarkMention, event: string | null): boolean {
  if (mention.form === 'kilometres' || mention.form === 'miles') return event !== null && FAR_EVENT.test(event);
  if (mention.form === 'metres' || mention.form === 'feet') return event !== 'ULTRA';
  return mention.form === 'bare' && event !== null && event !== 'ULTRA';
}

/** The time that a mention most naturally tells, in seconds; undefined for lengths and points. */
export function secondsOf(mention: MarkMention): number | undefined {
  if (mention.form !== 'clock' && mention.form !== 'seconds' && mention.form !== 'bare') return undefined;
  const [reading] = clocks(mention, false);
  return reading && inSeconds(reading);
}

/** The length that a mention tells, in metres; undefined for times, points and numbers without a unit. */
export function metresOf(mention: MarkMention): number | undefined {
  return mention.form === 'bare' ? undefined : lengthOf(mention)?.value;
}
