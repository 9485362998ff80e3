/** Cuts an article into the stretches of the meetings that it tells of. */

import { roundUp, turning } from '../../english/lexicon/meetings.js';
import type { Block } from '../../read/index.js';
import type { ClaimedSentence } from '../../relate/index.js';
import type { Stretch } from './book.js';
import type { Town } from './dateline.js';
import { isTurning, type MeetingHeading } from './headings.js';
import { distinctiveWords, fillsTitle, type NameMention, sameMeeting } from './names.js';
import { nameOpenedBy, openedBy, parkrunOpenedBy } from './openers.js';
import { townOpenedBy } from './unnamed.js';

/** A meeting while the article is read. */
export interface Draft {
  names: NameMention[];
  sentences: ClaimedSentence[];
  heading?: MeetingHeading;
  /** What the article tells of before and after this aside. */
  beside?: Draft;
  /** Sentences before this offset only introduce it. */
  from?: number;
  /** No name tells this meeting, only its town; `host` is the one in force before, which may be in the same town. */
  town?: Town;
  host?: Draft;
  /** Where its part of the article starts. */
  start: number;
}

/** How many mentions of a meeting are enough to know it by. */
const MENTIONS = 12;

/** The meetings told of so far, the main one first. A long article has hundreds: they are looked up by their names' words. */
class Drafts {
  readonly all: Draft[] = [];
  private readonly numbers = new Map<Draft, number>();
  private readonly byWord = new Map<string, Set<Draft>>();

  /** The number of a meeting, which may be a new one. */
  enter(draft: Draft): number {
    const known = this.numbers.get(draft);
    if (known !== undefined) return known;
    this.numbers.set(draft, this.all.length);
    for (const name of draft.names) this.index(draft, name);
    return this.all.push(draft) - 1;
  }

  /** Remembers one more mention of a meeting. */
  mention(draft: Draft, name: NameMention): void {
    if (draft.names.length >= MENTIONS || draft.names.includes(name)) return;
    draft.names.push(name);
    if (this.numbers.has(draft)) this.index(draft, name);
  }

  /** The first of the meetings that a name may be of. */
  called({ words }: NameMention): Draft | undefined {
    let first: Draft | undefined;
    for (const word of distinctiveWords(words))
      for (const draft of this.byWord.get(word) ?? [])
        if (
          (!first || (this.numbers.get(draft) as number) < (this.numbers.get(first) as number)) &&
          draft.names.some((known) => sameMeeting(known.words, words))
        )
          first = draft;
    return first;
  }

  private index(draft: Draft, { words }: NameMention): void {
    for (const word of distinctiveWords(words)) this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(draft));
  }
}

