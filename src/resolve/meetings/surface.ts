/** What a meeting's name tells of its races. */

import { MILE, metresOf } from '../../knowledge/events.js';
import { findEvents, numberOfWords } from '../../recognise/index.js';
import type { RaceFacts, Surface } from '../races.js';
import { MILES } from './names.js';

const SURFACES: readonly [RegExp, Surface][] = [
  [/\brace[\s-]?walk(?:s|ing)?\b|\bwalking\b/iu, 'walk'],
  [/cross[\s-]country|\bxc\b|\bcross\b/iu, 'cross'],
  // The Mountain Region and the Mountain West are parts of America.
  [
    /\b(?:fell|(?<!rocky )mountain(?! (?:regions?|regionals?|west|conference|athletic|east|pacific)\b)|hill|vertical k(?:ilomet(?:re|er))?)\b/iu,
    'mountain',
  ],
  [/\b(?:trail|mud run)\b/iu, 'trail'],
  [/marathon|\b(?:road|parkrun|10k|5k|10km|5km|run|trot|miler|race series)\b|\d\smiles?\b|\b(?:ten|half)$/iu, 'road'],
  [
    /league|grand prix|stadium|track|indoor|athletics|championships|games|meeting|meet\b|classic|twilight|invitational|relays|\binternational\b|trials|indoors/iu,
    'track',
  ],
];

/** Where races of that name are run. */
const surfaceOf = (words: string): Surface => SURFACES.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';

const OFF_ROAD =
  /\b(?:off[\s-]road|multi[\s-]?terrain|bridle(?:way|path)s?|stiles?|ploughed fields?)\b|\b(?:on|the|mostly|mainly|largely|all|road and) trails?\b|\btrail (?:race|run|event|course|half|marathon|10k)s?\b|\b(?:forest|woodland|farm|grassy|muddy|cliff|coast(?:al)?) (?:fields|tracks|trails?|paths?|miles)\b|\bcross[\s-]country style\b|\bfields and (?:tracks|paths|woods)\b/iu;
/** A marathon is run on roads, unless it is said of its whole course that it is not. */
const OFF_ROAD_MARATHON =
  /\b(?:off[\s-]road|multi[\s-]?terrain) (?:(?:one|half|marathon|race|course|event|route|challenge)\b|with )|\b(?:mostly|mainly|largely|all|entirely|completely|totally|predominantly|\d\d%) (?:on )?(?:off[\s-]road|trails?)\b|\b(?:this|a|the) (?:[a-z]+ )?trail (?:half|marathon)\b|\bbridle(?:way|path)s\b/iu;
const MOUNTAIN_RACE = /\b(?:mountain|fell|hill)[\s-](?:running|racing|races?)\b/iu;
/** "cross country 10k" */
const COUNTRY_RACE = /\bcross[\s-]country \d+ ?(?:k|miles?)\b/iu;
/** `(AM / 13km / 1100m)`: the class of a fell race, by its climb and its length. */
const FELL_CLASS = /\([ABC][SML]\s?[,/)]/u;
/** A road race by its distance alone may as well be run over hills. */
const DISTANCE_ONLY = /^(?:road|unknown)$/u;

const CITY_MARATHON = /\b(?:road|city|great|international)\b/iu;

/** What of a meeting tells where its races are run. */
export interface MeetingTold {
  /** Its name; empty where the article prints none. */
  name: string;
  inTitle: boolean;
  /** How the article begins, for its main meeting; the heading and what stands under it, for another. */
  lead: string;
  /** Whether `lead` is the whole article's beginning. */
  opensArticle: boolean;
  /** All that is told of it; absent where it is not the main one. */
  story?: () => string;
}

/** What a whole article says of the ground, whichever of its meetings is asked about. */
export class Ground {
  readonly walk: boolean;
  private readonly told = new Map<(text: string) => boolean, boolean>();

  constructor(private readonly text: string) {
    this.walk = soundsWalk(text);
  }

