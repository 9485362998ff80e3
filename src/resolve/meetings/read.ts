/** Reads the meetings that an article reports, and where in it each is in force. */

import { anyMonth } from '../../english/lexicon/days.js';
import { elsewhereBefore, toCome } from '../../english/lexicon/meetings.js';
import { otherDay } from '../../english/lexicon/scope.js';
import { daysFrom } from '../../knowledge/calendar.js';
import { everyMatch } from '../../matches.js';
import type { Block } from '../../read/index.js';
import type { Chunk } from '../../recognise/chunk.js';
import { besidePurpose, type ClaimedSentence, recent, segmentOf, segmentWords, timed } from '../../relate/index.js';
import type { Calendar } from '../days.js';
import { stated } from '../source.js';
import { type DayStretch, MeetingBook, type Stretch } from './book.js';
import { type Town, townOfDateline, townOfReporter } from './dateline.js';
import { entryOf, HEAD, type MeetingEntry, type Telling } from './entry.js';
import { meetingHeading } from './headings.js';
import { fillsTitle, findMeetingNames, type NameMention, sameMeeting } from './names.js';
import { SET_BEFORE } from './no-scene.js';
import { HEADS, INTRODUCED, NEWS_FROM, TRAVELLED, wordsBehind } from './openers.js';
import { type Draft, layOut } from './stretches.js';
import { Ground } from './surface.js';
import { townInName } from './town-of-name.js';
import { mergeTowns } from './unnamed.js';
import { daysIn } from './when.js';

