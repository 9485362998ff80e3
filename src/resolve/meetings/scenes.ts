/** The towns that a sentence makes the scene of the races, each with how plainly it says so. */

import { otherDay } from '../../english/lexicon/scope.js';
import { cities, isCity, regions } from '../../knowledge/cities.js';
import type { Chunk } from '../../recognise/index.js';
import { type ClaimedSentence, segmentOf, timed } from '../../relate/index.js';
import { type Town, titleCase } from './dateline.js';
import type { NameMention } from './names.js';
import {
  ANOTHER_DAY,
  clauseOf,
  GOAL_AFTER,
  isGround,
  isOfAnotherDay,
  isSomebodys,
  MEETING_TO_COME,
  OF_TEAM,
} from './no-scene.js';
import { HEADLINE, type TownMention, townMentioned } from './town-mention.js';

export interface Scene {
  town: Town;
  /** How plainly it is said. */
  strength: number;
}

/** What the words around a town say of it. */
interface Signs {
  /** Right behind the meeting's name. */
  tied: boolean;
  /** "Wye, where the Rye Games were held" */
  where: boolean;
  /** It is one by its name, not only by its preposition. */
  known: boolean;
  /** "Wye's Elm Park" */
  possessive: boolean;
  /** "Wye hosted the race" */
  host: boolean;
  /** "held in Wye" */
  held: boolean;
  /** "two laps around Wye" */
  around: boolean;
  /** "travelled to Wye for the race" */
  goal: boolean;
  /** "the Wye crowd" */
  scene: boolean;
  /** "leave Wye with seven medals", "Wye gold for Roe" */
  taken: boolean;
}

/** The towns that a sentence says something was held in. */
export function scenesOf(said: ClaimedSentence, names: readonly NameMention[], text: string): Scene[] {
  if (MEETING_TO_COME.test(said.coded.line)) return [];
  const scenes = scenesInSpeech(said, text);
  for (let i = 0; i < said.coded.chunks.length; i++) {
    const town = townMentioned(said, i, text);
    const scene = town && (groundOfTown(town) ?? homeOfClub(town) ?? sceneIn(town, names));
    if (scene) scenes.push(scene);
  }
  return scenes;
}

const HERE_IN = /\bhere (?:in|at) (\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)/u;

/** "It was great to win here in Wye": where somebody speaks who has just run. */
function scenesInSpeech({ coded }: ClaimedSentence, text: string): Scene[] {
  if (!coded.line.includes('Q')) return [];
  return coded.chunks.flatMap(({ kind, start, end }) => {
    const [here, value = ''] = (kind === 'Q' && HERE_IN.exec(text.slice(start, end))) || [];
    if (here === undefined || !isCity(value)) return [];
    const at = text.indexOf(here, start) + here.length - value.length;
    return [{ town: { value, start: at, end: at + value.length }, strength: 1 }];
  });
}

