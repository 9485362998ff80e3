/** What the rules of places share: the claim of a place, and what of an ordinal is a place in the race. */
import type { Chunk } from '../../../recognise/chunk.js';
import type { Claim, Referent } from '../../../relate/claim.js';
import type { Match } from '../../../relate/rule.js';

const tiedWords = /(?:joint|equal|tied|shared?|sharing|dead heat|dead-heat|both|each|inseparable)/;

/** One place for each of the subject's people: one of them, or all of them when the text says they shared it. */
export function placed(
  match: Match,
  who: readonly Referent[],
  place: number,
  weight: number,
  options: { basis?: 'stated' | 'implied'; at?: number; event?: number; tied?: boolean } = {},
): Claim[] {
  const { basis = 'stated', at = match.from, event } = options;
  if (place < 1 || place > 60000 || isOfSubGroup(match, at)) return [];
  const tied = options.tied ?? (who.length > 1 && tiedWords.test(match.before(40) + match.onward.slice(0, 80)));
  const people = tied || who.length === 1 ? who : who.slice(-1);
  return people.map((referent) => ({
    kind: 'place' as const,
    who: referent,
    place,
    tied,
    ...match.said(weight + (isOverall(match, at) ? 0.3 : 0), basis, at, event),
  }));
}

/** An age group or class, right behind the words: `in the men's over-50 category`, `in her age group`, `LV40`. */
export const SUB_GROUP_AFTER =
  /^(?:(?:place|spot|prize|,) )?(?:(?:in|on|of|for) )?(?:(?:the|his|her|their|a|own|men|women|man|woman|lady|ladies|male|female|senior|open|new|'s|'|(?:[a-z]{1,3}|[TU]\d+) ?\d\d(?: - \d\d)?(?= cat)) )*(?:age|cat|age-group|category|grade|over ?-? ?\d\d|over\d\d|(?:[lmfw]?v|vets?|veterans?|masters?|m|f|w|l) ?\d\d|[A-Z]\d+ [345678][05]|vets?|veterans?|masters?)(?= |$)/;

/** … or before them: `in the top ten for his age category, finishing ninth`. */
const SUB_GROUP_BEFORE =
  / (?:for|in|within) (?:his|her|their) (?:age|age-group|category)(?: (?:group|category))? (?:[a-z]+ ){0,2}$/;

/** The table of a league or series: `fourth in the league`, `third overall in the standings`. The league by name may be the race. */
const STANDINGS_AFTER =
  /^(?:(?:place|spot|position) )?(?:overall )?(?:in|on|of) the (?:overall |final |individual |league |series )*(?:league|standings|table|rankings)(?= (?:[.,;):–-]|and|but|with|after|so|overall|table|standings|to|behind|while|as) )/;

/** "Among the Indians, Sidana was third": the third of them. */
const AMONG_BEFORE =
  /^ ?(?:among|amongst|of) (?:the |all |all the )?(?:[a-z-]+ ){0,2}(?:N\d+|A\d+|women|men|locals|juniors|veterans|masters|others) , /;

/** "second among the five Summit League schools", not "second among 15 schools". */
const AMONG_SOME =
  /^(?:place )?among (?:the )?(?:[a-z0-9]+ )?(?:[A-Z]\d+ )+(?:schools|teams|members|programs|runners|finishers) /;

/** Whether the place at a chunk is one within a sub-group, which is no place in the race. */
function isOfSubGroup(match: Match, at: number): boolean {
  const { chunks, line, at: offsets } = match.sentence;
  const chunk = chunks[at];
  if (chunk?.kind !== 'O') return false;
  const here = offsets[at] as number;
  const after = line.slice(here + `O${at} `.length, here + 90);
  if (AMONG_SOME.test(after) || STANDINGS_AFTER.test(after) || AMONG_BEFORE.test(line)) return true;
  if (/^(?:(?:place|spot|position) )?overall /.test(after)) return false;
  const group = SUB_GROUP_AFTER.exec(after)?.[0];
  // "fourth in her age group 800m": a masters' championship has a race for each.
  if (group !== undefined && /^ (?:group |category )?E\d/.test(after.slice(group.length))) return false;
  return group !== undefined || SUB_GROUP_BEFORE.test(line.slice(Math.max(0, here - 50), here));
}

/** "77th overall", "overall she was 77th": the place that counts beside one among the women or the over-forties. */
function isOverall(match: Match, at: number): boolean {
  const { chunks, line, at: offsets } = match.sentence;
  if (chunks[at]?.kind !== 'O') return false;
  const here = offsets[at] as number;
  return /^(?:(?:place|spot|position) )?overall /.test(line.slice(here + `O${at} `.length)) || /^overall /.test(line);
}

/** The event that is the verb's object: the first within a few words after it. */
export function eventAfter(match: Match): number | undefined {
  const { chunks } = match.sentence;
  for (let i = match.to; i < Math.min(chunks.length, match.to + 8); i++) {
    const chunk = chunks[i];
    // "won the race by around 50 metres"
    if (chunk?.kind === 'E' && / by (?:[a-z]+ ){0,3}$/.test(match.between(match.to - 1, i))) return undefined;
    if (chunk?.kind === 'E')
      return chunk.event?.event !== null ||
        chunk.event?.sex !== null ||
        chunk.event?.round !== null ||
        chunk.event?.section !== undefined
        ? i
        : undefined;
    if (
      chunk?.kind === 'A' ||
      chunk?.kind === 'M' ||
      /^[.;,]$|^(?:in|at|as|when|after|who|and|but)$/.test(chunk?.word ?? '')
    )
      return undefined;
  }
  return undefined;
}

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
    if (chunks[i]?.kind === 'O') run.push(i);
    else if (!/^(?:,|and|&|place|position)$/.test(chunks[i]?.word ?? '') || chunks[i]?.kind !== '-') break;
    else if (
      chunks[i]?.word === ',' &&
      chunks[i + 1]?.kind !== 'O' &&
      !(chunks[i + 1]?.word === 'and' && chunks[i + 2]?.kind === 'O')
    )
      break;
    else if (chunks[i]?.word === 'and' && chunks[i + 1]?.kind !== 'O') break;
    // "11th and first lady": one place in the race and one among the women.
    else if (
      chunks[i]?.kind === '-' &&
      chunks[i + 1]?.kind === 'O' &&
      (ranksSubGroup(chunks[i + 2], chunks[i + 3]) || isOfList(match, i + 1))
    )
      break;
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

/** Places handed out in order. */
export function zip(match: Match, subject: readonly Referent[], run: readonly number[]): Claim[] {
  // "After Cohen, A, B and C were 80th, 83rd and 95th": who is governed by the preposition is not of the list.
  const governed =
    subject.length === run.length + 1 &&
    /^(?:after|behind|following|without|with|besides|alongside)$/.test(
      match.sentence.chunks[(subject[0] as number) - 1]?.word ?? '',
    );
  if (governed) return zip(match, subject.slice(1), run);
  if (subject.length !== run.length) return [];
  return run.flatMap((index, i) => placed(match, [subject[i] as Referent], match.ordinal(index), 1, { at: index }));
}

export const medalPlace = (medal: string): number =>
  /silver|runner/.test(medal) ? 2 : /bronze|podium/.test(medal) ? 3 : 1;

/** The mark that is told together with a place, as a claim of its own; none when the sentence tells no such mark. */
export function markOf(match: Match, who: Referent, index: number | undefined): Claim[] {
  const mark = index === undefined ? undefined : match.chunk(index).mark;
  return mark === undefined ? [] : [{ kind: 'mark', who, mark, ...match.said(0.9, 'stated', index) }];
}
