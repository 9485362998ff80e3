/** Meetings that only their town tells: `Elsewhere, Roe won the 800m in Oslo`, `In Rye on Sunday, Orr was third`. */

import { turning, turningWord } from '../../english/lexicon/meetings.js';
import { cities } from '../../knowledge/cities.js';
import { fold } from '../../recognise/index.js';
import { type ClaimedSentence, segmentOf } from '../../relate/index.js';
import { RECORD_SET } from '../elsewhere.js';
import type { Town } from './dateline.js';
import type { MeetingEntry } from './entry.js';
import type { NameMention } from './names.js';
import type { Setting } from './openers.js';
import { scenesOf } from './scenes.js';
import type { Draft } from './stretches.js';

/** "More good news came from Rye, where Roe won" */
const NEWS_FROM =
  /(?:news|results?|action|success|victory|wins?|report|reports|honours) (?:[a-z]+ ){0,3}from ([CU]\d+) (?:, )?where /;

/** "In Oslo , Roe …", "At Ross , England , Orr …" */
const FRONTED = /^(?:over |back |down |up )?(?:in|at) [A-Z]\d+ (?:, [A-Z]\d+ )?(?:on D\d+ |D\d+ )?, /;

const firstAfter = ({ coded }: ClaimedSentence, offset: number): number =>
  coded.at.findIndex((at, i) => at >= offset && /^(?:in|at)$/.test(coded.chunks[i]?.word ?? ''));

/** A relative or another clause of what somebody did before. */
const ASIDE = /^(?:, )?(?:who|which|after|having|since|before|following|when|despite|fresh) /;

/** The town of another meeting to which a sentence turns, where it names no meeting, and whether it begins with it. */
export function townOpenedBy(
  said: ClaimedSentence,
  names: readonly NameMention[],
  setting: Setting,
  text: string,
): (Town & { fronted: boolean }) | undefined {
  const { chunks, line, at } = said.coded;
  if (!said.claims.some(({ scope }) => scope === 'reported') || names.some(({ modifies }) => !modifies))
    return undefined;
  const [, code] = NEWS_FROM.exec(line) ?? [];
  const news = code === undefined ? undefined : chunks[Number(code.slice(1))];
  if (news?.text !== undefined && cities.has(news.text))
    return { value: news.text, start: news.start, end: news.end, fronted: true };
  const turn = turning.exec(line)?.[0] ?? '';
  const turned = turningWord.test(turn) || setting.roundUp || setting.turned;
  for (const { town, strength } of scenesOf(said, [], text)) {
    const chunk = chunks.findIndex(({ end }) => end === town.end);
    if (strength < 1.6 || !cities.has(town.value) || !/^(?:in|at)$/.test(chunks[chunk - 1]?.word ?? '')) continue;
    if (turned && FRONTED.test(line.slice(turn.length)) && chunks[chunk - 1] === chunks[firstAfter(said, turn.length)])
      return { ...town, fronted: true };
    if (RECORD_SET.test(line.slice(0, at[chunk]))) continue;
    const { from, to } = segmentOf(said.clauses, chunk);
    if (ASIDE.test(line.slice(at[from]))) continue;
    const told = said.claims.some(({ claim, scope }) => scope === 'reported' && claim.at >= from && claim.at < to);
    const thisWeek = chunks.slice(from, to).some(({ kind, text: day = '' }) => kind === 'D' && !/\d/.test(day));
    if (told && (turned || thisWeek || town.country)) return { ...town, fronted: false };
  }
  return undefined;
}

/**
 * Which of the meetings each draft is: one that only a town tells is the one before it, or another that a name tells,
 * where that was in the same town.
 */
export function mergeTowns(drafts: readonly Draft[], meetings: readonly MeetingEntry[]): number[] {
  const sameTown = (draft: Draft, i: number) => fold(meetings[i]?.city?.value ?? '') === fold(draft.town?.value ?? '');
  return drafts.map((draft, i) => {
    if (!draft.host) return i;
    const host = drafts.indexOf(draft.host);
    if (sameTown(draft, host)) return host;
    const named = drafts.findIndex((other, j) => !other.town && sameTown(draft, j));
    return named < 0 ? i : named;
  });
}