const TOWNS_GROUND =
  /^(?:City of )?(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)\s(?:Sports (?:Village|Centre|Park|Ground)|Leisure (?:Centre|Park)|Athletics? (?:Track|Stadium|Arena|Centre)|Racecourse|Running Track|Town Park|Showground|(?:Sports|Golf|Country|Athletic|Sporting|Polo|Cricket) (?:Club|Grounds?|Course))$|^City of (\p{Lu}[\p{L}'-]+) (?:Stadium|Arena)$/u;

/** "at Leigh Sports Village": the ground that a known town has. */
function groundOfTown({ said, index, kind, name, governed, before }: TownMention): Scene | undefined {
  const [, named, city] = ('ST'.includes(kind) && TOWNS_GROUND.exec(name)) || [];
  const town =
    // "at the Rye Sports Club", which may be a club of that name elsewhere
    (kind === 'T' && /(?:^| )at $/.test(before)) ||
    (kind === 'S' && (governed || SETTING.test(before))) ||
    /(?:^| )(?:at|in|inside|into|packing|packed|filling|filled) the (?:[a-z]+ )?$/.test(before)
      ? (named ?? city)
      : undefined;
  if (town === undefined || !cities.has(town) || otherDay.test(timed(clauseOf(said, index), said))) return undefined;
  const start = (said.coded.chunks[index] as Chunk).start + name.indexOf(town);
  return { town: { value: town, start, end: start + town.length }, strength: city === undefined ? 1.2 : 2 };
}

const TOWNS_CLUB = /^(\p{Lu}[\p{L}'-]+) (?:Harriers|AC|Athletic Club|Striders|Runners|RC)$/u;

/** "at the Rye Harriers stadium", "on Rye AC's track": the home of a known town's club. */
function homeOfClub({ said, index, kind, name, before, after }: TownMention): Scene | undefined {
  const town = 'TSU'.includes(kind) ? TOWNS_CLUB.exec(name)?.[1] : undefined;
  if (town === undefined || !cities.has(town) || !HOME_OF.test(after) || !HOME_BEFORE.test(before)) return undefined;
  if (otherDay.test(timed(clauseOf(said, index), said))) return undefined;
  const { start } = said.coded.chunks[index] as Chunk;
  return { town: { value: town, start, end: start + town.length }, strength: 1.2 };
}

const HOME_OF = /^(?:'s? )?(?:home )?(?:stadium|track|arena|grounds?|oval)(?= )/;
const HOME_BEFORE = /(?:^| )(?:at|in|to|on|around|of) (?:the )?(?:[a-z]+ )?$/;

function sceneIn(town: TownMention, names: readonly NameMention[]): Scene | undefined {
  const signs = signsOf(town, names);
  if (!isTold(town, signs) || isGround(town) || isOfAnotherDay(town) || isSomebodys(town)) return undefined;
  const { governed, after, printed, start, end, country } = town;
  const { tied, where, possessive, host, scene } = signs;
  // "South Rye finished with 39 points", "ahead of Rye athletes": a team, called by its town.
  if (!governed && !scene && !host && !possessive && OF_TEAM.test(after)) return undefined;
  if (GOAL_AFTER.test(after) || (!tied && !where && ANOTHER_DAY.test(after))) return undefined;
  const plainness = plainnessOf(town, signs);
  if (plainness === 0 || (plainness < 1.5 && isLoneWord(town, signs))) return undefined;
  // "Roe, who was third in Oslo, won": told of what she did rather elsewhere
  const aside = !tied && isRelative(town) ? 0.4 : 1;
  return {
    town: { value: titleCase(printed), start, end, ...(country ? { country } : {}) },
    strength: plainness * aside,
  };
}

/** After a town: the races were held there. */
const TOWN_OF = /(?:^| )(?:town|village|city|home) of $/;
const HOST =
  /^(?:was (?:again |once again |once more |also )?(?:the |a )?(?:setting|venue|stage|scene|host)|(?:was|proved|remained)(?: to be)? (?:the |a )?(?:[a-z]+ ){0,2}hunting ground|hosted|staged|welcomed|played host)(?= )/;

/** States and counties that share their name with a town less known; in Cork and Galway more is run in the town. */
const RATHER_REGION = /^(?:Victoria|Norfolk|New Brunswick|Quebec|Natal|Cleveland)$/;

/** "made the long trip to Wye", "a bus up to Wye" */
const SETTING =
  /(?:^| )(?:travel(?:s|led|ed)?|trips?|trek|made the trip|went|headed|journey(?:ed)?|descended|came|hopping over|over|off|attentions? (?:turned|moved|switched|shifted)) (?:(?:over|across) the border |over |up |down |across |north |south |east |west )?(?:to|on|(?<=headed )for) $/;

/** "held at Wye", "run over two laps around Wye", "in the village of Wye": what is there is the race itself. */
const HELD_AT =
  /(?:^| )(?:(?:take|takes|took|taking) place|held|staged|hosted|(?:is|was|were|be|being|,|event|race) run|start(?:s|ed|ing)?|start(?:s|ed)? and finish(?:es|ed)?) (?:(?:over|on) (?:[a-z0-9-]+ ){1,6})?(?:in|at|from|(?:around|through|on|over) (?:the )?(?:[a-z]+ ){0,2}(?:lanes|roads|streets|trails|paths|hills|fields|countryside) (?:of|around|near|in)|around|near) (?:and around )?$/;
const COURSE_AROUND =
  /(?:^| )(?:course|route|race|event|laps?|loops?|streets|lanes|roads|countryside|trails|paths) (?:in|at|around|round|through|near|(?<=(?:streets|lanes|roads|countryside|trails|paths) )of) (?:and around )?$/;

/** The letters of a club, or the name of a school. */
const INSTITUTION =
  /^\p{Lu}{2,}s?$|\s(?:College|University|School|High|Academy|Institute|State|Club|Harriers|Hounds|Striders|Runners|Society|Association|Council|AA?C|RC|RRC|TC)$/u;

/** "the Wye crowd", "on the hilly Wye course", "the cold Wye air": the town is the scene of what is told. */
const SCENE_AFTER =
  /^(?:[a-z]+ )?(?:crowds?|spectators|fans|public|faithful|audience|track|course|circuit|streets|roads|arena|stadium|oval|showpiece|spectacular|debut|air|sunshine|rain|heat|cold|breeze|mud) (?!(?:trouble|funding|records?) )/;
const RACE_AFTER =
  /^(?:[a-z]+ )?(?:meeting|meet|event|races?|programme) (?!(?:directors?|organi[sz]ers?|champions?|winners?|records?|titles?|fields?|officials?|boss|chiefs?|next|last|on Y\d|in Y\d|, which) )/;
const SCENE_BEFORE =
  /(?:^| )(?:(?:streets|roads|crowds?|spectators|people|heart|cent(?:re|er)) of|(?:rain|snow|sun|night|darkness) (?:fell|shone|poured|beat down) (?:on|over)) $/;

/** Before `the Wye race`: one that is looked back or ahead to, or that somebody was not in. */
const NOT_THE_SCENE =
  /(?:^| )(?:since|before|for|until|towards|ahead of|from|miss(?:es|ed|ing)?|skip(?:s|ped|ping)?|of|enter(?:s|ed)?|than|like|after|next|last|previous|earlier) (?:(?:the|his|her|their|an?) )?(?:[a-z-]+ )?$/;
const DETERMINED = /(?:^| )(?:the|a|an|this|his|her|their) (?:[a-z-]+ (?:, )?(?:and )?){0,3}$/;

const GOAL_BEHIND =
  /^(?:(?:on |last |this |early on )?D\d|for (?:the|a|an|another|their|our) |to (?:compete|run|race|take) |on the outskirts of |(?:just outside|near) |and its )/;

/** "Wye's Elm Park", "Wye's windy stadium" */
const OWN_GROUND =
  /^'s (?:S\d+|(?:[a-z-]+ ){0,2}(?:stadium|arena|track|streets|roads|harbourside|seafront) |(?:annual|popular|famous|flat|fast|hilly|summer|winter|village) (?:[a-z-]+ )?E\d+ )/;

function signsOf(town: TownMention, names: readonly NameMention[]): Signs {
  const { said, index, kind, name, start, end, before, after, governed, ofSettlement, located } = town;
  const capital = kind === 'U' || kind === 'C';
  const possessive = OWN_GROUND.test(after);
  const tied = names.some((it) => it.end <= start && start - it.end < 24 && it.start >= said.sentence.start);
  return {
    tied,
    where: /^, where /.test(after) && names.some((it) => it.start > end && it.start - end < 30),
    known: isKnown(town, possessive),
    possessive,
    // "WAC hosted", "Rye College hosted": a club or a school, of whatever town.
    host:
      HOST.test(after) &&
      (index < 3 || TOWN_OF.test(said.coded.line.slice(0, said.coded.at[index]))) &&
      !INSTITUTION.test(name),
    held:
      capital &&
      !regions.has(name) &&
      (HELD_AT.test(before) || ofSettlement || (tied && /(?:^| )(?:at|in) $/.test(before))),
    around: kind === 'U' && COURSE_AROUND.test(before),
    goal:
      ('US'.includes(kind) && located && SETTING.test(before)) ||
      (kind === 'U' &&
        ((SETTING.test(before) && GOAL_BEHIND.test(after)) ||
          (/(?:E|V)\d+ at $/.test(before) && /^(?:on D\d|D\d|\. |$)/.test(after)))),
    taken:
      capital &&
      cities.has(name) &&
      ((LEAVE_AFTER.test(after) && LEAVE_BEFORE.test(said.coded.line.slice(0, said.coded.at[index]))) ||
        (said.coded.at.length < HEADLINE && PRIZE_AFTER.test(after))),
    scene:
      !governed &&
      capital &&
      cities.has(name) &&
      (SCENE_BEFORE.test(before) ||
        (DETERMINED.test(before) &&
          (SCENE_AFTER.test(after) || (RACE_AFTER.test(after) && !NOT_THE_SCENE.test(` ${before}`))))),
  };
}

function isKnown({ kind, name, governed, before }: TownMention, possessive: boolean): boolean {
  if (kind === 'N') return governed;
  if (kind === 'C')
    return (
      (!regions.has(name) && !/\sPark$/u.test(name)) || (governed && cities.has(name) && !RATHER_REGION.test(name))
    );
  return kind === 'U' && cities.has(name) && (governed || possessive || /(?:^| )to $/.test(before));
}

/** Whether anything says that something was held in a town. */
function isTold({ said, index, kind, name, governed, previous }: TownMention, signs: Signs): boolean {
  const { known, scene, host, goal, held, around, taken } = signs;
  if (taken || known || scene || host || goal || held || around) return true;
  if (governed && previous?.word !== 'at' && kind !== 'T' && !regions.has(name)) return true;
  // "the Lough Stadium, Kerrin": a town after a venue's name.
  const { chunks } = said.coded;
  const town = kind === 'U' || (kind === 'C' && cities.has(name));
  return town && chunks[index - 1]?.word === ',' && chunks[index - 2]?.kind === 'S';
}

/** "leave Wye with seven medals": what was held there is over. */
const LEAVE_BEFORE =
  /(?:^| )(?:leaves?|left|leaving|depart(?:s|ed)?|quits?|came away from|return(?:s|ed)? from|come home from) $/;
const LEAVE_AFTER = /^with (?:[a-z0-9-]+ ){1,3}(?:medals?|golds?|titles?|silvers?|bronzes?)(?= )/;

/** "Roe storms to Zurich victory": what was won there, as a headline says it. */
const PRIZE_AFTER =
  /^(?:victory|win|triumph|success|honours|glory|double|spoils|defeat|title|(?:gold|silver|bronze|medals?)(?= (?:for|to|in) ))(?= |$)/;

function plainnessOf(town: TownMention, signs: Signs): number {
  const { index, before, governed, located } = town;
  const { tied, where, known, possessive, host, held, around, goal, scene, taken } = signs;
  const atVenue = /(?:^| )S\d+ (?:, |in |here in )$/.test(before.slice(-14));
  if (tied || where || atVenue) return 4;
  if (possessive || host || held) return 3;
  if (governed) return known || located ? 1.6 : 1;
  if (scene) return 1.5;
  if (taken || (known && SETTING.test(before))) return 1.2;
  if (goal) return 1;
  // "qualifies her for Wye", "in the team for Wye": where it goes from here.
  if (known && / for $/.test(before)) return 0;
  if (known) return index === 0 ? 0.8 : 0.6;
  return around ? 0.9 : 0;
}

/** What may stand behind a lone word after "in" that is no known town: "in Kerrin on Sunday". */
const LONE_AFTER =
  /^(?:on |D\d+|, |\. |$|with |when |to |for |as |where |in M\d+ |last D|this D|(?:attracted|drew|saw|was|were|had|took|welcomed|provided|proved|brought|offered|started|began) |and (?:was |were )?(?:hosted|organised|staged|run) )/;

/** Whether only a preposition makes it a town, and the words behind it do not go on so. */
const isLoneWord = ({ after }: TownMention, { known, scene, host, goal, around }: Signs): boolean =>
  !known && !scene && !host && !goal && !around && !LONE_AFTER.test(after);

/** Whether a town stands in a relative clause of somebody whom the sentence goes on about. */
function isRelative({ said, index }: TownMention): boolean {
  const { coded, clauses, claims } = said;
  const { from, to } = segmentOf(clauses, index);
  return (
    coded.chunks[from]?.word === 'who' &&
    coded.chunks[to]?.word === ',' &&
    claims.some(({ claim, scope }) => scope === 'reported' && claim.kind !== 'record' && claim.at >= to)
  );
}
