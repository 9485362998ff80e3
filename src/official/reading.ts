/** The results of one file while it is read: races in the file's order, their rows, and the rows that were of no use. */
import { fieldEvents } from '../knowledge/events.js';
import type { ResultRow } from '../report/schema.js';
import { type PrintedRow, type Printing, readEntrant } from './entrant.js';
import type { OfficialEntrant, OfficialRace, UnusableRow } from './results.js';

/** What is known of a race before its rows. */
export type RaceHead = Omit<OfficialRace, 'entrants'>;

export class Reading {
  readonly unusable: UnusableRow[] = [];
  private readonly drafts: { head: RaceHead; entrants: OfficialEntrant[] }[] = [];

  constructor(
    readonly file: string,
    private readonly printing: Printing,
  ) {}

  /** How `03/04/2026` is read in this file. */
  get dateOrder(): Printing['dateOrder'] {
    return this.printing.dateOrder;
  }

  /** The races that have an entrant. */
  get races(): OfficialRace[] {
    return this.drafts.flatMap(({ head, entrants }) => (entrants.length > 0 ? [withItsWind(head, entrants)] : []));
  }

  /** Opens a race; what `readRow` is given next belongs to it. */
  open(head: RaceHead): RaceHead {
    this.drafts.push({ head, entrants: [] });
    return head;
  }

  /** Reads a row into the race opened last, or into the one named. */
  readRow(
    printed: PrintedRow,
    line: number,
    row: string,
    into?: RaceHead,
    unit = this.printing.unit,
  ): OfficialEntrant | undefined {
    const draft = into ? this.drafts.find(({ head }) => head === into) : this.drafts.at(-1);
    const where: ResultRow = { file: this.file, line, row };
    if (!draft) {
      this.refuse(line, row, 'stands under no race');
      return undefined;
    }
    const read = readEntrant(printed, draft.head, where, unit ? { ...this.printing, unit } : this.printing);
    if (typeof read === 'string') {
      this.unusable.push({ ...where, why: read });
      return undefined;
    }
    draft.entrants.push(read);
    return read;
  }

  refuse(line: number, row: string, why: string): void {
    this.unusable.push({ file: this.file, line, row, why });
  }
}

/** The race with its entrants; a wind that all of a heat had is the race's. */
function withItsWind(head: RaceHead, entrants: readonly OfficialEntrant[]): OfficialRace {
  const winds = new Set(entrants.flatMap(({ wind }) => wind ?? []));
  const heats = new Set(entrants.map(({ heat }) => heat));
  const known = entrants.every(({ wind: own, mark }) => own !== undefined || mark === undefined);
  const [wind] = winds;
  if (wind === undefined || winds.size > 1 || heats.size > 1 || !known || fieldEvents.has(head.event ?? ''))
    return { ...head, entrants };
  if (head.wind !== undefined && head.wind !== wind) return { ...head, entrants };
  return { ...head, wind, entrants: entrants.map(({ wind: _, ...entrant }) => entrant) };
}
