/** The town that a meeting's name tells: one in the name, or right behind it. */

import { nationOf } from '../../english/demonyms.js';
import { commonWords } from '../../english/lexicon/common-words.js';
import { printedMonth, printedWeekday } from '../../english/lexicon/days.js';
import { givenNames } from '../../english/lexicon/names.js';
import { ambiguousCityWords, cities, isCity } from '../../knowledge/cities.js';
import { everyMatch } from '../../matches.js';
import { type Town, titleCase } from './dateline.js';
import { MILES, type NameMention } from './names.js';

const ROAD_NAME = new RegExp(
  String.raw`\s(?:city\s)?(?:international\s)?(?:(?:half|quarter)[\s-]?marathon|marathon|half|\d+\s?km?|\d+(?:\.\d+)?\s?miles?|(?:\d+|five|six|seven|eight|ten|twelve|fifteen|twenty)[\s-]miler?|ten|['"]?(?:${MILES})['"]?|parkrun|ultra|ultra marathon|road race(?:\s\d+k)?|turkey\strot(?:\s\d+\s?km?)?|dash(?:\s\d+\s?km?)?|wobble|wander|amble|plod|stagger|ramble|romp|gallop|canter|hobble|rumble|stomp|scamper|waddle|hurtle|festival of running|running festival)(?:\s(?:road\s)?race)?(?:\s(?:and|&)\s(?:\p{L}+\s){0,2}(?:run|marathon|half|relay|\d+\s?km?))?$`,
  'iu',
);

