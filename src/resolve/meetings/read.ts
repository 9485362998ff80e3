/** Reads the meetings that an article reports, and where in it each is in force. */

import { nationOf } from '../../english/demonyms.js';
import { anyMonth } from '../../english/lexicon/days.js';
import { elsewhereBefore, toCome } from '../../english/lexicon/meetings.js';
import { otherDay } from '../../english/lexicon/scope.js';
import { isCity, regions } from '../../knowledge/cities.js';
import type { Block } from '../../read/index.js';
import { findDays } from '../../recognise/days.js';
import { type ClaimedSentence, segmentWords } from '../../relate/index.js';
import type { Source } from '../athletes.js';
import { type Calendar, dayOf, daysBetween } from '../days.js';
import { type DayStretch, MeetingBook, type Stretch } from './book.js';
import { type Town, titleCase, townOfDateline } from './dateline.js';
import type { MeetingEntry } from './entry.js';
import { type MeetingHeading, meetingHeading } from './headings.js';
import { findMeetingNames, type NameMention, sameMeeting } from './names.js';
import { recent } from './openers.js';
import { placeOf, type Weighed } from './places.js';
import { type Draft, layOut } from './stretches.js';
import { eventNamed, soundsCross, soundsTrack, soundsTrail, soundsWalk, surfaceOfMeeting } from './surface.js';
import { datesOf, daysIn } from './when.js';

/** After a name: another month's or year's. */
const OTHER_TIME = new RegExp(`^(?:in|of|last) (?:(?:${anyMonth})(?= )|U\\d+ |Y\\d+ |year |month )`);

/** How many lines from the top may be date lines. */
const HEAD = 8;

/**
 * @param sentences the article's sentences, in order
 * @param blocks its blocks
 * @param published the ISO day of publication, when known
 * @param dateOrder how `03/04/2026` is read
 */
export function readMeetings(
  sentences: readonly ClaimedSentence[],
  blocks: readonly Block[],
  text: string,
  published: string | null,
  dateOrder: Calendar['dateOrder'],
): MeetingBook {
  const calendar: Calendar = { published: isDay(published) ? published : undefined, dateOrder };
  const names = sentences.map((said) => findMeetingNames(text, said.sentence.start, said.sentence.end));
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' || (block.kind === 'paragraph' && block.end - block.start < 50)
      ? (meetingHeading(text, block, index) ?? [])
      : [],
  );
  const main: Draft = { names: mainNames(sentences, names, blocks), sentences: [], start: 0 };
  const { drafts, stretches } = layOut(text, sentences, names, blocks, headings, main);
  const years = [...text.slice(0, 3000).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((match) => Number(match[0]));
  const datelines = townsAtHead(text, blocks);
  const walking = soundsWalk(text);
  const meetings = drafts.map((draft, i) =>
    entryOf(
      text,
      draft,
      i,
      calendar,
      years,
      i === 0 && !draft.heading ? datelines : [],
      blocks,
      drafts.length === 1,
      walking,
    ),
  );
  // An aside without a day of its own is of the same weekend's day as what stands around it.
  drafts.forEach((draft, i) => {
    const around = draft.beside && meetings[drafts.indexOf(draft.beside)];
    const own = meetings[i] as MeetingEntry;
    if (own.dates.length === 0 && around) own.dates.push(...around.dates);
  });
  return new MeetingBook(meetings, stretches, daysApart(text, sentences, stretches, meetings, calendar, years));
}

/** Callers may hand in anything for the day of publication. */
const isDay = (day: string | null): day is string =>
  day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

