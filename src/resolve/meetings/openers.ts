/** Sentences that turn to another meeting: `At the Rye Games, …`, `Closer to home, the Wye 10k saw …`. */
import {
  elsewhereBefore,
  heldAfter,
  takingPart,
  toCome,
  turning,
  turningWord,
} from '../../english/lexicon/meetings.js';
import { otherDay } from '../../english/lexicon/scope.js';
import { type ClaimedSentence, recent, segmentWords } from '../../relate/index.js';
import type { NameMention } from './names.js';

/** Meetings that are in every athlete's past: a sentence opens on them more often to look back. */
const GREAT =
  /^(?:the\s)?(?:\d\S*\s)?(?:IAAF\s|World Athletics\s|Summer\s)?(?:World|Olympics?|European|Commonwealth|Asian|African|Pan\s?-?American|National|US|U\.S\.|UK|British|NCAA|AAAs?|Empire|Federation|\p{L}+\s(?:Olympics|Games\s\d{4}))\b/u;

const PLACED =
  /^(?:(?:over |out |up |down |back )?(?:at|in|on to|to)|over at|over in) (?:the |a )?(?:O\d+ |[a-z-]+ )?$/;
const SUBJECT =
  /^(?:(?:[a-z]+ ){0,3}in [A-Z]\d+ , where )?(?:the |an? |at the )?(?:O\d+ |final |annual |popular |inaugural |first |latest )*$|^(?:in |at )?(?:the |their |our )?(?:(?:next|second|third|final|last|first|most recent|latest|O\d+) )(?:meet|race|meeting|event|fixture) , (?:the )?$/;

/** "Last Sunday saw the 37th running of the Rye Fell Race". */
const SEEN =
  /^(?:(?:the )?(?:last |previous |same |following |next )?(?:D\d+|weekend|week|day|evening|morning|night)(?: (?:evening|morning|night|afternoon))?|[a-z]+ also) (?:also )?(?:saw|brought) (?:(?:the|a|another|O\d+|[a-z-]+|,) ){0,12}$/;