  /** Cross country, and nothing else. */
  get cross(): boolean {
    return this.asked(soundsOnlyCross);
  }

  get track(): boolean {
    return this.asked(soundsTrack);
  }

  get trail(): boolean {
    return this.asked(soundsTrail);
  }

  /** The whole article is searched for each of them once, and only where somebody asks. */
  private asked(sounds: (text: string) => boolean): boolean {
    const known = this.told.get(sounds) ?? sounds(this.text);
    this.told.set(sounds, known);
    return known;
  }
}

/** Where a meeting's races are run: its name tells, or what is said of it first, or else the article as a whole. */
export function surfaceOfMeeting(meeting: MeetingTold, ground: Ground): Surface {
  const { name, inTitle, story } = meeting;
  if (ground.walk) return 'walk';
  const told = surfaceTold(meeting);
  if (
    story &&
    !/^(?:mountain|trail|walk)$/.test(told) &&
    !ROAD_RACE.test(name) &&
    !(inTitle && /\b\d+km$/iu.test(name)) &&
    soundsCross(story())
  )
    return 'cross';
  if (!story && ground.trail && told === 'unknown' && name !== '') return 'trail';
  if (story && ground.trail && (told === 'unknown' || told === 'road') && !/marathon|road/iu.test(name)) return 'trail';
  // A team's second meeting of the week, in a story of nothing but cross country.
  if (ground.cross && (told === 'unknown' || told === 'track') && !IN_STADIUM.test(name)) return 'cross';
  return told === 'track' && !ground.track ? 'unknown' : told;
}

const soundsOnlyCross = (text: string): boolean =>
  text.search(COUNTRY) >= 0 && text.search(TRACK_WORDS) < 0 && !OTHER_GROUND.test(text);

/** Words of a race that is not run across country. */
const OTHER_GROUND =
  /marathon|parkrun|\broad\b|\btrack\b|\brelays?\b|\btrail\b|\bfell\b|\bmountain\b|\bstadium\b|\b(?:in|out)doors?\b|\bhalf\b(?! (?:a |the |of |an |way|minute))|\b(?:mile|sprint|jump|throw)\b|\d ?K\b/iu;

/** A name of a race that no club runs across country. */
const ROAD_RACE = /marathon|parkrun|road|\b(?:trot|10k|5k|\d+ miler?|road run)\b/iu;

function surfaceTold({ name, lead, opensArticle }: MeetingTold): Surface {
  if (FELL_CLASS.test(lead)) return 'mountain';
  const named = surfaceOf(name);
  if (DISTANCE_ONLY.test(named) && !/marathon|road|parkrun/iu.test(name)) {
    if (named === 'unknown' && MOUNTAIN_RACE.test(lead)) return 'mountain';
    if (OFF_ROAD.test(lead)) return 'trail';
    if (COUNTRY_RACE.test(lead)) return 'cross';
  }
  if (/marathon/iu.test(name) && !CITY_MARATHON.test(name) && OFF_ROAD_MARATHON.test(lead)) return 'trail';
  if (!opensArticle || (named !== 'unknown' && named !== 'track') || IN_STADIUM.test(name)) return named;
  // In running prose "run" and "half" are no names, and who fell is on no fell.
  const told = surfaceOf(
    withoutSchools(lead)
      .replace(COUNTRY_HONOURS, ' ')
      .replace(
        /\b(?:(?:one|two|1|2) miles?|run|half|ten|(?:(?:up|down|along|across|over|hit|hits|hitting) the|(?:rocky|long)) road|road (?:trip|to|ahead|back)|cross(?![\s-]country)|fell(?![\s-](?:rac|run|champ|relay|series|half|league|course|club|season))|hill(?![\s-](?:running|rac(?:e|es|ing)))|track|(?:race[\s-]?)?walk\w*)\b/giu,
        ' ',
      ),
  );
  // One word of trails in a column about a city marathon.
  if (told === 'trail' && NAMED_MARATHON.test(lead) && !/trail.*trail/isu.test(lead)) return 'road';
  return told === 'unknown' || (named === 'track' && told !== 'cross') ? named : told;
}