/** The mentions of the meeting that the article is about: the name that its head speaks of most plainly. */
function mainNames(
  sentences: readonly ClaimedSentence[],
  names: readonly NameMention[][],
  blocks: readonly Block[],
): NameMention[] {
  const votes: { names: NameMention[]; weight: number }[] = [];
  let row = 0;
  for (let i = 0; i < Math.min(sentences.length, 60) && row < 14; i++) {
    const said = sentences[i] as ClaimedSentence;
    const kind = blocks[said.sentence.block]?.kind;
    if (kind === 'paragraph') row++;
    for (const name of names[i] as NameMention[]) {
      const { chunks, line, at } = said.coded;
      const chunk = chunks.findIndex((candidate) => candidate.end > name.start);
      if (chunk < 0) continue;
      if (chunks[chunk]?.kind === 'Q') continue;
      const before = line.slice(0, at[chunk]);
      const clause = recent(segmentWords(said, chunk));
      let weight = kind === 'paragraph' ? Math.max(1, 10 - row) : 6;
      if (name.modifies) weight *= 0.4;
      const after = line.slice(at[chunk + 1] ?? line.length);
      if (elsewhereBefore.test(` ${before}`) || OTHER_TIME.test(after)) weight *= 0.3;
      else if (/(?:at|in|during|of|won|win|wins) (?:the |a )?(?:O\d+ )?$|D\d+ (?:['’]s )?(?:O\d+ )?$/.test(before))
        weight += 3;
      if (/(?:years?|months?|weeks?|days?) (?:after|before) [^,]*$/.test(before)) weight *= 0.3;
      // "Two days previously, at the Rye 5k": what somebody ran before this.
      if (/(?:years?|months?|weeks?|days?) (?:previously|earlier|ago) ,? ?(?:at|in) (?:the )?$/.test(before))
        weight *= 0.3;
      if (otherDay.test(clause) || toCome.test(clause)) weight *= 0.3;
      const vote = votes.find((other) => other.names.some((known) => sameMeeting(known.words, name.words)));
      if (vote) {
        vote.names.push(name);
        vote.weight += weight / 2;
      } else votes.push({ names: [name], weight });
    }
  }
  return votes.sort((a, b) => b.weight - a.weight)[0]?.names ?? [];
}

/** What is said of one meeting of several. */
const textOf = (text: string, { heading, sentences }: Draft): string =>
  [heading, ...sentences.map(({ sentence }) => sentence)]
    .map((piece) => (piece ? text.slice(piece.start, piece.end) : ''))
    .join(' ');

function entryOf(
  text: string,
  draft: Draft,
  index: number,
  calendar: Calendar,
  years: readonly number[],
  datelines: readonly { town: Town; weight: number }[],
  blocks: readonly Block[],
  alone: boolean,
  walking: boolean,
): MeetingEntry {
  const weighed = weigh(draft, blocks);
  const heading = draft.heading ? asideOf(text, draft.heading, calendar) : {};
  const place = placeOf(text, draft.names, weighed, [
    ...datelines,
    ...(heading.city ? [{ town: heading.city, weight: 8 }] : []),
  ]);
  const named = (said: ClaimedSentence) =>
    draft.names.some((name) => name.start >= said.sentence.start && name.end <= said.sentence.end);
  const dates = datesOf(text, weighed, named, calendar, years, place.city?.value);
  if (heading.date) dates.unshift(heading.date);
  if (dates.length === 0 && draft.heading) dates.push(...dayBelow(text, draft.heading, blocks, calendar));
  const leadEnd = weighed[3]?.said.sentence.end ?? text.length;
  if (index === 0 && !dates.some(({ start }) => start < leadEnd)) {
    const live = liveDay(text, calendar, blocks);
    if (live) dates.unshift(live);
  }
  const name = draft.names
    .filter((other) => other === draft.names[0] || sameMeeting(other.words, (draft.names[0] as NameMention).words))
    .sort((a, b) => b.words.length - a.words.length || a.start - b.start)[0];
  const title = blocks.find((block) => block.kind === 'title');
  const below = draft.heading?.end ?? draft.start;
  const first = index === 0 && !draft.heading;
  const lead = first
    ? text.slice(0, 300)
    : `${title ? text.slice(title.start, title.end) : ''} ${text.slice(draft.heading?.start ?? below, below + 200)}`;
  const told = surfaceOfMeeting(name?.words ?? '', lead, first);
  const surface = walking
    ? 'walk'
    : index === 0 &&
        told !== 'mountain' &&
        told !== 'trail' &&
        told !== 'walk' &&
        !/marathon|parkrun|road|\b(?:trot|10k|5k|\d+ miler?|road run)\b/iu.test(name?.words ?? '') &&
        !(name && title && name.end <= title.end && /\b\d+km$/iu.test(name.words)) &&
        soundsCross(alone ? text : textOf(text, draft))
      ? 'cross'
      : index === 0 &&
          (told === 'unknown' || told === 'road') &&
          !/marathon|road/iu.test(name?.words ?? '') &&
          soundsTrail(text)
        ? 'trail'
        : told === 'track' && !soundsTrack(text)
          ? 'unknown'
          : told;
  const event =
    (name && eventNamed(name.words, surface)) ?? (surface === 'cross' ? { event: 'XC', metres: undefined } : undefined);
  const venue = heading.venue ?? place.venue;
  return {
    key: `m${index + 1}`,
    ...(name ? { name: fact(name.words, name, 'meeting/name') } : {}),
    ...(name ? seriesIn(name) : {}),
    ...place,
    ...(venue ? { venue } : {}),
    dates: dates.filter((date, i) => dates.findIndex((other) => other.value === date.value) === i).slice(0, 1),
    surface,
    ...(event ? { event } : {}),
  };
}

const fact = (value: string, at: { start: number; end: number }, rule: string): Source<string> => ({
  value,
  start: at.start,
  end: at.end,
  basis: 'stated',
  rule,
});

const SERIES =
  /(?:Wanda )?Diamond League|World Indoor Tour|Continental Tour|Golden League|World Challenge|(?:\p{Lu}\p{L}+ ){1,4}(?:League|Series)(?!\p{L})/u;

function seriesIn(name: NameMention): Pick<MeetingEntry, 'series'> {
  const match = SERIES.exec(name.words);
  if (!match) return {};
  const start = name.start + match.index;
  return { series: fact(match[0], { start, end: start + match[0].length }, 'meeting/series') };
}

/** The first sentences of a meeting's stretch say where and when; later ones look elsewhere more often. */
function weigh(draft: Draft, blocks: readonly Block[]): Weighed[] {
  let row = 0;
  const from = draft.from ?? 0;
  const own = draft.sentences.filter((said) => said.sentence.start >= from);
  // An introduction names the meetings that have headings below.
  const before = draft.sentences.flatMap((said): Weighed[] => {
    const name =
      said.sentence.start < from &&
      draft.names.find(({ start, end }) => start >= said.sentence.start && end <= said.sentence.end);
    return name && blocks[said.sentence.block]?.kind === 'paragraph' ? [{ said, weight: 0.8, beside: name.end }] : [];
  });
  const weighed = own.slice(0, 40).map((said): Weighed => {
    const kind = blocks[said.sentence.block]?.kind;
    if (kind === 'title') return { said, weight: 1.2 };
    const block = blocks[said.sentence.block];
    const stamp = said.sentence.block < HEAD && block !== undefined && block.end - block.start < 110;
    if (kind === 'heading') return { said, weight: 0.8, stamp };
    row++;
    return { said, stamp, weight: row <= 2 ? 1.2 : Math.max(0.25, 1.1 - 0.1 * row) };
  });
  return [...weighed, ...before];
}

/** The day, town and ground in a heading's brackets: `WYE HALF (Ross, Sunday)`. */
function asideOf(
  text: string,
  heading: MeetingHeading,
  calendar: Calendar,
): { city?: Town; venue?: Source<string>; date?: Source<string> } {
  const found: { city?: Town; venue?: Source<string>; date?: Source<string> } = {};
  if (heading.place) {
    const { value, start, end, city } = heading.place;
    if (city) found.city = { value: titleCase(value), start, end };
    else found.venue = fact(titleCase(value), { start, end }, 'meeting/venue');
  }
  const reversed = heading.name && /^park\s?run\s(?=\p{Lu})/iu.exec(heading.name.words);
  if (heading.name && reversed) {
    const start = heading.name.start + reversed[0].length;
    found.city = { value: text.slice(start, heading.name.end), start, end: heading.name.end };
  }
  for (const day of findDays(text, heading.start, heading.end)) {
    const iso = dayOf(text.slice(day.start, day.end), calendar);
    if (iso !== undefined && !found.date) found.date = fact(iso, day, 'meeting/date');
  }
  const parts = [...text.slice(heading.aside.start, heading.aside.end).matchAll(/[^,;()|/–—]+/gu)];
  parts.forEach((part, i) => {
    const words = part[0].trim();
    const start = heading.aside.start + (part.index as number) + part[0].indexOf(words);
    const span = { start, end: start + words.length };
    const next = parts[i + 1]?.[0].trim() ?? '';
    const country = nationOf(next);
    if (
      !found.city &&
      /^\p{Lu}/u.test(words) &&
      (isCity(words) || ((country !== undefined || regions.has(next)) && /^[\p{L}\p{M}'’. -]{3,}$/u.test(words)))
    )
      found.city = { value: words, ...span };
    else if (!found.venue && /\b(?:Park|Stadium|Track|Arena|Racecourse|School|Common|Field|Fields)$/u.test(words))
      found.venue = fact(words, span, 'meeting/venue');
  });
  return found;
}

/** The first weekday under a heading whose text is all list. */
function dayBelow(
  text: string,
  heading: MeetingHeading,
  blocks: readonly Block[],
  calendar: Calendar,
): Source<string>[] {
  const below = blocks[heading.block + 1];
  if (!below || below.kind === 'heading') return [];
  const end = Math.min(below.end, below.start + 200);
  for (const day of findDays(text, below.start, end)) {
    if (day.kind === 'year') continue;
    const before = text.slice(Math.max(below.start, day.start - 24), day.start);
    const iso = dayOf(text.slice(day.start, day.end), calendar, before);
    if (iso !== undefined) return [fact(iso, day, 'meeting/date')];
  }
  return [];
}

/** Towns of the date lines at the article's head. */
function townsAtHead(text: string, blocks: readonly Block[]): { town: Town; weight: number }[] {
  const towns: { town: Town; weight: number }[] = [];
  blocks.slice(0, HEAD).forEach((block, i) => {
    if (block.kind === 'title' && i === 0) return;
    const town = townOfDateline(text.slice(block.start, Math.min(block.end, block.start + 200)), block.start);
    if (town && towns.length === 0) towns.push({ town, weight: 3 });
  });
  return towns;
}

/** A story told as it happens is of its own day. */
function liveDay(text: string, { published }: Calendar, blocks: readonly Block[]): Source<string> | undefined {
  const title = blocks.find((block) => block.kind === 'title');
  if (!title || published === undefined) return undefined;
  const live =
    /\bLIVE\b|as it happened|live blog|\b[Dd]ay (?:one|two|three|four|five|six|seven|eight|nine|\d) report/iu.exec(
      text.slice(title.start, title.end),
    );
  if (!live) return undefined;
  const start = title.start + live.index;
  return { ...fact(published, { start, end: start + live[0].length }, 'meeting/live'), basis: 'implied' };
}

/** Clauses that tell of another day of their meeting than its first date. */
function daysApart(
  text: string,
  sentences: readonly ClaimedSentence[],
  stretches: readonly Stretch[],
  meetings: readonly MeetingEntry[],
  calendar: Calendar,
  years: readonly number[],
): DayStretch[] {
  const days: DayStretch[] = [];
  let stretch = -1;
  for (const said of sentences) {
    while ((stretches[stretch + 1]?.start ?? Number.POSITIVE_INFINITY) <= said.sentence.start) stretch++;
    const meeting = meetings[stretches[stretch]?.meeting ?? 0];
    const main = meeting?.dates[0]?.value;
    if (main === undefined || !said.claims.some(({ scope }) => scope === 'reported')) continue;
    for (const day of daysIn(text, said, calendar, years, meeting?.city?.value)) {
      if (Math.abs(daysBetween(day.iso, main)) > 6) continue;
      const { segments } = said.clauses;
      const segment = segments[day.chunk];
      const own = said.claims.some(({ claim }) => segments[claim.at] === segment);
      const chunks = said.coded.chunks.filter((_, i) => !own || segments[i] === segment);
      const start = chunks[0]?.start ?? day.start;
      const end = chunks.at(-1)?.end ?? day.end;
      const previous = days.at(-1);
      if (previous && previous.end > start) continue;
      days.push({ start, end, day: fact(day.iso, day, 'race/date') });
    }
  }
  return days.filter(({ day }) => day.value !== undefined);
}
