/** Labels of events inside a list of several: `Men: 100m: …; triple jump: …`, `Men's 100 metres: …`. */
import { bareDistances, schoolDistances } from '../../knowledge/events.js';
import { readBody } from './body.js';
import { namesEvent } from './headings.js';
import type { ListRow, ListSection } from './row.js';
import { sectionOf } from './section.js';
import { settingFor } from './setting.js';
import type { Span } from './spans.js';

/** Whether the whole of a label can be an event: a number alone is a distance that is raced. */
export const isEvent = (words: string): boolean =>
  /^\d+$/u.test(words) ? bareDistances.has(+words) || schoolDistances.has(+words) : namesEvent(words);

const SEX = /\b(?:(men|boys)|women|girls|ladies)\b/iu;

/** The sex that a label speaks of. */
export function sexIn(label: string): 'M' | 'W' | undefined {
  const found = SEX.exec(label);
  return found ? (found[1] ? 'M' : 'W') : undefined;
}

/** A row and the event that heads it. */
export interface EventResult {
  row: ListRow;
  heading: Span;
}

/** `3000m: Jo Brel (Holt) 8:53.7`: one event and one of its results. */
export function resultOfEvent(text: string, { start, end }: Span): EventResult | undefined {
  const label = /^([^:;]{2,40}?)(?::|\s[-¯])\s/u.exec(text.slice(start, end));
  if (!label || !isEvent(label[1]!.trim())) return undefined;
  const row = readBody(text, start + label[0].length, end, { ...settingFor(label[1]!), numbered: false });
  if (row?.mark === undefined || (row.name === undefined && row.team === undefined)) return undefined;
  return { row, heading: { start, end: start + label[1]!.length } };
}

/** A section of one event among several. Without a sex from the labels it has that of the prose in which it stands. */
export const eventSection = (
  text: string,
  layout: string,
  rows: ListRow[],
  heading: Span,
  sex: 'M' | 'W' | undefined,
): ListSection => ({ ...sectionOf(text, layout, rows, heading), ...(sex ? { sex } : { inProse: true }) });
