/** Every rule that a fact can cite, whichever stage of the reading it belongs to. */
import { LAYOUTS } from '../relate/lists/index.js';
import { readings } from './readings.js';
import { rules, teamRules } from './rules/index.js';

/** A text and what is read from it: a result's slots, or a list's row in brief; a near miss gives nothing. */
export interface RulebookExample {
  text: string;
  gives: readonly (string | object)[];
}

/** A rule as documentation has it: its pattern stays where it is. */
export interface RulebookEntry {
  /** `family/what-it-reads`. */
  name: string;
  /** One line: what the rule reads. */
  reads: string;
  examples: readonly RulebookExample[];
}

/** The families in the order of the rulebook, and what each is about. */
export const families: Readonly<Record<string, string>> = {
  place: 'who finished where',
  order: 'who finished behind whom',
  mark: 'whose time, distance or score it is',
  status: 'who did not finish, did not start, was disqualified or had no valid mark',
  record: 'what a mark is beside a result: a best, a record',
  nation: 'whose athlete somebody is, said in the clause rather than beside the name',
  past: 'what somebody has done on another day',
  team: 'the results of relays and team classifications',
  list: 'result lists and tables, by how they are set',
  athlete: 'who somebody is',
  race: 'which race a result belongs to',
  meeting: 'what was held, where and when',
};

const entry = ({ name, reads, examples }: RulebookEntry): RulebookEntry => ({ name, reads, examples });
const place = (name: string): number => Object.keys(families).indexOf(name.split('/')[0] as string);

/** Family by family; inside a family in the order in which the rules are tried. */
export const rulebook: readonly RulebookEntry[] = [...rules, ...teamRules, ...LAYOUTS, ...readings]
  .map(entry)
  .sort((a, b) => place(a.name) - place(b.name));