/** `Wye Gala 10k`, `Wye Good Friday Road Race`, `Wye Show Fell Race`: what the race is held beside, behind its town. */
const OCCASION =
  /(?:\s(?:show|mid-?week|evening|multi-?terrain|xmas|halloween|jubilee|rotary|lions|bank\sholiday|may\sday|pudding|harvest|gala|feast|fair|f[eê]te|carnival|festival|turkey\s(?:trot|chase)|scouts|express|village|hilly|good\sfriday|boxing\sday|new\syear(?:'s)?(?:\sday|\seve)?|christmas|easter|midsummer|summer|spring|autumn|winter|santa|charity|community|open))+(?:\s(?:fell|hill|trail|road|fun))?(?:\s(?:race|run|relays?))?$/iu;

/** `the Great Wye Run` */
const GREAT = /^(?:the\s)?great\s(?=\p{Lu}\p{L}+\s(?:10k\s|half\s(?:marathon\s)?)?run$)/iu;

const RACE = /\s(?:race|run|relays?)$/iu;

/** Before these a town's name is part of another name. */
const NO_TOWN_BEFORE =
  /^(?:Park|Road|Street|Common|Bay|Moor|Island|Union|Area|County|District|University|Valley|Athletic|Building|Trust|Bank)$/iu;

/** A name that ends so before its noun is no town's. */
const NO_TOWN_NAME =
  /(?:^|\s)(?:park|meadows?|bay|moor|valley|hills?|heath|lakes?|island|series|league|club|forest|run|great|big|north|south|east|west|summer|winter|spring|autumn|christmas|boxing|day|night|fell|loop|global|bank|world|european|national|county|vale|of|the|stage|race|lakeland|riverside|canal|juniors|corporate|company|championship|town|common|varsity|festival|memorial|road|track|trail|cross|country|lights|new|year|peak|coast|coastal|delta|take|three|two|four|five|six|\p{L}+shire|striders|harriers|ac|university|open|victory|harvest|hospice|trot|turkey|cracker|pudding|santa|jingle|easter|bunny|solstice|midsummer|sunset|sunrise|dambusters?|spitfire|bluebells?|daffodil|snowdrop|pilgrims?|castle|cathedral|abbey|riverbank|seafront|promenade|airport|docklands|ripper|beast|monster|pumpkin|halloween|valentines?|jubilee|charity|carnival|gala|show|regatta|estate|lodge|hall|house|farm|manor|gardens|lane|street|way|arms|inn|seven|eight|nine|ten|twenty|wood|woods|dunes|sands|cliffs?|quarry|reservoir|hurricane|storm|zoo|brewery|cider|chocolate|poppy|remembrance|armistice|rotary|lions|scouts|school|hospital|army|raf|police|dash|challenge|classic|handicap|annual|inaugural|thanksgiving|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bonfire|hedgehog|fox|hounds?|wolf|bear|badger|hare|rabbit|reindeer|elf|snowman|mince|pie|beer|cheese|colou?r|mud|muddy|rainbow|bubble|hearts?|hope|life|kids|family|women|ladies|festive|frostbite|frosty|ice|polar|moonlight|midnight|twilight|dawn|jolly|crazy|mad|devil|devils|angel|hell|heaven|bridges?|river|stream|mill|windmill|tower|church|chapel|priory|wall|gate|dam|weir|lock|towpath|railway|viaduct|tunnel|pier|marina|lighthouse|beach|downs|edge|ridge|crag|tor|fens?|dyke|dale|glen|cup|winner|fun|butterfly|dragon|monkey|bulldog|tiger|lion|eagle|owl|duck|goose|pig|bull|cow|horse|dog|donkey|dip|jog|lovers?|village|shoe|movember)$/iu;

/** The words with which the name of a town of several ends, common ones as they are. */
const TOWN_END =
  /^(?:green|bridge|end|wells?|spa|cross|ford|fields?|port|haven|sands|water|sea|ash|oaks?|grove|mills?|bank|side|church|minster|row|corner|gate|stoke|springs?|falls|rapids|creek|grange|bar|head|mouth|downs?|st\.?|norton|regis|common|lane|mount|rock|town|city)$/iu;

/** "Run Through Time 5K", "the Bonfire Burn": words that any race may be called by. */
function isOfCommonWords(front: string, beside: boolean): boolean {
  const words = front.split(' ');
  const last = words.at(-1) as string;
  return (
    (!beside && commonWords.has(front.toLowerCase())) ||
    (words.length > 1 && commonWords.has(last.toLowerCase()) && !TOWN_END.test(last))
  );
}

/** The town that a meeting's name holds: a known one, or what stands before `Marathon`, `10K`, `parkrun`. */
export function townInName(name: NameMention): (Town & { known: boolean }) | undefined {
  const known = knownTownIn(name);
  if (known) return { ...known, known: true };
  const unknown = townBeforeRace(name);
  return unknown && { ...unknown, known: false };
}

function knownTownIn(name: NameMention): Town | undefined {
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
      return { value: titleCase(printed), start: name.start + at, end: name.start + at + printed.length };
    }
  }
  return undefined;
}

/** `Wye Marathon`, `Wye Gala Fell Race`, `the Great Wye Run`: what a race is called by, where that can be a town. */
function townBeforeRace(name: NameMention): Town | undefined {
  const great = GREAT.exec(name.words);
  const beside = /\srun$/iu.exec(great ? name.words : '') ?? ROAD_NAME.exec(name.words);
  const whole = name.words.slice(0, beside?.index);
  const occasion = OCCASION.exec(whole);
  if (!beside && !(occasion && RACE.test(name.words))) return undefined;
  const front = whole
    .slice(great?.[0].length ?? 0, occasion?.index)
    .replace(/^(?:the\s)?\d+(?:st|nd|rd|th)\s/iu, '')
    .replace(/^Run\s/u, '');
  if (
    !/^\p{Lu}/u.test(front) ||
    isOfCommonWords(front, occasion !== null) ||
    front.split(' ').length > 3 ||
    NO_TOWN_NAME.test(front) ||
    isPersonsName(front) ||
    nationOf(front) !== undefined ||
    /\d|'s?$|^(?:under|the)\b|(?:^|\s)(?:of|the|vale)\s/iu.test(front)
  )
    return undefined;
  const at = name.words.indexOf(front);
  return { value: titleCase(front), start: name.start + at, end: name.start + at + front.length };
}

/** The Tom Scott 10: a race in somebody's memory. */
const isPersonsName = (front: string): boolean => {
  const [given = '', surname] = front.split(' ');
  return surname !== undefined && givenNames.has(given) && !cities.has(front);
};

const AFTER_NAME =
  /^(?:\s\d{4})?(?:\s(?:meeting|meet|final|report))?\s?(?:,|[-¯]|\sin|:.{0,40}\sin)\s(\p{Lu}[\p{L}\p{M}'-]+(?:\s\p{Lu}[\p{L}\p{M}'-]+){0,2})/u;

/** `Otterfield 10K, Sunday, November 7th, Wye, Norfolk: Roe was …`: the first that is no day. */
const HEADED = new RegExp(
  `^(?:, (?:${printedWeekday}|(?:${printedWeekday},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${printedMonth}|${printedMonth} \\d{1,2}(?:st|nd|rd|th)?)|\\d{4}))*(?:, (?:near )?(?!${printedWeekday}\\b|${printedMonth}\\b)(?<town>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}))(?:, [^,:.]{3,24}){0,4}: `,
  'diu',
);

/** The town in what an item has between the meeting's name and its colon. */
export function townInHead(text: string, name: NameMention): Town | undefined {
  const found = HEADED.exec(text.slice(name.end, name.end + 120).split('\n')[0] as string);
  const [start, end] = found?.indices?.groups?.['town'] ?? [];
  if (start === undefined || end === undefined || !found) return undefined;
  return { value: found.groups?.['town'] as string, start: name.end + start, end: name.end + end };
}

/** A known town right after a meeting's name: `INDOOR CHAMPIONSHIPS, LINZ 2018`. */
export function townAfter(text: string, name: NameMention): Town | undefined {
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
