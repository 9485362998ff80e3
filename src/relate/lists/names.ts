/** Whether words in a row can be an athlete's, a team's or a club's name. */
import { months, weekdays } from '../../english/lexicon/days.js';
import { everyMatch } from '../../matches.js';
import { WORDS } from './spans.js';

const PARTICLES: ReadonlySet<string> = new Set(
  'van der den de del della di da dos das do du la le el al bin ibn ben von zu ter ten tot mac an na ní ó óg af av y e i des san st'.split(
    ' ',
  ),
);
const JOINERS: ReadonlySet<string> = new Set('of and the & at in for on upon under'.split(' '));
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}'`.-]*$|^[dDOlLN]['`][\p{L}\p{M}.-]+$/u;
/** No name holds these. */
const NEVER =
  /^(?:results?|teams?|total|leg|heat|finals?|semi-?finals?|race|event|apologies|minutes|agenda|place|pos|position|name|club|winners?|laps?|splits?|halfway|points|men's|women's|girls'|boys'|record|course|prizes?|registration|hurdles|steeplechase|relay|medley|men|women|boys|girls|ladies)$/iu;
/** No name begins with these. */
const NEVER_FIRST =
  /^(?:time|round|half|start|finish|age|the|a|an|we|our|my|it|if|when|who|what|how|why|this|there|in|on|at|for|with|after|from|all|doors|long|high|triple|pole|shot|discus|hammer|javelin|marathon|mile|best|mixed|open|opening|closing|course|top|fastest)$/iu;
/** Sunday Bada and April Jones are names; Sunday is none. */
const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...weekdays, ...months].map((name) => name.toLowerCase()));
const CLUB_WORD =
  /^(?:A\.?C\.?|R\.?C\.?|AAC|RR|RRC|H&AC|TC|CC|Club|Harriers|Runners|Striders|Joggers|Running|Athletics?|Triathlon|Tri|Road|University|Univ\.?|College|School|H\.?S\.?|Police|Army|Navy|Track|Rovers|Spartans|Pacers|Roadrunners|Plodders)$/u;

const words = (piece: string): string[] => piece.trim().split(/\s+/u);

/** Whether a piece reads as a person's name: capitalised words, initials and particles, at most seven. */
export function isPersonName(piece: string): boolean {
  if (piece.length > 60) return false;
  const all = words(piece);
  if (all.length === 0 || all.length > 7) return false;
  if (all[0]!.length > 1 && NEVER_FIRST.test(all[0]!)) return false;
  if (all.length === 1 && DAYS_AND_MONTHS.has(all[0]!.toLowerCase())) return false;
  let letters = false;
  for (const word of all) {
    if (PARTICLES.has(word)) continue;
    if (!NAME_WORD.test(word) || NEVER.test(word)) return false;
    if (/\p{L}{2}/u.test(word)) letters = true;
  }
  return letters;
}

/** Whether a piece reads as the name of a club, town or team. */
export function isBodyName(piece: string): boolean {
  const trimmed = piece.trim();
  if (trimmed.length > 60 || !/^[\p{Lu}\d]/u.test(trimmed) || !/\p{L}/u.test(trimmed)) return false;
  const all = words(trimmed);
  if (all.length <= 2 && DAYS_AND_MONTHS.has(all[0]!.toLowerCase())) return false;
  return (
    all.length <= 7 &&
    all.every(
      (word) =>
        JOINERS.has(word) || PARTICLES.has(word) || /^[\p{Lu}\d&'"(][\p{L}\p{M}\d&'".)/-]*$|^&$|^-$/u.test(word),
    )
  );
}

/** Where the club begins in words that hold a name and a club without a sign between: `Nell Brel Holt AC`. */
export function clubWithin(piece: string): number | undefined {
  const trimmed = piece.trimEnd();
  const all = everyMatch(trimmed, WORDS);
  if (all.length < 3 || !CLUB_WORD.test(all.at(-1)![0])) return undefined;
  // a given name and a surname, then the club
  return all[2]!.index;
}
