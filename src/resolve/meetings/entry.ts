/** What an article says of one meeting: its name, where and when it was held, and on which ground. */

import type { Block } from '../../read/index.js';
import type { ClaimedSentence } from '../../relate/index.js';
import type { Calendar } from '../days.js';
import type { RaceFacts, Surface } from '../races.js';
import { type Source, stated } from '../source.js';
import { asideOf, dayBelow } from './asides.js';
import type { Town } from './dateline.js';
import { type NameMention, sameMeeting } from './names.js';
import { type Place, placeIn, placeOf, type Weighed } from './places.js';
import type { Draft } from './stretches.js';
import { eventNamed, type Ground, surfaceOfMeeting } from './surface.js';
import { datesOf } from './when.js';

/** How many lines from the top may be date lines. */
export const HEAD = 8;

export interface MeetingEntry {
  /** Only its town tells it. */
  unnamed?: boolean;
  name?: Source<string>;
  series?: Source<string>;
  venue?: Source<string>;
  city?: Source<string>;
  /** World Athletics code. */
  country?: Source<string>;
  /** The ISO day that is the surest, if one is told. */
  dates: Source<string>[];
  surface: Surface;
  /** The event that the meeting's name implies. */
  event?: Pick<RaceFacts, 'event' | 'metres'>;
}

/** What the article is, whichever of its meetings is read. */
export interface Telling {
  text: string;
  blocks: readonly Block[];
  calendar: Calendar;
  /** Years that its beginning names. */
  years: readonly number[];
  ground: Ground;
  /** It tells of one meeting only. */
  alone: boolean;
  /** Where it first turns to another meeting than its main one. */
  another: number | undefined;
}

/**
 * @param isMain the article is about it
 * @param dateline the town of the date line that may be its own
 */
export function entryOf(draft: Draft, isMain: boolean, telling: Telling, dateline: Town | undefined): MeetingEntry {
  const { text, blocks, calendar } = telling;
  const weighed = weigh(draft, blocks, text);
  const heading = draft.heading ? asideOf(text, draft.heading, calendar) : {};
  const place: Place = draft.town
    ? placeIn(draft.town)
    : placeOf(text, draft.names, weighed, [
        ...(dateline ? [{ town: dateline, weight: 3 }] : []),
        ...(heading.city ? [{ town: heading.city, weight: 8 }] : []),
      ]);
  const named = (said: ClaimedSentence) =>
    draft.names.some((name) => name.start >= said.sentence.start && name.end <= said.sentence.end);
  const dates = datesOf(text, weighed, named, calendar, telling.years, place.city?.value);
  if (heading.date) dates.unshift(heading.date);
  const below = dates.length === 0 && draft.heading ? dayBelow(text, draft.heading, blocks, calendar) : undefined;
  if (below) dates.push(below);
  const title = blocks.find(({ kind }) => kind === 'title');
  const leadEnd = weighed[3]?.said.sentence.end ?? text.length;
  const live = isMain && !dates.some(({ start }) => start < leadEnd) ? liveDay(text, calendar, title) : undefined;
  if (live) dates.unshift(live);
  const name = fullestName(draft);
  const opensArticle = isMain && !draft.heading;
  const start = draft.heading?.start ?? draft.start;
  const before = telling.another;
  const own = telling.alone ? text.slice(opensArticle ? 0 : start) : textOf(text, draft, draft.heading?.end);
  const surface = surfaceOfMeeting(
    {
      name: name?.words ?? '',
      inTitle: name !== undefined && title !== undefined && name.end <= title.end,
      lead: opensArticle
        ? (before === undefined || before > LEAD ? text : own).slice(0, LEAD)
        : `${title ? text.slice(title.start, title.end) : ''} ${own.slice(0, (draft.heading ? draft.heading.end - start : 0) + UNDER)}`,
      opensArticle,
      ...(isMain ? { story: () => (telling.alone ? text : textOf(text, draft)) } : {}),
    },
    telling.ground,
  );
  const event =
    (name && eventNamed(name.words, surface)) ?? (surface === 'cross' ? { event: 'XC', metres: undefined } : undefined);
  const venue = heading.venue ?? place.venue;
  return {
    ...(name ? { name: stated(name.words, name, 'meeting/name'), ...seriesIn(name) } : {}),
    ...(draft.town ? { unnamed: true } : {}),
    ...place,
    ...(venue ? { venue } : {}),
    dates: dates.slice(0, 1),
    surface,
    ...(event ? { event } : {}),
  };
}

/** How much of an article's beginning, and of what stands under a heading, tells the ground, in UTF-16 units. */
const LEAD = 300;
const UNDER = 200;

/** The longest of the names that are the same as the first. */
function fullestName({ names }: Draft): NameMention | undefined {
  const [first] = names;
  return names
    .filter((name) => name === first || (first && sameMeeting(name.words, first.words)))
    .sort((a, b) => b.words.length - a.words.length || a.start - b.start)[0];
}

/** What is said of one meeting of several, from an offset on. */
const textOf = (text: string, { heading, sentences }: Draft, from = 0): string =>
  [heading, ...sentences.flatMap(({ sentence }) => (sentence.start >= from ? [sentence] : []))]
    .map((piece) => (piece ? text.slice(piece.start, piece.end) : ''))
    .join(' ');

const SERIES =
  /(?:Wanda )?Diamond League|World Indoor Tour|Continental Tour|Golden League|World Challenge|(?:\p{Lu}\p{L}+ ){1,4}(?:League|Series)(?!\p{L})/u;

function seriesIn(name: NameMention): Pick<MeetingEntry, 'series'> {
  const match = SERIES.exec(name.words);
  if (!match) return {};
  const start = name.start + match.index;
  return { series: stated(match[0], { start, end: start + match[0].length }, 'meeting/series') };
}

/** The first sentences of a meeting's stretch say where and when; later ones look elsewhere more often. */
function weigh(draft: Draft, blocks: readonly Block[], text: string): Weighed[] {
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
    const block = blocks[said.sentence.block];
    // "Mar 8, 2022" on top of an article: its day of publication, where its words tell another.
    if (kind === 'title')
      return { said, weight: block && BARE_DATE.test(text.slice(block.start, block.end)) ? 0.6 : 1.2 };
    const stamp = said.sentence.block < HEAD && block !== undefined && block.end - block.start < 110;
    if (kind === 'heading') return { said, weight: 0.8, stamp };
    row++;
    return { said, stamp, weight: row <= 2 ? 1.2 : Math.max(0.25, 1.1 - 0.1 * row) };
  });
  return [...weighed, ...before];
}

const BARE_DATE =
  /^(?:date:? )?(?:\p{L}+,? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,?) \d{4}$/u;

const LIVE = /\bLIVE\b|as it happened|live blog|\b[Dd]ay (?:one|two|three|four|five|six|seven|eight|nine|\d) report/iu;

/** A story told as it happens is of its own day. */
function liveDay(text: string, { published }: Calendar, title: Block | undefined): Source<string> | undefined {
  if (!title || published === undefined) return undefined;
  const live = LIVE.exec(text.slice(title.start, title.end));
  if (!live) return undefined;
  const start = title.start + live.index;
  return { ...stated(published, { start, end: start + live[0].length }, 'meeting/live'), basis: 'implied' };
}
