/** The sentence that says what a rule reads, by the rule's name. */
export function readsOf(rule: string): string {
  return rule;
}
