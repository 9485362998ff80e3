/** Reads the meetings that an article reports, and where in it each is in force. */

import { daysFrom } from '../../knowledge/calendar.js';
import { everyMatch } from '../../matches.js';
import type { Block } from '../../read/index.js';
import type { ClaimedSentence } from '../../relate/index.js';
import type { Calendar } from '../days.js';
import { stated } from '../source.js';
import { type DayStretch, MeetingBook, type Stretch } from './book.js';
import { type Town, townOfDateline, townOfReporter } from './dateline.js';
import { entryOf, HEAD, type MeetingEntry, type Telling } from './entry.js';
import { meetingHeading } from './headings.js';
import { mainNames } from './main-names.js';
import { findMeetingNames } from './names.js';
import { type Draft, layOut } from './stretches.js';
import { Ground } from './surface.js';
import { mergeTowns } from './unnamed.js';
import { daysIn } from './when.js';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

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
  const main: Draft = { names: mainNames(text, sentences, names, blocks), sentences: [], start: 0 };
  const { drafts, stretches } = layOut(text, sentences, names, blocks, headings, main);
  const years = everyMatch(text.slice(0, 3000), YEAR).map(([year]) => Number(year));
  const telling: Telling = {
    text,
    blocks,
    calendar,
    years,
    ground: new Ground(text),
    alone: drafts.filter(({ town }) => !town).length === 1,
    another: stretches.find(({ meeting }) => drafts[meeting] !== main && !drafts[meeting]?.town)?.start,
  };
  const meetings = drafts.map((draft) =>
    entryOf(draft, draft === main, telling, draft === main && !main.heading ? townAtHead(text, blocks) : undefined),
  );
  // An aside without a day of its own is of the same weekend's day as what stands around it.
  drafts.forEach((draft, i) => {
    const around = draft.beside && meetings[drafts.indexOf(draft.beside)];
    const own = meetings[i] as MeetingEntry;
    if (own.dates.length === 0 && around) own.dates.push(...around.dates);
  });
  const merged = mergeTowns(drafts, meetings);
  const told = stretches.map(({ start, meeting }) => ({ start, meeting: merged[meeting] as number }));
  return new MeetingBook(meetings, told, daysApart(text, sentences, told, meetings, calendar, years));
}

/** Callers may hand in anything for the day of publication. */
const isDay = (day: string | null): day is string =>
  day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

/** The town of the first date line at the article's head. */
function townAtHead(text: string, blocks: readonly Block[]): Town | undefined {
  for (const [i, { kind, start, end }] of blocks.slice(0, HEAD).entries()) {
    const town =
      kind === 'title' && i === 0
        ? undefined
        : (townOfDateline(text.slice(start, Math.min(end, start + 200)), start) ??
          townOfReporter(text.slice(start, end), start));
    if (town) return town;
  }
  return undefined;
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
      if (Math.abs(daysFrom(day.iso, main)) > 6) continue;
      const { segments } = said.clauses;
      const segment = segments[day.chunk];
      const own = said.claims.some(({ claim }) => segments[claim.at] === segment);
      const chunks = said.coded.chunks.filter((_, i) => !own || segments[i] === segment);
      const start = chunks[0]?.start ?? day.start;
      const end = chunks.at(-1)?.end ?? day.end;
      const previous = days.at(-1);
      if (previous && previous.end > start) continue;
      days.push({ start, end, day: stated(day.iso, day, 'race/date') });
    }
  }
  return days;
}