/** Cuts the article into the stretches of its meetings; the main one is the first. */
export function layOut(
  text: string,
  sentences: readonly ClaimedSentence[],
  names: readonly NameMention[][],
  blocks: readonly Block[],
  headings: readonly MeetingHeading[],
  main: Draft,
): { drafts: Draft[]; stretches: Stretch[] } {
  const drafts = new Drafts();
  drafts.enter(main);
  const stretches: Stretch[] = [];
  const opening = text.slice(0, sentences[Math.min(3, sentences.length - 1)]?.sentence.end ?? 0).slice(0, 700);
  const apart = headings.filter(
    ({ name }) => name && !main.names.some((known) => sameMeeting(known.words, name.words)),
  );
  // `Holt 10`, and further down `Wye Half Marathon, Ross`: the title heads the first of them.
  const titled = apart.length > 0 && main.names.some((name) => fillsTitle(name, blocks));
  // One heading with the meeting's name is the article's own; several are a round-up.
  const several =
    titled || (headings.length > 1 && (apart.length > 0 || headings.filter(({ dated }) => dated).length > 1));
  const setting = { roundUp: several || roundUp.test(opening) || tellsOfMany(sentences, names, blocks), turned: false };
  const only = headings[0];
  if (!several && only?.name && apart.length === 0 && only.block > 3) main.from = only.start;
  const enter = (start: number, draft: Draft) => {
    stretches.push({ start, meeting: drafts.enter(draft) });
    return draft;
  };
  const named = (name: NameMention, start: number): Draft =>
    drafts.called(name) ?? { names: [name], sentences: [], start };
  let current = main;
  /** What was in force before an aside of one paragraph. */
  let resume: { block: number; draft: Draft } | undefined;
  let nextHeading = 0;
  let block = -1;
  let anonymous = false;
  /** Sentences with results so far. */
  let told = 0;
  for (let i = 0; i <= sentences.length; i++) {
    const said = sentences[i];
    const upTo = said?.sentence.start ?? text.length;
    for (; several && (headings[nextHeading]?.start ?? Number.POSITIVE_INFINITY) <= upTo; nextHeading++) {
      const heading = headings[nextHeading] as MeetingHeading;
      const own = heading.name
        ? named(heading.name, heading.start)
        : { names: [], sentences: [], start: heading.start };
      const fresh: Draft =
        own === main &&
        main.names.some((known) => known.start < heading.start) &&
        stretches.length === 0 &&
        !heading.name
          ? { names: [], sentences: [], start: heading.start }
          : own;
      if (!fresh.heading) {
        fresh.heading = heading;
        if (fresh !== main || stretches.length === 0) fresh.from = heading.start;
      }
      if (heading.name) drafts.mention(fresh, heading.name);
      current = enter(heading.start, fresh);
      resume = undefined;
      anonymous = heading.name === undefined;
      setting.turned = false;
    }
    if (!said) break;
    if (said.sentence.block !== block) {
      block = said.sentence.block;
      if (resume && resume.block !== block && goesOn(said)) resume.block = block;
      if (resume && resume.block !== block) {
        current = enter(said.sentence.start, resume.draft);
        resume = undefined;
      }
      // What a town alone tells ends where a paragraph names a meeting.
      if (current.host && names[i]?.some(({ modifies }) => !modifies))
        current = enter(said.sentence.start, current.host);
    }
    const own = blocks[block] as Block;
    if (own.kind === 'heading') {
      if (isTurning(text.slice(own.start, own.end))) {
        setting.turned = true;
        if (several) {
          current = enter(own.start, { names: [], sentences: [], start: own.start });
          anonymous = true;
        }
      }
      current.sentences.push(said);
      continue;
    }
    const opened =
      own.kind === 'paragraph'
        ? (openedBy(said, names[i] as NameMention[], setting) ??
          (setting.roundUp && current.names.some(({ words }) => PARKRUN.test(words))
            ? parkrunOpenedBy(said)
            : undefined) ??
          turnedBackTo(said, drafts))
        : undefined;
    if (opened) {
      const late =
        setting.roundUp && current === main && told > 1 && main.names.every(({ start }) => start >= opened.start);
      if (late && main.names.some((known) => sameMeeting(known.words, opened.words))) main.names = [];
      if (current === main && !several && isFirstName(said, opened, main)) drafts.mention(main, opened);
      const draft = named(opened, said.sentence.start);
      if (anonymous && current.names.length === 0 && draft.sentences.length === 0 && draft !== main) {
        // The place in the heading is this meeting's.
        drafts.mention(current, opened);
        anonymous = false;
      } else if (draft !== current && !within(current, opened)) {
        if (!setting.roundUp && !setting.turned) {
          resume = { block, draft: current };
          draft.beside ??= current;
        }
        current = enter(said.sentence.start, draft);
      }
      drafts.mention(current, opened);
      setting.turned = false;
    }
    const town =
      opened || own.kind !== 'paragraph' ? undefined : townOpenedBy(said, names[i] as NameMention[], setting, text);
    if (town) {
      const host = current.host ?? current;
      const draft = drafts.all.find((other) => other.host === host && other.town?.value === town.value) ?? {
        names: [],
        sentences: [],
        start: said.sentence.start,
        town,
        host,
      };
      if (!(setting.roundUp || setting.turned) || !town.fronted) resume = { block, draft: host };
      current = enter(said.sentence.start, draft);
    }
    current.sentences.push(said);
    // Whether it is another meeting shows when the town of the one before is known: until then it speaks of both.
    current.host?.sentences.push(said);
    if (said.claims.some(({ scope }) => scope === 'reported')) told++;
  }
  return { drafts: drafts.all, stretches };
}

