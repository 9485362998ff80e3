/** The checks of an article: against itself in the order of what corrections are mostly about, then against files. */
import type { CheckRule } from '../rule.js';
import { age, yearsSince } from './ages.js';
import { beatsTheRecord } from './beyond-records.js';
import { medalCount, namedCount, respectively } from './counts.js';
import { afterPublication, noSuchDay, outsideTheMeeting, weekday } from './dates.js';
import { edition, nthWin } from './editions.js';
import { laps, lengthOfEvent, noSuchEvent } from './events.js';
import { headlineEvent, headlineMark, headlinePlace } from './headlines.js';
import { recordInTable } from './known-records.js';
import { margin } from './margins.js';
import { conversion, markOutOfRange, unitOfMark } from './marks.js';
import { compatriot, oneNationPodium, twoNations } from './nations.js';
import {
  officialAge,
  officialDay,
  officialEvent,
  officialMark,
  officialName,
  officialNation,
  officialNotChecked,
  officialPlace,
  officialPodium,
  officialStatus,
  officialTeam,
  officialWind,
} from './official.js';
import { orderOfMarks } from './order.js';
import { pace } from './pace.js';
import { beyondTheField, oneInTwoPlaces, twoInOnePlace, twoMarksOfOne } from './places.js';
import { recordMargin, recordNotBeaten } from './record-margins.js';
import { rosterAge, rosterName, rosterNation } from './roster.js';
import { scoreMargin } from './scores.js';
import { sharedSurname, spellingOfNames } from './spellings.js';
import { halvesOfRace, splitAfterFinish, splitsInOrder } from './splits.js';

export const checkRules: readonly CheckRule[] = [
  twoInOnePlace,
  oneInTwoPlaces,
  twoMarksOfOne,
  beyondTheField,
  noSuchEvent,
  lengthOfEvent,
  laps,
  markOutOfRange,
  beatsTheRecord,
  unitOfMark,
  conversion,
  margin,
  recordMargin,
  recordNotBeaten,
  recordInTable,
  scoreMargin,
  splitsInOrder,
  splitAfterFinish,
  halvesOfRace,
  pace,
  respectively,
  namedCount,
  medalCount,
  weekday,
  noSuchDay,
  afterPublication,
  outsideTheMeeting,
  age,
  yearsSince,
  edition,
  nthWin,
  twoNations,
  compatriot,
  oneNationPodium,
  orderOfMarks,
  headlineMark,
  headlinePlace,
  headlineEvent,
  spellingOfNames,
  sharedSurname,
  officialPlace,
  officialMark,
  officialStatus,
  officialName,
  officialNation,
  officialAge,
  officialTeam,
  officialWind,
  officialDay,
  officialEvent,
  officialNotChecked,
  officialPodium,
  rosterName,
  rosterNation,
  rosterAge,
];
