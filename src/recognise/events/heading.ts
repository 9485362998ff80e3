/** The event that a heading or the header of a list names. */
import { isBareDistance } from './disciplines.js';
import { findEvents } from './find.js';
import { blankEvent, type EventMention } from './mention.js';
import { eliteOf } from './of-nation.js';
import { categoryIn, roundIn, sexIn } from './words.js';

/** The one event that a heading or list header names, or undefined. */
export function readHeading(text: string, from: number, to: number): EventMention | undefined {
  const heading = text.slice(from, to);
  const mentions = findEvents(text, from, to);
  const first = mentions.find((mention) => mention.event !== null) ?? bareEvent(heading) ?? mentions[0];
  const sex = first?.sex ?? sexIn(heading);
  const category = first?.category ?? categoryIn(heading);
  const round = first?.round ?? roundIn(heading);
  if (first === undefined && sex === null && category === null && round === null) return undefined;
  const elite = eliteOf(heading, from, 0, { start: 0, end: heading.length });
  return { ...(first ?? blankEvent(from, to)), sex, category, round, ...elite, start: from, end: to, core: null };
}

/** `100`, `Women's 400 hurdles`, `10,000 walk (12 noon)`: a heading needs no unit. */
const BARE_HEADING =
  /^[\s*_#]*(?:(?:men|women|boys|girls|ladies)(?:'s?)?\s)?(\d{1,2},?\d{3}|\d{2,3})(?=\s?(?:hurdles|h|steeplechase|sc|walk|dash|run|flat)?\s*(?:\([^)]{1,20}\)\s*)?[:¯-]?\s*$)/iu;

function bareEvent(heading: string): EventMention | undefined {
  const [, metres = ''] = BARE_HEADING.exec(heading) ?? [];
  if (!isBareDistance(Number(metres.replace(',', '')))) return undefined;
  const withUnit = heading.replace(metres, `${metres}m`);
  return findEvents(withUnit, 0, withUnit.length).find((mention) => mention.event !== null);
}