/** "travelled to Ross for another of the summer series, the Rye 10k" */
export const TRAVELLED =
  /(?:travel(?:l?ed|l?ing)|ventured|journeyed|made (?:the|a|their|his|her) (?:[a-z]+ )?(?:trip|journey)|headed|drove|flew|turn(?:ed|ing)? out|lined up|turn-?out|host(?:ed|s)|staged|put on) (?:(?!A\d)[^ .;]+ ){0,8}?(?:(?:for|to|at|in) )?(?:(?:the|a|O\d+|annual|first|second|third|final|race|round|another|one|of|in|last weekend 's|[a-z]+ series|V\d+|,) )*$/;

/** "Roe, who recently made her debut when fifth at the Rye Race": another day's meeting. */
export const INTRODUCED =
  /(?:^| )(?:recently|previously|formerly|earlier (?:this|in)|fresh (?:from|off)|coming off|(?:on|off) the back of|back from|warming up for|recovering from|after (?:an? |her |his )?(?:[a-z-]+ )?(?:win|victory|success|run|performance|PB)) [^,]*$/;

/** "Wye Parkrun: 485 runners took part": a name that stands before what is told of it. */
const RUN_IN = /^(?:run |race )?(?:\( [^()]{1,40} \) )?(?::|¯|-) /;

/** "Otterfield 10K, Sunday, November 7th, Wye, Norfolk: Roe was": a heading that its story goes on from. */
export const HEADS = /^ ?(?:, (?:near )?[DYUCS]\d+ ?){1,6}: /;

/** "The following Saturday, Oct. 14, the Herons excelled in the Rye Invitational": another day, and what was on then. */
const ANOTHER_TIME =
  /^ ?(?:then , )?(?:on )?the (?:following|next) (?:D\d+|day|week|weekend)(?: , (?:on )?D\d+)? , (?:[A-Za-z0-9'&,-]+ ){1,12}(?:at|in|to|for) (?:the |their |our )?(?:O\d+ |annual )?$/;

/** "There were four Striders at the Rye 10k". */
const THERE_WERE = /^there (?:was|were) [^,;A]{2,50}(?:at|in|for) (?:the )?$/;

export const NEWS_FROM = /(?:results|action|news|reports?) from (?:the )?$/;
/** "The Rye Runaround took place on Sunday": whatever is held is a meeting. */
const HELD = /^(?:the )?(?:[a-z]+ ){0,2}([AUTS]\d+) (?:[a-z]+ )?(?:took place|was held|were held) /;

/** "while at Wye, Roe clocked 26:40": where parkruns are told of, another town is another parkrun. */
const AT_TOWN =
  /^ ?(?:(?:and|while|over|meanwhile|also|finally|elsewhere) (?:, )?)*(?:at|in) ([CU]\d+) (?:, )?A\d+ (?!')/;

/** "At Rye, the men ran": a meeting told of before, by its name alone. */
const AT_NAME = /^ ?(?:(?:then|meanwhile|over|back|and|but) (?:, )?)?(?:at|in) (?:the )?([CUTSA]\d+) , /;

/** The words by which a sentence may turn back to a meeting that has been named. */
export function nameOpenedBy({ coded }: ClaimedSentence): NameMention | undefined {
  const [, code] = AT_NAME.exec(coded.line) ?? [];
  const chunk = code === undefined ? undefined : coded.chunks[Number(code.slice(1))];
  return chunk?.text === undefined
    ? undefined
    : { words: chunk.text, start: chunk.start, end: chunk.end, modifies: false };
}

/** The parkrun of another town that a sentence opens by the town alone. */
export function parkrunOpenedBy({ coded }: ClaimedSentence): NameMention | undefined {
  const [, code] = AT_TOWN.exec(coded.line) ?? [];
  const town = code === undefined ? undefined : coded.chunks[Number(code.slice(1))];
  return town?.text === undefined
    ? undefined
    : { words: `${town.text} parkrun`, start: town.start, end: town.end, modifies: false };
}

/** What the article is like, as far as it decides what opens a meeting. */
export interface Setting {
  /** Several meetings are announced or have headings. */
  roundUp: boolean;
  /** A heading that turns elsewhere stands right above. */
  turned: boolean;
}

/** The name of the meeting that a sentence opens, if it opens one. */
export function openedBy(
  said: ClaimedSentence,
  names: readonly NameMention[],
  setting: Setting,
): NameMention | undefined {
  const { chunks, line, at } = said.coded;
  const held = setting.roundUp ? HELD.exec(line) : null;
  const subject = held && chunks[Number((held[1] as string).slice(1))];
  if (subject?.text !== undefined)
    return { words: subject.text, start: subject.start, end: subject.end, modifies: false };
  for (const name of names) {
    const chunk = chunks.findIndex((candidate) => candidate.end > name.start);
    if (setting.roundUp && NEWS_FROM.test(withoutMarkup(line.slice(0, at[chunk])))) return name;
  }
  for (const name of names) {
    if (name.modifies || /(?:men|boys|girls|ladies)'/iu.test(name.words)) continue;
    const first = chunks.findIndex((chunk) => chunk.end > name.start);
    if (first < 0 || chunks[first]?.kind === 'Q') continue;
    const clause = recent(segmentWords(said, first));
    const before = withoutMarkup(line.slice(0, at[first]));
    const after = withoutMarkup(wordsBehind(said, first, name));
    if (/^ ?$/.test(before) && HEADS.test(after)) return name;
    if (setting.roundUp && SEEN.test(before.slice(turning.exec(before)?.[0].length ?? 0))) return name;
    if (otherDay.test(clause) || toCome.test(clause)) continue;
    const turned = turning.exec(before)?.[0] ?? '';
    const lead = before.slice(turned.length);
    const looksBack = elsewhereBefore.test(
      ` ${before}`.replace(/(?:to|for|from|into|won) (?:the |a )?(?:O\d+ )?$/, ''),
    );
    if (looksBack || INTRODUCED.test(before)) continue;
    const reported = said.claims.some(({ scope }) => scope === 'reported');
    if (GREAT.test(name.words) && !setting.roundUp && turned === '') continue;
    if (PLACED.test(lead) && (reported || setting.roundUp || turned !== '' || /^(?:in [A-Z]\d+|, )/.test(after)))
      return name;
    if (ANOTHER_TIME.test(before)) return name;
    if (
      setting.roundUp &&
      /^ ?(?:(?:other|further|more) (?:results?|runs|parkruns) : )?$/.test(before) &&
      RUN_IN.test(after)
    )
      return name;
    if (setting.roundUp && (takingPart.test(before) || TRAVELLED.test(before) || THERE_WERE.test(before))) return name;
    if (SUBJECT.test(lead) && heldAfter.test(after) && (setting.roundUp || turned !== '')) return name;
    if (
      (setting.roundUp || turningWord.test(turned)) &&
      /(?:at|in|with) (?:the |a |an )?(?:O\d+ )?$/.test(before) &&
      reported
    )
      return name;
    if (
      (turningWord.test(before) || /^in [A-Z]\d+ on the same day/.test(before)) &&
      /(?:won|took|claimed|at|in) (?:the )?$/.test(before)
    )
      return name;
    if (setting.turned && /(?:for|at|in|to|with) (?:the )?$/.test(before)) return name;
  }
  return undefined;
}

/** The code words behind a name whose first chunk is at an index. */
export function wordsBehind(
  { coded: { chunks, line, at } }: ClaimedSentence,
  first: number,
  name: NameMention,
): string {
  const next = chunks.findIndex(({ start }, i) => i > first && start >= name.end);
  return line.slice(at[next] ?? line.length);
}

const withoutMarkup = (line: string): string => line.replace(/< [^>]*> ?/g, '');
