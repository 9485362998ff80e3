/** From claims to a report: who is who, which race, which meeting, and what can all be true. */
import type { Block } from '../read/index.js';
import type { ClaimedSentence } from '../relate/index.js';
import type { ListSection } from '../relate/lists/index.js';
import type { RaceReport } from '../report/schema.js';
import { choose } from './choose.js';
import { tellsOfClub, withoutClubOrder } from './club-report.js';
import type { Doubt } from './doubts.js';
import { placeByMark } from './implied.js';
import { reportsRace, saysItIsNone } from './kind.js';
import { groupBy } from './lookup.js';
import { readMeetings } from './meetings/index.js';
import { otherDays } from './other-days.js';
import type { RaceEntry } from './races.js';
import { setRacesApart } from './races-apart.js';
import { type ResolvedRace, writeReport } from './report.js';
import { joinRaces, nameEvents } from './same-race.js';
import { joinOpen, tellSexes } from './sex-of-races.js';
import { walk } from './walk.js';

export function resolve(
  text: string,
  article: RaceReport['article'],
  blocks: readonly Block[],
  sentences: readonly ClaimedSentence[],
  lists: readonly ListSection[],
  dateOrder: 'dmy' | 'mdy',
): RaceReport {
  const meetings = readMeetings(sentences, blocks, text, article.published, dateOrder);
  const saysNone = saysItIsNone(text, blocks);
  const told = walk(sentences, lists, blocks, meetings, text, saysNone);
  const claims = tellsOfClub(text) ? withoutClubOrder(told.claims.all, text) : told.claims.all;
  const { races } = told.races;
  nameEvents(claims, races, told.named);
  joinRaces(claims, races);
  setRacesApart(claims, races);
  const byRace = groupBy(claims, ({ race }) => race);
  const final = seriesFinal(text, blocks);
  const resolved: ResolvedRace[] = [];
  const doubts: Doubt[] = [];
  for (const race of races) {
    if (race.background) continue;
    const own = byRace.get(race) ?? [];
    const athletes = choose(
      race,
      own.filter(({ person }) => !person.members),
      doubts,
    );
    const teams = choose(
      race,
      own.filter(({ person }) => person.members),
      doubts,
    );
    placeByMark(race, teams);
    const performances = [...athletes, ...teams];
    if (performances.length === 0) continue;
    if (final && race.round === undefined) {
      race.round = 'final';
      race.sources.round = final;
    }
    resolved.push({ race, performances });
  }
  const joined = joinOpen(resolved, text);
  tellSexes(joined, text);
  const reported = !saysNone && reportsRace(text, blocks, sentences, claims, joined, lists) ? joined : [];
  const elsewhere = claims.filter(
    ({ race, claim }) => race.background || (reported !== joined && claim.kind !== 'status'),
  );
  return writeReport(text, article, {
    meetings,
    races: reported,
    background: otherDays(elsewhere, reported),
    doubts: reported === joined ? doubts : [],
  });
}

const SERIES_FINAL =
  /\b(?:Diamond League|Golden League|Grand Prix|World Athletics|series)(?:'s)? (?:series )?final(?!ist)s?\b/u;

/** Where the headline or the lead calls the meeting a series' final ("the Diamond League final"): all its races are finals. */
function seriesFinal(text: string, blocks: readonly Block[]): RaceEntry['sources']['round'] {
  const top = blocks.filter(({ kind }) => kind === 'title' || kind === 'paragraph').slice(0, 3);
  for (const block of top) {
    const match = SERIES_FINAL.exec(text.slice(block.start, block.end));
    if (!match) continue;
    const start = block.start + match.index;
    return { start, end: start + match[0].length, rule: 'race/series-final', implied: true };
  }
  return undefined;
}
