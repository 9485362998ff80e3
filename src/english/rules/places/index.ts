/** Who finished where. Where two rules are equally sure of the same words the one that is tried first keeps them. */
import type { Rule } from '../../../relate/rule.js';
import { causative, followedIn, gapAndPlace, placesBehind, secondBest } from './beside-a-rival.js';
import { eachInAnEvent, placesFor, placesWent } from './each-in-an-event.js';
import { apposed, finishing, inOrdinal, lastOf, shared } from './finished.js';
import { eventBesidePlace, eventBracket, figureAndMark, placeAndMark, placeBesideMark } from './in-brackets.js';
import {
  counted,
  figuresBehind,
  invertedRespectively,
  numberedInProse,
  numberString,
  placedInTurn,
  respectively,
  topOf,
} from './in-order.js';
import { allMedals, medals, medalsInOrder, missedMedal, nthRunnerUp, podium } from './medals.js';
import { countedBySex, ledHomeOneSex } from './of-one-sex.js';
import { announced, fronted, inverted, markForPlace, medalFor } from './place-first.js';
import { possessed, winnerApposed } from './possessed.js';
import { allWon, eventsWent, ownMarksWon, placeCarried } from './series.js';
import { severalEvents } from './several-events.js';
import { headedField, headedSweep, winningMark, wonAgain } from './signs-of-winning.js';
import { bothWinners, champion, fullPoints, gapped, winners, winnersOf } from './winners.js';
import { taking, winning } from './won.js';

export const placeRules: readonly Rule[] = [
  followedIn,
  possessed,
  winnerApposed,
  numberedInProse,
  figuresBehind,
  placesFor,
  champion,
  eventBesidePlace,
  headedField,
  medalFor,
  placesWent,
  numberString,
  placeAndMark,
  placeBesideMark,
  figureAndMark,
  shared,
  countedBySex,
  ledHomeOneSex,
  winnersOf,
  fronted,
  inverted,
  markForPlace,
  announced,
  invertedRespectively,
  placedInTurn,
  topOf,
  gapped,
  eventsWent,
  placeCarried,
  allWon,
  ownMarksWon,
  severalEvents,
  eventBracket,
  eachInAnEvent,
  counted,
  causative,
  headedSweep,
  winners,
  missedMedal,
  lastOf,
  secondBest,
  wonAgain,
  gapAndPlace,
  placesBehind,
  bothWinners,
  fullPoints,
  nthRunnerUp,
  respectively,
  apposed,
  finishing,
  winning,
  taking,
  allMedals,
  medalsInOrder,
  medals,
  winningMark,
  podium,
  inOrdinal,
];
