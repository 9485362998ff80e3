/** What of an ordinal is a place in the race, and not one in an age group, a league or a list. */
import type { Chunk } from '../../../recognise/chunk.js';
import type { Match } from '../../../relate/rule.js';

/** An age group or class, right behind the words: `in the men's over-50 category`, `in her age group`, `LV40`. */
export const SUB_GROUP_AFTER =
  /^(?:(?:place|spot|prize|,) )?(?:(?:in|on|of|for) )?(?:(?:the|his|her|their|a|own|men|women|man|woman|lady|ladies|male|female|senior|open|new|'s|'|(?:[a-z]{1,3}|[TU]\d+) ?\d\d(?: - \d\d)?(?= cat)) )*(?:age|cat|age-group|category|grade|over ?-? ?\d\d|over\d\d|(?:[lmfw]?v|vets?|veterans?|masters?|m|f|w|l|o) ?\d\d|[A-Z]\d+ [345678][05]|vets?|veterans?|masters?)(?= |$)/;

/** Of the pupils of one year: `sixth among eighth graders`. */
const AMONG_GRADERS =
  /^(?:place )?(?:among|amongst|for|of) (?:the |all |all the )?(?:(?:O\d+|[a-z0-9]+)(?: -)?[ -]?grade(?:rs?)?|freshmen|sophomores|juniors|seniors|first-years) /;

/** … or before them: `in the top ten for his age category, finishing ninth`. */
const SUB_GROUP_BEFORE =
  / (?:for|in|within) (?:his|her|their) (?:age|age-group|category)(?: (?:group|category))? (?:[a-z]+ ){0,2}$/;

/** The table of a league or series: `fourth in the league`, `third overall in the standings`. The league by name may be the race. */
const STANDINGS_AFTER =
  /^(?:(?:place|spot|position) )?(?:overall )?(?:in|on|of) the (?:overall |final |individual |league |series )*(?:league|standings|table|rankings)(?= (?:[.,;):¯-]|and|but|with|after|so|overall|table|standings|to|behind|while|as) )/;

/** "Among the Indians, Sidana was third": the third of them. */
const AMONG_BEFORE =
  /^ ?(?:among|amongst|of) (?:the |all |all the )?(?:[a-z-]+ ){0,2}(?:N\d+|A\d+|women|men|locals|juniors|veterans|masters|others) , /;

/** "second among the five Summit League schools", not "second among 15 schools". */
const AMONG_SOME =
  /^(?:place )?among (?:the )?(?:[a-z0-9]+ )?(?:[A-Z]\d+ )+(?:schools|teams|members|programs|runners|finishers) /;

/** Whether the place at a chunk is one within a sub-group, which is no place in the race. */
export function isOfSubGroup(match: Match, at: number): boolean {
  if (match.sentence.chunks[at]?.kind !== 'O') return false;
  const after = match.after(at);
  if (
    AMONG_GRADERS.test(after) ||
    AMONG_SOME.test(after) ||
    STANDINGS_AFTER.test(after) ||
    AMONG_BEFORE.test(match.sentence.line)
  )
    return true;
  if (OVERALL.test(after)) return false;
  const group = SUB_GROUP_AFTER.exec(after)?.[0];
  // "fourth in her age group 800m": a masters' championship has a race for each.
  if (group !== undefined && /^ (?:group |category )?E\d/.test(after.slice(group.length))) return false;
  return group !== undefined || SUB_GROUP_BEFORE.test(match.before(50, at));
}

/** "77th overall", "overall she was 77th": the place that counts beside one among the women or the over-forties. */
export const isOverall = (match: Match, at: number): boolean =>
  match.sentence.chunks[at]?.kind === 'O' &&
  (OVERALL.test(match.after(at)) || match.sentence.line.startsWith('overall '));

/** "the second woman", "third lady home": counted among the women of a race that all ran together. */
export function sexCounted(match: Match, at: number): 'M' | 'W' | undefined {
  if (match.sentence.chunks[at]?.kind !== 'O') return undefined;
  const word = COUNTED.exec(match.after(at))?.[1];
  return word === undefined ? undefined : /^[mb]/.test(word) ? 'M' : 'W';
}

const COUNTED = /^(?:-placed )?(woman|lady|female|girl|man|male|boy)(?= )(?! (?:for|in (?:her|his)) )/;

const OVERALL = /^(?:(?:place|spot|position) )?(?:overall|all told) /;

/** "first for the women's team", "first on the list": not the first of the race. */
export function isFirstOfSomething(match: Match, index: number): boolean {
  const after = match.after(index);
  // "first for the 200m", not "first for the women's team"
  const event = /^for (?:the )?E(\d+) /.exec(after);
  if (event && match.sentence.chunks[Number(event[1])]?.event?.event) return false;
  return !/^(?:place|spot|position|to the (?:line|tape|finish)|in|of (?:\d|M\d|[a-z]+ (?:teams|runners|schools|finishers))|home|across|over|overall|with|ahead|and A\d|[.,;:)])/.test(
    after,
  );
}

/** Ordinals in a row: `seventh, eighth and 10th`. */
export function ordinalRun(match: Match, index: number): number[] {
  const { chunks } = match.sentence;
  const run = [index];
  for (let i = index + 1; i < chunks.length; i++) {
    const { kind, word } = chunks[i] as Chunk;
    const next = chunks[i + 1];
    if (kind === 'O') {
      run.push(i);
      continue;
    }
    if (kind !== '-' || !/^(?:,|and|&|place|position)$/.test(word)) break;
    if (word === 'and' && next?.kind !== 'O') break;
    if (word === ',' && next?.kind !== 'O' && !(next?.word === 'and' && chunks[i + 2]?.kind === 'O')) break;
    // "11th and first lady": one place in the race and one among the women.
    if (next?.kind === 'O' && (ranksSubGroup(chunks[i + 2], chunks[i + 3]) || isOfList(match, i + 1))) break;
  }
  return run;
}

/** "fifth place and number five on the NCAA list" */
const isOfList = (match: Match, index: number): boolean =>
  /^(?:on|in) the (?:[A-Za-z0-9'-]+ ){0,4}(?:list|rankings?|standings|league|table)(?= )|^(?:place )?in (?:his|her|their|the) (?:age|age-group|category|league)(?= )/.test(
    match.after(index),
  );

const ranksSubGroup = (next: Chunk | undefined, after: Chunk | undefined): boolean =>
  next !== undefined &&
  (/^(?:lady|woman|girl|man|boy|female|male|vet|veteran|master|junior|senior|[lmfw]?v|overall|local|home)$/.test(
    next.word,
  ) ||
    (next.kind === 'T' && /^\d\d$/.test(after?.word ?? '')));
