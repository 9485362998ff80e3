/** Whether the nation that an article gives somebody is the one of the official sheet. */

/** One team at the Olympics, several at the Commonwealth Games; from Northern Ireland people start for two. */
const BRITISH: ReadonlySet<string> = new Set(['GBR', 'ENG', 'SCO', 'WAL', 'NIR', 'IOM', 'JEY', 'GUE']);
/** Under which people of any nation start: refugees, and those whose own is barred. */
const NEUTRAL: ReadonlySet<string> = new Set(['ART', 'ANA', 'AIN', 'INA', 'IOA']);

/** @returns undefined when the codes tell different things of which both may be true */
export function sameNation(said: string, official: string): boolean | undefined {
  if (said === official) return true;
  if (BRITISH.has(said) && BRITISH.has(official)) return !!(said === 'GBR' || official === 'GBR');
  if ([said, official].includes('NIR') && [said, official].includes('IRL')) return true;
  if (NEUTRAL.has(said) || NEUTRAL.has(official)) return undefined;
  return false;
}
