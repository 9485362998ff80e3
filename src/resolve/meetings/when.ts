/** When a meeting was held: the days that its sentences name, the plainest first. */
import { anyHoliday, weekdays } from '../../english/lexicon/days.js';
import { toCome } from '../../english/lexicon/meetings.js';
import { otherDay } from '../../english/lexicon/scope.js';
import { daysFrom } from '../../knowledge/calendar.js';
import { regions } from '../../knowledge/cities.js';
import { besidePurpose, type ClaimedSentence, segmentWords, timed } from '../../relate/index.js';
import { type Calendar, dayOf, holidayOf } from '../days.js';
import { type Source, stated } from '../source.js';
import { SET_BEFORE } from './no-scene.js';
import type { Weighed } from './places.js';

/** A day that a sentence names for something that was held. */
export interface DayMention {
  iso: string;
  start: number;
  end: number;
  /** Index of its chunk. */
  chunk: number;
}

/** `and Sunday`, `to Sun`: the meeting goes on. */
const ANOTHER_WEEKDAY = new RegExp(
  `^\\s(?:and|to|through)\\s(?:${weekdays.map((day) => day.slice(0, 3)).join('|')})`,
  'u',
);

/** A day of the month with its month, as a line of publication prints it. */
const PRINTED_DATE = /\d[-./]\d|\p{L}{3}\.?\s\d|\d(?:st|nd|rd|th)?\s\p{L}{3}/u;

