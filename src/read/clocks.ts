/** The clock before each entry of a live text, which is no mark: `13.40 And there is the third`. */

import type { Line } from './lines.js';

const CLOCK =
  /^[[(]?(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)(?:\s?(?<half>[aApP])\.?[mM]\.?)?(?:\s(?:BST|GMT|CES?T|E[SD]T|ET|PT|IST|local(?:\stime)?))?[\])]?\s?(?:[:¯|-]\s?)?\s+(?=["'(*#]*\p{L}|\d)/u;
/** A sentence, where a list of results has a name alone. */
const TELLS = /\s\p{Ll}{2,}\s.*\s\p{Ll}{2,}|!/u;
/** So many entries make a live text. */
const ENOUGH = 4;

/**
 * The lines without their clocks, where sentence after sentence has one and the hours run one way.
 *
 * @param lines UTF-16 offsets of the article's lines
 */
export function withoutClocks(text: string, lines: readonly Line[]): Line[] {
  const clocks = lines.map(({ start, end }) => CLOCK.exec(text.slice(start, Math.min(end, start + 40))));
  const entries = lines.flatMap(({ start, end }, at) => {
    const clock = clocks[at];
    return clock && TELLS.test(text.slice(start + clock[0].length, end)) ? [minutesOf(clock)] : [];
  });
  const stamped = clocks.filter((clock) => clock !== null).length;
  if (entries.length < ENOUGH || entries.length * 2 < stamped || !runsOneWay(entries)) return [...lines];
  return lines.map(({ start, end }, at) => ({ start: start + (clocks[at]?.[0].length ?? 0), end }));
}

function minutesOf(clock: RegExpExecArray): number {
  const { hour, minute, half } = clock.groups as { hour: string; minute: string; half?: string };
  return ((half && /p/i.test(half) ? 12 : 0) + (half ? Number(hour) % 12 : Number(hour))) * 60 + Number(minute);
}

const runsOneWay = (minutes: readonly number[]): boolean =>
  [1, -1].some((way) => minutes.every((minute, at) => at === 0 || (minute - (minutes[at - 1] as number)) * way >= 0));
