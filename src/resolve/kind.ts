/**
 * Whether the article is the report of a race at all. A preview, a portrait or a story about a ban tells
 * results too, but other days'; what it says in passing belongs to the background.
 */
import { otherDay } from '../english/lexicon/scope.js';
import {
  foretells,
  headlineOfAward,
  headlineOfNoRace,
  headlineOfResult,
  headlineOfStory,
  tellsAbsence,
  tellsOfHeld,
  toldOnTheWay,
  topOfStory,
} from '../english/lexicon/stories.js';
import { isRelay } from '../knowledge/events.js';
import type { Block } from '../read/index.js';
import type { Chunk } from '../recognise/index.js';
import { type Claim, type ClaimedSentence, type ScopedClaim, segmentOf } from '../relate/index.js';
import type { ListSection } from '../relate/lists/index.js';
import type { Attributed } from './attributed.js';
import type { ResolvedRace } from './report.js';

/** Where a text says what kind of text it is: the blocks at its top, and how much of them, in UTF-16 units. */
const TOP_BLOCKS = 5;
const TOP_LENGTH = 500;
/** Paragraphs in which a report says what happened. */
const LEAD_PARAGRAPHS = 3;
/** Sentences whose tense tells a preview. */
const LEAD_SENTENCES = 5;

const TEAM_PLACED =
  /(?:^| )(?:team|squad|women|men|girls|boys|we|[ET]\d+) (?:[a-z]+ ){0,2}?(?:finished|placed|came|took)(?: [a-z]+){0,3} O\d+ /;

/** "Nine records were set by athletes who will be back in March": told of what was, and only in passing of what is to come. */
const IN_PASSING =
  /(?<= (?:were (?:set|broken|won)|wins|victories|victory|gold|silver|bronze|won|beat|broke|took) .*)(?: who| in which| where| as (?:the [a-z]+|[A-Z]\d+)) .*$/;
const isForetold = (line: string): boolean =>
  foretells.test(line) && !otherDay.test(line) && foretells.test(line.replace(IN_PASSING, ' '));

/** People with results whom only a report has. */
const MANY_PEOPLE = 6;

const headlineOf = (text: string, blocks: readonly Block[]): string => {
  const title = blocks.find((block) => block.kind === 'title');
  return title ? text.slice(title.start, title.end) : '';
};

/** Whether the top of the article calls it an obituary, a preview, the story of a ban. */
export function saysItIsNone(text: string, blocks: readonly Block[]): boolean {
  const headline = headlineOf(text, blocks);
  if (headlineOfAward.test(headline)) return true;
  if (headlineOfNoRace.test(headline) && !headlineOfResult.test(headline)) return true;
  const first = blocks.find((block) => block.kind === 'paragraph');
  const words = first ? text.slice(first.start, first.end) : '';
  if (tellsAbsence.test(words) && !headlineOfResult.test(words.replace(toldOnTheWay, ''))) return true;
  const top = blocks.filter((block) => block.kind !== 'noise').slice(0, TOP_BLOCKS);
  const opening = top
    .map((block) => text.slice(block.start, block.end))
    .join('\n')
    .slice(0, TOP_LENGTH);
  return topOfStory.test(opening);
}

/** Whether a sentence tells a place that is the race's own. */
const tellsPlace = (claims: readonly ScopedClaim[], counts: (claim: Claim) => boolean = () => true): boolean =>
  claims.some(({ claim, scope }) => claim.kind === 'place' && scope === 'reported' && counts(claim));

const sureTeam = (chunk: Chunk | undefined): boolean => chunk?.team !== undefined && chunk.team.unsure !== true;

/** "The Tigers finished fourth with 63 points", "The team came in fourth place". */
function placesTeam({ coded, claims, teams }: ClaimedSentence): boolean {
  if (tellsPlace(claims) && TEAM_PLACED.test(coded.line)) return true;
  if (!teams?.coded.chunks.some(({ mark }) => mark?.form === 'points')) return false;
  return tellsPlace(teams.claims, ({ who }) => sureTeam(teams.coded.chunks[who]));
}

