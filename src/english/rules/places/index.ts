/** Who finished where, in the order in which the rules are tried. */
import type { Rule } from '../../../relate/rule.js';
import { apposed, causative, finishing, followedIn, loose, respectively } from './finished.js';
import {
  champion,
  eventInBrackets,
  headedField,
  medalFor,
  numberString,
  placeInBrackets,
  placesWent,
  shared,
  winnersOf,
} from './first-named.js';
import { medalRow, medals, podium } from './medals.js';
import { announced, fronted, inverted, invertedZip, listedNumbers, several } from './place-first.js';
import { countedPlaces, eventBracket, eventPairs, severalEvents } from './several-events.js';
import { otherwise } from './told-otherwise.js';
import { gapped, headed, taking, winners, winning, winningMark } from './won.js';

export const placeRules: readonly Rule[] = [
  followedIn,
  listedNumbers,
  several,
  champion,
  eventInBrackets,
  headedField,
  medalFor,
  placesWent,
  numberString,
  placeInBrackets,
  shared,
  winnersOf,
  fronted,
  inverted,
  announced,
  invertedZip,
  gapped,
  severalEvents,
  eventBracket,
  eventPairs,
  countedPlaces,
  causative,
  headed,
  winners,
  ...otherwise,
  respectively,
  apposed,
  finishing,
  winning,
  taking,
  medalRow,
  medals,
  winningMark,
  podium,
  loose,
];
