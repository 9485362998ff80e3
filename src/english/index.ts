/** English's door for those who ask why: what each rule reads, in words. */
import { rulebook } from './rulebook.js';

export { families, type RulebookEntry, type RulebookExample, rulebook } from './rulebook.js';

const sentences: ReadonlyMap<string, string> = new Map(rulebook.map(({ name, reads }) => [name, reads]));

/**
 * The sentence that says what a rule reads.
 *
 * @param rule the name that a fact cites, `family/what-it-reads`
 * @returns the rule's sentence; for a name that is not in the rulebook, as a report kept from another version
 *   may cite, a sentence that says so
 */
export function readsOf(rule: string): string {
  return sentences.get(rule) ?? `no rule of this version: ${rule}`;
}
