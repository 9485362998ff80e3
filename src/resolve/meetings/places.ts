/** Where a meeting was held: every word that says so is weighed, and the town that most of them name wins. */

import { venueWords } from '../../english/lexicon/capitalised-phrases.js';
import { anyMonth, months } from '../../english/lexicon/days.js';
import { dwelling, toCome } from '../../english/lexicon/meetings.js';
import { givenNames } from '../../english/lexicon/names.js';
import { otherDay } from '../../english/lexicon/scope.js';
import { ambiguousCityWords, cities, isCity, regions } from '../../knowledge/cities.js';
import { everyMatch } from '../../matches.js';
import type { Chunk } from '../../recognise/index.js';
import { besidePurpose, type ClaimedSentence, isPurpose, segmentOf, segmentWords, timed } from '../../relate/index.js';
import { type Source, stated } from '../source.js';
import { type Town, titleCase } from './dateline.js';
import type { NameMention } from './names.js';

export interface Place {
  city?: Source<string>;
  country?: Source<string>;
  venue?: Source<string>;
}

/** A sentence with how much its places count. */
export interface Weighed {
  said: ClaimedSentence;
  weight: number;
  /** A short line at the head, where the day of publication stands. */
  stamp?: boolean;
  /** Only a day right after this offset counts: the sentence names other meetings too. */
  beside?: number;
}

const ENOUGH = 0.9;
const ROAD_NAME =
  /\s(?:city\s)?(?:international\s)?(?:half[\s-]?marathon|marathon|half|\d+\s?km?|\d+\s?miles?|(?:\d+|five|six|seven|eight|ten|twelve|fifteen|twenty)[\s-]miler?|ten|parkrun|ultra|ultra marathon|road race(?:\s\d+k)?|turkey\strot(?:\s\d+\s?km?)?)(?:\s(?:road\s)?race)?$/iu;
/** Before these a town's name is part of another name. */
const NO_TOWN_BEFORE =
  /^(?:Park|Road|Street|Common|Bay|Moor|Island|Union|Area|County|District|University|Valley|Athletic|Building|Trust|Bank)$/iu;
const MONTHS: ReadonlySet<string> = new Set(months);
/** A name that ends so before its noun is no town's. */
const NO_TOWN_NAME =
  /(?:^|\s)(?:park|meadows?|bay|moor|valley|hills?|heath|lakes?|island|series|league|club|forest|run|great|big|north|south|east|west|summer|winter|spring|autumn|christmas|boxing|day|night|fell|loop|global|bank|world|european|national|county|vale|of|the|stage|race|lakeland|riverside|canal|juniors|corporate|company|championship|town|common|varsity|festival|memorial|road|track|trail|cross|country|lights|new|year|peak|coast|coastal|delta|take|three|two|four|five|six|\p{L}+shire|striders|harriers|ac|university|open|victory|harvest|hospice|trot|turkey|cracker|pudding|santa|jingle|easter|bunny|solstice|midsummer|sunset|sunrise|dambusters?|spitfire|bluebells?|daffodil|snowdrop|pilgrims?|castle|cathedral|abbey|riverbank|seafront|promenade|airport|docklands|ripper|beast|monster|pumpkin|halloween|valentines?|jubilee|charity|carnival|gala|show|regatta|estate|lodge|hall|house|farm|manor|gardens|wood|woods|dunes|sands|cliffs?|quarry|reservoir|hurricane|storm|zoo|brewery|cider|chocolate|poppy|remembrance|armistice|rotary|lions|scouts|school|hospital|army|raf|police|dash|challenge|classic|handicap|annual|inaugural|thanksgiving|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu;

/** The town that a meeting's name holds: a known one, or what stands before `Marathon`, `10K`, `parkrun`. */
function townInName(name: NameMention): (Town & { known: boolean }) | undefined {
  const words = [...everyMatch(name.words, /\S+/g)].map((match) => ({ word: match[0], at: match.index as number }));
  for (let length = 3; length > 0; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const part = words.slice(i, i + length);
      const at = (part[0] as { at: number }).at;
      const printed = name.words.slice(
        at,
        (part.at(-1) as { at: number; word: string }).at + (part.at(-1) as { word: string }).word.length,
      );
      if (!/^\p{Lu}/u.test(printed)) continue;
      const known = cities.has(printed) || (printed === printed.toUpperCase() && printed.length > 3 && isCity(printed));
      // "Wellington Road Race": an ambiguous name counts where it stands first.
      if (!known || (ambiguousCityWords.has(titleCase(printed)) && i > 0 && words[i - 1]?.word !== 'Great')) continue;
      if (NO_TOWN_BEFORE.test(words[i + length]?.word ?? '')) continue;
      return { value: titleCase(printed), start: name.start + at, end: name.start + at + printed.length, known: true };
    }
  }
  const road = ROAD_NAME.exec(name.words);
  if (!road) return undefined;
  const front = name.words.slice(0, road.index).replace(/^(?:the\s)?\d+(?:st|nd|rd|th)\s/iu, '');
  if (
    front === '' ||
    front.split(' ').length > 3 ||
    NO_TOWN_NAME.test(front) ||
    isPersonsName(front) ||
    /\d|'s?$|^(?:under|the)\b|(?:^|\s)(?:of|the|vale)\s/iu.test(front)
  )
    return undefined;
  const at = name.words.indexOf(front);
  return { value: titleCase(front), start: name.start + at, end: name.start + at + front.length, known: false };
}