/**
 * "Roe won the British title in Wye … completed a double in the British championships": what was told so far had no
 * name, and this one's has no town of its own.
 */
const isFirstName = ({ coded }: ClaimedSentence, { words, start }: NameMention, main: Draft): boolean =>
  main.names.length === 0 &&
  // "The Rye Championships were …": the next of a round-up
  (coded.chunks[3]?.start ?? start) < start &&
  main.sentences.length > 0 &&
  CHAMPIONSHIPS.test(words) &&
  !turning.test(coded.line) &&
  !coded.chunks.some(({ kind }) => kind === 'C' || kind === 'U');

const CHAMPIONSHIPS =
  /^(?:the )?(?:(?:\p{L}{2,}(?:ian|ish|ese|can|ench|utch)|welsh|uk|us|aaa|world|european|commonwealth|olympic|national|senior|outdoor|indoors?) )+(?:championships?|trials|games)$/iu;

/** The name of a meeting, told of before, that a sentence opens by its first words alone: one of two or more. */
function turnedBackTo(said: ClaimedSentence, drafts: Drafts): NameMention | undefined {
  if (drafts.all.length < 2) return undefined;
  const name = nameOpenedBy(said);
  return name && drafts.called(name) ? name : undefined;
}

const PARKRUN = /\bparkruns?$/iu;

/** How many races an article must go to before it is a round-up. */
const MANY = 2;

/** A club's week: the article goes from one race to the next, whatever its opening says. */
function tellsOfMany(
  sentences: readonly ClaimedSentence[],
  names: readonly NameMention[][],
  blocks: readonly Block[],
): boolean {
  if (names.flat().length < MANY) return false;
  const opened: NameMention[] = [];
  for (let i = 0; i < sentences.length && opened.length < MANY; i++) {
    const said = sentences[i] as ClaimedSentence;
    if (names[i]?.length === 0 || blocks[said.sentence.block]?.kind !== 'paragraph') continue;
    const name = openedBy(said, names[i] as NameMention[], { roundUp: true, turned: false });
    if (name && RACE_NAME.test(name.words) && !opened.some((other) => sameMeeting(other.words, name.words)))
      opened.push(name);
  }
  return opened.length >= MANY;
}

/** Names of races that anybody may enter, several of which are run in one week. */
const RACE_NAME =
  /parkrun|marathon|\b(?:half|ten|\d+k|\d+km|miles?|miler|race|run|trot|trail|fell|ultra|handicap|dash|series|(?<=\s)(?:5|10|20))$|cross[\s-]country/iu;

/** "the Morton Mile" under MORTON GAMES is a race of the meeting. */
const within = (draft: Draft, name: NameMention): boolean => {
  const words = distinctiveWords(name.words);
  return (
    draft.heading !== undefined &&
    draft.names.some((known) => distinctiveWords(known.words).some((word) => words[0] === word))
  );
};

/** "She held on to win in 8:26.41": a paragraph about whom the one before was about, where it happened. */
const goesOn = ({ coded }: ClaimedSentence): boolean => {
  const first = coded.chunks[0]?.person;
  return (
    first?.ref === 'pronoun' ||
    (first?.ref === 'epithet' && !first.plural) ||
    /^(?:his|her) (?!compatriot|team-?mate|rival|fellow)/.test(coded.line)
  );
};