/** "the Athletics and Cross Country Club at the BUCS Outdoor Championships": the name tells, whoever goes there. */
const IN_STADIUM = /\b(?:in|out)doors?\b|\btrack (?:and|&) field\b/iu;

const NAMED_MARATHON = /(?<!Trail )(?<!Mountain )\bMarathon\b/u;

/** … but a cross-country champion, or who has "cross country and 3000m titles", may be running anywhere. */
const HONOURED =
  '[\\s-](?:(?:and|or)\\s(?:[\\w-]+\\s){1,3})?(?:champions?\\b|titles?|gold|silver|bronze|medal|star|specialist|international|runner(?!s)|season|background|conditions|(?<=\\b(?:and|&)\\s[Cc]ross.[Cc]ountry.)club(?!s? (?:race|champ|relay))|coach|coaches|team-?mate|captain)';
/** "their second straight district cross country title": that of the meeting. */
const OF_MEETING =
  '(?<!\\b(?:district|region|regional|state|sectional|conference|league|county|straight)\\s(?:\\S+\\s)?)';
const COUNTRY_HONOURS = new RegExp(`${OF_MEETING}(?:cross[\\s-]country|\\bXC)(?=${HONOURED})`, 'giu');
const COUNTRY = new RegExp(`(?:cross[\\s-]country|\\bXC\\b)(?!${HONOURED})`, 'giu');

/** Lengths that are run across country by schools and colleges. */
const COUNTRY_LENGTH =
  /\b(?:[468](?:\.\d)?[\s-]?k(?:m|ilometers?)?|[468],000[\s-]?met(?:er|re)s?|five[\s-]mile|5-mile)\b/iu;
const COUNTRY_TEAMS =
  /\bpoints\b[^.]{0,80}\bteams?\b|\bteams?\b[^.]{0,80}\bpoints\b|\b(?:scorers?|scoring|pack|displac\w+|mud|muddy|waterlogged)\b/iu;
/** Those who run across country in America; with a capital it is a club's name. */
const COUNTRY_RUNNERS = /\bharriers\b/u;
const TRACK_WORDS =
  /\b(?:hurdles|javelin|discus|shot put|long jump|high jump|triple jump|pole vault|4\s?x\s?[14]00|steeplechase|hammer|1,?500(?: ?m)?|800 ?m|400 ?m|200 ?m|100 ?m|60 ?m)\b/giu;

/** An article that never says so may still be about a cross country: by its lengths and its scoring teams. */
function soundsCross(text: string): boolean {
  const country = text.match(COUNTRY)?.length ?? 0;
  if (country > 0) return (text.match(TRACK_WORDS)?.length ?? 0) <= country;
  return (
    text.search(TRACK_WORDS) < 0 &&
    COUNTRY_LENGTH.test(text) &&
    (COUNTRY_TEAMS.test(text) || COUNTRY_RUNNERS.test(text)) &&
    !/marathon|parkrun|road race|\btrack\b/iu.test(text)
  );
}

/** An article that tells of walkers, their judges and cards, and of nobody who runs; a Walker is somebody. */
const soundsWalk = (text: string): boolean =>
  !/\b(?:runners?|running|ran|marathon|hurdles|sprint\w*|relays?|javelin|jump|1,?500|800m?)\b/iu.test(text) &&
  (text
    .replace(/\bWalker\b/gu, '')
    .match(/\brace[\s-]?walk\w*|\bwalk(?:ers?|ing|ed|s)\b|\b(?:red|yellow) (?:card|paddle)s?\b|\bjudges\b/giu)
    ?.length ?? 0) >= 3;

