/** The other way round: who was on a podium and is not named in the article. */

import type { OfficialEntrant } from '../../official/index.js';
import type { Athlete, Race, Span } from '../../report/schema.js';
import { ordinal } from './facts.js';
import { type Field, titleOf } from './field.js';
import { ComparableName, likeness, wordsOf } from './likeness.js';
import type { Pairing } from './pairing.js';

/** A place among the first three that the article leaves out. */
export interface Unnamed {
  entrant: OfficialEntrant;
  field: Field;
  /** Words that the article has for the race. */
  claim: readonly Span[];
  /** `3rd of “Men’s 5000m”: Ada Roe (KEN) 12:43.66`. */
  told: string;
}

/** @param text the article's, in which a name may stand that its report does not have */
export function unnamedOnPodium(
  race: Race,
  { fields, rows }: Pairing,
  athletes: readonly Athlete[],
  text: string,
): Unnamed[] {
  const [field] = fields;
  const claim = wordsFor(race);
  if (!field || claim.length === 0 || (field.race.round ?? 'final') !== 'final') return [];
  const matched = new Set([...rows.values()].flat().map(({ entrant }) => entrant));
  let words: Set<string> | undefined;
  let said: ComparableName[] | undefined;
  return field.race.entrants.flatMap((entrant) => {
    const { place, mark, nation } = entrant;
    const name = entrant.name ?? entrant.team;
    if (name === undefined || place === undefined || place > 3 || matched.has(entrant)) return [];
    const printed = new ComparableName(name, entrant.family);
    said ??= athletes.map((athlete) => new ComparableName(athlete.name.value));
    if (said.some((athlete) => likeness(athlete, printed))) return [];
    words ??= new Set(wordsOf(text));
    if (wordsOf(entrant.family ?? name).some((word) => word.length > 2 && words?.has(word))) return [];
    const told = [name, nation === undefined ? '' : `(${nation})`, mark?.text ?? ''].filter(Boolean).join(' ');
    return [{ entrant, field, claim, told: `${ordinal(place)} of ${titleOf(field)}: ${told}` }];
  });
}

/** The event where the article names it for this race, or the words of the first result. */
function wordsFor({ event, results }: Race): readonly Span[] {
  if (event && event.rule !== 'race/in-force') return event.spans;
  const [first] = [...results].sort((one, other) => (one.place?.value ?? 99) - (other.place?.value ?? 99));
  return first?.mark?.spans ?? first?.place?.spans ?? [];
}