/** `LINZ, Austria, June 25 (Wire) -`: the day on which it was written, from which `yesterday` counts. */
const DATELINE = /^\p{Lu}{3}[\p{Lu} .'-]*(?:,\s\p{Lu}[\p{L} .]+)?,?\s\(?$/u;

/** `This Week in Running: July 22, 2024`: the day that a column is of. */
const COLUMN = /^(?:this week|last week|the week|weekly|weekend)\b[^.]{0,40}\d{4}$/iu;

/** A day named once, far down, is another day's more often. */
const ENOUGH = 0.5;

const TO_ADVANCE = /( D0 .*?)to (?:advance|move on|qualify) (?:to|for) .*$/;

/** Words between a weekday and a date of the same day. */
const ADJACENT = /^(?:,?\s(?:the\s)?|\s?\(|,\s?|\s[-¯|]\s)$/u;

/** "the favourite, withdrew on Tuesday": the days before a meeting have their news too. */
const WITHDRAWN = /\b(?:withdr(?:ew|awn)|pulled out)\b(?:\s[\p{L}'-]+){0,6}\s(?:on\s)?$/iu;

/** "qualified for Sunday's final": a round that is to come. */
const LED_TO =
  /\b(?:qualif(?:ied|ying|y) for|reach(?:ed|ing)?|(?:in|through )to|place in|spot in|berth in|for|make|made)\s$/iu;

/** The days in a sentence that are over and not another meeting's. */
export function daysIn(
  text: string,
  said: ClaimedSentence,
  calendar: Calendar,
  years: readonly number[],
  city?: string,
): DayMention[] {
  const { chunks, line, at } = said.coded;
  const days: DayMention[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk?.kind !== 'D' || chunk.text === undefined) continue;
    let { end } = chunk;
    let last = i;
    for (let j = i + 1; j < Math.min(i + 4, chunks.length); j++) {
      const next = chunks[j];
      if (next?.kind === 'D' || next?.kind === 'Y') {
        if (!ADJACENT.test(text.slice(end, next.start))) break;
        end = next.end;
        last = j;
      } else if (next?.kind !== '-') break;
    }
    const phrase = text.slice(chunk.start, end);
    const before = text.slice(Math.max(said.sentence.start, chunk.start - 40), chunk.start);
    const after = text.slice(end, end + 12);
    const clause = segmentWords(said, i).replace(/[DY]\d+ /g, 'D0 ');
    // "took second at a sectional on Saturday to advance to the state meet": what is to come is behind the day.
    const past = besidePurpose(clause.replace(TO_ADVANCE, '$1'), clause.length);
    const words = /(?:^|\s)last\s+$/iu.test(before) ? past.replace(/ last D0 /, ' D0 ') : past;
    const from = i;
    i = last;
    // "at Sunday's Rye Marathon": the day is the meeting's whatever else the clause tells.
    const own =
      (/'s$/u.test(phrase) || /^'s\s/u.test(after)) &&
      /^(?:'s )?(?:[a-z]+ |O\d+ ){0,2}(?:V\d+|E\d+|final|race|meeting|opening) ?/.test(
        line.slice(at[last + 1] ?? line.length),
      );
    if (/^\sweek(?:end)?(?!\p{L})/iu.test(after)) continue;
    if (!own && (toCome.test(words) || otherDay.test(timed(words, said)))) continue;
    if (elsewhere(said, from, city)) continue;
    if (!own && WITHDRAWN.test(before)) continue;
    if (!own && SET_BEFORE.test(` ${line.slice(0, at[from])}`)) continue;
    if (own && LED_TO.test(before) && /^\s?(?:\p{L}+\s)?(?:semi-?)?finals?/u.test(text.slice(end).replace(/^'s/u, '')))
      continue;
    if (/between\s.{3,20}\sand\s$/iu.test(before) || ANOTHER_WEEKDAY.test(after)) continue;
    const whole = /^\slast(?=[\s,.])/u.test(after) ? `${phrase} last` : phrase;
    const iso = dayOf(whole, calendar, before, years);
    if (iso === undefined) continue;
    // "since Friday", "until Sunday", "from Friday to Sunday" are no days of a race.
    if (!own && /(?:since|until|from|to|between|before|after|than|ending|ended|past)\s$/iu.test(before)) continue;
    days.push({ iso, start: chunk.start, end, chunk: from });
  }
  const holiday = anyHoliday.exec(text.slice(said.sentence.start, said.sentence.end));
  if (holiday && !toCome.test(` ${line}`) && !otherDay.test(` ${line}`)) {
    const iso = holidayOf(text.slice(said.sentence.start + holiday.index, said.sentence.end), calendar.published);
    const start = said.sentence.start + holiday.index;
    if (iso !== undefined && calendar.published !== undefined && daysFrom(iso, calendar.published) < 15)
      days.push({ iso, start, end: start + holiday[0].length, chunk: Math.max(0, at.length - 1) });
  }
  return days.length > 1 && DATELINE.test(text.slice(said.sentence.start, (days[0] as DayMention).start))
    ? days.slice(1)
    : days;
}

/** "in Ghent on Wednesday": the clause puts the day at a town that is not the meeting's. */
function elsewhere(said: ClaimedSentence, index: number, city: string | undefined): boolean {
  if (city === undefined) return false;
  const { chunks } = said.coded;
  const { segments } = said.clauses;
  return chunks.some(
    (chunk, i) =>
      segments[i] === segments[index] &&
      Math.abs(i - index) <= 4 &&
      chunk.kind === 'C' &&
      chunk.text !== undefined &&
      !regions.has(chunk.text) &&
      chunks[i - 1]?.word === 'in' &&
      chunk.text.toLowerCase() !== city.toLowerCase() &&
      !city.toLowerCase().includes(chunk.text.toLowerCase()),
  );
}

/**
 * The days on which a meeting was held, the surest first.
 *
 * @param weighed the sentences that speak of the meeting
 * @param named tells whether a sentence prints the meeting's name
 */
export function datesOf(
  text: string,
  weighed: readonly Weighed[],
  named: (said: ClaimedSentence) => boolean,
  calendar: Calendar,
  years: readonly number[],
  city: string | undefined,
): Source<string>[] {
  const votes = new Map<string, { day: DayMention; weight: number }>();
  for (const { said, weight, stamp, beside } of weighed) {
    if (weight <= 0) continue;
    for (const day of daysIn(text, said, calendar, years, city)) {
      const printed = text.slice(said.sentence.start, said.sentence.end);
      if (
        (stamp || COLUMN.test(printed)) &&
        day.iso === calendar.published &&
        PRINTED_DATE.test(text.slice(day.start, day.end))
      )
        continue;
      if (beside !== undefined && !(day.start >= beside && day.start - beside < 40)) continue;
      const claimed = said.claims.some(({ scope }) => scope === 'reported');
      const ofRace = /^(?:(?<='s)|'s)\s(?:\p{L}+\s){0,2}(?:final|race|meeting|meet|event|opening)/u.test(
        text.slice(day.end, day.end + 40),
      );
      const strength = weight * (1 + (named(said) ? 1.5 : 0) + (claimed ? 0.5 : 0) + (ofRace ? 2 : 0));
      const vote = votes.get(day.iso);
      if (vote) vote.weight += strength;
      else votes.set(day.iso, { day, weight: strength });
    }
  }
  return [...votes.values()]
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight)
    .map(({ day }) => stated(day.iso, day, 'meeting/date'));
}
