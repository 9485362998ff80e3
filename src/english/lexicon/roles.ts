/** Nouns that stand for a person in this sport, and the words that stand before them. */

import { alternatives, wordSet } from '../word-lists.js';

/** One person: `the Olympic champion`, `her training partner`, `the Dubbo woman`. Source of the alternatives in rule patterns. */
export const roleNoun = alternatives(`
  champion medallist medalist medal-winner medal-holder record-holder holder record-breaker winner runner-up finalist semi-finalist favourite favorite runner sprinter hurdler
  steeplechaser walker jumper vaulter thrower athlete star teenager youngster schoolboy schoolgirl student veteran rookie debutant debutante
  Olympian olympian man woman girl boy lady mother father mum dad rival compatriot countryman countrywoman team-mate teammate clubmate
  specialist ace queen king pacemaker sophomore freshman junior senior captain hope hero heroine starlet sensation phenomenon prodigy
  newcomer recruit fresher orienteer triathlete treasurer harrier strider postman soldier doctor dentist teacher officer policeman policewoman miler marathoner decathlete heptathlete pole-vaulter
  front-runner leader counterpart partner training_partner sister brother twin native resident qualifier legend javelin-thrower
  teen champ
  great exponent ace_runner shot-putter shot_putter discus-thrower discus_thrower hammer_thrower javelin_thrower pole_vaulter long_jumper high_jumper triple_jumper world-beater speedster flyer visitor guest import international
`);

/** Two or more people: `the Ethiopian duo`, `the twins`. */
export const groupNoun = alternatives(
  'duo pair trio quartet twins sisters brothers couple twosome threesome foursome runners athletes sprinters hurdlers walkers compatriots team-mates teammates clubmates countrymen countrywomen youngsters juniors teenagers finishers favourites rivals medallists medalists debutants specialists champions winners graduates',
);

/** What somebody of a calling runs or throws, by its words without a hyphen: `pole-vaulter`, `shot putter`. */
export const callings: readonly (readonly [string, string])[] = [
  ['pole vaulter', 'PV'],
  ['high jumper', 'HJ'],
  ['long jumper', 'LJ'],
  ['triple jumper', 'TJ'],
  ['shot putter', 'SP'],
  ['discus thrower', 'DT'],
  ['hammer thrower', 'HT'],
  ['javelin thrower', 'JT'],
  ['steeplechaser', '3000SC'],
  ['decathlete', 'DEC'],
  ['heptathlete', 'HEP'],
];

/** Nouns that show the sex of the person they stand for. */
export const womanWords: ReadonlySet<string> = wordSet(
  'woman girl lady mother mum queen heroine sister actress schoolgirl countrywoman policewoman sportswoman wife daughter ladies women girls her she herself waitress',
);
export const manWords: ReadonlySet<string> = wordSet(
  'man boy father dad king hero brother schoolboy countryman policeman sportsman husband son postman men boys he him his himself',
);

/** Adjectives between `the` and the noun. */
export const epithetAdjective = alternatives(`
  young former defending reigning paralympic double two-time three-time four-time five-time six-time multiple world olympic european commonwealth african asian american british
  national indoor outdoor local home current newly-crowned fast-finishing pre-race experienced veteran teenage junior senior new old older younger
  little tall diminutive ever-improving in-form unheralded unknown unfancied talented promising popular powerful consistent ageing emerging evergreen gifted fancied much-improved up-and-coming fellow u20 u18 under-20 under-18 long-time
  second-placed third-placed fourth-placed pan-american panam ncaa collegiate state county club great eventual surprise previous lone only other
  early hot overall race twice-winner first-time recent silver gold bronze title medal record relay cross-country cross country half marathon half-marathon sprinting hurdling jumping throwing running distance middle track
  steeplechase hurdles sprint mile long high triple jump pole vault shot put discus hammer javelin heptathlon decathlon pentathlon games championships trials
`);
