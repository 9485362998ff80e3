/** The sex of a team that an article is about, and of no other: "Men's Track Claims Four Events". */
import type { Sex } from '../report/schema.js';
import type { Source } from './source.js';

/** How far from the top the team is named, in UTF-16 units. */
const OPENING = 500;
const TEAM =
  /(?<![\p{L}-])(?<sex>(?:wo)?men|boys|girls)(?:'s?|s)?\s(?:(?:indoor|outdoor|varsity|senior)\s)?(?:track|cross[\s-]country|teams?|squad|distance)(?!\p{L})/iu;
const WOMEN = /(?<![\p{L}-])(?:wom[ae]n|girls?|lad(?:y|ies)|females?|coed|co-ed)(?!\p{L})/iu;
const MEN = /(?<![\p{L}-])(?:m[ae]n|mens|boys?|males?|gentlem[ae]n|coed|co-ed)(?!\p{L})/iu;

/** What the top of an article calls its only team, where no word of it speaks of the other sex. */
export function sexOfTeam(text: string): Pick<Source<Sex>, 'value' | 'start' | 'end'> | undefined {
  const team = TEAM.exec(text.slice(0, OPENING));
  if (!team) return undefined;
  const women = /^[wg]/iu.test(team.groups?.['sex'] as string);
  if ((women ? MEN : WOMEN).test(text)) return undefined;
  return { value: women ? 'W' : 'M', start: team.index, end: team.index + team[0].length };
}