/** The Tom Scott 10: a race in somebody's memory. */
const isPersonsName = (front: string): boolean => {
  const [given = '', surname] = front.split(' ');
  return surname !== undefined && givenNames.has(given) && !cities.has(front);
};

/**
 * Weighs what says where a meeting was held.
 *
 * @param text the article
 * @param names the meeting's names, where they stand
 * @param sentences those that speak of it
 * @param datelines towns of date lines, with their weights
 */
export function placeOf(
  text: string,
  names: readonly NameMention[],
  sentences: readonly Weighed[],
  datelines: readonly { town: Town; weight: number }[],
): Place {
  const votes = new Map<string, { town: Town; weight: number }>();
  const vote = (town: Town, weight: number) => {
    const key = town.value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const known = votes.get(key);
    if (!known) votes.set(key, { town, weight });
    else {
      known.weight += weight;
      // Normal capitals are better than a date line's.
      if (
        /\p{Ll}/u.test(text.slice(town.start, town.end)) &&
        !/\p{Ll}/u.test(text.slice(known.town.start, known.town.end))
      )
        known.town = { ...town, ...(known.town.country ? { country: known.town.country } : {}) };
      if (town.country && !known.town.country) known.town.country = town.country;
    }
  };
  const seen = new Set<string>();
  for (const name of names) {
    const town = townInName(name);
    if (!town || seen.has(town.value)) continue;
    seen.add(town.value);
    vote(town, OF_MEMBERS.test(name.words) ? 0.5 : town.known ? 5 : 0.95);
  }
  for (const name of names) {
    const town = townAfter(text, name);
    if (town && !sentences.some(({ said }) => isToCome(said, name))) vote(town, 3);
  }
  for (const { town, weight } of datelines) vote(town, weight);
  for (const { said, weight } of sentences)
    for (const { town, strength } of townsOf(said, names, text)) vote(town, strength * weight);
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0];
  const venue = venueOf(sentences);
  const place: Place = venue ? { venue } : {};
  if (!best || best.weight < ENOUGH) return place;
  place.city = stated(best.town.value, best.town, 'meeting/city');
  if (best.town.country) place.country = stated(best.town.country.value, best.town.country, 'meeting/country');
  return place;
}

/** The London Colleges League: those who are in it are of that town, and it meets in many. */
const OF_MEMBERS = /\b(?:colleges|universities|schools|(?<!diamond |golden )league)\b/iu;
const AFTER_NAME =
  /^(?:\s\d{4})?(?:\s(?:meeting|meet|final|report))?\s?(?:,|[-¯]|\sin|:.{0,40}\sin)\s(\p{Lu}[\p{L}\p{M}'-]+(?:\s\p{Lu}[\p{L}\p{M}'-]+){0,2})/u;