/** "The Indian Trail boys", "behind Indian Trail": a school. */
const withoutSchools = (text: string): string =>
  !text.includes(' Trail')
    ? text
    : text.replace(/\b\p{Lu}\p{L}+ Trail(?! (?:\p{Lu}|\d|races?|runs?|half|marathon|series|relay|ultra))\b/gu, ' ');

/** An article that speaks of climbs, aid stations and trails again and again is about a trail race, whatever its meeting is called. */
function soundsTrail(text: string): boolean {
  const trail =
    withoutSchools(text).match(
      /\btrails?\b|\baid stations?\b|\b(?:of|in) (?:climb|climbing|ascent|elevation)\b|\b(?:D\+|ultra-?trail|single-?track|vertical)\b/giu,
    )?.length ?? 0;
  if (trail < 3) return false;
  const other =
    text.match(/\bmarathon\b|\broad race|\bparkrun|\btrack\b|\bstadium\b|\bfell\b|\bcross[\s-]country\b/giu)?.length ??
    0;
  return trail > 2 * other;
}

/** Whether the article names an event that is only held on a track or in its infield. */
const soundsTrack = (text: string): boolean =>
  /\b\d{2,5}[\s-]?(?:m|metres?|meters?)\b|\b\d{1,2}[,.]\d{3}[\s-]?(?:m|metres?|meters?)\b|hurdles|javelin|discus|hammer|shot|\bjump|vault|steeplechase|sprint|\b4\s?x\s?\d|\b(?:200|400|800|1,?500)\b|heptathlon|decathlon|\bmile\b/iu.test(
    text,
  );

const OFF_TRACK: Partial<Record<Surface, string>> = { trail: 'TRAIL', mountain: 'MR', cross: 'XC' };

const MILES_BEHIND = new RegExp(String.raw`(?:^|\s)(\S+)\s['"]?(${MILES})['"]?$`, 'iu');
/** `Winter League 5`: not miles. */
const NUMBERED =
  /^(?:league|series|race|round|match|leg|stage|fixture|relays?|parkrun|event|meeting|heat|games|open)$/iu;

/** The event that a meeting's name implies: `Wye Half Marathon`, `Elm Park parkrun`, `Ridge Fell Race`. */
export function eventNamed(name: string, surface: Surface): Pick<RaceFacts, 'event' | 'metres'> | undefined {
  // A name in capitals reads like any other.
  const words = /\p{Ll}/u.test(name) ? name : name.toLowerCase();
  const event = findEvents(words, 0, words.length).find((mention) => mention.event !== null);
  if (event === undefined && /\brelay (?:championships?|race)\b/iu.test(words))
    return { event: 'RELAY', metres: undefined };
  const off = OFF_TRACK[surface];
  if (event && off && event.length !== null) return { event: off, metres: event.length };
  if (off && surface !== 'cross' && (!event || /^(?:HM|MAR|XC|MR|TRAIL)$/.test(event.event ?? '')))
    return { event: off, metres: event?.event ? metresOf(event.event) : undefined };
  if (event) return { event: event.event ?? undefined, metres: event.metres ?? undefined };
  const race = words.replace(/ (?:(?:race )?(?:series|league)|(?:road )?race)$/iu, '');
  if (/\b(?:ten|10)\b\s*$/iu.test(race)) return { event: '10M', metres: undefined };
  const [, counted = '', miles] = MILES_BEHIND.exec(race) ?? [];
  if (miles !== undefined && !NUMBERED.test(counted))
    return { event: 'ROAD', metres: Math.round((numberOfWords(miles) ?? Number(miles)) * MILE) };
  if (/\bhalf\b\s*$/iu.test(words)) return { event: 'HM', metres: undefined };
  if (surface !== 'road' && /^(?!half\b).*\S\smile\s*$/iu.test(words)) return { event: 'MILE', metres: undefined };
  if (/cross[\s-]country|\bXC\b/iu.test(name)) return { event: 'XC', metres: undefined };
  return undefined;
}
