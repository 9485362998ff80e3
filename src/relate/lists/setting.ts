/** What the words above a list let its rows be. */
import { headsField } from './row-marks.js';

export interface RowSetting {
  /** Rows are teams, and a bare number is points. */
  teams?: boolean;
  /** Rows of a relay: every entrant is a team. */
  relay?: boolean;
  /** Rows of a combined event: a whole number of four digits is points. */
  combined?: boolean;
  /** A jump or a throw: `18-10` is feet and inches. */
  field?: boolean;
  /** A name of one word is enough only where a number leads the row. */
  numbered?: boolean;
}

const TEAMS = /\bteams?\b|\bscoring\b/iu;
const COMBINED = /\b(?:[Dd]ecathlon|[Hh]eptathlon|[Pp]entathlon|DECATHLON|HEPTATHLON|PENTATHLON|DEC|HEP|PEN)\b/u;
const RELAY = /\brelays?\b|\b\d\s?[x×]\s?\d|\bekiden\b|\bDMR\b/iu;

export const settingFor = (heading: string): RowSetting => ({
  numbered: true,
  teams: TEAMS.test(heading),
  combined: COMBINED.test(heading),
  relay: RELAY.test(heading),
  field: headsField(heading),
});
