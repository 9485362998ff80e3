import { COLUMNS } from '../report/columns.js';
import type { RaceReport, Row } from '../report/schema.js';
import type { OpenTrackRace } from './opentrack-races.js';

/*
 * A reader that infers its types from the first lines takes 1500 for a whole number and stumbles over 21097.5. A number that
 * may have a fraction is therefore written with one, always: 1500.0.
 */

/** In a report: a race's length, a wind and a mark. No text can look so, since a text's quotation marks are escaped. */
const WHOLE_NUMBERS = /"(?:metres|wind)":\{"value":-?\d+(?=,)|"value":-?\d+(?=,"unit":)/g;

/**
 * A report as a line of JSON, without a newline.
 *
 * @param report a report, and what else the line is to hold
 */
export function reportLine(report: RaceReport & Record<string, unknown>): string {
  return JSON.stringify(report).replace(WHOLE_NUMBERS, '$&.0');
}

/** A row as a line of JSON, without a newline: every key, always in the same order. */
export function rowLine(row: Row): string {
  return `{${COLUMNS.map(({ name, type }) => `"${name}":${jsonOf(row[name], type === 'number')}`).join()}}`;
}

function jsonOf(value: Row[keyof Row], fraction: boolean): string {
  const json = JSON.stringify(value);
  return fraction && /^-?\d+$/.test(json) ? `${json}.0` : json;
}

const WHOLE_IN_RACE = /"(?:metres|points)":-?\d+(?=[,}])/g;

/** A race as OpenTrack has it as a line of JSON, without a newline. */
export function raceLine(race: OpenTrackRace): string {
  return JSON.stringify(race).replace(WHOLE_IN_RACE, '$&.0');
}