/** "Roe won the 4x100m relay for the home team": a relay's place, whoever it is told of. */
const placesRelay = ({ coded, claims, clauses }: ClaimedSentence): boolean =>
  coded.chunks.some(({ event }) => isRelay(event?.event)) &&
  // "Roe, who won relay gold, is to retire": what somebody has
  tellsPlace(claims, ({ at }) => !/^(?:who|whose|which)$/.test(coded.chunks[segmentOf(clauses, at).from]?.word ?? ''));

/** Whether an article that does not call itself something else reports a race. */
export function reportsRace(
  text: string,
  blocks: readonly Block[],
  sentences: readonly ClaimedSentence[],
  claims: readonly Attributed[],
  resolved: readonly ResolvedRace[],
  lists: readonly ListSection[],
): boolean {
  const headline = headlineOf(text, blocks);
  const lead = blocks
    .flatMap((block, i) => (block.kind === 'paragraph' && block.end - block.start > 15 ? [i] : []))
    .slice(0, LEAD_PARAGRAPHS);
  const body = sentences.filter((said) => blocks[said.sentence.block]?.kind === 'paragraph');
  const foretold = body.slice(0, LEAD_SENTENCES).filter((said) => isForetold(` ${said.coded.line}`)).length;
  const results = claims.filter(
    ({ claim, race }) =>
      !race.background && (claim.kind === 'place' || claim.kind === 'mark' || claim.kind === 'status'),
  );
  // a result of those whom the paper need not name
  const ofOwnTeam = body.filter((said) => placesTeam(said) || placesRelay(said));
  let score = 0;
  lead.forEach((block, i) => {
    if (results.some((result) => result.block === block) || ofOwnTeam.some(({ sentence }) => sentence.block === block))
      score += 3 - i;
  });
  score -= foretold >= 2 ? 2 * foretold : foretold;
  if (headlineOfStory.test(headline)) score -= 2;
  if (headlineOfNoRace.test(headline)) score -= 2;
  if (headlineOfResult.test(headline)) score += 1;
  // One row is a list when nothing else is told.
  if (lists.reduce((rows, list) => rows + list.rows.length, 0) > (body.length === 0 ? 0 : 1)) score += 3;
  const people = new Set(results.map(({ person }) => person)).size;
  // The places of one person alone, without a mark, behind a first paragraph that tells of none: somebody's news.
  if (
    people === 1 &&
    !results.some(({ claim, block }) => claim.kind === 'mark' || claim.kind === 'status' || block === lead[0]) &&
    !headlineOfResult.test(headline)
  )
    score -= 2;
  const largest = Math.max(
    0,
    ...resolved.map(({ performances }) => performances.filter((one) => one.place || one.mark).length),
  );
  if (largest >= 3) score += 3;
  // A report of heats has few of each.
  const placed = resolved.flatMap(({ performances }) => performances.filter((one) => one.place)).length;
  if (largest < 3 && placed >= 5) score += 3;
  // A college's or club's meeting told athlete by athlete, each in an event of their own.
  if (largest < 3 && placed < 5 && foretold <= 1 && people >= MANY_PEOPLE) score += 3;
  // A lead that tells only what the meeting was like, and looks ahead: people who have a place and a mark each.
  const whole = resolved.flatMap(({ performances }) => performances.filter((one) => one.place && one.mark));
  if (score <= 0 && score > -4 && whole.length >= 2 && people >= 3) score += 4;
  // A lead that tells of the day, the weather and the field, and results of a few only.
  const held = body
    .slice(0, LEAD_SENTENCES)
    .some(({ coded: { line } }) => tellsOfHeld.test(line) && !otherDay.test(` ${line}`) && !foretells.test(` ${line}`));
  if (score <= 0 && held && people >= 1 && foretold <= 1 && !headlineOfStory.test(headline)) score += 2;
  // A club's week, or many races told briefly: results of several people, and nothing that is only to come.
  if (score === 0 && foretold === 0 && (people >= 4 || (people >= 3 && placed >= 3))) score++;
  return score > 0;
}