/** "He will not run in Friday's Grand Prix in London": another meeting, called as this one is. */
function isToCome(said: ClaimedSentence, name: NameMention): boolean {
  if (name.start < said.sentence.start || name.end > said.sentence.end) return false;
  const index = said.coded.chunks.findIndex((chunk) => chunk.end > name.start);
  return index >= 0 && / (?:will|wo) (?:not |n't |also |next |then |now )?[a-z]+ /.test(segmentWords(said, index));
}

/** A known town right after a meeting's name: `INDOOR CHAMPIONSHIPS, LINZ 2018`. */
function townAfter(text: string, name: NameMention): Town | undefined {
  const match = AFTER_NAME.exec(text.slice(name.end, name.end + 90).split('\n')[0] as string);
  if (!match) return undefined;
  const words = (match[1] as string).split(' ');
  for (let length = words.length; length > 0; length--) {
    const value = words.slice(0, length).join(' ');
    if (!isCity(value)) continue;
    const start = name.end + match[0].length - (match[1] as string).length;
    return { value: titleCase(value), start, end: start + value.length };
  }
  return undefined;
}

/** After a town: the races were held there. */
const TOWN_OF = /(?:^| )(?:town|village|city|home) of $/;
const HOST = /^(?:was (?:the |a )?(?:setting|venue|stage|scene|host)|hosted|staged|welcomed|played host)(?= )/;

/** States and counties that share their name with a town less known; in Cork and Galway more is run in the town. */
const RATHER_REGION = /^(?:Victoria|Norfolk|New Brunswick|Quebec|Natal|Cleveland)$/;

const COUNTY = /^Co(?:\.|unty)?\s/u;
/** "in County Cork", "in the North, West and East" */
const NOWHERE = /^Co(?:\.|unty)?\s|^(?:North|South|East|West|Central)(?:ern)?$/u;

const TOWNS_GROUND =
  /^(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)\s(?:Sports (?:Village|Centre|Park|Ground)|Leisure (?:Centre|Park)|Athletics? (?:Track|Stadium|Arena|Centre)|Racecourse|Running Track|Town Park|Showground)$/u;
const GROUND_AFTER =
  /^(?:(?:country|memorial|regional|state|golf|playing) )?(?:park|woods?|forest|common|hill|moor|fields?|course|stadium|track|club|school|reserve|reservoir|estate|farm|racecourse|meadows?|castle|house|hall|abbey) /;

/** "made the long trip to Wye", "a bus up to Wye" */
const SETTING =
  /(?:^| )(?:travel(?:s|led|ed)?|trips?|trek|made the trip|went|headed|journey(?:ed)?|descended|came|hopping over|over) (?:over |up |down |across |north |south |east |west )?(?:to|on) $/;

/** "held at Wye", "run over two laps around Wye", "in the village of Wye": what is there is the race itself. */
const HELD_AT =
  /(?:^| )(?:(?:take|takes|took|taking) place|held|staged|hosted|(?:is|was|were|be|being|,|event|race) run|start(?:s|ed|ing)?|start(?:s|ed)? and finish(?:es|ed)?) (?:(?:over|on) (?:[a-z0-9-]+ ){1,6})?(?:in|at|from|around|near) (?:and around )?$/;
const COURSE_AROUND =
  /(?:^| )(?:course|route|race|event|laps?|loops?|streets|lanes|roads|countryside|trails|paths) (?:in|at|around|round|through|near) (?:and around )?$/;
/** What stands between the preposition and the town. */
const SETTLEMENT =
  /(?:the |a )?(?:(?:[a-z]+|N\d+) )?(?:village|town|city|hamlet|parish|capital|resort|port|suburb)s? of $/;
/** No words further before a town say whether it is the race's, in UTF-16 units of the coded line. */
const REACH = 200;
const LOOKED_BACK = /(?: since [^,]*| set (?:by A\d+ )?in )$/;
/** "The 2017 World Championships is set for August 5, in Wye": all that it says is of another day. */
const MEETING_TO_COME =
  /^ ?(?:the )?(?:[YOD]\d+ )*[VT]\d+ (?:(?:is|are) set for|(?:is|are) (?:scheduled|slated|due)|will|takes? place|starts? on|begins? on|runs? from)(?= )/;

/** "the 1:59.22 she set on April 4 at the Harbour Grand Prix in Wye", "the mark that Orr ran in": of another day. */
export const SET_BEFORE =
  / (?:M\d+|K\d+|mark|record|best|time|effort) (?:(?:that|which) )?(?:A\d+|he|she) (?:had )?(?:set|ran|run|clocked|threw|jumped|recorded|established|posted) (?:[^,;]{0,60} )?$/;
/** "preparing for the championships in Wye" */
const AIMED_AT =
  / (?:(?:seal|secure|book|earn|win|claim|clinch|confirm|guarantee)[a-z]* (?:[a-z]+ ){0,2}(?:places?|spots?|berths?|tickets?|seats?)) (?:at|in|for) (?:the )?$| (?:for|to) (?:the )?(?:(?:[a-z]+|'s|[A-Z]\d+) ){0,3}(?:championships|trials|games|competition|tournament|finals|nationals|meet|V\d+) in $/;
/** "lined up for the Wye Half in Rye": those who are there already. */
const SET_OUT =
  / (?:lined up|line up|turned out|turn-?out|conditions|weather|assembled|gathered|travell?ed|headed|trip|toed the line) (?:(?!trials)[a-z0-9-]+ ){0,3}(?:for|to) (?:(?!for )[^ ]+ ){0,6}$/;
/** Common words that begin the names of towns. */
const TOWN_FRONT = /^(?:Market|Great|High|New|Long|Little|Old|Upper|Lower|West|East|North|South|Nether|Chipping)$/;

/** "in sunny Wye", "in a wet and windy Holt" */
const IN_SUNNY =
  /(?:^| )in (?:an? )?(?:very )?(?:[a-z]+(?:y|ing) (?:and |but )|[a-z]+ and )?(?:[a-z]{2,}y|freezing|neighbouring|nearby|picturesque|beautiful|scenic|rural|historic|cold|hot|warm|mild|wet|damp|humid|leafy|overcast|sweltering|glorious|local|central|downtown) $/;

/** After a town: its runners. */
const OF_TEAM =
  /^(?:finished|won|was (?:O\d|third)|were|placed|ran|took|had|scored|put|advance|edged|beat|girls|boys|men|women|athletes?|runners?|students?|graduate|student|'s (?:[a-z-]+ ){0,4}A\d)(?= |$)/;
/** The letters of a club, or the name of a school. */
const INSTITUTION =
  /^\p{Lu}{2,}s?$|\s(?:College|University|School|High|Academy|Institute|State|Club|Harriers|Hounds|Striders|Runners|Society|Association|Council|AA?C|RC|RRC|TC)$/u;

/** "leave Wye with seven medals": what was held there is over. */
const LEAVE_BEFORE =
  /(?:^| )(?:leaves?|left|leaving|depart(?:s|ed)?|quits?|came away from|return(?:s|ed)? from|come home from) $/;
const LEAVE_AFTER = /^with (?:[a-z0-9-]+ ){1,3}(?:medals?|golds?|titles?|silvers?|bronzes?)(?= )/;

const PRIZE_AFTER = /^(?:victory|win|triumph|success|honours|glory|double|spoils|defeat)(?= |$)/;

const GOOD_FOR =
  / (?:to (?:book|earn|secure|seal|clinch|qualify|guarantee|confirm|lay|underline|boost)|ahead of (?=(?:the |this |next |[a-z]+ 's )*(?:[A-Z]\d+ 's )?V\d)|in preparation for) /;

/** After a town: it was the scene of something else. */
const ANOTHER_DAY = new RegExp(
  String.raw`^(?:, )?(?:(?:last|next|this) (?!D\d|afternoon|evening|weekend|morning|night)|in (?:Y\d+|${anyMonth}) |(?:a|two|three|four|five|six|ten) (?:weeks?|months?|years?|days?) |earlier |Y\d+ |the (?:week|year|month) before)`,
);

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
/** After a town: what is to come there. */
const GOAL_AFTER =
  /^(?:is|are|remains?) (?:[a-z]+ )?(?:his|her|their|the) (?:[a-z]+ ){0,2}(?:goals?|aims?|targets?|focus|priority|dream)(?= )/;
const HERE_IN = /\bhere (?:in|at) (\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)/u;
const GROUND = /\s(?:Park|Stadium|Arena|Fields?|Common|Racecourse|Golf Club|Golf Course|Country Club)$/u;

/** The towns that a sentence says something was held in, each with how plainly it says so. */
export function townsOf(
  said: ClaimedSentence,
  names: readonly NameMention[],
  text: string,
): { town: Town; strength: number }[] {
  const { chunks, line, at } = said.coded;
  if (MEETING_TO_COME.test(line)) return [];
  const towns = townsInSpeech(said, text);
  chunks.forEach((bare, i) => {
    // "Keswick was the setting for the championships": a town that is taken for a surname.
    const chunk =
      i < 3 && bare.person?.ref === 'name' && !/\s/u.test(bare.person.name)
        ? { ...bare, text: bare.person.name }
        : bare;
    // "in Monaco", "in Singapore": a country that is a town.
    if (chunk.text === undefined || MONTHS.has(chunk.text) || NOWHERE.test(chunk.text)) return;
    if (!(chunk.kind === 'N' ? isTownToo(chunk) : 'CUSTA'.includes(chunk.kind))) return;
    // "in Central Park", unless it is a town of that name
    if (GROUND.test(chunk.text) && !cities.has(chunk.text)) return;
    if (chunk.kind === 'A' && /\s/u.test(chunk.text) && givenNames.has(chunk.text.split(/\s/u)[0] as string)) return;
    // "in Market Rasen": the first word is any, but for its capital.
    const front = chunks[i - 1];
    const printed = front?.kind === '-' ? text.slice(front.start, chunk.end) : '';
    const whole = printed.includes(' ') && TOWN_FRONT.test(printed.split(/\s/u)[0] as string) && i > 1;
    const first = whole ? i - 1 : i;
    const told = line.slice(Math.max(0, (at[first] as number) - REACH), at[first]);
    const before = told.replace(SETTLEMENT, '');
    const previous = chunks[first - 1];
    const ofSettlement = before.length < told.length && /(?:^| )(?:in|at|near|around) $/.test(before);
    const governed =
      ofSettlement || (previous?.kind === '-' && (/^(?:in|at|near)$/.test(previous.word) || IN_SUNNY.test(before)));
    const country = countryAfter(chunks, i);
    const next = chunks[i + 1];
    const located = country !== undefined || regions.has((next?.word === ',' ? chunks[i + 2] : next)?.text ?? '');
    const inCounty = next?.kind === 'C' && COUNTY.test(next.text ?? '') ? i + 1 : i;
    const after = line.slice(
      (at[inCounty] as number) + `${chunks[inCounty]?.kind}${inCounty} `.length,
      (at[i] as number) + 60,
    );
    // "at Leigh Sports Village": the ground that a known town has.
    const ofTown =
      chunk.kind === 'S' && (governed || SETTING.test(before)) ? TOWNS_GROUND.exec(chunk.text)?.[1] : undefined;
    if (ofTown !== undefined && cities.has(ofTown) && !otherDay.test(timed(clauseOf(said, i), said))) {
      towns.push({ town: { value: ofTown, start: chunk.start, end: chunk.start + ofTown.length }, strength: 1.2 });
      return;
    }
    // "held at Kerrin park", "in Wye woods": a ground of that name, in whatever town.
    if (chunk.kind === 'U' && GROUND_AFTER.test(after)) return;
    const possessive = /^'s S\d+/.test(after);
    const known =
      (chunk.kind === 'C' && !regions.has(chunk.text) && !/\sPark$/u.test(chunk.text)) ||
      (chunk.kind === 'N' && governed) ||
      (chunk.kind === 'C' && governed && cities.has(chunk.text) && !RATHER_REGION.test(chunk.text)) ||
      (chunk.kind === 'U' && cities.has(chunk.text) && (governed || possessive || /(?:^| )to $/.test(before)));
    // "WAC hosted", "Rye College hosted": a club or a school, of whatever town.
    const host = HOST.test(after) && (i < 3 || TOWN_OF.test(line.slice(0, at[i]))) && !INSTITUTION.test(chunk.text);
    const tied = names.some(
      (name) => name.end <= chunk.start && chunk.start - name.end < 24 && name.start >= said.sentence.start,
    );
    const held =
      (chunk.kind === 'U' || chunk.kind === 'C') &&
      !regions.has(chunk.text) &&
      (HELD_AT.test(before) || ofSettlement || (tied && /(?:^| )(?:at|in) $/.test(before)));
    const around = chunk.kind === 'U' && COURSE_AROUND.test(before);
    const goal =
      ('US'.includes(chunk.kind) && located && SETTING.test(before)) ||
      (chunk.kind === 'U' &&
        ((SETTING.test(before) &&
          /^(?:(?:on |last |this |early on )?D\d|for (?:the|a|an|another|their|our) |to (?:compete|run|race|take) )/.test(
            after,
          )) ||
          (/(?:E|V)\d+ at $/.test(before) && /^(?:on D\d|D\d|\. |$)/.test(after))));
    if (chunk.kind === 'N' && !governed) return;
    const scene =
      !governed &&
      (chunk.kind === 'U' || chunk.kind === 'C') &&
      cities.has(chunk.text) &&
      (SCENE_BEFORE.test(before) ||
        (DETERMINED.test(before) &&
          (SCENE_AFTER.test(after) || (RACE_AFTER.test(after) && !NOT_THE_SCENE.test(` ${before}`)))));
    // "at Scotstoun in Glasgow": the ground, then its town
    if (previous?.word === 'at' && next?.word === 'in' && isCity(chunks[i + 2]?.text ?? '')) return;
    if (
      !known &&
      !scene &&
      !host &&
      !goal &&
      !held &&
      !around &&
      !(governed && previous?.word !== 'at' && chunk.kind !== 'T' && !regions.has(chunk.text))
    ) {
      // "the Lough Stadium, Kerrin": a town after a venue's name.
      const town = chunk.kind === 'U' || (chunk.kind === 'C' && cities.has(chunk.text));
      if (!(town && chunks[i - 1]?.word === ',' && chunks[i - 2]?.kind === 'S')) return;
    }
    // "Elm Park, Dublin": the ground of a town that is a county's name as well.
    if (chunk.kind === 'S' && !isTownOfTwoWords(chunks, i) && (!located || cities.has(chunks[i + 2]?.text ?? '')))
      return;
    const clause = clauseOf(said, i).replace(/ last (?=D\d)/, ' ');
    const here = clause.indexOf(` ${line.slice(at[i], (at[i] as number) + 4)}`) + 1;
    // "won at the trials in Wye to book her place in Rye": what it was good for says nothing of where it was.
    const aim = GOOD_FOR.exec(clause)?.index ?? clause.length;
    const own = besidePurpose(here < aim ? clause.slice(0, aim + 1) : clause, here);
    if (isPurpose(clause, here) || otherDay.test(timed(own, said)) || toCome.test(own)) return;
    if (
      LOOKED_BACK.test(` ${before}`) ||
      SET_BEFORE.test(` ${before}`) ||
      (AIMED_AT.test(` ${before}`) && !SET_OUT.test(` ${before}`))
    )
      return;
    // "Orr, who won the 400m in Beijing, was second": who somebody is.
    if (/^ (?:, )?who (?!.* D\d)/.test(clause) && /^, (?!who |where |and )/.test(after)) return;
    // "won 400m gold in Lisbon on Saturday": what was won there on a day of this week.
    const wonThere = /(?:gold|silver|bronze)(?: medal)? in $/.test(before) && /^(?:on )?D\d/.test(after);
    if (!wonThere && dwelling.test(` ${IN_SUNNY.test(before) ? before.replace(/ in [a-z ]+$/, ' in ') : before}`))
      return;
    // "South Rye finished with 39 points", "ahead of Rye athletes": a team, called by its town.
    if (!governed && !scene && !host && !possessive && OF_TEAM.test(after)) return;
    if (GOAL_AFTER.test(after)) return;
    const where =
      /^, where /.test(after) && names.some((name) => name.start > chunk.end && name.start - chunk.end < 30);
    const atVenue = /(?:^| )S\d+ (?:, |in |here in )$/.test(before.slice(-14));
    if (!tied && !where && ANOTHER_DAY.test(after)) return;
    const setting = SETTING.test(before);
    const left = known && chunk.kind === 'C' && LEAVE_AFTER.test(after) && LEAVE_BEFORE.test(line.slice(0, at[i]));
    // "Roe storms to Zurich victory": what was won there, as a headline says it.
    const prize = said.coded.at.length < 12 && known && chunk.kind === 'C' && PRIZE_AFTER.test(after);
    const strength =
      tied || where || atVenue
        ? 4
        : possessive || host || held
          ? 3
          : governed
            ? known || located
              ? 1.6
              : 1
            : scene
              ? 1.5
              : (setting || left || prize) && known
                ? 1.2
                : goal
                  ? 1
                  : known
                    ? i === 0
                      ? 0.8
                      : 0.6
                    : around
                      ? 0.9
                      : 0;
    if (strength === 0) return;
    // "Roe, who was third in Oslo, won": told of what she did rather elsewhere
    const aside = !tied && isRelative(said, i) ? 0.4 : 1;
    // A lone word after "in" that is no known town: "in Kerrin on Sunday".
    if (
      !known &&
      !scene &&
      !host &&
      !goal &&
      !around &&
      strength < 1.5 &&
      !/^(?:on |D\d+|, |\. |$|with |when |to |for |as |where |in M\d+ |last D|this D|and (?:was |were )?(?:hosted|organised|staged|run) )/.test(
        after,
      )
    )
      return;
    towns.push({
      town: {
        value: titleCase(whole ? printed : chunk.text),
        start: whole ? (front as Chunk).start : chunk.start,
        end: chunk.end,
        ...(country ? { country } : {}),
      },
      strength: strength * aside,
    });
  });
  return towns;
}

/** "It was great to win here in Wye": where somebody speaks who has just run. */
function townsInSpeech({ coded }: ClaimedSentence, text: string): { town: Town; strength: number }[] {
  if (!coded.line.includes('Q')) return [];
  return coded.chunks.flatMap(({ kind, start, end }) => {
    const [here, value = ''] = (kind === 'Q' && HERE_IN.exec(text.slice(start, end))) || [];
    if (here === undefined || !isCity(value)) return [];
    const at = text.indexOf(here, start) + here.length - value.length;
    return [{ town: { value, start: at, end: at + value.length }, strength: 1 }];
  });
}

/** Whether a chunk stands in a relative clause of somebody whom the sentence goes on about. */
function isRelative({ coded, clauses, claims }: ClaimedSentence, index: number): boolean {
  const { from, to } = segmentOf(clauses, index);
  return (
    coded.chunks[from]?.word === 'who' &&
    coded.chunks[to]?.word === ',' &&
    claims.some(({ claim, scope }) => scope === 'reported' && claim.kind !== 'record' && claim.at >= to)
  );
}

const isTownToo = ({ nation, text = '' }: Chunk): boolean => nation?.kinds.has('name') === true && cities.has(text);

/** "in Newton Abbas": two words that no park, hill or stadium is called by, and that nothing can be at. */
function isTownOfTwoWords(chunks: readonly Chunk[], i: number): boolean {
  const words = chunks[i]?.text?.split(/\s/u) ?? [];
  return (
    chunks[i]?.kind === 'S' &&
    chunks[i - 1]?.word === 'in' &&
    words.length === 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) &&
    !venueWords.has((words[1] as string).toLowerCase())
  );
}

/** "the meet scheduled for Saturday, November 7 at Holt": the comma of a date ends no clause. */
function clauseOf(said: ClaimedSentence, index: number): string {
  const { chunks } = said.coded;
  const { from } = segmentOf(said.clauses, index);
  const dated = chunks[from - 1]?.kind === 'D' && chunks[from + (chunks[from]?.word === ',' ? 1 : 0)]?.kind === 'D';
  return (dated ? segmentWords(said, from - 1) : '') + segmentWords(said, index);
}

/** `, Poland` or `(Poland)` after a town. */
function countryAfter(chunks: readonly Chunk[], i: number): Town['country'] | undefined {
  const next = chunks[i + 2];
  if (!/^[,(]$/.test(chunks[i + 1]?.word ?? '') || next?.kind !== 'N' || !next.nation?.kinds.has('name'))
    return undefined;
  return { value: next.nation.code, start: next.start, end: next.end };
}

/** The first stadium, park or course that a sentence puts the races at. */
function venueOf(sentences: readonly Weighed[]): Source<string> | undefined {
  for (const { said, weight } of sentences) {
    if (weight <= 0) continue;
    const { chunks, line, at } = said.coded;
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i] as Chunk;
      if (chunk.kind !== 'S' || chunk.text === undefined || isTownOfTwoWords(chunks, i)) continue;
      if (!/(?:^| )(?:at|in|inside|to) (?:(?:the|a|an) )?(?:[a-z]+ )?$/.test(line.slice(0, at[i]))) continue;
      const clause = segmentWords(said, i);
      if (otherDay.test(timed(clause, said)) || toCome.test(clause)) continue;
      if (dwelling.test(` ${line.slice(0, at[i])}`)) continue;
      return stated(chunk.text, chunk, 'meeting/venue');
    }
  }
  return undefined;
}