/** Before a name: a series or championship to which the race belongs. */
const ONE_OF =
  /(?:^| )(?:(?:races|rounds|legs|fixtures|events) in|part of|(?:counts?|counted|counting|counter|qualifier) (?:towards|for|in)) (?:the |our |this year 's )?$/;
/** "Race three of the club Grand Prix was the Wye 10": a series that one race of it is named beside. */
const RACE_OF =
  /(?:^| )(?:(?:race|round|leg|fixture|match) (?:one|two|three|four|five|six|seven|eight|\d+)|(?:the |our )(?:O\d+|first|last|latest|final|opening) (?:race|round|leg|fixture|match)?) ?(?:of|in) (?:the |our |this year 's )?(?:club |county |summer |winter )?$/;

/** After a name: another month's or year's. */
const OTHER_TIME = new RegExp(
  `^(?:in|of|last) (?:(?:${anyMonth})(?= )|U\\d+ (?!(?:on |last |this )?D\\d)|Y\\d+ |year |month )`,
);

const OPENS_EARLIER =
  /^ ?(?:last (?:year|season|month|summer|winter)|in Y\d+|(?:a|one|two|three|four|five|ten|twelve) (?:years?|months?) (?:ago|earlier|before)) ,? ?(?!.* (?:back|again) )/;

/** Before a name: it is another time's, or still to come. */
const LOOKED_TO = new RegExp(
  String.raw` (?:(?:days?|weeks?|months?|fortnight|T\d+|go|left) (?:to|until|till|from)|(?:out|away) from|(?:countdown|build-up) to|until|till|(?:start|opening|beginning) of|next|last|coming|forthcoming|upcoming|previous|before|ahead of|since|towards|preparing for|(?:standards?|marks?|times?|performances?|place|spot|berth|ticket|team|squad) for|(?:for|to) (?:${anyMonth})(?: 's)?|Y\d+|(?:year|month|week|summer|winter)(?: 's)?) (?:[A-Z]\d+ 's |the )?$`,
);

/** "who qualified for Linz 2015 at the Wye Open": what was to come was won here. */
const QUALIFIED_AT = / qualif(?:ied|ying) for (?:the )?(?:[A-Z]\d+ ){1,3}(?=at (?:the )?V\d+ )/;

/** A series that meets in many towns is less of a name than one of its meetings. */
const SERIES_ONLY =
  /^(?:(?:IAAF|Wanda|the)\s)?(?:Diamond|Golden)\sLeague(?:\s(?:meeting|meet|series))?$|^(?:club |county |summer |winter )?(?:grand prix|road)\s(?:series|league|race(?: \d)?)$/iu;

const LABEL = /^(?::| [-¯|]) /;

const AWAY = /^(?:elsewhere|further afield)(?= )/;

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

/** The mentions of the meeting that the article is about: the name that its head speaks of most plainly. */
function mainNames(
  text: string,
  sentences: readonly ClaimedSentence[],
  names: readonly NameMention[][],
  blocks: readonly Block[],
): NameMention[] {
  const votes: { names: NameMention[]; weight: number; plain: boolean }[] = [];
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
      const own = segmentWords(said, chunk);
      const clause = recent(
        besidePurpose(own, own.lastIndexOf(line.slice(at[chunk], (at[chunk] as number) + 4))).replace(
          QUALIFIED_AT,
          ' ',
        ),
      );
      let weight = kind === 'paragraph' ? Math.max(1, 10 - row) : 6;
      if (name.modifies) weight *= 0.4;
      if (SERIES_ONLY.test(name.words)) weight *= 0.4;
      // "Harbour Grand Prix: Roe wins 200m gold": what the headline is about.
      if (kind === 'title' && LABEL.test(text.slice(name.end, name.end + 3)) && name.start - said.sentence.start < 5)
        weight += 4;
      // `Holt 10` and no more: a race's name and its town for a title.
      if (fillsTitle(name, blocks) && townInName(name)) weight += 8;
      const after = line.slice(at[chunk + 1] ?? line.length);
      // "before the Olympic Games", "at the 1996 Harbour Games": a name that is only looked back or ahead to.
      const travelled = TRAVELLED.test(before);
      const heads = before === '' && HEADS.test(wordsBehind(said, chunk, name));
      const passing =
        !travelled && !heads && (LOOKED_TO.test(` ${before}`) || OTHER_TIME.test(after) || toCome.test(clause));
      const elsewhere = elsewhereBefore.test(` ${before}`) && !NEWS_FROM.test(before) && !travelled;
      if (!heads && (elsewhere || OTHER_TIME.test(after) || INTRODUCED.test(before))) weight *= 0.3;
      else if (
        /(?:at|in|during|of|won|win|wins) (?:the |a )?(?:O\d+ )?$|D\d+ (?:'s )?(?:O\d+ )?$/.test(before) ||
        travelled
      )
        weight += 3;
      if (/(?:years?|months?|weeks?|days?) (?:after|before) [^,]*$/.test(before)) weight *= 0.3;
      // "Last year, Roe was not allowed to compete at the Rye Games": the sentence opens with its time.
      if (OPENS_EARLIER.test(line)) weight *= 0.3;
      // "Two days previously, at the Rye 5k": what somebody ran before this.
      if (/(?:years?|months?|weeks?|days?) (?:previously|earlier|ago) ,? ?(?:at|in) (?:the )?$/.test(before))
        weight *= 0.3;
      // "the fifth of twelve races in the Hampshire Road League": what the race is one of
      if (ONE_OF.test(before) || (RACE_OF.test(before) && (names[i]?.length ?? 0) > 1)) weight *= 0.3;
      const honours = /^(?:honou?rs|glory) /.test(after);
      if (honours || otherDay.test(timed(clause, said)) || toCome.test(clause)) weight *= 0.3;
      if (SET_BEFORE.test(` ${before}`)) continue;
      // "two-time World Cross Country champion Roe", "Brel, who won gold at the Tokyo Games, was third": what somebody is.
      // "Elsewhere, Brel was third at the Wye Open": never what the article is about.
      if (kind === 'paragraph' && row > 1 && AWAY.test(line)) continue;
      const epithet = (name.modifies && entitles(chunks, chunk)) || ofOnesPast(said, chunk);
      if (epithet && kind === 'paragraph') continue;
      const plain = kind !== 'paragraph' || !(passing || honours);
      const vote = votes.find((other) => other.names.some((known) => sameMeeting(known.words, name.words)));
      if (vote) {
        // "next month's European Indoor Championships in Linz": its town is not that of those told of
        if (!passing) vote.names.push(name);
        vote.weight += weight / 2;
        vote.plain ||= plain;
      } else votes.push({ names: [name], weight, plain });
    }
  }
  const plain = votes.filter((vote) => vote.plain);
  return plain.sort((a, b) => b.weight - a.weight)[0]?.names ?? [];
}

/** A title before a name: `World Cross Country champion Roe`, `Harbour Games fourth-placer Roe`. */
const entitles = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(at, at + 4).some(({ person }) => person?.ref === 'name');

/** "Brel, who won gold at the Tokyo Games, was third": a relative clause, where the main clause tells the result. */
function ofOnesPast(said: ClaimedSentence, chunk: number): boolean {
  const { coded, clauses, claims } = said;
  const { from } = segmentOf(clauses, chunk);
  if (!/^who (?:won|took|claimed|finished|was) /.test(coded.line.slice(coded.at[from]))) return false;
  const segment = clauses.segments[chunk];
  const results = claims.filter(({ claim, scope }) => scope === 'reported' && claim.kind !== 'record');
  return results.some(({ claim }) => clauses.segments[claim.at] !== segment && claim.at > chunk);
}

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
