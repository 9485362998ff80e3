/** A roster: who somebody is, where from, when born, and of which club. */
import { guessDateOrder } from '../read/index.js';
import { decode } from './decode.js';
import { cutRecords } from './delimited/records.js';
import { bornOn } from './entrant.js';
import { nationNamed } from './nation.js';
import { joinName, readName } from './person-name.js';
import { sexOf } from './race-title.js';
import type { Roster, RosterEntry, UnusableRow } from './results.js';
import { headings } from './tables/headings.js';
import { UnreadableResults } from './unreadable.js';
import type { Column } from './words.js';

const ADVICE = 'people; put one above it, such as Name,Nation,Born,Club';

/**
 * Reads a roster: delimited text under a line of headings, a name and what else of nation, date of birth, club, sex.
 *
 * @param name the file's, for what is said of it
 * @throws UnreadableResults when no line heads a table, a quotation is not closed, or no row names anybody
 */
export async function readRoster(name: string, bytes: Uint8Array): Promise<Roster> {
  const text = decode(bytes);
  const dateOrder = guessDateOrder(text);
  const people: RosterEntry[] = [];
  const unusable: UnusableRow[] = [];
  let columns: readonly (Column | undefined)[] | undefined;
  for (const { line, row, cells } of cutRecords(name, text, ADVICE)) {
    const headed = headings(cells);
    if (headed) columns = headed;
    if (headed || !columns) continue;
    const cell = (column: Column): string => cells[columns?.indexOf(column) ?? -1] ?? '';
    const given = cell('given');
    const family = cell('family');
    const person = given && family ? joinName(given, family) : readName(cell('name') || given || family);
    if (!/\p{L}/u.test(person.name)) unusable.push({ file: name, line, row, why: 'names nobody' });
    else {
      const nation = nationNamed(cell('nation')) ?? nationNamed(cell('team'));
      const club = cell('club') || (nationNamed(cell('team')) ? '' : cell('team'));
      const born = bornOn(cell('born'), dateOrder);
      const sex = sexOf(cell('sex'));
      if (cell('nation') && nation === undefined)
        unusable.push({ file: name, line, row, why: `names no nation that is known: ${cell('nation')}` });
      if (cell('born') && born === undefined)
        unusable.push({ file: name, line, row, why: `gives no date of birth that can be read: ${cell('born')}` });
      people.push({
        file: name,
        line,
        row,
        ...person,
        ...(nation ? { nation } : {}),
        ...(born ? { born } : {}),
        ...(club ? { club } : {}),
        ...(sex ? { sex } : {}),
      });
    }
  }
  if (people.length === 0) throw new UnreadableResults(name, 'nobody is named under the headings', unusable[0]?.line);
  return { file: name, people, unusable };
}
