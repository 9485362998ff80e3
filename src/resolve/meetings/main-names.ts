/** Which of the meetings that an article names is the one that it is about. */

import { anyMonth } from '../../english/lexicon/days.js';
import { elsewhereBefore, toCome } from '../../english/lexicon/meetings.js';
import { otherDay } from '../../english/lexicon/scope.js';
import type { Block } from '../../read/index.js';
import type { Chunk } from '../../recognise/chunk.js';
import { besidePurpose, type ClaimedSentence, recent, segmentOf, segmentWords, timed } from '../../relate/index.js';
import { fillsTitle, type NameMention, sameMeeting } from './names.js';
import { SET_BEFORE } from './no-scene.js';
import { HEADS, INTRODUCED, NEWS_FROM, TRAVELLED, wordsBehind } from './openers.js';
import { townInName } from './town-of-name.js';

/** How far an article's head goes, in sentences and in those of paragraphs. */
const HEAD_SENTENCES = 60;
const HEAD_ROWS = 14;

/** The mentions of the meeting that the article is about: the name that its head speaks of most plainly. */
export function mainNames(
  text: string,
  sentences: readonly ClaimedSentence[],
  names: readonly NameMention[][],
  blocks: readonly Block[],
): NameMention[] {
  const votes: { names: NameMention[]; weight: number; plain: boolean }[] = [];
  let row = 0;
  for (let i = 0; i < Math.min(sentences.length, HEAD_SENTENCES) && row < HEAD_ROWS; i++) {
    const said = sentences[i] as ClaimedSentence;
    const kind = blocks[said.sentence.block]?.kind;
    if (kind === 'paragraph') row++;
    const own = names[i] as NameMention[];
    for (const name of own) {
      const spoken = spokenOf(name, { said, text, blocks, kind, row, several: own.length > 1 });
      if (!spoken) continue;
      const { weight, plain, passing } = spoken;
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

/** Where a meeting is named. */
interface Naming {
  said: ClaimedSentence;
  text: string;
  blocks: readonly Block[];
  kind: Block['kind'] | undefined;
  /** The number of the paragraphs' sentences so far. */
  row: number;
  /** The sentence names others too. */
  several: boolean;
}

/** How much a sentence speaks of a meeting that it names; undefined where it only says what somebody is or had done. */
function spokenOf(name: NameMention, naming: Naming): { weight: number; plain: boolean; passing: boolean } | undefined {
  const { said, kind, row, several } = naming;
  const { chunks, line, at } = said.coded;
  const chunk = chunks.findIndex((candidate) => candidate.end > name.start);
  if (chunk < 0 || chunks[chunk]?.kind === 'Q') return undefined;
  const before = line.slice(0, at[chunk]);
  const told = ` ${before}`;
  if (SET_BEFORE.test(told)) return undefined;
  const inParagraph = kind === 'paragraph';
  // "Elsewhere, Brel was third at the Wye Open": never what the article is about.
  if (inParagraph && row > 1 && AWAY.test(line)) return undefined;
  // "two-time World Cross Country champion Roe", "Brel, who won gold at the Tokyo Games, was third": what somebody is.
  if (inParagraph && ((name.modifies && entitles(chunks, chunk)) || ofOnesPast(said, chunk))) return undefined;
  const own = segmentWords(said, chunk);
  const clause = recent(
    besidePurpose(own, own.lastIndexOf(line.slice(at[chunk], (at[chunk] as number) + 4))).replace(QUALIFIED_AT, ' '),
  );
  const after = line.slice(at[chunk + 1] ?? line.length);
  const travelled = TRAVELLED.test(before);
  const heads = before === '' && HEADS.test(wordsBehind(said, chunk, name));
  const ofOtherTime = OTHER_TIME.test(after);
  const coming = toCome.test(clause);
  // "before the Olympic Games", "at the 1996 Harbour Games": a name that is only looked back or ahead to.
  const passing = !travelled && !heads && (LOOKED_TO.test(told) || ofOtherTime || coming);
  const elsewhere = elsewhereBefore.test(told) && !NEWS_FROM.test(before) && !travelled;
  const honours = /^(?:honou?rs|glory) /.test(after);
  let weight = weightOfPlace(name, naming);
  if (!heads && (elsewhere || ofOtherTime || INTRODUCED.test(before))) weight *= ASIDE;
  else if (travelled || HELD_THERE.test(before)) weight += 3;
  const asides = [
    DAYS_FROM.test(before),
    // "Last year, Roe was not allowed to compete at the Rye Games": the sentence opens with its time.
    OPENS_EARLIER.test(line),
    DAYS_BEFORE.test(before),
    // "the fifth of twelve races in the Hampshire Road League": what the race is one of
    ONE_OF.test(before) || (several && RACE_OF.test(before)),
    honours || coming || otherDay.test(timed(clause, said)),
  ];
  for (const aside of asides) if (aside) weight *= ASIDE;
  return { weight, plain: !inParagraph || !(passing || honours), passing };
}

/** What a name's weight is multiplied with for everything that says that it is named beside another. */
const ASIDE = 0.3;

/** How much a name weighs by where it stands and what it is called. */
function weightOfPlace(name: NameMention, { said, text, blocks, kind, row }: Naming): number {
  let weight = kind === 'paragraph' ? Math.max(1, 10 - row) : 6;
  if (name.modifies) weight *= 0.4;
  if (SERIES_ONLY.test(name.words)) weight *= 0.4;
  // "Harbour Grand Prix: Roe wins 200m gold": what the headline is about.
  if (kind === 'title' && LABEL.test(text.slice(name.end, name.end + 3)) && name.start - said.sentence.start < 5)
    weight += 4;
  // `Holt 10` and no more: a race's name and its town for a title.
  if (fillsTitle(name, blocks) && townInName(name)) weight += 8;
  return weight;
}

/** Before a name: what is told was done there. */
const HELD_THERE = /(?:at|in|during|of|won|win|wins) (?:the |a )?(?:O\d+ )?$|D\d+ (?:'s )?(?:O\d+ )?$/;
/** "three weeks before the Rye Games" */
const DAYS_FROM = /(?:years?|months?|weeks?|days?) (?:after|before) [^,]*$/;
/** "Two days previously, at the Rye 5k": what somebody ran before this. */
const DAYS_BEFORE = /(?:years?|months?|weeks?|days?) (?:previously|earlier|ago) ,? ?(?:at|in) (?:the )?$/;

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
