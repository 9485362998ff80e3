/** The claims that somebody is of a nation, which every rule of nations makes. */
import type { Chunk } from '../../recognise/chunk.js';
import type { Claim, Referent } from '../../relate/claim.js';
import type { Match } from '../../relate/rule.js';

const nationOfChunk = (match: Match, index: number): string | undefined =>
  match.chunk(index).nation?.code ?? match.chunk(index).recordOf ?? match.chunk(index).person?.nation?.code;

/** Everyone told is of the nation of a chunk. */
export function belongs(match: Match, who: readonly number[], index: number, weight = 0.8): Claim[] {
  const code = nationOfChunk(match, index);
  const at = match.chunk(index);
  if (code === undefined) return [];
  return who.map((referent) => ({
    kind: 'nation',
    who: referent,
    code,
    ...match.said(weight),
    start: at.start,
    end: at.end,
  }));
}

/** The nation of the pattern is everyone's who is told: `a Kenyan 1-2-3`, `an Ethiopian sweep`. */
export function ofNation(match: Match, who: readonly Referent[]): Claim[] {
  const index = match.first('N');
  const code = index === undefined ? undefined : match.chunk(index).nation?.code;
  return code === undefined ? [] : who.map((referent) => ({ kind: 'nation', who: referent, code, ...match.said(0.7) }));
}

/** Those whose nation the text does not say beside the name. */
export const ofNone = (match: Match, who: readonly number[]): number[] =>
  who.filter((index) => !match.chunk(index).person?.nation);

/** `Kenya` or `KEN`, and not `Kenyan`. */
export const isCountry = ({ nation }: Chunk): boolean =>
  nation?.kinds.has('name') || nation?.kinds.has('code') || false;
